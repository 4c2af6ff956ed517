// One line each: how a message came about, what can be done with it.
#include "delegates/cellpainter.h"
#include "preview/bubbleblock.h"
#include "widgets/theme.h"

#include <algorithm>

namespace recado::blocks {

namespace {

constexpr int lineHeight = 20;
constexpr int iconSize = 14;
constexpr int iconGap = 5;
constexpr int actionGap = 16;

QFont markFont()
{
    return Theme::font(Theme::captionSize, QFont::DemiBold);
}

int actionWidth(const BubbleAction &action)
{
    return iconSize + iconGap + textWidth(action.text, markFont()) + 1;
}

int widthOf(const QList<BubbleAction> &actions)
{
    int width = -actionGap;
    for (const BubbleAction &action : actions)
        width += actionGap + actionWidth(action);
    return std::max(0, width);
}

} // namespace

BubbleBlock mark(const BubbleMark &mark, int index)
{
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const QColor colour = Theme::current().second;
        paintIcon(painter, {where.left(), where.top(), iconSize, where.height()}, mark.icon, colour, iconSize);
        paintText(painter, where.adjusted(iconSize + iconGap, 0, 0, 0), mark.text, markFont(), colour);
    };
    return {QStringLiteral("mark.%1").arg(index),
            mark.text,
            BubbleBlock::Edge::Text,
            2,
            [](int) { return lineHeight; },
            paint,
            [text = mark.text](int most) { return std::min(most, iconSize + iconGap + textWidth(text, markFont()) + 2); }};
}

QRect actionPlace(const QList<BubbleAction> &actions, qsizetype index, const QRect &where)
{
    int x = where.left();
    for (qsizetype i = 0; i < index; ++i)
        x += actionWidth(actions[i]) + actionGap;
    return {x, where.top(), std::min(actionWidth(actions[index]), where.right() - x + 1), where.height()};
}

BubbleBlock actions(const QList<BubbleAction> &actions)
{
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const QColor colour = Theme::current().link;
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const QRect place = actionPlace(actions, i, where);
            paintIcon(painter, {place.left(), place.top(), iconSize, place.height()}, actions[i].icon, colour, iconSize);
            paintText(painter, place.adjusted(iconSize + iconGap, 0, 0, 0), actions[i].text, markFont(), colour);
        }
    };
    QStringList words;
    for (const BubbleAction &action : actions)
        words += action.text;
    return {QStringLiteral("actions"),
            words.join(QLatin1Char('\n')),
            BubbleBlock::Edge::Text,
            2,
            [](int) { return lineHeight + 4; },
            paint,
            [width = widthOf(actions)](int most) { return std::min(most, width); },
            [width = widthOf(actions)] { return width; }};
}

} // namespace recado::blocks
