#include "servicetest.h"
#include "store/settingstore.h"

#include <QSignalSpy>

using namespace recado;
using test::Answer;

class TestSendService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void anAcceptedMessageKeepsItsIdAndItsStory()
    {
        const auto row = m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        const Message message = m_test->load(row);
        QCOMPARE(toString(message.state), QStringLiteral("accepted"));
        QCOMPARE(message.providerId, QStringLiteral("L1"));
        QCOMPARE(m_test->kinds(row), (QStringList{QStringLiteral("queued"), QStringLiteral("in_flight"), QStringLiteral("accepted")}));
        QCOMPARE(m_test->server.count(), 1);
    }

    void theRowIsDurablyInFlightBeforeAByteLeaves()
    {
        const auto account = m_test->connectWati();
        QString seen;
        const QString file = m_test->dir.filePath(QStringLiteral("data/recado.db"));
        m_test->server.behave([&seen, file](const test::Received &) {
            const auto witness = *Database::open(file);
            seen = witness->read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT state FROM message")); }).result()->toString();
            return Answer::http(200, ServiceTest::accepted(QStringLiteral("L1")));
        });
        m_test->sendAndSettle(m_test->request(account));
        QCOMPARE(seen, QStringLiteral("in_flight"));
    }

    void whoAskedNotToBeWrittenToGetsNothingAndNothingIsRecorded()
    {
        const auto account = m_test->connectWati();
        QVERIFY(waitFor(m_test->app->optOuts().add(QStringLiteral("+5511988887777"), QStringLiteral("by telephone"))).ok());
        for (const bool now : {true, false}) {
            const auto request = m_test->request(account);
            const auto receipt = waitFor(now ? m_test->app->sender().send(request) : m_test->app->sender().enqueue(request));
            QVERIFY(!receipt.ok());
            QCOMPARE(toString(receipt.error().kind), QStringLiteral("not_sent"));
            QCOMPARE(receipt.error().place, QStringLiteral("do_not_contact"));
            QCOMPARE(optOutReasonFrom(receipt.error().detail)->source, QStringLiteral("operator"));
        }
        QCOMPARE(m_test->server.count(), 0);
        QVERIFY(*waitFor(m_test->app->optOuts().remove(QStringLiteral("+5511988887777"))));
        m_test->sendAndSettle(m_test->request(account));
        QCOMPARE(m_test->server.count(), 1);
    }

    void whoAsksWhileTheFirstOneIsQueuedGetsNothing()
    {
        const auto row = waitFor(m_test->app->sender().enqueue(m_test->request(m_test->connectWati())))->row;
        QVERIFY(waitFor(m_test->app->optOuts().add(QStringLiteral("+5511988887777"), {})).ok());
        m_test->app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_test->load(row).state), QStringLiteral("refused"), 20'000);
        QCOMPARE(m_test->load(row).error.place, QStringLiteral("do_not_contact"));
        QVERIFY(optOutReasonFrom(m_test->load(row).error.detail));
        QCOMPARE(m_test->server.countOf("confirma_consulta"), 0);
    }

    void whatMayHaveLeftIsUnknownAndNeverPostedAgain_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::newRow("closed after reading") << 0;
        QTest::newRow("reset after reading") << 1;
        QTest::newRow("500") << 2;
        QTest::newRow("captive portal") << 3;
        QTest::newRow("no answer in time") << 4;
        QTest::newRow("half an answer") << 5;
    }

    void whatMayHaveLeftIsUnknownAndNeverPostedAgain()
    {
        QFETCH(int, behaviour);
        const QList<Answer> answers{Answer::close(), Answer::reset(), Answer::http(500, "oops"), Answer::http(200, "<html>login</html>"),
                                    Answer::silence(), Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", Answer::Then::Close)};
        m_test->server.otherwise(answers[behaviour]);
        auto request = m_test->request(m_test->connectWati());
        request.timeout = std::chrono::milliseconds(1500);
        const auto row = m_test->sendAndSettle(request);
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("unknown"));
        // Everything that could send gets its chance.
        m_test->app->startHosting(false);
        QTest::qWait(1500);
        QCOMPARE(m_test->server.countOf("confirma_consulta"), 1);
        QCOMPARE(m_test->kinds(row).last(), QStringLiteral("unknown"));
    }

    void aReusedConnectionThatDiesIsUnknownAndCountsOnce()
    {
        const auto account = m_test->connectWati();
        m_test->server.script({Answer::http(200, ServiceTest::accepted(QStringLiteral("L1"))), Answer::close()});
        m_test->sendAndSettle(m_test->request(account));
        const auto second = m_test->sendAndSettle(m_test->request(account, QStringLiteral("+5511977776666")));
        QCOMPARE(toString(m_test->load(second).state), QStringLiteral("unknown"));
        QCOMPARE(m_test->server.countOf("5511977776666"), 1);
    }

    void aThrottledMessageIsTriedAgainAndCountsItsAttempts()
    {
        m_test->server.script({Answer::http(429, {}, {"Retry-After: 1"}), Answer::http(429, {}, {"Retry-After: 1"})});
        const auto row = m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("accepted"));
        QCOMPARE(m_test->load(row).attempts, 3);
        QCOMPARE(m_test->server.count(), 3);
    }

    void aMessageThatCannotLeaveInTimeIsRefusedAsNotSent()
    {
        const auto account = m_test->connectWati();
        const QString nowhere = QStringLiteral("http://127.0.0.1:%1").arg(test::closedPort());
        QVERIFY(waitFor(m_test->app->accounts().update(account, {{QStringLiteral("base_url"), nowhere}}, {})).ok());
        auto request = m_test->request(account);
        request.giveUpAfter = std::chrono::milliseconds(1500);
        const auto row = m_test->sendAndSettle(request);
        const Message message = m_test->load(row);
        QCOMPARE(toString(message.state), QStringLiteral("refused"));
        QCOMPARE(toString(message.error.kind), QStringLiteral("not_sent"));
    }

    void onlyThrottlingUntilTheEndIsNotSentToo()
    {
        m_test->server.otherwise(Answer::http(429, {}, {"Retry-After: 60"}));
        auto request = m_test->request(m_test->connectWati());
        request.giveUpAfter = std::chrono::milliseconds(1500);
        const auto row = m_test->sendAndSettle(request);
        QCOMPARE(toString(m_test->load(row).error.kind), QStringLiteral("not_sent"));
        QCOMPARE(m_test->server.count(), 1);
    }

    void waitingForTheRateEndsWithTheTimeToo()
    {
        m_test->server.otherwise(Answer::http(429, {}, {"Retry-After: 3600"}));
        auto request = m_test->request(m_test->connectWati());
        request.giveUpAfter = std::chrono::milliseconds(1000);
        m_test->sendAndSettle(request);
        // Its account's rate is used up for an hour.
        const auto row = m_test->sendAndSettle(request);
        QCOMPARE(toString(m_test->load(row).error.kind), QStringLiteral("not_sent"));
        QCOMPARE(m_test->server.count(), 1);
    }

    void refusedCredentialsRefuseTheMessageAndMarkTheAccount()
    {
        m_test->server.otherwise(Answer::http(401));
        const auto account = m_test->connectWati();
        const auto row = m_test->sendAndSettle(m_test->request(account));
        QCOMPARE(toString(m_test->load(row).error.kind), QStringLiteral("unauthorized"));
        QTRY_COMPARE(toString(waitFor(m_test->app->accounts().accounts())->first().health), QStringLiteral("refused"));
    }

    void aRefusalInsideA200IsARefusal()
    {
        m_test->server.otherwise(Answer::http(200, R"({"result":false,"info":"Template not found"})"));
        const auto row = m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("refused"));
        QCOMPARE(m_test->load(row).error.message, QStringLiteral("Template not found"));
    }

    void aNumberThatCannotExistIsRefusedBeforeTheJournal()
    {
        const auto answer = waitFor(m_test->app->sender().send(m_test->request(m_test->connectWati(), QStringLiteral("123"))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().place, QStringLiteral("to"));
        QVERIFY(waitFor(m_test->app->messages().list({}))->isEmpty());
    }

    void theBrakeHoldsAndLetsGo()
    {
        const auto account = m_test->connectWati();
        m_test->app->sender().setBrake(true);
        const auto receipt = waitFor(m_test->app->sender().send(m_test->request(account)));
        QVERIFY(receipt.ok());
        QTest::qWait(1200);
        QCOMPARE(m_test->server.count(), 0);
        QCOMPARE(toString(m_test->load(receipt->row).state), QStringLiteral("queued"));
        m_test->app->sender().setBrake(false);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_test->load(receipt->row).state), QStringLiteral("accepted"), 20'000);
        QCOMPARE(m_test->server.count(), 1);
    }

    void theBrakeOfOneProcessStopsTheOthersToo()
    {
        const auto account = m_test->connectWati();
        const auto opened = Application::create(m_test->app->options());
        QVERIFY(opened.ok());
        Application &other = **opened;
        auto request = m_test->request(account);
        request.giveUpAfter = std::chrono::milliseconds(1500);
        m_test->app->sender().setBrake(true);
        // The brake is on disk, and the other has had no time to hear of it.
        QVERIFY(m_test->app->core().database->read([](Connection &connection) { return MessageStore(connection).counts(); }).result().ok());
        const auto receipt = waitFor(other.sender().send(request));
        QVERIFY(receipt.ok());
        QTRY_VERIFY_WITH_TIMEOUT(other.sender().isIdle(), 20'000);
        const Message message = m_test->load(receipt->row);
        QCOMPARE(toString(message.state), QStringLiteral("refused"));
        QCOMPARE(toString(message.error.kind), QStringLiteral("not_sent"));
        QCOMPARE(message.error.place, QStringLiteral("brake"));
        QCOMPARE(m_test->load(receipt->row).attempts, 0);
        QCOMPARE(m_test->server.count(), 0);
    }

    void theBrakeIsFollowedBothWays()
    {
        const auto account = m_test->connectWati();
        QSignalSpy hosting(m_test->app.get(), &Application::hosting);
        m_test->app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, 20'000);
        const auto opened = Application::create(m_test->app->options());
        QVERIFY(opened.ok());
        Application &other = **opened;
        other.sender().setBrake(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->sender().isBraked(), 20'000);
        const auto row = waitFor(other.sender().enqueue(m_test->request(account)))->row;
        QTest::qWait(500);
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("queued"));
        other.sender().setBrake(false);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_test->load(row).state), QStringLiteral("accepted"), 20'000);
        QVERIFY(!m_test->app->sender().isBraked());
        QCOMPARE(m_test->server.count(), 1);
    }

    void aBrakeThatCannotBeSavedHoldsAllTheSame()
    {
        const auto account = m_test->connectWati();
        auto &database = *m_test->app->core().database;
        // Nothing can be written under the name of the brake.
        QVERIFY(database.write([](Connection &connection) {
            return connection.execute(QStringLiteral("CREATE TRIGGER stuck BEFORE INSERT ON setting WHEN NEW.name = 'brake' "
                                                     "BEGIN SELECT RAISE(ABORT, 'stuck'); END"));
        }).result().ok());
        m_test->app->sender().setBrake(true);
        QVERIFY(waitFor(database.write([](Connection &connection) { return SettingStore(connection).setValue(QStringLiteral("else"), QString()); })).ok());
        const auto receipt = waitFor(m_test->app->sender().send(m_test->request(account)));
        QVERIFY(receipt.ok());
        QTest::qWait(800);
        QVERIFY(m_test->app->sender().isBraked());
        QCOMPARE(m_test->server.count(), 0);
        m_test->app->sender().setBrake(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->sender().isIdle(), 20'000);
    }

    void queuedMessagesAreTheHostsToSend()
    {
        const auto account = m_test->connectWati();
        QList<MessageRow> rows;
        for (int i = 0; i < 5; ++i)
            rows.append(waitFor(m_test->app->sender().enqueue(m_test->request(account, QStringLiteral("+551198888777%1").arg(i))))->row);
        QTest::qWait(300);
        QCOMPARE(m_test->server.count(), 0);
        int answers = 0;
        m_test->server.behave([&answers](const test::Received &) { return Answer::http(200, ServiceTest::accepted(QStringLiteral("Q%1").arg(++answers))); });
        m_test->app->startHosting(false);
        for (const MessageRow row : rows)
            QTRY_COMPARE_WITH_TIMEOUT(toString(m_test->load(row).state), QStringLiteral("accepted"), 20'000);
        QCOMPARE(m_test->server.countOf("confirma_consulta"), 5);
    }

    void aRowOfADeadProcessBecomesUnknownAndIsNotSentAgain()
    {
        const auto account = m_test->connectWati();
        const auto row = waitFor(m_test->app->sender().enqueue(m_test->request(account)))->row;
        const auto claimed = m_test->app->core().database->write([row](Connection &connection) { return MessageStore(connection).claim(row, QStringLiteral("a dead process"), fromMillis(1)); }).result();
        QVERIFY(claimed.ok());
        QCOMPARE(*waitFor(m_test->app->sender().recoverAbandoned()), 1);
        m_test->app->startHosting(false);
        QTest::qWait(1000);
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("unknown"));
        QCOMPARE(toString(m_test->load(row).error.kind), QStringLiteral("interrupted"));
        QCOMPARE(m_test->server.countOf("confirma_consulta"), 0);
    }

    void aRowOfALivingProcessIsLeftAlone()
    {
        const auto account = m_test->connectWati();
        const ProcessLease other(m_test->app->core().dataDir);
        const auto row = waitFor(m_test->app->sender().enqueue(m_test->request(account)))->row;
        QVERIFY(m_test->app->core().database->write([row, name = other.name()](Connection &connection) { return MessageStore(connection).claim(row, name, fromMillis(1)); }).result().ok());
        QCOMPARE(*waitFor(m_test->app->sender().recoverAbandoned()), 0);
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("in_flight"));
    }

    void aFullDiskStopsSendingBeforeAByteLeaves()
    {
        const auto account = m_test->connectWati();
        auto &database = *m_test->app->core().database;
        const auto pages = database.read([](Connection &connection) { return connection.scalar(QStringLiteral("PRAGMA page_count")); }).result()->toLongLong();
        QVERIFY(database.write([pages](Connection &connection) { return connection.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)); }).result().ok());
        // Whatever room the last pages have is used up first.
        for (int i = 0; i < 100; ++i) {
            if (!database.write([i](Connection &connection) { return SettingStore(connection).setValue(QString::number(i), QString(3000, QLatin1Char('x'))); }).result())
                break;
        }
        Result<SendReceipt> last = SendReceipt{};
        for (int i = 0; i < 60 && last; ++i) {
            m_test->app->sender().setBrake(true);
            last = waitFor(m_test->app->sender().send(m_test->request(account)));
        }
        QVERIFY(!last);
        QCOMPARE(toString(last.error().kind), QStringLiteral("disk_full"));
        QCOMPARE(m_test->server.count(), 0);
    }

    void theTokenIsNowhereOnDisk()
    {
        m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        m_test->app.reset();
        QDir data(m_test->dir.filePath(QStringLiteral("data")));
        for (const QFileInfo &info : data.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("very-secret-token"), qPrintable(info.fileName()));
        }
    }

    void thePreviewMasksTheToken()
    {
        const auto account = m_test->connectWati();
        for (const bool asCurl : {false, true}) {
            const auto text = waitFor(m_test->app->sender().previewRequest(m_test->request(account), asCurl));
            QVERIFY(text.ok());
            QVERIFY(text->contains(QStringLiteral("confirma_consulta")));
            QVERIFY(!text->contains(QStringLiteral("very-secret-token")));
        }
    }

private:
    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestSendService)
#include "tst_sendservice.moc"
