// How many webhook deliveries a second each provider's decoder reads: every seed of tests/data/hooks, and a batch of Meta's largest size.
//   bench_decode [ROUNDS]
#include "providers/provider.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

using namespace recado;

constexpr std::clock_t roundLasts = CLOCKS_PER_SEC / 50;

struct Sample {
    QString kind;
    QByteArray body;
};

QList<Sample> seedsOf(ProviderKind kind)
{
    QList<Sample> seeds;
    const QString folder = QStringLiteral(RECADO_TEST_DATA "/hooks/") + toString(kind);
    for (QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            seeds += {QFileInfo(file).completeBaseName(), file.readAll()};
    }
    std::sort(seeds.begin(), seeds.end(), [](const Sample &a, const Sample &b) { return a.kind < b.kind; });
    return seeds;
}

// "Webhooks": up to 1000 updates in one delivery.
Sample largestBatch()
{
    const QByteArray entry = "{\"id\":\"100000000000001\",\"time\":1763650052,\"changes\":[{\"field\":\"messages\",\"value\":{"
                             "\"messaging_product\":\"whatsapp\","
                             "\"metadata\":{\"display_phone_number\":\"5511300000000\",\"phone_number_id\":\"100000000000002\"},"
                             "\"statuses\":[{\"id\":\"wamid.HBgNNTUxMTkwMDAwMDAwMRUCABEYEj#\",\"status\":\"delivered\","
                             "\"timestamp\":\"176365#\",\"recipient_id\":\"551190000#\"}]}}]}";
    QByteArrayList entries;
    for (int i = 0; i < 1000; ++i)
        entries += QByteArray(entry).replace('#', QByteArray::number(i).rightJustified(4, '0'));
    return {QStringLiteral("1000 entries"), "{\"object\":\"whatsapp_business_account\",\"entry\":[" + entries.join(',') + "]}"};
}

// Decodes until a round is over; how many a second of the processor's time, which what else runs here does not disturb.
double perSecond(const Provider &provider, const Account &account, const QByteArray &body)
{
    qint64 decodes = 0;
    qsizetype said = 0;
    const std::clock_t begin = std::clock();
    std::clock_t spent = 0;
    while (spent < roundLasts) {
        const auto decoded = provider.decodeWebhook(account, body);
        said += decoded ? decoded->events.size() + decoded->notices.size() + 1 : 1;
        ++decodes;
        spent = std::clock() - begin;
    }
    return said > 0 ? static_cast<double>(decodes) * CLOCKS_PER_SEC / static_cast<double>(spent) : 0;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void measure(const Provider &provider, ProviderKind kind, const Sample &sample, int rounds)
{
    Account account;
    account.provider = kind;
    account.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("100000000000002")},
                        {QStringLiteral("waba_id"), QStringLiteral("100000000000001")}};
    std::vector<double> rates;
    for (int i = 0; i < rounds; ++i)
        rates.push_back(perSecond(provider, account, sample.body));
    const double rate = median(rates);
    const auto bytes = static_cast<double>(sample.body.size());
    std::printf("%-8s  %-40s  %8.0f  %10.0f  %7.1f\n", qPrintable(toString(kind)), qPrintable(sample.kind), bytes, rate,
                rate * bytes / 1e6);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 5);
    std::printf("%-8s  %-40s  %8s  %10s  %7s\n", "provider", "kind", "bytes", "decodes/s", "MB/s");
    for (const ProviderKind kind : {ProviderKind::Wati, ProviderKind::Meta, ProviderKind::Gateway, ProviderKind::Serpro}) {
        const auto provider = providerFor(kind);
        if (!provider) {
            std::printf("%-8s  not spoken by this version\n", qPrintable(toString(kind)));
            continue;
        }
        QList<Sample> samples = seedsOf(kind);
        if (kind == ProviderKind::Meta)
            samples += largestBatch();
        for (const Sample &sample : std::as_const(samples))
            measure(*provider, kind, sample, rounds);
    }
    return 0;
}
