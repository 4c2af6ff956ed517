#pragma once

#include "base/result.h"
#include "domain/broadcaststory.h"

class QPaintDevice;

namespace recado {

// What stands on the printed page.
struct PaperReport {
    Broadcast broadcast;
    QString channel;
    BroadcastTotals totals;
    QList<FailureGroup> failures;
    QList<MinuteCount> minutes;
    QList<BroadcastTransition> transitions;
    Instant now;
};

// One A4 page as a PDF: name, template, channel, times, totals, funnel, causes, moves. Black on white whatever the theme. Error Storage when the
// file cannot be written.
Result<void> writePaperReport(const PaperReport &report, const QString &path);

} // namespace recado
