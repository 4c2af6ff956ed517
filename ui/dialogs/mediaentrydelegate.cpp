#include "dialogs/mediaentrydelegate.h"

#include "widgets/theme.h"

#include <QPainter>

namespace recado {

namespace {

constexpr int rowHeight = 60;
constexpr int pictureSide = 44;

} // namespace

QSize MediaEntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, rowHeight};
}

void MediaEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? theme.accentSoft : theme.surface);
    painter->setPen(theme.lineSoft);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect rest = option.rect.adjusted(Theme::inset, 0, -Theme::inset, 0);
    const QRect place(rest.left(), rest.center().y() - pictureSide / 2, pictureSide, pictureSide);
    const QPixmap picture = index.data(Qt::DecorationRole).value<QPixmap>();
    QSize size = picture.deviceIndependentSize().toSize();
    if (size.width() > pictureSide || size.height() > pictureSide)
        size.scale(place.size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    QRect drawn(QPoint(), size);
    drawn.moveCenter(place.center());
    painter->drawPixmap(drawn, picture);
    rest.setLeft(place.right() + Theme::inset);

    painter->setFont(Theme::font(Theme::captionSize));
    const QString expiry = index.data(expiryRole).toString();
    painter->setPen(index.data(expiredRole).toBool() ? theme.bad : theme.second);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, expiry);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(expiry) - Theme::inset);

    const QRect upper(rest.left(), rest.top() + Theme::pad, rest.width(), rest.height() / 2 - Theme::pad);
    const QRect lower(rest.left(), rest.center().y() + 1, rest.width(), rest.height() / 2 - Theme::pad);
    painter->setPen(theme.second);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignTop, painter->fontMetrics().elidedText(index.data(factsRole).toString(), Qt::ElideRight, lower.width()));
    painter->setFont(Theme::font(Theme::bodySize, QFont::DemiBold));
    painter->setPen(theme.text);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, upper.width()));
    painter->restore();
}

} // namespace recado
