#include "widgets/barplot.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int rowHeight = 24;
constexpr double gapRows = 0.5; // before a group
constexpr double thickness = 14.0 / rowHeight;
constexpr double longestWords = 0.55; // of the width
constexpr int fewestRows = 5;
constexpr int tallestRow = 30; // where there is more room, it stays free

double rowsOf(const QList<Bar> &bars)
{
    return double(bars.size())
           + gapRows * double(std::count_if(bars.cbegin(), bars.cend(), [](const Bar &bar) { return bar.startsGroup; }));
}

QRectF rowOf(const QRectF &where, const QList<Bar> &bars, int place)
{
    const qreal row = std::min(where.height() / std::max(rowsOf(bars), double(fewestRows)), where.height());
    qreal top = where.top();
    for (int each = 0; each <= place; ++each)
        top += (each > 0 ? row : 0) + (bars[each].startsGroup ? gapRows * row : 0);
    return {where.left(), top, where.width(), row};
}

QRectF areaOf(const QRectF &where, const QList<Bar> &bars)
{
    return {where.topLeft(), QSizeF(where.width(), std::min(where.height(), std::max(rowsOf(bars), double(fewestRows)) * tallestRow))};
}

} // namespace

BarPlot::BarPlot(QWidget *parent) : Plot(parent) {}

QSize BarPlot::sizeHint() const
{
    return {300, int(std::max(rowsOf(m_bars), double(fewestRows)) * rowHeight)};
}

void BarPlot::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    const bool grows = rowsOf(bars) != rowsOf(m_bars);
    m_bars = bars;
    if (grows)
        updateGeometry();
    figuresChanged();
}

void BarPlot::paint(QPainter &painter, const QRectF &where, const QList<Bar> &bars, bool onPaper, int pointed)
{
    const Theme &theme = Theme::current();
    const QFontMetricsF metrics(painter.font(), painter.device());
    qreal words = 0;
    qreal values = 0;
    for (const Bar &bar : bars) {
        words = std::max(words, metrics.horizontalAdvance(bar.word));
        values = std::max(values, metrics.horizontalAdvance(bar.value));
    }
    words = std::min(words, where.width() * longestWords) + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int place = 0; place < bars.size(); ++place) {
        const Bar &bar = bars[place];
        const QRectF row = rowOf(where, bars, place);
        const qreal gap = row.height() / 2;
        const qreal thick = row.height() * thickness;
        const qreal radius = thick / 5;
        if (place == pointed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(row, radius, radius);
        }
        painter.setPen(onPaper ? QColor(Qt::black) : theme.second);
        painter.drawText(QRectF(row.left(), row.top(), words, row.height()), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(bar.word, Qt::ElideRight, words));
        painter.setPen(onPaper ? QColor(Qt::black) : theme.text);
        painter.drawText(QRectF(row.right() - values - 1, row.top(), values + 1, row.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), bar.value);
        const QRectF whole(row.left() + words + gap, row.top() + (row.height() - thick) / 2,
                           std::max(row.width() - words - values - 2 * gap, 0.0), thick);
        painter.setPen(Qt::NoPen);
        painter.setBrush(onPaper ? QColor(Qt::lightGray) : theme.lineSoft);
        painter.drawRoundedRect(whole, radius, radius);
        if (bar.isThere) {
            painter.setBrush(theme.statusColour(bar.kind));
            painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(std::max(whole.width() * bar.share, radius * 2), thick)), radius,
                                    radius);
        }
    }
}

void BarPlot::paintPlot(QPainter &painter, const QRectF &where, int pointed) const
{
    paint(painter, areaOf(where, m_bars), m_bars, false, pointed);
}

int BarPlot::placeAt(const QPointF &position) const
{
    for (int place = 0; place < m_bars.size(); ++place) {
        if (rowOf(areaOf(QRectF(rect()), m_bars), m_bars, place).contains(position))
            return place;
    }
    return -1;
}

QPointF BarPlot::anchorOf(int place) const
{
    return rowOf(areaOf(QRectF(rect()), m_bars), m_bars, place).center();
}

} // namespace recado
