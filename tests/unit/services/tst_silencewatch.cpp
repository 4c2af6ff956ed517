#include "servicetest.h"

#include "store/deliverystore.h"
#include "store/evidencestore.h"
#include "store/hearingstore.h"

#include <QSignalSpy>

#include <atomic>

using namespace recado;
using namespace std::chrono_literals;

namespace {

class SetClock final : public Clock {
public:
    Instant now() const override { return fromMillis(m_now); }
    void goOn(Milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now{1'795'348'800'000};
};


} // namespace

// Channels of a real journal, judged at moments of the test's choice.
class TestSilenceWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_clock = std::make_shared<SetClock>();
        const_cast<Core &>(m_test->app->core()).clock = m_clock;
        m_account = m_test->connectWati();
        m_channel = waitFor(m_test->app->accounts().addChannel(m_account, QStringLiteral("5511900000001"), QStringLiteral("+5511900000001"), QStringLiteral("Recepção")))->id;
    }
    void cleanup() { m_test.reset(); }

    void aChannelThatIsSpokenOfIsHeard()
    {
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::Untold));
        for (int i = 0; i < 20; ++i)
            accepted(m_channel, 3s);
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::Heard));
        QCOMPARE(look().verdict.expected, Milliseconds(2min));
        QVERIFY(!look().isBroken());
    }

    void aChannelOfWhichNobodySpeaksAnyMoreIsQuiet()
    {
        for (int i = 0; i < 20; ++i)
            accepted(m_channel, 3s);
        const Instant last = m_clock->now() + 3s;
        m_clock->goOn(10min);
        accepted(m_channel, {});
        accepted(m_channel, {});
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::Heard)); // too early
        m_clock->goOn(3min);
        QSignalSpy changes(&m_test->app->silence(), &SilenceWatch::changed);
        const ChannelHearing quiet = look();
        QCOMPARE(toString(quiet.verdict.hearing), toString(Hearing::Quiet));
        QCOMPARE(quiet.verdict.waiting, 2);
        QCOMPARE(*quiet.verdict.since, last);
        QCOMPARE(toString(quiet.place), QStringLiteral("listener")); // nobody is the host
        QCOMPARE(changes.size(), 1);
        look();
        QCOMPARE(changes.size(), 1); // nothing new
        accepted(m_channel, 1s);
        m_clock->goOn(5s);
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::Heard));
        QCOMPARE(changes.size(), 2);
    }

    void aChannelThatWasNeverSpokenOfSaysSo()
    {
        accepted(m_channel, {});
        m_clock->goOn(1s);
        accepted(m_channel, {});
        m_clock->goOn(11min);
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::NeverHeard));
        QCOMPARE(look().verdict.waiting, 2);
    }

    void oneSilentNumberOfTwoIsFound()
    {
        const ChannelId other = waitFor(m_test->app->accounts().addChannel(m_account, QStringLiteral("5511900000002"), QStringLiteral("+5511900000002"), {}))->id;
        accepted(m_channel, {});
        accepted(m_channel, {});
        m_clock->goOn(12min);
        accepted(other, 2s);
        m_clock->goOn(5s);
        delivery(m_account, QStringLiteral("matched"));
        m_clock->goOn(5s);
        QVERIFY(waitFor(m_test->app->silence().look()).ok());
        QCOMPARE(m_test->app->silence().channels().size(), 2);
        QCOMPARE(m_test->app->silence().channels().first().channel, m_channel); // what is broken stands first
        QCOMPARE(toString(m_test->app->silence().of(other).verdict.hearing), toString(Hearing::Heard));
        QCOMPARE(m_test->app->silence().of(m_channel).evidence.otherEvents, 1);
    }

    void theDeliveriesSayWhereItBreaks_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QString() << QString() << "nothing_arrives";
        QTest::newRow("others only") << QString() << "matched" << "this_account";
        QTest::newRow("refused ones of others prove nothing") << QString() << "refused" << "nothing_arrives";
        QTest::newRow("wrong signature") << "refused" << "matched" << "signature";
        QTest::newRow("not understood") << "not_understood" << QString() << "not_understood";
        QTest::newRow("other events") << "decoded" << QString() << "other_events";
        QTest::newRow("of nobody's messages") << "orphan" << QString() << "other_events";
    }
    void theDeliveriesSayWhereItBreaks()
    {
        QFETCH(QString, mine);
        QFETCH(QString, others);
        QFETCH(QString, place);
        const AccountId neighbour = m_test->connectWati(QStringLiteral("Vizinha"));
        delivery(m_account, QStringLiteral("matched")); // before the silence: proves nothing
        m_clock->goOn(1min);
        accepted(m_channel, {});
        accepted(m_channel, {});
        m_clock->goOn(5s);
        if (!mine.isEmpty())
            delivery(m_account, mine);
        if (!others.isEmpty())
            delivery(neighbour, others);
        m_test->app->startHosting(false);
        QVERIFY(QTest::qWaitFor([this] { return m_test->app->listener().state().kind == ListenerState::Kind::Listening; }, 30'000));
        m_clock->goOn(12min);
        QCOMPARE(toString(look().place), place);
    }

    void requestsForAnAddressThatDoesNotExistAreCounted()
    {
        quint64 knocks = 5;
        m_test->app->silence().setUnknownPaths([&knocks] { return knocks; });
        look(); // those were before
        m_clock->goOn(1min);
        accepted(m_channel, {});
        accepted(m_channel, {});
        m_clock->goOn(12min);
        QCOMPARE(look().evidence.unknownPath, 0);
        knocks = 8;
        QCOMPARE(look().evidence.unknownPath, 3);
        m_test->app->silence().setUnknownPaths({});
    }

    void afterSleepItStartsToWaitAnew()
    {
        m_test->app->startHosting(false);
        QVERIFY(QTest::qWaitFor([this] { return m_test->app->listener().state().kind == ListenerState::Kind::Listening; }, 30'000));
        accepted(m_channel, {});
        accepted(m_channel, {});
        m_clock->goOn(8h);
        Q_EMIT m_test->app->surroundings().woke(8h);
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::Untold));
        m_clock->goOn(11min);
        QCOMPARE(toString(look().verdict.hearing), toString(Hearing::NeverHeard));
    }

    void whatAPollToldBeforeIsHeardAllTheSame()
    {
        Message message;
        message.id = MessageId::make();
        message.account = m_account;
        message.channel = m_channel;
        message.recipient = QStringLiteral("+5511988887777");
        message.content = "{}";
        const QByteArray fact = R"({"eventType":"sentMessageDELIVERED_v2","id":"6a","localMessageId":"L9","statusString":"Delivered","timestamp":"1795348800","waId":"5511988887777"})";
        write([&](Connection &connection) -> Result<void> {
            const auto stored = MessageStore(connection).insert(message, {}, m_clock->now());
            if (!stored)
                return stored.error();
            return EvidenceStore(connection).learnRefs(stored->row, m_account, {}, {{QStringLiteral("local_message_id"), QStringLiteral("L9")}}, FailureRule::LaterWins, m_clock->now());
        });
        arrive(fact);
        const auto first = look().verdict.hearing;
        QCOMPARE(toString(first), toString(Hearing::Heard));
        m_clock->goOn(1h);
        arrive(fact + ' '); // tells nothing new
        const auto traffic = *waitFor(m_test->app->core().database->look([this](Connection &connection) { return HearingStore(connection).traffic(m_account, m_channel, m_clock->now()); }));
        QCOMPARE(*traffic.lastHeard, m_clock->now());
    }

private:
    ChannelHearing look()
    {
        if (!waitFor(m_test->app->silence().look()))
            qFatal("not read");
        return m_test->app->silence().of(m_channel);
    }

    void write(const std::function<Result<void>(Connection &)> &work)
    {
        const auto done = m_test->app->core().database->write(work).result();
        if (!done)
            qFatal("not written: %s", qPrintable(done.error().detail));
    }

    // A message that the provider took just now, and of which a webhook spoke after that long.
    void accepted(ChannelId channel, std::optional<Milliseconds> heardAfter)
    {
        const qint64 now = toMillis(m_clock->now());
        write([&](Connection &connection) -> Result<void> {
            const auto row = connection.insert(QStringLiteral("INSERT INTO message (id, account_id, channel_id, recipient, typed, content, state, verdict, created_at, "
                                                              "updated_at, revision) VALUES (?, ?, ?, '+5511988887777', '', '{}', 'accepted', 'accepted', ?, ?, 1)"),
                                               {MessageId::make().value, m_account.value, channel.value, now, now});
            if (!row)
                return row.error();
            const QString fact = QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, heard_at, source) VALUES (?, ?, ?, ?, ?, ?)");
            if (const auto done = connection.execute(fact, {m_account.value, *row, QStringLiteral("a"), QStringLiteral("accepted"), now, QStringLiteral("answer")}); !done)
                return done;
            if (!heardAfter)
                return {};
            return connection.execute(fact, {m_account.value, *row, QStringLiteral("b"), QStringLiteral("sent"), qint64(now + heardAfter->count()), QStringLiteral("webhook")});
        });
    }

    void delivery(AccountId account, const QString &state)
    {
        write([&](Connection &connection) -> Result<void> {
            DeliveryRecord record;
            record.account = account;
            record.heardAt = m_clock->now();
            record.body = QByteArray::number(++m_deliveries);
            record.sha256 = QString::number(m_deliveries);
            record.state = state;
            const auto kept = DeliveryStore(connection).keep(record);
            return kept ? DeliveryStore(connection).setState(kept->id, state, {}, {}) : Result<void>(kept.error());
        });
    }

    void arrive(const QByteArray &body)
    {
        write([&](Connection &connection) -> Result<void> {
            DeliveryRecord record;
            record.account = m_account;
            record.heardAt = m_clock->now();
            record.body = body;
            record.sha256 = QString::number(qHash(body));
            const auto kept = DeliveryStore(connection).keep(record);
            return kept ? Result<void>() : kept.error();
        });
        if (!waitFor(m_test->app->ingest().processPending()))
            qFatal("not decoded");
    }

    std::unique_ptr<ServiceTest> m_test;
    std::shared_ptr<SetClock> m_clock;
    AccountId m_account;
    ChannelId m_channel;
    int m_deliveries = 0;
};

QTEST_GUILESS_MAIN(TestSilenceWatch)
#include "tst_silencewatch.moc"
