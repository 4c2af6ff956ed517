#pragma once

#include "preview/bubbleblock.h"
#include "preview/listsheet.h"

namespace recado {

// Where a bubble stands and how wide it may be.
struct BubbleLook {
    bool isOurs = false;  // at the right, on the ground of ours
    bool hasTail = true;
    int widest = 300;     // texts
    int boxes = 300;      // pictures, cards, lists
    int above = 16, below = 16; // paper over and under it

    bool operator==(const BubbleLook &) const = default;
};

// A bubble on its ground, laid out for a width: the bubble, its reaction, its cards, the sheet of its list. No widget, so that a row of a
// list can paint one too.
class BubbleLayout {
public:
    static constexpr int widest = 300;
    static constexpr int edge = 16; // paper around the bubble

    BubbleLayout();

    Thumbnails &thumbnails() { return *m_thumbnails; }
    void setLook(const BubbleLook &look); // before setBubble()
    void setBubble(const Bubble &bubble, Instant now);
    int layOut(int width, bool listIsOpen); // the height; nothing is done twice for the same width
    void standSheetOn(int bottom); // when there is more room than needed
    void paint(QPainter *painter, const QRect &exposed) const;

    QList<BubblePart> parts() const;
    bool hasList() const { return m_bubble.list.isThere(); }
    bool hasCards() const { return !m_cards.isEmpty(); }
    QRect cardsPlace() const { return m_cardsPlace; }
    QRect listButton() const; // empty when there is none
    int cardStep() const;
    void scrollCards(int by);

private:
    static constexpr int timeSize = 11;
    static constexpr int statusSize = 15;

    void addContent(const Bubble &bubble, Instant now);
    int layOutSheet(int top, int width);
    int timeWidth() const;
    QString reactions() const;
    void layOutCards(int width);
    void paintGround(QPainter *painter) const;
    void paintTime(QPainter *painter) const;
    void paintReaction(QPainter *painter) const;
    void paintCards(QPainter *painter, const QRect &exposed) const;
    bool hasGround() const { return m_bubble.media.kind != BubbleMedia::Kind::Sticker; }
    bool isNoticeOnly() const { return m_bubble.notice.isThere() && m_column.blocks.size() == 1; }

    std::shared_ptr<Thumbnails> m_thumbnails;
    BubbleLook m_look;
    Bubble m_bubble;
    BubbleColumn m_column;
    QList<BubbleColumn> m_cards;
    ListSheet m_sheet;
    QRect m_ground, m_reaction, m_cardsPlace;
    QList<QRect> m_cardGrounds;
    int m_scroll = 0;
    int m_width = -1;
    int m_height = 0;
    bool m_listIsOpen = false;
};

} // namespace recado
