#include "widgets/revealkey.h"

#include "format/masking.h"

#include <QEvent>
#include <QShortcut>
#include <QWidget>

namespace recado {

RevealKey::RevealKey(QWidget *page, const QString &place, std::function<QString()> who)
    : QObject(page), m_place(place), m_who(std::move(who)), m_shortcut(new QShortcut(QKeySequence(Qt::Key_F7), page))
{
    m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_shortcut, &QShortcut::activated, this, &RevealKey::reveal);
    connect(&Masking::ofProgram(), &Masking::changed, m_shortcut, [this] { m_shortcut->setEnabled(isMasked()); });
    m_shortcut->setEnabled(isMasked());
    page->installEventFilter(this);
}

void RevealKey::reveal()
{
    Masking::ofProgram().uncover(m_who(), m_place);
}

// Minimizing the window hides its pages, too: whoever comes back to it may be somebody else.
bool RevealKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        Masking::ofProgram().coverAgain();
    return QObject::eventFilter(watched, event);
}

} // namespace recado
