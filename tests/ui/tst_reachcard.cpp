#include "pages/connections/reachcard.h"

#include "pages/connections/channelscard.h"
#include "pages/connections/listenercard.h"
#include "pages/connections/reachstep.h"
#include "simulator/practiceprovider.h"
#include "ui/outside.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

// The four steps, with a listener, an outside and a Wati on loopback.
class TestReachCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init();
    void cleanup();

    void theFirstStepHasItsTurn();
    void aGoodListenerOpensTheNextStep();
    void anAddressThatIsNoneIsToldAtItsField();
    void anAnswerOfSomebodyElseIsNoSuccess();
    void theFourStepsAreFollowed();
    void theLinesForNginxAreCopied();
    void aPersonMayOpenAnyStep();
    void withoutAnAddressTheSecondStepIsNotDone();
    void aTunnelThatCannotRunSaysSo();
    void aTunnelTellsItsAddress();
    void aNewSecretUrlIsMadeAndTheFormerRetired();
    void aSilentNumberLeadsToItsStep_data();
    void aSilentNumberLeadsToItsStep();
    void anotherProcessThatListensIsToldAndKeepsItsPort();

private:
    ReachStepView *step(const char *name) const { return child<ReachStepView>(*m_card, (QByteArrayLiteral("reach.") + name).constData()); }
    void click(const QString &name) const { QTest::mouseClick(child<QPushButton>(*m_card, qPrintable(name)), Qt::LeftButton); }
    QString text(const QString &name) const { return child<QLabel>(*m_card, qPrintable(name))->text(); }
    QString field(const char *name) const { return static_cast<Field *>(child<QLineEdit>(*m_card, name)->parentWidget())->problem(); }
    void addWati();
    void enter(const QString &address) const
    {
        child<QLineEdit>(*m_card, "reach.address")->setText(address);
        click(QStringLiteral("reach.address.save"));
    }
    // Through the way that the provider was given.
    int post(const QString &url, const QByteArray &body) const;

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<simulator::PracticeProvider> m_provider;
    std::unique_ptr<Outside> m_outside;
    std::unique_ptr<ReachCard> m_card;
    Account m_account;
};

void TestReachCard::init()
{
    m_house = std::make_unique<PracticeHouse>(false);
    m_outside = std::make_unique<Outside>();
    m_card = std::make_unique<ReachCard>(m_house->app(), nullptr);
    m_card->resize(1000, 900);
    m_card->show();
}

void TestReachCard::cleanup()
{
    m_card.reset();
    m_outside.reset();
    m_house.reset();
    m_provider.reset();
}

void TestReachCard::addWati()
{
    simulator::PracticeOptions options;
    options.pace = 0;
    m_provider = std::make_unique<simulator::PracticeProvider>(options);
    QVERIFY(m_provider->start().ok());
    const QJsonObject wati = m_provider->credentials().value(QStringLiteral("wati")).toObject();
    NewAccount wanted;
    wanted.name = QStringLiteral("Loja");
    wanted.settings = {{QStringLiteral("base_url"), m_provider->credentials().value(QStringLiteral("base_url")).toString()},
                       {QStringLiteral("tenant"), wati.value(QStringLiteral("tenant")).toString()}};
    wanted.secrets = {{QStringLiteral("token"), Secret(wati.value(QStringLiteral("token")).toString().toUtf8())}};
    const auto added = await(m_house->app().accounts().add(wanted));
    QVERIFY(added.ok());
    QVERIFY(await(m_house->app().accounts().syncChannels(added->id)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_house->app().listener().hooks().contains(wanted.name), generous);
    m_account = *await(m_house->app().accounts().account(wanted.name));
    m_card->setAccounts({m_account});
    m_card->setChannels(*await(m_house->app().accounts().channels()));
}

int TestReachCard::post(const QString &url, const QByteArray &body) const
{
    const QUrl to(url);
    QTcpSocket socket;
    socket.connectToHost(to.host(), quint16(to.port()));
    socket.write("POST " + to.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: outside\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (!QTest::qWaitFor([&socket] { return socket.bytesAvailable() > 12; }, generous))
        return 0;
    return socket.readAll().mid(9, 3).toInt();
}

void TestReachCard::theFirstStepHasItsTurn()
{
    QCOMPARE(m_card->findChildren<ReachStepView *>().size(), 4);
    for (const char *name : {"listener", "public_address", "provider", "event"})
        QVERIFY(step(name)->isVisible());
    QVERIFY(step("listener")->isOpen());
    QVERIFY(!step("public_address")->isOpen());
    QVERIFY(!child<QLineEdit>(*m_card, "reach.address")->isVisible());
    QVERIFY(!text(QStringLiteral("reach.listener.state")).isEmpty());
}

void TestReachCard::aGoodListenerOpensTheNextStep()
{
    click(QStringLiteral("reach.listener.test"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(step("listener")->check().state), QStringLiteral("good"), generous);
    QVERIFY(child<QLabel>(*m_card, "reach.listener.found")->isVisible());
    QVERIFY(text(QStringLiteral("reach.listener.found")).contains(QString::number(m_house->app().listener().state().port)));
    QVERIFY(step("public_address")->isOpen());
    QVERIFY(child<QLineEdit>(*m_card, "reach.address")->isVisible());
    QVERIFY(!step("provider")->isOpen());
}

void TestReachCard::anAddressThatIsNoneIsToldAtItsField()
{
    for (const char *wrong : {"ftp://loja.example", "http://loja.example", "https://"}) {
        enter(QString::fromLatin1(wrong));
        QTRY_VERIFY2_WITH_TIMEOUT(!field("reach.address").isEmpty(), wrong, generous);
        QCOMPARE(child<QLineEdit>(*m_card, "reach.address")->text(), QString::fromLatin1(wrong));
        QVERIFY(!m_house->app().reachability().publicAddress().isKnown());
        static_cast<Field *>(child<QLineEdit>(*m_card, "reach.address")->parentWidget())->setProblem(QString());
    }
}

void TestReachCard::anAnswerOfSomebodyElseIsNoSuccess()
{
    enter(m_outside->url());
    QTRY_COMPARE_WITH_TIMEOUT(toString(step("public_address")->check().state), QStringLiteral("bad"), generous);
    const QString found = text(QStringLiteral("reach.public_address.found"));
    QVERIFY2(found.contains(QLatin1String("nginx")) && found.contains(QLatin1String("404")), qPrintable(found));
    QVERIFY(!step("provider")->isOpen());
}

void TestReachCard::theFourStepsAreFollowed()
{
    addWati();
    m_outside->leadTo(m_house->app().listener().state().port);
    click(QStringLiteral("reach.listener.test"));
    QTRY_VERIFY_WITH_TIMEOUT(step("public_address")->isOpen(), generous);
    QVERIFY(!child<QPushButton>(*m_card, "connections.register.Loja")->isEnabled()); // at which address?
    enter(m_outside->url());
    QTRY_VERIFY_WITH_TIMEOUT(step("provider")->isOpen(), generous);
    QVERIFY(!step("public_address")->isOpen());
    const QString url = child<QLineEdit>(*m_card, "connections.hook.Loja")->text();
    QVERIFY2(url.startsWith(m_outside->url() + QStringLiteral("/hook/Loja/")), qPrintable(url));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*m_card, "connections.register.Loja")->isEnabled(), generous);
    click(QStringLiteral("connections.register.Loja"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(step("provider")->check().state), QStringLiteral("good"), generous);
    QVERIFY(step("event")->isOpen());
    QVERIFY(text(QStringLiteral("reach.event.words.Loja")).contains(QLatin1Char('+'))); // the number to write to
    QCOMPARE(post(url, R"({"eventType":"message","id":"1","waId":"5511988887777","text":"oi","type":"text","timestamp":"1795348800"})"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(toString(step("event")->check().state), QStringLiteral("good"), generous); // by itself
    QCOMPARE(child<QLabel>(*m_card, "reach.summary")->property("tone").toString(), QStringLiteral("good"));
}

void TestReachCard::theLinesForNginxAreCopied()
{
    click(QStringLiteral("reach.proxy.copy"));
    const QString lines = QGuiApplication::clipboard()->text();
    QVERIFY(lines.contains(QStringLiteral("proxy_pass http://127.0.0.1:%1;").arg(m_house->app().listener().state().port)));
    QVERIFY(lines.contains(QLatin1String("X-Forwarded-For")));
    QCOMPARE(text(QStringLiteral("reach.proxy.lines")), lines);
}

void TestReachCard::aPersonMayOpenAnyStep()
{
    auto *fold = child<QToolButton>(*m_card, "reach.public_address.fold");
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(step("public_address")->isOpen());
    click(QStringLiteral("reach.listener.test"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(step("listener")->check().state), QStringLiteral("good"), generous);
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!step("public_address")->isOpen());
    m_card->refresh();
    QVERIFY(!step("public_address")->isOpen()); // as the person wants it
}

void TestReachCard::withoutAnAddressTheSecondStepIsNotDone()
{
    click(QStringLiteral("reach.listener.test"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(step("listener")->check().state), QStringLiteral("good"), generous);
    click(QStringLiteral("reach.public_address.test"));
    QTRY_COMPARE_WITH_TIMEOUT(step("public_address")->check().finding(), QStringLiteral("no_address"), generous);
    QVERIFY(text(QStringLiteral("reach.summary")).startsWith(QLatin1Char('1')));
    QVERIFY(step("public_address")->isOpen()); // its turn
}

void TestReachCard::aTunnelThatCannotRunSaysSo()
{
    QTest::mouseClick(child<QPushButton>(*m_card, "reach.way.tunnel"), Qt::LeftButton);
    child<QLineEdit>(*m_card, "reach.tunnel.command")->setText(QStringLiteral("/nowhere/tunnel --to {url}"));
    click(QStringLiteral("reach.tunnel.start"));
    QTRY_VERIFY_WITH_TIMEOUT(!field("reach.tunnel.command").isEmpty(), generous);
    QVERIFY(!m_house->app().reachability().publicAddress().isKnown());
}

void TestReachCard::aTunnelTellsItsAddress()
{
    const QString told = QStringLiteral("https://calm-river.tunnel.example");
    QTemporaryDir dir;
    QFile script(dir.filePath(QStringLiteral("tunnel")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    QVERIFY(script.write("#!/bin/sh\necho \"forwarding " + told.toLatin1() + " to $1\"\nexec sleep 60\n") > 0);
    script.close();
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QTest::mouseClick(child<QPushButton>(*m_card, "reach.way.tunnel"), Qt::LeftButton);
    child<QLineEdit>(*m_card, "reach.tunnel.command")->setText(script.fileName() + QStringLiteral(" {url}"));
    click(QStringLiteral("reach.tunnel.start"));
    QTRY_VERIFY_WITH_TIMEOUT(text(QStringLiteral("reach.tunnel.state")).contains(told), generous);
    const QString output = child<QPlainTextEdit>(*m_card, "reach.tunnel.output")->toPlainText();
    QVERIFY2(output.contains(QLatin1String("forwarding")) && output.contains(m_house->app().listener().state().url()), qPrintable(output));
    QTRY_COMPARE_WITH_TIMEOUT(m_house->app().reachability().publicAddress().url.toString(), told, generous);
    click(QStringLiteral("reach.tunnel.forget"));
    click(QStringLiteral("confirm.action"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_house->app().reachability().publicAddress().isKnown(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(*m_card, "reach.tunnel.command")->text().isEmpty(), generous);
}

void TestReachCard::aNewSecretUrlIsMadeAndTheFormerRetired()
{
    addWati();
    const auto follow = [this] { m_card->setAccounts({*await(m_house->app().accounts().account(QStringLiteral("Loja")))}); };
    connect(&m_house->app().accounts(), &AccountService::accountsChanged, m_card.get(), follow, Qt::QueuedConnection);
    const auto url = [this] { return child<QLineEdit>(*m_card, "connections.hook.Loja")->text(); };
    const QString former = url();
    const QByteArray body = R"({"eventType":"message","id":"1","waId":"5511988887777","text":"oi","type":"text","timestamp":"1795348800"})";
    click(QStringLiteral("connections.rotate.Loja"));
    click(QStringLiteral("confirm.cancel"));
    QCOMPARE(url(), former);
    QTRY_VERIFY_WITH_TIMEOUT(!m_card->findChild<QDialog *>(QStringLiteral("confirm")), generous);
    click(QStringLiteral("connections.rotate.Loja"));
    click(QStringLiteral("confirm.action"));
    QTRY_VERIFY_WITH_TIMEOUT(url() != former, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!text(QStringLiteral("connections.former.Loja")).isEmpty(), generous);
    QCOMPARE(post(former, body), 200); // nothing is lost meanwhile
    QCOMPARE(post(url(), body), 200);
    click(QStringLiteral("connections.retire.Loja"));
    click(QStringLiteral("confirm.action"));
    QTRY_COMPARE_WITH_TIMEOUT(post(former, body), 404, generous);
    QCOMPARE(post(url(), body), 200);
    QTRY_VERIFY_WITH_TIMEOUT(text(QStringLiteral("connections.former.Loja")).isEmpty(), generous);
}

void TestReachCard::aSilentNumberLeadsToItsStep_data()
{
    QTest::addColumn<int>("place");
    for (const BreakPlace place : {BreakPlace::Listener, BreakPlace::Path, BreakPlace::ThisAccount, BreakPlace::NothingArrives, BreakPlace::Signature})
        QTest::newRow(qPrintable(toString(place))) << int(place);
}

void TestReachCard::aSilentNumberLeadsToItsStep()
{
    QFETCH(int, place);
    addWati();
    ChannelsCard card(m_house->app(), nullptr);
    const auto channels = await(m_house->app().accounts().channels());
    card.setChannels({m_account}, *channels);
    const Channel &channel = channels->first();
    const QString banner = QStringLiteral("connections.silence.") + channel.providerId;
    QVERIFY(!card.findChild<Banner *>(banner));
    ChannelHearing hearing;
    hearing.account = m_account.id;
    hearing.channel = channel.id;
    hearing.channelName = channel.name;
    hearing.verdict.hearing = Hearing::Quiet;
    hearing.verdict.since = m_house->app().core().now() - std::chrono::hours(1);
    hearing.verdict.waiting = 12;
    hearing.verdict.expected = std::chrono::minutes(2);
    hearing.place = BreakPlace(place);
    card.setHearings({hearing});
    QVERIFY(child<Banner>(card, qPrintable(banner))->text().contains(QLatin1String("12")));
    QCOMPARE(child<QLabel>(card, qPrintable(QStringLiteral("connections.hearing.") + channel.providerId))->property("tone").toString(), QStringLiteral("warn"));
    BreakPlace wanted = BreakPlace::Unknown;
    connect(&card, &ChannelsCard::mendAsked, &card, [&wanted](const ChannelHearing &asked) { wanted = asked.place; });
    auto *button = child<QPushButton>(card, qPrintable(QStringLiteral("connections.mend.") + channel.providerId));
    QVERIFY(!button->text().isEmpty());
    button->click();
    QCOMPARE(int(wanted), place);
    hearing.verdict.hearing = Hearing::Heard;
    card.setHearings({hearing});
    QVERIFY(!card.findChild<Banner *>(banner));
}

void TestReachCard::anotherProcessThatListensIsToldAndKeepsItsPort()
{
    ApplicationOptions options = m_house->app().options();
    auto second = Application::create(options); // a window beside the service
    QVERIFY(second.ok());
    (*second)->startHosting(false);
    QVERIFY(!(*second)->host().isHost());
    ListenerCard card(**second, nullptr);
    card.refresh();
    QVERIFY(!child<Banner>(card, "connections.listener.banner")->text().isEmpty());
    const quint16 port = m_house->app().listener().state().port;
    child<QSpinBox>(card, "connections.listener.port")->setValue(port == 45'679 ? 45'680 : 45'679);
    child<QPushButton>(card, "connections.listener.apply")->click();
    const auto saved = [this] { return await(m_house->app().listener().settings())->value(QStringLiteral("port")); };
    QTRY_VERIFY_WITH_TIMEOUT(saved().startsWith(QLatin1String("456")), generous);
    QCOMPARE((*second)->listener().state().kind, ListenerState::Kind::Stopped); // it did not begin to listen as well
}

QTEST_MAIN(TestReachCard)
#include "tst_reachcard.moc"
