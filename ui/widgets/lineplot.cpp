#include "widgets/lineplot.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace recado {

namespace {

constexpr int gridLines = 3;
constexpr int axisHeight = 18;
constexpr int axisGap = 8;
constexpr int axisFont = 11;
constexpr int tickGap = 10;

} // namespace

LinePlot::LinePlot(QWidget *parent) : Plot(parent) {}

void LinePlot::setLines(const QList<PlotLine> &lines, const QStringList &words, const QList<PlotTick> &ticks)
{
    m_lines = lines;
    m_words = words;
    m_ticks = ticks;
    figuresChanged();
}

int LinePlot::most() const
{
    int most = 0;
    for (const PlotLine &line : m_lines) {
        for (const int value : line.values)
            most = std::max(most, value);
    }
    return most;
}

QRectF LinePlot::inside(const QRectF &where) const
{
    const int words = QFontMetrics(Theme::font(axisFont)).horizontalAdvance(QLocale().toString(niceTop(most(), gridLines)));
    return where.adjusted(words + axisGap, 6, -4, -axisHeight);
}

qreal LinePlot::xOf(const QRectF &inside, int place) const
{
    return count() < 2 ? inside.left() : inside.left() + inside.width() * double(place) / double(count() - 1);
}

void LinePlot::paintAxes(QPainter &painter, const QRectF &where, int top) const
{
    const Theme &theme = Theme::current();
    const QRectF area = inside(where);
    painter.setFont(Theme::font(axisFont));
    const QFontMetricsF metrics(painter.font());
    for (int line = 0; line <= gridLines; ++line) {
        const qreal y = std::round(area.bottom() - area.height() * line / gridLines) + 0.5;
        painter.setPen(line == 0 ? theme.line : theme.lineSoft);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.second);
        painter.drawText(QRectF(where.left(), y - 8, area.left() - where.left() - axisGap, 16), int(Qt::AlignRight | Qt::AlignVCenter),
                         QLocale().toString(top / gridLines * line));
    }
    // Words that have no room are left out; the last one is kept.
    const auto span = [&](const PlotTick &tick) {
        const qreal width = metrics.horizontalAdvance(tick.word) + 2;
        const qreal left = std::clamp(xOf(area, tick.place) - width / 2, area.left(), std::max(area.left(), area.right() - width));
        return QRectF(left, area.bottom() + 2, width, axisHeight - 2);
    };
    const qreal last = m_ticks.isEmpty() ? 0 : span(m_ticks.last()).left();
    qreal from = area.left();
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        const QRectF place = span(m_ticks[i]);
        const bool isLast = i + 1 == m_ticks.size();
        if (place.left() < from || (!isLast && place.right() + tickGap > last))
            continue;
        painter.drawText(place, int(Qt::AlignHCenter | Qt::AlignBottom), m_ticks[i].word);
        from = place.right() + tickGap;
    }
}

void LinePlot::paintLine(QPainter &painter, const QRectF &inside, const PlotLine &line, int top) const
{
    const QColor colour = Theme::current().statusColour(line.kind);
    const auto y = [&](int value) { return inside.bottom() - inside.height() * value / top; };
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (line.values.size() == 1) {
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(xOf(inside, 0), y(line.values.first())), 2, 2);
        return;
    }
    QPainterPath path(QPointF(xOf(inside, 0), y(line.values.value(0))));
    for (int place = 1; place < line.values.size(); ++place)
        path.lineTo(xOf(inside, place), y(line.values[place]));
    painter.drawPath(path);
}

void LinePlot::paintPlot(QPainter &painter, const QRectF &where, int pointed) const
{
    const Theme &theme = Theme::current();
    const QRectF area = inside(where);
    const int top = niceTop(most(), gridLines);
    paintAxes(painter, where, top);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pointed >= 0) {
        const qreal x = std::round(xOf(area, pointed)) + 0.5;
        painter.setPen(theme.lineStrong);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (const PlotLine &line : m_lines)
        paintLine(painter, area, line, top);
    if (pointed < 0)
        return;
    for (const PlotLine &line : m_lines) {
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(theme.statusColour(line.kind));
        painter.drawEllipse(QPointF(xOf(area, pointed), area.bottom() - area.height() * line.values.value(pointed) / top), 3.5, 3.5);
    }
}

int LinePlot::placeAt(const QPointF &position) const
{
    const QRectF area = inside(QRectF(rect()));
    const double share = std::clamp((position.x() - area.left()) / std::max(area.width(), 1.0), 0.0, 1.0);
    return int(std::lround(share * double(count() - 1)));
}

QPointF LinePlot::anchorOf(int place) const
{
    return {xOf(inside(QRectF(rect())), place), height() / 3.0};
}

} // namespace recado
