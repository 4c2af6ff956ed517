#include "pages/composepage.h"

#include "domain/contentpath.h"
#include "forms/formfor.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/templatefield.h"
#include "preferences/preferences.h"
#include "ui/formdriver.h"
#include "ui/keyboard.h"
#include "ui/metaaccount.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QMenu>

using namespace recado;
using namespace recado::test;
using simulator::PracticeOptions;
using simulator::PracticeProvider;

namespace {

constexpr int generous = 20'000;

} // namespace

// Nobody needs a mouse: from the page as it opens to the message that the provider accepted, every kind, by keys alone.
class TestComposeKeyboard : public QObject {
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
        Preferences::in(m_house->app().options().dataDir).setUndoSeconds(0);
    }
    void cleanupTestCase()
    {
        m_house.reset();
        m_provider.reset();
    }
    void init()
    {
        m_keys = Keyboard();
        m_page = std::make_unique<ComposePage>(m_house->app());
        m_page->resize(1280, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(child<ChannelPicker>(*m_page, "compose.channel")->currentIndex() >= 0, generous);
    }
    void cleanup()
    {
        m_page.reset();
        const auto drafts = await(m_house->app().drafts().list());
        for (const SavedDraft &draft : *drafts)
            QVERIFY(await(m_house->app().drafts().remove(draft.id)).ok());
    }

    void everyKindIsWrittenAndSent_data();
    void everyKindIsWrittenAndSent();
    void aTemplateIsFoundFilledAndSent();
    void everyKindIsAmongTheJourneys();
    void escapeCallsBackWhatIsHeld();
    void tabGoesAsThePageStands();
    void aProblemBringsItsFieldIntoSight();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyDialogIsOpenedAndClosedByKeys_data();
    void everyDialogIsOpenedAndClosedByKeys();

private:
    void chooseKind(const QString &kind);
    void take(const QString &step);
    static QString namelessIn(const QWidget &root);
    MessageRow sendByKeys();

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ComposePage> m_page;
    Account m_account;
    Keyboard m_keys;
    int m_person = 0;
};

// A segment, or an entry of the menu that the last segment opens.
void TestComposeKeyboard::chooseKind(const QString &kind)
{
    const QString name = QStringLiteral("compose.kind.") + kind;
    if (m_page->findChild<QAbstractButton *>(name)) {
        m_keys.push(name);
        return;
    }
    m_keys.push(QStringLiteral("compose.kind.more"));
    auto *menu = child<QMenu>(*m_page, "compose.kind.menu");
    if (!menu->isVisible()) // the arrow that reaches it opens it
        m_keys.press(Qt::Key_Space);
    QVERIFY(menu->isVisible());
    for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
        if (menu->activeAction() && menu->activeAction()->objectName() == name)
            break;
        m_keys.press(Qt::Key_Down);
    }
    QVERIFY2(menu->activeAction() && menu->activeAction()->objectName() == name, qPrintable(kind));
    m_keys.press(Qt::Key_Return);
    QVERIFY(!menu->isVisible());
}

// As FormDriver::take(), by keys only; "file PATH link" writes a link into a media field.
void TestComposeKeyboard::take(const QString &step)
{
    const QString verb = step.section(QLatin1Char(' '), 0, 0);
    const QString what = step.section(QLatin1Char(' '), 1, 1);
    const QString rest = step.section(QLatin1Char(' '), 2);
    const QString field = QStringLiteral("compose.field.") + what;
    static const QRegularExpression file(QStringLiteral("\\.header\\.(image|video|document)$"));
    if (verb == QLatin1String("file") || file.match(what).hasMatch())
        m_keys.write(field + QStringLiteral("/compose.media.link"), rest);
    else if (verb == QLatin1String("type"))
        m_keys.write(field, rest);
    else if (verb == QLatin1String("keys"))
        m_keys.type(step.section(QLatin1Char(' '), 1));
    else if (verb == QLatin1String("press"))
        m_keys.push(what);
    else if (verb == QLatin1String("choose"))
        m_keys.choose(field, rest);
    else
        QFAIL(qPrintable(step));
    QCoreApplication::processEvents(); // fields that came are put into the order of Tab
    QVERIFY2(m_keys.lost.isEmpty(), qPrintable(m_keys.lost));
}

MessageRow TestComposeKeyboard::sendByKeys()
{
    QSignalSpy queued(m_page.get(), &ComposePage::messageQueued);
    QStringList problems;
    for (const Banner *banner : m_page->findChildren<Banner *>()) {
        if (banner->isVisible())
            problems.append(banner->text());
    }
    m_keys.push(QStringLiteral("compose.send"));
    if (!m_keys.lost.isEmpty() || !QTest::qWaitFor([&] { return !queued.isEmpty(); }, generous)) {
        qWarning("%s", qPrintable(problems.join(QStringLiteral(" | "))));
        return {};
    }
    return queued.first().first().value<MessageRow>();
}

void TestComposeKeyboard::everyKindIsWrittenAndSent_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QJsonObject>("content");
    for (const char *file : {"forms/plain.json", "forms/interactive.json"}) {
        const QJsonArray cases = jsonAt(QLatin1String(file)).array();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &c : cases) {
            QStringList steps;
            for (const QJsonValue &step : c[QLatin1String("steps")].toArray())
                steps += step.toString();
            QTest::newRow(qPrintable(c[QLatin1String("name")].toString()))
                << c[QLatin1String("kind")].toString() << steps << c[QLatin1String("content")].toObject();
        }
    }
}

void TestComposeKeyboard::everyKindIsWrittenAndSent()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, steps);
    QFETCH(QJsonObject, content);
    chooseKind(kind);
    if (QTest::currentTestFailed())
        return;
    for (const QString &step : steps) {
        take(step);
        if (QTest::currentTestFailed())
            return;
    }
    // To whom is asked above the content: the way back is Tab too.
    const bool isIndian = kind == QLatin1String("interactive.address_message");
    m_keys.write(QStringLiteral("compose.recipient"),
                 isIndian ? QStringLiteral("+91 98765 00%1").arg(100 + ++m_person) : QStringLiteral("+55 11 973%1").arg(100'100 + ++m_person));
    const MessageRow row = sendByKeys();
    QVERIFY2(!row.isNull(), qPrintable(m_keys.lost));
    const auto story = [&] { return m_house->story(row); };
    QTRY_VERIFY_WITH_TIMEOUT(story().summary.message.state != MessageState::Queued && story().summary.message.state != MessageState::InFlight, generous);
    QCOMPARE(toString(story().summary.message.state), toString(MessageState::Accepted));
    QJsonObject sent = QJsonDocument::fromJson(story().content).object();
    const QString token = QStringLiteral("interactive.action.parameters.flow_token");
    if (valueAt(content, token).toString() == QLatin1String("*")) // made anew each time
        content = withValueAt(content, token, valueAt(sent, token));
    QCOMPARE(text(sent), text(content));
}

void TestComposeKeyboard::everyKindIsAmongTheJourneys()
{
    QStringList kinds;
    for (const char *file : {"forms/plain.json", "forms/interactive.json"}) {
        for (const QJsonValue &c : jsonAt(QLatin1String(file)).array())
            kinds.append(c[QLatin1String("kind")].toString());
    }
    for (const QString &kind : kindsWithForm())
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
}

void TestComposeKeyboard::aTemplateIsFoundFilledAndSent()
{
    m_keys.push(QStringLiteral("compose.template"));
    QVERIFY2(m_keys.lost.isEmpty(), qPrintable(m_keys.lost));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *list = child<QWidget>(*m_page, "compose.template.list");
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), generous);
    m_keys.type(QStringLiteral("pesquisa sat"));
    m_keys.press(Qt::Key_Return);
    QCOMPARE(child<TemplateField>(*m_page, "compose.template")->text(), QStringLiteral("pesquisa_satisfacao"));
    m_keys.write(QStringLiteral("compose.variable.1"), QStringLiteral("Elisa"));
    m_keys.write(QStringLiteral("compose.recipient"), QStringLiteral("+55 11 97310-0901"));
    const MessageRow row = sendByKeys();
    QVERIFY2(!row.isNull(), qPrintable(m_keys.lost));
    QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(row).summary.message.state), toString(MessageState::Accepted), generous);
    QCOMPARE(m_house->story(row).summary.message.templateName, QStringLiteral("pesquisa_satisfacao"));
    QVERIFY(m_house->story(row).content.contains("Elisa"));
}

void TestComposeKeyboard::escapeCallsBackWhatIsHeld()
{
    Preferences::in(m_house->app().options().dataDir).setUndoSeconds(20);
    chooseKind(QStringLiteral("text"));
    m_keys.write(QStringLiteral("compose.field.text.body"), QStringLiteral("Espera"));
    m_keys.write(QStringLiteral("compose.recipient"), QStringLiteral("+55 11 97310-0905"));
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    Preferences::in(m_house->app().options().dataDir).setUndoSeconds(0);
    QVERIFY(hasVisible(*m_page, "compose.outcome"));
    QCOMPARE(child<QLineEdit>(*m_page, "compose.recipient")->text(), QString());
    m_keys.press(Qt::Key_Escape);
    QCOMPARE(child<QLineEdit>(*m_page, "compose.recipient")->text(), QStringLiteral("+55 11 97310-0905"));
    QVERIFY(!hasVisible(*m_page, "compose.outcome"));
}

void TestComposeKeyboard::tabGoesAsThePageStands()
{
    chooseKind(QStringLiteral("interactive.button")); // made late, stands in the middle
    m_keys.write(QStringLiteral("compose.recipient"), QStringLiteral("+55 11 97310-0902"));
    chooseKind(QStringLiteral("template"));
    m_page->useTemplate(m_account.id, QStringLiteral("pesquisa_satisfacao"), QStringLiteral("pt_BR"));
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "compose.variable.1"), generous);
    QCoreApplication::processEvents();
    QVERIFY(m_keys.goTo(QStringLiteral("compose.channel")));
    const QStringList expected{QStringLiteral("compose.channel"),    QStringLiteral("compose.recipient"),  QStringLiteral("compose.name"),
                               QStringLiteral("compose.kind.template"), QStringLiteral("compose.template"), QStringLiteral("compose.variable.1"),
                               QStringLiteral("compose.goTo.recipient"), QStringLiteral("compose.goTo.variable.1"),
                               QStringLiteral("compose.preview.arrives")};
    QStringList met{QStringLiteral("compose.channel")};
    for (int i = 0; i < 60 && met.last() != expected.last(); ++i) {
        m_keys.press(Qt::Key_Tab);
        if (expected.contains(Keyboard::focus()->objectName()))
            met.append(Keyboard::focus()->objectName());
    }
    QCOMPARE(met, expected);
    // And the form of a kind in between, in the same place.
    chooseKind(QStringLiteral("interactive.button"));
    QCoreApplication::processEvents();
    const QStringList form{QStringLiteral("compose.kind.interactive.button"), QStringLiteral("compose.field.interactive.header.way.none"),
                           QStringLiteral("compose.field.interactive.body.text"), QStringLiteral("compose.add.interactive.action.buttons"),
                           QStringLiteral("compose.goTo.recipient")};
    met = QStringList{form.first()};
    QVERIFY(m_keys.goTo(form.first()));
    for (int i = 0; i < 60 && met.last() != form.last(); ++i) {
        m_keys.press(Qt::Key_Tab);
        if (form.contains(Keyboard::focus()->objectName()))
            met.append(Keyboard::focus()->objectName());
    }
    QCOMPARE(met, form);
}

void TestComposeKeyboard::aProblemBringsItsFieldIntoSight()
{
    m_page->resize(1280, 700);
    chooseKind(QStringLiteral("interactive.order_details"));
    m_keys.write(QStringLiteral("compose.recipient"), QStringLiteral("+55 11 97310-0903"));
    const QString far = QStringLiteral("compose.field.interactive.action.parameters.order.items[0].name");
    m_keys.write(QStringLiteral("compose.field.interactive.body.text"), QStringLiteral("Pedido"));
    m_keys.write(QStringLiteral("compose.field.interactive.action.parameters.reference_id"), QStringLiteral("P-9"));
    m_keys.goTo(QStringLiteral("compose.recipient"));
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_keys.lost.isEmpty(), qPrintable(m_keys.lost));
    QCOMPARE(Keyboard::focus()->objectName(), far);
    QVERIFY(!Keyboard::focus()->visibleRegion().isEmpty());
}

// What Tab or a click can give the focus to, and a screen reader would say nothing of.
QString TestComposeKeyboard::namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->inherits("QLabel"))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return nameless.join(QStringLiteral(", "));
}

void TestComposeKeyboard::everyControlHasAName_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : kindsWithForm())
        QTest::newRow(qPrintable(kind)) << kind;
    for (const char *name : {"oferta_relampago", "agendar_retirada", "vitrine_carrossel", "cupom_desconto"})
        QTest::newRow(name) << QStringLiteral("template ") + QLatin1String(name);
}

void TestComposeKeyboard::everyControlHasAName()
{
    QFETCH(QString, kind);
    const QString name = kind.section(QLatin1Char(' '), 1);
    if (name.isEmpty()) {
        chooseKind(kind);
    } else {
        m_page->useTemplate(m_account.id, name, QStringLiteral("pt_BR"));
        QTRY_COMPARE_WITH_TIMEOUT(child<TemplateField>(*m_page, "compose.template")->text(), name, generous);
    }
    m_keys.write(QStringLiteral("compose.recipient"), QStringLiteral("1")); // problems stand there too
    for (auto *fold : m_page->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^compose\\.fold\\.")))) {
        if (fold->isVisible() && fold->accessibleDescription() == QLatin1String("Closed"))
            fold->click();
    }
    QCOMPARE(namelessIn(*m_page), QString());
    m_keys.push(QStringLiteral("compose.preview.json"));
    QVERIFY2(m_keys.lost.isEmpty(), qPrintable(m_keys.lost));
    QCOMPARE(namelessIn(*m_page), QString());
}

void TestComposeKeyboard::everyDialogIsOpenedAndClosedByKeys_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("dialog");
    const auto row = [](const char *kind, const char *button, const char *dialog) {
        QTest::newRow(dialog) << QString::fromLatin1(kind) << QString::fromLatin1(button) << QString::fromLatin1(dialog);
    };
    row("text", "compose.paste", "paste");
    row("text", "compose.history", "history");
    row("text", "compose.snippets.edit", "snippets");
    row("text", "compose.schedule", "schedule");
    row("text", "compose.test", "ownNumber");
    row("image", "compose.media.library", "mediaLibrary");
    row("image", "compose.media.choose", "compose.media.files");
    row("text", "compose.field.text.body.smile", "compose.emoji");
    row("template", "compose.template", "compose.templates");
}

void TestComposeKeyboard::everyDialogIsOpenedAndClosedByKeys()
{
    QFETCH(QString, kind);
    QFETCH(QString, button);
    QFETCH(QString, dialog);
    chooseKind(kind);
    if (kind == QLatin1String("text"))
        m_keys.write(QStringLiteral("compose.field.text.body"), QStringLiteral("Oi"));
    m_keys.write(QStringLiteral("compose.recipient"), QStringLiteral("+55 11 97310-0904"));
    if (button.endsWith(QLatin1String(".smile"))) { // the marks are one stop of Tab; arrows go on
        m_keys.goTo(QString(button).replace(QLatin1String("smile"), QLatin1String("bold")));
        for (int i = 0; i < 10 && Keyboard::focus()->objectName() != button; ++i)
            m_keys.press(Qt::Key_Right);
    }
    m_keys.push(button);
    QVERIFY2(m_keys.lost.isEmpty(), qPrintable(m_keys.lost));
    const auto opened = [&]() -> QWidget * {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->objectName() == dialog)
                return window;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(opened(), generous);
    if (auto *window = qobject_cast<QDialog *>(opened()))
        QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::qWait(50); // what it reads from the store
    QVERIFY(Keyboard::focus() && (Keyboard::focus() == opened() || opened()->isAncestorOf(Keyboard::focus())));
    if (!opened()->inherits("QFileDialog")) // Qt's own
        QCOMPARE(namelessIn(*opened()), QString());
    m_keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!opened());
}

QTEST_MAIN(TestComposeKeyboard)
#include "tst_composekeyboard.moc"
