#include "format/doctorwords.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recado;

namespace {

// check("id", State::…, …, "remedy") and conditional remedies, as they stand in the sources.
QString sources()
{
    QString text;
    for (const char *name : {"accountchecks", "doctor", "filechecks", "hookchecks", "hostchecks"}) {
        QFile file(QStringLiteral(RECADO_SOURCES "/app/services/doctor/%1.cpp").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no source %s", name);
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

QSet<QString> found(const QString &text, const QString &pattern)
{
    QSet<QString> words;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        words.insert(matches.next().captured(1));
    return words;
}

DoctorCheck check(const char *id, const QJsonObject &evidence)
{
    return {QString::fromLatin1(id), {}, DoctorCheck::State::Ok, evidence, {}};
}

} // namespace

class TestDoctorWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasATitle();
    void everyRemedyHasASentence();
    void everyCheckIsDocumented();
    void evidenceIsTold_data();
    void evidenceIsTold();
    void wrongSettingsAreExplained();
};

void TestDoctorWords::everyCheckHasATitle()
{
    const auto ids = found(sources(), QStringLiteral("check\\((?:isSecrets \\? )?\"([a-z.]+)\""));
    QVERIFY(ids.size() >= 18);
    for (const QString &id : ids)
        QVERIFY2(doctorTitle(id) != id, qPrintable(id));
    QCOMPARE(doctorTitle(QStringLiteral("of.tomorrow")), QStringLiteral("of.tomorrow"));
}

void TestDoctorWords::everyRemedyHasASentence()
{
    // Words with an underscore in quotes that are not keys of the evidence: those stand in QStringLiteral or QLatin1String.
    const auto remedies = found(sources(), QStringLiteral("(?<!QStringLiteral\\()(?<!QLatin1String\\()(?<!numbered\\()\"([a-z]+(?:_[a-z]+)+)\""));
    QVERIFY(remedies.size() >= 35);
    for (const QString &remedy : remedies) {
        DoctorCheck one = check("x", {});
        one.remedy = remedy;
        QVERIFY2(!doctorRemedy(one).isEmpty(), qPrintable(remedy));
    }
}

void TestDoctorWords::everyCheckIsDocumented()
{
    QFile file(QStringLiteral(RECADO_SOURCES "/docs/doctor.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &id : found(sources(), QStringLiteral("check\\((?:isSecrets \\? )?\"([a-z]+\\.[a-z]+)\"")))
        QVERIFY2(text.contains(QStringLiteral("| %1 |").arg(id)), qPrintable(id));
}

void TestDoctorWords::evidenceIsTold_data()
{
    QTest::addColumn<DoctorCheck>("check");
    QTest::addColumn<QString>("words");
    const auto text = [](const char *word) { return QJsonValue(QString::fromUtf8(word)); };
    QTest::newRow("clock") << check("clock", {{QStringLiteral("ahead_s"), 95}}) << QStringLiteral("1 min 35 s ahead");
    QTest::newRow("clock behind") << check("clock", {{QStringLiteral("ahead_s"), -30}}) << QStringLiteral("30 s behind");
    QTest::newRow("no clock") << check("clock", {}) << QStringLiteral("nobody to compare with");
    QTest::newRow("proxy") << check("network.settings", {{QStringLiteral("mode"), text("manual")}, {QStringLiteral("proxy"), text("http://p:3128")}}) << QStringLiteral("through the proxy http://p:3128");
    QTest::newRow("nobody listens") << check("listener.local", {{QStringLiteral("is_hosted"), false}}) << QStringLiteral("nothing listens for this installation now");
    QTest::newRow("elsewhere") << check("webhook.subscription", {{QStringLiteral("posts_to"), text("hooks.example")}, {QStringLiteral("path_is_ours"), false}})
                               << QStringLiteral("posts to another address at hooks.example; last event: never");
    QTest::newRow("stray") << check("store.references", {{QStringLiteral("rows"), 0}}) << QStringLiteral("everything that is referred to exists");
    QTest::newRow("time") << check("network.host", {{QStringLiteral("error"), text("timeout")}}) << QStringLiteral("No answer in time");
}

void TestDoctorWords::evidenceIsTold()
{
    QFETCH(const DoctorCheck, check);
    QFETCH(const QString, words);
    QCOMPARE(doctorEvidence(check), words);
}

void TestDoctorWords::wrongSettingsAreExplained()
{
    QVERIFY(networkProblem(error(ErrorKind::Invalid, QStringLiteral("10.0.0.0/99"), QStringLiteral("exceptions"))).contains(QStringLiteral("10.0.0.0/99")));
    for (const char *place : {"proxy", "ca_file"})
        QVERIFY(!networkProblem(error(ErrorKind::Invalid, {}, QString::fromLatin1(place))).isEmpty());
}

QTEST_GUILESS_MAIN(TestDoctorWords)
#include "tst_doctorwords.moc"
