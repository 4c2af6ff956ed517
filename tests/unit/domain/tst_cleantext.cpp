#include "domain/cleantext.h"

#include <QTest>

using namespace recado;

class TestCleanText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invisibleCharactersAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &text, int count, const QString &clean) { QTest::newRow(name) << text << count << clean; };
        row("plain", QStringLiteral("Olá,\n\tmundo"), 0, QStringLiteral("Olá,\n\tmundo"));
        row("zero width space", QStringLiteral("a\u200Bb"), 1, QStringLiteral("ab"));
        row("byte order mark", QStringLiteral("\uFEFFa"), 1, QStringLiteral("a"));
        row("directions", QStringLiteral("\u202Ea\u202C \u2066b\u2069"), 4, QStringLiteral("a b"));
        row("marks of direction", QStringLiteral("a\u200E\u200F\u061C"), 3, QStringLiteral("a"));
        row("space that does not break", QStringLiteral("10\u00A0kg\u202F\u2007"), 3, QStringLiteral("10 kg  "));
        row("controls", QStringLiteral("a\x01\x1F\x7F\u0085"), 4, QStringLiteral("a"));
        row("soft hyphen, word joiner", QStringLiteral("a\u00ADb\u2060c"), 2, QStringLiteral("abc"));
        row("joiner between letters", QStringLiteral("a\u200Db\u200Cc"), 2, QStringLiteral("abc"));
        row("joiner in an emoji", QStringLiteral("👩🏽\u200D⚕\uFE0F 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥"), 0, QStringLiteral("👩🏽\u200D⚕\uFE0F 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥"));
        row("joiner behind an emoji", QStringLiteral("👍\u200D!"), 1, QStringLiteral("👍!"));
        row("keycap", QStringLiteral("1\uFE0F\u20E3"), 0, QStringLiteral("1\uFE0F\u20E3"));
        row("Persian", QStringLiteral("می\u200Cخواهم"), 0, QStringLiteral("می\u200Cخواهم"));
        row("Hindi", QStringLiteral("क्\u200Dष"), 0, QStringLiteral("क्\u200Dष"));
        row("flag of tags", QStringLiteral("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"), 0,
            QStringLiteral("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"));
        row("tags alone", QStringLiteral("a\U000E0067\U000E0062"), 2, QStringLiteral("a"));
        row("accents", QStringLiteral("a\u0301"), 0, QStringLiteral("a\u0301"));
        row("filler", QStringLiteral("\u3164"), 1, QString());
    }
    void invisibleCharactersAreFound()
    {
        QFETCH(QString, text);
        QTEST(int(invisiblesIn(text).size()), "count");
        QTEST(withoutInvisibles(text), "clean");
        QVERIFY(invisiblesIn(withoutInvisibles(text)).isEmpty());
    }
    void quotes()
    {
        const QString text = QStringLiteral("“a” ‘b’ „c‟ it’s");
        QCOMPARE(curlyQuotesIn(text), 7);
        QString straight = text;
        for (QChar &character : straight)
            character = isCurlyQuote(character) ? straightQuote(character) : character;
        QCOMPARE(straight, QStringLiteral("\"a\" 'b' \"c\" it's"));
    }
    void lineBreaks()
    {
        QCOMPARE(withPlainLineBreaks(QStringLiteral("a\r\nb\rc\u2028d\u2029e\vf\tg\n\nh")), QStringLiteral("a\nb\nc\nd\ne\nf\tg\n\nh"));
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
