#include "pages/broadcast/funnelview.h"

#include <QLocale>

#include <algorithm>

namespace recado {

QString percentWord(double share)
{
    const double percent = share * 100;
    // Never "100 %" while somebody is missing, never "0 %" while somebody is there.
    const bool whole = share <= 0 || share >= 1;
    const double shown = whole ? percent : std::clamp(percent, 0.1, 99.9);
    return FunnelView::tr("%1 %", "94.1 %").arg(QLocale().toString(shown, 'f', whole ? 0 : 1));
}

QList<FunnelStage> funnelOf(const BroadcastTotals &totals)
{
    QList<FunnelStage> stages{{EventKind::Accepted, FunnelView::tr("Accepted"), totals.accepted},
                              {EventKind::Sent, FunnelView::tr("Sent"), totals.sent},
                              {EventKind::Delivered, FunnelView::tr("Delivered"), totals.delivered},
                              {EventKind::Read, FunnelView::tr("Read", "how many were"), totals.read},
                              {EventKind::Replied, FunnelView::tr("Replied"), totals.replied}};
    for (FunnelStage &stage : stages)
        stage.share = totals.accepted > 0 ? double(stage.count) / totals.accepted : 0;
    return stages;
}

namespace {

QList<Bar> barsOf(const QList<FunnelStage> &stages)
{
    QList<Bar> bars;
    for (const FunnelStage &stage : stages) {
        Bar bar;
        bar.word = stage.word;
        bar.value = percentWord(stage.share);
        bar.kind = stage.kind;
        bar.share = stage.share;
        bar.isThere = stage.count > 0;
        bar.words = FunnelView::tr("%1: %2 of %3 accepted, %4")
                        .arg(stage.word, QLocale().toString(stage.count), QLocale().toString(stages.first().count), percentWord(stage.share));
        bars.append(bar);
    }
    return bars;
}

} // namespace

FunnelView::FunnelView(QWidget *parent) : BarPlot(parent)
{
    setAccessibleName(tr("Funnel"));
    setTotals({});
}

void FunnelView::setTotals(const BroadcastTotals &totals)
{
    m_stages = funnelOf(totals);
    setBars(barsOf(m_stages));
    QStringList said;
    for (const FunnelStage &stage : m_stages)
        said.append(tr("%1 %2, %3").arg(stage.word, QLocale().toString(stage.count), percentWord(stage.share)));
    setSummary(said.join(QStringLiteral("; ")));
}

void FunnelView::paint(QPainter &painter, const QRectF &where, const QList<FunnelStage> &stages, bool onPaper)
{
    BarPlot::paint(painter, where, barsOf(stages), onPaper);
}

} // namespace recado
