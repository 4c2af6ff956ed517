// The list of the Conversations page with many of them: opens, scrolls while others write, and searches. Reports; asserts nothing.
//   bench_conversationlist [conversations [messages]]

#include "models/conversationmodel.h"
#include "pages/conversations/conversationtable.h"
#include "store/conversationstore.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace recado;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Result<void> fill(Connection &connection, int conversations, int messages)
{
    for (const QString &sql : {
             QStringLiteral("INSERT INTO account (id, name, provider, settings, secret_names) VALUES (1, 'bench', 'wati', '{}', '')"),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO conversation (account_id, person, address, "
                            "profile_name, last_at, last_key, last_text, last_incoming, unread, waiting_since, revision) SELECT 1, 5511900000000 + i, "
                            "5511900000000 + i, 'Pessoa ' || i, 1764000000000 + i * 7919, 'w' || i, 'texto ' || i, 1, i % 3, 1764000000000 + i * 7919, 1 FROM n")
                 .arg(conversations),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO incoming (account_id, provider_id, "
                            "conversation_id, type, at, heard_at, asks, text) SELECT 1, 'w' || i, 1 + i % %2, 'text', 1764000000000 + i * 2000, 0, 1, "
                            "'mensagem número ' || i FROM n")
                 .arg(messages)
                 .arg(conversations),
         }) {
        if (const auto done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

template<typename Condition>
double waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (timer.elapsed() > 120'000)
            qFatal("it does not come");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double threadMillis()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

void report(const char *what, QList<double> wall, QList<double> cpu)
{
    const auto words = [](QList<double> &millis) {
        std::sort(millis.begin(), millis.end());
        const auto at = [&millis](double share) { return millis[qsizetype(share * double(millis.size() - 1))]; };
        return QStringLiteral("p50 %1, p99 %2, worst %3 ms").arg(at(0.5), 0, 'f', 1).arg(at(0.99), 0, 'f', 1).arg(millis.last(), 0, 'f', 1);
    };
    out() << what << ": " << words(wall) << " (cpu of the screen's thread: " << words(cpu) << ")" << Qt::endl;
}

// Steps of a few rows, then jumps; each painted before the next.
void scroll(ConversationTable &table, const char *what, int steps, const std::function<void(int)> &each)
{
    QList<double> wall, cpu;
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMillis();
        each(step);
        QCoreApplication::processEvents();
        table.viewport()->repaint();
        wall.append(double(timer.nsecsElapsed()) / 1e6);
        cpu.append(threadMillis() - before);
    }
    report(what, wall, cpu);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, ThemeMode::Light);
    const int conversations = app.arguments().value(1, QStringLiteral("100000")).toInt();
    const int messages = app.arguments().value(2, QStringLiteral("1000000")).toInt();
    const QTemporaryDir dir;
    const auto database = Database::open(dir.filePath(QStringLiteral("recado.db")));
    if (!database)
        qFatal("no database");
    if (const auto filled = (*database)->write([=](Connection &c) { return fill(c, conversations, messages); }).result(); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    ConversationModel model(*database, std::make_shared<SystemClock>());
    ConversationTable table(model);
    table.resize(380, 760);
    table.show();
    model.setFilter({});
    out() << conversations << " conversations, " << messages << " messages" << Qt::endl;
    out() << "opens: " << waitFor([&] { return model.isReady() && model.at(0) != nullptr; }) << " ms" << Qt::endl;
    QScrollBar &bar = *table.verticalScrollBar();
    scroll(table, "scrolls by rows", 1500, [&](int) { bar.setValue(bar.value() + 190); });
    scroll(table, "jumps", 400, [&](int step) { bar.setValue(int(qint64(step * 7919 % 400) * bar.maximum() / 400)); });
    scroll(table, "scrolls while ten a step write", 400, [&](int step) {
        bar.setValue(bar.value() + 190);
        (*database)->write([=](Connection &connection) -> Result<void> {
            for (int i = 0; i < 10; ++i) {
                const int person = 1 + (step * 10 + i) * 23 % conversations;
                IncomingMessage message;
                message.type = IncomingType::Text;
                message.providerId = QStringLiteral("n%1.%2").arg(step).arg(i);
                message.address = QString::number(5511900000000LL + person);
                message.text = QStringLiteral("agora");
                message.occurredAt = SystemClock().now();
                if (const auto taken = ConversationStore(connection).take({1}, message, SystemClock().now(), {}); !taken)
                    return taken.error();
            }
            return {};
        });
        QList<ConversationId> changed;
        for (int i = 0; i < 10; ++i)
            changed.append(ConversationId{1 + (step * 10 + i) * 23 % conversations});
        model.takeChanges(changed);
    });
    ConversationFilter filter;
    filter.text = QStringLiteral("numero %1").arg(messages / 2);
    model.setFilter(filter);
    out() << "search in what was said, whole: " << waitFor([&] { return model.isReady() && !model.isSearching(); }) << " ms, found " << model.rowCount() << Qt::endl;
    return 0;
}
