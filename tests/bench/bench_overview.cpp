// What figures about a million messages cost. Reports; asserts nothing.
//   bench_overview FILE [messages [events]]    FILE: made when it is not there

#include "services/messageoverview.h"
#include "support/bigjournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <ctime>

using namespace recado;

namespace {

template<typename T>
T await(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return future.result();
}

template<typename Ask>
void measure(QTextStream &out, const QString &what, Ask ask)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const QString said = ask();
    const auto worked = (std::clock() - before) * 1000 / CLOCKS_PER_SEC; // of the processor: what counts where others work too
    out << what << ": " << timer.elapsed() << " ms, " << worked << " ms of the processor"
        << (said.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(said)) << Qt::endl;
}

QString residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            return QString::fromLatin1(line).simplified();
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "bench_overview FILE [messages [events]]" << Qt::endl;
        return 2;
    }
    const QString file = QFile::decodeName(argv[1]);
    const int messages = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    const int events = argc > 3 ? QByteArray(argv[3]).toInt() : 4 * messages;
    if (!QFile::exists(file))
        measure(out, QStringLiteral("fill"), [&] {
            const auto made = test::fillJournal(file, messages, events);
            return made ? QString::number(messages) : made.error().detail;
        });
    Core core;
    core.clock = std::make_shared<SystemClock>();
    core.database = *Database::open(file);
    MessageOverview overview(core);
    out << residentMemory() << Qt::endl;
    for (const char *text :
         {"", "age < 7d", "verdict == failed", "template ~ a && verdict in {failed, refused}", "name ~ ana", "ddd == 11"}) {
        const Filter filter = *Filter::fromText(QLatin1String(text));
        out << "-- " << (filter.isEmpty() ? QStringLiteral("all") : filter.text()) << Qt::endl;
        for (const char *again : {"", ", again"}) {
            measure(out, QStringLiteral("counts%1").arg(QLatin1String(again)),
                    [&] { return QString::number(await(overview.counts(filter))->total()); });
            measure(out, QStringLiteral("failures%1").arg(QLatin1String(again)),
                    [&] { return QString::number(await(overview.failures(filter))->size()); });
        }
        measure(out, QStringLiteral("everything"), [&] {
            const auto answer = await(overview.overview(filter));
            return answer ? QStringLiteral("%1 delivered within p95 %2 s, %3 points")
                                .arg(answer->toDelivered.count)
                                .arg(answer->toDelivered.within[3].count() / 1000)
                                .arg(answer->volume.points.size())
                          : answer.error().detail;
        });
        out << residentMemory() << Qt::endl;
    }
    return 0;
}
