#include "domain/retryrule.h"

#include "base/error.h"
#include "domain/errorcodes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

class RetryRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMayBeTriedAgain_data();
    void saysWhatMayBeTriedAgain();
    void neverOffersWhatMayHaveArrived_data();
    void neverOffersWhatMayHaveArrived();
    void agreesWithTheCatalogue_data();
    void agreesWithTheCatalogue();
    void agreesWithTheProgramsOwnRepeats();
};

namespace {

using Kind = RetryRule::Kind;
using Change = RetryRule::Change;

} // namespace

void RetryRuleTest::saysWhatMayBeTriedAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("change");
    const auto rows = [](std::initializer_list<const char *> codes, const char *kind, qint64 seconds, const char *change) {
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(kind) << seconds << QString::fromLatin1(change);
    };
    rows({"not_sent", "network", "tls", "cancelled", "locked", "disk_full", "unavailable"}, "after", 0, "");
    rows({"131049"}, "after", 24 * 3600, "");
    rows({"4", "80007", "130429", "wati:429", "serpro:429", "onprem:429", "429", "rate_limited"}, "after", 60, "");
    rows({"131056", " 131056 "}, "after", 6, "");
    rows({"132015"}, "after", 3 * 3600, "");
    rows({"131026", "131050", "131051", "130472", "131047", "131021", "100", "131008", "131009", "onprem:470", "470", "472", "1013",
          "wati:invalid_number", "wati:session_closed", "wati:400", "serpro:rejected_by_meta"},
         "never", 0, "");
    rows({"132000", "132001", "132005", "132007", "132012", "132016", "132068", "onprem:2000", "2001"}, "needs_change", 0, "template");
    rows({"131053"}, "needs_change", 0, "media");
    rows({"190", "0", "10", "200", "368", "131031", "131042", "131045", "133010", "onprem:1005", "wati:401", "wati:credits", "serpro:401",
          "unauthorized"},
         "needs_change", 0, "account");
    rows({"131048", "onprem:471"}, "needs_change", 24 * 3600, "number");
}

void RetryRuleTest::saysWhatMayBeTriedAgain()
{
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QFETCH(qint64, seconds);
    QFETCH(QString, change);
    const RetryRule rule = retryRule(code);
    QCOMPARE(toString(rule.kind), kind);
    QCOMPARE(qint64(rule.wait / 1s), seconds);
    QCOMPARE(toString(rule.change), change);
}

void RetryRuleTest::neverOffersWhatMayHaveArrived_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"1",
                             "2",
                             "131000",
                             "131016",
                             "131057",
                             "133004",
                             "500",
                             "onprem:1014",
                             "timeout",
                             "bad_answer",
                             "interrupted",
                             "internal",
                             "storage",
                             "wati:no_answer",
                             "serpro:no_answer",
                             "serpro:no_result",
                             "serpro:failed_later",
                             "",
                             "999999",
                             "131999",
                             "nonsense",
                             "-1",
                             "wati:",
                             "onprem:",
                             "onprem:131049"})
        QTest::newRow(*code ? code : "none") << QString::fromLatin1(code);
}

void RetryRuleTest::neverOffersWhatMayHaveArrived()
{
    QFETCH(QString, code);
    QCOMPARE(retryRule(code), RetryRule());
}

// Every code of resources/errors/codes.json: what people read about it must not contradict what they may do.
void RetryRuleTest::agreesWithTheCatalogue_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("retry");
    QTest::addColumn<qint64>("seconds");
    QFile file(QStringLiteral(RECADO_TEST_DATA "/../../resources/errors/codes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject codes = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("codes")).toObject();
    QVERIFY(codes.size() > 100);
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        QJsonObject facts = it.value().toObject();
        if (const QString like = facts.value(QLatin1String("like")).toString(); !like.isEmpty())
            facts = codes.value(like).toObject();
        const QString code = it.key().section(QLatin1Char('-'), 0, 0); // "200-299"
        QTest::newRow(qPrintable(it.key())) << code << facts.value(QLatin1String("retry")).toString()
                                            << qint64(facts.value(QLatin1String("wait")).toInteger());
    }
}

void RetryRuleTest::agreesWithTheCatalogue()
{
    QFETCH(QString, code);
    QFETCH(QString, retry);
    QFETCH(qint64, seconds);
    const RetryRule rule = retryRule(code);
    if (retry == QLatin1String("automatic") || retry == QLatin1String("after_pause"))
        QVERIFY(rule.kind == Kind::After && rule.wait >= std::chrono::seconds(std::max<qint64>(seconds, 1)));
    else if (retry == QLatin1String("decide"))
        QVERIFY(rule.kind == Kind::Never);
    else
        QVERIFY(rule.kind != Kind::After); // never, as it is
}

void RetryRuleTest::agreesWithTheProgramsOwnRepeats()
{
    int safe = 0;
    for (int code = 0; code < 140'000; ++code) {
        const QString text = QString::number(code);
        const CodeClass what = classOf(text);
        const RetryRule rule = retryRule(text);
        safe += what == CodeClass::RetrySafe;
        if (what == CodeClass::RetrySafe)
            QVERIFY2(rule.kind == Kind::After, qPrintable(text));
        if (what == CodeClass::Ambiguous || what == CodeClass::Unknown)
            QVERIFY2(rule == RetryRule(), qPrintable(text));
        QCOMPARE(rule.kind == Kind::NeedsChange, rule.change != Change::None);
    }
    QCOMPARE(safe, 4);
}

QTEST_APPLESS_MAIN(RetryRuleTest)
#include "tst_retryrule.moc"
