#include "providers/meta/metarequests.h"

#include "providers/meta/metasettings.h"
#include "providers/neutral/contentjson.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace recado::meta {

namespace {

const QString components = QStringLiteral("components");

// "Business-scoped user IDs": country, optionally ENT for the parent form, up to 128 letters and digits.
bool isBsuid(const QString &recipient)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$)"));
    return pattern.match(recipient).hasMatch();
}

// The digits of a number with country code; empty when it is none.
QString phoneDigits(const QString &recipient)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\+?[0-9][0-9 ().-]*$)"));
    if (!pattern.match(recipient).hasMatch())
        return {};
    QString digits;
    std::copy_if(recipient.cbegin(), recipient.cend(), std::back_inserter(digits),
                 [](QChar character) { return character >= QLatin1Char('0') && character <= QLatin1Char('9'); });
    return digits;
}

QJsonArray withTextIndexes(const QJsonArray &list);

// The documentation writes a button's index as number and as text; text is accepted everywhere. Cards of a carousel have buttons as well.
QJsonObject withTextIndex(QJsonObject component)
{
    const QJsonValue index = component.value(QLatin1String("index"));
    if (index.isDouble())
        component.insert(QLatin1String("index"), QString::number(index.toInteger()));
    const QJsonValue cards = component.value(QLatin1String("cards"));
    if (cards.isArray()) {
        QJsonArray written;
        for (const QJsonValue &value : cards.toArray()) {
            QJsonObject card = value.toObject();
            if (card.value(components).isArray())
                card.insert(components, withTextIndexes(card.value(components).toArray()));
            written += value.isObject() ? QJsonValue(card) : value;
        }
        component.insert(QLatin1String("cards"), written);
    }
    return component;
}

QJsonArray withTextIndexes(const QJsonArray &list)
{
    QJsonArray written;
    for (const QJsonValue &value : list)
        written += value.isObject() ? QJsonValue(withTextIndex(value.toObject())) : value;
    return written;
}

Result<void> prepareTemplate(QJsonObject *body)
{
    QJsonObject content = body->value(QLatin1String("template")).toObject();
    if (content.value(QLatin1String("name")).toString().trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("template.name"));
    if (content.value(QLatin1String("language"))[QLatin1String("code")].toString().trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("a template is named by name and language"),
                     QStringLiteral("template.language.code"));
    if (content.value(components).isArray())
        content.insert(components, withTextIndexes(content.value(components).toArray()));
    body->insert(QLatin1String("template"), content);
    return {};
}

Result<void> addressTo(QJsonObject *body, const QString &recipient)
{
    if (isBsuid(recipient)) {
        body->insert(QLatin1String("recipient"), recipient);
        return {};
    }
    const QString digits = phoneDigits(recipient);
    if (digits.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("neither a telephone number nor a business-scoped user id"), QStringLiteral("to"));
    // Without '+' the country code of the sender would be put before, and the message might reach a stranger.
    body->insert(QLatin1String("to"), QString(QLatin1Char('+') + digits));
    return {};
}

bool isReadMark(const Content &content)
{
    return content.type() == QLatin1String("read");
}

} // namespace

Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    if (order.channel.providerId.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("Meta needs the phone number id of the sending number"), QStringLiteral("channel"));
    if (order.content.type().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("type"));
    QJsonObject body;
    const QJsonObject &document = order.content.document();
    for (auto field = document.begin(); field != document.end(); ++field) {
        if (!neutral::belongsToTheOrder(field.key()))
            body.insert(field.key(), field.value());
    }
    body.insert(QLatin1String("messaging_product"), QLatin1String("whatsapp"));
    if (!isReadMark(order.content)) {
        if (const auto addressed = addressTo(&body, order.recipient); !addressed)
            return addressed.error();
        body.insert(QLatin1String("recipient_type"), QLatin1String("individual"));
        if (!order.id.isNull())
            body.insert(QLatin1String("biz_opaque_callback_data"), order.id.value);
    }
    if (order.content.isTemplate()) {
        if (const auto prepared = prepareTemplate(&body); !prepared)
            return prepared.error();
    }
    return postRequest(secrets, endpoint(account, order.channel.providerId.trimmed(), QStringLiteral("messages")), body);
}

QList<ProviderRef> clientRefs(const SendOrder &order)
{
    if (isReadMark(order.content) || order.id.isNull())
        return {};
    return {{QStringLiteral("client_id"), order.id.value}};
}

net::Request channelsRequest(const Account &account, const Credentials &secrets)
{
    // Fields of the limits are left out: their names change by version, and one that is gone fails the whole call (131059).
    const Query query{{QStringLiteral("fields"), QStringLiteral("id,display_phone_number,verified_name,quality_rating,status")},
                      {QStringLiteral("limit"), QStringLiteral("100")}};
    return getRequest(secrets, endpoint(account, wabaId(account), QStringLiteral("phone_numbers"), query));
}

std::optional<net::Request> healthRequest(const Account &account, const Credentials &secrets, const Channel &channel)
{
    const QString node = channel.providerId.isEmpty() ? wabaId(account) : channel.providerId;
    if (node.isEmpty())
        return {};
    return getRequest(secrets, endpoint(account, node, {}, {{QStringLiteral("fields"), QStringLiteral("health_status")}}));
}

std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url)
{
    const QByteArray verifyToken = secrets.value(QStringLiteral("verify_token")).reveal().trimmed();
    if (verifyToken.isEmpty())
        return {};
    // The app has to be subscribed to the account. An empty body also takes away an override for the whole account ("Webhook overrides"): only for
    // those that are not subscribed.
    if (channel.providerId.isEmpty() && wabaId(account).isEmpty())
        return {};
    if (channel.providerId.isEmpty())
        return postRequest(secrets, endpoint(account, wabaId(account), QStringLiteral("subscribed_apps")), {});
    const QJsonObject configuration{{QStringLiteral("override_callback_uri"), QString::fromLatin1(url.toEncoded())},
                                    {QStringLiteral("verify_token"), QString::fromUtf8(verifyToken)}};
    return postRequest(secrets, endpoint(account, channel.providerId), {{QStringLiteral("webhook_configuration"), configuration}});
}

} // namespace recado::meta
