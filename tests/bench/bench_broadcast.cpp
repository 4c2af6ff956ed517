// A broadcast against a provider at 200 ms: rate, processor time of this process by thread, error of the pace, start with a million rows, brake.
// Started by hand: bench_broadcast [--http2] [rows [pace a second [rows to start with]]]; the provider is a process of its own, over HTTP/1.1 or
// behind nghttpx.
#include "application.h"
#include "bench/http2front.h"
#include "bench/slowprovider.h"
#include "domain/broadcastrows.h"
#include "store/broadcaststore.h"
#include "store/templatestore.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <unistd.h>

using namespace recado;

namespace {

template<typename T>
T waitFor(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return future.result();
}

void spin(int millis)
{
    QEventLoop loop;
    QTimer::singleShot(millis, &loop, &QEventLoop::quit);
    loop.exec();
}

// Of every thread, from the scheduler's own count in nanoseconds.
QMap<int, double> processorSeconds()
{
    QMap<int, double> seconds;
    for (const QString &thread : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/self/task/%1/schedstat").arg(thread));
        if (file.open(QIODevice::ReadOnly))
            seconds.insert(thread.toInt(), file.readAll().split(' ').first().toDouble() / 1e9);
    }
    return seconds;
}

// The main thread's first, then the others', the busiest first.
QList<double> usedSince(const QMap<int, double> &before)
{
    const QMap<int, double> now = processorSeconds();
    QList<double> others;
    for (auto thread = now.cbegin(); thread != now.cend(); ++thread) {
        if (thread.key() != ::getpid())
            others.append(thread.value() - before.value(thread.key()));
    }
    std::sort(others.begin(), others.end(), std::greater<>());
    return QList<double>{now.value(::getpid()) - before.value(::getpid())} + others;
}

class Bench {
public:
    Bench(bench::SlowProvider &provider, const bench::Http2Front *front) : m_provider(provider), m_front(front)
    {
        QFile key(m_dir.filePath(QStringLiteral("key")));
        if (!key.open(QIODevice::WriteOnly))
            qFatal("no key file");
        key.write("a passphrase for tests\n");
        key.close();
        ApplicationOptions options;
        options.dataDir = m_dir.filePath(QStringLiteral("data"));
        options.vaultKeyFile = key.fileName();
        options.listenPort = 0;
        if (m_front)
            options.caBundleFile = m_front->certificateFile();
        auto created = Application::create(options);
        if (!created)
            qFatal("not opened");
        m_app = std::move(*created);
        connectProvider();
        bool hosting = false;
        QObject::connect(m_app.get(), &Application::hosting, [&hosting] { hosting = true; });
        m_app->startHosting(false);
        while (!hosting)
            spin(20);
    }

    void connectProvider()
    {
        NewAccount wanted;
        wanted.name = QStringLiteral("Nuvem");
        wanted.provider = ProviderKind::Meta;
        wanted.settings = {{QStringLiteral("base_url"), m_front ? m_front->url() : QStringLiteral("http://127.0.0.1:%1").arg(m_provider.port())},
                           {QStringLiteral("graph_version"), QStringLiteral("v23.0")},
                           {QStringLiteral("throughput"), QStringLiteral("1000")},
                           {QStringLiteral("waba_id"), QStringLiteral("102290129340398")}};
        wanted.secrets = {{QStringLiteral("token"), Secret("very-secret-token")}};
        const auto added = waitFor(m_app->accounts().add(wanted));
        if (!added)
            qFatal("no account: %s %s", qPrintable(added.error().place), qPrintable(added.error().detail));
        m_account = added->id;
        if (!waitFor(m_app->accounts().addChannel(m_account, QStringLiteral("106540352242922"), QStringLiteral("+551130001000"), QStringLiteral("Loja"))))
            qFatal("no channel");
        m_definition.name = QStringLiteral("confirma_consulta");
        m_definition.language = QStringLiteral("pt_BR");
        m_definition.status = QStringLiteral("APPROVED");
        m_definition.category = QStringLiteral("UTILITY");
        m_definition.body = QStringLiteral("Oi {{nome}}, confirma?");
        TemplateVariable variable;
        variable.name = QStringLiteral("nome");
        m_definition.variables.append(variable);
        if (!waitFor(m_app->core().database->write([this](Connection &connection) { return TemplateStore(connection).put(m_account, m_definition, fromMillis(1)); })))
            qFatal("no template");
    }

    BroadcastId draft(int rows, const Pace &pace)
    {
        Broadcast wanted;
        wanted.name = QStringLiteral("Bench");
        wanted.account = m_account;
        wanted.content = R"({"type":"template","template":{"name":"confirma_consulta","language":{"code":"pt_BR"}}})";
        wanted.templateName = m_definition.name;
        wanted.templateLanguage = m_definition.language;
        wanted.plan.pace = pace;
        wanted.mapping.phone = 0;
        wanted.mapping.name = 1;
        wanted.mapping.variables.insert(QStringLiteral("nome"), {ValueSource::Kind::Column, 1, {}});
        auto made = waitFor(m_app->broadcasts().create(wanted));
        for (int first = 0; first < rows; first += 20'000) {
            QList<BroadcastRow> portion;
            for (int i = first; i < std::min(rows, first + 20'000); ++i)
                portion.append(rowOf(i));
            if (!waitFor(m_app->core().database->write([portion, id = made->id](Connection &connection) { return BroadcastStore(connection).addRows(id, portion); })))
                qFatal("no rows");
        }
        made->checkedAt = m_app->core().now();
        made->checkedAgainst = definitionMark(m_definition);
        if (!waitFor(m_app->core().database->write([made = *made](Connection &connection) { return BroadcastStore(connection).update(made, made.updatedAt); })))
            qFatal("not kept");
        return made->id;
    }

    void start(BroadcastId id)
    {
        const auto started = waitFor(m_app->broadcasts().start(id));
        if (!started)
            qFatal("not started: %s %s", qPrintable(started.error().place), qPrintable(started.error().detail));
    }

    void stop(BroadcastId id)
    {
        (void)waitFor(m_app->broadcasts().stop(id));
        while (m_app->broadcasts().isSending())
            spin(20);
    }

    // Steady: the first two seconds are not counted.
    void measureRate(const char *name, int rows, const Pace &pace)
    {
        const BroadcastId id = draft(rows, pace);
        start(id);
        spin(2000);
        const int before = m_provider.messages();
        const int othersBefore = m_provider.others();
        const auto cpu = processorSeconds();
        QElapsedTimer timer;
        timer.start();
        spin(8000);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const int sent = m_provider.messages() - before;
        const QList<double> threads = usedSince(cpu);
        const double used = std::accumulate(threads.cbegin(), threads.cend(), 0.0);
        const double rate = sent / seconds;
        std::printf("%-28s %8.1f messages/s, %5.1f %% of one core (%.0f us each)", name, rate, 100 * used / seconds, 1e6 * used / std::max(sent, 1));
        if (pace.rate > 0)
            std::printf(", pace error %.2f %%", 100 * (rate - pace.rate) / pace.rate);
        std::printf("\n%-28s main thread %.0f us", "", 1e6 * threads.first() / std::max(sent, 1));
        for (int i = 1; i < std::min<qsizetype>(threads.size(), 4); ++i)
            std::printf(", another %.0f", 1e6 * threads[i] / std::max(sent, 1));
        std::printf("; %d other requests\n", m_provider.others() - othersBefore);
        std::fflush(stdout);
        stop(id);
    }

    void measureStart(int rows)
    {
        const BroadcastId id = draft(rows, {});
        const int before = m_provider.messages();
        QElapsedTimer timer;
        timer.start();
        start(id);
        while (m_provider.messages() == before)
            spin(1);
        std::printf("first byte of %d rows         %lld ms after start()\n", rows, static_cast<long long>(timer.elapsed()));
        spin(2000);
        // The brake: until the database says that nothing more leaves.
        timer.restart();
        if (!waitFor(m_app->broadcasts().pause(id)))
            qFatal("not paused");
        const qint64 answered = timer.elapsed();
        const int then = m_provider.messages();
        spin(1500);
        std::printf("pause answered after           %lld ms; %d requests arrived later (they were in flight)\n", static_cast<long long>(answered),
                    m_provider.messages() - then);
        std::fflush(stdout);
        stop(id);
    }

private:
    static BroadcastRow rowOf(int index)
    {
        BroadcastRow row;
        row.line = index + 2;
        row.recipient = QStringLiteral("+55119%1").arg(10'000'000 + index);
        row.person = row.recipient.mid(1);
        row.personName = QStringLiteral("Ana %1").arg(index);
        row.cells = {row.recipient, row.personName};
        return row;
    }

    bench::SlowProvider &m_provider;
    const bench::Http2Front *m_front;
    QTemporaryDir m_dir;
    std::unique_ptr<Application> m_app;
    AccountId m_account;
    TemplateDefinition m_definition;
};

} // namespace

int main(int argc, char **argv)
{
    bench::SlowProvider provider(200); // before any thread: it forks
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    std::unique_ptr<bench::Http2Front> front;
    if (arguments.removeAll(QStringLiteral("--http2")) > 0)
        front = std::make_unique<bench::Http2Front>(provider.port());
    const int rows = arguments.value(0, QStringLiteral("20000")).toInt();
    const double pace = arguments.value(1, QStringLiteral("100")).toDouble();
    const int toStartWith = arguments.value(2, QStringLiteral("1000000")).toInt();
    Bench bench(provider, front.get());
    bench.measureRate("as fast as it goes", rows, {});
    bench.measureRate("at a pace", rows, {Pace::Kind::PerSecond, pace, {}});
    if (toStartWith > 0)
        bench.measureStart(toStartWith);
    return 0;
}
