#pragma once

#include "pages/conversations/threadbubble.h"
#include "preview/bubblelayout.h"

namespace recado {

class ThreadMedia;

// One row of a thread, laid out and painted at the origin of a painter: what stands above it (a day, the unread line), its bubble, or a notice in
// the middle. No widget.
class ThreadRow {
public:
    struct Surroundings {
        QString day;        // above it; empty: the day goes on
        QString unread;     // above it: "3 unread messages"
        bool goesOn = false; // the same side wrote just before
        bool listIsOpen = false;
        bool isFound = false; // the words that are sought are in it
        ThreadContext context;

        bool operator==(const Surroundings &other) const = default;
    };

    ThreadRow(const ThreadItem &item, Surroundings surroundings, ThreadMedia *media);

    int layOut(int width); // the height
    void paint(QPainter *painter, const QRect &exposed, bool isCurrent) const;

    const Bubble &bubble() const { return m_bubble; }
    QRect bubblePlace() const; // of the bubble or the notice
    // What is under that point: "action.download", "quote", "button.0", "time", "bubble"…; empty beside all of them.
    QString partAt(const QPoint &point) const;
    QList<BubblePart> parts() const;
    bool hasCards() const { return m_layout.hasCards(); }
    void scrollCards(int by) { m_layout.scrollCards(by); }
    int cardStep() const { return m_layout.cardStep(); }
    // In reading order, with who wrote it and what became of it.
    QString spoken() const;

private:
    int headHeight() const;
    void paintHead(QPainter *painter) const;
    void paintPill(QPainter *painter, int top, const QString &text) const;
    void layOutNotice();
    void paintNotice(QPainter *painter) const;

    Surroundings m_around;
    Bubble m_bubble;
    BubbleLayout m_layout;
    bool m_isNotice = false;
    bool m_isOurs = false;
    int m_width = -1;
    int m_height = 0;
    QRect m_notice;
};

} // namespace recado
