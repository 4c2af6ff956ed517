#include "pages/composepage.h"

#include "pages/compose/channelpicker.h"
#include "domain/contentpath.h"
#include "pages/compose/draft.h"
#include "pages/compose/media/mediafield.h"
#include "pages/compose/templatefield.h"
#include "preferences/preferences.h"
#include "preview/bubbleview.h"
#include "ui/metaaccount.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTreeWidget>

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
    void aBroadcastTakesAllAlong();
    void aPastedSheetOfThousandsIsTaken();
    void holesThatNobodyFilledAreSaid();
    void theNameOfThePersonIsOfferedAsAValue();
    void theQualityOfTheNumberIsSaid();
    void aFileOnItsWayMovesWithItsCard();
    void aMessageIsCalledBack();
    void whatIsWrittenSurvivesTheProgram();
    void aDraftIsPutAsideAndTakenUp();
    void cannedTextsAreTypedByTheirShortcut();
    void aScheduledMessageWaits();
    void scheduledMessagesAreListedMovedAndTakenBack();
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
    void useTemplate(const QString &name)
    {
        m_page->useTemplate(m_account.id, name, QStringLiteral("pt_BR"));
        QTRY_COMPARE_WITH_TIMEOUT(child<TemplateField>(*m_page, "compose.template")->text(), name, generous);
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
    QVERIFY(hasVisible(*m_page, "compose.problem.crowd"));
}

void TestComposeKinds::aBroadcastTakesAllAlong()
{
    QStringList lines;
    for (int i = 0; i <= Draft::mostPeople; ++i)
        lines.append(QStringLiteral("Pessoa %1 <+55119720000%2>").arg(i).arg(i, 2, 10, QLatin1Char('0')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    auto *line = child<QLineEdit>(*m_page, "compose.recipient");
    QSignalSpy wanted(m_page.get(), &ComposePage::broadcastWanted);

    choose(QStringLiteral("interactive.list"));
    type(QStringLiteral("interactive.body.text"), QStringLiteral("Escolha"));
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    press(QStringLiteral("compose.goTo.crowd"));
    QCOMPARE(wanted.size(), 1);
    auto seed = wanted.takeFirst().first().value<BroadcastSeed>();
    QCOMPARE(seed.account, m_account.id);
    QVERIFY(!seed.channel.isNull());
    QCOMPARE(seed.content.kind(), QStringLiteral("interactive.list"));
    QCOMPARE(valueAt(seed.content.document(), QStringLiteral("interactive.body.text")).toString(), QStringLiteral("Escolha"));
    QCOMPARE(seed.people.size(), Draft::mostPeople + 1);
    QCOMPARE(seed.people.last(), (BroadcastSeed::Person{QStringLiteral("+5511972000020"), QStringLiteral("Pessoa 20")}));
    QCOMPARE(line->text(), QString()); // it is over there now, and among the drafts
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*m_page, "compose.drafts")->isEnabled(), generous);

    // A template: its values are the same for everybody. The keyboard gets there by the key that sends.
    useTemplate(QStringLiteral("pedido_enviado"));
    child<QLineEdit>(*m_page, "compose.variable.1")->setText(QStringLiteral("Loja"));
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    for (auto *value : m_page->findChildren<QLineEdit *>(QRegularExpression(QStringLiteral("^compose\\.variable\\.[^1]"))))
        value->setText(QStringLiteral("x"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    seed = wanted.takeFirst().first().value<BroadcastSeed>();
    QCOMPARE(seed.templateName, QStringLiteral("pedido_enviado"));
    QCOMPARE(seed.templateLanguage, QStringLiteral("pt_BR"));
    QCOMPARE(seed.content.asTemplate().name, seed.templateName);
    QVERIFY(seed.content.asTemplate().components.isEmpty());
    QCOMPARE(seed.values.value(QStringLiteral("1")), QStringLiteral("Loja"));
    QCOMPARE(seed.values.size(), 4);
}

void TestComposeKinds::aPastedSheetOfThousandsIsTaken()
{
    constexpr int many = 3000;
    QStringList lines;
    for (int i = 0; i < many; ++i)
        lines.append(QStringLiteral("Pessoa %1\t+551197%2").arg(i).arg(3'000'000 + i));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    auto *line = child<QLineEdit>(*m_page, "compose.recipient");
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    QVERIFY(m_page->findChildren<QWidget *>(QRegularExpression(QStringLiteral("^compose\\.person\\."))).size() < 100);
    QVERIFY(seen<QPushButton>(QStringLiteral("compose.crowd")));
    choose(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Oi a todos"));
    QSignalSpy wanted(m_page.get(), &ComposePage::broadcastWanted);
    press(QStringLiteral("compose.goTo.crowd"));
    QCOMPARE(wanted.size(), 1);
    const auto seed = wanted.first().first().value<BroadcastSeed>();
    QCOMPARE(seed.people.size(), many);
    QCOMPARE(seed.people.last(), (BroadcastSeed::Person{QStringLiteral("+5511973002999"), QStringLiteral("Pessoa 2999")}));
    QVERIFY(!seen(QStringLiteral("compose.crowd")));
}

void TestComposeKinds::holesThatNobodyFilledAreSaid()
{
    choose(QStringLiteral("interactive.button"));
    type(QStringLiteral("interactive.body.text"), QStringLiteral("Oi {{nome}}, confirma?"));
    type(QStringLiteral("interactive.action.buttons[0].reply.title"), QStringLiteral("Sim"));
    typePeople(QStringLiteral("11 97100-0132"));
    QVERIFY(ready()); // said, not forbidden: somebody may mean it
    auto *problem = seen<Banner>(QStringLiteral("compose.problem.content.interactive.body.text"));
    QVERIFY(problem);
    QVERIFY2(problem->text().contains(QStringLiteral("{{nome}}")), qPrintable(problem->text()));
    press(QStringLiteral("compose.goTo.content.interactive.body.text"));
    QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("compose.field.interactive.body.text"));
    static_cast<QPlainTextEdit *>(m_page->focusWidget())->setPlainText(QStringLiteral("Oi Ana, confirma?"));
    QVERIFY(!seen(QStringLiteral("compose.problem.content.interactive.body.text")));
}

void TestComposeKinds::theNameOfThePersonIsOfferedAsAValue()
{
    useTemplate(QStringLiteral("pesquisa_satisfacao"));
    QVERIFY(!seen(QStringLiteral("compose.variable.1.name"))); // nobody knows it
    typePeople(QStringLiteral("Ana Lima <11 97100-0133>"));
    auto *value = child<QLineEdit>(*m_page, "compose.variable.1");
    for (const auto &[action, name] : {std::pair{"compose.variable.1.name.first", "Ana"}, std::pair{"compose.variable.1.name.whole", "Ana Lima"}}) {
        value->clear();
        press(QStringLiteral("compose.variable.1.name"));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        child<QAction>(*menu, action)->trigger();
        menu->close();
        QCOMPARE(value->text(), QLatin1String(name));
        QVERIFY(!seen(QStringLiteral("compose.variable.1.name"))); // it is there now
    }
    value->clear();
    typePeople(QStringLiteral("Ana Lima <11 97100-0133>; Bia <11 97100-0134>"));
    QVERIFY(!seen(QStringLiteral("compose.variable.1.name"))); // whose?
}

void TestComposeKinds::theQualityOfTheNumberIsSaid()
{
    const auto *picker = child<ChannelPicker>(*m_page, "compose.channel");
    const QString words = picker->itemData(picker->currentIndex(), Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QStringLiteral("quality: high")), qPrintable(words));
    QVERIFY(picker->accessibleDescription().contains(QStringLiteral("quality: high")));
    QVERIFY(words.contains(QStringLiteral("Meta")));
}

void TestComposeKinds::aFileOnItsWayMovesWithItsCard()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("foto.png"));
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path));
    choose(QStringLiteral("interactive.carousel"));
    const auto fieldIn = [this](int card) {
        return seen(QStringLiteral("compose.field.interactive.action.cards[%1].header.image").arg(card))->findChild<MediaField *>();
    };
    fieldIn(0)->takeFile(path);
    QVERIFY(fieldIn(0)->isBusy());
    press(QStringLiteral("compose.down.interactive.action.cards[0]"));
    QVERIFY(fieldIn(1)->isBusy()); // the very one
    QVERIFY(!fieldIn(0)->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!fieldIn(1)->value().mediaId.isEmpty(), generous);
    QVERIFY(fieldIn(0)->value().localPath.isEmpty());
    // And into the message: under the card's place of now.
    type(QStringLiteral("interactive.body.text"), QStringLiteral("Ofertas"));
    for (int card : {0, 1}) {
        const QString at = QStringLiteral("interactive.action.cards[%1].action.parameters.").arg(card);
        type(at + QStringLiteral("display_text"), QStringLiteral("Ver"));
        type(at + QStringLiteral("url"), QStringLiteral("https://loja.example/%1").arg(card));
    }
    auto *link = fieldIn(0)->findChild<QLineEdit *>(QStringLiteral("compose.media.link"));
    QTest::keyClicks(link, QStringLiteral("https://loja.example/0.jpg"));
    typePeople(QStringLiteral("11 97100-0135"));
    QVERIFY2(ready(), qPrintable(problems()));
    const QString id = fieldIn(1)->value().mediaId;
    const QList<MessageRow> rows = send();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(valueAt(contentOf(rows.first()), QStringLiteral("interactive.action.cards[1].header.image.id")).toString(), id);
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

void TestComposeKinds::scheduledMessagesAreListedMovedAndTakenBack()
{
    QVERIFY(!seen(QStringLiteral("compose.scheduled")));
    QSignalSpy queued(m_page.get(), &ComposePage::messageQueued);
    for (const char *person : {"Ana <11 97100-0162>", "Bia <11 97100-0163>", "Caio <11 97100-0164>"}) {
        choose(QStringLiteral("text"));
        type(QStringLiteral("text.body"), QStringLiteral("Lembrete"));
        typePeople(QLatin1String(person));
        press(QStringLiteral("compose.schedule"));
        const auto before = queued.size();
        QTest::mouseClick(child<QPushButton>(*m_page->findChild<QDialog *>(QStringLiteral("schedule")), "schedule.save"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(queued.size(), before + 1, generous);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("schedule")));
    }
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(QStringLiteral("compose.scheduled")), generous);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(QStringLiteral("compose.scheduled"))->text().contains(QLatin1Char('3')), generous);
    press(QStringLiteral("compose.scheduled"));
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("scheduled"));
    QVERIFY(dialog);
    auto *list = child<QTreeWidget>(*dialog, "scheduled.list");
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, generous);
    const auto rowOf = [list](const QString &name) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(1).startsWith(name))
                return list->topLevelItem(i);
        }
        return static_cast<QTreeWidgetItem *>(nullptr);
    };
    QVERIFY(rowOf(QStringLiteral("Ana")));
    QCOMPARE(rowOf(QStringLiteral("Ana"))->text(3), QStringLiteral("Lembrete"));
    QVERIFY(!rowOf(QStringLiteral("Ana"))->text(2).isEmpty());

    // Sent now: it leaves, and leaves the list by itself.
    list->setCurrentItem(rowOf(QStringLiteral("Bia")));
    const auto rows = await(m_house->app().sender().scheduled());
    QTest::mouseClick(child<QPushButton>(*dialog, "scheduled.send"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(QStringLiteral("Bia")), generous);
    for (const Message &each : *rows) {
        if (each.personName == QLatin1String("Bia"))
            QTRY_COMPARE_WITH_TIMEOUT(toString(message(each.row).state), toString(MessageState::Accepted), generous);
    }
    // Moved: later than the others.
    list->setCurrentItem(rowOf(QStringLiteral("Ana")));
    const QString when = rowOf(QStringLiteral("Ana"))->text(0);
    QTest::mouseClick(child<QPushButton>(*dialog, "scheduled.move"), Qt::LeftButton);
    auto *moving = dialog->findChild<QDialog *>(QStringLiteral("schedule"));
    QVERIFY(moving);
    auto *moment = child<QDateTimeEdit>(*moving, "schedule.when");
    moment->setDateTime(moment->dateTime().addDays(2));
    QTest::mouseClick(child<QPushButton>(*moving, "schedule.save"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Ana"))->text(0) != when, generous);
    QCOMPARE(list->indexOfTopLevelItem(rowOf(QStringLiteral("Ana"))), 1);
    // Taken back here, and by somebody else.
    list->setCurrentItem(rowOf(QStringLiteral("Caio")));
    QTest::mouseClick(child<QPushButton>(*dialog, "scheduled.cancel"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(QStringLiteral("Caio")), generous);
    const auto last = await(m_house->app().sender().scheduled());
    QCOMPARE(last->size(), 1);
    QVERIFY(await(m_house->app().sender().cancelQueued(last->first().row)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 0, generous);
    QVERIFY(!child<QPushButton>(*dialog, "scheduled.send")->isEnabled());
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!seen(QStringLiteral("compose.scheduled")), generous);
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
