#include "pages/compose/messagetext.h"

#include "pages/messages/prettyjson.h"

#include <QTest>

using namespace recado;

namespace {

// "<b>x</b> y {hole}" from the runs: short enough to read in a table.
QString shown(const QString &text, const QMap<QString, QString> &values = {})
{
    QString out;
    for (const TextRun &run : messageRuns(text, values)) {
        QString part = run.text;
        if (run.hole)
            part = QLatin1Char('[') + part + QLatin1Char(']');
        for (const auto &[on, tag] : {std::pair{run.mono, 'm'}, std::pair{run.strike, 's'}, std::pair{run.italic, 'i'}, std::pair{run.bold, 'b'}}) {
            if (on)
                part = QStringLiteral("<%1>%2</%1>").arg(QLatin1Char(tag)).arg(part);
        }
        out += part;
    }
    return out;
}

} // namespace

class TestMessageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreReadAsWhatsAppReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("bold", "a *b* c", "a <b>b</b> c");
        row("italic", "_oi_!", "<i>oi</i>!");
        row("struck", "~não~", "<s>não</s>");
        row("code", "`x*y*z`", "<m>x*y*z</m>");
        row("block", "```a\nb```", "<m>a\nb</m>");
        row("nested", "*a _b_*", "<b>a </b><b><i>b</i></b>");
        row("inside a word", "2*3*4 a_b_c", "2*3*4 a_b_c");
        row("space inside", "* a *", "* a *");
        row("over lines", "*a\nb*", "*a\nb*");
        row("alone", "5 * 3", "5 * 3");
        row("never closed", "*a", "*a");
    }
    void marksAreReadAsWhatsAppReadsThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text), expected);
    }

    void holesStayVisibleUntilFilled()
    {
        const QString text = QStringLiteral("Olá *{{nome}}*, às {{hora}}");
        QCOMPARE(shown(text), QStringLiteral("Olá <b>[{{nome}}]</b>, às [{{hora}}]"));
        QCOMPARE(shown(text, {{QStringLiteral("nome"), QStringLiteral("Ana")}, {QStringLiteral("hora"), QStringLiteral("  ")}}),
                 QStringLiteral("Olá <b>Ana</b>, às [{{hora}}]"));
    }

    void namesOfHolesAreNoMarks() { QCOMPARE(shown(QStringLiteral("_{{_a_}}_")), QStringLiteral("<i>[{{_a_}}]</i>")); }

    void jsonKeepsItsOrderAndNumbers()
    {
        // No raw string: moc of Qt 6.4 loses the rest of the class behind one.
        const QByteArray compact = "{\"b\":1.50,\"a\":[],\"c\":{\"x\":\"{,}\\\"\"}}";
        QCOMPARE(prettyJson(compact), QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": [],\n  \"c\": {\n    \"x\": \"{,}\\\"\"\n  }\n}"));
        QCOMPARE(prettyJson("<html>"), QStringLiteral("<html>"));
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
