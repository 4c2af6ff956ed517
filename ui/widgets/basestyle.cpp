#include "widgets/basestyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleFactory>
#include <QWidget>

namespace recado {

BaseStyle::BaseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int BaseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut)
        return m_underlines;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void BaseStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void BaseStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool BaseStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showUnderlines(true);
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showUnderlines(false);
        break;
    case QEvent::WindowDeactivate: // Alt+Tab: the release goes to another program
        showUnderlines(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void BaseStyle::showUnderlines(bool shown)
{
    if (shown == m_underlines)
        return;
    m_underlines = shown;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (QWidget *widget : window->findChildren<QWidget *>())
            widget->update();
    }
}

} // namespace recado
