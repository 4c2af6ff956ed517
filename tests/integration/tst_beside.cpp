#include "integration/plainbroadcast.h"
#include "integration/practice.h"
#include "integration/watiwords.h"
#include "providers/neutral/contentjson.h"
#include "support/rawserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <csignal>

#include <unistd.h>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 60'000;
const QString shop = QStringLiteral("Loja");
const QString waitOption = QStringLiteral("--wait");

std::unique_ptr<Application> openDesktop(const Installation &installation)
{
    ApplicationOptions options;
    options.dataDir = installation.dataDir();
    options.vaultKeyFile = installation.globals().at(3);
    options.listenPort = 0;
    auto opened = Application::create(options);
    if (!opened)
        qFatal("not opened: %s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

} // namespace

// A window (its services, in this process) and `recadoctl listen` on the same data directory.
class BesideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowSeesSoonWhatTheServiceHears();
    void theWindowKnowsWhoTheHostIs();
    void theWindowSendsByItselfAndTheServiceHearsTheStory();
    void onlyTheHostAsksForStatuses();
    void whatTheWindowQueuesTheServiceSendsOnce();
    void aBroadcastStartedInTheWindowRunsInTheService();
    void aPracticeAccountOfTheWindowRunsInTheService();
    void theWindowTakesOverAtTheSamePlace();
    void aServiceThatComesLateIsToldOrWaits();
    void aKilledServiceIsFollowedAndNobodyIsWrittenToTwice();
    void dataOfAnotherUserIsLeftAlone();

private:
    void withRawProvider();
    void startService(const QStringList &more = {});
    QUrl hook(const QString &account) const { return QUrl(m_place + m_hooks.value(account).toString()); }
    SendRequest request(const QString &to);
    MessageRow sendFromWindow(const QString &to);
    Message load(MessageRow row) const
    {
        return *waitFor(m_window->core().database->read([row](Connection &connection) { return MessageStore(connection).byRow(row); }));
    }
    QJsonArray accounts() const { return m_installation->run({QStringLiteral("account"), QStringLiteral("list")}).array(); }

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<Running> m_service;
    std::unique_ptr<Application> m_window;
    QString m_place; // where the service listens
    QJsonObject m_hooks;
};

void BesideTest::init()
{
    m_installation = std::make_unique<Installation>();
}

void BesideTest::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_practice.reset();
    m_server.reset();
    m_installation.reset();
    m_place.clear();
}

void BesideTest::withRawProvider()
{
    m_server = std::make_unique<RawServer>();
    m_server->otherwise(Answer::http(200, acceptedAnswer(QStringLiteral("a1"))));
    const Ran added = m_installation->addWati(shop, m_server->url().toString(), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
}

// First the service, then the window, which waits for its turn.
void BesideTest::startService(const QStringList &more)
{
    const QString port = m_place.isEmpty() ? QStringLiteral("0") : QString::number(QUrl(m_place).port());
    m_service = m_installation->start(QStringList{QStringLiteral("listen"), QStringLiteral("--port"), port} + more);
    const QJsonObject first = m_service->nextLine();
    m_place = first.value(QLatin1String("listening")).toString();
    m_hooks = first.value(QLatin1String("hooks")).toObject();
    QVERIFY2(!m_place.isEmpty(), m_service->errors().constData());
    if (!m_window) {
        m_window = openDesktop(*m_installation);
        m_window->startHosting(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->host().holder(), generous);
        QVERIFY(!m_window->host().isHost());
    }
}

SendRequest BesideTest::request(const QString &to)
{
    SendRequest wanted;
    wanted.account = waitFor(m_window->accounts().accounts())->first().id;
    const auto channels = waitFor(m_window->accounts().channels(wanted.account));
    if (channels.ok() && !channels->isEmpty())
        wanted.channel = channels->first().id;
    wanted.to = to;
    wanted.region = QStringLiteral("BR");
    QFile content(m_installation->contentFile());
    if (content.open(QIODevice::ReadOnly))
        wanted.content = *neutral::contentFromJson(content.readAll());
    wanted.timeout = std::chrono::seconds(20);
    wanted.giveUpAfter = std::chrono::seconds(60);
    return wanted;
}

MessageRow BesideTest::sendFromWindow(const QString &to)
{
    const auto receipt = waitFor(m_window->sender().send(request(to)));
    return receipt.ok() ? receipt->row : MessageRow();
}

void BesideTest::theWindowSeesSoonWhatTheServiceHears()
{
    withRawProvider();
    startService();
    const MessageRow row = sendFromWindow(QStringLiteral("11988887777"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(load(row).verdict), QStringLiteral("accepted"), generous);
    QList<qint64> took;
    int step = 0;
    for (const char *type : {"sentMessageDELIVERED_v2", "sentMessageREAD_v2", "sentMessageREPLIED_v2"}) {
        bool kept = false;
        bool changed = false;
        const QObject context;
        connect(m_window->core().database.get(), &Database::changed, &context, [&](const ChangeSet &changes) {
            kept = kept || changes.topics.contains(QStringLiteral("delivery"));
            changed = changed || changes.messages.contains(row);
        });
        QElapsedTimer timer;
        timer.start();
        const QByteArray seconds = QByteArray::number(QDateTime::currentSecsSinceEpoch() + step++);
        QCOMPARE(post(hook(shop), progressEvent(QLatin1String(type), QStringLiteral("a1"), QString::fromLatin1(seconds))), 200);
        QTRY_VERIFY_WITH_TIMEOUT(kept && changed, generous);
        took.append(timer.elapsed());
    }
    QTRY_COMPARE_WITH_TIMEOUT(toString(load(row).verdict), QStringLiteral("replied"), generous);
    qInfo() << "milliseconds from the provider's POST to the window's news:" << took;
    QVERIFY(m_window->listener().state().lastEventAt);
}

void BesideTest::theWindowKnowsWhoTheHostIs()
{
    withRawProvider();
    startService();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->host().holder()->url, m_place, generous);
    const HostHolder holder = *m_window->host().holder();
    QCOMPARE(holder.program, QStringLiteral("recadoctl"));
    QVERIFY(holder.pid > 0 && holder.pid != QCoreApplication::applicationPid());
    QVERIFY(holder.since <= m_window->core().now());
    QCOMPARE(holder.port, QUrl(m_place).port());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->listener().hooks().value(shop), m_hooks.value(shop).toString(), generous); // to be shown and copied here
    QVERIFY(m_window->listener().state().kind == ListenerState::Kind::Stopped);
    QCOMPARE(QFile::permissions(m_installation->dataDir() + QStringLiteral("/host.json")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_service->kill();
    QVERIFY(!HostService::holderOf(m_installation->dataDir()) || m_window->host().isHost());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->host().isHost(), generous);
    QCOMPARE(m_window->host().holder()->pid, QCoreApplication::applicationPid());
}

void BesideTest::theWindowSendsByItselfAndTheServiceHearsTheStory()
{
    m_practice = std::make_unique<Practice>(*m_installation);
    QVERIFY(m_practice->addAccount(*m_installation, shop).status == 0);
    QCOMPARE(m_installation->run({QStringLiteral("channel"), QStringLiteral("sync"), shop}).status, 0);
    startService();
    QVERIFY(m_practice->registerHook(hook(shop).toString()));
    const MessageRow row = sendFromWindow(QStringLiteral("11988887777"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(load(row).verdict), QStringLiteral("replied"), generous);
    QCOMPARE(m_practice->copies(QStringLiteral("5511988887777")), 1);
    QVERIFY(m_service->isRunning());
    QVERIFY(!m_window->host().isHost());
}

// Stopped in its tracks, the service is still the host: nobody asks in its place.
void BesideTest::onlyTheHostAsksForStatuses()
{
    withRawProvider();
    startService();
    (void)sendFromWindow(QStringLiteral("11988887777"));
    const int sent = m_server->count();
    QTRY_VERIFY_WITH_TIMEOUT(m_server->count() > sent, 120'000); // the first question
    const auto pid = static_cast<pid_t>(m_window->host().holder()->pid);
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTest::qWait(500);
    const MessageRow second = sendFromWindow(QStringLiteral("11977776666"));
    QTRY_VERIFY_WITH_TIMEOUT(load(second).state == MessageState::Accepted, generous); // the window's own work goes on
    const int before = m_server->count();
    QTest::qWait(6'000); // thrice the time in which a window takes over
    QCOMPARE(m_server->count(), before);
    QVERIFY(!m_window->host().isHost());
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->count() > before, 120'000);
}

void BesideTest::whatTheWindowQueuesTheServiceSendsOnce()
{
    m_practice = std::make_unique<Practice>(*m_installation);
    QVERIFY(m_practice->addAccount(*m_installation, shop).status == 0);
    QCOMPARE(m_installation->run({QStringLiteral("channel"), QStringLiteral("sync"), shop}).status, 0);
    startService();
    QList<MessageRow> rows;
    for (int i = 0; i < 20; ++i)
        rows.append(waitFor(m_window->sender().enqueue(request(QStringLiteral("1198000%1").arg(2000 + i))))->row);
    for (const MessageRow row : std::as_const(rows))
        QTRY_VERIFY_WITH_TIMEOUT(load(row).state == MessageState::Accepted, generous);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_practice->copies(QStringLiteral("551198000%1").arg(2000 + i)), 1);
}

void BesideTest::aBroadcastStartedInTheWindowRunsInTheService()
{
    constexpr int people = 60;
    m_practice = std::make_unique<Practice>(*m_installation, QStringLiteral("0.01"));
    QVERIFY(m_practice->connect(*m_installation, QStringLiteral("meta")));
    startService();
    QStringList everybody;
    for (int i = 0; i < people; ++i)
        everybody.append(QStringLiteral("+551198000%1").arg(2000 + i));
    const BroadcastId broadcast = makePlainBroadcast(*m_window, waitFor(m_window->accounts().accounts())->first(), everybody);
    QSignalSpy news(&m_window->broadcasts(), &BroadcastService::broadcastsChanged);
    const auto started = waitFor(m_window->broadcasts().start(broadcast));
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().place + started.error().detail));
    const auto isOver = [&] { return waitFor(m_window->broadcasts().byId(broadcast))->state == BroadcastState::Finished; };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 120'000);
    QVERIFY(!m_window->broadcasts().isSending()); // it was the other process
    QTRY_VERIFY_WITH_TIMEOUT(news.size() > 1, generous);
    const QJsonObject counts = m_practice->counts();
    QCOMPARE(counts.value(QLatin1String("accepted")).toObject().value(QLatin1String("people")).toInt(), people);
    QVERIFY(counts.value(QLatin1String("above")).toObject().isEmpty());
}

void BesideTest::aPracticeAccountOfTheWindowRunsInTheService()
{
    startService({QStringLiteral("--pace"), QStringLiteral("0.02")});
    const auto account = waitFor(m_window->practice().begin(QStringLiteral("Treino")));
    QVERIFY2(account.ok(), account ? "" : qPrintable(account.error().detail));
    const QString address = account->setting(QStringLiteral("base_url"));
    const MessageRow row = sendFromWindow(QStringLiteral("11988887777"));
    QVERIFY(!row.isNull());
    QTRY_COMPARE_WITH_TIMEOUT(toString(load(row).verdict), QStringLiteral("replied"), generous);
    QVERIFY(waitFor(m_window->practice().resume()).ok()); // whoever asks: there is one provider
    QCOMPARE(waitFor(m_window->accounts().accounts())->first().setting(QStringLiteral("base_url")), address);
}

void BesideTest::theWindowTakesOverAtTheSamePlace()
{
    withRawProvider();
    startService();
    const QUrl address = hook(shop);
    QCOMPARE(post(address, "1"), 200);
    QSignalSpy hosting(m_window.get(), &Application::hosting);
    QCOMPARE(m_service->terminate(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, generous);
    QCOMPARE(m_window->listener().state().url(), m_place);
    // The window's event loop answers, so the provider is somebody else.
    const auto posted = std::make_shared<std::atomic<int>>(-1);
    const std::unique_ptr<QThread> provider(QThread::create([posted, address] { *posted = post(address, "2"); }));
    provider->start();
    QTRY_COMPARE_WITH_TIMEOUT(posted->load(), 200, generous);
    QVERIFY(provider->wait(generous));
    // Settings go on to be followed, but what the service was told for its run holds for its successor.
    QCOMPARE(HostService::holderOf(m_installation->dataDir())->listener.value(QStringLiteral("port")), QString::number(QUrl(m_place).port()));
}

void BesideTest::aServiceThatComesLateIsToldOrWaits()
{
    withRawProvider();
    m_window = openDesktop(*m_installation);
    QSignalSpy hosting(m_window.get(), &Application::hosting);
    m_window->startHosting(true);
    QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, generous);
    const QString place = m_window->listener().state().url();

    const Ran refused = m_installation->run({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("conflict"));
    QVERIFY2(refused.err.contains(QByteArray::number(QCoreApplication::applicationPid())) && refused.err.contains("--wait"), refused.err.constData());

    m_service = m_installation->start({QStringLiteral("listen"), waitOption});
    const QJsonObject waiting = m_service->nextLine().value(QLatin1String("waiting_for")).toObject();
    QCOMPARE(waiting.value(QLatin1String("pid")).toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(waiting.value(QLatin1String("listening")).toString(), place);
    QTest::qWait(3'000); // it had the time to try
    QVERIFY(m_window->host().isHost());
    QCOMPARE(m_window->listener().state().url(), place);

    m_window.reset();
    const QJsonObject first = m_service->nextLine();
    QVERIFY2(!first.value(QLatin1String("listening")).isUndefined(), (QJsonDocument(first).toJson() + m_service->errors()).constData());
    QCOMPARE(first.value(QLatin1String("listening")).toString(), place); // the providers notice nothing
    QCOMPARE(post(QUrl(place + first.value(QLatin1String("hooks")).toObject().value(shop).toString()), "1"), 200);
    QCOMPARE(m_service->terminate(), 0);
}

void BesideTest::aKilledServiceIsFollowedAndNobodyIsWrittenToTwice()
{
    constexpr int people = 40;
    m_practice = std::make_unique<Practice>(*m_installation, QStringLiteral("0.01"), QStringList{QStringLiteral("--latency"), QStringLiteral("1500")});
    QVERIFY(m_practice->addAccount(*m_installation, shop).status == 0);
    QCOMPARE(m_installation->run({QStringLiteral("channel"), QStringLiteral("sync"), shop}).status, 0);
    startService();
    m_window->sender().setBrake(true);
    QList<MessageRow> rows;
    for (int i = 0; i < people; ++i)
        rows.append(waitFor(m_window->sender().enqueue(request(QStringLiteral("1198000%1").arg(2000 + i))))->row);
    m_window->sender().setBrake(false);
    const auto isUnderWay = [&] { return std::any_of(rows.cbegin(), rows.cend(), [this](MessageRow row) { return load(row).state == MessageState::InFlight; }); };
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), generous);
    m_service->kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->host().isHost(), generous);
    int unknown = 0;
    for (int i = 0; i < people; ++i) {
        const auto isSettled = [&] {
            const MessageState state = load(rows.at(i)).state;
            return state == MessageState::Accepted || state == MessageState::Unknown;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 120'000);
        unknown += load(rows.at(i)).state == MessageState::Unknown ? 1 : 0;
    }
    QTest::qWait(1'000); // whatever might still be repeated
    for (int i = 0; i < people; ++i) {
        const int copies = m_practice->copies(QStringLiteral("551198000%1").arg(2000 + i));
        QVERIFY2(copies <= 1, "somebody was written to twice");
        QVERIFY2(copies == 1 || load(rows.at(i)).state == MessageState::Unknown, "told as accepted, and it is not there");
    }
    qInfo() << people << "people," << unknown << "unknown after the kill";
}

void BesideTest::dataOfAnotherUserIsLeftAlone()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be another user");
    constexpr uid_t nobody = 65534;
    const QByteArray dataDir = QFile::encodeName(m_installation->dataDir());
    QCOMPARE(m_installation->run({QStringLiteral("account"), QStringLiteral("list")}).status, 0);
    QCOMPARE(::chown(dataDir.constData(), nobody, nobody), 0);
    const QStringList before = QDir(m_installation->dataDir()).entryList(QDir::Files, QDir::Name);
    const Ran ran = m_installation->run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(ran.status, 1);
    const QJsonObject problem = ran.object().value(QLatin1String("error")).toObject();
    QCOMPARE(problem.value(QLatin1String("place")).toString(), QStringLiteral("owner"));
    QVERIFY2(ran.err.contains("recado-service-ctl"), ran.err.constData());
    QCOMPARE(QDir(m_installation->dataDir()).entryList(QDir::Files, QDir::Name), before);
    QCOMPARE(::chown(dataDir.constData(), 0, 0), 0);
    QCOMPARE(m_installation->run({QStringLiteral("account"), QStringLiteral("list")}).status, 0);
}

QTEST_GUILESS_MAIN(BesideTest)
#include "tst_beside.moc"
