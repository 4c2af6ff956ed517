#pragma once

#include "base/result.h"
#include "domain/broadcaststory.h"

#include <QBitArray>
#include <QMap>

namespace recado {

class Connection;

// How many, minute by minute, from the facts read so far. Facts are only ever added, so that each is looked at once however often somebody asks.
struct MinuteTally {
    qint64 readUpTo = 0; // id of the last fact read; 0: none yet
    QList<qint64> ownerless; // facts that had no message when they were read: webhooks overtake answers
    QBitArray accepted, delivered, failed; // by line: who was counted
    QMap<qint64, MinuteCount> minutes; // by milliseconds of the minute's beginning
};

// What became of a broadcast's rows. Only reads.
class BroadcastReportStore {
public:
    explicit BroadcastReportStore(Connection &connection) : m_connection(connection) {}

    Result<QList<FailureGroup>> failures(BroadcastId id); // most first
    Result<QList<qint64>> lines(BroadcastId id, const StoryFilter &filter); // in the order of the file
    // In the order asked for; lines that do not exist are left out.
    Result<QList<RecipientStory>> stories(BroadcastId id, const QList<qint64> &lines);

    // Takes up to `most` further facts into the tally. False: there were no more.
    Result<bool> readFacts(BroadcastId id, MinuteTally &tally, int most);

private:
    Result<void> addMessages(QList<RecipientStory> &stories);
    Result<void> addMoments(QList<RecipientStory> &stories);
    Result<void> countOwned(BroadcastId id, MinuteTally &tally);

    Connection &m_connection;
};

} // namespace recado
