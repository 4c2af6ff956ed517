#include "widgets/histogramplot.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace recado {

namespace {

constexpr int gridLines = 2;
constexpr int axisHeight = 18;
constexpr int axisGap = 8;
constexpr int axisFont = 11;
constexpr int tickGap = 8;

QString percentOnAxis(int percent)
{
    return HistogramPlot::tr("%1%", "on an axis: 20%").arg(QLocale().toString(percent));
}

} // namespace

HistogramPlot::HistogramPlot(QWidget *parent) : Plot(parent) {}

void HistogramPlot::setSeries(const QList<Series> &series, const QStringList &words, const QList<EdgeWord> &edges)
{
    m_series = series;
    m_words = words;
    m_edges = edges;
    figuresChanged();
}

int HistogramPlot::top() const
{
    double most = 0;
    for (const Series &series : m_series) {
        for (const double share : series.shares)
            most = std::max(most, share);
    }
    const int percent = int(std::ceil(most * 100));
    return std::min(niceTop(percent, gridLines), 100);
}

QRectF HistogramPlot::inside(const QRectF &where) const
{
    const int words = QFontMetrics(Theme::font(axisFont)).horizontalAdvance(percentOnAxis(100));
    return where.adjusted(words + axisGap, 6, -4, -axisHeight);
}

void HistogramPlot::paintAxes(QPainter &painter, const QRectF &where) const
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
                         percentOnAxis(top() * line / gridLines));
    }
    qreal from = where.left();
    for (const EdgeWord &edge : m_edges) {
        const qreal x = area.left() + area.width() * (edge.edge + 1) / std::max(count(), 1);
        const qreal width = metrics.horizontalAdvance(edge.word) + 2;
        if (x - width / 2 < from || x + width / 2 > where.right())
            continue;
        painter.setPen(theme.lineStrong);
        painter.drawLine(QPointF(std::round(x) + 0.5, area.bottom()), QPointF(std::round(x) + 0.5, area.bottom() + 3));
        painter.setPen(theme.second);
        painter.drawText(QRectF(x - width / 2, area.bottom() + 2, width, axisHeight - 2), int(Qt::AlignHCenter | Qt::AlignBottom),
                         edge.word);
        from = x + width / 2 + tickGap;
    }
}

void HistogramPlot::paintPlot(QPainter &painter, const QRectF &where, int pointed) const
{
    const Theme &theme = Theme::current();
    const QRectF area = inside(where);
    const qreal bin = area.width() / std::max(count(), 1);
    if (pointed >= 0)
        painter.fillRect(QRectF(area.left() + bin * pointed, area.top(), bin, area.height()), theme.accentSoft);
    paintAxes(painter, where);
    const qreal gap = std::min(bin / 6, 3.0);
    const qreal thick = (bin - gap) / std::max<qsizetype>(m_series.size(), 1);
    painter.setPen(Qt::NoPen);
    for (qsizetype number = 0; number < m_series.size(); ++number) {
        painter.setBrush(theme.statusColour(m_series[number].kind));
        for (int place = 0; place < m_series[number].shares.size(); ++place) {
            const double share = m_series[number].shares[place];
            if (share <= 0)
                continue;
            const qreal height = std::max(area.height() * share * 100 / top(), 1.0); // somebody is seen
            painter.drawRect(QRectF(area.left() + bin * place + gap / 2 + thick * qreal(number), area.bottom() - height, thick, height));
        }
    }
}

int HistogramPlot::placeAt(const QPointF &position) const
{
    const QRectF area = inside(QRectF(rect()));
    if (position.x() < area.left() || position.x() > area.right())
        return -1;
    return std::min(int((position.x() - area.left()) * count() / std::max(area.width(), 1.0)), count() - 1);
}

QPointF HistogramPlot::anchorOf(int place) const
{
    const QRectF area = inside(QRectF(rect()));
    return {area.left() + area.width() * (place + 0.5) / std::max(count(), 1), height() / 3.0};
}

} // namespace recado
