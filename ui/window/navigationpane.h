#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace recado {

// The pages, at the left: icon, name and, where it says something, a count. Folds to icons.
class NavigationPane : public QFrame {
    Q_OBJECT

public:
    explicit NavigationPane(QWidget *parent = nullptr);

    // Pages of the same group stand together; those `atBottom` are the less used ones.
    void addPage(int index, const QString &objectName, const QString &icon, const QString &text, bool atBottom);
    void setCurrent(int index);
    // Empty: no count. `urgent` paints it in the failure colour.
    void setCount(int index, const QString &count, bool urgent, const QString &tip);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void pageAsked(int index);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QLabel *m_mark;
    QLabel *m_brand;
    bool m_folded = false;
};

} // namespace recado
