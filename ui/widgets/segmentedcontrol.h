#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace recado {

// A row of joined buttons of which one is on, or none when what is in force is none of them. Arrow keys move within it, Tab passes it by.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    // Returns the segment, to give it an object name, tooltip or to disable it.
    QAbstractButton *addSegment(const QString &text);
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index); // emits only on a change to one of them; -1: none is on
    QAbstractButton *segment(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    void refreshEnds();

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    int m_current = -1;
};

} // namespace recado
