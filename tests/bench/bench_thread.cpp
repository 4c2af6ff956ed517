// What opening a long conversation costs with the first painting of its bubbles, and scrolling through it. Reports; asserts nothing.
//   bench_thread [messages]

#include "pages/conversations/threadview.h"
#include "ui/threadtalk.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace recado;
using namespace recado::test;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double cpuMillis()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

QString summary(QList<double> millis)
{
    std::sort(millis.begin(), millis.end());
    const auto at = [&millis](double share) { return millis[qsizetype(share * double(millis.size() - 1))]; };
    return QStringLiteral("p50 %1, p99 %2, worst %3 ms (%4 times)").arg(at(0.5), 0, 'f', 1).arg(at(0.99), 0, 'f', 1).arg(millis.last(), 0, 'f', 1).arg(millis.size());
}

// Texts as people write them: short, long, with marks.
Result<int> fill(Connection &connection, int messages)
{
    const QString words = QStringLiteral("'Bom dia, *tudo bem*? ' || substr('O pedido chegou ontem e uma das peças veio trocada, a nota diz azul e veio verde. Vocês trocam? ', 1, 12 + (i * 37) % 88) || i");
    for (const QString &sql : {
             QStringLiteral("INSERT INTO conversation (id, account_id, person, address, profile_name, last_at, last_key, last_text, revision) "
                            "VALUES (1, 1, '5511988887777', '5511988887777', 'Ana', 1764000000000, 'k', 'x', 1)"),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO incoming (account_id, provider_id, "
                            "conversation_id, type, at, heard_at, asks, text) SELECT 1, 'w' || i, 1, 'text', 1764000000000 + i * 200000, 0, 1, %2 FROM n")
                 .arg(messages / 2)
                 .arg(words),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO message (id, account_id, recipient, typed, content, "
                            "state, verdict, created_at, updated_at, revision, conversation_id) SELECT 'm' || i, 1, '+5511988887777', '', "
                            "'{\"text\":{\"body\":\"' || %2 || '\"},\"type\":\"text\"}', 'accepted', 'read', 1764000001000 + i * 200000, 0, 1, 1 FROM n")
                 .arg(messages / 2)
                 .arg(words),
         }) {
        if (const auto done = connection.execute(sql); !done)
            return done.error();
    }
    return messages;
}

class Frame {
public:
    Frame() : m_cpu(cpuMillis()) { m_wall.start(); }
    void end(QList<double> *wall, QList<double> *cpu) const
    {
        wall->append(double(m_wall.nsecsElapsed()) / 1e6);
        cpu->append(cpuMillis() - m_cpu);
    }

private:
    double m_cpu;
    QElapsedTimer m_wall;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, ThemeMode::Light);
    const int messages = QCoreApplication::arguments().value(1, QStringLiteral("50000")).toInt();
    PracticeHouse house(false);
    ThreadTalk talk(house.app());
    talk.write([=](Connection &c) { return fill(c, messages); });
    Conversation conversation;
    conversation.id = {1};
    conversation.profileName = QStringLiteral("Ana");

    QList<double> wall;
    QList<double> cpu;
    for (int round = 0; round < 8; ++round) {
        ThreadView view(house.app());
        view.resize(820, 760);
        view.show();
        QCoreApplication::processEvents();
        QSignalSpy opened(&view.model(), &ThreadModel::opened);
        const Frame frame;
        view.open(conversation);
        while (opened.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        view.viewport()->repaint();
        frame.end(&wall, &cpu);
        out() << (round == 0 ? "first opening of " : "again ") << messages << " messages with painting: " << wall.last() << " ms (cpu of the screen's thread " << cpu.last() << ")\n";
    }
    out() << "opening: " << summary(wall) << "; cpu: " << summary(cpu) << Qt::endl;

    ThreadView view(house.app());
    view.resize(820, 760);
    view.show();
    QSignalSpy opened(&view.model(), &ThreadModel::opened);
    view.open(conversation);
    (void)QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, 20'000);
    // As with a wheel: some lines at a time, sixty times a second.
    for (const int step : {120, 760}) {
        wall.clear();
        cpu.clear();
        for (int i = 0; i < 1200; ++i) {
            const Frame frame;
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - step);
            QCoreApplication::processEvents(); // paints, takes what was read, lays out ahead
            frame.end(&wall, &cpu);
            QTest::qSleep(2);
        }
        out() << "scrolling by " << step << " px a frame: " << summary(wall) << "; cpu: " << summary(cpu) << Qt::endl;
    }
    return 0;
}
