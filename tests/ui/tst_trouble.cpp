// What the window tells by itself: one thing over the page, and what is asked about in the status bar.
#include "mainwindow.h"

#include "pages/checkuppage.h"
#include "store/messagestore.h"
#include "support/rawserver.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "window/noticeboard.h"
#include "window/troublewatch.h"

#include <QApplication>
#include <QToolButton>

#include <atomic>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using Kind = NoticeBoard::Kind;

namespace {

constexpr int generous = 60'000;

// Goes as the real one does, and is set on at will.
class ForwardClock final : public Clock {
public:
    Instant now() const override { return SystemClock().now() + std::chrono::milliseconds(m_ahead.load()); }
    void goOn(Milliseconds by) { m_ahead += by.count(); }

private:
    std::atomic<qint64> m_ahead = 0;
};

NoticeBoard::Notice notice(const QString &lead, const QString &matter = {})
{
    NoticeBoard::Notice made;
    made.lead = lead;
    made.matter = matter;
    return made;
}

net::AnswerSign sign(bool answered)
{
    net::AnswerSign made;
    made.host = QStringLiteral("wati.example.org");
    made.answered = answered;
    made.problem = ErrorKind::Network;
    made.at = SystemClock().now();
    return made;
}

QAbstractButton *cross(Banner &banner)
{
    return banner.findChild<QToolButton *>();
}

} // namespace

class TestTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void theWorstIsToldFirst();
    void whatWasPutAwayComesBackOnlyWithSomethingElse();
    void whatIsDangerousCannotBePutAway();
    void noWayOutIsToldAndForgotten();
    void oneProvidersTroubleIsNotOurs();
    void aLoginPageInBetweenIsNamed();
    void aSilentNumberLeadsToConnections();
    void aRoundOfQuestionsIsAQuietLine();
    void aStorageProblemLeadsToTheCheckUp();

private:
    static std::unique_ptr<MainWindow> open(PracticeHouse &house)
    {
        auto window = std::make_unique<MainWindow>(house.app());
        window->resize(1280, 800);
        window->show();
        return window;
    }
    static void addWati(PracticeHouse &house, const QString &name, const QUrl &url)
    {
        NewAccount account;
        account.name = name;
        account.settings = {{QStringLiteral("base_url"), url.toString()}, {QStringLiteral("tenant"), QStringLiteral("1234")}, {QStringLiteral("plan"), QStringLiteral("business")}};
        account.secrets = {{QStringLiteral("token"), Secret("token")}};
        QVERIFY(await(house.app().accounts().add(account)).ok());
    }
    static QUrl nobody() { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closedPort())); }
    static void doubt(MainWindow &window)
    {
        child<TroubleWatch>(window, "window.trouble")->wayOut().note({sign(false), sign(false)});
    }
};

void TestTrouble::theWorstIsToldFirst()
{
    Banner banner;
    NoticeBoard board(&banner);
    board.put(Kind::Silence, notice(QStringLiteral("silence")));
    board.put(Kind::NoWay, notice(QStringLiteral("no way")));
    board.put(Kind::Clock, notice(QStringLiteral("clock")));
    QCOMPARE(banner.text(), QStringLiteral("no way"));
    board.take(Kind::NoWay);
    QCOMPARE(banner.text(), QStringLiteral("silence"));
    board.take(Kind::Silence);
    QCOMPARE(banner.text(), QStringLiteral("clock"));
    board.take(Kind::Clock);
    QVERIFY(banner.isHidden());
}

void TestTrouble::whatWasPutAwayComesBackOnlyWithSomethingElse()
{
    Banner banner;
    NoticeBoard board(&banner);
    board.put(Kind::Silence, notice(QStringLiteral("12 wait"), QStringLiteral("number 1")));
    cross(banner)->click();
    QVERIFY(banner.isHidden());
    board.put(Kind::Silence, notice(QStringLiteral("13 wait"), QStringLiteral("number 1")));
    QVERIFY(banner.isHidden()); // the same matter in other words
    board.put(Kind::Silence, notice(QStringLiteral("13 wait"), QStringLiteral("numbers 1 and 2")));
    QVERIFY(!banner.isHidden());
    cross(banner)->click();
    board.take(Kind::Silence); // over
    board.put(Kind::Silence, notice(QStringLiteral("2 wait"), QStringLiteral("numbers 1 and 2")));
    QVERIFY(!banner.isHidden());
}

void TestTrouble::whatIsDangerousCannotBePutAway()
{
    Banner banner;
    NoticeBoard board(&banner);
    NoticeBoard::Notice vault = notice(QStringLiteral("vault"));
    vault.isClosable = false;
    board.put(Kind::Vault, vault);
    QVERIFY(cross(banner)->isHidden());
    board.put(Kind::Closing, notice(QStringLiteral("closing")));
    QVERIFY(!cross(banner)->isHidden());
}

void TestTrouble::noWayOutIsToldAndForgotten()
{
    PracticeHouse house(false);
    auto server = std::make_unique<RawServer>();
    const QUrl url = server->url();
    addWati(house, QStringLiteral("Clinica"), url);
    const auto window = open(house);
    auto *banner = child<Banner>(*window, "window.problem");
    WayOut &way = child<TroubleWatch>(*window, "window.trouble")->wayOut();
    way.setPause(50ms);
    server.reset();
    way.note({sign(false)});
    QTest::qWait(100);
    QVERIFY(banner->isHidden()); // one alone says nothing
    doubt(*window);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), generous);
    QCOMPARE(way.state(), WayOut::State::Closed);
    QVERIFY(banner->text().contains(QString::number(url.port())));
    // Looked again by itself; the account leads somewhere now.
    RawServer back;
    NewAccount other;
    other.name = QStringLiteral("Nova");
    other.settings = {{QStringLiteral("base_url"), back.url().toString()}, {QStringLiteral("tenant"), QStringLiteral("1")}};
    other.secrets = {{QStringLiteral("token"), Secret("token")}};
    QVERIFY(await(house.app().accounts().add(other)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(banner->isHidden(), generous);
    QCOMPARE(way.state(), WayOut::State::Open);
}

void TestTrouble::oneProvidersTroubleIsNotOurs()
{
    PracticeHouse house(false);
    RawServer sound;
    addWati(house, QStringLiteral("Um"), nobody());
    addWati(house, QStringLiteral("Dois"), sound.url());
    const auto window = open(house);
    WayOut &way = child<TroubleWatch>(*window, "window.trouble")->wayOut();
    const int before = sound.count();
    doubt(*window);
    QTRY_VERIFY_WITH_TIMEOUT(sound.count() > before, generous);
    QTest::qWait(200);
    QCOMPARE(way.state(), WayOut::State::Open);
    QVERIFY(child<Banner>(*window, "window.problem")->isHidden());
}

void TestTrouble::aLoginPageInBetweenIsNamed()
{
    PracticeHouse house(false);
    RawServer portal;
    portal.otherwise(Answer::http(302, {}, {"Location: http://login.hotel.example/"}));
    addWati(house, QStringLiteral("Clinica"), portal.url());
    const auto window = open(house);
    doubt(*window);
    auto *banner = child<Banner>(*window, "window.problem");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), generous);
    QCOMPARE(child<TroubleWatch>(*window, "window.trouble")->wayOut().state(), WayOut::State::LoginPage);
    QCOMPARE(banner->actionButton()->text(), TroubleWatch::tr("Open the login page"));
}

void TestTrouble::aSilentNumberLeadsToConnections()
{
    PracticeHouse house;
    const auto window = open(house);
    house.app().surroundings().setRunning(false); // would take the clock's leap for a sleep
    const auto clock = std::make_shared<ForwardClock>();
    const_cast<Core &>(house.app().core()).clock = clock;
    house.send(QStringLiteral("+5511977770019")); // no webhook at all
    house.send(QStringLiteral("+5511988880019"));
    auto *banner = child<Banner>(*window, "window.problem");
    QVERIFY(await(house.app().silence().look()).ok());
    QVERIFY(banner->isHidden()); // too early
    clock->goOn(2h);
    QVERIFY(await(house.app().silence().look()).ok());
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), generous);
    QVERIFY(banner->text().contains(QStringLiteral("Treino")));
    banner->actionButton()->click();
    QCOMPARE(window->currentPage(), MainWindow::Connections);
    QVERIFY(banner->isVisible()); // until it is heard
}

void TestTrouble::aRoundOfQuestionsIsAQuietLine()
{
    PracticeHouse house(false);
    RawServer server;
    server.otherwise(Answer::http(200, R"({"result":"success","messages":{"items":[]}})"));
    addWati(house, QStringLiteral("Clinica"), server.url());
    const AccountId account = await(house.app().accounts().accounts())->first().id;
    const auto window = open(house);
    const auto *line = child<ElidedLabel>(*window, "statusbar.catchup");
    QVERIFY(line->isHidden()); // there was nothing to ask at the start
    house.app().poller().setRunning(false); // the schedule would ask first
    const auto made = house.app().core().database->write([account, before = house.app().core().now() - 1h](Connection &connection) -> Result<void> {
        Message message;
        message.id = MessageId::make();
        message.account = account;
        message.recipient = QStringLiteral("+5511977770018");
        message.content = "{}";
        MessageStore messages(connection);
        const auto inserted = messages.insert(message, {}, before);
        if (!inserted)
            return inserted.error();
        const auto attempt = messages.claim(inserted->row, QStringLiteral("one"), before);
        return attempt ? messages.settle(*attempt, MessageState::Accepted, 200, {}, before) : Result<void>(attempt.error());
    });
    QVERIFY(await(made).ok());
    house.app().catchUp().begin(CatchUpReason::Woke);
    QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!house.app().catchUp().round()->isUnderWay(), generous);
    QVERIFY(line->isVisible()); // what it came to stays a while
    QCOMPARE(house.app().catchUp().round()->total, 1);
    QVERIFY(!line->fullText().isEmpty());
    QVERIFY(child<Banner>(*window, "window.problem")->isHidden());
}

void TestTrouble::aStorageProblemLeadsToTheCheckUp()
{
    PracticeHouse house(false);
    const auto window = open(house);
    Q_EMIT house.app().problem(error(ErrorKind::Storage, QStringLiteral("malformed")));
    auto *banner = child<Banner>(*window, "window.problem");
    QTRY_VERIFY(banner->isVisible());
    banner->actionButton()->click();
    QCOMPARE(window->currentPage(), MainWindow::CheckUp);
    QVERIFY(banner->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "checkup.again")->isVisible(), generous);
    QVERIFY(child<QPushButton>(*window, "nav.settings")->isChecked());
    child<QPushButton>(*window, "checkup.back")->click();
    QCOMPARE(window->currentPage(), MainWindow::Settings);
}

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
