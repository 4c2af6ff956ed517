#include "delegates/messagedelegate.h"

#include "delegates/cellpainter.h"
#include "models/messagemodel.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int iconSize = 16;

bool isCode(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.isDigit(); });
}

void paintStatus(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const auto kind = EventKind(index.data(MessageModel::VerdictRole).toInt());
    const QColor colour = Theme::current().statusColour(kind);
    paintIcon(painter, where, Theme::statusIcon(kind), colour, iconSize);
    QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
    font.setStrikeOut(index.data(MessageModel::DeletedRole).toBool());
    paintText(painter, where.adjusted(iconSize + 6, 0, 0, 0), index.data().toString(), font, colour);
}

} // namespace

void paintMessageCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, true);
    const QRect inside = option.rect.adjusted(Theme::inset, 0, -Theme::pad, -1);
    const QVariant value = index.data();
    if (!value.isValid()) {
        paintPending(painter, inside);
        return;
    }
    const Theme &theme = Theme::current();
    const QString text = value.toString();
    switch (index.column()) {
    case MessageModel::Status: paintStatus(painter, inside, index); break;
    case MessageModel::Recipient: paintText(painter, inside, text, Theme::font(), theme.text, Qt::ElideMiddle); break;
    case MessageModel::Name: paintText(painter, inside, text, Theme::font(), theme.text); break;
    case MessageModel::Template: paintText(painter, inside, text, Theme::font(), theme.second, Qt::ElideMiddle); break;
    case MessageModel::Detail: paintText(painter, inside, text, isCode(text) ? Theme::mono() : Theme::font(), theme.second); break;
    default: paintText(painter, inside, text, Theme::font(), theme.second); break;
    }
}

QSize messageCellSize(const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QFont font = Theme::font(Theme::bodySize, index.column() == MessageModel::Status ? QFont::DemiBold : QFont::Normal);
    const int icon = index.column() == MessageModel::Status ? iconSize + 6 : 0;
    return {textWidth(text, font) + icon + Theme::inset + Theme::pad, Theme::rowHeight};
}

} // namespace recado
