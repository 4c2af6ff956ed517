#include "tour/checkguide.h"

#include "dialogs/networkdialog.h"
#include "dialogs/writingdialog.h"
#include "format/silencewords.h"
#include "mainwindow.h"
#include "models/checkup.h"
#include "pages/checkuppage.h"
#include "support/rawserver.h"
#include "widgets/labels.h"
#include "window/noticeboard.h"
#include "window/startproblem.h"
#include "window/troublewatch.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <memory>
#include <tuple>

namespace recado::tour {

using test::child;
using Kind = NoticeBoard::Kind;

namespace {

constexpr int patience = 60'000;

AccountId addWati(Application &app, const QString &name, const QUrl &url)
{
    NewAccount account;
    account.name = name;
    account.settings = {{QStringLiteral("base_url"), url.toString()}, {QStringLiteral("tenant"), QStringLiteral("1234")}, {QStringLiteral("plan"), QStringLiteral("business")}};
    account.secrets = {{QStringLiteral("token"), Secret("a token")}};
    const auto added = test::await(app.accounts().add(account));
    return added ? added->id : AccountId();
}

void waitForCheckUp(const CheckUp &checkUp)
{
    if (!QTest::qWaitFor([&checkUp] { return !checkUp.isRunning(); }, patience))
        qWarning("the check-up takes long today");
    QTest::qWait(100);
}

void scrollTo(QWidget &window, const char *name)
{
    auto *scroll = child<QScrollArea>(window, "checkup.scroll");
    if (auto *row = window.findChild<QWidget *>(QString::fromUtf8(name)))
        scroll->ensureWidgetVisible(row, 0, 200);
    QTest::qWait(50);
}

// An installation that was in use and is closed.
void prepare(const QString &dir)
{
    test::PracticeHouse house(true, 0, dir);
    house.send(QStringLiteral("+5511977770018"));
}

void photograph(Album &album, const QString &dataDir, const QString &keyFile, const QString &name)
{
    ApplicationOptions options;
    options.dataDir = dataDir;
    options.vaultKeyFile = keyFile;
    const auto made = Application::create(options);
    if (made)
        return qWarning("it opened after all");
    StartProblem window(dataDir, made.error());
    window.show();
    std::ignore = QTest::qWaitFor([&window] { return child<QWidget>(window, "startproblem.again")->isEnabled(); }, patience);
    album.take(&window, name);
}

} // namespace

void visitCheckUp(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    Application &app = house.app();
    CheckUp &checkUp = CheckUp::of(app.patient());
    test::RawServer refusing;
    refusing.otherwise(test::Answer::http(401));
    test::RawServer silent;
    silent.otherwise(test::Answer::silence());
    const AccountId refused = addWati(app, QStringLiteral("Clínica Aurora"), refusing.url());
    const AccountId away = addWati(app, QStringLiteral("Loja Centro"), QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(test::closedPort())));
    window.showPage(MainWindow::CheckUp);
    album.take(&window, QStringLiteral("checkup-before"));
    window.checkEverything();
    QTest::qWait(20);
    album.take(&window, QStringLiteral("checkup-running"));
    waitForCheckUp(checkUp);
    album.take(&window, QStringLiteral("checkup"));
    scrollTo(window, "check.account.credentials.Clínica Aurora");
    album.take(&window, QStringLiteral("checkup-accounts"));
    if (auto *row = window.findChild<QWidget *>(QStringLiteral("check.network.host.127.0.0.1:%1").arg(refusing.port())))
        child<QToolButton>(*row, "check.fold")->click();
    auto *scroll = child<QScrollArea>(window, "checkup.scroll");
    QTest::qWait(50);
    scrollTo(window, qPrintable(QStringLiteral("check.network.host.127.0.0.1:%1").arg(refusing.port())));
    album.take(&window, QStringLiteral("checkup-facts"));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QTest::qWait(50);
    album.take(&window, QStringLiteral("checkup-end"));
    const QTemporaryDir dir;
    for (const char *errand : {"checkup.bundle", "checkup.backup"}) {
        child<QAbstractButton>(window, errand)->click();
        const QString word = QString::fromLatin1(errand).section(QLatin1Char('.'), 1);
        album.take(&window, QStringLiteral("checkup-") + word);
        auto *dialog = child<WritingDialog>(window, "writing");
        dialog->writeTo(dir.filePath(word));
        std::ignore = QTest::qWaitFor([dialog] { return !dialog->isWriting(); }, patience);
        album.take(&window, QStringLiteral("checkup-%1-written").arg(word));
        delete dialog;
    }
    window.showPage(MainWindow::Settings);
    album.take(&window, QStringLiteral("settings-checked"));
    child<QAbstractButton>(window, "settings.network")->click();
    album.take(&window, QStringLiteral("network"));
    auto *network = child<NetworkDialog>(window, "network");
    child<QAbstractButton>(*network, "network.manual")->click();
    child<QAbstractButton>(*network, "network.save")->click();
    album.take(&window, QStringLiteral("network-missing"));
    child<QLineEdit>(*network, "network.proxy")->setText(QStringLiteral("127.0.0.1:%1").arg(test::closedPort()));
    child<QLineEdit>(*network, "network.user")->setText(QStringLiteral("ana"));
    child<QAbstractButton>(*network, "network.test")->click();
    std::ignore = QTest::qWaitFor([network] { return child<QAbstractButton>(*network, "network.test")->isEnabled(); }, patience);
    QTest::qWait(100);
    album.take(&window, QStringLiteral("network-tested"));
    delete network;
    for (const AccountId id : {refused, away})
        std::ignore = test::await(app.accounts().remove(id));
}

void visitStrips(Album &album)
{
    test::PracticeHouse house;
    Application &app = house.app();
    MainWindow window(app);
    window.resize(1280, 800);
    window.show();
    window.showPage(MainWindow::Messages);
    house.send(QStringLiteral("+5511977770019"), QStringLiteral("Ana Beatriz Lima"));

    auto *board = window.findChild<NoticeBoard *>();
    ChannelHearing silent;
    silent.accountName = QStringLiteral("Clínica Aurora");
    silent.channelName = QStringLiteral("+55 11 3777-0000");
    silent.verdict.hearing = Hearing::Quiet;
    silent.place = BreakPlace::NothingArrives;
    silent.evidence.pollAnswered = app.core().now();
    const StripWords words = silenceStrip({silent});
    board->put(Kind::Silence, {Tone::Warn, words.lead, words.sentence, TroubleWatch::tr("Open Connections"), {}, true, {}});
    album.take(&window, QStringLiteral("strip-silence"));
    window.resize(1024, 700);
    album.take(&window, QStringLiteral("strip-silence-narrow"));
    window.resize(1280, 800);

    auto portal = std::make_unique<test::RawServer>();
    portal->otherwise(test::Answer::http(302, {}, {"Location: http://login.hotel.example/"}));
    addWati(app, QStringLiteral("Hotel"), portal->url());
    WayOut &way = child<TroubleWatch>(window, "window.trouble")->wayOut();
    net::AnswerSign sign;
    sign.problem = ErrorKind::Network;
    way.setPause(std::chrono::milliseconds(50));
    way.note({sign, sign});
    std::ignore = QTest::qWaitFor([&way] { return way.state() == WayOut::State::LoginPage; }, patience);
    album.take(&window, QStringLiteral("strip-login"));
    portal.reset();
    std::ignore = QTest::qWaitFor([&way] { return way.state() == WayOut::State::Closed; }, 5'000);
    album.take(&window, QStringLiteral("strip-noway"));
}

void visitStartProblem(Album &album)
{
    const QTemporaryDir dir;
    prepare(dir.path());
    const QString dataDir = dir.filePath(QStringLiteral("data"));
    const QString file = dataDir + QStringLiteral("/recado.db");
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite) || database.write(QByteArray(8192, '\xA5')) < 0)
        return qWarning("not damaged");
    database.close();
    photograph(album, dataDir, dir.filePath(QStringLiteral("key")), QStringLiteral("start-damaged"));
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
    photograph(album, dataDir, dir.filePath(QStringLiteral("key")), QStringLiteral("start-lost"));
}

} // namespace recado::tour
