#include "preview/messagetext.h"

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

// "• a / 1. b / > c / # code": blocks with their runs as above.
QString shownBlocks(const QString &text)
{
    QStringList lines;
    for (const TextBlock &block : messageBlocks(text)) {
        QString line;
        switch (block.kind) {
        case TextBlock::Kind::Plain: break;
        case TextBlock::Kind::Bullet: line = QStringLiteral("\u2022 "); break;
        case TextBlock::Kind::Number: line = block.number + QStringLiteral(". "); break;
        case TextBlock::Kind::Quote: line = QStringLiteral("> "); break;
        case TextBlock::Kind::Code: line = QStringLiteral("# "); break;
        }
        for (const TextRun &run : block.runs)
            line += run.bold ? QStringLiteral("<b>%1</b>").arg(run.text) : run.link ? QStringLiteral("<a>%1</a>").arg(run.text) : run.text;
        lines += line;
    }
    return lines.join(QStringLiteral(" / "));
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
        row("first opens, last closes", "*a *b* c*", "<b>a *b</b> c*");
        row("empty", "** __ ``", "** __ ``");
        row("code in a line", "use `x y` here", "use <m>x y</m> here");
        row("block on lines of its own", "```\na *b*\n```", "<m>\na *b*\n</m>");
        row("sign inside code is none", "`a* *b` *c*", "<m>a* *b</m> <b>c</b>");
    }
    void marksAreReadAsWhatsAppReadsThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text), expected);
    }

    void linesBecomeListsAndQuotations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("bullets", "- um\n* dois", "• um / • dois");
        row("bold in a bullet", "* *um* e dois", "• <b>um</b> e dois");
        row("bold at the beginning is none", "*um* dois", "<b>um</b> dois");
        row("numbers", "1. um\n12. doze", "1. um / 12. doze");
        row("no number", "2026.11 e 1.5", "2026.11 e 1.5");
        row("too long a number", "12345. x", "12345. x");
        row("quotation", "> *diz* ele", "> <b>diz</b> ele");
        row("no space", "-um\n>dois\n1.tres", "-um / >dois / 1.tres");
        row("nothing behind", "- \n> ", "-  / > ");
        row("empty lines stay", "a\n\nb", "a /  / b");
        row("code block", "```\n- a\n- b\n```\nfim", "# - a\n- b / fim");
        row("code inside a line", "x ```a\nb``` y", "x a\nb y");
        row("address", "veja https://loja.example/a_b_c. Sim", "veja <a>https://loja.example/a_b_c</a>. Sim");
        row("no address", "xhttps://a https:// http", "xhttps://a https:// http");
    }
    void linesBecomeListsAndQuotations()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shownBlocks(text), expected);
    }

    // A walk for each sign, whatever the text: with a search from every sign this would not end within the test's time.
    void textsThatNeverCloseAreReadAtOnce()
    {
        for (const char *piece : {"*a ", "_a ", "```a ", "`a ", "{{a ", "http://", "> *", "**"}) {
            const QString text = QString::fromLatin1(piece).repeated(200'000);
            const QList<TextBlock> blocks = messageBlocks(text);
            QCOMPARE(blocks.size(), 1);
        }
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
