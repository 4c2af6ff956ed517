#include "pages/conversations/replybar.h"

#include "dialogs/confirmdialog.h"
#include "domain/contentpath.h"
#include "pages/compose/channelpicker.h"
#include "pages/conversations/quotestrip.h"
#include "pages/conversations/templateoffers.h"
#include "preferences/preferences.h"
#include "store/conversationstore.h"
#include "ui/metaaccount.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using simulator::PracticeOptions;
using simulator::PracticeProvider;

namespace {

constexpr int generous = 20'000;

} // namespace

// The composer of a thread, with an account of three numbers that carries everything.
class TestReplyBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        PracticeOptions options;
        options.pace = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QVERIFY(m_provider->start().ok());
        m_house = std::make_unique<PracticeHouse>(false);
        m_account = addMetaAccount(m_house->app(), *m_provider);
        m_channels = *await(m_house->app().accounts().channels(m_account.id));
        QVERIFY(m_channels.size() >= 2);
    }
    void cleanupTestCase()
    {
        m_bar.reset();
        m_house.reset();
        m_provider.reset();
    }
    void init()
    {
        Preferences::in(m_house->app().options().dataDir).setUndoSeconds(0);
        Preferences::in(m_house->app().options().dataDir).setEnterSends(true);
        openBar();
    }
    void cleanup() { m_bar.reset(); }

    void textIsAnsweredFromTheNumberTheyWroteTo();
    void enterSendsAndShiftEnterMakesALine();
    void aClosedWindowKeepsTheTextAndSendsATemplateInstead();
    void whatWasTypedFitsIntoATemplate();
    void anotherNumberIsAskedAbout();
    void aNumberThatIsNotKnownIsAskedFor();
    void aMessageIsQuoted();
    void aReactionLeavesAtOnce();
    void aFileThatIsWrongOrTooLargeIsRefusedWithTheReason();
    void whoAskedNotToBeWrittenToIsNot();
    void whoWantsNoMarketingGetsAnswersOnly();
    void whatIsTypedIsKeptForEachConversation();
    void whatIsTypedSurvivesTheProgram();
    void aMessageIsCalledBack();
    void attributesFillCannedTextsAndTemplates();
    void receiptsAreToldOnlyWhenWanted();
    void looksAreKept();

private:
    void openBar()
    {
        m_bar = std::make_unique<ReplyBar>(m_house->app());
        m_bar->resize(760, 420);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }
    // Somebody new who wrote so long ago.
    Conversation someone(Milliseconds ago, int channel = 0, const QString &text = QStringLiteral("Oi, tudo bem?"))
    {
        const int number = ++m_people;
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.providerId = QStringLiteral("wamid.in%1").arg(number);
        message.address = QStringLiteral("55119710%1").arg(number, 5, 10, QLatin1Char('0'));
        message.profileName = QStringLiteral("Maria das Dores");
        message.text = text;
        if (channel >= 0)
            message.channelId = m_channels[channel].providerId;
        else
            message.channelId = QStringLiteral("of-a-number-nobody-knows");
        const Instant now = m_house->app().core().now();
        message.occurredAt = now - ago;
        const auto taken = await(m_house->app().core().database->write([message, now, account = m_account.id](Connection &connection) {
            return ConversationStore(connection).take(account, message, now, {});
        }));
        if (!taken)
            qFatal("no conversation");
        return *await(m_house->app().conversations().byId(taken->conversation));
    }
    void open(const Conversation &conversation)
    {
        m_bar->open(conversation);
        if (!conversation.channel.isNull())
            QTRY_VERIFY_WITH_TIMEOUT(child<ChannelPicker>(*m_bar, "reply.channel")->sender().has_value(), generous);
    }
    QPlainTextEdit *text() const { return child<QPlainTextEdit>(*m_bar, "compose.field.text.body"); }
    QPushButton *send() const { return child<QPushButton>(*m_bar, "reply.send"); }
    QString window() const { return child<ElidedLabel>(*m_bar, "reply.window")->fullText(); }
    Banner *banner(const char *name) const { return child<Banner>(*m_bar, name); }
    void type(const QString &words)
    {
        text()->setFocus();
        text()->insertPlainText(words); // keyClicks() knows no accents
    }
    Message message(MessageRow row) { return m_house->story(row).summary.message; }
    QJsonObject contentOf(MessageRow row) { return QJsonDocument::fromJson(m_house->story(row).content).object(); }
    static MessageRow rowOf(QSignalSpy &queued)
    {
        if (!QTest::qWaitFor([&queued] { return !queued.isEmpty(); }, generous))
            return {};
        return queued.takeFirst().first().value<MessageRow>();
    }
    ThreadEntry lastOf(const Conversation &conversation) { return await(m_house->app().conversations().newest(conversation.id, 1))->last(); }

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ReplyBar> m_bar;
    Account m_account;
    QList<Channel> m_channels;
    int m_people = 0;
};

void TestReplyBar::textIsAnsweredFromTheNumberTheyWroteTo()
{
    const Conversation conversation = someone(1h, 1);
    open(conversation);
    QCOMPARE(child<ChannelPicker>(*m_bar, "reply.channel")->sender()->channel.id, m_channels[1].id);
    QTRY_VERIFY_WITH_TIMEOUT(window().startsWith(QStringLiteral("window open, 22 h 59 min")) || window().startsWith(QStringLiteral("window open, 23 h 0 min")), generous);
    QVERIFY(!send()->isEnabled()); // nothing to send yet
    type(QStringLiteral("Bom dia, Maria"));
    QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), generous);
    QSignalSpy queued(m_bar.get(), &ReplyBar::messageQueued);
    QTest::mouseClick(send(), Qt::LeftButton);
    const MessageRow row = rowOf(queued);
    QVERIFY(!row.isNull());
    QCOMPARE(message(row).channel, m_channels[1].id);
    QCOMPARE(message(row).recipient, QLatin1Char('+') + conversation.address);
    QCOMPARE(valueAt(contentOf(row), QStringLiteral("text.body")).toString(), QStringLiteral("Bom dia, Maria"));
    QCOMPARE(text()->toPlainText(), QString());
    QVERIFY(!lastOf(conversation).incoming); // it stands in that conversation
}

void TestReplyBar::enterSendsAndShiftEnterMakesALine()
{
    open(someone(1h));
    type(QStringLiteral("um"));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("dois"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("um\ndois"));
    QTRY_VERIFY(send()->isEnabled());
    QSignalSpy queued(m_bar.get(), &ReplyBar::messageQueued);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(valueAt(contentOf(rowOf(queued)), QStringLiteral("text.body")).toString(), QStringLiteral("um\ndois"));

    Preferences::in(m_house->app().options().dataDir).setEnterSends(false);
    type(QStringLiteral("tres"));
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QStringLiteral("tres\n"));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!rowOf(queued).isNull());
}

void TestReplyBar::aClosedWindowKeepsTheTextAndSendsATemplateInstead()
{
    open(someone(50h));
    QTRY_VERIFY_WITH_TIMEOUT(banner("reply.shut")->isVisible(), generous);
    QVERIFY(window().startsWith(QStringLiteral("window closed since")));
    type(QStringLiteral("Seu pedido chegou"));
    QVERIFY(!send()->isEnabled());
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QStringLiteral("Seu pedido chegou")); // neither gone nor sent
    auto *list = child<QListView>(*m_bar, "reply.offers.list");
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() > 0, generous);
    auto *search = child<QLineEdit>(*m_bar, "reply.offers.search");
    search->setText(QStringLiteral("aviso feriado"));
    QVERIFY(list->model()->rowCount() > 0);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), generous);
    QSignalSpy queued(m_bar.get(), &ReplyBar::messageQueued);
    QTest::mouseClick(send(), Qt::LeftButton);
    const MessageRow row = rowOf(queued);
    QCOMPARE(message(row).templateName, QStringLiteral("aviso_feriado"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("Seu pedido chegou")); // put back
    QVERIFY(text()->isVisible());
}

void TestReplyBar::whatWasTypedFitsIntoATemplate()
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("recado_livre");
    definition.body = QStringLiteral("Olá! {{1}} Até logo.");
    definition.variables = {{QStringLiteral("1"), {}}};
    QCOMPARE(onlyTextHole(definition), QStringLiteral("1"));
    definition.variables.append({QStringLiteral("2"), {}});
    QCOMPARE(onlyTextHole(definition), QString()); // more is asked for
    definition.variables = {{QStringLiteral("header"), {}, TemplateVariable::Kind::Image}};
    QCOMPARE(onlyTextHole(definition), QString());
    QCOMPARE(asValue(QStringLiteral("uma\n\tlinha      só ")), QStringLiteral("uma linha só"));
}

void TestReplyBar::anotherNumberIsAskedAbout()
{
    open(someone(1h, 0));
    auto *picker = child<ChannelPicker>(*m_bar, "reply.channel");
    const int before = picker->currentIndex();
    const int other = before == 0 ? 1 : 0;
    const auto pick = [&] {
        picker->setCurrentIndex(other);
        Q_EMIT picker->activated(other);
    };
    pick();
    QCOMPARE(picker->currentIndex(), before); // until it is said
    auto *dialog = child<ConfirmDialog>(*m_bar, "reply.askNumber");
    dialog->reject();
    QCOMPARE(picker->currentIndex(), before);
    QTRY_VERIFY(!m_bar->findChild<ConfirmDialog *>());
    pick();
    child<ConfirmDialog>(*m_bar, "reply.askNumber")->accept();
    QTRY_COMPARE(picker->currentIndex(), other);
    QVERIFY(child<QLabel>(*m_bar, "reply.number")->isVisible());
}

void TestReplyBar::aNumberThatIsNotKnownIsAskedFor()
{
    const Conversation conversation = someone(1h, -1);
    QVERIFY(conversation.channel.isNull());
    m_bar->open(conversation);
    auto *picker = child<ChannelPicker>(*m_bar, "reply.channel");
    QTRY_VERIFY_WITH_TIMEOUT(picker->count() > 1, generous);
    QCOMPARE(picker->currentIndex(), -1);
    type(QStringLiteral("Bom dia"));
    QVERIFY(!send()->isEnabled());
    picker->setCurrentIndex(0);
    Q_EMIT picker->activated(0);
    QVERIFY(!m_bar->findChild<ConfirmDialog *>()); // it is a choice, not a change
    QTRY_VERIFY(send()->isEnabled());
}

void TestReplyBar::aMessageIsQuoted()
{
    const Conversation conversation = someone(1h);
    open(conversation);
    const ThreadEntry entry = lastOf(conversation);
    m_bar->quote(entry);
    QCOMPARE(child<QuoteStrip>(*m_bar, "reply.quote")->text(), QStringLiteral("Oi, tudo bem?"));
    child<QToolButton>(*m_bar, "reply.quote.drop")->click();
    QVERIFY(!hasVisible(*m_bar, "reply.quote"));
    m_bar->quote(entry);
    type(QStringLiteral("Tudo!"));
    QTRY_VERIFY(send()->isEnabled());
    QSignalSpy queued(m_bar.get(), &ReplyBar::messageQueued);
    QTest::keyClick(text(), Qt::Key_Return);
    const MessageRow row = rowOf(queued);
    QCOMPARE(valueAt(contentOf(row), QStringLiteral("context.message_id")).toString(), entry.incoming->providerId);
    QVERIFY(!hasVisible(*m_bar, "reply.quote"));
}

void TestReplyBar::aReactionLeavesAtOnce()
{
    const Conversation conversation = someone(1h);
    open(conversation);
    type(QStringLiteral("ainda escrevo"));
    QSignalSpy queued(m_bar.get(), &ReplyBar::messageQueued);
    m_bar->react(lastOf(conversation), QStringLiteral("👍"));
    const MessageRow row = rowOf(queued);
    QCOMPARE(valueAt(contentOf(row), QStringLiteral("reaction.emoji")).toString(), QStringLiteral("👍"));
    QCOMPARE(valueAt(contentOf(row), QStringLiteral("reaction.message_id")).toString(), QStringLiteral("wamid.in%1").arg(m_people));
    QCOMPARE(text()->toPlainText(), QStringLiteral("ainda escrevo"));
}

void TestReplyBar::aFileThatIsWrongOrTooLargeIsRefusedWithTheReason()
{
    QTemporaryDir folder;
    open(someone(1h));
    m_bar->takeFiles({QUrl::fromLocalFile(folder.filePath(QStringLiteral("nothing.pdf")))});
    QTRY_VERIFY_WITH_TIMEOUT(banner("reply.outcome")->isVisible(), generous);
    QVERIFY(banner("reply.outcome")->text().contains(QStringLiteral("nothing.pdf")));

    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QFile large(folder.filePath(QStringLiteral("foto.pdf"))); // a picture, whatever it is called
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(image.save(&large, "PNG"));
    QVERIFY(large.write(QByteArray(6 * 1024 * 1024, 'x')) > 0); // more than 5 MB
    large.close();
    type(QStringLiteral("a foto"));
    m_bar->takeFiles({QUrl::fromLocalFile(large.fileName())});
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_bar, "compose.field.image.caption"), generous);
    const auto note = [this] {
        for (const QLabel *label : m_bar->findChildren<QLabel *>(QStringLiteral("compose.media.note"))) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(note().contains(QStringLiteral("5")), qPrintable(note()), generous);
    QVERIFY(!send()->isEnabled());
    QCOMPARE(child<QPlainTextEdit>(*m_bar, "compose.field.image.caption")->toPlainText(), QStringLiteral("a foto"));
    QTest::mouseClick(child<QPushButton>(*m_bar, "reply.back"), Qt::LeftButton);
    QVERIFY(text()->isVisible());
    QCOMPARE(text()->toPlainText(), QStringLiteral("a foto"));
}

void TestReplyBar::whoAskedNotToBeWrittenToIsNot()
{
    const Conversation conversation = someone(1h);
    QVERIFY(await(m_house->app().optOuts().add(QLatin1Char('+') + conversation.address, QStringLiteral("por telefone"))).ok());
    open(conversation);
    QTRY_VERIFY_WITH_TIMEOUT(banner("reply.consent")->isVisible(), generous);
    QVERIFY(banner("reply.consent")->text().startsWith(QStringLiteral("Not to be written to.")));
    type(QStringLiteral("Só mais uma coisa"));
    QVERIFY(!send()->isEnabled());
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QStringLiteral("Só mais uma coisa"));
    QSignalSpy wanted(m_bar.get(), &ReplyBar::contactWanted);
    child<QPushButton>(*m_bar, "reply.consent.action")->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(*await(m_house->app().optOuts().remove(QLatin1Char('+') + conversation.address)));
    QTRY_VERIFY_WITH_TIMEOUT(send()->isEnabled(), generous);
}

void TestReplyBar::whoWantsNoMarketingGetsAnswersOnly()
{
    const Conversation conversation = someone(1h);
    QVERIFY(await(m_house->app().optOuts().add(QLatin1Char('+') + conversation.address, QString(), ConsentScope::Marketing)).ok());
    open(conversation);
    QTRY_VERIFY_WITH_TIMEOUT(banner("reply.consent")->isVisible(), generous);
    QVERIFY(banner("reply.consent")->text().startsWith(QStringLiteral("No marketing.")));
    type(QStringLiteral("Respondo, sim"));
    QTRY_VERIFY(send()->isEnabled());
}

void TestReplyBar::whatIsTypedIsKeptForEachConversation()
{
    const Conversation one = someone(1h);
    const Conversation other = someone(1h);
    open(one);
    type(QStringLiteral("para a primeira"));
    open(other);
    QCOMPARE(text()->toPlainText(), QString());
    type(QStringLiteral("para a segunda"));
    QTRY_COMPARE_WITH_TIMEOUT(m_house->app().replyDrafts().draftOf(one.id), QStringLiteral("para a primeira"), generous);
    open(one);
    QTRY_COMPARE_WITH_TIMEOUT(text()->toPlainText(), QStringLiteral("para a primeira"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->app().replyDrafts().draftOf(other.id), QStringLiteral("para a segunda"), generous);
    QTRY_VERIFY(send()->isEnabled());
    QSignalSpy queued(m_bar.get(), &ReplyBar::messageQueued);
    QTest::keyClick(text(), Qt::Key_Return);
    QVERIFY(!rowOf(queued).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(m_house->app().replyDrafts().draftOf(one.id), QString(), generous);
}

void TestReplyBar::whatIsTypedSurvivesTheProgram()
{
    const Conversation conversation = someone(1h);
    open(conversation);
    m_bar->quote(lastOf(conversation));
    type(QStringLiteral("ainda não acabei"));
    m_bar.reset();
    openBar();
    open(conversation);
    QTRY_COMPARE_WITH_TIMEOUT(text()->toPlainText(), QStringLiteral("ainda não acabei"), generous);
    QVERIFY(hasVisible(*m_bar, "reply.quote"));
}

void TestReplyBar::aMessageIsCalledBack()
{
    Preferences::in(m_house->app().options().dataDir).setUndoSeconds(30);
    const Conversation conversation = someone(1h);
    open(conversation);
    type(QStringLiteral("cedo demais"));
    QTRY_VERIFY(send()->isEnabled());
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QString());
    QVERIFY(banner("reply.outcome")->isVisible());
    type(QStringLiteral("e mais"));
    child<QPushButton>(*m_bar, "reply.outcome.action")->click();
    QCOMPARE(text()->toPlainText(), QStringLiteral("cedo demais\ne mais"));
    QVERIFY(lastOf(conversation).incoming); // nothing left
}

void TestReplyBar::attributesFillCannedTextsAndTemplates()
{
    const Conversation conversation = someone(1h);
    const auto card = await(m_house->app().contacts().ensure(QLatin1Char('+') + conversation.address));
    QVERIFY(card.ok());
    ContactChange change;
    change.name = QStringLiteral("Maria Aparecida");
    change.attributes = {{QStringLiteral("Pedido"), QStringLiteral("A-17")}};
    QVERIFY(await(m_house->app().contacts().change(card->id, change)).ok());
    Snippet snippet;
    snippet.shortcut = QStringLiteral("pedido");
    snippet.title = QStringLiteral("Pedido");
    snippet.text = QStringLiteral("{{nome}}, o pedido {{pedido}} saiu.");
    QVERIFY(await(m_house->app().snippets().put(snippet)).ok());
    m_bar->activateWindow();
    open(conversation);
    QTest::qWait(50); // the canned texts and the card are read
    QTRY_VERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            text()->clear();
            type(QStringLiteral("/ped"));
            QTest::keyClick(text(), Qt::Key_Return); // takes the canned text and sends nothing
            return text()->toPlainText() == QStringLiteral("Maria Aparecida, o pedido A-17 saiu.");
        }(),
        generous);

    const Conversation late = someone(50h);
    const auto lateCard = await(m_house->app().contacts().ensure(QLatin1Char('+') + late.address));
    QVERIFY(await(m_house->app().contacts().change(lateCard->id, change)).ok());
    open(late);
    auto *list = child<QListView>(*m_bar, "reply.offers.list");
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() > 0, generous);
    auto *search = child<QLineEdit>(*m_bar, "reply.offers.search");
    search->setText(QStringLiteral("aviso vencimento"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_bar, "compose.variable.nome"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(*m_bar, "compose.variable.nome")->text(), QStringLiteral("Maria Aparecida"), generous);
    QCOMPARE(child<QLineEdit>(*m_bar, "compose.variable.valor")->text(), QString()); // nothing is guessed
}

void TestReplyBar::receiptsAreToldOnlyWhenWanted()
{
    ReceiptService &receipts = m_house->app().receipts();
    QSignalSpy told(&receipts, &ReceiptService::told);
    const Conversation conversation = someone(1h);
    open(conversation);
    const Instant now = m_house->app().core().now();
    const auto messages = [this] { return await(m_house->app().messages().list({}))->size(); };
    const auto before = messages();
    m_bar->seen(now);
    type(QStringLiteral("a"));
    QVERIFY(!told.wait(300)); // off until somebody wants it
    QVERIFY(await(receipts.setManners({true, true})).ok());
    m_bar->seen(now);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, generous);
    m_bar->seen(now); // known
    type(QStringLiteral("bc"));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, generous);
    QVERIFY(told.last().last().toBool());
    QVERIFY(!told.wait(300)); // once, however many keys
    QCOMPARE(messages(), before); // and nothing of it is a message
    QVERIFY(await(receipts.setManners({})).ok());
}

// Pictures to look at, where RECADO_LOOKS names a folder.
void TestReplyBar::looksAreKept()
{
    const QString folder = qEnvironmentVariable("RECADO_LOOKS");
    if (folder.isEmpty())
        QSKIP("RECADO_LOOKS names no folder");
    const Conversation fresh = someone(20h, 1);
    const Conversation soon = someone(23h + 21min, 1);
    const Conversation shut = someone(50h, 1);
    const Conversation refused = someone(1h, 1);
    QVERIFY(await(m_house->app().optOuts().add(QLatin1Char('+') + refused.address, QString())).ok());
    QTemporaryDir files;
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(40, 120, 90));
    QVERIFY(image.save(files.filePath(QStringLiteral("foto.png"))));
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
        for (const int width : {400, 640, 900}) {
            const auto keep = [&](const char *state) {
                QTest::qWait(400);
                m_bar->setFixedWidth(width);
                m_bar->adjustSize();
                QTest::qWait(50);
                m_bar->adjustSize();
                const QString name = QStringLiteral("%1/reply-%2-%3-%4.png").arg(folder, QLatin1String(state)).arg(width).arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                QVERIFY(m_bar->grab().save(name));
            };
            openBar();
            open(fresh);
            keep("open");
            m_bar->quote(lastOf(fresh));
            type(QStringLiteral("Bom dia, Maria! Seu pedido *A-17* sai hoje a tarde."));
            keep("quote");
            openBar();
            open(soon);
            type(QStringLiteral("Respondo ja"));
            keep("soon");
            openBar();
            open(shut);
            type(QStringLiteral("Seu pedido chegou e esta na loja ate sexta"));
            keep("shut");
            openBar();
            open(refused);
            keep("refused");
            openBar();
            open(someone(2h, 1));
            m_bar->takeFiles({QUrl::fromLocalFile(files.filePath(QStringLiteral("foto.png")))});
            QTest::qWait(1500);
            keep("file");
        }
    }
    Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
}

QTEST_MAIN(TestReplyBar)
#include "tst_replybar.moc"
