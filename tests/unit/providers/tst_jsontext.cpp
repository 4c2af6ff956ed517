#include "providers/neutral/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace recado;
using neutral::JsonManner;

// A locale with a decimal comma, as our operators have: one of the system, or else made for the occasion.
static bool useDecimalComma(const QTemporaryDir &folder)
{
    if (std::setlocale(LC_NUMERIC, "pt_BR.UTF-8"))
        return true;
    const QString made = folder.filePath(QStringLiteral("pt_BR.UTF-8"));
    QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-ipt_BR"), QStringLiteral("-fUTF-8"), made});
    qputenv("LOCPATH", folder.path().toLocal8Bit());
    return std::setlocale(LC_NUMERIC, "pt_BR.UTF-8") != nullptr;
}

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fractionsStayNumbersWhereTheCommaIsDecimal();
    void laterFieldWinsInWhatAProviderSent();
    void fieldGivenTwiceIsRefusedInWhatAPersonWrote();
};

void JsonTextTest::fractionsStayNumbersWhereTheCommaIsDecimal()
{
    const QTemporaryDir folder;
    if (!useDecimalComma(folder))
        QSKIP("no locale with a decimal comma here");
    for (const JsonManner manner : {JsonManner::Tolerant, JsonManner::Strict}) {
        const auto document = neutral::parseJson(R"([-23.55, 1.5e3, 9007199254740993])", ErrorKind::BadAnswer, manner);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().detail));
        QCOMPARE(document->array(), (QJsonArray{-23.55, 1500.0, Q_INT64_C(9007199254740993)}));
    }
    std::setlocale(LC_NUMERIC, "C");
}

void JsonTextTest::laterFieldWinsInWhatAProviderSent()
{
    const auto document = neutral::parseJson(R"({"b":1,"a":2,"b":{"c":3},"é":4,"a":5})", ErrorKind::BadAnswer);
    QVERIFY(document.ok());
    const QJsonObject inner{{QStringLiteral("c"), 3}};
    QCOMPARE(document->object(), (QJsonObject{{QStringLiteral("a"), 5}, {QStringLiteral("b"), inner}, {QStringLiteral("é"), 4}}));
}

void JsonTextTest::fieldGivenTwiceIsRefusedInWhatAPersonWrote()
{
    const auto document = neutral::parseJson(R"({"z":[{},{"b":1,"a":2,"b":3}]})", ErrorKind::Invalid, JsonManner::Strict);
    QVERIFY(!document.ok());
    QCOMPARE(document.error().place, QStringLiteral("z[1].b"));
    QCOMPARE(toString(document.error().kind), toString(ErrorKind::Invalid));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
