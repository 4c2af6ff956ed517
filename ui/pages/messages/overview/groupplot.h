#pragma once

#include "domain/evidence.h"
#include "widgets/plot.h"

#include <optional>

namespace recado {

// A group of messages: how many, and which parts of them came how far.
struct GroupRow {
    struct Part {
        QString value; // "94.1 %"
        EventKind kind = EventKind::Delivered; // its colour
        double share = 0; // 0..1

        bool operator==(const Part &) const = default;
    };

    QString name;
    QString total;
    QList<Part> parts; // as many as there are columns
    QString words;     // read out

    bool operator==(const GroupRow &) const = default;
};

// A line a group: its name, how many, and a small bar for each part, below headings.
class GroupPlot : public Plot {
    Q_OBJECT

public:
    explicit GroupPlot(QWidget *parent = nullptr);

    void setRows(const QStringList &headings, const QList<GroupRow> &rows); // headings: name, total, parts
    int count() const override { return int(m_rows.size()); }
    QString wordsAt(int place) const override { return m_rows.value(place).words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintPlot(QPainter &painter, const QRectF &where, int pointed) const override;
    int placeAt(const QPointF &position) const override;
    QPointF anchorOf(int place) const override;

private:
    QRectF rowOf(const QRectF &where, int place) const; // -1: the headings
    void paintRow(QPainter &painter, const QRectF &row, const GroupRow &group) const;
    void paintPart(QPainter &painter, const QRectF &cell, const GroupRow::Part &part) const;
    struct Columns {
        qreal name = 0;
        qreal total = 0;
        qreal part = 0;
    };
    Columns columns(qreal width) const;

    QStringList m_headings;
    QList<GroupRow> m_rows;
};

} // namespace recado
