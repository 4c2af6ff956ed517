#pragma once

#include "domain/evidence.h"
#include "widgets/plot.h"

namespace recado {

struct PlotLine {
    EventKind kind = EventKind::Accepted; // its colour
    QList<int> values;

    bool operator==(const PlotLine &) const = default;
};

// A word below the axis, at a point.
struct PlotTick {
    int place = 0;
    QString word;

    bool operator==(const PlotTick &) const = default;
};

// Lines over points in time that are equally far apart.
class LinePlot : public Plot {
    Q_OBJECT

public:
    explicit LinePlot(QWidget *parent = nullptr);

    // Later lines are drawn over earlier ones; as many `words` as points: what is read out of each.
    void setLines(const QList<PlotLine> &lines, const QStringList &words, const QList<PlotTick> &ticks);
    int count() const override { return int(m_words.size()); }
    QString wordsAt(int place) const override { return m_words.value(place); }
    QSize sizeHint() const override { return {420, 130}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintPlot(QPainter &painter, const QRectF &where, int pointed) const override;
    int placeAt(const QPointF &position) const override;
    QPointF anchorOf(int place) const override;

private:
    int most() const;
    QRectF inside(const QRectF &where) const;
    qreal xOf(const QRectF &inside, int place) const;
    void paintAxes(QPainter &painter, const QRectF &where, int top) const;
    void paintLine(QPainter &painter, const QRectF &inside, const PlotLine &line, int top) const;

    QList<PlotLine> m_lines;
    QStringList m_words;
    QList<PlotTick> m_ticks;
};

} // namespace recado
