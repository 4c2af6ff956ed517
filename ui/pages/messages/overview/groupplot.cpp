#include "pages/messages/overview/groupplot.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int rowHeight = 28;
constexpr int headingHeight = 22;
constexpr int cellGap = 8;
constexpr int totalGap = 14; // numbers end, words begin
constexpr int barHeight = 5;
constexpr int fewestRows = 3;
constexpr double nameShare = 0.27;
constexpr double totalShare = 0.12;

} // namespace

GroupPlot::GroupPlot(QWidget *parent) : Plot(parent) {}

QSize GroupPlot::sizeHint() const
{
    return {420, headingHeight + rowHeight * std::max(count(), fewestRows)};
}

void GroupPlot::setRows(const QStringList &headings, const QList<GroupRow> &rows)
{
    const bool grows = rows.size() != m_rows.size();
    m_headings = headings;
    m_rows = rows;
    if (grows)
        updateGeometry();
    figuresChanged();
}

GroupPlot::Columns GroupPlot::columns(qreal width) const
{
    Columns columns;
    // As wide as its words, so that the headings of the bars have room in half a page.
    const QFontMetricsF caption(Theme::font(Theme::captionSize));
    const QFontMetricsF words(Theme::font());
    columns.total = std::max(width * totalShare, caption.horizontalAdvance(m_headings.value(1)) + totalGap + 2);
    columns.name = caption.horizontalAdvance(m_headings.value(0));
    for (const GroupRow &row : m_rows)
        columns.name = std::max(columns.name, words.horizontalAdvance(row.name));
    columns.name = std::min(columns.name + cellGap + 2, width * nameShare);
    columns.part = (width - columns.name - columns.total) / std::max<qsizetype>(m_headings.size() - 2, 1);
    return columns;
}

QRectF GroupPlot::rowOf(const QRectF &where, int place) const
{
    return place < 0 ? QRectF(where.left(), where.top(), where.width(), headingHeight)
                     : QRectF(where.left(), where.top() + headingHeight + rowHeight * place, where.width(), rowHeight);
}

void GroupPlot::paintPart(QPainter &painter, const QRectF &cell, const GroupRow::Part &part) const
{
    const Theme &theme = Theme::current();
    painter.setPen(theme.text);
    painter.drawText(cell.adjusted(0, 0, 0, -barHeight - 3), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), part.value);
    const QRectF whole(cell.left(), cell.bottom() - barHeight - 2, cell.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.lineSoft);
    painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    if (part.share > 0) {
        painter.setBrush(theme.statusColour(part.kind));
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(std::max(whole.width() * part.share, qreal(barHeight)), barHeight)),
                                barHeight / 2.0, barHeight / 2.0);
    }
}

void GroupPlot::paintRow(QPainter &painter, const QRectF &row, const GroupRow &group) const
{
    const Theme &theme = Theme::current();
    const Columns widths = columns(row.width());
    painter.setFont(Theme::font());
    painter.setPen(theme.text);
    painter.drawText(QRectF(row.left(), row.top(), widths.name - cellGap, row.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetricsF(painter.font()).elidedText(group.name, Qt::ElideMiddle, widths.name - cellGap));
    painter.drawText(QRectF(row.left() + widths.name, row.top(), widths.total - totalGap, row.height()),
                     int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), group.total);
    painter.setFont(Theme::font(Theme::captionSize));
    for (qsizetype part = 0; part < group.parts.size(); ++part)
        paintPart(painter,
                  QRectF(row.left() + widths.name + widths.total + widths.part * qreal(part), row.top() + 1, widths.part - cellGap,
                         row.height() - 2),
                  group.parts[part]);
}

void GroupPlot::paintPlot(QPainter &painter, const QRectF &where, int pointed) const
{
    const Theme &theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF top = rowOf(where, -1);
    const Columns widths = columns(where.width());
    painter.setFont(Theme::font(Theme::captionSize));
    painter.setPen(theme.second);
    const QFontMetricsF metrics(painter.font());
    qreal left = top.left();
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        const qreal width = column == 0 ? widths.name : column == 1 ? widths.total : widths.part;
        const qreal room = width - (column == 1 ? totalGap : cellGap);
        painter.drawText(QRectF(left, top.top(), room, top.height()),
                         int((column == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(m_headings[column], Qt::ElideRight, room));
        left += width;
    }
    for (int place = 0; place < count(); ++place) {
        const QRectF row = rowOf(where, place);
        if (place == pointed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(row.adjusted(-4, 0, 0, 0), 3, 3);
        }
        painter.setPen(theme.lineSoft);
        painter.drawLine(row.topLeft(), row.topRight());
        paintRow(painter, row, m_rows[place]);
    }
}

int GroupPlot::placeAt(const QPointF &position) const
{
    for (int place = 0; place < count(); ++place) {
        if (rowOf(QRectF(rect()), place).contains(position))
            return place;
    }
    return -1;
}

QPointF GroupPlot::anchorOf(int place) const
{
    return rowOf(QRectF(rect()), place).center();
}

} // namespace recado
