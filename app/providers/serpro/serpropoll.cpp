#include "providers/serpro/serpropoll.h"

#include "providers/neutral/answerwords.h"
#include "providers/neutral/metaevents.h"
#include "providers/serpro/serproanswers.h"
#include "providers/serpro/serprorefs.h"
#include "providers/serpro/serprosettings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <array>

namespace recado::serpro {

namespace {

constexpr auto graceAfterSending = std::chrono::seconds(120);

const QString rejectedCode = QStringLiteral("serpro:rejected_by_meta");
const QString failedLaterCode = QStringLiteral("serpro:failed_later");

struct Status {
    QLatin1String field;
    EventKind kind;
};
constexpr std::array<Status, 5> statuses{{
    {QLatin1String("sent"), EventKind::Sent},
    {QLatin1String("delivered"), EventKind::Delivered},
    {QLatin1String("read"), EventKind::Read},
    {QLatin1String("failed"), EventKind::Failed},
    {QLatin1String("deleted"), EventKind::Deleted},
}};

// Filled with anything: a time normally, and something else is still a yes.
bool isFilled(const QJsonValue &value)
{
    const QString text = neutral::textOf(value).trimmed();
    return value.isBool() ? value.toBool() : value.isDouble() ? value.toDouble() != 0 : !text.isEmpty() && text != QLatin1String("0");
}

bool isTarget(const QString &written, const PollTarget &target)
{
    const QString person = canonicalDigits(written);
    return !person.isEmpty() && person == canonicalDigits(target.recipient);
}

bool isWaiting(const QJsonArray &waiting, const PollTarget &target)
{
    for (const QJsonValue &item : waiting) {
        if (isTarget(neutral::textOf(item), target))
            return true;
        const QJsonObject object = item.toObject(); // never seen, and so are its fields' names
        for (const QJsonValue &value : object) {
            if (isTarget(neutral::textOf(value), target))
                return true;
        }
    }
    return false;
}

// The target's entries: by wamid, else by number with and without the ninth digit.
QList<QJsonObject> entriesOf(const QJsonArray &list, const PollTarget &target)
{
    const QString wamid = wamidIn(target.refs);
    QList<QJsonObject> byId;
    QList<QJsonObject> byNumber;
    for (const QJsonValue &item : list) {
        const QJsonObject entry = item.toObject();
        if (!wamid.isEmpty() && neutral::textOf(entry.value(QLatin1String("idMeta"))) == wamid)
            byId += entry;
        if (isTarget(neutral::textOf(entry.value(QLatin1String("destinatario"))), target))
            byNumber += entry;
    }
    return byId.isEmpty() ? byNumber : byId;
}

ProviderEvent eventOf(EventKind kind, const QString &word, const QJsonValue &time)
{
    ProviderEvent event;
    event.kind = kind;
    event.word = word;
    event.occurredAt = neutral::toldMomentOf(time);
    if (kind == EventKind::Note)
        event.text = word;
    return event;
}

ProviderEvent rejectionIn(const QJsonObject &entry)
{
    ProviderEvent event = eventOf(EventKind::Failed, QStringLiteral("sucessoEnvioApi"), entry.value(QLatin1String("timestampEnvioApi")));
    const QJsonValue words = entry.value(QLatin1String("mensagemErro"));
    event.errorText = words.isObject() ? neutral::wordsIn(words.toObject()) : neutral::textOf(words).trimmed();
    event.code = words.isObject() ? neutral::codeIn(words.toObject()) : neutral::codeInText(event.errorText);
    if (event.code.isEmpty())
        event.code = rejectedCode;
    return event;
}

ProviderEvent failureIn(const QJsonObject &entry)
{
    ProviderEvent event = eventOf(EventKind::Failed, QStringLiteral("failed"), entry.value(QLatin1String("failed")));
    const neutral::MetaFailure failure = neutral::failureIn(entry.value(QLatin1String("failedErrors")).toArray());
    event.code = failure.code.isEmpty() ? failedLaterCode : failure.code;
    event.errorText = failure.text;
    return event;
}

// What stands beside a decision that leaves no room for it is kept as a note: the next answer will tell which of the two was true.
QList<ProviderEvent> timesIn(const QJsonObject &entry, bool asNotes)
{
    QList<ProviderEvent> events;
    for (const auto &[field, kind] : statuses) {
        const QJsonValue value = entry.value(field);
        if (!isFilled(value))
            continue;
        const bool isNote = asNotes && kind != EventKind::Deleted; // a flag, whatever became of the message
        if (kind == EventKind::Failed && !isNote)
            events += failureIn(entry);
        else
            events += eventOf(isNote ? EventKind::Note : kind, field, value);
    }
    return events;
}

QList<ProviderEvent> eventsIn(const QJsonObject &entry, bool waiting)
{
    const QJsonValue success = entry.value(QLatin1String("sucessoEnvioApi"));
    const QString word = success.toString().trimmed().toLower();
    const bool accepted = success.toBool() || word == QLatin1String("true");
    const bool isTold = success.isBool() || !word.isEmpty();
    // Without the flag the message alone says it: "houve um erro na chamada … e a mensagem não será enviada".
    const QJsonValue words = entry.value(QLatin1String("mensagemErro"));
    const bool rejected = !accepted && (isTold || isFilled(words) || words.isObject());
    QList<ProviderEvent> events;
    if (!waiting && rejected)
        events += rejectionIn(entry);
    if (!waiting && accepted && isFilled(entry.value(QLatin1String("timestampEnvioApi"))))
        events += eventOf(EventKind::Accepted, QStringLiteral("timestampEnvioApi"), entry.value(QLatin1String("timestampEnvioApi")));
    events += timesIn(entry, waiting || rejected);
    return events;
}

std::optional<Instant> dateOf(const net::Response &response)
{
    // RFC 9110, "Date/Time Formats": Sun, 06 Nov 1994 08:49:37 GMT
    const QString text = QString::fromLatin1(response.header("Date")).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(fromMillis(date.toMSecsSinceEpoch())) : std::nullopt;
}

PollReply notYet(const PollTarget &target, const net::Response &response)
{
    PollReply reply;
    const auto date = dateOf(response);
    reply.understood = !date || !target.sentAt || *date - *target.sentAt <= graceAfterSending;
    if (!reply.understood) {
        reply.error = error(ErrorKind::NotFound, QStringLiteral("HTTP %1, no result").arg(response.status));
        reply.error.code = QStringLiteral("serpro:no_result");
    }
    return reply;
}

PollReply failed(const Error &reason)
{
    PollReply reply;
    reply.error = reason;
    return reply;
}

// The target's own references; the wamid makes webhooks find it.
void nameMessage(ProviderEvent *event, const QJsonObject &entry, const PollTarget &target)
{
    const QString wamid = neutral::textOf(entry.value(QLatin1String("idMeta")));
    if (!wamid.isEmpty())
        event->refs += wamidRef(wamid);
    event->refs += ownPackageRefs(target.refs);
    event->recipient = phoneDigits(target.recipient);
}

} // namespace

std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step)
{
    const QString id = requestIdIn(target.refs);
    if (step != 0 || id.isEmpty())
        return {};
    return getRequest(account, secrets, clientEndpoint(account, target.channel, QStringLiteral("requisicao/") + encoded(id)));
}

PollReply readPollReply(const PollTarget &target, int step, const net::Response &response)
{
    if (step != 0 || requestIdIn(target.refs).isEmpty())
        return failed(error(ErrorKind::Internal, QStringLiteral("no such step")));
    const bool isEmpty = response.status >= 200 && response.status <= 299 && response.body.trimmed().isEmpty();
    if (response.status == 404 || isEmpty)
        return notYet(target, response);
    const auto document = readDocument(response);
    if (!document)
        return failed(document.error());
    const QJsonObject answer = document->object();
    const QJsonArray entries = answer.value(QLatin1String("requisicoesEnvio")).toArray();
    const QJsonArray waiting = answer.value(QLatin1String("aguardandoEnvio")).toArray();
    const bool isStatus = answer.contains(QLatin1String("requisicoesEnvio")) || answer.contains(QLatin1String("aguardandoEnvio"))
                          || answer.contains(QLatin1String("idRequisicao"));
    if (!isStatus && !(answer.isEmpty() && document->array().isEmpty()))
        return failed(error(ErrorKind::BadAnswer, QStringLiteral("not the status of a request"), QStringLiteral("requisicoesEnvio")));
    if (entries.isEmpty() && waiting.isEmpty())
        return notYet(target, response);
    PollReply reply;
    reply.understood = true;
    const bool waits = isWaiting(waiting, target);
    if (waits) {
        reply.events += eventOf(EventKind::Note, QStringLiteral("aguardandoEnvio"), {});
        nameMessage(&reply.events.last(), {}, target);
    }
    for (const QJsonObject &entry : entriesOf(entries, target)) {
        for (ProviderEvent event : eventsIn(entry, waits)) {
            nameMessage(&event, entry, target);
            event.templateName = answer.value(QLatin1String("nomeTemplate")).toString();
            reply.events += event;
        }
    }
    return reply;
}

} // namespace recado::serpro
