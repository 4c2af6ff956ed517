#include "pages/conversationspage.h"

#include "models/conversationmodel.h"
#include "pages/conversations/conversationtable.h"
#include "preferences/preferences.h"
#include "store/accountstore.h"
#include "store/conversationstore.h"
#include "ui/keyboard.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

// The list, its filters and the queue, by the names of the controls and by keys, on a real installation without a provider.
class TestConversationsPage : public QObject {
    Q_OBJECT

    // Here because what it gives is deduced before it is used.
    template<typename Work>
    auto write(Work work)
    {
        const auto done = await(m_house->app().core().database->write(std::move(work)));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return *done;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init()
    {
        m_house = std::make_unique<PracticeHouse>(false);
        m_ids = 0;
        write([](Connection &c) {
            Account account;
            account.name = QStringLiteral("Clínica");
            return AccountStore(c).add(account);
        });
    }
    void cleanup()
    {
        m_page.reset();
        m_house.reset();
    }

    void anEmptyListSaysWhatToDo();
    void theQueueIsWorkedFromTheKeyboard();
    void enterAnswersAndEscReturns();
    void whatIsReadIsNoted();
    void whoIsMineIsAskedOnce();
    void whatIsChosenStaysChosenWhileOthersWrite();
    void filtersAreTakenAwayOneByOne();
    void aStatusThatNobodyHasSaysSo();
    void nextUnreadGoesRound();
    void aNoteStaysHere();
    void aNewNumberLeadsToItsConversation();

private:
    // `minutes` ago.
    ConversationId hear(const QString &name, const QString &number, int minutes, const QString &text = QStringLiteral("oi"), const QString &movedTo = {})
    {
        IncomingMessage message;
        message.type = movedTo.isEmpty() ? IncomingType::Text : IncomingType::System;
        message.providerId = QStringLiteral("w%1").arg(++m_ids);
        message.address = number;
        message.profileName = name;
        message.text = text;
        message.movedTo = movedTo;
        const Instant at = m_house->app().core().now() - std::chrono::minutes(minutes);
        message.occurredAt = at;
        return write([=](Connection &c) { return ConversationStore(c).take({1}, message, at, {}); }).conversation;
    }
    void open()
    {
        m_page = std::make_unique<ConversationsPage>(m_house->app());
        m_page->resize(1072, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(model().isReady());
    }
    ConversationTable &table() { return *child<ConversationTable>(*m_page, "conversations.list"); }
    const ConversationModel &model() { return *m_page->findChild<ConversationModel *>(); }
    Conversation read(ConversationId id) { return *await(m_house->app().conversations().byId(id)); }
    bool isOpen(ConversationId id)
    {
        return QTest::qWaitFor([&] { return m_page->shown() == id && child<QLabel>(*m_page, "conversation.name")->isVisible(); }, generous);
    }
    void trigger(const char *name) { child<QAction>(*m_page, name)->trigger(); }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ConversationsPage> m_page;
    int m_ids = 0;
};

void TestConversationsPage::anEmptyListSaysWhatToDo()
{
    open();
    QTRY_VERIFY(hasVisible(*m_page, "conversations.first"));
    QSignalSpy wanted(m_page.get(), &ConversationsPage::composeWanted);
    child<QPushButton>(*m_page, "conversations.first")->click();
    QCOMPARE(wanted.size(), 1);
    hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 1);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(table().isVisible());
}

void TestConversationsPage::theQueueIsWorkedFromTheKeyboard()
{
    const ConversationId ana = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    const ConversationId bia = hear(QStringLiteral("Bia"), QStringLiteral("5511988880002"), 90);
    const ConversationId caio = hear(QStringLiteral("Caio"), QStringLiteral("5511988880003"), 10);
    open();
    QTRY_COMPARE(model().rowCount(), 3);
    Keyboard keys;
    keys.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); // who has waited longest
    QVERIFY(isOpen(bia));
    keys.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // and on to the next
    QVERIFY(isOpen(ana));
    keys.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isOpen(caio));
    QTRY_COMPARE(model().rowCount(), 1);
    keys.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(model().rowCount(), 0);
    QTRY_VERIFY(hasVisible(*m_page, "conversations.showAll"));
    for (const ConversationId id : {ana, bia, caio})
        QVERIFY(read(id).status == ConversationStatus::Solved);
    QVERIFY(m_page->shown().isNull());
    child<QPushButton>(*m_page, "conversations.showAll")->click();
    QTRY_COMPARE(model().rowCount(), 3);
}

void TestConversationsPage::enterAnswersAndEscReturns()
{
    hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    const ConversationId bia = hear(QStringLiteral("Bia"), QStringLiteral("5511988880002"), 10);
    open();
    QTRY_COMPARE(model().rowCount(), 2);
    Keyboard keys;
    m_page->focusList();
    keys.press(Qt::Key_Return);
    QVERIFY(isOpen(bia));
    QTRY_VERIFY(!table().hasFocus());
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(table().hasFocus());
    keys.press(Qt::Key_Down);
    QTRY_COMPARE(child<QLabel>(*m_page, "conversation.name")->text(), QStringLiteral("Ana"));
}

void TestConversationsPage::whatIsReadIsNoted()
{
    const ConversationId ana = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    open();
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(read(ana).unread, 1);
    m_page->open(ana);
    QTRY_COMPARE_WITH_TIMEOUT(read(ana).unread, 0, generous);
    QVERIFY(read(ana).waitingSince.has_value()); // seen is not answered
}

void TestConversationsPage::whoIsMineIsAskedOnce()
{
    const ConversationId ana = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    hear(QStringLiteral("Bia"), QStringLiteral("5511988880002"), 10);
    open();
    m_page->open(ana);
    QVERIFY(isOpen(ana));
    QTest::qWait(50);
    Keyboard keys;
    keys.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(hasVisible(*m_page, "conversations.name.text"));
    child<QLineEdit>(*m_page, "conversations.name.text")->setText(QStringLiteral("  Rita  Souza "));
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(read(ana).assignee, QStringLiteral("Rita Souza"));
    trigger("conversations.mine");
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().idAt(0), ana);
    QVERIFY(!hasVisible(*m_page, "conversations.name.text"));
    trigger("conversation.assignee.nobody");
    QTRY_COMPARE(read(ana).assignee, QString());
    QTRY_VERIFY(hasVisible(*m_page, "conversations.clearFilter"));
    child<QPushButton>(*m_page, "conversations.clearFilter")->click();
    QTRY_COMPARE(model().rowCount(), 2);
}

void TestConversationsPage::whatIsChosenStaysChosenWhileOthersWrite()
{
    QList<ConversationId> all;
    for (int person = 0; person < 40; ++person)
        all.append(hear(QStringLiteral("Pessoa %1").arg(person), QStringLiteral("55119888%1").arg(80'000 + person), 400 - person));
    open();
    QTRY_COMPARE(model().rowCount(), 40);
    m_page->open(all[10]);
    QVERIFY(isOpen(all[10]));
    const int place = model().placeOf(all[10]);
    const int top = table().rowViewportPosition(place);
    hear(QStringLiteral("Pessoa 3"), QStringLiteral("5511988880003"), 1);
    hear(QStringLiteral("Pessoa 39"), QStringLiteral("5511988880039"), 0);
    hear(QStringLiteral("Nova"), QStringLiteral("5511977770000"), 0);
    QTRY_COMPARE(model().rowCount(), 41);
    QTRY_COMPARE(model().placeOf(all[10]), place + 2);
    QCOMPARE(table().current(), all[10]);
    QCOMPARE(table().rowViewportPosition(place + 2), top);
    QCOMPARE(m_page->shown(), all[10]);
}

void TestConversationsPage::filtersAreTakenAwayOneByOne()
{
    hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    hear(QStringLiteral("Bia"), QStringLiteral("5511988880002"), 2);
    open();
    trigger("conversations.waiting.15");
    QTRY_COMPARE(model().rowCount(), 1);
    trigger("conversations.unread");
    QTRY_VERIFY(hasVisible(*m_page, "conversations.without.unread"));
    child<QToolButton>(*m_page, "conversations.without.waiting")->click();
    QTRY_COMPARE(model().rowCount(), 2);
    QVERIFY(m_page->filter().isUnreadOnly);
    child<QLineEdit>(*m_page, "conversations.search")->setText(QStringLiteral("8888-0002"));
    QTRY_COMPARE(model().rowCount(), 1);
    // Remembered, but for the words.
    QTest::qWait(700);
    open();
    QTRY_COMPARE(model().rowCount(), 2);
    QVERIFY(m_page->filter().isUnreadOnly);
}

void TestConversationsPage::aStatusThatNobodyHasSaysSo()
{
    const ConversationId ana = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    open();
    child<QAbstractButton>(*m_page, "conversations.tab.pending")->click();
    QTRY_VERIFY(hasVisible(*m_page, "conversations.showAll"));
    m_page->open(ana);
    QVERIFY(isOpen(ana));
    QTest::qWait(50);
    trigger("conversation.status.pending");
    QTRY_COMPARE(model().rowCount(), 1);
    trigger("conversation.status.blocked");
    QTRY_COMPARE(model().rowCount(), 0);
    trigger("conversations.blocked");
    QTRY_COMPARE(model().rowCount(), 1);
}

void TestConversationsPage::nextUnreadGoesRound()
{
    const ConversationId ana = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    const ConversationId bia = hear(QStringLiteral("Bia"), QStringLiteral("5511988880002"), 20);
    const ConversationId caio = hear(QStringLiteral("Caio"), QStringLiteral("5511988880003"), 10);
    write([=, now = m_house->app().core().now()](Connection &c) { return ConversationStore(c).markRead(bia, now); });
    open();
    m_page->open(bia);
    QVERIFY(isOpen(bia));
    Keyboard keys;
    keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isOpen(ana));
    keys.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isOpen(caio));
}

void TestConversationsPage::aNoteStaysHere()
{
    Preferences::in(m_house->app().options().dataDir).setOperatorName(QStringLiteral("Rita"));
    const ConversationId ana = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    open();
    m_page->open(ana);
    QVERIFY(isOpen(ana));
    Keyboard keys;
    keys.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(hasVisible(*m_page, "conversation.note"));
    keys.type(QStringLiteral("Prefere boleto"));
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(await(m_house->app().conversations().notes(ana))->size(), 1);
    const ConversationNote note = await(m_house->app().conversations().notes(ana))->first();
    QCOMPARE(note.author, QStringLiteral("Rita"));
    QCOMPARE(note.text, QStringLiteral("Prefere boleto"));
    const QByteArray remove = QStringLiteral("conversation.note.remove.%1").arg(note.id).toLatin1();
    QTRY_VERIFY(hasVisible(*m_page, remove.constData()));
    child<QToolButton>(*m_page, remove.constData())->click();
    QTRY_COMPARE(await(m_house->app().conversations().notes(ana))->size(), 0);
    QTRY_VERIFY(!hasVisible(*m_page, remove.constData()));
}

void TestConversationsPage::aNewNumberLeadsToItsConversation()
{
    const ConversationId old = hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 30);
    hear(QStringLiteral("Ana"), QStringLiteral("5511988880001"), 20, QString(), QStringLiteral("5511977770009"));
    const ConversationId fresh = hear(QStringLiteral("Ana"), QStringLiteral("5511977770009"), 10);
    open();
    m_page->open(old);
    QVERIFY(isOpen(old));
    auto *notice = child<Banner>(*m_page, "conversation.moved");
    QTRY_VERIFY(notice->isVisible());
    notice->actionButton()->click();
    QVERIFY(isOpen(fresh));
    QTRY_VERIFY(!notice->isVisible());
}

QTEST_MAIN(TestConversationsPage)
#include "tst_conversationspage.moc"
