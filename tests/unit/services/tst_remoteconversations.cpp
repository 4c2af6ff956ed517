#include "practicehere.h"

using namespace recado;

namespace {

const QString ana = QStringLiteral("5511977774321");

} // namespace

// Against the practice provider: histories, states and operators.
class TestRemoteConversations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<PracticeHere>(); }
    void cleanup() { m_house.reset(); }

    void aHistoryAddsNothingToWhatWebhooksBrought()
    {
        (void)m_house->test.sendAndSettle(order(0));
        const Conversation conversation = answered();
        QCOMPARE(thread(conversation.id).size(), 2);
        const auto fetched = waitFor(conversations().fetchHistory(conversation.id));
        QVERIFY2(fetched.ok(), fetched ? "" : qPrintable(fetched.error().detail));
        QCOMPARE(fetched->added, 0);
        QVERIFY(fetched->isComplete);
        QCOMPARE(thread(conversation.id).size(), 2);
        QCOMPARE(waitFor(conversations().byId(conversation.id))->unread, 1);
        // Older than everything: nothing, and nobody is asked again.
        const auto older = waitFor(conversations().fetchHistory(conversation.id, Instant()));
        QVERIFY(older.ok());
        QCOMPARE(older->pages, 0);
    }

    void whatWasSentElsewhereIsNotLost()
    {
        SendOrder order;
        order.channel = m_house->channels.first();
        order.recipient = QLatin1Char('+') + ana;
        order.content = this->order(0).content;
        (void)m_house->ask(providerFor(ProviderKind::Practice)->sendRequest(m_house->access.account, m_house->access.secrets, order));
        const Conversation conversation = answered();
        QCOMPARE(thread(conversation.id).size(), 1);
        const auto fetched = waitFor(conversations().fetchHistory(conversation.id));
        QVERIFY(fetched.ok());
        QCOMPARE(fetched->added, 1);
        const QList<ThreadEntry> entries = thread(conversation.id);
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.first().incoming.has_value());
        QVERIFY(entries.first().incoming->sentElsewhere);
        QVERIFY(!entries.first().incoming->text.isEmpty());
        QVERIFY(!entries.last().incoming->sentElsewhere);
        const Conversation after = *waitFor(conversations().byId(conversation.id));
        QCOMPARE(after.unread, 1);
        QVERIFY(after.lastIsIncoming);
        QCOMPARE(waitFor(conversations().fetchHistory(conversation.id))->added, 0);
        QCOMPARE(thread(conversation.id).size(), 2);
    }

    void aStateIsToldForItsNumberOnly()
    {
        QVERIFY(m_house->channels.size() > 1);
        (void)m_house->test.sendAndSettle(order(0));
        (void)m_house->test.sendAndSettle(order(1));
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(conversations().page({}, 10))->size(), 2, 20'000);
        const Conversation first = ofChannel(0);
        const auto done = waitFor(conversations().setStatus(first.id, ConversationStatus::Solved));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
        QVERIFY(m_house->historyThere(m_house->channels[0], ana).contains("SOLVED"));
        QVERIFY(!m_house->historyThere(m_house->channels[1], ana).contains("SOLVED"));
        QVERIFY(ofChannel(0).status == ConversationStatus::Solved);
        QVERIFY(ofChannel(1).status == ConversationStatus::Open);
        QVERIFY(waitFor(conversations().assign(first.id, QStringLiteral("bia@example.org"))).ok());
        QVERIFY(m_house->historyThere(m_house->channels[0], ana).contains("bia@example.org"));
        // A name stays here.
        QVERIFY(waitFor(conversations().assign(first.id, QStringLiteral("Carlos"))).ok());
        QVERIFY(!m_house->historyThere(m_house->channels[0], ana).contains("Carlos"));
        const auto known = waitFor(conversations().knownOperators(m_house->account.id));
        QVERIFY(known->contains(QStringLiteral("Carlos")));
        QVERIFY(!known->contains(QString())); // where the system tells no name of whoever works here
    }

    void whatTheProviderRefusesIsSetHereAndSaid()
    {
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.providerId = QStringLiteral("x1");
        message.address = QStringLiteral("5511944443333"); // unknown there
        message.text = QStringLiteral("oi");
        message.channelNumber = m_house->channels.first().number;
        const auto taken = waitFor(m_house->app().core().database->write([this, message](Connection &connection) {
            return ConversationStore(connection).take(m_house->account.id, message, SystemClock().now(), {});
        }));
        QVERIFY(taken.ok());
        const auto done = waitFor(conversations().setStatus(taken->conversation, ConversationStatus::Blocked));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().place, QStringLiteral("provider"));
        QVERIFY(done.error().kind == ErrorKind::Rejected);
        QVERIFY(waitFor(conversations().byId(taken->conversation))->status == ConversationStatus::Blocked);
        const auto missing = waitFor(conversations().setStatus(ConversationId{999}, ConversationStatus::Open));
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
    }

private:
    ConversationService &conversations() { return m_house->app().conversations(); }
    QList<ThreadEntry> thread(ConversationId id) { return *waitFor(conversations().newest(id, 50)); }
    SendRequest order(int channel)
    {
        const auto found = waitFor(m_house->app().templates().find(m_house->account.id, QStringLiteral("pesquisa_satisfacao"), QStringLiteral("pt_BR")));
        if (!found || !*found)
            qFatal("no template");
        QMap<QString, QString> values;
        for (const TemplateVariable &variable : (*found)->variables)
            values.insert(variable.name, QStringLiteral("Ana"));
        SendRequest wanted;
        wanted.account = m_house->account.id;
        wanted.channel = m_house->channels[channel].id;
        wanted.to = QLatin1Char('+') + ana;
        wanted.region = QStringLiteral("BR");
        wanted.content = fillTemplate(**found, values);
        return wanted;
    }
    Conversation ofChannel(int channel)
    {
        const auto page = waitFor(conversations().page({}, 10));
        for (const Conversation &one : *page) {
            if (one.channel == m_house->channels[channel].id)
                return one;
        }
        qFatal("no such conversation");
    }
    // The one conversation, once the person has answered.
    Conversation answered()
    {
        Conversation found;
        const bool came = QTest::qWaitFor(
            [&] {
                const auto page = waitFor(conversations().page({}, 10));
                found = page && !page->isEmpty() ? page->first() : Conversation();
                return found.lastIsIncoming;
            },
            20'000);
        if (!came)
            qFatal("nobody answered");
        return found;
    }

    std::unique_ptr<PracticeHere> m_house;
};

QTEST_GUILESS_MAIN(TestRemoteConversations)
#include "tst_remoteconversations.moc"
