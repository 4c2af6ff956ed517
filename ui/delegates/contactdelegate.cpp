#include "delegates/contactdelegate.h"

#include "delegates/cellpainter.h"
#include "models/contactmodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace recado {

namespace {

constexpr int plate = 36;
constexpr int lineHeight = 22;
constexpr int iconSize = 18;

// Tags from the right, as many as there is room for; how much they took.
int paintTags(QPainter *painter, const QRect &line, const QStringList &tags)
{
    const Theme &theme = Theme::current();
    const QFont font = Theme::font(11);
    int right = line.right();
    for (const QString &tag : tags) {
        const int width = textWidth(tag, font) + 16;
        if (right - width < line.left() + line.width() / 2)
            break;
        paintPill(painter, {right - width, line.top(), width + 2, line.height()}, tag, theme.second);
        right -= width + 4;
    }
    return line.right() - right;
}

} // namespace

void paintInitials(QPainter *painter, const QRect &where, const QString &initials, bool onAccent)
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(onAccent ? theme.accentLine : theme.accentSoft);
    painter->drawEllipse(where);
    painter->restore();
    if (initials.isEmpty())
        paintIcon(painter, where.adjusted((where.width() - iconSize) / 2, 0, 0, 0), QStringLiteral("person"), theme.accent, iconSize);
    else
        paintText(painter, where, initials, Theme::font(Theme::bodySize, QFont::DemiBold), theme.accent, Qt::ElideNone, Qt::AlignCenter);
}

void paintContactCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    paintRowGround(painter, option, true);
    QRect inside = option.rect.adjusted(Theme::inset, 5, -Theme::inset, -5);
    const QString title = index.data().toString();
    if (title.isEmpty()) {
        paintPending(painter, inside.adjusted(plate + Theme::inset, 0, -inside.width() / 2, 0));
        return;
    }
    paintInitials(painter, {inside.left(), inside.center().y() - plate / 2, plate, plate}, index.data(ContactModel::InitialsRole).toString(),
                  option.state.testFlag(QStyle::State_Selected));
    inside.setLeft(inside.left() + plate + Theme::inset);
    const QRect first(inside.left(), inside.top(), inside.width(), lineHeight);
    const QRect second(inside.left(), inside.top() + lineHeight, inside.width(), lineHeight);
    const QFont caption = Theme::font(Theme::captionSize);
    const QString seen = index.data(ContactModel::SeenRole).toString();
    const int seenWidth = seen.isEmpty() ? 0 : textWidth(seen, caption) + 2;
    paintText(painter, {first.right() - seenWidth, first.top(), seenWidth + 1, first.height()}, seen, caption, theme.second, Qt::ElideNone);
    const int gap = seenWidth > 0 ? seenWidth + Theme::inset : 0;
    paintText(painter, first.adjusted(0, 0, -gap, 0), title, Theme::font(Theme::bodySize, QFont::DemiBold), theme.text);
    const int tags = paintTags(painter, second, index.data(ContactModel::TagsRole).toStringList());
    paintText(painter, second.adjusted(0, 0, -tags - Theme::pad, 0), index.data(ContactModel::NumberRole).toString(), caption, theme.second);
}

QSize contactCellSize(const QStyleOptionViewItem &, const QModelIndex &)
{
    return {320, contactRowHeight};
}

} // namespace recado
