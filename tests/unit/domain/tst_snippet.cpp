#include "domain/snippet.h"

#include <QTest>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Snippet snippet(const char *shortcut, const char *title, const char *words = "Olá")
{
    return {{}, text(shortcut), text(title), text(words)};
}

} // namespace

class SnippetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortcutsAreChecked_data()
    {
        QTest::addColumn<QString>("shortcut");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::newRow("letters") << text("bomdia") << text("Bom dia") << QString();
        QTest::newRow("everything allowed") << text("Orçamento_2-a") << text("x") << QString();
        QTest::newRow("letters in two parts") << text("orc\u0327amento") << text("x") << QString();
        QTest::newRow("as long as it may be") << QString(32, QLatin1Char('a')) << text("x") << QString();
        QTest::newRow("too long") << QString(33, QLatin1Char('a')) << text("x") << text("shortcut");
        QTest::newRow("none") << QString() << text("x") << text("shortcut");
        QTest::newRow("with its slash") << text("/bo") << text("x") << text("shortcut");
        QTest::newRow("space") << text("bom dia") << text("x") << text("shortcut");
        QTest::newRow("zero width") << text("bo\u200Bm") << text("x") << text("shortcut");
        QTest::newRow("no text") << text("bo") << text(" \n") << text("text");
    }
    void shortcutsAreChecked()
    {
        QFETCH(QString, shortcut);
        QFETCH(QString, words);
        QFETCH(QString, place);
        const auto checked = checkSnippet({{}, shortcut, {}, words});
        QCOMPARE(checked.ok(), place.isEmpty());
        if (!checked) {
            QCOMPARE(toString(checked.error().kind), text("invalid"));
            QCOMPARE(checked.error().place, place);
        }
    }

    void theBestMatchComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("shortcut, title word, contained") << text("bo") << text("bo boleto ola abono sabor");
        QTest::newRow("with the slash") << text("/bole") << text("boleto");
        QTest::newRow("capitals and accents") << text("ORCA") << text("orçamento");
        QTest::newRow("accents in what was typed") << text("bôl") << text("boleto");
        QTest::newRow("two words of the title") << text("com bo") << text("ola");
        QTest::newRow("inside a title word") << text("spensa") << text("abono");
        QTest::newRow("nothing fits") << text("xyz") << QString();
        QTest::newRow("not the text") << text("chave pix") << QString();
        QTest::newRow("nothing typed") << text("/") << text("abono bo boleto ola orçamento sabor");
    }
    void theBestMatchComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        const QList<Snippet> all{snippet("sabor", "Cardápio"),          snippet("orçamento", "Proposta de preço", "chave pix"),
                                 snippet("ola", "Saudação com bom dia"), snippet("boleto", "Segunda via"),
                                 snippet("abono", "Dispensa"),           snippet("bo", "Até logo")};
        QStringList shortcuts;
        for (const Snippet &match : matching(all, typed))
            shortcuts += match.shortcut;
        QCOMPARE(shortcuts.join(QLatin1Char(' ')), found);
    }

    void holesAreFilledOnce()
    {
        const Snippet greeting = snippet("oi", "Oi", "Oi {{nome}}, seu pedido {{ pedido }} {{nome}} {{saiu}}.");
        QCOMPARE(expanded(greeting, {{text("nome"), text("{{pedido}}")}, {text("pedido"), text("7")}}), text("Oi {{pedido}}, seu pedido 7 {{pedido}} {{saiu}}."));
    }

    void aMarkIsSeenWhereAWordBegins_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<int>("start"); // -1: none
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char *words, int cursor, int start, const char *typed = "") {
            QTest::newRow(name) << text(words) << cursor << start << text(typed);
        };
        row("at the beginning", "/bo", 3, 0, "bo");
        row("only the slash", "/", 1, 0);
        row("after a space", "Oi /bo", 6, 3, "bo");
        row("after a line break", "Oi\n/bo", 6, 3, "bo");
        row("after a bracket", "(/bo", 4, 1, "bo");
        row("accents", "/orçam", 6, 0, "orçam");
        row("digits and signs", "/a-1_b", 6, 0, "a-1_b");
        row("the cursor stands inside", "/boleto", 3, 0, "bo");
        row("the longest", "/12345678901234567890123456789012", 33, 0, "12345678901234567890123456789012");
        row("longer than any", "/123456789012345678901234567890123", 34, -1);
        row("before the slash", "/bo", 0, -1);
        row("after the word ended", "/bo ", 4, -1);
        row("either or", "e/ou", 4, -1);
        row("a date", "1/2", 3, -1);
        row("a link", "https://bo", 10, -1);
        row("no slash", "bo", 2, -1);
        row("nothing", "", 0, -1);
        row("beyond the end", "/bo", 9, -1);
        row("below the beginning", "/bo", -1, -1);
    }
    void aMarkIsSeenWhereAWordBegins()
    {
        QFETCH(QString, words);
        QFETCH(int, cursor);
        QFETCH(int, start);
        QFETCH(QString, typed);
        const auto mark = snippetMarkAt(words, cursor);
        QCOMPARE(mark.has_value(), start >= 0);
        if (mark) {
            QCOMPARE(mark->start, start);
            QCOMPARE(mark->length, cursor - start);
            QCOMPARE(mark->typed, typed);
        }
    }
};

QTEST_APPLESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
