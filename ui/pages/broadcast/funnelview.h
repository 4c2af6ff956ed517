#pragma once

#include "domain/broadcast.h"
#include "domain/evidence.h"
#include "widgets/barplot.h"

namespace recado {

// A stage of the funnel: how many came so far, and as a part of those the provider accepted.
struct FunnelStage {
    EventKind kind;
    QString word;
    int count = 0;
    double share = 0; // 0..1
};

QList<FunnelStage> funnelOf(const BroadcastTotals &totals);
QString percentWord(double share); // "94.1 %"

// Five bars: accepted, sent, delivered, read, replied.
class FunnelView : public BarPlot {
    Q_OBJECT

public:
    explicit FunnelView(QWidget *parent = nullptr);

    void setTotals(const BroadcastTotals &totals);
    const QList<FunnelStage> &stages() const { return m_stages; }

    static void paint(QPainter &painter, const QRectF &where, const QList<FunnelStage> &stages, bool onPaper);

private:
    QList<FunnelStage> m_stages;
};

} // namespace recado
