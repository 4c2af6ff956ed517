#pragma once

#include "domain/broadcastrows.h"
#include "domain/checkreport.h"
#include "domain/dailylimit.h"
#include "services/core.h"

#include <QSet>
#include <QThreadPool>

#include <functional>

namespace recado {

// What one pass over the rows of a broadcast found.
struct RowTally {
    struct Kind {
        int count = 0;
        int safe = 0; // what fix() would settle
        QList<qint64> lines; // the first few
        QStringList words; // one example: the variable, the cell…
    };

    qint64 rows = 0;
    qint64 ready = 0;
    qint64 blocked = 0;
    qint64 leftOut = 0;
    QMap<QString, Kind> kinds; // by BroadcastRow::problem
    QHash<QByteArray, qint64> zones; // ready ones by the clock of their number; empty: this computer's
    qint64 outsideWindow = 0; // ready ones of whom we never heard: other contents than templates may be refused
    qint64 newToday = 0; // ready ones who were not written to from this number in the last 24 hours
    qint64 writtenToday = 0; // people who were
    PackageCount packages; // where the provider takes packages
    QList<QPair<QString, QString>> links; // kind, link of files: the first different ones
    bool hasMoreLinks = false;
    BroadcastRow firstReady;
};

struct RowCheck {
    std::shared_ptr<Database> database;
    BroadcastId broadcast;
    QString token; // of the check: nothing is written for another one
    ColumnMapping mapping;
    BroadcastContent content;
    QString region;
    bool readsAnew = false; // numbers and names were read by another mapping
    bool takesOutRepeated = false; // instead of asking
    bool practice = false;
    int notAgainDays = 0;
    AccountId account;
    ChannelId channel;
    QString channelNumber;
    bool businessIds = false; // the provider can write to people by those
    bool countsPackages = false;
    Instant now;
    std::function<bool()> isStopped;
    std::function<void(qint64 done)> progress; // for every piece
};

// Goes through every row on the calling worker thread and `pool`, and writes those whose state is another now. Errors: Cancelled, Conflict (the
// broadcast changed meanwhile), Storage, DiskFull.
Result<RowTally> checkRows(const RowCheck &check, QThreadPool &pool);

} // namespace recado
