#include "delegates/timelinedelegate.h"

#include "delegates/cellpainter.h"
#include "models/timelinemodel.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace recado {

namespace {

constexpr int iconSize = 18;
constexpr int textLeft = 30;
constexpr int lineHeight = 18;
constexpr int below = 13; // room under a fact, where the thread runs on

using Mark = TimelineModel::Mark;

Mark markOf(const QModelIndex &index)
{
    return Mark(index.data(TimelineModel::MarkRole).toInt());
}

QRect detailRect(const QRect &row)
{
    return row.adjusted(textLeft, lineHeight, -2, 0);
}

int detailHeight(const QString &detail, int width)
{
    const QFontMetrics metrics(Theme::font(Theme::captionSize));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), int(Qt::TextWordWrap), detail).height();
}

void paintThread(QPainter *painter, const QRect &row, bool isLast)
{
    if (isLast)
        return;
    const int x = row.left() + 2 + iconSize / 2;
    const int top = row.top() + iconSize + 5;
    painter->fillRect(QRect(x, top, 1, std::max(0, row.bottom() - 1 - top)), Theme::current().line);
}

void paintFirstLine(QPainter *painter, const QRect &row, const QModelIndex &index, const QColor &colour)
{
    const QRect line(row.left() + textLeft, row.top(), row.width() - textLeft - 2, lineHeight);
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const int timeWidth = textWidth(time, Theme::mono());
    paintText(painter, line, time, Theme::mono(), markOf(index) == Mark::Superseded ? Theme::current().third : Theme::current().second,
              Qt::ElideNone, Qt::AlignRight | Qt::AlignVCenter);
    QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
    font.setStrikeOut(markOf(index) == Mark::Superseded);
    paintText(painter, line.adjusted(0, 0, -timeWidth - Theme::pad, 0), index.data().toString(), font, colour);
}

void paintDetail(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QRect where = detailRect(row);
    const QString detail = index.data(TimelineModel::DetailRole).toString();
    painter->setFont(Theme::font(Theme::captionSize));
    painter->setPen(markOf(index) == Mark::Contradicting ? theme.warn : theme.second);
    painter->drawText(where, int(Qt::TextWordWrap), detail);
    const QString id = index.data(TimelineModel::IdRole).toString();
    if (!id.isEmpty()) {
        const QRect idLine = where.adjusted(0, detailHeight(detail, where.width()), 0, 0);
        paintText(painter, {idLine.topLeft(), QSize(idLine.width(), lineHeight)}, id, Theme::mono(), theme.second, Qt::ElideMiddle);
    }
}

} // namespace

void paintTimelineCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const auto kind = EventKind(index.data(TimelineModel::KindRole).toInt());
    const bool pale = markOf(index) == Mark::Superseded;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(option.rect.adjusted(0, 0, 0, -5), Theme::controlRadius, Theme::controlRadius);
    }
    const QRect row = option.rect.adjusted(4, 4, -4, 0);
    paintThread(painter, row, index.row() + 1 == index.model()->rowCount());
    if (pale)
        painter->setOpacity(0.6);
    paintIcon(painter, {row.left() + 2, row.top(), iconSize, iconSize}, Theme::statusIcon(kind), theme.statusColour(kind), iconSize);
    painter->setOpacity(1);
    paintFirstLine(painter, row, index, pale ? theme.second : theme.text);
    paintDetail(painter, row, index);
}

QSize timelineCellSize(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect row(4, 4, width - 8, 0);
    int height = lineHeight + detailHeight(index.data(TimelineModel::DetailRole).toString(), detailRect(row).width());
    if (!index.data(TimelineModel::IdRole).toString().isEmpty())
        height += lineHeight;
    return {width, height + 4 + below};
}

} // namespace recado
