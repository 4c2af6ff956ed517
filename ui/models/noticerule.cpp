#include "models/noticerule.h"

#include "format/conversationwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace recado {

namespace {

using Notice = NoticeRule::Notice;

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(recado::NoticeWords)

public:
    static Notice one(const Conversation &conversation, bool isMasked)
    {
        const QString words = isMasked ? QString() : lastWords(conversation);
        const QString text = conversation.unread > 1 ? words.isEmpty() ? tr("wrote %n message(s)", nullptr, conversation.unread)
                                                                       : tr("%1 (%n unread)", nullptr, conversation.unread).arg(words)
                                                     : words.isEmpty() ? tr("wrote to you") : words;
        return {conversationName(conversation), text, conversation.id};
    }

    static Notice several(const QList<Conversation> &conversations)
    {
        QStringList names;
        for (const Conversation &each : conversations.first(std::min<qsizetype>(NoticeRule::mostNames, conversations.size())))
            names += conversationName(each);
        QString text = names.join(QStringLiteral(", "));
        if (conversations.size() > NoticeRule::mostNames)
            text += QChar(0x2026);
        return {tr("%n people wrote", nullptr, int(conversations.size())), text, {}};
    }
};

} // namespace

bool NoticeRule::isNews(const Conversation &conversation, const Settings &settings, Instant now) const
{
    if (!conversation.lastIncomingAt || conversation.unread == 0 || !conversation.waitingSince)
        return false;
    const bool isTheirs = !settings.me.isEmpty() && !conversation.assignee.isEmpty() && conversation.assignee != settings.me;
    const bool isHistory = now - *conversation.lastIncomingAt > old;
    return !isTheirs && !isHistory && conversation.status != ConversationStatus::Blocked;
}

void NoticeRule::heard(const QList<Conversation> &conversations, const Settings &settings, Instant now)
{
    for (const Conversation &each : conversations) {
        const auto same = [&each](const Conversation &waiting) { return waiting.id == each.id; };
        const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), same);
        if (!isNews(each, settings, now)) {
            if (waiting != m_waiting.end()) // answered, read or blocked meanwhile
                m_waiting.erase(waiting);
        } else if (waiting != m_waiting.end()) {
            *waiting = each;
        } else if (const auto told = m_told.constFind(each.id); told == m_told.cend() || *told < *each.lastIncomingAt) {
            m_waiting.append(each);
        }
        if (each.lastIncomingAt)
            m_told.insert(each.id, *each.lastIncomingAt);
    }
    if (m_waiting.isEmpty())
        m_firstAt.reset();
    else if (!m_firstAt)
        m_firstAt = now;
}

std::optional<Instant> NoticeRule::due() const
{
    if (!m_firstAt)
        return {};
    return m_lastNotice ? std::max(*m_firstAt + gathering, *m_lastNotice + pause) : *m_firstAt + gathering;
}

std::optional<NoticeRule::Notice> NoticeRule::take(const Settings &settings, bool isInFront, Instant now)
{
    const auto when = due();
    if (!when || now < *when)
        return {};
    const QList<Conversation> news = std::exchange(m_waiting, {});
    m_firstAt.reset();
    if (isInFront || !settings.isOn || news.isEmpty())
        return {};
    m_lastNotice = now;
    return news.size() == 1 ? NoticeWords::one(news.first(), settings.isMasked) : NoticeWords::several(news);
}

} // namespace recado
