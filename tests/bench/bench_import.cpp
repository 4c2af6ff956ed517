// A million rows of four columns: file → rows of a broadcast, and then the check of them. RECADO_ROWS sets another number.
#include "application.h"
#include "store/accountstore.h"
#include "store/broadcaststore.h"
#include "store/templatestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace recado;

namespace {

qint64 peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// The longest time in which the main thread did nothing else.
class GapWatch : public QObject {
public:
    GapWatch()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.elapsed() - m_last);
            m_last = m_clock.elapsed();
        });
        m_timer.start(5);
    }
    qint64 take() { return std::exchange(m_longest, 0); }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_last = 0;
    qint64 m_longest = 0;
};

template<typename T>
T wait(QFuture<T> future)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (future.isFinished())
            loop.quit();
    });
    poll.start(5);
    loop.exec();
    return future.result();
}

void writeFile(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("telefone;nome;data;hora\r\n");
    for (int i = 0; i < rows; ++i) {
        const int number = 10'000'000 + i * 7 % 89'000'000;
        file.write(QByteArrayLiteral("(11) 9") + QByteArray::number(number).left(4) + '-' + QByteArray::number(number).mid(4) + ";Maria da Silva "
                   + QByteArray::number(i) + ";24/11/2026;9h30\r\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const int rows = qEnvironmentVariableIsSet("RECADO_ROWS") ? qEnvironmentVariableIntValue("RECADO_ROWS") : 1'000'000;
    const QTemporaryDir dir;
    QFile key(dir.filePath(QStringLiteral("key")));
    if (!key.open(QIODevice::WriteOnly))
        return 1;
    key.write("bench\n");
    key.close();
    ApplicationOptions options;
    options.dataDir = dir.filePath(QStringLiteral("data"));
    options.vaultKeyFile = key.fileName();
    auto app = Application::create(options);
    if (!app)
        return 1;
    const QString path = dir.filePath(QStringLiteral("people.csv"));
    writeFile(path, rows);

    Broadcast draft;
    draft.content = R"({"type":"text","text":{"body":"Oi {{nome}}, dia {{data}} às {{hora}}"}})";
    const auto made = (*app)->core().database->write([draft](Connection &connection) { return BroadcastStore(connection).insert(draft, fromMillis(1)); })
                          .result();
    ImportRequest request;
    request.broadcast = made->id;
    request.path = path;
    request.region = QStringLiteral("BR");
    request.mapping.phone = 0;
    request.mapping.name = 1;
    request.mapping.variables = {{QStringLiteral("nome"), {ValueSource::Kind::Column, 1, {}}},
                                 {QStringLiteral("data"), {ValueSource::Kind::Column, 2, {}}},
                                 {QStringLiteral("hora"), {ValueSource::Kind::Column, 3, {}}}};
    std::printf("before: %lld MB\n", static_cast<long long>(peakMegabytes()));
    GapWatch gaps;
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto done = wait((*app)->recipientImport().import(request));
        const double seconds = double(clock.elapsed()) / 1000;
        if (!done) {
            std::printf("failed: %s %s\n", qPrintable(done.error().detail), qPrintable(done.error().place));
            return 1;
        }
        std::printf("%s: %lld rows (%lld ready) in %.1f s, %.0f rows/s, peak %lld MB, longest gap of the main thread %lld ms\n",
                    round == 0 ? "import" : "import over it", static_cast<long long>(done->rows), static_cast<long long>(done->ready), seconds,
                    double(done->rows) / seconds, static_cast<long long>(peakMegabytes()), static_cast<long long>(gaps.take()));
    }
    // The account answers nothing: its server does not exist. What remains is the rows.
    Account account;
    account.name = QStringLiteral("bench");
    const auto kept = (*app)->core().database->write([account](Connection &connection) { return AccountStore(connection).add(account); }).result();
    Broadcast known = *(*app)->core().database->read([&](Connection &connection) { return BroadcastStore(connection).byId(made->id); }).result();
    known.account = kept->id;
    // A template may leave to people who never wrote.
    TemplateDefinition definition;
    definition.name = QStringLiteral("lembrete");
    definition.status = QStringLiteral("APPROVED");
    definition.body = QStringLiteral("Oi {{nome}}, dia {{data}} às {{hora}}.");
    for (const char *name : {"nome", "data", "hora"})
        definition.variables.append({QLatin1String(name), {}});
    known.content = R"({"type":"template","template":{"name":"lembrete"}})";
    known.templateName = definition.name;
    const auto ready = (*app)->core().database
                           ->write([&, now = (*app)->core().now()](Connection &connection) -> Result<void> {
                               if (const auto listed = TemplateStore(connection).replaceAll(kept->id, {definition}, now); !listed)
                                   return listed;
                               return BroadcastStore(connection).update(known, now);
                           })
                           .result();
    if (!ready)
        return 1;
    for (const char *what : {"check", "check again"}) {
        QElapsedTimer clock;
        clock.start();
        const auto report = wait((*app)->broadcastCheck().check(made->id));
        const double seconds = double(clock.elapsed()) / 1000;
        if (!report) {
            std::printf("check failed: %s %s\n", qPrintable(report.error().detail), qPrintable(report.error().place));
            return 1;
        }
        std::printf("%s: %d rows (%d ready, %d blocked) in %.1f s, %.0f rows/s, peak %lld MB, longest gap of the main thread %lld ms\n", what, report->rows,
                    report->ready, report->blocked, seconds, double(report->rows) / seconds, static_cast<long long>(peakMegabytes()),
                    static_cast<long long>(gaps.take()));
    }
    return 0;
}
