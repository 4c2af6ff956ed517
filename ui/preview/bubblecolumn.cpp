#include "preview/bubbleblock.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int timeGap = 10; // between a last line and the time beside it
constexpr int timeHeight = 16;

int marginOf(BubbleBlock::Edge edge)
{
    switch (edge) {
    case BubbleBlock::Edge::Text: return blocks::inset;
    case BubbleBlock::Edge::Frame: return blocks::frame;
    case BubbleBlock::Edge::Full: break;
    }
    return 0;
}

bool isButton(const BubbleBlock &block)
{
    return block.edge == BubbleBlock::Edge::Full;
}

// The block beside or below which the time stands: the last one before the buttons.
qsizetype timeHolder(const QList<BubbleBlock> &blocks)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!isButton(blocks[i]))
            last = i;
    }
    return last;
}

} // namespace

int BubbleColumn::idealWidth(int most, int timeWidth, int boxes) const
{
    const qsizetype last = timeHolder(blocks);
    int wanted = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const BubbleBlock &block = blocks[i];
        if (!block.idealWidth) {
            wanted = std::max(wanted, std::min(most, boxes));
            continue;
        }
        const int margins = 2 * marginOf(block.edge);
        int width = block.idealWidth(most - margins);
        if (i == last && block.lastLineWidth && timeWidth > 0)
            width = std::max(width, block.lastLineWidth() + timeGap + timeWidth);
        wanted = std::max(wanted, width + margins);
    }
    return std::min(most, std::max(wanted, timeWidth + 2 * blocks::inset));
}

int BubbleColumn::layOut(const QPoint &at, int width, int timeWidth)
{
    places.clear();
    const qsizetype holder = timeHolder(blocks);
    const bool startsWithText = !blocks.isEmpty() && blocks.first().edge == BubbleBlock::Edge::Text;
    int y = at.y() + (startsWithText ? 8 : blocks.isEmpty() || isButton(blocks.first()) ? 0 : blocks::frame);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const BubbleBlock &block = blocks[i];
        const int margin = marginOf(block.edge);
        const QRect place(at.x() + margin, y, width - 2 * margin, block.heightFor(width - 2 * margin));
        places += place;
        y = place.bottom() + 1 + (i + 1 < blocks.size() ? block.after : 0);
        if (i != holder)
            continue;
        y = place.bottom() + 1;
        if (timeWidth > 0) {
            const bool fits = block.lastLineWidth && block.lastLineWidth() + timeGap + timeWidth <= place.width();
            y += fits ? 0 : timeHeight + 2;
            time = QRect(at.x() + width - blocks::inset - timeWidth, y - timeHeight + 1, timeWidth, timeHeight);
        }
        y += block.edge == BubbleBlock::Edge::Frame && timeWidth == 0 ? blocks::frame : 8;
    }
    return y - at.y();
}

void BubbleColumn::paint(QPainter *painter, const QRect &exposed) const
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i].isEmpty() && places[i].intersects(exposed))
            blocks[i].paint(painter, places[i], exposed);
    }
}

void BubbleColumn::addParts(QList<BubblePart> *parts, const QString &prefix) const
{
    for (qsizetype i = 0; i < places.size(); ++i)
        *parts += BubblePart{prefix + blocks[i].name, places[i], blocks[i].text};
}

} // namespace recado
