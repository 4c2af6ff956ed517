#include "format/doctorreport.h"
#include "format/doctorwords.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recado;

namespace {

// Every remedy that has a sentence.
QStringList remedies()
{
    QFile file(QStringLiteral(RECADO_SOURCES "/ui/format/doctorremedies.cpp"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no source");
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QLatin1String("&remedies()"));
    QStringList words;
    static const QRegularExpression entry(QStringLiteral("QStringLiteral\\(\"([a-z_]+)\"\\), QT_TRANSLATE_NOOP"));
    for (auto matches = entry.globalMatch(text, begin); matches.hasNext();)
        words.append(matches.next().captured(1));
    return words;
}

DoctorCheck broken(const QString &remedy)
{
    return {QStringLiteral("store.file"), {}, DoctorCheck::State::Broken, {}, remedy};
}

} // namespace

class TestDoctorReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSentenceOfTheWindowNamesACommand()
    {
        const QStringList all = remedies();
        QVERIFY(all.size() > 40);
        for (const QString &remedy : all) {
            const QString here = doctorRemedyHere(broken(remedy));
            QVERIFY2(!here.isEmpty(), qPrintable(remedy));
            QVERIFY2(!here.contains(QLatin1String("recadoctl")) && !here.contains(QLatin1String("--")), qPrintable(remedy + QStringLiteral(": ") + here));
        }
    }

    void buttonsAreOnlyForWhatIsWrong()
    {
        QVERIFY(doctorMend(broken(QStringLiteral("back_up_database"))) == DoctorMend::BackUp);
        DoctorCheck sound = broken(QStringLiteral("back_up_database"));
        sound.state = DoctorCheck::State::Ok;
        QVERIFY(doctorMend(sound) == DoctorMend::None);
        QVERIFY(doctorMendWord(DoctorMend::None).isEmpty());
        QVERIFY(!doctorMendWord(DoctorMend::BackUp).isEmpty());
        QVERIFY(doctorMend(broken(QStringLiteral("of_tomorrow"))) == DoctorMend::None);
    }

    void everyCheckHasItsGroup_data()
    {
        QTest::addColumn<int>("group");
        QTest::newRow("store.file") << int(DoctorGroup::Installation);
        QTest::newRow("disk.sync") << int(DoctorGroup::Installation);
        QTest::newRow("versions") << int(DoctorGroup::Installation);
        QTest::newRow("network.host") << int(DoctorGroup::Network);
        QTest::newRow("clock") << int(DoctorGroup::Network);
        QTest::newRow("secrets.store") << int(DoctorGroup::Accounts);
        QTest::newRow("templates.freshness") << int(DoctorGroup::Accounts);
        QTest::newRow("listener.public") << int(DoctorGroup::Listener);
        QTest::newRow("webhook.subscription") << int(DoctorGroup::Listener);
    }
    void everyCheckHasItsGroup()
    {
        QFETCH(int, group);
        QCOMPARE(int(doctorGroup(QLatin1String(QTest::currentDataTag()))), group);
    }

    void factsAreFlatAndReadable()
    {
        const QJsonObject certificate{{QStringLiteral("days_left"), 12}, {QStringLiteral("subject"), QStringLiteral("live.wati.io")}};
        DoctorCheck check = broken({});
        check.evidence = {{QStringLiteral("certificate"), certificate},
                          {QStringLiteral("answered_ms"), 41},
                          {QStringLiteral("secure"), true},
                          {QStringLiteral("proxy"), QJsonValue()},
                          {QStringLiteral("missing_fields"), QJsonArray{QStringLiteral("messages"), QStringLiteral("account_update")}},
                          {QStringLiteral("hosts"), QJsonArray{QJsonObject{{QStringLiteral("host"), QStringLiteral("a")}}}}};
        QMap<QString, QString> facts;
        for (const auto &[name, value] : doctorFacts(check))
            facts.insert(name, value);
        QCOMPARE(facts.value(QStringLiteral("certificate.days_left")), QStringLiteral("12"));
        QCOMPARE(facts.value(QStringLiteral("answered_ms")), QStringLiteral("41 ms"));
        QCOMPARE(facts.value(QStringLiteral("missing_fields")), QStringLiteral("messages, account_update"));
        QCOMPARE(facts.value(QStringLiteral("hosts[0].host")), QStringLiteral("a"));
        QCOMPARE(facts.value(QStringLiteral("proxy")), QStringLiteral("–"));
        QCOMPARE(facts.size(), 7);
    }

    void theReportTellsGroupsAndWhatToDo()
    {
        DoctorCheck host{QStringLiteral("network.host"), QStringLiteral("live.wati.io"), DoctorCheck::State::Broken, {{QStringLiteral("captive_portal"), true}}, QStringLiteral("captive_portal")};
        const QString report = doctorReport({broken(QStringLiteral("restore_backup")), host});
        QVERIFY(report.indexOf(doctorGroupTitle(DoctorGroup::Installation)) < report.indexOf(doctorGroupTitle(DoctorGroup::Network)));
        QVERIFY(report.contains(QLatin1String("(live.wati.io)")));
        QVERIFY(report.contains(doctorRemedyHere(host)));
        QVERIFY(!report.contains(doctorGroupTitle(DoctorGroup::Listener)));
    }
};

QTEST_GUILESS_MAIN(TestDoctorReport)
#include "tst_doctorreport.moc"
