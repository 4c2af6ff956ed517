#include "format/reachwords.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recado;

namespace {

QString source(const char *name)
{
    QFile file(QStringLiteral(RECADO_SOURCES "/app/services/%1.cpp").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no source %s", name);
    return QString::fromUtf8(file.readAll());
}

// What services/reach*.cpp names: "finding", "remedy" in a row.
QList<QPair<QString, QString>> named(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("(?:bad|say)\\((?:ReachState::\\w+, )?\"([a-z_]+)\", \"([a-z_]*)\"|found\\(ReachStep::\\w+, ReachState::\\w+, \"([a-z_]+)\", \"([a-z_]*)\""));
    QList<QPair<QString, QString>> pairs;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        pairs.append(match.captured(1).isEmpty() ? qMakePair(match.captured(3), match.captured(4)) : qMakePair(match.captured(1), match.captured(2)));
    }
    return pairs;
}

ReachCheck check(ReachStep step, const QString &finding, const QString &remedy)
{
    QJsonObject evidence{{QStringLiteral("finding"), finding}, {QStringLiteral("host"), QStringLiteral("hooks.example.org")}, {QStringLiteral("port"), 443},
                         {QStringLiteral("peer"), QStringLiteral("127.0.0.1")}, {QStringLiteral("forwarded"), QStringLiteral("203.0.113.7")}, {QStringLiteral("status"), 404},
                         {QStringLiteral("server"), QStringLiteral("nginx")}};
    return {step, ReachState::Bad, evidence, remedy, {}, Instant()};
}

} // namespace

class TestReachWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingAndRemedyHasItsSentence_data();
    void everyFindingAndRemedyHasItsSentence();
    void everyStepAndStateHasAName();
    void evidenceStandsInTheSentence();
    void everyFindingIsDocumented();
    void whatIsNotTakenIsExplained();
};

void TestReachWords::everyFindingAndRemedyHasItsSentence_data()
{
    QTest::addColumn<ReachCheck>("check");
    int rows = 0;
    for (const auto &[finding, remedy] : named(source("reachverdict") + source("reachability"))) {
        QTest::addRow("public %d %s", ++rows, qPrintable(finding)) << check(ReachStep::PublicAddress, finding, remedy);
    }
    for (const auto &[finding, remedy] : named(source("reachprovider")))
        QTest::addRow("provider %d %s", ++rows, qPrintable(finding)) << check(finding == QLatin1String("event") || finding == QLatin1String("signature_refused") ? ReachStep::Event : ReachStep::Provider, finding, remedy);
    QVERIFY(rows > 40);
}

void TestReachWords::everyFindingAndRemedyHasItsSentence()
{
    QFETCH(ReachCheck, check);
    // One of the steps that may find it has a sentence of its own for it.
    const QList<ReachStep> steps = check.step == ReachStep::PublicAddress ? QList<ReachStep>{ReachStep::Listener, ReachStep::PublicAddress} : QList<ReachStep>{check.step};
    const bool isKnown = std::any_of(steps.begin(), steps.end(), [&](ReachStep step) {
        ReachCheck here = check;
        here.step = step;
        ReachCheck unknown = here;
        unknown.evidence.insert(QStringLiteral("finding"), QStringLiteral("of_tomorrow"));
        return reachFound(here) != reachFound(unknown);
    });
    const QStringList general{QStringLiteral("no_answer"), QStringLiteral("provider_no_answer"), QStringLiteral("not_readable")}; // what is said of anything else
    QVERIFY2(isKnown || general.contains(check.finding()), qPrintable(check.finding()));
    QVERIFY(!reachFound(check).isEmpty());
    QVERIFY(!reachFound(check).contains(QLatin1Char('%')));
    QCOMPARE(reachRemedy(check).isEmpty(), check.remedy.isEmpty());
}

void TestReachWords::everyStepAndStateHasAName()
{
    QSet<QString> words;
    for (const ReachStep step : {ReachStep::Listener, ReachStep::PublicAddress, ReachStep::Provider, ReachStep::Event})
        words.insert(reachTitle(step));
    for (const ReachState state : {ReachState::Untested, ReachState::Testing, ReachState::NotPossible, ReachState::Good, ReachState::Attention, ReachState::Bad})
        words.insert(reachStateWord(state));
    QCOMPARE(words.size(), 10);
    QVERIFY(!words.contains(QString()));
    QVERIFY(reachFound({ReachStep::PublicAddress, ReachState::Untested, {}, {}, {}, {}}).isEmpty());
}

void TestReachWords::evidenceStandsInTheSentence()
{
    ReachCheck event{ReachStep::Event, ReachState::Good, {{QStringLiteral("finding"), QStringLiteral("event")}, {QStringLiteral("kinds"), QStringLiteral("sent delivered")}}, {}, {}, Instant()};
    QVERIFY2(reachFound(event).contains(QLatin1String("Sent, Delivered")), qPrintable(reachFound(event)));
    ReachCheck one = check(ReachStep::PublicAddress, QStringLiteral("path_changed"), QStringLiteral("proxy_path"));
    one.evidence.insert(QStringLiteral("arrived_as"), QStringLiteral("/.reach/…"));
    QVERIFY(reachFound(one).contains(QStringLiteral("/.reach/…")));
    one = check(ReachStep::PublicAddress, QStringLiteral("proxy_not_trusted"), QStringLiteral("trust_proxy"));
    QVERIFY(reachFound(one).contains(QStringLiteral("127.0.0.1")));
    one = check(ReachStep::PublicAddress, QStringLiteral("somebody_else"), QStringLiteral("proxy_hooks"));
    QVERIFY(reachFound(one).contains(QStringLiteral("nginx, status 404")));
    one = check(ReachStep::Provider, QStringLiteral("fields_missing"), QStringLiteral("subscribe_fields"));
    one.evidence.insert(QStringLiteral("missing_fields"), QJsonArray{QStringLiteral("messages")});
    QVERIFY(reachFound(one).contains(QStringLiteral("messages")));
}

void TestReachWords::everyFindingIsDocumented()
{
    QFile file(QStringLiteral(RECADO_SOURCES "/docs/reach.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto &[finding, remedy] : named(source("reachverdict") + source("reachability") + source("reachprovider")))
        QVERIFY2(text.contains(QStringLiteral("`%1`").arg(finding)), qPrintable(finding));
}

void TestReachWords::whatIsNotTakenIsExplained()
{
    QSet<QString> sentences;
    for (const char *place : {"scheme", "host", "user", "query", "url"})
        sentences.insert(publicAddressProblem(error(ErrorKind::Invalid, {}, QLatin1String(place))));
    QCOMPARE(sentences.size(), 5);
    sentences.clear();
    for (const char *detail : {"a secret stands in the command", "a quote is not closed", "a shell would be needed for this", "empty"})
        sentences.insert(tunnelProblem(error(ErrorKind::Invalid, QLatin1String(detail), QStringLiteral("command"))));
    sentences.insert(tunnelProblem(error(ErrorKind::Invalid, QStringLiteral("1A"), QStringLiteral("secret"))));
    sentences.insert(tunnelProblem(error(ErrorKind::NotFound, QStringLiteral("x"), QStringLiteral("command"))));
    QCOMPARE(sentences.size(), 6);
}

QTEST_GUILESS_MAIN(TestReachWords)
#include "tst_reachwords.moc"
