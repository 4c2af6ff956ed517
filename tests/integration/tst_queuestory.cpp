#include "plainbroadcast.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int people = 250;
constexpr int answering = 200; // one of them asks for no more messages; fifty read and say nothing

// Of those who say nothing the number ends in 0018, of the one who asks for an end in 0025 (simulator/faults.h).
QString numberOf(int n)
{
    if (n < people - answering)
        return QStringLiteral("+5511%1%2").arg(91'000 + n).arg(QStringLiteral("0018"));
    if (n == people - 1)
        return QStringLiteral("+5511981110025");
    return QStringLiteral("+5511972%1").arg(510'000 + n);
}

} // namespace

// Against the practice provider: a broadcast is answered, an agent works through what came in, and one person asks for an end.
class TestQueueStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyWhoAnsweredIsOneConversationThatWaits();
    void theHistoryAddsNothing();
    void anAgentWorksThemToSolved();
    void whoSaidSairIsNotWrittenToAgain();

private:
    ConversationService &conversations() { return m_app->conversations(); }
    QList<Conversation> waiting()
    {
        ConversationQuery query;
        query.waitingBefore = m_app->core().now() + std::chrono::hours(1);
        return *waitFor(conversations().page(query, people * 2));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Application> m_app;
    Account m_account;
};

void TestQueueStory::initTestCase()
{
    QFile key(m_dir.filePath(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("a passphrase for tests\n") > 0);
    key.close();
    ApplicationOptions options;
    options.dataDir = m_dir.filePath(QStringLiteral("data"));
    options.vaultKeyFile = key.fileName();
    options.listenPort = 0;
    auto made = Application::create(options);
    QVERIFY(made.ok());
    m_app = std::move(*made);
    m_app->practice().setPace(0.05);
    QSignalSpy hosting(m_app.get(), &Application::hosting);
    m_app->startHosting(false);
    QTRY_VERIFY_WITH_TIMEOUT(!hosting.isEmpty(), 30'000);
    const auto account = waitFor(m_app->practice().begin(QStringLiteral("Treino")));
    QVERIFY(account.ok());
    m_account = *account;
    QStringList everybody;
    for (int n = 0; n < people; ++n)
        everybody.append(numberOf(n));
    const BroadcastId broadcast = makePlainBroadcast(*m_app, m_account, everybody);
    QVERIFY(!broadcast.isNull());
    const auto started = waitFor(m_app->broadcasts().start(broadcast));
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().detail));
}

void TestQueueStory::everybodyWhoAnsweredIsOneConversationThatWaits()
{
    QTRY_COMPARE_WITH_TIMEOUT(waiting().size(), answering, 180'000);
    const QList<Conversation> all = *waitFor(conversations().page({}, people * 2));
    QCOMPARE(all.size(), people); // each once, whoever wrote
    QSet<QString> persons;
    int unread = 0;
    int silent = 0;
    for (const Conversation &one : all) {
        persons.insert(one.person);
        unread += one.unread;
        silent += one.waitingSince ? 0 : 1;
        QCOMPARE(one.lastIsIncoming, one.waitingSince.has_value());
    }
    QCOMPARE(persons.size(), people);
    QCOMPARE(unread, answering);
    QCOMPARE(silent, people - answering);
    QCOMPARE(*waitFor(conversations().unreadTotal()), answering);
    // Their names came with what they wrote.
    QVERIFY(waitFor(m_app->contacts().adoptSeen()).ok());
    const auto card = waitFor(m_app->contacts().find(numberOf(people - 2)));
    QVERIFY(card.ok());
    QVERIFY(!card->shownName().isEmpty());
}

void TestQueueStory::theHistoryAddsNothing()
{
    const Conversation one = waiting().first();
    const auto before = waitFor(conversations().newest(one.id, 50));
    const auto fetched = waitFor(conversations().fetchHistory(one.id));
    QVERIFY2(fetched.ok(), fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->added, 0);
    QCOMPARE(waitFor(conversations().newest(one.id, 50))->size(), before->size());
}

void TestQueueStory::anAgentWorksThemToSolved()
{
    // The provider is told nine of the states, which its rate of ten in ten seconds allows at once; the others are set here as where none is told.
    QList<Conversation> queue = waiting();
    for (int i = 0; i < 9; ++i) {
        const Conversation one = queue.takeFirst();
        SendRequest reply;
        reply.account = m_account.id;
        reply.channel = one.channel;
        reply.to = QLatin1Char('+') + one.person;
        reply.region = QStringLiteral("BR");
        reply.content = Content(QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Combinado!")}}}});
        if (i < 3 && one.person != numberOf(people - 1).mid(1))
            QVERIFY(waitFor(m_app->sender().send(reply)).ok());
        QVERIFY(waitFor(conversations().markRead(one.id, one.lastAt)).ok());
        const auto solved = waitFor(conversations().setStatus(one.id, ConversationStatus::Solved));
        QVERIFY2(solved.ok(), solved ? "" : qPrintable(solved.error().message));
    }
    const auto rest = waitFor(m_app->core().database->write([queue, now = m_app->core().now()](Connection &connection) -> Result<void> {
        ConversationStore store(connection);
        for (const Conversation &one : queue) {
            if (const auto read = store.markRead(one.id, one.lastAt); !read)
                return read.error();
            if (const auto set = store.setStatus(one.id, ConversationStatus::Solved, now); !set)
                return set;
        }
        return {};
    }));
    QVERIFY(rest.ok());
    ConversationQuery solved;
    solved.status = ConversationStatus::Solved;
    // Three were answered, and answer again: that opens them.
    QTRY_VERIFY_WITH_TIMEOUT(waitFor(conversations().page(solved, people * 2))->size() <= answering, 10'000);
    QVERIFY(waitFor(conversations().page(solved, people * 2))->size() >= answering - 3);
}

void TestQueueStory::whoSaidSairIsNotWrittenToAgain()
{
    const QString who = numberOf(people - 1);
    SendRequest single;
    single.account = m_account.id;
    single.to = who;
    single.region = QStringLiteral("BR");
    const auto templates = waitFor(m_app->templates().templates(m_account.id));
    QVERIFY(templates.ok());
    const auto plain = std::find_if(templates->begin(), templates->end(), [](const TemplateDefinition &one) {
        return one.isApproved() && one.cards.isEmpty()
               && std::all_of(one.variables.begin(), one.variables.end(), [](const TemplateVariable &variable) { return variable.kind == TemplateVariable::Kind::Text; });
    });
    QVERIFY(plain != templates->end());
    QMap<QString, QString> values;
    for (const TemplateVariable &variable : plain->variables)
        values.insert(variable.name, QStringLiteral("Ana"));
    single.content = fillTemplate(*plain, values);
    const auto receipt = waitFor(m_app->sender().send(single));
    QVERIFY(!receipt.ok());
    QCOMPARE(receipt.error().place, QStringLiteral("do_not_contact"));
    // And by a broadcast: the row is refused, nothing leaves.
    const int before = waitFor(conversations().ofPerson(who))->size();
    QCOMPARE(before, 1);
    const auto thread = waitFor(conversations().newest(waitFor(conversations().ofPerson(who))->first().id, 50));
    const BroadcastId again = makePlainBroadcast(*m_app, m_account, {who, numberOf(people - 2)});
    QVERIFY(waitFor(m_app->broadcasts().start(again)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(waitFor(m_app->broadcasts().byId(again))->state == BroadcastState::Finished, 60'000);
    QList<ThreadEntry> after = *waitFor(conversations().newest(waitFor(conversations().ofPerson(who))->first().id, 50));
    after.removeIf([](const ThreadEntry &entry) { return entry.message && entry.message->state == MessageState::Refused; });
    QCOMPARE(after.size(), thread->size());
}

QTEST_GUILESS_MAIN(TestQueueStory)
#include "tst_queuestory.moc"
