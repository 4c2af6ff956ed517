#pragma once

#include "domain/broadcaststory.h"

#include <QWidget>

namespace recado {

// Accepted, delivered and failed over time, as lines. The mouse, or the arrow keys, read one moment's values.
class MinuteChart : public QWidget {
    Q_OBJECT

public:
    explicit MinuteChart(QWidget *parent = nullptr);

    void setMinutes(const QList<MinuteCount> &minutes);
    QSize sizeHint() const override { return {420, 130}; }
    QSize minimumSizeHint() const override { return {200, 110}; }
    // What is said of one moment: "14:06: 4,740 accepted, 4,301 delivered, 12 failed".
    QString valuesAt(qsizetype place) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xOf(qsizetype place) const;
    void point(qsizetype place); // -1: nowhere
    void paintAxes(QPainter &painter, int top) const;
    void paintLine(QPainter &painter, int MinuteCount::*value, const QColor &colour, int top) const;
    void paintPointed(QPainter &painter) const;

    QList<MinuteCount> m_minutes;
    qsizetype m_pointed = -1;
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
