#pragma once

#include "domain/conversation.h"

#include <QLocale>
#include <QString>

namespace recado {

// Words for conversations: in the list, in the header, in notifications.

// Who it is with: the card's name, the profile's, else the number as people write it. Numbers and texts of people are covered where the setting says
// so (format/masking.h).
QString conversationName(const Conversation &conversation);
// "+55 11 98888-7777"; a user id as it is.
QString conversationNumber(const QString &address);
QString channelNumber(const QString &number); // one of ours: never covered

QString conversationStatusWord(ConversationStatus status);  // "Open"
QString conversationStatusesWord(ConversationStatus status); // the same of several, which other languages tell apart

// The newest message in one line: its words, else what it is ("Photo").
QString lastWords(const Conversation &conversation);
// "Photo", "Voice or audio", …; empty for text and for a type that has no word.
QString messageTypeWord(const QString &type);

// Today "14:03", then "yesterday", "21/11", "21/11/2025".
QString listMoment(Instant at, Instant now, const QLocale &locale = QLocale());
// "12 min", "3 h", "2 days": whole ones that have passed, at least a minute.
QString waitWord(Instant since, Instant now, const QLocale &locale = QLocale());

// The whole row, for a screen reader.
QString conversationSpoken(const Conversation &conversation, Instant now);

} // namespace recado
