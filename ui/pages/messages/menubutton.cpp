#include "pages/messages/menubutton.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace recado {

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tickActive())
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tickActive())
        QMenu::keyPressEvent(event);
}

bool TickMenu::tickActive()
{
    QAction *action = activeAction();
    if (!action || !action->isEnabled() || !action->isCheckable() || action->actionGroup())
        return false;
    action->trigger();
    return true;
}

MenuButton::MenuButton(const QString &title, QWidget *parent) : QPushButton(title, parent), m_title(title), m_menu(new TickMenu(this))
{
    setLook(this, "look", QStringLiteral("secondary"));
    setAutoDefault(false);
    setLayoutDirection(Qt::RightToLeft); // the arrow belongs behind the word
    setIconSize({12, 12});
    refreshIcon();
    connect(this, &QPushButton::clicked, this, &MenuButton::openMenu);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &MenuButton::refreshIcon);
}

void MenuButton::setChoice(const QString &choice)
{
    setText(choice.isEmpty() ? m_title : choice);
    setAccessibleName(choice.isEmpty() ? m_title : m_title + QStringLiteral(": ") + choice);
    setToolTip(choice.isEmpty() ? QString() : accessibleName());
    refreshIcon();
}

void MenuButton::openMenu()
{
    // At the button's left edge, unless it would leave the window.
    const int beyond = mapTo(window(), QPoint(m_menu->sizeHint().width(), 0)).x() - window()->width();
    m_menu->popup(mapToGlobal(QPoint(beyond > 0 ? width() - m_menu->sizeHint().width() : 0, height() + 2)));
}

void MenuButton::refreshIcon()
{
    setIcon(icons::icon(QStringLiteral("chevron-down"), Theme::current().second));
}

} // namespace recado
