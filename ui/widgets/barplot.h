#pragma once

#include "domain/evidence.h"
#include "widgets/plot.h"

namespace recado {

struct Bar {
    QString word;
    QString value; // at the right end: "12,408 · 94.1 %"
    EventKind kind = EventKind::Accepted; // its colour
    double share = 0; // 0..1 of the whole length
    bool isThere = true; // a bar of somebody is never too short to be seen
    QString words; // read out: the whole sentence
    bool startsGroup = false; // a gap before it

    bool operator==(const Bar &) const = default;
};

// Lying bars, one a line: a word, the bar, a value.
class BarPlot : public Plot {
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    int count() const override { return int(m_bars.size()); }
    QString wordsAt(int place) const override { return m_bars.value(place).words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter &painter, const QRectF &where, const QList<Bar> &bars, bool onPaper, int pointed = -1);

protected:
    void paintPlot(QPainter &painter, const QRectF &where, int pointed) const override;
    int placeAt(const QPointF &position) const override;
    QPointF anchorOf(int place) const override;

private:
    QList<Bar> m_bars;
};

} // namespace recado
