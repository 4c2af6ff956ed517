#include "models/messageconditions.h"

#include "domain/filter/filterfields.h"

#include <QDateTime>

namespace recado {

namespace {

Filter equal(FilterField field, const QString &value)
{
    return Filter::compare(field, FilterOperator::Equal, value);
}

// A field that is empty in this row: those where it is empty too.
Filter equalOrNone(FilterField field, const QString &value)
{
    if (!value.isEmpty())
        return equal(field, value);
    return Filter::parse(QLatin1Char('!') + infoOf(field).name).filter;
}

Filter dayOf(FilterField field, Instant at)
{
    return equal(field, QDateTime::fromMSecsSinceEpoch(toMillis(at)).date().toString(Qt::ISODate));
}

Filter channelOf(const MessageSummary &summary)
{
    if (!summary.channelNumber.isEmpty())
        return equal(FilterField::Channel, summary.channelNumber);
    return summary.channelName.isEmpty() ? equal(FilterField::Account, summary.accountName) : equal(FilterField::Channel, summary.channelName);
}

Filter reasonOf(const Message &message)
{
    if (!message.error.code.isEmpty())
        return equal(FilterField::Code, message.error.code);
    return hasReason(message) ? equal(FilterField::Error, toString(message.error.kind)) : equalOrNone(FilterField::Code, {});
}

} // namespace

Filter conditionOf(const MessageSummary &summary, MessageCell cell)
{
    constexpr qsizetype longestText = 1000; // longer ones make no filter that anybody could read
    const Message &message = summary.message;
    switch (cell) {
    case MessageCell::Recipient: return conditionOfPerson(summary);
    case MessageCell::Name: return equalOrNone(FilterField::Name, message.personName);
    case MessageCell::Template: return equalOrNone(FilterField::Template, message.templateName);
    case MessageCell::Status: return equal(FilterField::Verdict, toString(message.verdict));
    case MessageCell::When: return dayOf(FilterField::When, momentOf(message));
    case MessageCell::Detail: return reasonOf(message);
    case MessageCell::Channel: return channelOf(summary);
    case MessageCell::Account: return equal(FilterField::Account, summary.accountName);
    case MessageCell::Broadcast: return equalOrNone(FilterField::Broadcast, summary.broadcastName);
    case MessageCell::Line:
        return message.broadcast.isNull() ? equalOrNone(FilterField::Line, {}) : equal(FilterField::Line, QString::number(message.broadcastLine));
    case MessageCell::Attempts: return equal(FilterField::Attempts, QString::number(message.attempts));
    case MessageCell::Created: return dayOf(FilterField::Created, message.createdAt);
    case MessageCell::Code: return equalOrNone(FilterField::Code, message.error.code);
    case MessageCell::Wamid: return equalOrNone(FilterField::Wamid, message.providerId);
    case MessageCell::Text: return message.renderedText.size() > longestText ? Filter() : equalOrNone(FilterField::Text, message.renderedText);
    case MessageCell::Language: return equalOrNone(FilterField::Language, message.templateLanguage);
    case MessageCell::Id: return equal(FilterField::Id, message.id.value);
    }
    return {};
}

Filter conditionOfPerson(const MessageSummary &summary)
{
    return equal(FilterField::To, summary.message.recipient);
}

FilterFacts factsOf(const MessageSummary &summary)
{
    FilterFacts facts;
    facts.message = summary.message;
    facts.accountName = summary.accountName;
    facts.channelName = summary.channelName;
    facts.channelNumber = summary.channelNumber;
    facts.broadcastName = summary.broadcastName;
    if (!summary.message.providerId.isEmpty())
        facts.wamids.append(summary.message.providerId);
    return facts;
}

} // namespace recado
