#include "domain/personspelling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;

namespace {

const PersonSpelling &joana()
{
    static const PersonSpelling spelling({QStringLiteral("+5511988887777")}, {QStringLiteral("joana.lima")});
    return spelling;
}

QJsonValue json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text).replace('\'', '"'));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class TestPersonSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("E.164") << QStringLiteral("para +5511988887777.") << true;
        QTest::newRow("digits") << QStringLiteral("{\"waId\":\"5511988887777\"}") << true;
        QTest::newRow("without the ninth") << QStringLiteral("551188887777@c.us") << true;
        QTest::newRow("as people write") << QStringLiteral("ligue (11) 98888-7777 hoje") << true;
        QTest::newRow("international") << QStringLiteral("+55 11 98888-7777") << true;
        QTest::newRow("national digits") << QStringLiteral("tel 11988887777") << true;
        for (int offset = 0; offset < 3; ++offset) {
            const QByteArray bytes = QByteArray(offset, 'x') + "5511988887777" + QByteArray("yz");
            QTest::newRow(qPrintable(QStringLiteral("base64 at %1").arg(offset))) << QStringLiteral("wamid.") + QString::fromLatin1(bytes.toBase64()) << true;
        }
        QTest::newRow("username") << QStringLiteral("@joana.lima") << true;
        QTest::newRow("within another number") << QStringLiteral("95511988887777") << false;
        QTest::newRow("somebody else") << QStringLiteral("+5521977776666 (21) 97777-6666") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void findsEverySpelling()
    {
        QFETCH(QString, text);
        QTEST(joana().isIn(text), "is");
    }

    void takesTheNumberOutOfWordsAndLeavesTheWords()
    {
        QCOMPARE(joana().without(QStringLiteral("ligue (11) 98888-7777 ou +5511988887777, obrigado")), QStringLiteral("ligue ••• ou +•••, obrigado"));
        QCOMPARE(joana().without(QStringLiteral("nada")), QStringLiteral("nada"));
    }

    void leavesThePartsOfOthers()
    {
        const QJsonValue body = json("{'entry':[{'statuses':[{'id':'a','recipient_id':'551188887777'},{'id':'b','recipient_id':'5521977776666'}]}]}");
        const QJsonValue rest = withoutPerson(body, joana());
        QCOMPARE(rest, json("{'entry':[{'statuses':[{'id':'b','recipient_id':'5521977776666'}]}]}"));
        QCOMPARE(onlyPerson(body, joana()), json("{'entry':[{'statuses':[{'id':'a','recipient_id':'551188887777'}]}]}"));
    }

    void whatIsAboutThePersonAloneGoesWhole()
    {
        QVERIFY(withoutPerson(json("{'waId':'551188887777','text':'oi'}"), joana()).isUndefined());
        QVERIFY(withoutPerson(json("[{'waId':'551188887777','text':'oi'}]"), joana()).isUndefined());
        QVERIFY(onlyPerson(json("{'waId':'5521977776666'}"), joana()).isUndefined());
    }

    void whoMentionsANumberKeepsTheirWords()
    {
        const QJsonValue body = json("{'messages':[{'from':'5521977776666','text':{'body':'chame 11 98888-7777 por favor'}}]}");
        QCOMPARE(withoutPerson(body, joana()), json("{'messages':[{'from':'5521977776666','text':{'body':'chame ••• por favor'}}]}"));
        QVERIFY(onlyPerson(body, joana()).isUndefined()); // it is the other's message
    }

    void looksForNamesThatAreSomebodys()
    {
        QCOMPARE(searchableNames({QStringLiteral("Ana"), QStringLiteral("Joana Lima"), QStringLiteral("JOANA LIMA"), QStringLiteral("Zebedeu"), QString()}),
                 (QStringList{QStringLiteral("Joana Lima"), QStringLiteral("Zebedeu")}));
    }
};

QTEST_GUILESS_MAIN(TestPersonSpelling)
#include "tst_personspelling.moc"
