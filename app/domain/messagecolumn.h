#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// What an export of messages may tell about each. The words of toString() are a public contract: `recadoctl messages --columns`, headings and JSON
// keys.
enum class MessageColumn {
    MessageId, Account, Channel, ChannelName, To, Name, Template, Language, Broadcast, Line, State, Verdict, Code, Why,
    CreatedAt, ScheduledAt, AcceptedAt, SentAt, DeliveredAt, ReadAt, RepliedAt, FailedAt, UpdatedAt,
    Attempts, Deleted, Text, Wamid,
    When, // the moment that the verdict speaks for
};

QString toString(MessageColumn column);
std::optional<MessageColumn> messageColumnFromString(const QString &word);

const QList<MessageColumn> &messageColumns();        // all, in a readable order
const QList<MessageColumn> &defaultMessageColumns(); // what most people want of a message
// True for moments of the evidence, which cost a look at the facts.
bool isMomentOfEvidence(MessageColumn column);

} // namespace recado
