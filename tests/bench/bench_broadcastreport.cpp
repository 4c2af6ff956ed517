// What a broadcast of a million recipients costs to look at. Reports; asserts nothing.
//   bench_broadcastreport [rows]

#include "services/broadcastreport.h"
#include "store/accountstore.h"
#include "support/broadcastfill.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

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
void measure(QTextStream &out, const char *what, Ask ask)
{
    QElapsedTimer timer;
    timer.start();
    const QString said = ask();
    out << what << ": " << timer.elapsed() << " ms" << (said.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(said)) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir dir;
    Core core;
    core.database = *Database::open(dir.filePath(QStringLiteral("recado.db")));
    test::BroadcastFill wanted;
    wanted.rows = wanted.taken = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 1'000'000;
    wanted.perSecond = 500;
    wanted.account = await(core.database->write([](Connection &connection) {
        Account account;
        account.name = QStringLiteral("Vendas");
        return AccountStore(connection).add(account);
    }))->id;
    Broadcast broadcast;
    measure(out, "fill", [&] {
        broadcast = wanted.into(core.database);
        return QStringLiteral("%1 rows").arg(wanted.rows);
    });
    const BroadcastId id = broadcast.id;
    BroadcastReport report(core);
    for (int i = 0; i < 3; ++i)
        measure(out, "totals", [&] { return QString::number(await(core.database->read([id](Connection &c) { return BroadcastStore(c).totals(id); }))->accepted); });
    measure(out, "failures", [&] { return QString::number(await(report.failures(id))->size()); });
    QList<qint64> lines;
    measure(out, "lines, all", [&] {
        lines = *await(report.lines(id, {}));
        return QString::number(lines.size());
    });
    measure(out, "lines, failed", [&] { return QString::number(await(report.lines(id, {{EventKind::Failed}, true, {}, {}}))->size()); });
    measure(out, "lines, text", [&] { return QString::number(await(report.lines(id, {{}, true, {}, QStringLiteral("81000017")}))->size()); });
    measure(out, "a page of 60 stories", [&] { return QString::number(await(report.stories(id, lines.mid(lines.size() / 2, 60)))->size()); });
    measure(out, "per minute, first time", [&] { return QString::number(await(report.perMinute(id))->size()); });
    measure(out, "per minute, again", [&] { return QString::number(await(report.perMinute(id))->size()); });
    for (const auto &[name, format] : {std::pair{"export.csv", sheets::Format::Csv}, {"export.xlsx", sheets::Format::Xlsx}, {"export.jsonl", sheets::Format::JsonLines}}) {
        const QString path = dir.filePath(QLatin1String(name));
        sheets::WriteOptions options;
        options.format = format;
        const BroadcastReport::ExportWords words{{QStringLiteral("number"), QStringLiteral("status"), QStringLiteral("accepted"), QStringLiteral("sent"),
                                                  QStringLiteral("delivered"), QStringLiteral("read"), QStringLiteral("replied"), QStringLiteral("code"),
                                                  QStringLiteral("why"), QStringLiteral("message")},
                                                 [](const RecipientStory &story) { return toString(story.message.verdict); },
                                                 [](const Error &error) { return toString(error.kind); }};
        measure(out, name, [&] {
            const auto written = await(report.exportTo(id, path, options, {}, words));
            return written ? QStringLiteral("%1 rows, %2 MB").arg(*written).arg(QFileInfo(path).size() / 1'000'000) : written.error().detail;
        });
    }
    return 0;
}
