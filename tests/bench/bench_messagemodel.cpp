// Opens and scrolls a list of a million messages and says how long each step kept the screen waiting. Reports; asserts nothing.
//   bench_messagemodel [rows]

#include "models/messagemodel.h"
#include "models/modelfixture.h"
#include "pages/messages/messagetable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace recado;
using namespace recado::test;

namespace {

struct Steps {
    QList<double> millis;

    void add(qint64 nanoseconds) { millis.append(double(nanoseconds) / 1e6); }
    QString summary()
    {
        std::sort(millis.begin(), millis.end());
        const auto at = [this](double share) { return millis[qsizetype(share * double(millis.size() - 1))]; };
        return QStringLiteral("p50 %1 ms, p99 %2 ms, worst %3 ms").arg(at(0.5), 0, 'f', 1).arg(at(0.99), 0, 'f', 1).arg(millis.last(), 0, 'f', 1);
    }
};

template<typename Condition>
void waitFor(Condition condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("the list does not come");
}

// One step of the wheel, painted; then the rows that came, painted again.
void step(MessageTable &table, int value, Steps *steps)
{
    QElapsedTimer timer;
    timer.start();
    table.verticalScrollBar()->setValue(value);
    QCoreApplication::processEvents();
    table.viewport()->repaint();
    steps->add(timer.nsecsElapsed());
    QTest::qWait(1);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    QTextStream out(stdout);
    const int rows = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 1'000'000;
    ModelFixture store;
    store.fill(rows);
    out << "rows: " << rows << Qt::endl;

    QElapsedTimer timer;
    timer.start();
    MessageModel model(store.database());
    MessageTable table(model);
    table.resize(900, 700);
    table.show();
    waitFor([&model] { return model.rowCount() > 0; });
    out << "open until the list is there: " << timer.elapsed() << " ms" << Qt::endl;
    waitFor([&model] { return model.index(0, 0).data(Qt::DisplayRole).isValid(); });
    out << "open until the first rows are read: " << timer.elapsed() << " ms" << Qt::endl;

    Steps wheel, jumps;
    for (int i = 0; i < 300; ++i)
        step(table, i * 96, &wheel);
    const int length = table.verticalScrollBar()->maximum();
    for (int i = 0; i < 100; ++i)
        step(table, int(qint64(length) * ((i * 37) % 100) / 100), &jumps);
    out << "wheel: " << wheel.summary() << "\njump: " << jumps.summary() << Qt::endl;

    timer.restart();
    store.add(QStringLiteral("+5511988887777"), 1);
    waitFor([&model, rows] { return model.rowCount() > rows; });
    out << "a new message is in the list after " << timer.elapsed() << " ms" << Qt::endl;
    return 0;
}
