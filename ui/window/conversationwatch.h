#pragma once

#include "models/noticerule.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace recado {

class Application;

// What people wrote while nobody looked: how many messages are unread, and what the desktop is told.
class ConversationWatch : public QObject {
    Q_OBJECT

public:
    // `isInFront`: the operator sees the window.
    ConversationWatch(Application &application, std::function<bool()> isInFront, QObject *parent);

    int unread() const { return m_unread; }

Q_SIGNALS:
    void unreadChanged();
    void noticeWanted(const QString &title, const QString &text, recado::ConversationId opens); // null: of several people

private:
    void handleChanges(const QList<ConversationId> &changed);
    void countUnread();
    void tell();
    void wait();
    NoticeRule::Settings settings() const;

    Application &m_application;
    std::function<bool()> m_isInFront;
    NoticeRule m_rule;
    int m_unread = 0;
    QTimer m_count, m_due;
};

} // namespace recado
