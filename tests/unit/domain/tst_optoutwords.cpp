#include "domain/optoutwords.h"

#include <QTest>

using namespace recado;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TestOptOutWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeMessages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isOptOut");
        for (const char *said : {"SAIR", "sair", "Sair.", "  sair!!! ", "sáir", "s\xcc\x81" "air", "SAIR \xF0\x9F\x99\x8F", "\xE2\x9D\x8C SAIR \xE2\x9D\x8C", "\"Sair\"",
                                 "PARE", "parar", "Cancelar", "descadastrar", "STOP", "Stop\n", "unsubscribe", "BAJA", "\xEF\xBC\xB3\xEF\xBC\xB4\xEF\xBC\xAF\xEF\xBC\xB0",
                                 "S\xE2\x80\x8B" "AIR"})
            QTest::newRow(said) << text(said) << true;
        for (const char *said : {"", " ", "!!!", "\xF0\x9F\x98\x80", "quero sair com meu carro", "nao pare", "sair sair", "SAIR 2", "sairei", "cancelar consulta", "s a i r",
                                 "don't stop", "bajar"})
            QTest::newRow(qPrintable(QStringLiteral("not: ") + text(said))) << text(said) << false;
    }
    void wholeMessages()
    {
        QFETCH(QString, message);
        QTEST(isOptOutMessage(message, usualOptOutWords()), "isOptOut");
    }

    void theListIsTheOperators()
    {
        const QStringList words{text("Não quero mais!"), text("..."), QString()};
        QVERIFY(isOptOutMessage(text("nao  quero, mais"), words));
        QVERIFY(!isOptOutMessage(text("SAIR"), words));
        QVERIFY(!isOptOutMessage(text("???"), words)); // a word of punctuation is no word
        QVERIFY(!isOptOutMessage(text("SAIR"), {}));
    }

    void aWordBehindAStormIsFoundAndAtItsEdgesToo()
    {
        const QString storm = text("\xF0\x9F\x98\xA1").repeated(50'000);
        QVERIFY(isOptOutMessage(storm + text("SAIR") + storm, usualOptOutWords()));
        for (int before = 0; before < 600; ++before)
            QVERIFY(isOptOutMessage(QString(before, u'!') + text("\xF0\x9F\x98\xA1") + text("SAIR"), usualOptOutWords()));
        QVERIFY(!isOptOutMessage(QString(100'000, u'a'), usualOptOutWords()));
    }
};

QTEST_GUILESS_MAIN(TestOptOutWords)
#include "tst_optoutwords.moc"
