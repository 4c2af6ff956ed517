#pragma once

#include "domain/broadcaststory.h"
#include "widgets/lineplot.h"

namespace recado {

// Accepted, delivered and failed over time, as lines. The mouse, or the arrow keys, read one moment's values.
class MinuteChart : public LinePlot {
    Q_OBJECT

public:
    explicit MinuteChart(QWidget *parent = nullptr);

    void setMinutes(const QList<MinuteCount> &minutes);
};

// A short line in a colour of the chart and what it stands for.
class LegendMark : public QWidget {
    Q_OBJECT

public:
    LegendMark(EventKind kind, const QString &word, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EventKind m_kind;
    QString m_word;
};

QString minuteWord(Instant minute); // "14:06"; with its day when it is not today's

} // namespace recado
