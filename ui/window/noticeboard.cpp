#include "window/noticeboard.h"

#include "widgets/banner.h"

namespace recado {

NoticeBoard::NoticeBoard(Banner *banner) : QObject(banner), m_banner(banner)
{
    connect(banner, &Banner::actionTriggered, this, &NoticeBoard::handleAction);
    connect(banner, &Banner::closed, this, &NoticeBoard::handleClosed);
}

QString NoticeBoard::matterOf(const Notice &notice)
{
    return notice.matter.isEmpty() ? notice.lead + notice.sentence : notice.matter;
}

void NoticeBoard::put(Kind kind, const Notice &notice)
{
    if (m_putAway.value(kind) == matterOf(notice))
        return;
    m_putAway.remove(kind);
    m_notices.insert(kind, notice);
    show();
}

void NoticeBoard::take(Kind kind)
{
    m_putAway.remove(kind);
    if (m_notices.remove(kind) > 0)
        show();
}

void NoticeBoard::show()
{
    if (m_notices.isEmpty())
        return m_banner->clear();
    m_shown = m_notices.lastKey();
    const Notice &notice = m_notices.last();
    m_banner->setAction(notice.action);
    m_banner->setClosable(notice.isClosable);
    m_banner->setMessage(notice.tone, notice.lead, notice.sentence);
}

// What it does may take the notice away.
void NoticeBoard::handleAction()
{
    const auto act = m_notices.value(m_shown).act;
    if (act)
        act();
}

void NoticeBoard::handleClosed()
{
    const Kind kind = m_shown;
    m_putAway.insert(kind, matterOf(m_notices.value(kind)));
    m_notices.remove(kind);
    show();
    Q_EMIT closed(kind);
}

} // namespace recado
