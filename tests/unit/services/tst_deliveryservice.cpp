#include "servicetest.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>

using namespace recado;

namespace {

constexpr int generous = 20'000;
const QByteArray rightSecret = "the-right-secret";

// As Meta tells it: "Components – statuses object".
QByteArray delivered(const QByteArray &field, const QByteArray &value)
{
    const QByteArray metadata = "\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"551133334444\",\"phone_number_id\":\"105\"}";
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"" + field + "\",\"value\":{" + metadata + "," + value
        + "}}]}]}";
}

QByteArray status(const QByteArray &wamid, const QByteArray &word, qint64 seconds, const QByteArray &recipient = "5511988887777")
{
    return delivered("messages", "\"statuses\":[{\"id\":\"" + wamid + "\",\"status\":\"" + word + "\",\"timestamp\":\"" + QByteArray::number(seconds)
                                     + "\",\"recipient_id\":\"" + recipient + "\"}]");
}

} // namespace

class TestDeliveryService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = connectMeta("the-wrong-secret");
    }

    void whatIsInADeliveryIsSaidWithItsMessage()
    {
        const MessageRow ana = makeMessage(QStringLiteral("wamid.A"));
        const DeliveryId id = keep(status("wamid.A", "delivered", 1'700'000'000));
        const Inspection seen = inspected(id);
        QCOMPARE(seen.delivery.state, QStringLiteral("matched"));
        QCOMPARE(seen.events.size(), 1);
        QCOMPARE(toString(seen.events.first().kind), QStringLiteral("delivered"));
        QVERIFY(seen.events.first().owner);
        QCOMPARE(seen.events.first().owner->subject.message, ana);
        QVERIFY(seen.events.first().near.isEmpty());
    }

    void anOrphanSaysByWhichIdAndWhatIsNear()
    {
        const MessageRow ana = makeMessage(QStringLiteral("wamid.A"));
        const Inspection seen = inspected(keep(status("wamid.B", "delivered", 1'700'000'000)));
        QCOMPARE(seen.delivery.state, QStringLiteral("orphan"));
        QVERIFY(!seen.events.first().owner);
        QCOMPARE(seen.events.first().ids, QStringList{QStringLiteral("wamid.B")});
        QCOMPARE(seen.events.first().near.size(), 1);
        QCOMPARE(seen.events.first().near.first().subject.message, ana);
        QVERIFY(inspected(keep(status("wamid.C", "sent", 1'700'000'001, "5521977776666"))).events.first().near.isEmpty());
    }

    void whatIsNotUnderstoodIsNamedWithItsPlace()
    {
        const Inspection seen = inspected(keep(R"({"object":"page","entry":[]})"));
        QCOMPARE(seen.delivery.state, QStringLiteral("not_understood"));
        QVERIFY(seen.problem);
        QCOMPARE(seen.problem->place, QStringLiteral("object"));
    }

    void replayingTwiceChangesNothing()
    {
        const MessageRow ana = makeMessage(QStringLiteral("wamid.A"));
        QList<DeliveryId> all;
        for (const char *word : {"sent", "delivered", "read"})
            all.append(keep(status("wamid.A", word, 1'700'000'000)));
        all.append(keep(status("wamid.B", "read", 1'700'000'000)));
        all.append(keep("no json"));
        const QStringList kinds = m_test->kinds(ana);
        const qint64 facts = countOf("evidence");
        const qint64 orphans = countOf("orphan_ref");
        for (int round = 0; round < 2; ++round) {
            const ReplayProgress progress = replayed(all);
            QCOMPARE(progress.done, 5);
            QCOMPARE(progress.changed, 0);
            QCOMPARE(m_test->kinds(ana), kinds);
            QCOMPARE(countOf("evidence"), facts);
            QCOMPARE(countOf("orphan_ref"), orphans);
        }
    }

    void aFactThatWasInferredIsNotGivenToAnotherMessage()
    {
        // Wati's status without an id of ours finds the one message that waits; later another one to the same person waits.
        const AccountId wati = m_test->connectWati();
        const MessageRow first = makeUnknown(wati, fromMillis(1'700'000'000'000));
        const DeliveryId id = keep(R"({"eventType":"templateMessageSent","id":"x1","whatsappMessageId":"wamid.W","templateName":"confirma_consulta",)"
                                   R"("waId":"5511988887777","timestamp":"1700000001","localMessageId":"L9","text":"","statusString":"SENT"})",
                                   wati);
        if (inspected(id).delivery.state != QLatin1String("matched"))
            QSKIP("this payload names nobody");
        const QStringList kinds = m_test->kinds(first);
        const MessageRow second = makeUnknown(wati, fromMillis(1'700'000'000'500));
        QCOMPARE(replayed({id}).changed, 0);
        QCOMPARE(m_test->kinds(first), kinds);
        QVERIFY(!m_test->kinds(second).contains(QStringLiteral("sent")));
    }

    void anOldWordDoesNotUndoAYoungerOne()
    {
        const auto preference = [](const QByteArray &value, qint64 at) {
            return delivered("user_preferences", "\"contacts\":[{\"wa_id\":\"5511988887777\"}],\"user_preferences\":[{\"wa_id\":\"5511988887777\",\"detail\":\"x\","
                                                 "\"category\":\"marketing_messages\",\"value\":\"" + value + "\",\"timestamp\":" + QByteArray::number(at) + "}]");
        };
        const DeliveryId stop = keep(preference("stop", 1'700'000'000));
        QCOMPARE(countOf("do_not_contact"), 1);
        keep(preference("resume", 1'700'000'100));
        QCOMPARE(countOf("do_not_contact"), 0);
        QCOMPARE(replayed({stop}).changed, 0);
        QCOMPARE(countOf("do_not_contact"), 0);
    }

    void whatWasRefusedIsReadOnceTheSecretIsRight()
    {
        const MessageRow ana = makeMessage(QStringLiteral("wamid.A"));
        const QByteArray genuine = status("wamid.A", "read", 1'700'000'000);
        const QByteArray forged = status("wamid.A", "failed", 1'700'000'005);
        const DeliveryId real = keepRefused(genuine, "sha256=" + QMessageAuthenticationCode::hash(genuine, rightSecret, QCryptographicHash::Sha256).toHex());
        const DeliveryId false_ = keepRefused(forged, "sha256=00");
        const ReplayProgress before = replayed({real, false_});
        QCOMPARE(before.stillRefused, 2);
        QCOMPARE(before.changed, 0);
        QVERIFY(!m_test->kinds(ana).contains(QStringLiteral("read")));

        QVERIFY(waitFor(m_test->app->accounts().update(m_account, settings(), {{QStringLiteral("app_secret"), Secret(rightSecret)}})).ok());
        const ReplayProgress after = replayed({real, false_});
        QCOMPARE(after.stillRefused, 1);
        QCOMPARE(after.changed, 1);
        QVERIFY(m_test->kinds(ana).contains(QStringLiteral("read")));
        QVERIFY(!m_test->kinds(ana).contains(QStringLiteral("failed")));
        QCOMPARE(waitFor(m_test->app->messages().delivery(real))->state, QStringLiteral("matched"));
        QCOMPARE(waitFor(m_test->app->messages().delivery(false_))->state, QStringLiteral("refused"));
    }

    void stoppingEndsBetweenTwoBatches()
    {
        QList<DeliveryId> all;
        for (int i = 0; i < 60; ++i)
            all.append(keep(status("wamid." + QByteArray::number(i), "read", 1'700'000'000)));
        const auto replay = waitFor(m_test->app->deliveries().replay(all));
        QSignalSpy finished(replay.get(), &DeliveryReplay::finished);
        connect(replay.get(), &DeliveryReplay::progressed, replay.get(), &DeliveryReplay::stop);
        replay->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, generous);
        QVERIFY(replay->progress().isStopped);
        QVERIFY(replay->progress().done > 0 && replay->progress().done < 60);
        QVERIFY(!replay->isRunning());
    }

    void aDeliveryThatIsNotThereEndsIt()
    {
        const auto replay = waitFor(m_test->app->deliveries().replay({DeliveryId{999}}));
        std::optional<Result<void>> ended;
        connect(replay.get(), &DeliveryReplay::finished, replay.get(), [&ended](const Result<void> &result) { ended = result; });
        replay->start();
        QTRY_VERIFY_WITH_TIMEOUT(ended, generous);
        QVERIFY(!ended->ok());
        QCOMPARE(int(ended->error().kind), int(ErrorKind::NotFound));
    }

private:
    QMap<QString, QString> settings() const
    {
        return {{QStringLiteral("base_url"), m_test->server.url().toString()}, {QStringLiteral("waba_id"), QStringLiteral("1")}};
    }

    AccountId connectMeta(const QByteArray &secret)
    {
        NewAccount account;
        account.name = QStringLiteral("Meta");
        account.provider = ProviderKind::Meta;
        account.settings = settings();
        account.secrets = {{QStringLiteral("token"), Secret("a-token")}, {QStringLiteral("app_secret"), Secret(secret)}};
        const auto added = waitFor(m_test->app->accounts().add(account));
        if (!added)
            qFatal("account not added: %s %s", qPrintable(added.error().detail), qPrintable(added.error().place));
        return added->id;
    }

    DeliveryId keep(const QByteArray &body, AccountId account = {})
    {
        const DeliveryId id = keepAs(QString(), body, {}, account.isNull() ? m_account : account);
        if (!waitFor(m_test->app->ingest().processPending()).ok())
            qFatal("not decoded");
        return id;
    }
    DeliveryId keepRefused(const QByteArray &body, const QByteArray &signature)
    {
        return keepAs(QStringLiteral("refused"), body, {{"X-Hub-Signature-256", signature}}, m_account);
    }
    DeliveryId keepAs(const QString &state, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers, AccountId account)
    {
        DeliveryRecord record;
        record.account = account;
        record.heardAt = m_test->app->core().now();
        record.headers = headers;
        record.body = body;
        record.state = state;
        record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        return m_test->app->core().database->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }).result()->id;
    }

    Inspection inspected(DeliveryId id)
    {
        const auto seen = waitFor(m_test->app->deliveries().inspect(id));
        if (!seen)
            qFatal("not inspected: %s", qPrintable(seen.error().detail));
        return *seen;
    }

    ReplayProgress replayed(const QList<DeliveryId> &ids)
    {
        const auto replay = waitFor(m_test->app->deliveries().replay(ids));
        std::optional<Result<void>> ended;
        connect(replay.get(), &DeliveryReplay::finished, replay.get(), [&ended](const Result<void> &result) { ended = result; });
        replay->start();
        if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, generous) || !ended->ok())
            qFatal("the replay failed");
        return replay->progress();
    }

    qint64 countOf(const char *table)
    {
        const QString sql = QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table));
        return m_test->app->core().database->read([sql](Connection &connection) { return connection.scalar(sql); }).result()->toLongLong();
    }

    MessageRow makeMessage(const QString &wamid)
    {
        return *m_test->app->core().database->write([account = m_account, wamid](Connection &connection) -> Result<MessageRow> {
            Message message;
            message.id = MessageId::make();
            message.account = account;
            message.recipient = QStringLiteral("+5511988887777");
            message.content = "{}";
            MessageStore messages(connection);
            const auto inserted = messages.insert(message, {}, fromMillis(1'699'999'000'000));
            const auto attempt = messages.claim(inserted->row, QStringLiteral("one"), fromMillis(1'699'999'000'000));
            if (const auto settled = messages.settle(*attempt, MessageState::Accepted, 200, {}, fromMillis(1'699'999'000'001)); !settled)
                return settled.error();
            const auto learnt = EvidenceStore(connection).learnRefs(inserted->row, account, attempt->id, {{QStringLiteral("wamid"), wamid}}, FailureRule::LaterWins,
                                                                    fromMillis(1'699'999'000'002));
            return learnt ? Result<MessageRow>(inserted->row) : Result<MessageRow>(learnt.error());
        }).result();
    }

    // Its answer never came.
    MessageRow makeUnknown(AccountId account, Instant at)
    {
        return *m_test->app->core().database->write([account, at](Connection &connection) -> Result<MessageRow> {
            Message message;
            message.id = MessageId::make();
            message.account = account;
            message.recipient = QStringLiteral("+5511988887777");
            message.templateName = QStringLiteral("confirma_consulta");
            message.content = "{}";
            MessageStore messages(connection);
            const auto inserted = messages.insert(message, {}, at);
            const auto attempt = messages.claim(inserted->row, QStringLiteral("one"), at);
            const auto settled = messages.settle(*attempt, MessageState::Unknown, 0, error(ErrorKind::Timeout), at);
            return settled ? Result<MessageRow>(inserted->row) : Result<MessageRow>(settled.error());
        }).result();
    }

    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
};

QTEST_GUILESS_MAIN(TestDeliveryService)
#include "tst_deliveryservice.moc"
