#pragma once

#include <QFrame>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace recado {

class ItemList;

// One item: a handle to drag it by, its fields, and the buttons that move and remove it.
class ItemRow : public QFrame {
    Q_OBJECT

public:
    ItemRow(ItemList &list, int index, const QString &name, const QString &path);

    QVBoxLayout *column() const { return m_column; }
    void setEnds(bool isFirst, bool isLast);
    // For an item of several fields, or with a list in it: a box under a line with its name, the handle and the buttons.
    void setBoxed(const QString &title);

Q_SIGNALS:
    void moveWanted(int from, int to);
    void removeWanted(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static ItemRow *rowAround(QWidget *inner);
    void addShortcuts();
    QToolButton *button(const QString &icon, const QString &name, const QString &objectName);
    int placeOf(int y) const; // the index whose place this height is, in the list's coordinates

    int m_index;
    QHBoxLayout *m_head;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_column;
    QWidget *m_handle;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace recado
