#include "window/conversationwatch.h"

#include "application.h"
#include "format/masking.h"
#include "preferences/preferences.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int countPause = 300;
constexpr qsizetype mostRead = 200; // of one change: a history that is filled in is no news

} // namespace

ConversationWatch::ConversationWatch(Application &application, std::function<bool()> isInFront, QObject *parent)
    : QObject(parent), m_application(application), m_isInFront(std::move(isInFront))
{
    m_count.setSingleShot(true);
    m_count.setInterval(countPause);
    m_due.setSingleShot(true);
    connect(&m_count, &QTimer::timeout, this, &ConversationWatch::countUnread);
    connect(&m_due, &QTimer::timeout, this, &ConversationWatch::tell);
    connect(&application.conversations(), &ConversationService::conversationsChanged, this, &ConversationWatch::handleChanges);
    countUnread();
}

void ConversationWatch::handleChanges(const QList<ConversationId> &changed)
{
    if (!m_count.isActive())
        m_count.start();
    if (changed.size() > mostRead)
        return;
    m_application.conversations().rows(changed).then(this, [this](const Result<QList<Conversation>> &rows) {
        if (!rows)
            return;
        m_rule.heard(*rows, settings(), m_application.core().now());
        wait();
    });
}

void ConversationWatch::countUnread()
{
    m_application.conversations().unreadTotal().then(this, [this](const Result<int> &unread) {
        if (!unread || *unread == m_unread)
            return;
        m_unread = *unread;
        Q_EMIT unreadChanged();
    });
}

void ConversationWatch::wait()
{
    const auto due = m_rule.due();
    if (!due)
        return m_due.stop();
    m_due.start(int(std::clamp<qint64>(toMillis(*due) - toMillis(m_application.core().now()), 0, NoticeRule::pause.count())));
}

void ConversationWatch::tell()
{
    if (const auto notice = m_rule.take(settings(), m_isInFront(), m_application.core().now()))
        Q_EMIT noticeWanted(notice->title, notice->text, notice->opens);
    wait();
}

NoticeRule::Settings ConversationWatch::settings() const
{
    const Preferences &preferences = Preferences::in(m_application.options().dataDir);
    return {preferences.notifies(), isMasked(), preferences.operatorName()};
}

} // namespace recado
