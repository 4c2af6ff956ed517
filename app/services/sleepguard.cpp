#include "services/sleepguard.h"

#include "base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace recado {

SleepGuard::SleepGuard(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

SleepGuard::~SleepGuard() = default;

void SleepGuard::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        ask();
    } else if (isHolding()) {
        m_lock = QDBusUnixFileDescriptor(); // closing it is letting go
        Q_EMIT changed();
    }
}

void SleepGuard::ask()
{
    if (m_asking || isHolding() || !m_bus.isConnected())
        return;
    m_asking = true;
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                                          QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    // The reason is shown by the desktop's list of programs that hold up sleep.
    message.setArguments({QStringLiteral("sleep:idle"), QStringLiteral("Recado"), QStringLiteral("A broadcast is being sent"), QStringLiteral("block")});
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SleepGuard::takeAnswer);
}

void SleepGuard::takeAnswer(QDBusPendingCallWatcher *call)
{
    m_asking = false;
    call->deleteLater();
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
    if (reply.isError()) {
        qCInfo(logSend, "sleep cannot be held up: %s", qUtf8Printable(reply.error().name()));
        return;
    }
    if (!m_active)
        return; // over meanwhile: the descriptor closes itself
    m_lock = reply.value();
    Q_EMIT changed();
}

} // namespace recado
