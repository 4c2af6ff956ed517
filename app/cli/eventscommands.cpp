// recadoctl events list | show | replay
#include "cli/families.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/timewords.h"

#include <QPromise>
#include <QStringDecoder>

#include <algorithm>
#include <limits>
#include <memory>

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

// None when it is not understood; then that has been said.
std::optional<Filter> filterOf(Session &session, const Arguments &arguments)
{
    const auto filter = Filter::fromText(arguments.option(QStringLiteral("filter")), FilterSubject::Deliveries);
    if (filter)
        return *filter;
    session.wrongUsage(Terminal::tr("The filter is not understood at %1: %2").arg(filter.error().place, filter.error().detail));
    return {};
}

// Newest first. Two accounts may have had the same name, one after the other: the last word is the account's id.
Result<QList<DeliveryRecord>> fittingDeliveries(Application &app, const Filter &filter, AccountId only, int limit)
{
    const auto summaries = await(app.deliveries().list({filter, true, only.isNull() && limit < std::numeric_limits<int>::max() ? std::max(1, limit) : 0}));
    if (!summaries)
        return summaries.error();
    QList<DeliveryRecord> deliveries;
    for (const DeliverySummary &summary : *summaries) {
        if (deliveries.size() < limit && (only.isNull() || summary.delivery.account == only))
            deliveries.append(summary.delivery);
    }
    return deliveries;
}

int listEvents(Session &session, const Arguments &arguments)
{
    bool isNumber = true;
    constexpr int all = std::numeric_limits<int>::max();
    const int limit = arguments.has(QStringLiteral("limit")) ? arguments.option(QStringLiteral("limit")).toInt(&isNumber) : all;
    if (!isNumber || limit < 0)
        return session.wrongUsage(Terminal::tr("--limit takes a number."));
    const auto filter = filterOf(session, arguments);
    if (!filter)
        return WrongUsage;
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
    const auto deliveries = filter->isEmpty() ? await(app->messages().deliveries(limit, only)) : fittingDeliveries(*app, *filter, only, limit);
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
        session.out().say(filter->isEmpty() ? Terminal::tr("No webhook has been received yet.") : Terminal::tr("No webhook delivery fits the filter."));
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

// Ctrl-C stops after the batch that is under way.
Result<ReplayProgress> replayAll(Application &app, const QList<DeliveryId> &ids)
{
    const auto made = awaitUntil(app.deliveries().replay(ids), QDeadlineTimer(QDeadlineTimer::Forever));
    if (!made)
        return error(ErrorKind::Cancelled);
    const std::shared_ptr<DeliveryReplay> replay = *made;
    const auto ended = std::make_shared<QPromise<Result<void>>>();
    ended->start();
    QObject::connect(replay.get(), &DeliveryReplay::finished, replay.get(), [ended](const Result<void> &result) {
        ended->addResult(result);
        ended->finish();
    });
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, replay.get(), &DeliveryReplay::stop);
    replay->start();
    const auto result = await(ended->future());
    return result ? Result<ReplayProgress>(replay->progress()) : Result<ReplayProgress>(result.error());
}

int replayFilter(Session &session, Application &app, const Filter &filter)
{
    const auto order = await(app.deliveries().order({filter, false, 0})); // as they were heard
    if (!order)
        return session.fail(order.error());
    const auto progress = replayAll(app, *order);
    if (!progress)
        return session.fail(progress.error());
    session.out().document(QJsonObject{{QStringLiteral("replayed"), progress->done},
                                       {QStringLiteral("changed"), progress->changed},
                                       {QStringLiteral("still_refused"), progress->stillRefused},
                                       {QStringLiteral("left"), progress->total - progress->done}});
    session.out().say(Terminal::tr("%1 of %2 replayed; %3 taught something new, %4 stay refused.")
                          .arg(progress->done).arg(progress->total).arg(progress->changed).arg(progress->stillRefused));
    return progress->isStopped ? Failed : Done;
}

int replayIds(Session &session, Application &app, const QList<DeliveryId> &ids)
{
    const auto names = session.accountNames();
    QJsonArray list;
    int status = Done;
    for (const DeliveryId id : ids) {
        const auto replayed = replayAll(app, {id});
        const auto delivery = replayed ? await(app.messages().delivery(id)) : Result<DeliveryRecord>(replayed.error());
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

int replayEvents(Session &session, const Arguments &arguments)
{
    QList<DeliveryId> ids;
    for (const QString &text : arguments.operands()) {
        const auto id = deliveryId(text);
        if (!id)
            return session.wrongUsage(Terminal::tr("“%1” is not the number of a delivery.").arg(text));
        ids.append(*id);
    }
    const bool byFilter = arguments.has(QStringLiteral("filter"));
    if (byFilter != ids.isEmpty())
        return session.wrongUsage(Terminal::tr("Either numbers of deliveries or --filter are needed."));
    const auto filter = filterOf(session, arguments);
    if (!filter)
        return WrongUsage;
    Application *app = session.application();
    if (!app)
        return session.failed();
    return byFilter ? replayFilter(session, *app, *filter) : replayIds(session, *app, ids);
}

} // namespace

QList<Command> eventsCommands()
{
    const QList<Option> listing{{QStringLiteral("limit"), QStringLiteral("N"), Terminal::tr("the newest N")},
                                {QStringLiteral("account"), QStringLiteral("A"), Terminal::tr("only those for this account")},
                                {QStringLiteral("filter"), QStringLiteral("EXPR"), Terminal::tr("such as: state == orphan && age < 1d")}};
    const QList<Option> replaying{{QStringLiteral("filter"), QStringLiteral("EXPR"), Terminal::tr("all that fit, the oldest first")}};
    const QList<Operand> someIds{{QStringLiteral("ID"), Operand::Count::Any}};
    return {{{QStringLiteral("events"), QStringLiteral("list")}, {}, listing, Terminal::tr("the webhook deliveries, newest first"), listEvents},
            {{QStringLiteral("events"), QStringLiteral("show")}, {{QStringLiteral("ID")}}, {}, Terminal::tr("one delivery as it came"), showEvent},
            {{QStringLiteral("events"), QStringLiteral("replay")}, someIds, replaying, Terminal::tr("decode deliveries again"), replayEvents}};
}

} // namespace recado::cli
