#include "pages/templatespage.h"

#include "models/templatemodel.h"
#include "preview/bubbleview.h"
#include "pages/templates/bodyedit.h"
#include "pages/templates/templatedeletion.h"
#include "simulator/practiceprovider.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QImage>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// Meta's dialect, in which everything about templates can be done; reviews at once, and refuses what is called so.
class OwnMeta {
public:
    OwnMeta() : m_provider(options())
    {
        const auto url = m_provider.start();
        if (!url)
            qFatal("the provider did not start");
    }
    NewAccount account() const
    {
        const QJsonValue meta = m_provider.credentials().value(QStringLiteral("providers"))[QLatin1String("meta")];
        NewAccount account{QStringLiteral("Loja"), ProviderKind::Meta, {}, {}};
        const QJsonObject settings = meta[QLatin1String("settings")].toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            account.settings.insert(it.key(), it.value().toString());
        const QJsonObject secrets = meta[QLatin1String("secrets")].toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            account.secrets.insert(it.key(), Secret(it.value().toString().toUtf8()));
        return account;
    }
    void stop() { m_provider.stop(); }

private:
    static simulator::PracticeOptions options()
    {
        simulator::PracticeOptions options;
        options.pace = 0;
        return options;
    }

    simulator::PracticeProvider m_provider;
};

} // namespace

class TestTemplatesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init();
    void cleanup();

    void whatIsWrittenIsSubmittedAndFollowed();
    void aReviewIsHeardOfWithoutAsking();
    void aRejectionSaysWhyAndWhatToDo();
    void whatAReviewWouldRefuseGoesToItsField();
    void anExampleFileIsUploaded();
    void aDuplicateIsFilledAndFree();
    void aTranslationKeepsItsName();
    void deletingNamesWhatGoes();
    void searchAndFiltersNarrowTheList();
    void favouritesStay();
    void everythingGoesByKeyboard();
    void buttonsAreAddedMovedAndTakenBack();
    void whatWasTypedIsKept();
    void usingOneIsToldTheWindow();
    void anOutageIsShownUntilItIsOver();
    void aRefusalLosesNothing();
    void aProviderWithoutEditingSaysSo();
    void everyControlHasAName();

private:
    void connectMeta(bool fetch = true);
    void open();
    QLineEdit *edit(const char *name) const { return child<QLineEdit>(*m_page, name); }
    QPushButton *button(const char *name) const { return child<QPushButton>(*m_page, name); }
    void click(const char *name) const { QTest::mouseClick(child<QWidget>(*m_page, name), Qt::LeftButton); }
    void trigger(const char *name) const { child<QAction>(*m_page, name)->trigger(); }
    TemplateModel &model() const { return *static_cast<TemplateModel *>(child<QListView>(*m_page, "templates.list")->model()); }
    QString status() const { return child<QLabel>(*m_page, "templates.status")->text(); }
    QString outcome() const { return child<Banner>(*m_page, "templates.outcome")->text(); }
    QString problemAt(const char *name) const { return static_cast<Field *>(child<QWidget>(*m_page, name)->parentWidget())->problem(); }
    bool isWriting() const { return child<QWidget>(*m_page, "templates.editor")->isVisible(); }
    void choose(const QString &words)
    {
        edit("templates.search")->setText(words);
        QVERIFY2(model().rowCount() > 0, qUtf8Printable(words));
        auto *list = child<QListView>(*m_page, "templates.list");
        list->setCurrentIndex(model().index(0));
    }
    void writeBody(const QString &text) const { child<BodyEdit>(*m_page, "templates.editor.body")->setPlainText(text); }
    void writeSmall(const QString &name)
    {
        click("templates.new");
        edit("templates.editor.name")->setText(name);
        child<QComboBox>(*m_page, "templates.editor.language")->setCurrentText(QStringLiteral("pt_BR"));
        writeBody(QStringLiteral("O texto de %1, que ninguém mais tem.").arg(name));
    }
    void submitAndWait()
    {
        click("templates.editor.submit");
        QTRY_VERIFY_WITH_TIMEOUT(!isWriting(), generous);
        QTRY_VERIFY_WITH_TIMEOUT(!status().isEmpty(), generous);
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<OwnMeta> m_meta;
    std::unique_ptr<TemplatesPage> m_page;
};

void TestTemplatesPage::init()
{
    m_house = std::make_unique<PracticeHouse>(false);
}

void TestTemplatesPage::cleanup()
{
    m_page.reset();
    m_meta.reset();
    m_house.reset();
}

void TestTemplatesPage::connectMeta(bool fetch)
{
    m_meta = std::make_unique<OwnMeta>();
    const auto added = await(m_house->app().accounts().add(m_meta->account()));
    QVERIFY2(added, qUtf8Printable(added ? QString() : added.error().detail));
    if (fetch)
        QVERIFY(await(m_house->app().templates().sync(added->id)));
    open();
    if (fetch)
        QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, generous);
}

void TestTemplatesPage::open()
{
    m_page = std::make_unique<TemplatesPage>(m_house->app());
    m_page->resize(1280, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTemplatesPage::whatIsWrittenIsSubmittedAndFollowed()
{
    connectMeta();
    click("templates.new");
    QTest::keyClicks(edit("templates.editor.name"), QStringLiteral("Pedido Pronto"));
    QCOMPARE(edit("templates.editor.name")->text(), QStringLiteral("pedido_pronto"));
    child<QComboBox>(*m_page, "templates.editor.language")->setCurrentText(QStringLiteral("pt_BR"));
    auto *header = child<QComboBox>(*m_page, "templates.editor.header");
    header->setCurrentIndex(1);
    edit("templates.editor.header.text")->setText(QStringLiteral("Está pronto"));
    writeBody(QStringLiteral("Olá "));
    auto *body = child<BodyEdit>(*m_page, "templates.editor.body");
    body->moveCursor(QTextCursor::End);
    trigger("templates.editor.variable.numbered");
    body->insertPlainText(QStringLiteral(", seu pedido já pode ser retirado na loja."));
    edit("templates.editor.sample.1")->setText(QStringLiteral("Ana"));
    QVERIFY(child<BubbleView>(*m_page, "templates.editor.preview")->text().contains(QStringLiteral("Olá Ana, seu pedido")));
    submitAndWait();
    QVERIFY2(outcome().contains(QStringLiteral("pedido_pronto")), qUtf8Printable(outcome()));
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("in review"), generous);
    QCOMPARE(model().at(child<QListView>(*m_page, "templates.list")->currentIndex().row())->definition.name,
             QStringLiteral("pedido_pronto"));
    click("templates.update");
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("approved"), generous);
}

void TestTemplatesPage::aReviewIsHeardOfWithoutAsking()
{
    connectMeta();
    writeSmall(QStringLiteral("sem_perguntar"));
    submitAndWait();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("approved"), generous);
}

void TestTemplatesPage::aRejectionSaysWhyAndWhatToDo()
{
    connectMeta();
    writeSmall(QStringLiteral("rejeita_isto"));
    submitAndWait();
    click("templates.update");
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("rejected"), generous);
    const QString reason = child<Banner>(*m_page, "templates.reason")->text();
    QVERIFY2(reason.contains(QStringLiteral("Variables or layout")), qUtf8Printable(reason));
    QVERIFY(button("templates.edit")->isEnabled());
    QVERIFY(!button("templates.use")->isEnabled());
    // Corrected, it goes into review again.
    click("templates.edit");
    QVERIFY(!edit("templates.editor.name")->isEnabled());
    writeBody(QStringLiteral("Outro texto, que também ninguém mais tem."));
    submitAndWait();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("in review"), generous);
}

void TestTemplatesPage::whatAReviewWouldRefuseGoesToItsField()
{
    connectMeta();
    writeSmall(QStringLiteral("com_erro"));
    QVERIFY(problemAt("templates.editor.body").isEmpty());
    writeBody(QStringLiteral("{{1}} começa com uma variável"));
    QVERIFY(!problemAt("templates.editor.body").isEmpty());
    edit("templates.editor.footer")->setFocus();
    click("templates.editor.submit");
    QVERIFY(isWriting());
    QVERIFY(child<BodyEdit>(*m_page, "templates.editor.body")->hasFocus());
    // Put right, only the example is missing.
    writeBody(QStringLiteral("Olá {{1}}, esta começa com uma palavra."));
    QVERIFY(problemAt("templates.editor.body").isEmpty());
    QVERIFY(!problemAt("templates.editor.sample.1").isEmpty());
    click("templates.editor.goTo.0");
    QVERIFY(edit("templates.editor.sample.1")->hasFocus());
    // A name that exists in this language.
    edit("templates.editor.name")->setText(QStringLiteral("aviso_feriado"));
    QVERIFY(problemAt("templates.editor.name").contains(QStringLiteral("already")));
}

void TestTemplatesPage::anExampleFileIsUploaded()
{
    connectMeta();
    writeSmall(QStringLiteral("com_imagem"));
    child<QComboBox>(*m_page, "templates.editor.header")->setCurrentIndex(2);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("exemplo.png"));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(picture.save(path));
    click("templates.editor.header.upload");
    auto *dialog = child<QFileDialog>(*m_page, "templates.editor.header.file");
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    const auto *told = child<Banner>(*m_page, "templates.editor.outcome");
    QTRY_VERIFY_WITH_TIMEOUT(!edit("templates.editor.header.sample")->text().isEmpty() || told->isVisible(), generous);
    QVERIFY2(!told->isVisible(), qUtf8Printable(told->text()));
    submitAndWait();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("in review"), generous);
}

void TestTemplatesPage::aDuplicateIsFilledAndFree()
{
    connectMeta();
    choose(QStringLiteral("aviso_feriado"));
    click("templates.duplicate");
    QCOMPARE(edit("templates.editor.name")->text(), QStringLiteral("aviso_feriado_2"));
    QVERIFY(child<BodyEdit>(*m_page, "templates.editor.body")->toPlainText().contains(QStringLiteral("feriado")));
    QCOMPARE(edit("templates.editor.button.0.phone_number")->text(), QStringLiteral("+551130000000"));
    writeBody(QStringLiteral("Não haverá atendimento neste feriado nem no seguinte."));
    submitAndWait();
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("in review"), generous);
}

void TestTemplatesPage::aTranslationKeepsItsName()
{
    connectMeta();
    choose(QStringLiteral("aviso_feriado"));
    click("templates.translate");
    QCOMPARE(edit("templates.editor.name")->text(), QStringLiteral("aviso_feriado"));
    auto *language = child<QComboBox>(*m_page, "templates.editor.language");
    QVERIFY(language->currentText().isEmpty() && language->hasFocus());
    language->setCurrentText(QStringLiteral("en"));
    writeBody(QStringLiteral("We are closed on this holiday."));
    submitAndWait();
    edit("templates.search")->setText(QStringLiteral("aviso_feriado"));
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 2, generous);
}

void TestTemplatesPage::deletingNamesWhatGoes()
{
    connectMeta();
    choose(QStringLiteral("confirmacao_consulta"));
    QCOMPARE(model().rowCount(), 2);
    const QString language = model().at(0)->definition.language;
    click("templates.delete");
    trigger("templates.delete.one");
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(QStringLiteral("confirmacao_consulta")) && words.contains(language), qUtf8Printable(words));
    for (QPushButton *choice : dialog->findChildren<QPushButton *>()) {
        if (choice->text() == TemplateDeletion::tr("Delete template"))
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, generous);
    QVERIFY(model().at(0)->definition.language != language);
}

void TestTemplatesPage::searchAndFiltersNarrowTheList()
{
    connectMeta();
    const int all = model().rowCount();
    edit("templates.search")->setText(QStringLiteral("NAO havera"));
    QCOMPARE(model().rowCount(), 1);
    edit("templates.search")->clear();
    trigger("templates.filter.category.MARKETING");
    QVERIFY(model().rowCount() > 0 && model().rowCount() < all);
    QCOMPARE(button("templates.filter.category")->text(), QStringLiteral("Marketing"));
    trigger("templates.filter.status.PAUSED");
    QCOMPARE(model().rowCount(), 1);
    edit("templates.search")->setText(QStringLiteral("nobody says this"));
    QVERIFY(hasVisible(*m_page, "templates.clear"));
    click("templates.clear");
    QCOMPARE(model().rowCount(), all);
    trigger("templates.filter.media");
    QVERIFY(model().rowCount() > 0 && model().rowCount() < all);
}

void TestTemplatesPage::favouritesStay()
{
    connectMeta();
    choose(QStringLiteral("aviso_feriado"));
    click("templates.favourite");
    QTRY_VERIFY(model().at(0)->use.favourite);
    edit("templates.search")->clear();
    trigger("templates.filter.favourites");
    QCOMPARE(model().rowCount(), 1);
    QTest::qWait(50);
    m_page.reset();
    open();
    trigger("templates.filter.favourites");
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, generous);
    QCOMPARE(model().at(0)->definition.name, QStringLiteral("aviso_feriado"));
}

void TestTemplatesPage::everythingGoesByKeyboard()
{
    connectMeta();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(edit("templates.search")->hasFocus());
    QTest::keyClicks(edit("templates.search"), QStringLiteral("aviso"));
    QTest::keyClick(edit("templates.search"), Qt::Key_Return);
    auto *list = child<QListView>(*m_page, "templates.list");
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(model().at(list->currentIndex().row())->use.favourite);
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(isWriting() && edit("templates.editor.name")->hasFocus());
    // Every field follows by Tab; the text gives it back.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("so com teclas"));
    for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != QLatin1String("templates.editor.body"); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *body = child<BodyEdit>(*m_page, "templates.editor.body");
    QVERIFY(body->hasFocus());
    QTest::keyClick(body, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(body, QStringLiteral("forte"));
    QCOMPARE(body->toPlainText(), QStringLiteral("*forte*"));
    QTest::keyClick(body, Qt::Key_End);
    QTest::keyClicks(body, QStringLiteral(" e simples"));
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!isWriting(), generous);
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("in review"), generous);
}

void TestTemplatesPage::buttonsAreAddedMovedAndTakenBack()
{
    connectMeta();
    writeSmall(QStringLiteral("com_botoes"));
    const auto addButton = [this](TemplateButton::Kind kind) {
        trigger(qPrintable(QStringLiteral("templates.editor.add.%1").arg(int(kind))));
    };
    addButton(TemplateButton::Kind::Url);
    edit("templates.editor.button.0.text")->setText(QStringLiteral("Ver"));
    edit("templates.editor.button.0.url")->setText(QStringLiteral("https://loja.example/"));
    QVERIFY(!edit("templates.editor.button.0.example")->isVisible());
    click("templates.editor.button.0.ending");
    QVERIFY(edit("templates.editor.button.0.example")->isVisible());
    edit("templates.editor.button.0.example")->setText(QStringLiteral("https://loja.example/7"));
    addButton(TemplateButton::Kind::QuickReply);
    edit("templates.editor.button.1.text")->setText(QStringLiteral("Sim"));
    QTest::keyClick(edit("templates.editor.button.1.text"), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(edit("templates.editor.button.0.text")->text(), QStringLiteral("Sim"));
    QCOMPARE(edit("templates.editor.button.1.text")->text(), QStringLiteral("Ver"));
    click("templates.editor.button.1.remove");
    QTRY_VERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("templates.editor.button.1.text"))
                || !edit("templates.editor.button.1.text")->isVisible());
    QTest::qWait(1); // the removed one is gone for good
    click("templates.editor.buttons.back");
    QCOMPARE(edit("templates.editor.button.1.url")->text(), QStringLiteral("https://loja.example/{{1}}"));
    submitAndWait();
    const auto kept = await(m_house->app().templates().templates(model().at(0)->account));
    for (const TemplateDefinition &definition : *kept) {
        if (definition.name == QLatin1String("com_botoes"))
            QCOMPARE(definition.buttons.value(1).sample, QStringLiteral("https://loja.example/7"));
    }
}

void TestTemplatesPage::whatWasTypedIsKept()
{
    connectMeta();
    writeSmall(QStringLiteral("meio_caminho"));
    click("templates.editor.back");
    QVERIFY(button("templates.kept")->isVisible());
    QTest::qWait(600); // it is written a moment after the last key
    m_page.reset();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(button("templates.kept")->isVisible(), generous);
    child<QMenu>(*button("templates.kept"), "")->actions().first()->trigger();
    QCOMPARE(edit("templates.editor.name")->text(), QStringLiteral("meio_caminho"));
    QVERIFY(child<BodyEdit>(*m_page, "templates.editor.body")->toPlainText().contains(QStringLiteral("ninguém mais tem")));
    click("templates.editor.discard");
    QVERIFY(!button("templates.kept")->isVisible());
}

void TestTemplatesPage::usingOneIsToldTheWindow()
{
    connectMeta();
    choose(QStringLiteral("aviso_feriado"));
    QSignalSpy wanted(m_page.get(), &TemplatesPage::useWanted);
    click("templates.use");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("aviso_feriado"));
}

void TestTemplatesPage::anOutageIsShownUntilItIsOver()
{
    connectMeta();
    const int known = model().rowCount();
    auto *trouble = child<Banner>(*m_page, "templates.trouble");
    QVERIFY(!trouble->isVisible());
    m_meta->stop();
    click("templates.update");
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), generous);
    QVERIFY(trouble->text().contains(QStringLiteral("Loja")));
    QCOMPARE(model().rowCount(), known);
}

void TestTemplatesPage::aRefusalLosesNothing()
{
    connectMeta();
    writeSmall(QStringLiteral("mesmo_texto"));
    writeBody(QStringLiteral("Não haverá atendimento neste feriado. Voltamos no próximo dia útil, às 8h.")); // another has it already
    click("templates.editor.submit");
    auto *told = child<Banner>(*m_page, "templates.editor.outcome");
    QTRY_VERIFY_WITH_TIMEOUT(told->isVisible(), generous);
    QVERIFY(isWriting());
    QCOMPARE(edit("templates.editor.name")->text(), QStringLiteral("mesmo_texto"));
}

void TestTemplatesPage::aProviderWithoutEditingSaysSo()
{
    m_house = std::make_unique<PracticeHouse>();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, generous);
    choose(QStringLiteral("aviso_feriado"));
    QVERIFY(!button("templates.edit")->isEnabled());
    QVERIFY(!child<QLabel>(*m_page, "templates.why")->text().isEmpty());
    QVERIFY(button("templates.duplicate")->isEnabled());
}

void TestTemplatesPage::everyControlHasAName()
{
    connectMeta();
    writeSmall(QStringLiteral("com_nomes"));
    trigger(qPrintable(QStringLiteral("templates.editor.add.%1").arg(int(TemplateButton::Kind::Url))));
    for (const QWidget *control : m_page->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(control) || qobject_cast<const QLineEdit *>(control)
                               || qobject_cast<const QComboBox *>(control) || qobject_cast<const QPlainTextEdit *>(control)
                               || qobject_cast<const QListView *>(control);
        if (!isControl || control->focusPolicy() == Qt::NoFocus || !control->isVisible()
            || qobject_cast<const QComboBox *>(control->parentWidget()))
            continue;
        const auto *pressed = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty());
        QVERIFY2(named && !control->objectName().isEmpty(),
                 qUtf8Printable(control->objectName() + QLatin1Char(' ') + QLatin1String(control->metaObject()->className())));
    }
}

QTEST_MAIN(TestTemplatesPage)
#include "tst_templatespage.moc"
