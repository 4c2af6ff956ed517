#pragma once

#include <QMenu>
#include <QPushButton>

namespace recado {

// A menu that stays open while its boxes are ticked.
class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tickActive();
};

// A button that says what is chosen in the menu below it.
class MenuButton : public QPushButton {
    Q_OBJECT

public:
    explicit MenuButton(const QString &title, QWidget *parent = nullptr);

    QMenu *choices() const { return m_menu; }
    // What is chosen, beside the title; empty when nothing narrows the list.
    void setChoice(const QString &choice);

private:
    void openMenu();
    void refreshIcon();

    QString m_title;
    TickMenu *m_menu;
};

} // namespace recado
