// RECADO_WRITE_PICTURES=FOLDER writes a conversation with bubbles of both sides, to be looked at.
#include "format/masking.h"
#include "pages/conversations/threadheights.h"
#include "pages/conversations/threadrow.h"
#include "pages/conversations/threadview.h"
#include "ui/bubblecases.h"
#include "ui/threadtalk.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

void show(ThreadView *view, const Conversation &conversation, const QSize &size = {700, 600})
{
    view->resize(size);
    view->show();
    QVERIFY(QTest::qWaitForWindowActive(view));
    QSignalSpy opened(&view->model(), &ThreadModel::opened);
    view->open(conversation);
    QVERIFY(opened.wait(generous));
    view->setFocus();
}

QString words(const ThreadView &view, int row)
{
    return view.model().index(row).data(Qt::DisplayRole).toString();
}

QString currentWords(const ThreadView &view)
{
    return view.currentRow() < 0 ? QString() : words(view, view.currentRow());
}

bool isAtEnd(const ThreadView &view)
{
    return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum();
}

QByteArray corpus(const char *name)
{
    return QJsonDocument(corpusContent(QLatin1String(name) + QLatin1String(".json")).document()).toJson(QJsonDocument::Compact);
}

} // namespace

class TestThreadView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<PracticeHouse>(false);
        m_talk = std::make_unique<ThreadTalk>(m_house->app());
    }
    void cleanup()
    {
        Masking::ofProgram().setOn(false);
        m_view.reset();
        m_talk.reset();
        m_house.reset();
        Theme::apply(*qApp, ThemeMode::Light);
    }

    void heightsKnowWhereRowsAre();
    void opensAtTheEndAndFollowsWhatArrives();
    void whatArrivesElsewhereIsCountedAndMovesNothing();
    void opensAtTheFirstUnread();
    void readsBackToTheBeginning();
    void aQuoteLeadsToItsMessage();
    void keysMoveReplyAndOpen();
    void jumpsToADay();
    void foldedTextUnfoldsInPlace();
    void aVerdictIsShownWithoutMoving();
    void theMenuOffersWhatThereIs();
    void aSearchGoesToTheNewestThatHasTheWords();
    void whatWasSentElsewhereStandsOnOurSide();
    void theProviderIsAskedForWhatIsOlder();
    void aProviderWithoutAHistoryIsNotTalkedOf();
    void aCoveredPersonShowsNeitherWordsNorNumbers();
    void rowsFitEveryWidth();
    void writesPicturesToLookAt();

private:
    ThreadView *view()
    {
        m_view = std::make_unique<ThreadView>(m_house->app());
        return m_view.get();
    }
    void fillWithEverything();

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ThreadTalk> m_talk;
    std::unique_ptr<ThreadView> m_view;
};

void TestThreadView::heightsKnowWhereRowsAre()
{
    ThreadHeights heights;
    QCOMPARE(heights.rowAt(0), -1);
    heights.reset(3);
    QCOMPARE(heights.total(), 3 * ThreadHeights::guess);
    QVERIFY(heights.set(1, 100));
    QVERIFY(!heights.set(1, 100));
    QCOMPARE(heights.topOf(2), ThreadHeights::guess + 100);
    QCOMPARE(heights.rowAt(ThreadHeights::guess + 99), 1);
    QCOMPARE(heights.rowAt(100'000), 2);
    QCOMPARE(heights.rowAt(-5), 0);
    heights.insert(0, 2);
    QVERIFY(heights.isKnown(3));
    heights.remove(3, 1);
    QCOMPARE(heights.total(), 4 * ThreadHeights::guess);
}

void TestThreadView::opensAtTheEndAndFollowsWhatArrives()
{
    m_talk->fill(100);
    m_talk->write([](Connection &c) { return ConversationStore(c).markRead({1}, fromMillis(1'800'000'000'000)); });
    ThreadView *thread = view();
    QSignalSpy seen(thread, &ThreadView::seenUntil);
    show(thread, m_talk->conversation());
    QVERIFY(isAtEnd(*thread));
    QCOMPARE(currentWords(*thread), QStringLiteral("m99"));
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(seen.last().first().value<Instant>(), m_talk->at(98 * 60));
    m_talk->hear(QStringLiteral("chegou"), 7000);
    QTRY_COMPARE_WITH_TIMEOUT(words(*thread, thread->model().rowCount() - 1), QStringLiteral("chegou"), generous);
    QVERIFY(isAtEnd(*thread));
    QTRY_COMPARE(seen.last().first().value<Instant>(), m_talk->at(7000));
    QVERIFY(!child<QPushButton>(*thread, "thread.toEnd")->isVisible());
}

void TestThreadView::whatArrivesElsewhereIsCountedAndMovesNothing()
{
    m_talk->fill(100);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    thread->jumpTo(m_talk->at(50 * 60));
    QTRY_COMPARE_WITH_TIMEOUT(currentWords(*thread), QStringLiteral("m50"), generous);
    QTest::qWait(200); // laid out around
    const QImage before = thread->viewport()->grab(QRect(0, 0, 600, 300)).toImage();
    const int value = thread->verticalScrollBar()->value();
    m_talk->hear(QStringLiteral("um"), 7000);
    m_talk->hear(QStringLiteral("dois"), 7001);
    auto *pill = child<QPushButton>(*thread, "thread.toEnd");
    QTRY_VERIFY_WITH_TIMEOUT(pill->isVisible() && pill->text().contains(QLatin1Char('2')), generous);
    QCOMPARE(thread->verticalScrollBar()->value(), value);
    QCOMPARE(thread->viewport()->grab(QRect(0, 0, 600, 300)).toImage(), before);
    pill->click();
    QVERIFY(isAtEnd(*thread));
    QVERIFY(!pill->isVisible());
}

void TestThreadView::opensAtTheFirstUnread()
{
    m_talk->fill(100);
    Conversation conversation = m_talk->conversation();
    conversation.unread = 40; // of 50 incoming
    ThreadView *thread = view();
    show(thread, conversation);
    QVERIFY(!isAtEnd(*thread));
    const auto first = thread->model().firstUnread();
    QVERIFY(first);
    QCOMPARE(words(*thread, thread->model().rowOf(*first)), QStringLiteral("m20"));
}

void TestThreadView::readsBackToTheBeginning()
{
    m_talk->fill(300);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    for (int i = 0; i < 400 && (thread->model().hasOlder() || thread->verticalScrollBar()->value() > 0); ++i) {
        thread->verticalScrollBar()->setValue(thread->verticalScrollBar()->value() - 700);
        QTest::qWait(5);
    }
    QCOMPARE(thread->model().rowCount(), 300);
    for (int row = 0; row < 300; ++row)
        QCOMPARE(words(*thread, row), QStringLiteral("m%1").arg(row));
}

void TestThreadView::aQuoteLeadsToItsMessage()
{
    m_talk->fill(200);
    IncomingMessage reply;
    reply.type = IncomingType::Text;
    reply.text = QStringLiteral("sobre isso");
    reply.quotedId = QStringLiteral("w240"); // m4
    m_talk->hear(reply, 20'000);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    thread->jumpToEnd();
    QVERIFY(thread->model().rowOfProviderId(QStringLiteral("w240")) < 0);
    thread->jumpToMessage(QStringLiteral("w240"));
    QTRY_COMPARE_WITH_TIMEOUT(currentWords(*thread), QStringLiteral("m4"), generous);
    thread->jumpToEnd();
    QTRY_COMPARE_WITH_TIMEOUT(currentWords(*thread), QStringLiteral("sobre isso"), generous);
    QVERIFY(isAtEnd(*thread));
}

void TestThreadView::keysMoveReplyAndOpen()
{
    m_talk->fill(30);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    QSignalSpy reply(thread, &ThreadView::replyWanted);
    QSignalSpy timeline(thread, &ThreadView::messageWanted);
    thread->jumpToEnd();
    QCOMPARE(currentWords(*thread), QStringLiteral("m29"));
    QTest::keyClick(thread, Qt::Key_Return);
    QCOMPARE(timeline.size(), 1);
    QTest::keyClick(thread, Qt::Key_Up);
    QCOMPARE(currentWords(*thread), QStringLiteral("m28"));
    QVERIFY(thread->accessibleDescription().contains(QLatin1String("m28")));
    QTest::keyClick(thread, Qt::Key_Return); // theirs has no timeline
    QCOMPARE(timeline.size(), 1);
    QTest::keyClick(thread, Qt::Key_R);
    QCOMPARE(reply.size(), 1);
    QCOMPARE(reply.first().first().value<ThreadEntry>().incoming->text, QStringLiteral("m28"));
    QTest::keyClick(thread, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("m28"));
    QTest::keyClick(thread, Qt::Key_PageUp);
    QVERIFY(thread->currentRow() < 25);
    QTest::keyClick(thread, Qt::Key_Home);
    QCOMPARE(currentWords(*thread), QStringLiteral("m0"));
    QCOMPARE(thread->verticalScrollBar()->value(), 0);
    QTest::keyClick(thread, Qt::Key_End);
    QCOMPARE(currentWords(*thread), QStringLiteral("m29"));
}

void TestThreadView::jumpsToADay()
{
    m_talk->fill(400, 3600);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    thread->jumpTo(m_talk->at(100 * 3600 - 5));
    QTRY_COMPARE_WITH_TIMEOUT(currentWords(*thread), QStringLiteral("m100"), generous);
    thread->jumpTo(m_talk->at(5000 * 3600)); // after the last one
    QTRY_COMPARE_WITH_TIMEOUT(currentWords(*thread), QStringLiteral("m399"), generous);
}

void TestThreadView::foldedTextUnfoldsInPlace()
{
    m_talk->fill(20);
    m_talk->hear(QStringLiteral("palavra ").repeated(12'500), 5000);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    thread->jumpToEnd();
    const int before = thread->verticalScrollBar()->maximum();
    const int value = thread->verticalScrollBar()->value();
    QTest::keyClick(thread, Qt::Key_Space);
    QVERIFY(thread->verticalScrollBar()->maximum() > before + 1000);
    QCOMPARE(thread->verticalScrollBar()->value(), value); // its beginning stays where it is
}

void TestThreadView::aVerdictIsShownWithoutMoving()
{
    m_talk->fill(60);
    const MessageRow row = m_talk->say(R"({"text":{"body":"e ai"},"type":"text"})", 5000, EventKind::Sent);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    thread->jumpToEnd();
    m_talk->tell(row, EventKind::Delivered, 5010);
    const int last = thread->model().rowCount() - 1;
    QTRY_VERIFY_WITH_TIMEOUT(thread->model().itemAt(last).entry.message->verdict == EventKind::Delivered, generous);
    QVERIFY(isAtEnd(*thread));
    // A reason takes room, and the end stays in sight.
    m_talk->tell(row, EventKind::Failed, 5020, QStringLiteral("131026"));
    QTest::qWait(200);
    QVERIFY(isAtEnd(*thread));
}

void TestThreadView::theMenuOffersWhatThereIs()
{
    m_talk->hear(QStringLiteral("veja https://loja.example/x"), 10);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    QSignalSpy reaction(thread, &ThreadView::reactionWanted);
    QTest::keyClick(thread, Qt::Key_Menu);
    auto *menu = child<QMenu>(*thread, "thread.menu");
    QStringList names;
    for (const QAction *action : menu->actions())
        names += action->objectName();
    names.removeAll(QString());
    QCOMPARE(names, (QStringList{QStringLiteral("thread.copy"), QStringLiteral("thread.reply"), QStringLiteral("thread.link")}));
    const QList<QMenu *> inner = menu->findChildren<QMenu *>();
    QCOMPARE(inner.first()->actions().size(), 6);
    inner.first()->actions().at(1)->trigger();
    QCOMPARE(reaction.first().at(1).toString(), QString::fromUtf8("❤️"));
    menu->close();
}

void TestThreadView::aSearchGoesToTheNewestThatHasTheWords()
{
    m_talk->fill(50);
    ThreadView *thread = view();
    thread->showSearch(QStringLiteral("M4"));
    show(thread, m_talk->conversation());
    QVERIFY(thread->model().rowCount() == 50);
    thread->showSearch(QStringLiteral("M4"));
    QCOMPARE(currentWords(*thread), QStringLiteral("m49"));
    thread->showNextFound(-1);
    QCOMPARE(currentWords(*thread), QStringLiteral("m48"));
    thread->showNextFound(1);
    QCOMPARE(currentWords(*thread), QStringLiteral("m49"));
    thread->showSearch({});
    QCOMPARE(currentWords(*thread), QStringLiteral("m49"));
}

void TestThreadView::whatWasSentElsewhereStandsOnOurSide()
{
    m_talk->hear(QStringLiteral("oi"), 10);
    IncomingMessage message;
    message.type = IncomingType::Text;
    message.providerId = QStringLiteral("e1");
    message.occurredAt = m_talk->at(20);
    message.text = QStringLiteral("ola");
    message.sentElsewhere = true;
    message.operatorName = QStringLiteral("Bia");
    const Conversation conversation = m_talk->conversation();
    (void)m_talk->write([message, conversation](Connection &c) { return ConversationStore(c).takeOurs(conversation.account, message, *message.occurredAt, conversation.id); });
    ThreadView *thread = view();
    QSignalSpy seen(thread, &ThreadView::seenUntil);
    QSignalSpy reply(thread, &ThreadView::replyWanted);
    QSignalSpy timeline(thread, &ThreadView::messageWanted);
    show(thread, conversation);
    QCOMPARE(thread->model().rowCount(), 2);
    ThreadRow theirs(thread->model().itemAt(0), ThreadRow::Surroundings(), nullptr);
    ThreadRow ours(thread->model().itemAt(1), ThreadRow::Surroundings(), nullptr);
    (void)theirs.layOut(640);
    (void)ours.layOut(640);
    QVERIFY(theirs.bubblePlace().left() < 320);
    QVERIFY(theirs.bubble().marks.isEmpty());
    QVERIFY(ours.bubblePlace().right() > 600);
    QVERIFY(!ours.bubble().status);
    QCOMPARE(ours.bubble().marks.first().text, QStringLiteral("sent from elsewhere by Bia"));
    thread->setCurrentRow(1);
    QTest::keyClick(thread, Qt::Key_Return); // nobody here knows what became of it
    QCOMPARE(timeline.size(), 0);
    QTest::keyClick(thread, Qt::Key_R);
    QCOMPARE(reply.size(), 1);
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(seen.last().first().value<Instant>(), m_talk->at(10));
}

// Nobody listens at that port: the answer is a failure, once.
void TestThreadView::theProviderIsAskedForWhatIsOlder()
{
    m_talk->write([](Connection &c) { return c.execute(QStringLiteral("UPDATE account SET settings = '{\"base_url\":\"http://127.0.0.1:9\"}'")); });
    m_talk->fill(30);
    m_talk->write([](Connection &c) { return ConversationStore(c).markRead({1}, fromMillis(1'800'000'000'000)); });
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    thread->jumpToEnd();
    auto *line = child<QWidget>(*thread, "thread.past");
    auto *said = child<QLabel>(*thread, "thread.past.words");
    auto *again = child<QPushButton>(*thread, "thread.past.again");
    QTest::qWait(400);
    QVERIFY(said->text().isEmpty()); // the first message is not in sight
    thread->verticalScrollBar()->setValue(0);
    QTRY_VERIFY_WITH_TIMEOUT(line->isVisible() && again->isVisible(), generous);
    QVERIFY(!said->text().isEmpty());
    QCOMPARE(line->geometry().top(), 0);
    again->click();
    QVERIFY(!again->isVisible()); // it looks
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), generous);
    thread->jumpToEnd();
    QVERIFY(!line->isVisible() || line->geometry().bottom() < 0);
    QCOMPARE(thread->model().rowCount(), 30);
}

void TestThreadView::aProviderWithoutAHistoryIsNotTalkedOf()
{
    m_talk->write([](Connection &c) { return c.execute(QStringLiteral("UPDATE account SET provider = 'meta'")); });
    m_talk->hear(QStringLiteral("oi"), 10);
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    QTest::qWait(800);
    QVERIFY(!child<QWidget>(*thread, "thread.past")->isVisible());
    QVERIFY(child<QLabel>(*thread, "thread.past.words")->text().isEmpty());
}

void TestThreadView::fillWithEverything()
{
    IncomingMessage message;
    message.type = IncomingType::Text;
    message.text = QStringLiteral("Bom dia! Vi o *anúncio* de vocês, ainda tem?\n- azul\n- verde");
    message.referral = AdReferral{QStringLiteral("ad"), QStringLiteral("A1"), {}, QStringLiteral("Semana do cliente"), {}, {}};
    m_talk->hear(message, 0);
    m_talk->say(corpus("interactive.button.three"), 60, EventKind::Read);
    message = {};
    message.type = IncomingType::ButtonReply;
    message.text = QStringLiteral("Sim");
    message.quotedId = QStringLiteral("w0");
    m_talk->hear(message, 90);
    message = {};
    message.type = IncomingType::Image;
    message.text = QStringLiteral("olha como chegou");
    message.media = IncomingMedia{QStringLiteral("M1"), {}, QStringLiteral("image/jpeg"), {}, {}, false, false};
    m_talk->hear(message, 120);
    message.type = IncomingType::Document;
    message.text.clear();
    message.media = IncomingMedia{QStringLiteral("M2"), {}, QStringLiteral("application/pdf"), QStringLiteral("nota fiscal.pdf"), {}, false, false};
    m_talk->hear(message, 130);
    message.type = IncomingType::Audio;
    message.media = IncomingMedia{QStringLiteral("M3"), {}, QStringLiteral("audio/ogg; codecs=opus"), {}, {}, true, false};
    m_talk->hear(message, 140);
    message = {};
    message.type = IncomingType::Order;
    message.text = QStringLiteral("pode entregar hoje?");
    message.items = {{QStringLiteral("cafe-500"), QStringLiteral("2"), QStringLiteral("19.9"), QStringLiteral("BRL")},
                     {QStringLiteral("copo"), QStringLiteral("1"), QStringLiteral("5"), QStringLiteral("BRL")}};
    m_talk->hear(message, 3600);
    m_talk->say(R"({"text":{"body":"Claro, entregamos até as 18 h."},"type":"text"})", 3660, EventKind::Delivered);
    m_talk->say(R"({"reaction":{"emoji":"❤️","message_id":"w3600"},"type":"reaction"})", 3670, EventKind::Read);
    message = {};
    message.type = IncomingType::Location;
    message.location = IncomingLocation{-23.561, -46.656, QStringLiteral("Padaria Bela"), QStringLiteral("Av. Paulista, 1000")};
    m_talk->hear(message, 3700);
    message = {};
    message.type = IncomingType::Contacts;
    message.cards = {{QStringLiteral("Bia Souza"), {QStringLiteral("+5511977776666")}}};
    m_talk->hear(message, 3710);
    message = {};
    message.type = IncomingType::FlowReply;
    message.text = QStringLiteral("Sent");
    message.payload = QStringLiteral(R"({"nome":"Ana","nota":10,"flow_token":"x"})");
    m_talk->hear(message, 3720);
    message = {};
    message.type = IncomingType::System;
    message.movedTo = QStringLiteral("5511977776666");
    message.profileName = QStringLiteral("Ana Beatriz");
    m_talk->hear(message, 3730);
    message = {};
    message.type = IncomingType::Unsupported;
    message.word = QStringLiteral("poll");
    m_talk->hear(message, 90'000);
    message = {};
    message.type = IncomingType::Sticker;
    message.media = IncomingMedia{QStringLiteral("M4"), {}, QStringLiteral("image/webp"), {}, {}, false, true};
    m_talk->hear(message, 90'010);
    m_talk->say(corpus("interactive.list.two-sections"), 90'060, EventKind::Sent);
    m_talk->say(R"({"context":{"message_id":"w120"},"text":{"body":"Vamos trocar!"},"type":"text"})", 90'120, EventKind::Failed, QStringLiteral("131026"));
    m_talk->say(R"({"context":{"message_id":"gone"},"text":{"body":"Uma resposta a algo que não está aqui"},"type":"text"})", 90'180, EventKind::Queued);
    m_talk->say(corpus("template.body-positional"), 90'200, EventKind::Read, {}, QStringLiteral("Olá *Ana*, sua consulta está marcada para amanhã às 9h."));
    m_talk->say(corpus("interactive.carousel.quick-replies"), 90'220, EventKind::Unknown);
    m_talk->hear(QString::fromUtf8("שלום, מה שלומך?"), 90'300);
    m_talk->hear(QStringLiteral("<b>não é HTML</b> 😂😂😂"), 90'310);
}

void TestThreadView::aCoveredPersonShowsNeitherWordsNorNumbers()
{
    fillWithEverything();
    const Conversation conversation = m_talk->conversation();
    ThreadView *thread = view();
    show(thread, conversation);
    const auto spoken = [thread] {
        QStringList all;
        for (int row = 0; row < thread->model().rowCount(); ++row) {
            thread->setCurrentRow(row);
            all += thread->accessibleDescription();
        }
        return all.join(QLatin1Char('\n'));
    };
    QStringList secrets;
    for (const char *words : {"anúncio", "olha como chegou", "nota fiscal", "cafe-500", "39.80", "pode entregar", "Claro, entregamos", "Padaria Bela", "Av. Paulista",
                              "-23.561", "97777", "Vamos trocar", "consulta está marcada", "não é HTML"})
        secrets += QString::fromUtf8(words);
    const QString whole = spoken();
    for (const QString &secret : secrets)
        QVERIFY2(whole.contains(secret), qPrintable(secret));

    thread->jumpToEnd();
    const int current = thread->currentRow();
    Masking::ofProgram().setOn(true);
    QCOMPARE(thread->currentRow(), current);
    QVERIFY(isAtEnd(*thread));
    QVERIFY(!thread->accessibleDescription().contains(QLatin1String("HTML")));
    QTest::keyClick(thread, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString(3, QChar(0x2022)));
    const QString covered = spoken();
    for (const QString &secret : secrets)
        QVERIFY2(!covered.contains(secret), qPrintable(secret));
    for (const char *words : {"Photo", "PDF", "Bia Souza", "Ana Beatriz has a new number", "Tapped a button", "The message is not here"})
        QVERIFY2(covered.contains(QLatin1String(words)), words);
    for (int row = 0; row < thread->model().rowCount(); ++row) {
        const ThreadItem &item = thread->model().itemAt(row);
        const Bubble open = threadBubble(item, {QStringLiteral("Ana"), longestUnfolded, false});
        const Bubble shut = threadBubble(item, {QStringLiteral("Ana"), longestUnfolded, true});
        QCOMPARE(plainText(shut.body), open.body.isEmpty() ? QString() : QString(3, QChar(0x2022)));
        QVERIFY(shut.media.source.isEmpty());
        QCOMPARE(shut.time, open.time);
        QCOMPARE(shut.status, open.status);
        QCOMPARE(shut.buttons, open.buttons);
    }

    Masking::ofProgram().uncover(conversation.address, QStringLiteral("conversations"));
    QCOMPARE(spoken(), whole);
}

void TestThreadView::rowsFitEveryWidth()
{
    fillWithEverything();
    ThreadView *thread = view();
    show(thread, m_talk->conversation());
    for (const int width : {280, 400, 640, 1200}) {
        for (int row = 0; row < thread->model().rowCount(); ++row) {
            ThreadRow shown(thread->model().itemAt(row), {QStringLiteral("Today"), QStringLiteral("3 unread messages"), false, true, false, {QStringLiteral("Ana"), longestUnfolded}}, nullptr);
            const int height = shown.layOut(width);
            const QRect whole(0, 0, width, height);
            QVERIFY(height > 90);
            QVERIFY2(whole.contains(shown.bubblePlace()), qPrintable(words(*thread, row)));
            for (const BubblePart &part : shown.parts()) {
                if (!part.name.startsWith(QLatin1String("card"))) // they scroll
                    QVERIFY2(whole.contains(part.rect), qPrintable(part.name + QLatin1Char(' ') + words(*thread, row)));
            }
        }
    }
}

void TestThreadView::writesPicturesToLookAt()
{
    const QString folder = qEnvironmentVariable("RECADO_WRITE_PICTURES");
    if (folder.isEmpty())
        QSKIP("only on demand");
    QVERIFY(QDir().mkpath(folder));
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    fillWithEverything();
    Conversation conversation = m_talk->conversation();
    conversation.unread = 3;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::apply(*qApp, mode);
        for (const QSize &size : {QSize(400, 3600), QSize(760, 3400), QSize(1200, 900)}) {
            ThreadView *thread = view();
            show(thread, conversation, size);
            QTest::qWait(400);
            const QString file = QStringLiteral("%1/thread-%2-%3.png").arg(folder).arg(size.width()).arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            const QImage whole = thread->grab().toImage();
            QVERIFY(whole.save(file));
            for (int top = 0; top < whole.height(); top += 900)
                QVERIFY(whole.copy(0, top, whole.width(), 900).save(QString(file).replace(QLatin1String(".png"), QStringLiteral("-%1.png").arg(top / 900))));
        }
    }
    m_view->showCalendar();
    QTest::qWait(100);
    QVERIFY(child<QWidget>(*m_view, "thread.calendar")->grab().save(folder + QStringLiteral("/calendar-dark.png")));
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestThreadView)
#include "tst_threadview.moc"
