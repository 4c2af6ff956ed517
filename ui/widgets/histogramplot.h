#pragma once

#include "domain/evidence.h"
#include "widgets/plot.h"

namespace recado {

// A distribution: how many per cent lie in each bin, several side by side. Bins part at edges that are about equally far apart on a logarithmic axis.
class HistogramPlot : public Plot {
    Q_OBJECT

public:
    struct Series {
        EventKind kind = EventKind::Delivered; // its colour
        QList<double> shares; // of its whole, 0..1; by bin

        bool operator==(const Series &) const = default;
    };
    // A word at an edge: `edge` 0 is between the first two bins.
    struct EdgeWord {
        int edge = 0;
        QString word;

        bool operator==(const EdgeWord &) const = default;
    };

    explicit HistogramPlot(QWidget *parent = nullptr);

    // As many `words` as bins: what is read out of each.
    void setSeries(const QList<Series> &series, const QStringList &words, const QList<EdgeWord> &edges);
    int count() const override { return int(m_words.size()); }
    QString wordsAt(int place) const override { return m_words.value(place); }
    QSize sizeHint() const override { return {360, 130}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintPlot(QPainter &painter, const QRectF &where, int pointed) const override;
    int placeAt(const QPointF &position) const override;
    QPointF anchorOf(int place) const override;

private:
    int top() const; // per cent
    QRectF inside(const QRectF &where) const;
    void paintAxes(QPainter &painter, const QRectF &where) const;

    QList<Series> m_series;
    QStringList m_words;
    QList<EdgeWord> m_edges;
};

} // namespace recado
