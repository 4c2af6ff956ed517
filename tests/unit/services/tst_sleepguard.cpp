#include "services/sleepguard.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace recado;

namespace {

constexpr int generous = 20'000;

} // namespace

// Stands for logind on a private bus: gives the writing end of a pipe and keeps the other, which ends when the lock is let go.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override
    {
        if (m_end >= 0)
            ::close(m_end);
    }
    bool isLetGo() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) == 0;
    }

    QStringList asked;
    bool refuses = false;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked = {what, who, why, mode};
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("no"));
            return {};
        }
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe");
        m_end = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]); // a copy
        ::close(ends[1]);
        return lock;
    }

private:
    int m_end = -1;
};

class TestSleepGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutABusNothingHappens();
    void aBusWithoutLogindIsNoTrouble();
    void itHoldsWhileItIsActive();
    void aRefusalIsLivedWith();
    void aBroadcastThatEndsBeforeTheAnswerHoldsNothing();

private:
    // Two connections, so that the call really crosses the bus.
    QDBusConnection bus(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_daemon;
    QString m_address;
};

void TestSleepGuard::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestSleepGuard::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestSleepGuard::withoutABusNothingHappens()
{
    SleepGuard guard(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nonexistent/bus"), QStringLiteral("nowhere")));
    guard.setActive(true);
    QVERIFY(guard.isActive());
    QVERIFY(!guard.isHolding());
    guard.setActive(false);
    QVERIFY(!guard.isActive());
}

void TestSleepGuard::aBusWithoutLogindIsNoTrouble()
{
    if (m_address.isEmpty())
        QSKIP("no dbus-daemon here");
    SleepGuard guard(bus(QStringLiteral("lonely")));
    guard.setActive(true);
    QTest::qWait(200);
    QVERIFY(!guard.isHolding());
}

void TestSleepGuard::itHoldsWhileItIsActive()
{
    if (m_address.isEmpty())
        QSKIP("no dbus-daemon here");
    FakeLogind logind;
    QDBusConnection server = bus(QStringLiteral("server"));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind, QDBusConnection::ExportAllSlots));
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
    SleepGuard guard(bus(QStringLiteral("client")));
    guard.setActive(true);
    guard.setActive(true); // once is enough
    QTRY_VERIFY_WITH_TIMEOUT(guard.isHolding(), generous);
    QCOMPARE(logind.asked, (QStringList{QStringLiteral("sleep:idle"), QStringLiteral("Recado"), QStringLiteral("A broadcast is being sent"), QStringLiteral("block")}));
    QVERIFY(!logind.isLetGo());
    guard.setActive(false);
    QVERIFY(!guard.isHolding());
    QTRY_VERIFY_WITH_TIMEOUT(logind.isLetGo(), generous);
    server.unregisterService(QStringLiteral("org.freedesktop.login1"));
}

void TestSleepGuard::aRefusalIsLivedWith()
{
    if (m_address.isEmpty())
        QSKIP("no dbus-daemon here");
    FakeLogind logind;
    logind.refuses = true;
    QDBusConnection server = bus(QStringLiteral("strict"));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind, QDBusConnection::ExportAllSlots));
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
    SleepGuard guard(bus(QStringLiteral("refused")));
    guard.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(!logind.asked.isEmpty(), generous);
    QTest::qWait(50);
    QVERIFY(!guard.isHolding());
    server.unregisterService(QStringLiteral("org.freedesktop.login1"));
}

void TestSleepGuard::aBroadcastThatEndsBeforeTheAnswerHoldsNothing()
{
    if (m_address.isEmpty())
        QSKIP("no dbus-daemon here");
    FakeLogind logind;
    QDBusConnection server = bus(QStringLiteral("slow"));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind, QDBusConnection::ExportAllSlots));
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
    SleepGuard guard(bus(QStringLiteral("hasty")));
    guard.setActive(true);
    guard.setActive(false);
    QTRY_VERIFY_WITH_TIMEOUT(logind.isLetGo(), generous);
    QVERIFY(!guard.isHolding());
}

QTEST_GUILESS_MAIN(TestSleepGuard)
#include "tst_sleepguard.moc"
