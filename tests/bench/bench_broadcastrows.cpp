// How long reading and checking the rows of a broadcast takes: bench_broadcastrows [ROWS]
#include "domain/phone.h"
#include "domain/rowchecker.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

using namespace recado;

namespace {

struct Bench {
    ColumnMapping mapping;
    BroadcastContent content;
    QList<BroadcastRow> rows;
};

BroadcastContent reminder()
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("lembrete");
    definition.language = QStringLiteral("pt_BR");
    definition.status = QStringLiteral("APPROVED");
    definition.header = TemplateDefinition::Header::Text;
    definition.headerText = QStringLiteral("Fatura de {{mes}}");
    definition.body = QStringLiteral("Olá {{nome}}, sua fatura de {{valor}} vence em {{data}}. Se já pagou, desconsidere esta mensagem.");
    definition.namedParameters = true;
    definition.buttons = {{TemplateButton::Kind::Url, QStringLiteral("Ver"), QStringLiteral("https://loja.example/{{1}}")}};
    using Kind = TemplateVariable::Kind;
    definition.variables = {{QStringLiteral("header.mes"), {}, Kind::Text},
                            {QStringLiteral("nome"), {}, Kind::Text},
                            {QStringLiteral("valor"), {}, Kind::Text},
                            {QStringLiteral("data"), {}, Kind::Text},
                            {QStringLiteral("button.0"), {}, Kind::UrlSuffix}};
    TemplateContent only;
    only.name = definition.name;
    only.language = definition.language;
    return {Content(only), definition};
}

// Ways in which people write numbers; one in fifty is none.
QString written(QRandomGenerator &random)
{
    static const int codes[]{11, 19, 21, 31, 41, 47, 51, 61, 62, 71, 81, 85, 91, 92};
    const int code = codes[random.bounded(int(std::size(codes)))];
    const int front = 90000 + random.bounded(6000, 9999);
    const QString back = QString::number(random.bounded(10000)).rightJustified(4, QLatin1Char('0'));
    switch (random.bounded(50)) {
    case 0: return QStringLiteral("não tem");
    case 1: return QStringLiteral("5,51199E+12");
    default: break;
    }
    switch (random.bounded(4)) {
    case 0: return QStringLiteral("55%1").arg(code) + QString::number(front) + back;
    case 1: return QString::number(code) + QString::number(front) + back;
    case 2: return QStringLiteral("(%1) %2-").arg(code).arg(front) + back;
    default: return QStringLiteral("+55 %1 %2-").arg(code).arg(front) + back;
    }
}

Bench made(int count)
{
    Bench bench{{}, reminder(), {}};
    bench.mapping.phone = 0;
    bench.mapping.name = 1;
    const QStringList variables = variablesOf(bench.content);
    for (int i = 0; i < variables.size(); ++i)
        bench.mapping.variables.insert(variables[i], {ValueSource::Kind::Column, i + 2, {}});
    QRandomGenerator random(1);
    bench.rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        BroadcastRow row;
        row.line = i + 2;
        row.cells = {written(random),
                     QStringLiteral("Ana Beatriz %1").arg(i),
                     QStringLiteral("novembro"),
                     QStringLiteral("Ana Beatriz %1").arg(i),
                     QStringLiteral("R$ %1,00").arg(random.bounded(5000)),
                     QStringLiteral("10/12/2026"),
                     QString::number(i)};
        bench.rows += row;
    }
    return bench;
}

template<typename Work>
void measure(const char *what, Bench &bench, int threads, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpuBefore = std::clock();
    std::vector<std::thread> crew;
    const qsizetype share = bench.rows.size() / threads;
    BroadcastRow *all = bench.rows.data();
    for (int i = 0; i < threads; ++i)
        crew.emplace_back([=] {
            for (qsizetype at = share * i; at < share * (i + 1); ++at)
                work(all[at]);
        });
    for (std::thread &member : crew)
        member.join();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double cpu = double(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    const double rows = double(share * threads);
    std::printf("%-22s %d thread%s %9.0f rows/s  %6.2f µs of CPU a row\n", what, threads, threads > 1 ? "s" : " ", rows / seconds,
                cpu * 1e6 / rows);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    Bench bench = made(count);
    (void)parsePhone(QStringLiteral("11988887777"), QStringLiteral("BR")); // reads its tables once
    const RowChecker checker(bench.mapping, bench.content);
    const QString region = QStringLiteral("BR");
    for (const int threads : {1, 2}) {
        measure("readRow", bench, threads, [&](BroadcastRow &row) { readRow(row, bench.mapping, {}, region); });
        measure("RowChecker::check", bench, threads, [&](BroadcastRow &row) { checker.check(row); });
        measure("both", bench, threads, [&](BroadcastRow &row) {
            readRow(row, bench.mapping, {}, region);
            checker.check(row);
        });
    }
    qsizetype ready = 0;
    for (const BroadcastRow &row : std::as_const(bench.rows))
        ready += row.state == RowState::Ready;
    std::printf("%lld of %lld ready\n", static_cast<long long>(ready), static_cast<long long>(bench.rows.size()));
    return 0;
}
