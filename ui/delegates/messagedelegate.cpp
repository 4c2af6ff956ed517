#include "delegates/messagedelegate.h"

#include "delegates/cellpainter.h"
#include "models/messagemodel.h"
#include "widgets/filterlook.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

bool isCode(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.isDigit(); });
}

void paintStatus(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const auto kind = EventKind(index.data(MessageModel::VerdictRole).toInt());
    paintStatusCell(painter, where, Theme::statusIcon(kind), index.data().toString(), Theme::current().statusColour(kind),
                    index.data(MessageModel::DeletedRole).toBool());
}

// The ground of a rule's colour; where the row is selected or hovered a mark at its edge keeps the colour. Text on it keeps its own colours, which
// the grounds of the theme are made for.
void paintRule(QPainter *painter, const QStyleOptionViewItem &option, const QString &colour)
{
    constexpr int mark = 3;
    QColor ground = filterGround(colour);
    if (ground == Theme::current().accentSoft)
        ground.setAlphaF(0.45F); // a selected row has all of it
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), ground);
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
                         || option.rect.left() <= 0;
    if (isFirst)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), mark, option.rect.height() - 1), filterInk(colour));
}

// Where the keyboard is: menus of cells are about this one.
void paintCellFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->setPen(Theme::current().accentLine);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
}

bool isMachineText(int column)
{
    return column == MessageModel::Wamid || column == MessageModel::Id;
}

} // namespace

void paintMessageCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, true);
    if (const QVariant colour = index.data(MessageModel::ColourRole); colour.isValid())
        paintRule(painter, option, colour.toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintCellFocus(painter, option);
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
    case MessageModel::Code:
    case MessageModel::Detail: paintText(painter, inside, text, isCode(text) ? Theme::mono() : Theme::font(), theme.second); break;
    case MessageModel::Text: paintText(painter, inside, text, Theme::font(), theme.text); break;
    default: paintText(painter, inside, text, isMachineText(index.column()) ? Theme::mono() : Theme::font(), theme.second); break;
    }
}

QSize messageCellSize(const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const int width = index.column() == MessageModel::Status ? statusCellWidth(text) : textWidth(text, Theme::font());
    return {width + Theme::inset + Theme::pad, Theme::rowHeight};
}

} // namespace recado
