// Types into a text of 4,096 characters and says how long each key kept the screen waiting: the field, the document, checkContent(), the
// problems shown and the painting. Reports; asserts nothing.
//   bench_messagefield [characters]

#include "domain/limits/checkcontent.h"
#include "forms/formfor.h"
#include "forms/messagefield.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace recado;

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
    return QStringLiteral("p50 %1 ms, p99 %2 ms, worst %3 ms").arg(at(0.5), 0, 'f', 2).arg(at(0.99), 0, 'f', 2).arg(millis.last(), 0, 'f', 2);
}

// `place`: where in the text the keys go.
QString typeAt(MessageField &field, double place)
{
    QPlainTextEdit *edit = field.edit();
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(place * double(edit->document()->characterCount() - 1)));
    edit->setTextCursor(cursor);
    QList<double> waits;
    QList<double> work; // other programs may be busy
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        if (i % 2 == 0)
            QTest::keyClick(edit, Qt::Key_A);
        else
            QTest::keyClick(edit, Qt::Key_Backspace);
        QCoreApplication::processEvents();
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
    ContentDocument document;
    document.reset({{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), sampleText(characters)}}}});
    QWidget house;
    ContentForm *form = formFor(QStringLiteral("text"), document, {}, &house);
    QObject::connect(&document, &ContentDocument::changed, form, [&] { form->setProblems(checkContent(document.content())); });
    house.resize(640, 600);
    form->resize(640, 600);
    house.show();
    auto *field = house.findChild<MessageField *>();
    field->edit()->setFocus();
    QCoreApplication::processEvents();
    for (const auto &[where, place] : {std::pair{"start", 0.0}, std::pair{"middle", 0.5}, std::pair{"end", 1.0}})
        out << characters << " characters, typing at the " << where << ": " << typeAt(*field, place) << Qt::endl;
    return 0;
}
