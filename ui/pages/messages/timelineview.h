#pragma once

#include <QListView>

namespace recado {

// The facts of a story from top to bottom, as high as they are: what it stands in scrolls. Enter and F2 open what a fact rests on, Ctrl+C copies
// it as text, Ctrl+Up and Ctrl+Down go from attempt to attempt; a click on an attempt's heading goes to what became of the one before.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void measureAgain();
    int contentHeight() const;
    int linkAt(const QPoint &where) const;
    void goToAttempt(int step);
    void copyCurrent() const;

    mutable int m_height = -1; // of all facts at this width; -1: to be measured
};

} // namespace recado
