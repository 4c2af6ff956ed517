#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCallWatcher;

namespace recado {

// Keeps this computer from falling asleep by itself while something is being sent, through logind: org.freedesktop.login1.Manager.Inhibit
// ("org.freedesktop.login1(5)", INHIBIT LOCKS), what "sleep:idle", mode "block". The lock is a file descriptor: it is gone when we close it, or
// die. Closing the lid or asking for sleep is still the person's right where the desktop allows it. Without D-Bus or logind it does nothing.
// Main thread; never waits.
class SleepGuard : public QObject {
    Q_OBJECT

public:
    explicit SleepGuard(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);
    ~SleepGuard() override;

    void setActive(bool active);
    bool isActive() const { return m_active; }   // wanted
    bool isHolding() const { return m_lock.isValid(); } // and granted

Q_SIGNALS:
    void changed(); // isHolding()

private:
    void ask();
    void takeAnswer(QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock;
    bool m_active = false;
    bool m_asking = false;
};

} // namespace recado
