#pragma once

#include "preview/bubble.h"
#include "preview/bubbleblock.h"
#include "preview/thumbnails.h"

#include <QWidget>

#include <memory>

namespace recado {

class BubbleLayout;

// A message as it stands on the person's telephone. Cheap to set at every key.
// A list opens and closes by its button, Enter or Space; cards of a carousel move with the arrow keys, the wheel or by drawing them.
class BubbleView : public QWidget {
    Q_OBJECT

public:
    explicit BubbleView(QWidget *parent = nullptr);
    ~BubbleView() override;

    void setBubble(const Bubble &bubble);
    const Bubble &bubble() const { return m_bubble; }
    // Shown while the bubble is empty.
    void setPlaceholder(const QString &sentence);
    void setThumbnailResolver(ThumbnailResolver resolver);
    void refreshThumbnails(); // another picture is at hand
    bool isListOpen() const { return m_listIsOpen; }
    void setListOpen(bool open);

    QString text() const; // what is read, part by part on lines of its own
    QList<BubblePart> parts() const; // for the width that the view has

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void relayout();
    void scrollCards(int by);
    void paintPlaceholder(QPainter *painter) const;

    Bubble m_bubble;
    QString m_placeholder;
    std::unique_ptr<BubbleLayout> m_layout;
    int m_dragFrom = -1; // x of the mouse while cards are drawn
    bool m_listIsOpen = false;
};

} // namespace recado
