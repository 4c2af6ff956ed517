// What a key costs in the live preview of a long text: reading it (bubbleOf), setting it with its layout, painting it.
//   bench_preview [ROUNDS]
#include "preview/bubbleview.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace recado;

constexpr int viewWidth = 332;
constexpr int longest = 4096; // Meta, "Text messages"

double medianMillis(int rounds, const std::function<void(int round)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock(); // the processor's time, which what else runs here disturbs less
        work(i);
        times.push_back(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

QString filled(const QString &piece)
{
    QString text;
    while (text.size() < longest)
        text += piece;
    return text.left(longest - 8);
}

Content contentOf(const QString &text, int round)
{
    return Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text + QString::number(round)}});
}

void measure(const char *name, const QString &text, int rounds)
{
    BubbleView view;
    view.resize(viewWidth, 600);
    const double reads = medianMillis(rounds, [&](int round) { bubbleOf(contentOf(text, round)); });
    const double sets = medianMillis(rounds, [&](int round) {
        view.setBubble(bubbleOf(contentOf(text, round)));
        view.resize(viewWidth, view.heightForWidth(viewWidth));
    });
    QImage shown(viewWidth, 800, QImage::Format_RGB32); // what the pane shows of it
    const auto paint = [&] { view.render(&shown, {}, QRegion(0, 0, viewWidth, 800)); };
    const double whole = medianMillis(rounds, [&](int round) {
        view.setBubble(bubbleOf(contentOf(text, round + rounds)));
        view.resize(viewWidth, view.heightForWidth(viewWidth));
        paint();
    });
    std::printf("%-32s  %8.2f  %12.2f  %15.2f\n", name, reads, sets, whole);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    const int rounds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 101);
    std::printf("%-32s  %8s  %12s  %15s   (ms, median of %d)\n", "4096 characters", "bubbleOf", "set + layout", "whole with paint", rounds);
    measure("plain", filled(QStringLiteral("Bom dia, seu pedido saiu para entrega. ")), rounds);
    measure("many marks", filled(QStringLiteral("*bold* _italic_ ~gone~ `code` and words ")), rounds);
    measure("lists, quotations, addresses", filled(QStringLiteral("- *one* https://loja.example/a\n1. two _three_\n> quoted\n")), rounds);
    measure("marks that never close", filled(QStringLiteral("*a _b ~c ```d ")), rounds);
    measure("holes", filled(QStringLiteral("{{nome}} *{{x}}* ")), rounds);
    measure("one word", QString(longest - 8, QLatin1Char('m')), rounds);
    return 0;
}
