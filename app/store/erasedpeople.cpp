#include "store/erasedpeople.h"

#include "domain/phone.h"
#include "store/connection.h"
#include "store/donotcontactstore.h"
#include "store/settingstore.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace recado {

namespace {

const QString keySetting = QStringLiteral("erasure.key");
constexpr int keyWords = 8; // of 32 bits
constexpr qsizetype blockSize = 32;
constexpr qsizetype nonceSize = 16;

QByteArray randomBytes(int words)
{
    QList<quint32> numbers(words);
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.constData()), words * qsizetype(sizeof(quint32)));
}

QByteArray hmac(const QByteArray &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

QByteArray mixed(const QByteArray &bytes, const QByteArray &key, const QByteArray &nonce)
{
    QByteArray out = bytes;
    for (qsizetype from = 0; from < out.size(); from += blockSize) {
        const QByteArray stream = hmac(key, "veil" + nonce + QByteArray::number(from));
        for (qsizetype i = 0; i < blockSize && from + i < out.size(); ++i)
            out[from + i] = char(out[from + i] ^ stream[i]);
    }
    return out;
}

} // namespace

Result<QByteArray> ErasedPeople::key(bool make)
{
    SettingStore settings(m_connection);
    const auto kept = settings.value(keySetting);
    if (!kept)
        return kept.error();
    if (!kept->isEmpty() || !make)
        return QByteArray::fromBase64(kept->toLatin1());
    const QByteArray made = randomBytes(keyWords);
    const auto put = settings.setValue(keySetting, QString::fromLatin1(made.toBase64()));
    return put ? Result<QByteArray>(made) : put.error();
}

Result<bool> ErasedPeople::any()
{
    const auto kept = key(false);
    return kept ? Result<bool>(!kept->isEmpty()) : kept.error();
}

Result<QString> ErasedPeople::mark(const QByteArray &purpose, const QString &text)
{
    const auto kept = key(true);
    if (!kept)
        return kept.error();
    return QLatin1Char('#') + QString::fromLatin1(hmac(*kept, purpose + '\0' + text.toUtf8()).toHex());
}

Result<QString> ErasedPeople::markOf(const QString &person)
{
    return mark("person", person);
}

Result<QString> ErasedPeople::markOfId(const QString &id)
{
    constexpr qsizetype markSize = 65;
    if (id.isEmpty() || (id.size() == markSize && id.startsWith(QLatin1Char('#'))))
        return id;
    return mark("id", id);
}

Result<std::optional<Instant>> ErasedPeople::erasedAt(const QString &address)
{
    const auto somebody = any();
    if (!somebody)
        return somebody.error();
    const QString person = keyOfAddress(address);
    if (!*somebody || person.isEmpty())
        return std::optional<Instant>();
    const auto marked = markOf(person);
    if (!marked)
        return marked.error();
    const auto at = m_connection.scalar(QStringLiteral("SELECT at FROM erased_person WHERE mark = ?"), {*marked});
    if (!at)
        return at.error();
    return at->isValid() ? std::optional<Instant>(fromMillis(at->toLongLong())) : std::optional<Instant>();
}

Result<void> ErasedPeople::remember(const QString &person, Instant at)
{
    const auto marked = markOf(person);
    if (!marked)
        return marked.error();
    return m_connection.execute(QStringLiteral("INSERT INTO erased_person (mark, at) VALUES (?, ?) ON CONFLICT (mark) DO UPDATE SET at = MAX(at, excluded.at)"),
                                {*marked, toMillis(at)});
}

Result<QByteArray> ErasedPeople::veil(const QByteArray &bytes)
{
    const auto kept = key(true);
    if (!kept)
        return kept.error();
    const QByteArray nonce = randomBytes(nonceSize / qsizetype(sizeof(quint32)));
    return nonce + mixed(bytes, *kept, nonce);
}

Result<QByteArray> ErasedPeople::unveil(const QByteArray &veiled)
{
    const auto kept = key(false);
    if (!kept)
        return kept.error();
    return mixed(veiled.mid(nonceSize), *kept, veiled.left(nonceSize));
}

} // namespace recado
