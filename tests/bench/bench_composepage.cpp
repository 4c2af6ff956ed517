// What a key costs on the whole Compose page with a body of 4,096 characters: the field, the document, platform's and provider's rules, the
// preview, problems, drafts, watches and the painting of all that changed. Reports; asserts nothing.
//   bench_composepage [characters]
#include "pages/compose/channelpicker.h"
#include "pages/composepage.h"
#include "ui/metaaccount.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace recado;
using namespace recado::test;
using simulator::PracticeOptions;
using simulator::PracticeProvider;

namespace {

constexpr int keys = 300;

QString sampleText(qsizetype characters)
{
    const QString line = QStringLiteral("Olá, sua entrega *chega* amanhã entre 9 h e 12 h. Qualquer dúvida, fale com a gente 👍 por aqui.\n");
    return line.repeated(characters / line.size() + 1).left(characters);
}

QString summary(QList<double> millis)
{
    std::sort(millis.begin(), millis.end());
    const auto at = [&millis](double share) { return millis[qsizetype(share * double(millis.size() - 1))]; };
    return QStringLiteral("p50 %1 ms, p95 %2 ms, worst %3 ms").arg(at(0.5), 0, 'f', 2).arg(at(0.95), 0, 'f', 2).arg(millis.last(), 0, 'f', 2);
}

// `place`: where in the text the keys go.
QString typeAt(QPlainTextEdit *edit, double place)
{
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(place * double(edit->document()->characterCount() - 1)));
    edit->setTextCursor(cursor);
    QList<double> waits;
    QList<double> work; // this thread and the database's; other programs may be busy
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        QTest::keyClick(edit, i % 2 == 0 ? Qt::Key_A : Qt::Key_Backspace);
        QCoreApplication::processEvents(); // painting is an event too
        waits.append(double(timer.nsecsElapsed()) / 1e6);
        work.append(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    return QStringLiteral("%1; of the processor alone: %2").arg(summary(waits), summary(work));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    QTextStream out(stdout);
    const qsizetype characters = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 4095;
    PracticeOptions options;
    options.pace = 0;
    PracticeProvider provider(options);
    if (!provider.start())
        return 1;
    PracticeHouse house(false);
    addMetaAccount(house.app(), provider);
    ComposePage page(house.app());
    page.resize(1280, 900);
    page.show();
    auto *picker = child<ChannelPicker>(page, "compose.channel");
    if (!QTest::qWaitFor([picker] { return picker->currentIndex() >= 0; }, 20'000))
        return 1;
    child<QLineEdit>(page, "compose.recipient")->setText(QStringLiteral("+55 11 97100-0101"));
    const auto measure = [&](const char *kind, const char *field) {
        auto *segment = page.findChild<QAbstractButton *>(QLatin1String("compose.kind.") + QLatin1String(kind));
        segment->click();
        auto *edit = child<QPlainTextEdit>(page, field);
        edit->setPlainText(sampleText(characters));
        edit->setFocus();
        QTest::qWait(1000);
        for (const auto &[where, place] : {std::pair{"start", 0.0}, std::pair{"middle", 0.5}, std::pair{"end", 1.0}})
            out << kind << ", " << characters << " characters, typing at the " << where << ": " << typeAt(edit, place) << Qt::endl;
    };
    measure("text", "compose.field.text.body");
    measure("interactive.list", "compose.field.interactive.body.text");
    return 0;
}
