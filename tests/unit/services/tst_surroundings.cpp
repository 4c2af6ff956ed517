#include "servicetest.h"

#include <QSignalSpy>

using namespace recado;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMillis(1'795'348'800'000);

net::AnswerSign sign(bool answered, Instant date = {}, Instant at = {})
{
    const QByteArray header = date == Instant() ? QByteArray() : QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(toMillis(date), Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
    return {QStringLiteral("graph.facebook.com"), answered, ErrorKind::Network, header, at, 100ms};
}

} // namespace

class TestSurroundings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_log = std::make_shared<net::AnswerLog>();
    }

    void sleepAndClockJumpsAreToldApart_data()
    {
        QTest::addColumn<qint64>("awake");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("away");
        QTest::addColumn<qint64>("jumped");
        QTest::newRow("five seconds") << 5000LL << 5000LL << 5000LL << 0LL << 0LL;
        QTest::newRow("busy for a while") << 50'000LL << 50'000LL << 50'000LL << 0LL << 0LL;
        QTest::newRow("asleep for an hour") << 5000LL << 3'605'000LL << 3'605'000LL << 3'605'000LL << 0LL;
        QTest::newRow("stopped for an hour") << 3'600'000LL << 3'600'000LL << 3'600'000LL << 3'600'000LL << 0LL;
        QTest::newRow("put forward") << 5000LL << 5000LL << 905'000LL << 0LL << 900'000LL;
        QTest::newRow("put back") << 5000LL << 5000LL << -895'000LL << 0LL << -900'000LL;
        QTest::newRow("a little") << 5000LL << 5000LL << 35'000LL << 0LL << 0LL;
    }
    void sleepAndClockJumpsAreToldApart()
    {
        QFETCH(qint64, awake);
        QFETCH(qint64, all);
        QFETCH(qint64, wall);
        QFETCH(qint64, away);
        QFETCH(qint64, jumped);
        Surroundings around(m_test->app->core(), m_log);
        QSignalSpy woke(&around, &Surroundings::woke);
        QSignalSpy jumps(&around, &Surroundings::clockJumped);
        const Beat first{noon, 1000, 2000};
        const Beat second{noon + Milliseconds(wall), 1000 + awake, 2000 + all};
        around.look(first);
        around.look(second);
        const TimeGap gap = gapBetween(first, second);
        QCOMPARE(qint64(gap.away.count()), away);
        QCOMPARE(qint64(gap.jumped.count()), jumped);
        QCOMPARE(woke.size(), away > 0 ? 1 : 0);
        QCOMPARE(jumps.size(), jumped != 0 ? 1 : 0);
    }

    void theNetworkIsBackWhenAnAnswerFollowsFailures_data()
    {
        QTest::addColumn<QList<bool>>("answered");
        QTest::addColumn<int>("back");
        QTest::newRow("all well") << QList<bool>{true, true, true} << 0;
        QTest::newRow("one failure") << QList<bool>{true, false, true} << 0;
        QTest::newRow("two failures") << QList<bool>{true, false, false, true, true} << 1;
        QTest::newRow("not yet") << QList<bool>{false, false, false} << 0;
        QTest::newRow("twice") << QList<bool>{false, false, true, false, false, false, true} << 2;
    }
    void theNetworkIsBackWhenAnAnswerFollowsFailures()
    {
        QFETCH(QList<bool>, answered);
        QFETCH(int, back);
        Surroundings around(m_test->app->core(), m_log);
        QSignalSpy came(&around, &Surroundings::networkCameBack);
        for (const bool one : answered) { // one a look, as they come
            m_log->note(sign(one));
            around.look({});
        }
        QCOMPARE(came.size(), back);
    }

    void ourOwnServersSayNothingOfTheWayOut()
    {
        net::Request request;
        request.url = QUrl(QStringLiteral("http://127.0.0.1:1/x"));
        m_log->note(request, {});
        request.url = QUrl(QStringLiteral("http://localhost:1/x"));
        m_log->note(request, {});
        net::Outcome given;
        given.error = error(ErrorKind::Cancelled, QStringLiteral("stopped"));
        request.url = QUrl(QStringLiteral("https://graph.facebook.com/x"));
        m_log->note(request, given); // by ourselves
        QVERIFY(m_log->take().isEmpty());
        given.error = error(ErrorKind::Network, QStringLiteral("no way"));
        m_log->note(request, given);
        const auto signs = m_log->take();
        QCOMPARE(signs.size(), 1);
        QCOMPARE(signs.first().host, QStringLiteral("graph.facebook.com"));
        QVERIFY(m_log->take().isEmpty());
        for (std::size_t i = 0; i < 3 * net::AnswerLog::most; ++i)
            m_log->note(request, given);
        QCOMPARE(m_log->take().size(), qsizetype(net::AnswerLog::most));
    }

    void everyRequestLeavesASign()
    {
        const auto all = std::make_shared<net::AnswerLog>(net::AnswerLog::Loopback::Noted);
        net::ClientOptions options;
        options.log = all;
        options.answersOnMainThread = true;
        net::HttpClient client(options);
        m_test->server.script({test::Answer::http(200, "{}", {"Date: Sun, 22 Nov 2026 19:00:07 GMT"}), test::Answer::close()});
        for (int i = 0; i < 2; ++i) {
            net::Request request;
            request.method = "POST";
            request.url = m_test->server.url();
            waitFor(client.send(request));
        }
        const auto signs = all->take();
        QCOMPARE(signs.size(), 2);
        QVERIFY(signs.first().answered);
        QCOMPARE(dateFromHeader(signs.first().date).value(), *instantFromIso(QStringLiteral("2026-11-22T19:00:07Z")));
        QVERIFY(!signs.last().answered);
        QCOMPARE(toString(signs.last().problem), QStringLiteral("network"));
    }

    void wakingUpBeginsARound()
    {
        m_test->app->catchUp().setRunning(true);
        m_test->app->surroundings().look({noon, 1000, 2000});
        m_test->app->surroundings().look({noon + 1h, 1000, 2000 + 3'600'000});
        QVERIFY(m_test->app->catchUp().round().has_value());
        QCOMPARE(int(m_test->app->catchUp().round()->reason), int(CatchUpReason::Woke));
    }

    void aClockThatIsOffIsNoticedAndForgottenWhenItIsSet()
    {
        ClockWatch &watch = m_test->app->clockWatch();
        QSignalSpy changes(&watch, &ClockWatch::changed);
        for (int i = 0; i < 5; ++i)
            Q_EMIT m_test->app->surroundings().signsTaken({sign(true, noon + Milliseconds(i * 1000), noon + Milliseconds(i * 1000) + 95s)});
        QCOMPARE(watch.skew().state, ClockSkew::State::Off);
        QVERIFY(std::chrono::abs(watch.skew().ahead - 95s) < 2s);
        QCOMPARE(watch.skew().hosts, QStringList{QStringLiteral("graph.facebook.com")});
        QCOMPARE(changes.size(), 1);
        Q_EMIT m_test->app->surroundings().clockJumped(-95s);
        QCOMPARE(watch.skew().state, ClockSkew::State::Untold);
        QCOMPARE(changes.size(), 2);
    }

private:
    std::unique_ptr<ServiceTest> m_test;
    std::shared_ptr<net::AnswerLog> m_log;
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
