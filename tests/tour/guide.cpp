#include "tour/guide.h"

#include "dialogs/vaultdialog.h"
#include "dialogs/accountdialog.h"
#include "mainwindow.h"
#include "pages/broadcast/broadcastrunview.h"
#include "pages/broadcastspage.h"
#include "pages/messagespage.h"
#include "support/broadcastfill.h"
#include "tour/checkguide.h"
#include "tour/conversationguide.h"
#include "tour/consentguide.h"
#include "tour/contactguide.h"
#include "tour/eventguide.h"
#include "tour/filterguide.h"
#include "tour/planguide.h"
#include "tour/privacyguide.h"
#include "tour/reachguide.h"
#include "tour/storyguide.h"
#include "widgets/holdbutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTcpServer>

#include <functional>
#include <tuple>

namespace recado::tour {

using test::child;

namespace {

std::unique_ptr<MainWindow> openWindow(Application &app)
{
    auto window = std::make_unique<MainWindow>(app);
    window->resize(1280, 800);
    window->show();
    return window;
}

void click(QWidget *window, const QString &name)
{
    QTest::mouseClick(test::child<QWidget>(*window, name.toLatin1().constData()), Qt::LeftButton);
}

void write(QWidget *window, const char *name, const QString &text)
{
    test::child<QLineEdit>(*window, name)->setText(text);
}

void closeDialogs(QWidget *window)
{
    for (QDialog *dialog : window->findChildren<QDialog *>())
        dialog->close();
    QTest::qWait(50);
}

} // namespace

Guide::Guide(Album &album)
    : m_album(album), m_empty(std::make_unique<test::PracticeHouse>(false)), m_house(std::make_unique<test::PracticeHouse>(true))
{
    prepareMessages();
}

Guide::~Guide() = default;

// One of each fate, so that the list shows every state.
void Guide::prepareMessages()
{
    const QList<QPair<QString, QString>> people{
        {QStringLiteral("+5511988887777"), QStringLiteral("Ana Beatriz Lima")},   {QStringLiteral("+5521997310018"), QStringLiteral("Carlos Eduardo")},
        {QStringLiteral("+5531984210005"), QStringLiteral("Dona Marta")},         {QStringLiteral("+5511976540016"), QStringLiteral("João Pedro Alves")},
        {QStringLiteral("+5562999110014"), QString()},                            {QStringLiteral("+5585988120006"), QStringLiteral("Rita de Cássia")},
        {QStringLiteral("+5551993330017"), QStringLiteral("Fernanda Rocha")},     {QStringLiteral("+5571987870007"), QStringLiteral("Igor Santos")},
        {QStringLiteral("+5511955550015"), QStringLiteral("Luísa Prado")},        {QStringLiteral("+5547991200002"), QStringLiteral("Paulo Hahn")},
        {QStringLiteral("+5591981110003"), QStringLiteral("Nazaré Souza")},       {QStringLiteral("+5511944443322"), QStringLiteral("Otávio Cunha")}};
    for (const auto &[number, name] : people) {
        const MessageRow row = m_house->send(number, name);
        if (name == QStringLiteral("Luísa Prado"))
            m_story = row;
    }
    if (!QTest::qWaitFor([this] { return m_house->app().sender().isIdle(); }, 20'000)
        || !QTest::qWaitFor([this] { return m_house->story(m_story).verdict.kind == EventKind::Delivered; }, 20'000))
        qWarning("the practice provider is slow today; the pictures may show less");
}

void Guide::walk(const QStringList &stops)
{
    const auto isWanted = [&stops](const char *stop) { return stops.isEmpty() || stops.contains(QLatin1String(stop)); };
    if (isWanted("empty"))
        visitEmptyHouse();
    const auto window = openWindow(m_house->app());
    const std::pair<const char *, std::function<void()>> all[] = {
        {"compose", [&] { visitCompose(window.get()); }},
        {"kinds", [&] { visitKinds(window.get()); }},
        {"composedialogs", [&] { visitComposeDialogs(window.get()); }},
        {"messages", [&] { visitMessages(window.get()); }},
        {"filters", [&] { visitFilters(m_album, *window, *m_house); }},
        {"stories", [&] { visitStories(m_album, *window, *m_house); }},
        {"conversations", [&] { visitConversations(m_album, *window, *m_house); }},
        {"deliveries", [&] { visitDeliveries(m_album, *window, *m_house); }},
        {"approval", [&] { visitApproval(m_album, *window, *m_house); }},
        {"broadcasts", [&] { visitBroadcasts(window.get()); }},
        {"overview", [&] { visitOverview(m_album, *window, *m_house); }},
        {"plan", [&] { visitPlan(m_album, *window, *m_house); }},
        {"templates", [&] { visitTemplates(window.get()); }},
        {"editor", [&] { visitTemplateEditor(window.get()); }},
        {"connections", [&] { visitConnections(window.get()); }},
        {"reach", [&] { visitReach(m_album); }},
        {"settings", [&] { visitSettings(window.get()); }},
        {"consent", [&] { visitConsent(m_album, *window, *m_house); }},
        {"privacy", [&] { visitPrivacy(m_album, *window); }},
        {"trouble", [&] { visitTrouble(window.get()); }},
        {"checkup", [&] { visitCheckUp(m_album, *window, *m_house); }},
        {"contacts", [&] { visitContacts(m_album, *window, *m_house); }},
        {"strips", [&] { visitStrips(m_album); }},
        {"start", [&] { visitStartProblem(m_album); }},
        {"narrow", [&] { visitNarrow(window.get()); }},
    };
    for (const auto &[stop, visit] : all) {
        if (isWanted(stop))
            visit();
    }
}

void Guide::visitSettings(MainWindow *window)
{
    window->showPage(MainWindow::Settings);
    m_album.take(window, QStringLiteral("settings"));
}

void Guide::visitEmptyHouse()
{
    const auto window = openWindow(m_empty->app());
    m_album.take(window.get(), QStringLiteral("welcome"));
    window->showPage(MainWindow::Messages);
    m_album.take(window.get(), QStringLiteral("messages-empty"));
    window->showPage(MainWindow::Templates);
    m_album.take(window.get(), QStringLiteral("templates-empty"));
    window->showPage(MainWindow::Conversations);
    QTest::qWait(300);
    m_album.take(window.get(), QStringLiteral("conversations-empty"));
    window->showPage(MainWindow::Connections);
    m_album.take(window.get(), QStringLiteral("connections-empty"));
    visitDialogs(m_empty->app(), window.get());
}

void Guide::visitDialogs(Application &app, MainWindow *window)
{
    click(window, QStringLiteral("connections.add"));
    m_album.take(window, QStringLiteral("connections-providers"));
    child<QWidget>(*window, "connections.providers")->close();
    for (const ProviderKind provider : addableProviders())
        visitAccountDialog(app, window, provider);

    auto *vault = new VaultDialog(app, VaultDialog::Mode::Create, window);
    vault->open();
    write(vault, "vault.passphrase", QStringLiteral("short"));
    click(vault, QStringLiteral("vault.use"));
    m_album.take(window, QStringLiteral("vault-create"));
    vault->close();
    auto *open = new VaultDialog(app, VaultDialog::Mode::Open, window);
    open->open();
    m_album.take(window, QStringLiteral("vault-open"));
    open->close();
}

// Empty, with what is folded away, with what is missing; and Wati's refused by the service.
void Guide::visitAccountDialog(Application &app, MainWindow *window, ProviderKind provider)
{
    const QString word = toString(provider);
    auto *dialog = new AccountDialog(app, provider, window);
    dialog->open();
    m_album.take(window, word);
    if (auto *login = dialog->findChild<QWidget *>(word + QStringLiteral(".way.login"))) {
        QTest::mouseClick(login, Qt::LeftButton);
        m_album.take(window, word + QStringLiteral("-login"));
    }
    click(dialog, word + QStringLiteral(".test"));
    m_album.take(window, word + QStringLiteral("-missing"));
    if (provider == ProviderKind::Wati) {
        write(dialog, "wati.base_url", QStringLiteral("http://live-mt-server.wati.io/12345"));
        write(dialog, "wati.token", QStringLiteral("a token"));
        click(dialog, QStringLiteral("wati.test"));
        m_album.take(window, QStringLiteral("wati-tested"));
        click(dialog, QStringLiteral("wati.save"));
        m_album.take(window, QStringLiteral("wati-refused"));
    }
    click(dialog, word + QStringLiteral(".advanced"));
    m_album.take(window, word + QStringLiteral("-advanced"));
    dialog->close();
}

void Guide::visitCompose(MainWindow *window)
{
    window->showPage(MainWindow::Compose);
    m_album.take(window, QStringLiteral("compose"));
    test::child<QComboBox>(*window, "compose.channel")->setCurrentIndex(0);
    QTest::qWait(500);
    click(window, QStringLiteral("compose.template"));
    m_album.take(window, QStringLiteral("compose-templates"));
    write(window, "compose.template.search", QStringLiteral("aviso vencimento"));
    QTest::keyClick(test::child<QLineEdit>(*window, "compose.template.search"), Qt::Key_Return);
    write(window, "compose.recipient", QStringLiteral("11 98888-7777"));
    write(window, "compose.name", QStringLiteral("Ana Beatriz"));
    write(window, "compose.variable.nome", QStringLiteral("Ana Beatriz"));
    write(window, "compose.variable.valor", QStringLiteral("R$ 120,00"));
    m_album.take(window, QStringLiteral("compose-missing"));
    write(window, "compose.variable.vencimento", QStringLiteral("24/11/2026"));
    test::child<QLineEdit>(*window, "compose.variable.vencimento")->setFocus();
    m_album.take(window, QStringLiteral("compose-ready"));
    click(window, QStringLiteral("compose.preview.curl"));
    m_album.take(window, QStringLiteral("compose-curl"));
    click(window, QStringLiteral("compose.preview.arrives"));
}

// A form of each kind, filled from the corpus the way a person pastes a request.
void Guide::visitKinds(MainWindow *window)
{
    if (!m_meta) { // the second walk, in the other colours, finds it
        simulator::PracticeOptions options;
        options.pace = 0;
        m_meta = std::make_unique<simulator::PracticeProvider>(options);
        std::ignore = m_meta->start();
        std::ignore = test::addMetaAccount(m_house->app(), *m_meta);
    }
    auto *channels = child<QComboBox>(*window, "compose.channel");
    std::ignore = QTest::qWaitFor([channels] { return channels->count() > 3; }, 20'000);
    channels->setCurrentIndex(channels->count() - 1);
    for (const char *name : {"text.markup", "image.link-caption", "document.link-caption", "audio.voice", "location.address", "contacts.everything",
                             "reaction.heart", "interactive.button.header-image", "interactive.list.two-sections", "interactive.cta_url.header-text",
                             "interactive.product_list.two-sections", "interactive.flow.by-id", "interactive.carousel.links",
                             "interactive.order_details.pix", "newer.type"}) {
        QFile file(QStringLiteral(RECADO_TEST_DATA "/corpus/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s in the corpus", name);
        click(window, QStringLiteral("compose.paste"));
        child<QPlainTextEdit>(*window, "paste.text")->setPlainText(QString::fromUtf8(file.readAll()));
        click(window, QStringLiteral("paste.use"));
        QTest::qWait(50);
        child<QLineEdit>(*window, "compose.recipient")->setText(QStringLiteral("Ana Beatriz <11 98765-4321>"));
        m_album.take(window, QStringLiteral("compose-") + QString::fromLatin1(name).split(QLatin1Char('.')).mid(0, 2).join(QLatin1Char('-')));
    }
}

void Guide::visitComposeDialogs(MainWindow *window)
{
    click(window, QStringLiteral("compose.paste"));
    child<QPlainTextEdit>(*window, "paste.text")->setPlainText(QStringLiteral("{\n  \"type\": \"text\",\n  \"text\": { \"body\": }\n}"));
    click(window, QStringLiteral("paste.use"));
    m_album.take(window, QStringLiteral("compose-paste"));
    closeDialogs(window);
    std::ignore = test::await(m_house->app().snippets().put(
        {{}, QStringLiteral("obrigado"), QStringLiteral("Agradecer"), QStringLiteral("Obrigado pelo contato, {{nome}}!")}));
    for (const char *name : {"compose.history", "compose.snippets.edit"}) {
        click(window, QLatin1String(name));
        QTest::qWait(200);
        m_album.take(window, QString::fromLatin1(name).section(QLatin1Char('.'), 1, 1).prepend(QStringLiteral("compose-")));
        closeDialogs(window);
    }
    click(window, QStringLiteral("compose.kind.text"));
    child<QPlainTextEdit>(*window, "compose.field.text.body")->setPlainText(QStringLiteral("Olá, *Ana*! Seu pedido saiu."));
    click(window, QStringLiteral("compose.schedule"));
    m_album.take(window, QStringLiteral("compose-schedule"));
    click(window, QStringLiteral("schedule.save"));
    auto *waiting = child<QPushButton>(*window, "compose.scheduled");
    std::ignore = QTest::qWaitFor([waiting] { return waiting->isVisible(); }, 5'000);
    click(window, QStringLiteral("compose.scheduled"));
    QTest::qWait(300);
    m_album.take(window, QStringLiteral("compose-scheduled"));
    closeDialogs(window);
    QStringList crowd;
    for (int i = 0; i < 80; ++i)
        crowd.append(QStringLiteral("Ana %1 <+5511970%2>").arg(i).arg(10'000 + i));
    QGuiApplication::clipboard()->setText(crowd.join(QLatin1Char('\n')));
    child<QLineEdit>(*window, "compose.recipient")->setFocus();
    QTest::keySequence(child<QLineEdit>(*window, "compose.recipient"), QKeySequence::Paste);
    child<QPlainTextEdit>(*window, "compose.field.text.body")->setPlainText(QStringLiteral("Olá, {{nome}}!"));
    m_album.take(window, QStringLiteral("compose-crowd"));
    click(window, QStringLiteral("compose.goTo.crowd")); // goes on elsewhere: the page is empty again
    click(window, QStringLiteral("compose.kind.template"));
}

void Guide::visitMessages(MainWindow *window)
{
    window->showPage(MainWindow::Messages);
    m_album.take(window, QStringLiteral("messages"));
    auto *page = window->findChild<MessagesPage *>();
    page->select(m_story);
    QTest::qWait(500);
    m_album.take(window, QStringLiteral("messages-story"));
    write(window, "messages.filter", QStringLiteral("nobody is called that"));
    QTest::qWait(600);
    m_album.take(window, QStringLiteral("messages-nohits"));
    write(window, "messages.filter", QString());
    QTest::qWait(600);
}

// Broadcasts in the middle of their lives, as the engine leaves them; it must not touch them while they are looked at.
void Guide::visitBroadcasts(MainWindow *window)
{
    m_house->app().broadcasts().setRuns(false);
    window->showPage(MainWindow::Broadcasts);
    visitRun(window, BroadcastState::Running, {}, QStringLiteral("run-running"));
    window->resize(1024, 700);
    QTest::qWait(100);
    m_album.take(window, QStringLiteral("run-narrow"));
    window->resize(1280, 800);
    visitRun(window, BroadcastState::Paused, {QStringLiteral("failure_ratio"), QStringLiteral("18/50")}, QStringLiteral("run-breaker"));
    visitRun(window, BroadcastState::Finished, {QStringLiteral("done"), {}}, QStringLiteral("run-finished"));
    child<QAbstractButton>(*window, "run.funnel.table.show")->click();
    child<QAbstractButton>(*window, "run.minutes.table.show")->click();
    child<QAbstractButton>(*window, "run.figure.failed")->click();
    child<QAction>(*window, "run.menu.history")->trigger();
    QTest::qWait(600);
    m_album.take(window, QStringLiteral("run-history"));
    closeDialogs(window);
    child<QAbstractButton>(*window, "run.funnel.table.show")->click();
    child<QAbstractButton>(*window, "run.minutes.table.show")->click();
}

void Guide::visitRun(MainWindow *window, BroadcastState state, const BroadcastReason &reason, const QString &name)
{
    Application &app = m_house->app();
    test::BroadcastFill fill;
    fill.account = m_house->account().id;
    fill.channel = test::await(app.accounts().channels(fill.account))->first().id;
    fill.rows = 20'000;
    fill.taken = state == BroadcastState::Finished ? fill.rows : 13'796;
    fill.inFlight = state == BroadcastState::Running ? 16 : 0;
    fill.perSecond = 79;
    fill.startedAt = app.core().now() - Milliseconds(qint64(fill.taken / fill.perSecond * 1000)) - std::chrono::minutes(2);
    fill.state = state;
    fill.reason = reason;
    const Broadcast broadcast = fill.into(app.core().database);
    window->findChild<BroadcastsPage *>()->show(broadcast.id);
    QTest::qWait(1500);
    if (state == BroadcastState::Running) {
        BroadcastPace pace;
        pace.id = broadcast.id;
        pace.perSecond = 79;
        pace.allowed = 80;
        pace.left = Milliseconds(77'400);
        Q_EMIT app.broadcasts().paceChanged(pace);
        auto *stop = child<HoldButton>(*window, "run.stop");
        stop->beginHold();
        QTest::qWait(500);
        m_album.take(window, name + QStringLiteral("-held"));
        stop->endHold();
    }
    m_album.take(window, name);
}

void Guide::visitTemplates(MainWindow *window)
{
    window->showPage(MainWindow::Templates);
    QTest::qWait(300);
    click(window, QStringLiteral("templates.favourite"));
    write(window, "templates.search", QStringLiteral("aviso"));
    m_album.take(window, QStringLiteral("templates"));
    write(window, "templates.search", QStringLiteral("sorteio"));
    m_album.take(window, QStringLiteral("templates-rejected"));
    write(window, "templates.search", QStringLiteral("nobody says this"));
    m_album.take(window, QStringLiteral("templates-nohits"));
    write(window, "templates.search", QString());
    m_album.take(window, QStringLiteral("templates-all"));
    click(window, QStringLiteral("templates.delete"));
    m_album.take(window, QStringLiteral("templates-delete"));
    for (QMenu *menu : window->findChildren<QMenu *>())
        menu->close();
    closeDialogs(window);
}

void Guide::visitTemplateEditor(MainWindow *window)
{
    click(window, QStringLiteral("templates.new"));
    m_album.take(window, QStringLiteral("templates-new"));
    write(window, "templates.editor.name", QStringLiteral("pedido_pronto"));
    child<QComboBox>(*window, "templates.editor.header")->setCurrentIndex(2);
    child<QPlainTextEdit>(*window, "templates.editor.body")
        ->setPlainText(QStringLiteral("Olá *{{1}}*, seu pedido _{{2}}_ já pode ser retirado.\nTraga um documento com foto."));
    write(window, "templates.editor.sample.1", QStringLiteral("Ana"));
    for (const auto kind : {TemplateButton::Kind::QuickReply, TemplateButton::Kind::Url})
        child<QAction>(*window, qPrintable(QStringLiteral("templates.editor.add.%1").arg(int(kind))))->trigger();
    write(window, "templates.editor.button.0.text", QStringLiteral("Já retirei"));
    write(window, "templates.editor.button.1.url", QStringLiteral("https://loja.example/p/{{1}}"));
    m_album.take(window, QStringLiteral("templates-editor"));
    click(window, QStringLiteral("templates.editor.submit"));
    m_album.take(window, QStringLiteral("templates-editor-problems"));
    click(window, QStringLiteral("templates.editor.discard"));
}

void Guide::visitConnections(MainWindow *window)
{
    window->showPage(MainWindow::Connections);
    m_album.take(window, QStringLiteral("connections"));
    click(window, QStringLiteral("connections.test.Treino"));
    QTest::qWait(1000);
    m_album.take(window, QStringLiteral("connections-tested"));
    click(window, QStringLiteral("connections.remove.Treino"));
    m_album.take(window, QStringLiteral("connections-remove"));
    closeDialogs(window);
    window->activateWindow();
    QTest::qWait(100);
    test::child<QWidget>(*window, "connections.test.Treino")->setFocus(Qt::TabFocusReason);
    m_album.take(window, QStringLiteral("connections-focus"));
}

void Guide::visitTrouble(MainWindow *window)
{
    Application &app = m_house->app();
    QTcpServer taken;
    taken.listen(QHostAddress::LocalHost);
    const quint16 before = app.listener().state().port;
    app.listener().stop(); // or it would go on where it is
    std::ignore = test::await(app.listener().start(QStringLiteral("127.0.0.1"), taken.serverPort()));
    Q_EMIT app.problem(app.listener().state().error);
    app.sender().setBrake(true);
    window->showPage(MainWindow::Connections);
    QTest::qWait(200);
    m_album.take(window, QStringLiteral("trouble"));
    app.sender().setBrake(false);
    std::ignore = test::await(app.listener().start(QStringLiteral("127.0.0.1"), before));
    QTest::qWait(200);
}

void Guide::visitNarrow(MainWindow *window)
{
    window->resize(1024, 700);
    window->showPage(MainWindow::Compose);
    m_album.take(window, QStringLiteral("narrow-compose"));
    window->showPage(MainWindow::Messages);
    m_album.take(window, QStringLiteral("narrow-messages"));
    window->showPage(MainWindow::Templates);
    m_album.take(window, QStringLiteral("narrow-templates"));
    window->showPage(MainWindow::Connections);
    m_album.take(window, QStringLiteral("narrow-connections"));
}

} // namespace recado::tour
