#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace recado {

// Of a table, as people call what stands in it: "messages", "conversations"; the table's own name where it has none.
QString personDataWord(const QString &table);
// What becomes of it when the person is erased: "emptied, kept for statistics", "deleted".
QString personFateWord(const QString &table);
// Why somebody cannot be erased at this moment. `word`, `detail`: PersonObstacle.
QString obstacleSentence(const QString &word, qint64 rows, const QString &detail);
// Of the error that a refused erasure gives: a sentence for each obstacle, a line each. Empty for other errors.
QString obstacleSentences(const Error &error);

// The receipt of an erasure, to be read, printed and kept: plain text.
QString receiptText(const QJsonObject &receipt);

// "content", "media", "raw", "evidence", "audit": see store/retentionstore.h.
QString retentionTitle(const QString &kind);
QString retentionMeaning(const QString &kind);
// "1.204 messages, the oldest of 03/02/2025".
QString retentionLine(const QString &table, qint64 rows, const std::optional<Instant> &oldest);

QString revealPlace(const QString &place); // "messages" → "Messages"

} // namespace recado
