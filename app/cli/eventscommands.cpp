// recadoctl events list | show | replay
#include "cli/families.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/timewords.h"

#include <QStringDecoder>

#include <limits>

namespace recado::cli {

namespace {

// Headers that stand more than once are joined as HTTP allows (RFC 9110, 5.3).
QJsonObject headersJson(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QJsonObject object;
    for (const auto &[name, value] : headers) {
        const QString key = QString::fromLatin1(name);
        const QString text = QString::fromUtf8(value);
        object.insert(key, object.contains(key) ? object.value(key).toString() + QStringLiteral(", ") + text : text);
    }
    return object;
}

QJsonObject wholeJson(const DeliveryRecord &delivery, const QHash<AccountId, QString> &names)
{
    QJsonObject object = toJson(delivery, names);
    object.insert(QStringLiteral("headers"), headersJson(delivery.headers));
    object.insert(QStringLiteral("problem"), textOrNull(delivery.error));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(delivery.body);
    if (decoder.hasError())
        object.insert(QStringLiteral("body_base64"), QString::fromLatin1(delivery.body.toBase64()));
    else
        object.insert(QStringLiteral("body"), text);
    return object;
}

std::optional<DeliveryId> deliveryId(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(DeliveryId{id}) : std::nullopt;
}

int listEvents(Session &session, const Arguments &arguments)
{
    bool isNumber = true;
    constexpr int all = std::numeric_limits<int>::max();
    const int limit = arguments.has(QStringLiteral("limit")) ? arguments.option(QStringLiteral("limit")).toInt(&isNumber) : all;
    if (!isNumber || limit < 0)
        return session.wrongUsage(Terminal::tr("--limit takes a number."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    AccountId only;
    if (arguments.has(QStringLiteral("account"))) {
        const auto account = session.account(arguments.option(QStringLiteral("account")));
        if (!account)
            return session.fail(account.error());
        only = account->id;
    }
    const auto deliveries = await(app->messages().deliveries(limit, only));
    if (!deliveries)
        return session.fail(deliveries.error());
    const auto names = session.accountNames();
    QJsonArray list;
    QList<QStringList> rows;
    for (const DeliveryRecord &delivery : *deliveries) {
        list.append(toJson(delivery, names));
        rows.append({QString::number(delivery.id.value), names.value(delivery.account), exactTime(delivery.heardAt), delivery.state, delivery.kinds,
                     delivery.repeats > 0 ? Terminal::tr("repeated %n times", nullptr, delivery.repeats) : QString()});
    }
    session.out().document(list);
    if (list.isEmpty())
        session.out().say(Terminal::tr("No webhook has been received yet."));
    session.out().table(rows);
    return Done;
}

int showEvent(Session &session, const Arguments &arguments)
{
    const auto id = deliveryId(arguments.operand(0));
    if (!id)
        return session.wrongUsage(Terminal::tr("“%1” is not the number of a delivery.").arg(arguments.operand(0)));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto delivery = await(app->messages().delivery(*id));
    if (!delivery)
        return session.fail(delivery.error());
    session.out().document(wholeJson(*delivery, session.accountNames()));
    for (const auto &[name, value] : delivery->headers)
        session.out().say(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), QString::fromUtf8(value)));
    session.out().say(QLatin1Char('\n') + QString::fromUtf8(delivery->body));
    if (!delivery->error.isEmpty())
        session.out().warn(delivery->error);
    return Done;
}

int replayEvents(Session &session, const Arguments &arguments)
{
    QList<DeliveryId> ids;
    for (const QString &text : arguments.operands()) {
        const auto id = deliveryId(text);
        if (!id)
            return session.wrongUsage(Terminal::tr("“%1” is not the number of a delivery.").arg(text));
        ids.append(*id);
    }
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto names = session.accountNames();
    QJsonArray list;
    int status = Done;
    for (const DeliveryId id : ids) {
        const auto delivery = await(app->ingest().replay(id));
        if (!delivery) {
            list.append(QJsonObject{{QStringLiteral("delivery_id"), id.value}, {QStringLiteral("error"), toJson(delivery.error())}});
            session.explain(delivery.error());
            status = Failed;
            continue;
        }
        list.append(toJson(*delivery, names));
        session.out().say(QStringLiteral("%1  %2  %3").arg(QString::number(id.value), delivery->state, delivery->kinds));
    }
    session.out().document(list);
    return status;
}

} // namespace

QList<Command> eventsCommands()
{
    const QList<Option> listing{{QStringLiteral("limit"), QStringLiteral("N"), Terminal::tr("the newest N")},
                                {QStringLiteral("account"), QStringLiteral("A"), Terminal::tr("only those for this account")}};
    const QList<Operand> someIds{{QStringLiteral("ID"), Operand::Count::AtLeastOne}};
    return {{{QStringLiteral("events"), QStringLiteral("list")}, {}, listing, Terminal::tr("the webhook deliveries, newest first"), listEvents},
            {{QStringLiteral("events"), QStringLiteral("show")}, {{QStringLiteral("ID")}}, {}, Terminal::tr("one delivery as it came"), showEvent},
            {{QStringLiteral("events"), QStringLiteral("replay")}, someIds, {}, Terminal::tr("decode deliveries again"), replayEvents}};
}

} // namespace recado::cli
