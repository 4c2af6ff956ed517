#pragma once

#include "domain/filter/filter.h"
#include "domain/overview.h"
#include "pages/messages/overview/groupplot.h"
#include "widgets/barplot.h"
#include "widgets/histogramplot.h"
#include "widgets/lineplot.h"

#include <QVariant>

namespace recado {

// Figures as drawings, tables and filters show them. Plain functions, so that tests need no page.

// The same figures for people and for spreadsheets.
struct FigureTable {
    QStringList columns;
    QList<QStringList> shown;
    QList<QVariantList> data; // numbers as numbers, shares 0..1, durations in seconds

    bool operator==(const FigureTable &) const = default;
};

struct BarFigures {
    QList<Bar> bars;
    QList<Filter> filters; // which messages a bar is of
    FigureTable table;
};

// Accepted to replied, as parts of what was accepted; then what went another way, as parts of all.
BarFigures funnelFigures(const VerdictCounts &counts);
// The most frequent causes; all of them in the table.
BarFigures failureFigures(const QList<FailureGroup> &groups);

struct DurationView {
    QList<HistogramPlot::Series> series; // delivered, read
    QStringList words;
    QList<HistogramPlot::EdgeWord> edges;
    FigureTable percentiles;
    FigureTable table; // percentiles and bins
};
DurationView durationView(const DurationFigures &toDelivered, const DurationFigures &toRead);

struct VolumeView {
    QList<PlotLine> lines;
    QStringList words;
    QList<PlotTick> ticks;
    QList<Filter> filters; // made in that span
    FigureTable table;
};
VolumeView volumeView(const Volume &volume, Instant now);

struct GroupFiguresView {
    QStringList headings;
    QList<GroupRow> rows; // the largest
    QList<Filter> filters;
    FigureTable table; // all of them
};
GroupFiguresView channelFigures(const QList<GroupFigures> &channels);
GroupFiguresView templateFigures(const QList<GroupFigures> &templates);

} // namespace recado
