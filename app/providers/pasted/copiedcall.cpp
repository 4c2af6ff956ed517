#include "providers/pasted/copiedcall.h"

#include "domain/phone.h"
#include "providers/neutral/metaevents.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace recado::pasted {

namespace {

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

} // namespace

bool isCredential(const QString &name)
{
    static const QStringList names{QStringLiteral("access_token"),    QStringLiteral("token"),         QStringLiteral("api_key"),
                                   QStringLiteral("apikey"),          QStringLiteral("api-key"),       QStringLiteral("key"),
                                   QStringLiteral("appsecret_proof"), QStringLiteral("app_secret"),    QStringLiteral("client_secret"),
                                   QStringLiteral("password"),        QStringLiteral("secret"),        QStringLiteral("authorization"),
                                   QStringLiteral("bearer"),          QStringLiteral("refresh_token"), QStringLiteral("verify_token")};
    return names.contains(name.toLower());
}

bool Address::endsWith(const QStringList &segments) const
{
    return path.size() >= segments.size()
           && std::equal(segments.rbegin(), segments.rend(), path.rbegin(),
                         [](const QString &left, const QString &right) { return left.compare(right, Qt::CaseInsensitive) == 0; });
}

QJsonObject pairsIn(const QString &text)
{
    QJsonObject query;
    for (const QString &pair : text.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const QString name = decoded(pair.left(equals));
        QString value = equals < 0 ? QString() : pair.mid(equals + 1);
        value.replace(QLatin1Char('+'), QLatin1Char(' '));
        if (!isCredential(name))
            query.insert(name, decoded(value));
    }
    return query;
}

Address addressOf(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral("\\A\\s*https?://"), QRegularExpression::CaseInsensitiveOption);
    QString rest = url.section(QLatin1Char('#'), 0, 0).remove(scheme).trimmed();
    Address address;
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    if (question >= 0)
        address.query = pairsIn(rest.mid(question + 1));
    QStringList parts = rest.left(question).split(QLatin1Char('/'));
    address.host = parts.takeFirst().section(QLatin1Char('@'), -1).toLower();
    for (const QString &part : std::as_const(parts)) {
        if (!part.isEmpty())
            address.path += decoded(part);
    }
    return address;
}

QJsonValue Fields::take(Names names)
{
    for (const char *name : names) {
        if (m_object.contains(QLatin1String(name)))
            return m_object.take(QLatin1String(name));
    }
    return QJsonValue::Undefined;
}

QString Fields::takeText(Names names)
{
    return neutral::textOf(take(names));
}

Fields Fields::takeObject(Names names)
{
    for (const char *name : names) {
        if (has(name))
            return Fields(m_object.take(QLatin1String(name)).toObject(), pathTo(QLatin1String(name)), m_notes);
    }
    return Fields({}, {}, m_notes);
}

void Fields::finish()
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!field.value().isNull())
            note(field.key().left(60), QStringLiteral("not read"));
    }
}

QString recipientIn(const QString &written, const QString &path, QStringList *notes)
{
    static const QRegularExpression number(QStringLiteral("\\A\\+?[0-9(][0-9 ().-]{4,}\\z"));
    const QString text = written.trimmed();
    if (text.isEmpty() || number.match(text).hasMatch() || isBusinessScopedId(text))
        return text;
    *notes += path + QStringLiteral(": no telephone number");
    return {};
}

} // namespace recado::pasted
