#include "domain/textmarks.h"

#include <QTest>

using namespace recado;

namespace {

// A text with its selection in it: "a [word] b", or "|" for a cursor alone.
struct Shown {
    explicit Shown(const char *utf8)
    {
        text = QString::fromUtf8(utf8);
        from = take(QLatin1Char('['));
        to = take(QLatin1Char(']'));
        if (from < 0)
            from = to = take(QLatin1Char('|'));
    }
    static QString of(const QString &text, qsizetype from, qsizetype to)
    {
        QString shown = text;
        if (from == to)
            return shown.insert(from, QLatin1Char('|'));
        return shown.insert(to, QLatin1Char(']')).insert(from, QLatin1Char('['));
    }

    QString text;
    qsizetype from;
    qsizetype to;

private:
    qsizetype take(QChar sign)
    {
        const qsizetype at = text.indexOf(sign);
        text.remove(sign);
        return at;
    }
};

QString after(const TextChange &change, const QString &text)
{
    return Shown::of(applied(change, text), change.anchor, change.cursor);
}

void columns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("expected");
}

template<typename Mark>
void row(const char *name, const char *before, Mark mark, const char *expected)
{
    QTest::newRow(name) << QByteArray(before) << int(mark) << QString::fromUtf8(expected);
}

} // namespace

class TestTextMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksGoAroundWords_data()
    {
        columns();
        row("selection", "a [word] b", TextMark::Bold, "a *[word]* b");
        row("every sign: italic", "[a]", TextMark::Italic, "_[a]_");
        row("every sign: strike", "[a]", TextMark::Strike, "~[a]~");
        row("every sign: mono", "[a]", TextMark::Mono, "`[a]`");
        row("spaces stay outside", "a[ word ]b", TextMark::Bold, "a *[word]* b");
        row("word at the cursor", "um do|is", TextMark::Bold, "um *do|is*");
        row("word with accents", "ol\u00E1 am|anh\u00E3!", TextMark::Bold, "ol\u00E1 *am|anh\u00E3*!");
        row("off from inside", "a *[word]* b", TextMark::Bold, "a [word] b");
        row("off from outside", "a [*word*] b", TextMark::Bold, "a [word] b");
        row("off at the cursor", "a *wo|rd* b", TextMark::Bold, "a wo|rd b");
        row("second mark inside", "*[a]*", TextMark::Italic, "*_[a]_*");
        row("outer of two off", "*_[a]_*", TextMark::Bold, "_[a]_");
        row("inner of two off", "*_[a]_*", TextMark::Italic, "*[a]*");
        row("outer of two off, both selected", "[*_a_*]", TextMark::Bold, "[_a_]");
        row("inner of two off, both selected", "[*_a_*]", TextMark::Italic, "[*a*]");
        row("pairs inside become one", "[*a* e *b*]", TextMark::Bold, "*[a e b]*");
        row("a lone sign stays", "[2 * 3]", TextMark::Bold, "*[2 * 3]*");
        row("each line", "[um\n\n dois ]x", TextMark::Bold, "*[um*\n\n *dois]* x");
        row("each line off", "[*um*\n*dois*]", TextMark::Bold, "[um\ndois]");
        row("some lines", "[*um*\ndois]", TextMark::Bold, "[*um*\n*dois]*");
        row("nothing there", "a |", TextMark::Bold, "a *|*");
        row("and away again", "a *|*", TextMark::Bold, "a |");
        row("empty text", "|", TextMark::Mono, "`|`");
        row("only spaces selected", "a[ ]b", TextMark::Bold, "a *|*b");
        row("emoji", "[\U0001F44D]", TextMark::Bold, "*[\U0001F44D]*");
    }
    void marksGoAroundWords()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, mark);
        const Shown shown(before.constData());
        QTEST(after(toggledMark(shown.text, shown.from, shown.to, TextMark(mark)), shown.text), "expected");
        QTEST(after(toggledMark(shown.text, shown.to, shown.from, TextMark(mark)), shown.text), "expected"); // selected backwards
    }
    void linesBecomeLists_data()
    {
        columns();
        row("one line", "a\nb|c\nd", LineMark::Bullets, "a\n- b|c\nd");
        row("several", "[a\nb]\nc", LineMark::Numbers, "[1. a\n2. b]\nc");
        row("blank lines are skipped", "[a\n\nb]", LineMark::Numbers, "[1. a\n\n2. b]");
        row("off", "[- a\n- b]", LineMark::Bullets, "[a\nb]");
        row("star bullets off", "[* a\n- b]", LineMark::Bullets, "[a\nb]");
        row("bullets to numbers", "[- a\n- b]", LineMark::Numbers, "[1. a\n2. b]");
        row("numbers to bullets", "[1. a\n12. b]", LineMark::Bullets, "[- a\n- b]");
        row("quote before a list", "[- a]", LineMark::Quote, "[> - a]");
        row("list in a quote", "[> a]", LineMark::Bullets, "[> - a]");
        row("quote off", "[> - a]", LineMark::Quote, "[- a]");
        row("up to the next line's start", "[a\n]b", LineMark::Bullets, "[- a]\nb");
        row("empty text", "|", LineMark::Bullets, "- |");
        row("a year is a number too", "[2024. a]", LineMark::Numbers, "[1. 2024. a]");
    }
    void linesBecomeLists()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, mark);
        const Shown shown(before.constData());
        QTEST(after(toggledLines(shown.text, shown.from, shown.to, LineMark(mark)), shown.text), "expected");
    }
    void listsGoOn_data()
    {
        columns();
        row("no list", "a|b", 0, "a\n|b");
        row("bullets", "- a|", 0, "- a\n- |");
        row("numbers", "9. a|b", 0, "9. a\n10. |b");
        row("quote", "> a|", 0, "> a\n> |");
        row("an empty item ends it", "- a\n- |", 0, "- a\n|");
        row("before the item", "|- a", 0, "\n|- a");
    }
    void listsGoOn()
    {
        QFETCH(QByteArray, before);
        const Shown shown(before.constData());
        QTEST(after(newLine(shown.text, shown.from), shown.text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestTextMarks)
#include "tst_textmarks.moc"
