#include "cli/storyjson.h"

#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/storywords.h"
#include "format/timewords.h"

namespace recado::cli {

namespace {

QJsonValue numberOrNull(qint64 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(id);
}

QJsonValue markOf(const Verdict &verdict, int index)
{
    if (verdict.contradicting.contains(index))
        return QStringLiteral("contradicting");
    return verdict.superseded.contains(index) ? QJsonValue(QStringLiteral("superseded")) : QJsonValue();
}

// A failure carries its reason in `error`; everything else keeps its words in `text`.
bool isFailure(const StatusEvent &event)
{
    return !event.errorKind.isEmpty() || !event.code.isEmpty() || event.kind == EventKind::Failed || event.kind == EventKind::Refused;
}

} // namespace

QJsonValue timeOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonObject toJson(const StatusEvent &event)
{
    QJsonValue problem;
    if (isFailure(event)) {
        problem = QJsonObject{{QStringLiteral("kind"), event.errorKind.isEmpty() ? toString(ErrorKind::Rejected) : event.errorKind},
                              {QStringLiteral("code"), textOrNull(event.code)},
                              {QStringLiteral("message"), textOrNull(event.text)}};
    }
    return {{QStringLiteral("kind"), toString(event.kind)},
            {QStringLiteral("occurred_at"), timeOrNull(event.occurredAt)},
            {QStringLiteral("heard_at"), toIso(event.heardAt)},
            {QStringLiteral("source"), toString(event.source)},
            {QStringLiteral("provider_id"), textOrNull(event.providerId)},
            {QStringLiteral("error"), problem},
            {QStringLiteral("delivery_id"), numberOrNull(event.delivery.value)},
            {QStringLiteral("text"), isFailure(event) ? QJsonValue() : textOrNull(event.text)},
            {QStringLiteral("remark"), textOrNull(event.remark)},
            {QStringLiteral("who"), textOrNull(event.who)}};
}

QJsonObject toJson(const Story &story)
{
    QJsonArray events;
    for (int i = 0; i < story.events.size(); ++i) {
        QJsonObject event = toJson(story.events[i]);
        event.insert(QStringLiteral("mark"), markOf(story.verdict, i));
        events.append(event);
    }
    const Message &message = story.summary.message;
    return {{QStringLiteral("message_id"), message.id.value},
            {QStringLiteral("account"), textOrNull(story.summary.accountName)},
            {QStringLiteral("channel"), textOrNull(channelWord(story.summary))},
            {QStringLiteral("to"), message.recipient},
            {QStringLiteral("state"), toString(message.state)},
            {QStringLiteral("verdict"), toString(message.verdict)},
            {QStringLiteral("deleted"), message.deleted},
            {QStringLiteral("provider_id"), textOrNull(message.providerId)},
            {QStringLiteral("error"), reasonOf(message)},
            {QStringLiteral("scheduled_at"), timeOrNull(message.scheduledAt)},
            {QStringLiteral("events"), events}};
}

QJsonObject toJson(const MessageSummary &summary)
{
    const Message &message = summary.message;
    return {{QStringLiteral("message_id"), message.id.value},
            {QStringLiteral("account"), textOrNull(summary.accountName)},
            {QStringLiteral("channel"), textOrNull(channelWord(summary))},
            {QStringLiteral("to"), message.recipient},
            {QStringLiteral("name"), textOrNull(message.personName)},
            {QStringLiteral("template"), textOrNull(message.templateName)},
            {QStringLiteral("state"), toString(message.state)},
            {QStringLiteral("verdict"), toString(message.verdict)},
            {QStringLiteral("code"), textOrNull(message.error.code)},
            {QStringLiteral("scheduled_at"), timeOrNull(message.scheduledAt)},
            {QStringLiteral("created_at"), toIso(message.createdAt)},
            {QStringLiteral("updated_at"), toIso(message.updatedAt)}};
}

QJsonObject toJson(const DeliveryRecord &delivery, const QHash<AccountId, QString> &accountNames)
{
    return {{QStringLiteral("delivery_id"), delivery.id.value},
            {QStringLiteral("account"), textOrNull(accountNames.value(delivery.account))},
            {QStringLiteral("heard_at"), toIso(delivery.heardAt)},
            {QStringLiteral("state"), textOrNull(delivery.state)},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(delivery.kinds.split(QLatin1Char(' '), Qt::SkipEmptyParts))},
            {QStringLiteral("size"), delivery.size},
            {QStringLiteral("sha256"), delivery.sha256},
            {QStringLiteral("repeats"), delivery.repeats}};
}

QString channelWord(const MessageSummary &summary)
{
    return summary.channelNumber.isEmpty() ? summary.channelName : summary.channelNumber;
}

QJsonValue reasonOf(const Message &message)
{
    const bool isBad = message.state == MessageState::Refused || message.verdict == EventKind::Refused || message.verdict == EventKind::Unknown
        || message.verdict == EventKind::Failed;
    return isBad ? QJsonValue(toJson(message.error)) : QJsonValue();
}

QString lineFor(const StatusEvent &event)
{
    QString line = QStringLiteral("%1  %2  %3").arg(exactTime(event.effectiveAt()), statusWord(event.kind).leftJustified(12), sourceWord(event.source));
    const QString reason = isFailure(event) ? codeSentence(event.code, event.text) : event.text;
    if (!reason.isEmpty())
        line += QStringLiteral("  ") + reason;
    if (const QString doubt = timeDoubtSentence(event); !doubt.isEmpty())
        line += QStringLiteral("  (%1)").arg(doubt);
    return line;
}

} // namespace recado::cli
