#include "pages/composepage.h"

#include "pages/compose/channelpicker.h"
#include "domain/contentpath.h"
#include "pages/compose/draft.h"
#include "preferences/preferences.h"
#include "preview/bubbleview.h"
#include "ui/metaaccount.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace recado;
using namespace recado::test;
using simulator::PracticeOptions;
using simulator::PracticeProvider;

namespace {

constexpr int generous = 20'000;

QByteArray corpusFile(const QString &name)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/corpus/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s in the corpus", qUtf8Printable(name));
    return file.readAll();
}

} // namespace

// The composer with an account that carries everything: kinds, people, drafts, calling back, canned texts.
class TestComposeKinds : public QObject {
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
    }
    void cleanupTestCase()
    {
        m_house.reset();
        m_provider.reset();
    }
    void init()
    {
        Preferences::in(m_house->app().options().dataDir).setUndoSeconds(0);
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        const auto drafts = await(m_house->app().drafts().list());
        for (const SavedDraft &draft : *drafts)
            QVERIFY(await(m_house->app().drafts().remove(draft.id)).ok());
    }

    void everyKindIsPastedSeenAndSent_data();
    void everyKindIsPastedSeenAndSent();
    void textIsTypedAndSent();
    void buttonsAreMadeByHand();
    void whatIsWrongIsSaidAtItsField();
    void aKindThatIsLeftKeepsItsWords();
    void severalPeopleEachGetTheirOwn();
    void pastedPeopleAreMerged();
    void tooManyPeopleAreABroadcast();
    void aMessageIsCalledBack();
    void whatIsWrittenSurvivesTheProgram();
    void aDraftIsPutAsideAndTakenUp();
    void cannedTextsAreTypedByTheirShortcut();
    void aScheduledMessageWaits();
    void theSameAgainIsSaid();
    void historyIsWrittenAgain();
    void pasteSaysWhereItIsNoJson();
    void everyControlHasAName();

private:
    void openPage()
    {
        m_page = std::make_unique<ComposePage>(m_house->app());
        m_page->resize(1280, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(child<ChannelPicker>(*m_page, "compose.channel")->currentIndex() >= 0, generous);
    }
    // The one that is seen: forms of other kinds wait behind.
    template<typename Widget = QWidget>
    Widget *seen(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = seen<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const QString &kind)
    {
        if (auto *segment = seen<QAbstractButton>(QStringLiteral("compose.kind.") + kind))
            QTest::mouseClick(segment, Qt::LeftButton);
        else
            child<QAction>(*m_page, qPrintable(QStringLiteral("compose.kind.") + kind))->trigger();
    }
    void type(const QString &path, const QString &text)
    {
        auto *field = seen(QStringLiteral("compose.field.") + path);
        QVERIFY2(field, qPrintable(path));
        QTest::keyClicks(field, text);
    }
    void typePeople(const QString &text) { child<QLineEdit>(*m_page, "compose.recipient")->setText(text); }
    bool ready() const { return child<QPushButton>(*m_page, "compose.send")->isEnabled(); }
    QString problems() const
    {
        QStringList found;
        for (const Banner *banner : m_page->findChildren<Banner *>()) {
            if (banner->isVisible())
                found.append(banner->text());
        }
        return found.join(QStringLiteral(" | "));
    }
    void paste(const QString &text)
    {
        press(QStringLiteral("compose.paste"));
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("paste"));
        QVERIFY(dialog);
        child<QPlainTextEdit>(*dialog, "paste.text")->setPlainText(text);
        QTest::mouseClick(child<QPushButton>(*dialog, "paste.use"), Qt::LeftButton);
    }
    QList<MessageRow> send(int expected = 1)
    {
        QSignalSpy queued(m_page.get(), &ComposePage::messageQueued);
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !queued.isEmpty(); }, generous))
            return {};
        const auto newest = await(m_house->app().memory().sent(expected));
        QList<MessageRow> rows;
        for (const SentMessage &sent : *newest)
            rows.append(sent.message.row);
        return rows;
    }
    Message message(MessageRow row) { return m_house->story(row).summary.message; }
    QJsonObject contentOf(MessageRow row) { return QJsonDocument::fromJson(m_house->story(row).content).object(); }

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ComposePage> m_page;
    Account m_account;
    int m_person = 0; // of numbers that the practice provider serves without a fault
};

void TestComposeKinds::everyKindIsPastedSeenAndSent_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"text.markup", "image.link-caption", "video.link-caption", "audio.link", "document.link-caption", "sticker.link", "location.address",
                             "contacts.everything", "interactive.button.header-image", "interactive.list.two-sections", "interactive.cta_url.header-text",
                             "interactive.product.body-footer", "interactive.product_list.two-sections", "interactive.catalog_message.thumbnail",
                             "interactive.flow.by-id", "interactive.location_request_message.plain", "interactive.address_message.plain",
                             "interactive.carousel.links", "interactive.call_permission_request.plain", "interactive.voice_call.plain",
                             "interactive.contact_request.plain", "interactive.order_details.pix", "interactive.order_status.shipped"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestComposeKinds::everyKindIsPastedSeenAndSent()
{
    QFETCH(QString, file);
    const QByteArray json = corpusFile(file);
    paste(QString::fromUtf8(json));
    QVERIFY(!child<BubbleView>(*m_page, "compose.preview")->text().isEmpty());
    QVERIFY(!ready());
    typePeople(QStringLiteral("+55 11 97%1").arg(1'000'100 + ++m_person));
    QVERIFY2(ready(), qPrintable(problems()));
    const QList<MessageRow> rows = send();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(Content(contentOf(rows.first())).kind(), Content(QJsonDocument::fromJson(json).object()).kind());
    QTRY_VERIFY_WITH_TIMEOUT(message(rows.first()).state != MessageState::Queued && message(rows.first()).state != MessageState::InFlight, generous);
}

void TestComposeKinds::textIsTypedAndSent()
{
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Bom dia"));
    QVERIFY(!ready());
    typePeople(QStringLiteral("11 97100-0101"));
    QVERIFY2(ready(), qPrintable(problems()));
    QVERIFY(child<BubbleView>(*m_page, "compose.preview")->text().contains(QStringLiteral("Bom dia")));
    const QList<MessageRow> rows = send();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(message(rows.first()).recipient, QStringLiteral("+5511971000101"));
    QCOMPARE(valueAt(contentOf(rows.first()), QStringLiteral("text.body")).toString(), QStringLiteral("Bom dia"));
    QCOMPARE(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QString());
}

void TestComposeKinds::buttonsAreMadeByHand()
{
    choose(QStringLiteral("interactive.button"));
    type(QStringLiteral("interactive.body.text"), QStringLiteral("Confirma?"));
    type(QStringLiteral("interactive.action.buttons[0].reply.title"), QStringLiteral("Sim"));
    press(QStringLiteral("compose.add.interactive.action.buttons"));
    type(QStringLiteral("interactive.action.buttons[1].reply.title"), QStringLiteral("Mudar"));
    typePeople(QStringLiteral("11 97100-0102"));
    QVERIFY2(ready(), qPrintable(problems()));
    const QList<MessageRow> rows = send();
    QCOMPARE(rows.size(), 1);
    const QJsonObject content = contentOf(rows.first());
    const QJsonArray buttons = valueAt(content, QStringLiteral("interactive.action.buttons")).toArray();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons[0][QStringLiteral("reply")][QStringLiteral("id")].toString(), QStringLiteral("sim"));
}

void TestComposeKinds::whatIsWrongIsSaidAtItsField()
{
    choose(QStringLiteral("interactive.button"));
    typePeople(QStringLiteral("11 97100-0103"));
    type(QStringLiteral("interactive.action.buttons[0].reply.title"), QStringLiteral("Sim"));
    QVERIFY(!ready());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_page->focusWidget()->objectName(), QStringLiteral("compose.field.interactive.body.text"));
}

void TestComposeKinds::aKindThatIsLeftKeepsItsWords()
{
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Fica"));
    choose(QStringLiteral("location"));
    QVERIFY(!seen(QStringLiteral("compose.field.text.body")));
    choose(QStringLiteral("text"));
    QCOMPARE(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QStringLiteral("Fica"));
}

void TestComposeKinds::severalPeopleEachGetTheirOwn()
{
    choose(QStringLiteral("text"));
    auto *line = child<QLineEdit>(*m_page, "compose.recipient");
    for (const char *number : {"11 97100-0111", "11 97100-0112", "11 97100-0113"}) {
        line->setFocus();
        QTest::keyClicks(line, QLatin1String(number));
        QTest::keyClick(line, Qt::Key_Return);
    }
    QCOMPARE(line->text(), QString());
    type(QStringLiteral("text.body"), QStringLiteral("A todos"));
    QVERIFY2(ready(), qPrintable(problems()));
    const QList<MessageRow> rows = send(3);
    QSet<QString> people;
    for (const MessageRow row : rows)
        people.insert(message(row).recipient);
    QCOMPARE(people, (QSet<QString>{QStringLiteral("+5511971000111"), QStringLiteral("+5511971000112"), QStringLiteral("+5511971000113")}));
}

void TestComposeKinds::pastedPeopleAreMerged()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Ana\t11 97100-0121\nBia\t11 97100-0122\nAna de novo\t+55 11 7100-0121\n"));
    auto *line = child<QLineEdit>(*m_page, "compose.recipient");
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    QVERIFY(seen(QStringLiteral("compose.person.+5511971000121")));
    QVERIFY(seen(QStringLiteral("compose.person.+5511971000122")));
    QTest::keyClick(line, Qt::Key_Backspace); // the last one comes back to be corrected
    QVERIFY(line->text().contains(QStringLiteral("97100-0122")));
}

void TestComposeKinds::tooManyPeopleAreABroadcast()
{
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Oi"));
    QStringList numbers;
    for (int i = 0; i <= Draft::mostPeople; ++i)
        numbers.append(QStringLiteral("+55119720000%1").arg(i, 2, 10, QLatin1Char('0')));
    typePeople(numbers.mid(0, Draft::mostPeople).join(QLatin1Char(';')));
    QVERIFY2(ready(), qPrintable(problems()));
    typePeople(numbers.join(QLatin1Char(';')));
    QVERIFY(!ready());
    QVERIFY(hasVisible(*m_page, "compose.problem.recipient"));
}

void TestComposeKinds::aMessageIsCalledBack()
{
    Preferences::in(m_house->app().options().dataDir).setUndoSeconds(20);
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Espera"));
    typePeople(QStringLiteral("Ana <11 97100-0131>"));
    const auto before = await(m_house->app().memory().sent(1));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(child<Banner>(*m_page, "compose.outcome")->isVisible());
    QCOMPARE(child<QLineEdit>(*m_page, "compose.recipient")->text(), QString()); // the next one may be begun
    press(QStringLiteral("compose.outcome.action"));
    QCOMPARE(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QStringLiteral("Espera"));
    QVERIFY(child<QLineEdit>(*m_page, "compose.recipient")->text().contains(QStringLiteral("97100-0131")));
    QTest::qWait(100);
    const auto after = await(m_house->app().memory().sent(1));
    QCOMPARE(after->isEmpty() ? 0 : after->first().message.row.value, before->isEmpty() ? 0 : before->first().message.row.value);
}

void TestComposeKinds::whatIsWrittenSurvivesTheProgram()
{
    choose(QStringLiteral("interactive.list"));
    type(QStringLiteral("interactive.body.text"), QStringLiteral("Escolha"));
    typePeople(QStringLiteral("11 97100-0141"));
    QTRY_VERIFY_WITH_TIMEOUT(!await(m_house->app().drafts().list())->isEmpty(), generous);
    m_page.reset();
    openPage();
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPlainTextEdit>(QStringLiteral("compose.field.interactive.body.text")), generous);
    QCOMPARE(seen<QPlainTextEdit>(QStringLiteral("compose.field.interactive.body.text"))->toPlainText(), QStringLiteral("Escolha"));
    QCOMPARE(child<QLineEdit>(*m_page, "compose.recipient")->text(), QStringLiteral("11 97100-0141"));
}

void TestComposeKinds::aDraftIsPutAsideAndTakenUp()
{
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Um"));
    auto *drafts = child<QPushButton>(*m_page, "compose.drafts");
    QTRY_VERIFY_WITH_TIMEOUT(!await(m_house->app().drafts().list())->isEmpty(), generous);
    Q_EMIT drafts->menu()->aboutToShow();
    child<QAction>(*m_page, "compose.draft.new")->trigger();
    QCOMPARE(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(drafts->isEnabled(), generous);
    Q_EMIT drafts->menu()->aboutToShow();
    drafts->menu()->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QStringLiteral("Um"), generous);
}

void TestComposeKinds::cannedTextsAreTypedByTheirShortcut()
{
    QVERIFY(await(m_house->app().snippets().put({{}, QStringLiteral("bomdia"), QStringLiteral("Saudação"), QStringLiteral("Bom dia, {{nome}}! Pedido {{pedido}}.")})).ok());
    m_page.reset();
    openPage();
    typePeople(QStringLiteral("Ana <11 97100-0151>"));
    choose(QStringLiteral("text"));
    auto *text = seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"));
    text->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 text->clear();
                                 QTest::keyClicks(text, QStringLiteral("/bom"));
                                 return child<QWidget>(*m_page, "compose.snippets")->isVisible();
                             })(),
                             generous);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(text->toPlainText(), QStringLiteral("Bom dia, Ana! Pedido {{pedido}}."));
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("{{pedido}}"));
}

void TestComposeKinds::aScheduledMessageWaits()
{
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Depois"));
    typePeople(QStringLiteral("11 97100-0161"));
    press(QStringLiteral("compose.schedule"));
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("schedule"));
    QVERIFY(dialog);
    QSignalSpy queued(m_page.get(), &ComposePage::messageQueued);
    QTest::mouseClick(child<QPushButton>(*dialog, "schedule.save"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(queued.size(), 1, generous);
    const auto waiting = await(m_house->app().sender().scheduled());
    QCOMPARE(waiting->size(), 1);
    QVERIFY(await(m_house->app().sender().cancelQueued(waiting->first().row)).ok());
}

void TestComposeKinds::theSameAgainIsSaid()
{
    for (int round = 0; round < 2; ++round) {
        choose(QStringLiteral("text"));
        type(QStringLiteral("text.body"), QStringLiteral("De novo"));
        typePeople(QStringLiteral("11 97100-0171"));
        if (round == 1)
            QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*m_page, "compose.repeat")->isVisible(), generous);
        QVERIFY(ready()); // said, not forbidden
        if (round == 0)
            QCOMPARE(send().size(), 1);
    }
}

void TestComposeKinds::historyIsWrittenAgain()
{
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Como antes"));
    typePeople(QStringLiteral("11 97100-0181"));
    QCOMPARE(send().size(), 1);
    choose(QStringLiteral("template"));
    press(QStringLiteral("compose.history"));
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("history"));
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*dialog, "history.use")->isEnabled(), generous);
    QTest::mouseClick(child<QPushButton>(*dialog, "history.use"), Qt::LeftButton);
    QTRY_VERIFY(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body")));
    QCOMPARE(seen<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QStringLiteral("Como antes"));
    QCOMPARE(child<QLineEdit>(*m_page, "compose.recipient")->text(), QString());
}

void TestComposeKinds::pasteSaysWhereItIsNoJson()
{
    paste(QStringLiteral("{\"type\": \"text\",\n \"text\": {\"body\": }}"));
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("paste"));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(child<QPlainTextEdit>(*dialog, "paste.text")->textCursor().blockNumber(), 1);
}

void TestComposeKinds::everyControlHasAName()
{
    for (const QString &kind : contentKinds()) {
        if (kind == QLatin1String("read"))
            continue;
        choose(kind);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const bool hasName = !widget->accessibleName().isEmpty() || (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QAbstractButton *>(widget)->text().isEmpty());
            const bool isScroll = widget->inherits("QAbstractScrollArea") && !widget->inherits("QPlainTextEdit");
            QVERIFY2(hasName || isScroll, qPrintable(kind + QLatin1String(": ") + QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestComposeKinds)
#include "tst_composekinds.moc"
