// How many rows a second tables are read and written with, and the most memory that took: a million rows of four cells as CSV, 200,000 as a
// workbook. Reports; asserts nothing. Each step runs as a process of its own, because memory is only measured as the peak of one.
//   bench_sheets [CSV-ROWS [WORKBOOK-ROWS]]
#include "sheets/sheet.h"
#include "sheets/sheetwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

namespace {

using namespace recado;
using namespace recado::sheets;

bool write(const QString &path, Format format, qint64 rows)
{
    WriteOptions options;
    options.format = format;
    options.sheetName = QStringLiteral("Clientes");
    auto writer =
        create(path, {QStringLiteral("nome"), QStringLiteral("telefone"), QStringLiteral("cidade"), QStringLiteral("valor")}, options);
    for (qint64 i = 0; writer && i < rows; ++i) {
        const QString name = QStringLiteral("João da Conceição %1").arg(i);
        if (!(*writer)->write({name, QString::number(5511900000000 + i), QStringLiteral("São José dos Campos"), double(i) / 4}))
            return false;
    }
    return writer && (*writer)->finish();
}

qint64 read(const QString &path)
{
    const auto seen = preview(path);
    if (!seen)
        return -1;
    const auto reader = sheets::open(path, seen->shape);
    qint64 rows = 0;
    while (reader) {
        const auto row = (*reader)->next();
        if (!row || !*row)
            break;
        ++rows;
    }
    return rows;
}

qint64 look(const QString &path)
{
    const auto seen = preview(path);
    return seen ? seen->estimatedRows : -1;
}

int step(const QStringList &arguments)
{
    const QString what = arguments[1];
    const QString path = arguments[2];
    const qint64 wanted = arguments[3].toLongLong();
    QElapsedTimer timer;
    timer.start();
    qint64 rows = wanted;
    if (what == QLatin1String("write"))
        rows = write(path, path.endsWith(QLatin1String(".csv")) ? Format::Csv : Format::Xlsx, wanted) ? wanted : -1;
    else
        rows = what == QLatin1String("read") ? read(path) : look(path);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double work =
        double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    std::printf("%-8s %s: %lld rows, %.2f s (of the processor %.2f s), %.0f rows/s, peak %.0f MB\n", qPrintable(what),
                qPrintable(path.section(QLatin1Char('.'), -1)), static_cast<long long>(rows), seconds, work, double(rows) / seconds,
                double(usage.ru_maxrss) / 1024);
    return rows < 0 ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4)
        return step(arguments);
    const QTemporaryDir folder;
    for (const auto &[name, position, standard] : {std::tuple{"table.csv", 1, 1'000'000}, std::tuple{"table.xlsx", 2, 200'000}}) {
        const QString rows = arguments.value(position, QString::number(standard));
        for (const char *what : {"write", "preview", "read"})
            QProcess::execute(QCoreApplication::applicationFilePath(), {QLatin1String(what), folder.filePath(QLatin1String(name)), rows});
    }
    return 0;
}
