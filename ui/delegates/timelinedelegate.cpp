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
constexpr int above = 4; // and at the sides
constexpr int below = 13; // room under a fact, where the thread runs on
constexpr int gapHeight = 30;
constexpr int dayHeight = 26;
constexpr int headingHeight = 28;
constexpr qreal paleness = 0.6;

using Mark = TimelineModel::Mark;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

Mark markOf(const QModelIndex &index)
{
    return Mark(index.data(TimelineModel::MarkRole).toInt());
}

bool isDense(const QModelIndex &index)
{
    return index.data(TimelineModel::IsDenseRole).toBool();
}

// What stands above the fact itself.
int headHeight(const QModelIndex &index)
{
    return (textOf(index, TimelineModel::GapRole).isEmpty() ? 0 : gapHeight) + (textOf(index, TimelineModel::DayRole).isEmpty() ? 0 : dayHeight)
           + (textOf(index, TimelineModel::HeadingRole).isEmpty() ? 0 : headingHeight);
}

int latencyWidth(const QModelIndex &index)
{
    const QString latency = textOf(index, TimelineModel::LatencyRole);
    return latency.isEmpty() ? 0 : textWidth(latency, Theme::mono()) + Theme::pad;
}

int wrappedHeight(const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(Theme::font(Theme::captionSize));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), int(Qt::TextWordWrap), text).height();
}

// Who told us, and below it the words of a failure: those need not make room for the latency.
QString detailText(const QModelIndex &index)
{
    const QString text = textOf(index, TimelineModel::DetailRole);
    return isDense(index) ? text : text.section(QLatin1Char('\n'), 0, 0);
}

QString reasonText(const QModelIndex &index)
{
    return isDense(index) ? QString() : textOf(index, TimelineModel::DetailRole).section(QLatin1Char('\n'), 1);
}

// The parts of a fact below its first line, from the top; the same for measuring and for painting.
struct Parts {
    QRect detail, reason, remark, id; // who told us; the words of a failure
    int height = 0;
};

Parts layOut(const QModelIndex &index, const QRect &row)
{
    Parts parts;
    const QRect column = row.adjusted(textLeft, lineHeight, -2, 0);
    const QString remark = textOf(index, TimelineModel::RemarkRole);
    const bool dense = isDense(index);
    const int detailWidth = column.width() - latencyWidth(index);
    const int detailHeight = dense ? lineHeight : wrappedHeight(detailText(index), detailWidth);
    const int reasonHeight = wrappedHeight(reasonText(index), column.width());
    const int remarkHeight = remark.isEmpty() ? 0 : dense ? lineHeight : wrappedHeight(remark, column.width());
    parts.detail = {column.topLeft(), QSize(detailWidth, detailHeight)};
    parts.reason = {column.left(), parts.detail.top() + detailHeight, column.width(), reasonHeight};
    parts.remark = {column.left(), parts.reason.top() + reasonHeight, column.width(), remarkHeight};
    const int idHeight = dense || textOf(index, TimelineModel::IdRole).isEmpty() ? 0 : lineHeight;
    parts.id = {column.left(), parts.remark.top() + remarkHeight, column.width(), idHeight};
    parts.height = lineHeight + detailHeight + reasonHeight + remarkHeight + idHeight;
    return parts;
}

int threadX(const QRect &row)
{
    return row.left() + 2 + iconSize / 2;
}

void paintThreadPiece(QPainter *painter, int x, int top, int bottom, bool dashed)
{
    if (bottom <= top)
        return;
    painter->save();
    QPen pen(Theme::current().lineStrong, 1);
    if (dashed)
        pen.setDashPattern({2, 4});
    painter->setPen(pen);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(x, top, x, bottom - 1);
    painter->restore();
}

// The attempt and, as a link, what became of the one before.
void paintHeading(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QFont strong = Theme::font(Theme::captionSize, QFont::DemiBold);
    const int used = paintText(painter, where, textOf(index, TimelineModel::HeadingRole), strong, theme.text);
    QFont link = Theme::font(Theme::captionSize);
    link.setUnderline(index.data(TimelineModel::HeadingLinkRole).toInt() >= 0);
    paintText(painter, where.adjusted(used + Theme::inset, 0, 0, 0), textOf(index, TimelineModel::HeadingNoteRole), link, theme.link, Qt::ElideRight,
              Qt::AlignRight | Qt::AlignVCenter);
    painter->fillRect(QRect(where.left(), where.bottom() - 1, where.width(), 1), theme.lineSoft);
}

// Gap, day and heading; returns where the fact itself begins.
int paintHead(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    int top = row.top() - above;
    const int left = row.left() + textLeft;
    const int width = row.right() - left;
    if (const QString gap = textOf(index, TimelineModel::GapRole); !gap.isEmpty()) {
        paintThreadPiece(painter, threadX(row), top, top + gapHeight, true);
        paintText(painter, {left, top, width, gapHeight - Theme::pad}, gap, Theme::font(Theme::captionSize), theme.second);
        top += gapHeight;
    }
    if (const QString day = textOf(index, TimelineModel::DayRole); !day.isEmpty()) {
        paintText(painter, {row.left() + 2, top, row.width() - 4, dayHeight - Theme::gap}, day, Theme::font(Theme::captionSize, QFont::DemiBold), theme.second);
        top += dayHeight;
    }
    if (!textOf(index, TimelineModel::HeadingRole).isEmpty()) {
        paintHeading(painter, {row.left() + 2, top, row.width() - 4, headingHeight - Theme::gap}, index);
        top += headingHeight;
    }
    return top + above;
}

void paintThread(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    if (index.row() + 1 == model->rowCount())
        return;
    const QModelIndex next = model->index(index.row() + 1, 0);
    const bool broken = !textOf(next, TimelineModel::DayRole).isEmpty() || !textOf(next, TimelineModel::HeadingRole).isEmpty();
    const int bottom = broken && textOf(next, TimelineModel::GapRole).isEmpty() ? row.bottom() - Theme::gap : row.bottom() + 1;
    paintThreadPiece(painter, threadX(row), row.top() + iconSize + 5, bottom, false);
}

void paintStatusIcon(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const auto kind = EventKind(index.data(TimelineModel::KindRole).toInt());
    const QColor colour = theme.statusColour(kind);
    const QRect icon(row.left() + 2, row.top(), iconSize, iconSize);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (markOf(index) == Mark::Decisive) { // a ring: the word stands in the details
        painter->setPen(QPen(colour, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(icon).adjusted(-2.5, -2.5, 2.5, 2.5));
    }
    painter->setOpacity(markOf(index) == Mark::Superseded ? paleness : 1);
    paintIcon(painter, icon, Theme::statusIcon(kind), colour, iconSize);
    painter->restore();
}

void paintFirstLine(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const bool pale = markOf(index) == Mark::Superseded;
    const QRect line(row.left() + textLeft, row.top(), row.width() - textLeft - 2, lineHeight);
    const QString time = textOf(index, TimelineModel::TimeRole);
    const int timeWidth = textWidth(time, Theme::mono());
    const bool doubted = index.data(TimelineModel::IsDoubtedRole).toBool();
    paintText(painter, line, time, Theme::mono(), doubted ? theme.warn : pale ? theme.third : theme.second, Qt::ElideNone, Qt::AlignRight | Qt::AlignVCenter);
    QRect words = line.adjusted(0, 0, -timeWidth - Theme::pad, 0);
    if (markOf(index) == Mark::Contradicting) {
        paintIcon(painter, words, QStringLiteral("warning"), theme.warn, 14);
        words.adjust(14 + Theme::gap, 0, 0, 0);
    }
    QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
    font.setStrikeOut(pale);
    paintText(painter, words, index.data().toString(), font, pale ? theme.second : theme.text);
}

void paintWords(QPainter *painter, const QRect &where, const QString &text, const QColor &colour, bool dense)
{
    if (dense) {
        paintText(painter, where, QString(text).replace(QLatin1Char('\n'), QStringLiteral(" · ")), Theme::font(Theme::captionSize), colour);
        return;
    }
    painter->setFont(Theme::font(Theme::captionSize));
    painter->setPen(colour);
    painter->drawText(where, int(Qt::TextWordWrap), text);
}

void paintBelow(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const Parts parts = layOut(index, row);
    const bool dense = isDense(index);
    paintWords(painter, parts.detail, detailText(index), theme.second, dense);
    paintWords(painter, parts.reason, reasonText(index), theme.second, false);
    paintText(painter, {row.left() + textLeft, row.top() + lineHeight, row.width() - textLeft - 2, lineHeight}, textOf(index, TimelineModel::LatencyRole),
              Theme::mono(), theme.second, Qt::ElideNone, Qt::AlignRight | Qt::AlignVCenter);
    paintWords(painter, parts.remark, textOf(index, TimelineModel::RemarkRole), theme.warn, dense);
    if (parts.id.height() > 0)
        paintText(painter, parts.id, textOf(index, TimelineModel::IdRole), Theme::mono(), theme.second, Qt::ElideMiddle);
}

} // namespace

QRect timelineHeadingRect(const QRect &row, const QModelIndex &index)
{
    if (textOf(index, TimelineModel::HeadingNoteRole).isEmpty())
        return {};
    return {row.left(), row.top() + headHeight(index) - headingHeight, row.width(), headingHeight};
}

void paintTimelineCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QRect whole = option.rect.adjusted(above, above, -above, 0);
    const int top = paintHead(painter, whole, index);
    const QRect row(whole.left(), top, whole.width(), option.rect.bottom() + 1 - top);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->save();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRect(option.rect.left(), top - above, option.rect.width(), row.height() + above - 5), Theme::controlRadius, Theme::controlRadius);
        painter->restore();
    }
    paintThread(painter, row, index);
    paintStatusIcon(painter, row, index);
    paintFirstLine(painter, row, index);
    paintBelow(painter, row, index);
}

QSize timelineCellSize(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, headHeight(index) + layOut(index, QRect(above, above, width - 2 * above, 0)).height + above + below};
}

} // namespace recado
