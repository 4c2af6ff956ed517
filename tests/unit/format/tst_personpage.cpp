#include "format/personpage.h"
#include "format/privacywords.h"

#include <QJsonArray>
#include <QTest>

using namespace recado;

class TestPersonPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryTextAsText()
    {
        const QString evil = QStringLiteral("<script>alert('x')</script><img src=\"http://evil\" onerror=x> & \"");
        const PersonPage page = personPage();
        PersonPageHead head;
        head.name = evil;
        head.numbers = QStringList{evil};
        head.attributes = {{evil, evil}};
        head.tags = QStringList{evil};
        head.accounts = QStringList{evil};
        head.counts = {{QStringLiteral("message"), 3}};
        PersonPageLine line;
        line.account = line.type = line.text = evil;
        line.verdict = QStringLiteral("delivered");
        line.isOurs = true;
        line.files = QStringList{QStringLiteral("media/1-\"><script>.png")};
        const QString html = page.head(head) + page.word({{}, evil, evil, evil, evil}) + page.line(line) + page.tail();
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        QVERIFY(html.contains(evil.toHtmlEscaped()));
        QVERIFY(html.contains(QLatin1String("href=\"media/1-%22%3E%3Cscript%3E.png\"")));
        QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>")));
        QVERIFY(html.endsWith(QLatin1String("</html>\n")));
        QVERIFY(html.contains(QLatin1String("default-src 'none'")));
    }

    void aReceiptSaysWhatIsLeft()
    {
        QJsonObject receipt{{QStringLiteral("erasure_id"), 7},
                            {QStringLiteral("by"), QStringLiteral("ana")},
                            {QStringLiteral("people"), QJsonArray{QStringLiteral("#abc")}},
                            {QStringLiteral("counts"), QJsonObject{{QStringLiteral("message"), 12}}},
                            {QStringLiteral("check"), QJsonObject{{QStringLiteral("files_read"), 4}, {QStringLiteral("files_with_the_number"), QJsonArray{QStringLiteral("notas.txt")}}}},
                            {QStringLiteral("elsewhere"), QJsonObject{{QStringLiteral("accounts"), QJsonArray{QStringLiteral("Clinica")}}}}};
        const QString text = receiptText(receipt);
        for (const char *part : {"7", "ana", "#abc", "12", "notas.txt", "Clinica"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void anObstacleIsASentence()
    {
        const QString all = obstacleSentences(error(ErrorKind::Conflict, QStringLiteral("unknown|2|\nbroadcast|1|Natal|2026"), QStringLiteral("unknown")));
        QCOMPARE(all.count(QLatin1Char('\n')), 1);
        QVERIFY(all.contains(QLatin1String("Natal|2026")));
        QVERIFY(obstacleSentences(error(ErrorKind::Storage, QStringLiteral("a|1|b"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPersonPage)
#include "tst_personpage.moc"
