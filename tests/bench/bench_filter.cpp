// How long lists of a big journal take to be found: the first rows, and all of them. Reports; asserts nothing.
//   bench_filter JOURNAL.db      made by makejournal

#include "store/database.h"
#include "store/messagelist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <ctime>

using namespace recado;

namespace {

struct Taken {
    double millis = 0;
    double processor = 0; // what it would be on a machine with nothing else to do
    qsizetype rows = 0;
};

Taken take(Database &database, const MessageQuery &query, const FilterContext &context)
{
    timespec before{}, after{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    QElapsedTimer timer;
    timer.start();
    const auto rows = database.look([query, context](Connection &connection) { return MessageList(connection).order(query, context); }).result();
    const double millis = double(timer.nsecsElapsed()) / 1e6;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    return {millis, double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6, rows ? rows->size() : -1};
}

void report(QTextStream &out, Database &database, MessageQuery query, const FilterContext &context, const QString &name)
{
    query.limit = 300;
    const Taken first = take(database, query, context);
    query.limit = 0;
    const Taken all = take(database, query, context);
    const auto plan = database.look([query, context](Connection &connection) { return MessageList(connection).plan(query, context); }).result();
    out << QStringLiteral("%1 first 300: %2 ms (cpu %3)   all %4: %5 ms (cpu %6)   %7%8\n")
               .arg(name, -58)
               .arg(first.millis, 0, 'f', 1)
               .arg(first.processor, 0, 'f', 1)
               .arg(all.rows, 7)
               .arg(all.millis, 0, 'f', 0)
               .arg(all.processor, 0, 'f', 0)
               .arg(plan && plan->isIndexed ? QStringLiteral("index") : QStringLiteral("walks all"), plan && plan->isExact ? QString() : QStringLiteral(", looks again"));
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "bench_filter JOURNAL.db" << Qt::endl;
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto database = Database::open(QString::fromLocal8Bit(argv[1]));
    if (!database) {
        out << database.error().detail << Qt::endl;
        return 1;
    }
    out << "opened, and brought up to date, in " << timer.elapsed() << " ms" << Qt::endl;
    FilterContext context;
    context.zone = QTimeZone("America/Sao_Paulo");
    const auto newest = (*database)->look([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT MAX(created_at) FROM message")); }).result();
    context.now = fromMillis(newest->toLongLong());
    const char *const filters[] = {"", "verdict == failed", "verdict == read", "verdict in {failed, refused}", "verdict == unknown", "code in {131049, 131026}", "code == 470",
                                   "verdict == failed && code in {131049, 131026} && ddd == 11 && age > 2h && broadcast ~ \"natal\"", "ddd == 11", "ddd == 99", "to == 11988887777",
                                   "template == oferta_natal", "channel == Vendas", "broadcast ~ natal", "age < 24h", "quiet < 1h", "created == yesterday", "name ~ conceicao",
                                   "text ~ \"consulta\"", "text ~ \"nobody says this\"", "account == \"Loja Norte\"", "state == unknown", "name matches \"^Jo.o\"",
                                   "anything ~ \"Natália Simões\"", "anything ~ \"98888-7777\"", "wamid == wamid.HBgN00000000000F4240"};
    for (const char *filter : filters)
        report(out, **database, {*Filter::fromText(QString::fromUtf8(filter))}, context, *filter ? QString::fromUtf8(filter) : QStringLiteral("(all, by created)"));
    const struct {
        MessageSort sort;
        const char *name;
    } sorts[] = {{MessageSort::When, "(all, by when)"}, {MessageSort::Recipient, "(all, by recipient)"}, {MessageSort::Name, "(all, by name)"}, {MessageSort::Verdict, "(all, by verdict)"},
                 {MessageSort::Code, "(all, by code)"}, {MessageSort::Template, "(all, by template)"}, {MessageSort::Broadcast, "(all, by broadcast)"}};
    for (const auto &sort : sorts)
        report(out, **database, {{}, sort.sort, false}, context, QLatin1String(sort.name));
    return 0;
}
