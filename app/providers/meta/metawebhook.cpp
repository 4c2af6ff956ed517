#include "providers/meta/metawebhook.h"

#include "providers/meta/metanotices.h"
#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"

#include <QMessageAuthenticationCode>

namespace recado::meta {

namespace {

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

// The value of the first field of this name.
std::optional<QByteArray> valueIn(const QByteArray &query, const QByteArray &name)
{
    for (const QByteArray &field : query.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals >= 0 && decoded(field.left(equals)) == name)
            return decoded(field.mid(equals + 1));
    }
    return {};
}

QByteArray signatureIn(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray signature;
    for (const auto &[name, value] : headers) {
        if (name.compare("x-hub-signature-256", Qt::CaseInsensitive) == 0)
            signature = value.trimmed();
    }
    return signature;
}

bool isAboutMessages(const QString &field, const QJsonObject &value)
{
    return field == QLatin1String("messages") || (field.isEmpty() && value.contains(QLatin1String("messaging_product")));
}

void readChange(const QJsonObject &change, const QString &path, std::optional<Instant> at, Decoded *decoded)
{
    const QString field = change.value(QLatin1String("field")).toString();
    const QJsonObject value = change.value(QLatin1String("value")).toObject();
    if (value.isEmpty())
        decoded->notUnderstood += path + QLatin1String(".value");
    else if (isAboutMessages(field, value)) {
        if (!neutral::readMetaValue(value, path + QLatin1String(".value"), decoded))
            decoded->notUnderstood += QStringLiteral("%1.value: %2").arg(path, value.keys().join(QLatin1Char(' ')).left(200));
    } else
        readNotices(field, value, path, at, decoded);
}

void readEntry(const QJsonObject &entry, const QString &path, Decoded *decoded)
{
    const QJsonArray changes = entry.value(QLatin1String("changes")).toArray();
    const auto at = neutral::momentOf(entry.value(QLatin1String("time")));
    if (changes.isEmpty())
        decoded->notUnderstood += path + QLatin1String(".changes");
    for (qsizetype i = 0; i < changes.size(); ++i)
        readChange(changes[i].toObject(), QStringLiteral("%1.changes[%2]").arg(path).arg(i), at, decoded);
}

} // namespace

std::optional<QByteArray> handshake(const Credentials &secrets, const QByteArray &query)
{
    const QByteArray expected = secrets.value(QStringLiteral("verify_token")).reveal().trimmed();
    const auto mode = valueIn(query, "hub.mode");
    const auto token = valueIn(query, "hub.verify_token");
    const auto challenge = valueIn(query, "hub.challenge");
    if (expected.isEmpty() || mode != QByteArray("subscribe") || !token || !challenge || !equalInConstantTime(*token, expected))
        return {};
    return challenge;
}

bool isGenuine(const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    const QByteArray known = secrets.value(QStringLiteral("app_secret")).reveal().simplified();
    if (known.isEmpty())
        return true;
    const QByteArray signature = signatureIn(headers);
    bool isGenuine = false;
    for (const QByteArray &secret : known.split(' ')) {
        const QByteArray expected = "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
        isGenuine |= equalInConstantTime(signature, expected);
    }
    return isGenuine;
}

bool mayBeGenuine(const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    constexpr qsizetype length = 7 + 64; // "sha256=" and the digits
    const QByteArray signature = signatureIn(headers);
    return secrets.value(QStringLiteral("app_secret")).reveal().simplified().isEmpty() || (signature.size() == length && signature.startsWith("sha256="));
}

Result<Decoded> decodeWebhook(const QByteArray &body)
{
    const auto document = neutral::parseJson(body, ErrorKind::BadAnswer);
    if (!document)
        return document.error();
    const QJsonObject delivery = document->object();
    const QString object = delivery.value(QLatin1String("object")).toString();
    if (!object.isEmpty() && object != QLatin1String("whatsapp_business_account"))
        return error(ErrorKind::BadAnswer, QStringLiteral("not about WhatsApp"), QStringLiteral("object"));
    const QJsonArray entries = delivery.value(QLatin1String("entry")).toArray();
    if (entries.isEmpty())
        return error(ErrorKind::BadAnswer, QStringLiteral("nothing in the delivery"), QStringLiteral("entry"));
    Decoded decoded;
    for (qsizetype i = 0; i < entries.size(); ++i)
        readEntry(entries[i].toObject(), QStringLiteral("entry[%1]").arg(i), &decoded);
    return decoded;
}

} // namespace recado::meta
