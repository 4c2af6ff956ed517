#include "models/modelfixture.h"
#include "models/threadmodel.h"
#include "store/conversationlist.h"
#include "store/conversationstore.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// A conversation with Ana, whose messages are numbered.
class Talk : public ModelFixture {
public:
    Talk() : account(accountOf()) {}

    void hear(int number, int second, IncomingType type = IncomingType::Text, const QString &quoted = {}, const QString &emoji = {})
    {
        IncomingMessage message;
        message.type = type;
        message.providerId = QStringLiteral("w%1").arg(number);
        message.address = QStringLiteral("5511988887777");
        message.occurredAt = momentAt(second);
        message.text = type == IncomingType::Text ? QStringLiteral("said %1").arg(number) : QString();
        message.quotedId = quoted;
        message.emoji = emoji;
        const auto taken = await(database()->write([=, this](Connection &c) { return ConversationStore(c).take(account, message, momentAt(second), {}); }));
        if (!taken)
            qFatal("%s", qUtf8Printable(taken.error().detail));
        id = taken->conversation;
    }
    MessageRow say(int number, int second, const QByteArray &content = {}, EventKind verdict = EventKind::Queued)
    {
        Message message;
        message.id = MessageId::make();
        message.account = account;
        message.recipient = QStringLiteral("+5511988887777");
        message.typed = message.recipient;
        message.content = content.isEmpty() ? R"({"text":{"body":"sent %1"},"type":"text"})" : content;
        message.content.replace("%1", QByteArray::number(number));
        message.renderedText = content.isEmpty() ? QStringLiteral("sent %1").arg(number) : QString();
        const auto inserted = await(database()->write([=](Connection &c) { return MessageStore(c).insert(message, QString(), momentAt(second)); }));
        if (!inserted)
            qFatal("%s", qUtf8Printable(inserted.error().detail));
        if (verdict != EventKind::Queued)
            tell(inserted->row, verdict, second + 1);
        return inserted->row;
    }
    void hearMany(int from, int to)
    {
        const auto done = await(database()->write([=, this](Connection &c) -> Result<int> {
            for (int number = from; number < to; ++number) {
                IncomingMessage message;
                message.type = IncomingType::Text;
                message.providerId = QStringLiteral("w%1").arg(number);
                message.address = QStringLiteral("5511988887777");
                message.occurredAt = momentAt(number * 10);
                message.text = QStringLiteral("said %1").arg(number);
                const auto taken = ConversationStore(c).take(account, message, momentAt(number * 10), {});
                if (!taken)
                    return taken.error();
            }
            return 0;
        }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
        id = ConversationId{1};
    }

    AccountId account;
    ConversationId id;

private:
    AccountId accountOf()
    {
        const auto all = await(database()->read([](Connection &c) { return AccountStore(c).all(); }));
        return all->first().id;
    }
};

QStringList wordsOf(const ThreadModel &model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words += model.index(row).data(Qt::DisplayRole).toString();
    return words;
}

QStringList numbered(int from, int to)
{
    QStringList words;
    for (int number = from; number < to; ++number)
        words += QStringLiteral("said %1").arg(number);
    return words;
}

void openIn(ThreadModel *model, ConversationId id, int unread = 0)
{
    QSignalSpy opened(model, &ThreadModel::opened);
    model->open(id, unread);
    QVERIFY(opened.wait(generous));
}

void waitForRest(ThreadModel *model)
{
    QTRY_VERIFY_WITH_TIMEOUT(!model->isLoading(), generous);
}

} // namespace

class TestThreadModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheNewestAndPagesBack()
    {
        Talk talk;
        talk.hearMany(0, 150);
        ThreadModel model(talk.database());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openIn(&model, talk.id);
        QCOMPARE(wordsOf(model), numbered(90, 150));
        QVERIFY(model.hasOlder() && !model.hasNewer());
        model.loadOlder();
        model.loadOlder(); // one at a time
        waitForRest(&model);
        QCOMPARE(wordsOf(model), numbered(30, 150));
        model.loadOlder();
        waitForRest(&model);
        QCOMPARE(wordsOf(model), numbered(0, 150));
        QVERIFY(!model.hasOlder());
    }

    void whatArrivesWhileAPageIsUnderWayIsThereOnce()
    {
        Talk talk;
        talk.hearMany(0, 130);
        ThreadModel model(talk.database());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openIn(&model, talk.id);
        QSignalSpy arrived(&model, &ThreadModel::arrived);
        model.loadOlder();
        talk.hear(130, 1300);
        talk.hear(131, 1310);
        QTRY_COMPARE_WITH_TIMEOUT(wordsOf(model), numbered(10, 132), generous);
        int told = 0;
        for (const auto &count : arrived)
            told += count.first().toInt();
        QCOMPARE(told, 2);
    }

    // What a history brings later stands where it belongs.
    void olderOnesThatComeLateStandInTheirPlace()
    {
        Talk talk;
        talk.hear(2, 20);
        talk.hear(4, 40);
        ThreadModel model(talk.database());
        openIn(&model, talk.id);
        QSignalSpy arrived(&model, &ThreadModel::arrived);
        talk.hear(1, 10);
        talk.hear(3, 30);
        QTRY_COMPARE_WITH_TIMEOUT(wordsOf(model), numbered(1, 5), generous);
        QCOMPARE(arrived.size(), 0);
    }

    // More than a refresh reads: the rest of it is older, and what is here stays.
    void aLongHistoryMovesNothingThatIsHere()
    {
        Talk talk;
        talk.hearMany(300, 330);
        ThreadModel model(talk.database());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openIn(&model, talk.id);
        QVERIFY(!model.hasOlder());
        QSignalSpy removed(&model, &ThreadModel::rowsRemoved);
        talk.hearMany(0, 300);
        QTRY_COMPARE_WITH_TIMEOUT(wordsOf(model), numbered(240, 330), generous);
        QVERIFY(model.hasOlder() && !model.hasNewer());
        QCOMPARE(removed.size(), 0);
        model.loadOlder();
        waitForRest(&model);
        QCOMPARE(wordsOf(model), numbered(180, 330));
    }

    void whatWasSentElsewhereIsOursAndNotUnread()
    {
        Talk talk;
        talk.hear(1, 10);
        talk.hear(2, 20);
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.providerId = QStringLiteral("e1");
        message.occurredAt = Talk::momentAt(30);
        message.text = QStringLiteral("answered elsewhere");
        message.sentElsewhere = true;
        message.operatorName = QStringLiteral("Bia");
        const auto taken = Talk::await(talk.database()->write([message, account = talk.account, into = talk.id](Connection &c) {
            return ConversationStore(c).takeOurs(account, message, Talk::momentAt(30), into);
        }));
        QVERIFY(taken.ok());
        talk.hear(3, 40, IncomingType::Text, QStringLiteral("e1"));
        ThreadModel model(talk.database());
        openIn(&model, talk.id, 2);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.itemAt(2).isOnOurSide());
        QVERIFY(!model.itemAt(2).isOurs()); // nobody here sent it
        QVERIFY(!model.itemAt(1).isOnOurSide());
        QCOMPARE(model.firstUnread(), std::optional(model.itemAt(1).key()));
        QVERIFY(model.itemAt(3).quoted.isOurs);
        QCOMPARE(model.itemAt(3).quoted.words, QStringLiteral("answered elsewhere"));
    }

    void aVerdictChangesOneRow()
    {
        Talk talk;
        talk.hear(1, 10);
        const MessageRow row = talk.say(2, 20);
        talk.hear(3, 30);
        ThreadModel model(talk.database());
        openIn(&model, talk.id);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy changed(&model, &ThreadModel::dataChanged);
        QSignalSpy inserted(&model, &ThreadModel::rowsInserted);
        talk.tell(row, EventKind::Delivered, 40);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, generous);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QVERIFY(model.itemAt(1).entry.message->verdict == EventKind::Delivered);
        QCOMPARE(inserted.size(), 0);
    }

    void theFirstUnreadIsFoundAndAllOfThemAreThere()
    {
        Talk talk;
        talk.hearMany(0, 200);
        ThreadModel model(talk.database());
        openIn(&model, talk.id, 100);
        const auto first = model.firstUnread();
        QVERIFY(first);
        QCOMPARE(model.index(model.rowOf(*first)).data(Qt::DisplayRole).toString(), QStringLiteral("said 100"));
        QCOMPARE(model.rowCount(), 160);
    }

    void aJumpHasWhatCameBeforeAndAfter()
    {
        Talk talk;
        talk.hearMany(0, 400);
        ThreadModel model(talk.database());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openIn(&model, talk.id);
        QSignalSpy opened(&model, &ThreadModel::opened);
        model.openAt(Talk::momentAt(2000));
        QVERIFY(opened.wait(generous));
        QCOMPARE(wordsOf(model), numbered(140, 260));
        QCOMPARE(model.rowFrom(Talk::momentAt(2000)), 60);
        QVERIFY(model.hasOlder() && model.hasNewer());
        model.loadNewer();
        waitForRest(&model);
        QCOMPARE(wordsOf(model), numbered(140, 320));
        // What arrives at the end is not in this window, and leaves no gap.
        talk.hear(400, 4000);
        QTest::qWait(300);
        QCOMPARE(wordsOf(model), numbered(140, 320));
        model.openEnd();
        QVERIFY(opened.wait(generous));
        QCOMPARE(wordsOf(model), numbered(341, 401));
    }

    void theWindowIsBounded()
    {
        Talk talk;
        talk.hearMany(0, ThreadModel::mostKept + 200);
        ThreadModel model(talk.database());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openIn(&model, talk.id);
        while (model.hasOlder()) {
            model.loadOlder();
            waitForRest(&model);
        }
        QCOMPARE(model.rowCount(), ThreadModel::mostKept);
        QCOMPARE(wordsOf(model), numbered(0, ThreadModel::mostKept));
        QVERIFY(model.hasNewer());
        while (model.hasNewer()) {
            model.loadNewer();
            waitForRest(&model);
        }
        QCOMPARE(wordsOf(model), numbered(200, ThreadModel::mostKept + 200));
        QVERIFY(model.hasOlder());
    }

    // Whatever comes in whatever order, the window is the thread.
    void anyOrderOfArrivalGivesTheThread()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 4; ++round) {
            Talk talk;
            QList<int> numbers;
            for (int number = 0; number < 60; ++number)
                numbers.insert(random.bounded(int(numbers.size()) + 1), number);
            talk.hear(numbers.first(), numbers.first() * 10);
            ThreadModel model(talk.database());
            openIn(&model, talk.id);
            for (const int number : numbers.mid(1)) {
                talk.hear(number, number * 10);
                if (random.bounded(4) == 0)
                    QTest::qWait(random.bounded(80));
            }
            QTRY_COMPARE_WITH_TIMEOUT(wordsOf(model), numbered(0, 60), generous);
        }
    }

    void quotedWordsComeWithTheMessage()
    {
        Talk talk;
        talk.hear(1, 10);
        talk.hear(2, 20, IncomingType::Text, QStringLiteral("w1"));
        talk.hear(3, 30, IncomingType::Text, QStringLiteral("gone"));
        ThreadModel model(talk.database());
        openIn(&model, talk.id);
        QCOMPARE(model.itemAt(1).quoted.words, QStringLiteral("said 1"));
        QCOMPARE(model.itemAt(1).quoted.key, std::optional(model.itemAt(0).key()));
        QVERIFY(model.itemAt(2).quoted.isThere() && !model.itemAt(2).quoted.key);
        QCOMPARE(model.rowOfProviderId(QStringLiteral("w2")), 1);
    }

    void ourReactionStandsAtItsMessageAndAFailedOneByItself()
    {
        Talk talk;
        talk.hear(1, 10);
        talk.say(2, 20, R"({"reaction":{"emoji":"X","message_id":"w1"},"type":"reaction"})");
        talk.say(3, 30, R"({"reaction":{"emoji":"Y","message_id":"w1"},"type":"reaction"})", EventKind::Failed);
        ThreadModel model(talk.database());
        openIn(&model, talk.id);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.itemAt(0).entry.ownReaction);
        QCOMPARE(model.itemAt(0).entry.ownReaction->emoji, QStringLiteral("X"));
        QVERIFY(model.itemAt(1).entry.message->verdict == EventKind::Failed);
        QSignalSpy changed(&model, &ThreadModel::dataChanged);
        talk.say(4, 40, R"({"reaction":{"emoji":"","message_id":"w1"},"type":"reaction"})");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, generous);
        QVERIFY(!model.itemAt(0).entry.ownReaction);
    }

    void anotherConversationForgetsTheFirst()
    {
        Talk talk;
        talk.hearMany(0, 10);
        ThreadModel model(talk.database());
        model.open(talk.id);
        model.clear(); // the answer that is under way is nobody's
        QTest::qWait(100);
        QCOMPARE(model.rowCount(), 0);
        openIn(&model, talk.id);
        QCOMPARE(model.rowCount(), 10);
    }
};

QTEST_GUILESS_MAIN(TestThreadModel)
#include "tst_threadmodel.moc"
