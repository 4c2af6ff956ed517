#include "domain/servicewindow.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

class ServiceWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysOpenForADay_data();
    void staysOpenForADay();
    void isUnknownWithoutAMessage();
};

namespace {

const Instant wrote = fromMillis(1'763'640'000'000);

} // namespace

void ServiceWindowTest::staysOpenForADay_data()
{
    QTest::addColumn<qint64>("later"); // milliseconds
    QTest::addColumn<QString>("state");
    QTest::newRow("at once") << qint64(0) << QStringLiteral("open");
    QTest::newRow("our clock is behind") << qint64(-60'000) << QStringLiteral("open");
    QTest::newRow("an hour later") << qint64(3'600'000) << QStringLiteral("open");
    QTest::newRow("the last moment") << qint64(86'399'999) << QStringLiteral("open");
    QTest::newRow("a day later") << qint64(86'400'000) << QStringLiteral("closed");
    QTest::newRow("a year later") << qint64(31'536'000'000) << QStringLiteral("closed");
}

void ServiceWindowTest::staysOpenForADay()
{
    QFETCH(qint64, later);
    QFETCH(QString, state);
    const ServiceWindow window = windowAfter(wrote, wrote + Milliseconds(later));
    QCOMPARE(toString(window.state), state);
    QVERIFY(window.lastInbound == wrote);
    if (window.state == ServiceWindow::State::Open)
        QCOMPARE(toIso(window.openUntil.value()), toIso(wrote + 24h));
    else
        QVERIFY(!window.openUntil);
}

void ServiceWindowTest::isUnknownWithoutAMessage()
{
    const ServiceWindow window = windowAfter({}, wrote);
    QCOMPARE(toString(window.state), QStringLiteral("unknown"));
    QVERIFY(window == ServiceWindow());
}

QTEST_APPLESS_MAIN(ServiceWindowTest)
#include "tst_servicewindow.moc"
