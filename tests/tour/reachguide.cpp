#include "tour/reachguide.h"

#include "mainwindow.h"
#include "pages/connections/channelscard.h"
#include "simulator/practiceprovider.h"
#include "ui/metaaccount.h"
#include "ui/outside.h"
#include "ui/practicehouse.h"

#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <tuple>

namespace recado::tour {

using test::child;

namespace {

constexpr int settle = 300;
constexpr int patient = 20'000;

void click(QWidget &window, const char *name)
{
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
}

// To the top of what is seen.
void bringUp(QWidget &window, const char *name)
{
    QTest::qWait(settle);
    auto *scroll = child<QScrollArea>(window, "connections.scroll");
    const auto *part = child<QWidget>(window, name);
    scroll->verticalScrollBar()->setValue(part->mapTo(scroll->widget(), QPoint()).y() - 16);
    QTest::qWait(settle);
}

void waitFor(QWidget &window, const char *found, const QString &words)
{
    const auto *label = child<QLabel>(window, found);
    if (!QTest::qWaitFor([&] { return label->text().contains(words); }, patient))
        qWarning("%s never said %s", found, qPrintable(words));
}

void addWati(Application &app, const simulator::PracticeProvider &provider)
{
    const QJsonObject wati = provider.credentials().value(QStringLiteral("wati")).toObject();
    NewAccount wanted;
    wanted.name = QStringLiteral("Loja");
    wanted.settings = {{QStringLiteral("base_url"), provider.credentials().value(QStringLiteral("base_url")).toString()},
                       {QStringLiteral("tenant"), wati.value(QStringLiteral("tenant")).toString()}};
    wanted.secrets = {{QStringLiteral("token"), Secret(wati.value(QStringLiteral("token")).toString().toUtf8())}};
    const auto added = test::await(app.accounts().add(wanted));
    if (!added)
        qFatal("no account");
    std::ignore = test::await(app.accounts().syncChannels(added->id));
}

void showSilence(Application &app, ChannelsCard &card)
{
    QList<ChannelHearing> hearings;
    const auto channels = test::await(app.accounts().channels());
    for (const Channel &channel : *channels) {
        ChannelHearing hearing;
        hearing.account = channel.account;
        hearing.channel = channel.id;
        hearing.verdict.hearing = hearings.isEmpty() ? Hearing::Quiet : hearings.size() == 1 ? Hearing::Heard : Hearing::NeverHeard;
        hearing.verdict.since = app.core().now() - std::chrono::hours(1);
        hearing.verdict.waiting = 12;
        hearing.verdict.expected = std::chrono::seconds(150);
        hearing.evidence.unknownPath = 3;
        hearing.evidence.pollAnswered = app.core().now();
        hearing.place = hearings.isEmpty() ? BreakPlace::NothingArrives : BreakPlace::Path;
        hearings.append(hearing);
    }
    card.setHearings(hearings);
}

void visitSteps(Album &album, MainWindow &window, Application &app, test::Outside &outside)
{
    const auto take = [&](const char *name) {
        bringUp(window, "connections.reach");
        album.take(&window, QLatin1String(name));
    };
    take("reach");
    click(window, "reach.listener.test");
    waitFor(window, "reach.listener.found", QString::number(app.listener().state().port));
    click(window, "reach.way.tunnel");
    child<QLineEdit>(window, "reach.tunnel.command")->setText(QStringLiteral("/opt/tunnel/client --to {url}"));
    click(window, "reach.tunnel.start");
    take("reach-tunnel");
    click(window, "reach.way.own");
    child<QLineEdit>(window, "reach.address")->setText(QStringLiteral("http://hooks.loja.example"));
    click(window, "reach.address.save");
    take("reach-address-wrong");
    child<QLineEdit>(window, "reach.address")->setText(outside.url());
    click(window, "reach.address.save");
    waitFor(window, "reach.public_address.found", QStringLiteral("nginx"));
    take("reach-somebody-else");
    outside.leadTo(app.listener().state().port);
    click(window, "reach.public_address.test");
    std::ignore = QTest::qWaitFor([&window] { return child<QWidget>(window, "connections.register.Loja")->isVisible(); }, patient);
    take("reach-provider");
    click(window, "connections.register.Loja");
    std::ignore = QTest::qWaitFor([&window] { return child<QLabel>(window, "connections.provider.Loja")->isVisibleTo(&window); }, patient);
    take("reach-registered");
}

} // namespace

void visitReach(Album &album)
{
    test::PracticeHouse house(false);
    test::Outside outside;
    simulator::PracticeOptions options;
    options.pace = 0;
    simulator::PracticeProvider provider(options);
    std::ignore = provider.start();
    Application &app = house.app();
    addWati(app, provider);
    std::ignore = test::addMetaAccount(app, provider);
    MainWindow window(app);
    window.resize(1280, 800);
    window.show();
    window.showPage(MainWindow::Connections);
    visitSteps(album, window, app, outside);
    std::ignore = test::await(app.accounts().rotateHook(*test::await(app.accounts().account(QStringLiteral("Loja")))));
    bringUp(window, "reach.provider");
    album.take(&window, QStringLiteral("reach-new-secret"));
    bringUp(window, "connections.listener");
    album.take(&window, QStringLiteral("listener"));
    click(window, "connections.listener.more");
    QTest::qWait(settle);
    child<QLineEdit>(window, "listenersettings.allow")->setText(QStringLiteral("203.0.113.0/24, loja"));
    click(window, "listenersettings.save");
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("listener-settings"));
    child<QDialog>(window, "listenersettings")->close();
    showSilence(app, *window.findChild<ChannelsCard *>());
    bringUp(window, "connections.channels");
    album.take(&window, QStringLiteral("channels-silent"));
    window.resize(1024, 700);
    bringUp(window, "connections.reach");
    album.take(&window, QStringLiteral("narrow-reach"));
    bringUp(window, "connections.channels");
    album.take(&window, QStringLiteral("narrow-channels-silent"));
}

} // namespace recado::tour
