#pragma once

#include "preview/bubble.h"
#include "preview/thumbnails.h"

#include <QFont>
#include <QRect>

#include <functional>
#include <memory>

class QPainter;

namespace recado {

// One part of a painted bubble, for tests and hit tests.
struct BubblePart {
    QString name; // "body", "button.0", "card.1.media", "list.0.2"
    QRect rect;
    QString text;
};

// A part that knows its height for a width and how to paint itself. Blocks stand one below the other; see BubbleColumn.
struct BubbleBlock {
    enum class Edge { Text, Frame, Full }; // how near it comes to the bubble's border

    QString name;
    QString text;
    Edge edge = Edge::Text;
    int after = 0; // space below it
    std::function<int(int width)> heightFor;
    std::function<void(QPainter *painter, const QRect &where, const QRect &exposed)> paint;
    std::function<int(int width)> idealWidth = {}; // none: as wide as can be
    std::function<int()> lastLineWidth = {}; // texts beside whose last line the time may stand
};

// Blocks one below the other.
struct BubbleColumn {
    QList<BubbleBlock> blocks;
    QList<QRect> places = {};
    QRect time = {}; // tucked in beside the last line, or in a line of its own

    // `boxes`: how wide blocks are that take what they get.
    int idealWidth(int most, int timeWidth, int boxes) const;
    int layOut(const QPoint &at, int width, int timeWidth = 0); // the height
    void paint(QPainter *painter, const QRect &exposed) const;
    void addParts(QList<BubblePart> *parts, const QString &prefix = {}) const;
};

namespace blocks {

constexpr int inset = 12; // bubble around text
constexpr int frame = 4; // bubble around boxes
constexpr int radius = 10; // of a bubble
constexpr int buttonHeight = 38;

// textblocks.cpp
BubbleBlock text(const QString &name, const QList<TextBlock> &lines, const QFont &font, const QColor &colour, int after);
BubbleBlock notice(const BubbleNotice &notice);
BubbleBlock trouble(const QString &sentence, bool isDoubt); // doubt: nobody knows
// mediablocks.cpp
BubbleBlock media(const BubbleMedia &media, const std::shared_ptr<Thumbnails> &thumbnails);
// placeblocks.cpp
BubbleBlock map(const BubblePlace &place, bool missing);
// cardblocks.cpp
BubbleBlock quote(const BubbleQuote &quote);
BubbleBlock link(const QString &address);
BubbleBlock offer(const BubbleOffer &offer, Instant now);
BubbleBlock contact(const BubbleContact &contact, int index);
BubbleBlock fact(const BubbleFact &fact, int index);
BubbleBlock unseenMessage(); // somebody's message that is not known
BubbleBlock button(const BubbleButton &button, int index);

// lineblocks.cpp
BubbleBlock mark(const BubbleMark &mark, int index);
BubbleBlock actions(const QList<BubbleAction> &actions);
QRect actionPlace(const QList<BubbleAction> &actions, qsizetype index, const QRect &where); // where one of them stands

// Parts of parts.
void paintBox(QPainter *painter, const QRect &where, const QColor &ground, int boxRadius = 7);
void paintTile(QPainter *painter, const QRect &where, const QString &icon, int iconSize, int boxRadius = 7); // soft gradient with an icon
QString mediaIcon(BubbleMedia::Kind kind);

} // namespace blocks

} // namespace recado
