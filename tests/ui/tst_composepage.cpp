#include "pages/composepage.h"

#include "models/templatemodel.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/templatefield.h"
#include "preview/bubbleview.h"
#include "preferences/preferences.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

class TestComposePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
        Preferences::in(m_house->app().options().dataDir).setUndoSeconds(0);
    }
    void cleanupTestCase() { m_house.reset(); }

    void init()
    {
        m_page = std::make_unique<ComposePage>(m_house->app());
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(child<ChannelPicker>(*m_page, "compose.channel")->currentIndex() >= 0, generous);
    }
    // What was being written would stand on the next page.
    void cleanup()
    {
        m_page.reset();
        const auto drafts = await(m_house->app().drafts().list());
        for (const SavedDraft &draft : *drafts)
            QVERIFY(await(m_house->app().drafts().remove(draft.id)).ok());
    }

    void everyVariableThenSendThenRead();
    void sendingClearsThePersonAndKeepsTheTemplate();
    void aDoubleClickSendsOnce();
    void whatIsMissingIsSaidWithAWayThere();
    void theNinthDigitIsOfferedAndPutIn();
    void searchLooksIntoNameAndBody();
    void keysMoveThroughTheListWhileSearching();
    void unapprovedTemplatesSayWhyAndAreNotTaken();
    void twoLanguagesOfOneNameAreWarnedOf();
    void valuesSurviveAnotherTemplate();
    void thePreviewShowsValuesAndMarksWhatIsMissing();
    void theRequestIsShownWithItsSecretMasked();
    void aRepeatIsSaidBeforeItHappens();
    void withoutAnAccountItPointsToConnections();

private:
    QLineEdit *edit(const char *name) const { return child<QLineEdit>(*m_page, name); }
    QPushButton *button(const char *name) const { return child<QPushButton>(*m_page, name); }
    QListView *list() const { return child<QListView>(*m_page, "compose.template.list"); }
    QString preview() const { return child<BubbleView>(*m_page, "compose.preview")->text(); }

    void chooseTemplate(const QString &search)
    {
        auto *field = child<TemplateField>(*m_page, "compose.template");
        QTest::mouseClick(field, Qt::LeftButton);
        QTRY_VERIFY(list()->isVisible() || child<QWidget>(*m_page, "compose.templates")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 0, generous);
        edit("compose.template.search")->setText(search);
        QVERIFY2(list()->model()->rowCount() > 0, qUtf8Printable(search));
        QTest::keyClick(edit("compose.template.search"), Qt::Key_Return);
    }

    MessageRow sendAndWait()
    {
        QSignalSpy queued(m_page.get(), &ComposePage::messageQueued);
        QTest::mouseClick(button("compose.send"), Qt::LeftButton);
        if (!QTest::qWaitFor([&queued] { return !queued.isEmpty(); }, generous))
            return {};
        return queued.first().first().value<MessageRow>();
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ComposePage> m_page;
};

void TestComposePage::everyVariableThenSendThenRead()
{
    chooseTemplate(QStringLiteral("aviso vencimento"));
    edit("compose.recipient")->setText(QStringLiteral("(11) 98888-0018"));
    edit("compose.name")->setText(QStringLiteral("Ana Beatriz"));
    QVERIFY(!button("compose.send")->isEnabled());
    edit("compose.variable.nome")->setText(QStringLiteral("Ana"));
    edit("compose.variable.valor")->setText(QStringLiteral("R$ 10,00"));
    QVERIFY(!button("compose.send")->isEnabled());
    edit("compose.variable.vencimento")->setText(QStringLiteral("24/11/2026"));
    QVERIFY(button("compose.send")->isEnabled());

    const MessageRow row = sendAndWait();
    QVERIFY(!row.isNull());
    const Story queued = m_house->story(row);
    QCOMPARE(queued.summary.message.recipient, QStringLiteral("+5511988880018"));
    QCOMPARE(queued.summary.message.personName, QStringLiteral("Ana Beatriz"));
    QVERIFY(queued.summary.message.renderedText.contains(QStringLiteral("R$ 10,00")));
    QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(row).verdict.kind), toString(EventKind::Read), generous); // …0018 is read and never answered
}

void TestComposePage::sendingClearsThePersonAndKeepsTheTemplate()
{
    chooseTemplate(QStringLiteral("aviso feriado"));
    edit("compose.recipient")->setText(QStringLiteral("+55 11 98888-1002"));
    QVERIFY(!sendAndWait().isNull());
    QCOMPARE(edit("compose.recipient")->text(), QString());
    QCOMPARE(child<TemplateField>(*m_page, "compose.template")->text(), QStringLiteral("aviso_feriado"));
    QVERIFY(!hasVisible(*m_page, "compose.problems")); // nobody has begun the next one
}

void TestComposePage::aDoubleClickSendsOnce()
{
    chooseTemplate(QStringLiteral("aviso feriado"));
    edit("compose.recipient")->setText(QStringLiteral("+55 11 98888-1003"));
    QSignalSpy queued(m_page.get(), &ComposePage::messageQueued);
    QTest::mouseDClick(button("compose.send"), Qt::LeftButton);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(queued.size(), 1, generous);
    const MessageQuery query{.filter = Filter::find(QStringLiteral("988881003"))};
    QCOMPARE(await(m_house->app().messages().list(query))->size(), 1);
}

void TestComposePage::whatIsMissingIsSaidWithAWayThere()
{
    QVERIFY(!hasVisible(*m_page, "compose.problems")); // nothing is held up to somebody who has not begun
    const QPoint centre = button("compose.send")->geometry().center();
    QTest::mouseClick(button("compose.send")->parentWidget(), Qt::LeftButton, {}, centre); // off, and says why
    QVERIFY(hasVisible(*m_page, "compose.problem.recipient"));
    QVERIFY(hasVisible(*m_page, "compose.problem.template"));

    edit("compose.recipient")->setText(QStringLiteral("12"));
    chooseTemplate(QStringLiteral("pedido enviado"));
    for (const char *name : {"compose.variable.1", "compose.variable.2", "compose.variable.4"})
        edit(name)->setText(QStringLiteral("x"));
    QVERIFY(hasVisible(*m_page, "compose.problem.recipient"));
    QVERIFY(!hasVisible(*m_page, "compose.problem.template"));
    QVERIFY(child<Banner>(*m_page, "compose.problem.variable.3")->text().contains(QStringLiteral("{{3}}")));
    QTest::mouseClick(button("compose.goTo.variable.3"), Qt::LeftButton);
    QTRY_VERIFY(edit("compose.variable.3")->hasFocus());
}

void TestComposePage::theNinthDigitIsOfferedAndPutIn()
{
    edit("compose.recipient")->setText(QStringLiteral("11 8888-7777"));
    QVERIFY(button("compose.ninthDigit")->isVisible());
    QVERIFY(button("compose.ninthDigit")->text().contains(QStringLiteral("+55 11 98888-7777")));
    QTest::mouseClick(button("compose.ninthDigit"), Qt::LeftButton);
    QCOMPARE(edit("compose.recipient")->text(), QStringLiteral("+55 11 98888-7777"));
    QVERIFY(!button("compose.ninthDigit")->isVisible());
}

void TestComposePage::searchLooksIntoNameAndBody()
{
    QTest::mouseClick(child<TemplateField>(*m_page, "compose.template"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 5, generous);
    edit("compose.template.search")->setText(QStringLiteral("confirmacao"));
    QCOMPARE(list()->model()->rowCount(), 2); // one name, two languages
    edit("compose.template.search")->setText(QStringLiteral("BOLETO valor"));
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("segunda_via_boleto"));
    edit("compose.template.search")->setText(QStringLiteral("não existe isto"));
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!list()->isVisible());
}

void TestComposePage::keysMoveThroughTheListWhileSearching()
{
    QTest::keyClick(child<TemplateField>(*m_page, "compose.template"), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 5, generous);
    auto *search = edit("compose.template.search");
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    const QString wanted = list()->currentIndex().data().toString();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(child<TemplateField>(*m_page, "compose.template")->text(), wanted);
}

void TestComposePage::unapprovedTemplatesSayWhyAndAreNotTaken()
{
    chooseTemplate(QStringLiteral("promo fim"));
    QCOMPARE(child<TemplateField>(*m_page, "compose.template")->text(), QString());
    auto *notice = child<QLabel>(*m_page, "compose.template.notice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("promo_fim_de_semana")));
}

void TestComposePage::twoLanguagesOfOneNameAreWarnedOf()
{
    // The practice provider is told a template's name only.
    const auto hint = [this] { return static_cast<Field *>(child<TemplateField>(*m_page, "compose.template")->parentWidget())->hint(); };
    chooseTemplate(QStringLiteral("aviso feriado"));
    QCOMPARE(hint(), QString());
    chooseTemplate(QStringLiteral("confirmacao"));
    QVERIFY2(hint().contains(QStringLiteral("pt_BR")), qUtf8Printable(hint()));
    QVERIFY(hasVisible(*m_page, "compose.template"));
    chooseTemplate(QStringLiteral("aviso feriado"));
    QCOMPARE(hint(), QString());
}

void TestComposePage::valuesSurviveAnotherTemplate()
{
    chooseTemplate(QStringLiteral("aviso vencimento"));
    edit("compose.variable.nome")->setText(QStringLiteral("Ana"));
    chooseTemplate(QStringLiteral("pesquisa"));
    edit("compose.variable.1")->setText(QStringLiteral("Bia"));
    chooseTemplate(QStringLiteral("aviso vencimento"));
    QTRY_COMPARE(edit("compose.variable.nome")->text(), QStringLiteral("Ana"));
}

void TestComposePage::thePreviewShowsValuesAndMarksWhatIsMissing()
{
    chooseTemplate(QStringLiteral("pedido enviado"));
    edit("compose.variable.1")->setText(QStringLiteral("Diego"));
    const QString shown = preview();
    QVERIFY(shown.contains(QStringLiteral("Pedido a caminho")));
    QVERIFY(shown.contains(QStringLiteral("Oi, Diego!")));
    QVERIFY(shown.contains(QStringLiteral("{{2}}")));
    QVERIFY(shown.contains(QStringLiteral("Rastrear")));
}

void TestComposePage::theRequestIsShownWithItsSecretMasked()
{
    chooseTemplate(QStringLiteral("aviso feriado"));
    QTest::mouseClick(button("compose.preview.curl"), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>(*m_page, "compose.request.sentence")->isVisible()); // no recipient: the reason instead
    edit("compose.recipient")->setText(QStringLiteral("+55 11 98888-1004"));
    auto *text = child<QPlainTextEdit>(*m_page, "compose.request");
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("curl")), generous);
    QVERIFY(text->toPlainText().contains(QStringLiteral("5511988881004")));
    const auto secrets = await(m_house->app().accounts().credentials(m_house->account()));
    QVERIFY(secrets.ok());
    for (const Secret &secret : *secrets)
        QVERIFY(!text->toPlainText().contains(QString::fromUtf8(secret.reveal())));
}

void TestComposePage::aRepeatIsSaidBeforeItHappens()
{
    const MessageRow first = m_house->send(QStringLiteral("+55 11 98888-1005"));
    QTRY_VERIFY_WITH_TIMEOUT(m_house->app().sender().isIdle(), generous);
    chooseTemplate(QStringLiteral("aviso feriado"));
    edit("compose.recipient")->setText(QStringLiteral("11 98888 1005"));
    if (m_house->story(first).verdict.kind != EventKind::Failed)
        QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*m_page, "compose.repeat")->isVisible(), generous);
    QVERIFY(button("compose.send")->isEnabled()); // said, not forbidden
}

void TestComposePage::withoutAnAccountItPointsToConnections()
{
    PracticeHouse empty(false);
    ComposePage page(empty.app());
    page.resize(900, 600);
    page.show();
    auto *go = child<QPushButton>(page, "compose.connections");
    QTRY_VERIFY_WITH_TIMEOUT(go->isVisible(), generous);
    QSignalSpy wanted(&page, &ComposePage::connectionsWanted);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestComposePage)
#include "tst_composepage.moc"
