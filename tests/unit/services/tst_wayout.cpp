#include "services/wayout.h"

#include "services/doctor/waycheck.h"
#include "servicetest.h"

#include <QSignalSpy>

using namespace recado;
using test::Answer;
using namespace std::chrono_literals;

namespace {

net::AnswerSign sign(bool answered, ErrorKind problem = ErrorKind::Network)
{
    net::AnswerSign made;
    made.answered = answered;
    made.problem = problem;
    return made;
}

} // namespace

class TestWayOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoInARowRaiseTheDoubt()
    {
        ServiceTest test;
        test.connectWati();
        WayOut way(test.app->core(), test.app->accounts());
        const int before = test.server.count();
        way.note({sign(false), sign(true), sign(false)});
        way.note({sign(false, ErrorKind::Cancelled), sign(false, ErrorKind::Invalid)}); // say nothing about the way
        QTest::qWait(50);
        QCOMPARE(test.server.count(), before);
        way.note({sign(false)});
        QVERIFY(QTest::qWaitFor([&] { return test.server.count() == before + 1; }, 30'000));
        QTest::qWait(50);
        QCOMPARE(way.state(), WayOut::State::Open); // the host answers
    }

    void ourOwnQuestionsRaiseNoDoubt()
    {
        ServiceTest test;
        test.connectWati();
        WayOut way(test.app->core(), test.app->accounts());
        const int before = test.server.count();
        way.note({sign(false), sign(false)});
        QVERIFY(QTest::qWaitFor([&] { return test.server.count() == before + 1; }, 30'000));
        QTest::qWait(50);
        way.note({sign(false), sign(false)}); // within the pause
        QTest::qWait(100);
        QCOMPARE(test.server.count(), before + 1);
    }

    void withoutAnAccountNobodyIsAsked()
    {
        ServiceTest test;
        WayOut way(test.app->core(), test.app->accounts());
        QSignalSpy changes(&way, &WayOut::changed);
        way.note({sign(false), sign(false), sign(false)});
        QTest::qWait(100);
        QCOMPARE(changes.size(), 0);
    }

    void itIsClosedUntilOneAnswers()
    {
        ServiceTest test;
        test.connectWati();
        test.server.otherwise(Answer::http(511));
        WayOut way(test.app->core(), test.app->accounts());
        way.setPause(50ms);
        QSignalSpy changes(&way, &WayOut::changed);
        way.note({sign(false), sign(false)});
        QVERIFY(QTest::qWaitFor([&way] { return way.state() == WayOut::State::LoginPage; }, 30'000));
        QVERIFY(way.since().has_value());
        QCOMPARE(way.finding().remedy, QStringLiteral("captive_portal"));
        test.server.otherwise(Answer::http(200));
        QVERIFY(QTest::qWaitFor([&way] { return way.state() == WayOut::State::Open; }, 30'000));
        QVERIFY(!way.since().has_value());
        QCOMPARE(changes.size(), 2); // no more than that
    }

    void otherSettingsAreTriedAsideOfThoseInUse()
    {
        ServiceTest test;
        test.connectWati();
        WayCheck ways(test.app->core(), test.app->accounts());
        QSignalSpy finished(&ways, &WayCheck::finished);
        net::NetworkSettings settings;
        settings.mode = net::NetworkSettings::Mode::Direct;
        const int before = test.server.count();
        ways.begin(settings);
        QVERIFY(ways.isBusy());
        QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30'000));
        QCOMPARE(test.server.count(), before + 1);
        QCOMPARE(ways.checks().size(), 1);
        QCOMPARE(toString(ways.checks().first().state), QStringLiteral("ok"));
        QVERIFY(test.app->network().settings().mode == net::NetworkSettings::Mode::System);
        ways.begin(settings); // again, and given up at once
        ways.stop();
        QVERIFY(!ways.isBusy());
        QTest::qWait(100);
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWayOut)
#include "tst_wayout.moc"
