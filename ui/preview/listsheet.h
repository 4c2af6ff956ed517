#pragma once

#include "preview/bubbleblock.h"

namespace recado {

// What a list or product message opens: sections of rows on a sheet that comes from below.
class ListSheet {
public:
    explicit ListSheet(BubbleList list = {});

    int layOut(const QPoint &at, int width); // the height
    void moveTo(int top);
    int height() const { return m_rect.height(); }
    void paint(QPainter *painter, const QRect &exposed) const;
    void addParts(QList<BubblePart> *parts) const;

private:
    struct Line {
        QString name, text, below;
        QRect rect = {};
        bool isSection = false;
        bool isLast = false; // of its section
    };

    int heightOf(const Line &line, int width) const;
    int leftOf(const Line &line) const;
    int rightOf(const Line &line) const;
    void paintLine(QPainter *painter, const Line &line) const;

    BubbleList m_list;
    QList<Line> m_lines;
    QRect m_rect;
};

} // namespace recado
