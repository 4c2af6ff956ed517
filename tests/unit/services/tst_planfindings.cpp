#include "services/checkreportjson.h"
#include "services/planfindings.h"

#include <QTest>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

PlanFacts facts(ProviderKind provider)
{
    PlanFacts known;
    known.account.id = {1};
    known.account.name = text("Clínica");
    known.account.provider = provider;
    known.health = CredentialHealth::Good;
    known.channel = {{1}, {1}, text("77"), text("+551133334444"), text("Recepção"), text("GREEN"), true};
    TemplateDefinition definition;
    definition.name = text("lembrete");
    definition.language = text("pt_BR");
    definition.status = text("APPROVED");
    definition.body = text("Até {{1}}.");
    definition.variables = {{text("1"), {}}};
    known.content.definition = definition;
    known.content.content = Content(fillTemplate(definition, {{text("1"), text("x")}}));
    known.broadcast.mapping.variables.insert(text("1"), {ValueSource::Kind::Column, 1, {}});
    known.now = *instantFromIso(text("2026-11-24T15:00:00.000Z"));
    known.sync.syncedAt = known.now;
    known.tally.rows = known.tally.ready = 1000;
    known.tally.newToday = 1000;
    known.tally.zones.insert("America/Sao_Paulo", 1000);
    known.localZone = "America/Sao_Paulo";
    known.tally.firstReady.cells = {text("11988887777"), text("9h")};
    return known;
}

CheckFinding find(const PlanFacts &known, const char *kind)
{
    for (const CheckFinding &found : findingsOf(known)) {
        if (found.kind == QLatin1String(kind))
            return found;
    }
    return {};
}

} // namespace

// What the plan says when the rows are known.
class TestPlanFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsWell()
    {
        for (const CheckFinding &found : findingsOf(facts(ProviderKind::Wati)))
            QVERIFY2(found.level == CheckLevel::Green, qPrintable(found.kind));
    }

    void limitOfADayIsAnEstimate_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<int>("written");
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("isGreen");
        QTest::addColumn<int>("over");
        QTest::newRow("room") << "TIER_2K" << 500 << 1000 << true << 0;
        QTest::newRow("just") << "TIER_2K" << 1000 << 1000 << true << 0;
        QTest::newRow("too many") << "TIER_2K" << 1500 << 1000 << false << 500;
        QTest::newRow("unlimited") << "TIER_UNLIMITED" << 90'000 << 90'000 << true << 0;
        QTest::newRow("not known, few") << "" << 100 << 150 << true << 0;
        QTest::newRow("not known, many") << "" << 100 << 151 << false << 0;
    }

    void limitOfADayIsAnEstimate()
    {
        QFETCH(QString, tier);
        QFETCH(int, written);
        QFETCH(int, people);
        QFETCH(bool, isGreen);
        QFETCH(int, over);
        PlanFacts known = facts(ProviderKind::Meta);
        known.dailyTier = tier;
        known.tally.writtenToday = written;
        known.tally.newToday = people;
        const CheckFinding found = find(known, "daily_limit");
        QVERIFY(found.estimate);
        QCOMPARE(found.level == CheckLevel::Green, isGreen);
        QCOMPARE(found.count, over);
        QVERIFY(find(facts(ProviderKind::Wati), "daily_limit").kind.isEmpty());
    }

    void restrictedAccountStopsIt_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("level");
        QTest::newRow("blocked") << "BLOCKED" << int(CheckLevel::Red);
        QTest::newRow("limited") << "LIMITED" << int(CheckLevel::Amber);
    }

    void restrictedAccountStopsIt()
    {
        QFETCH(QString, word);
        QFETCH(int, level);
        PlanFacts known = facts(ProviderKind::Meta);
        known.healthReport = HealthReport{word, {{text("WABA"), word, {}, text("No payment method"), text("Add one")}}};
        const CheckFinding found = find(known, "health");
        QCOMPARE(int(found.level), level);
        QCOMPARE(found.words, (QStringList{word, text("No payment method"), text("Add one")}));
        known.healthReport->word = text("AVAILABLE");
        QVERIFY(find(known, "health").kind.isEmpty());
    }

    void peopleOfEqualValuesShareAPackage()
    {
        PlanFacts known = facts(ProviderKind::Serpro);
        for (int i = 0; i < 1000; ++i)
            known.tally.packages.add({{text("1"), QString::number(i % 2)}});
        const CheckFinding found = find(known, "packages");
        const int size = providerFor(ProviderKind::Serpro)->capabilities(known.account).batchSize;
        QVERIFY(size > 1);
        QCOMPARE(found.words, (QStringList{QString::number(2 * ((500 + size - 1) / size)), QString::number(size), text("2")}));
    }

    void callsOfTheMonthAreCounted()
    {
        PlanFacts known = facts(ProviderKind::Wati);
        const CheckFinding found = find(known, "quota");
        QVERIFY(found.words.value(0).toInt() > 0);
        known.callsThisMonth = found.words.value(0).toInt();
        QVERIFY(find(known, "quota").level == CheckLevel::Amber);
    }

    void fasterThanTheProviderIsSaid()
    {
        PlanFacts known = facts(ProviderKind::Meta);
        known.broadcast.plan.pace = {Pace::Kind::PerSecond, 20, {}};
        QVERIFY(find(known, "capacity").level == CheckLevel::Green);
        QCOMPARE(durationOf(known), std::optional(Milliseconds(50'000)));
        known.broadcast.plan.pace.rate = 100'000;
        QVERIFY(find(known, "capacity").level == CheckLevel::Amber);
        QVERIFY(*durationOf(known) > Milliseconds(1000));
    }

    void whatCannotBeOverInTimeIsSaid()
    {
        PlanFacts known = facts(ProviderKind::Meta);
        known.broadcast.plan.pace = {Pace::Kind::SpreadUntil, 0, known.now + std::chrono::hours(1)};
        QCOMPARE(durationOf(known), std::optional(Milliseconds(3'600'000)));
        QVERIFY(find(known, "duration").level == CheckLevel::Green);
        known.broadcast.plan.pace.until = known.now + std::chrono::seconds(1);
        QCOMPARE(find(known, "duration").words.value(1), text("late"));
        known.broadcast.plan.pace.until = known.now - std::chrono::hours(1); // over already: as fast as it goes
        QCOMPARE(find(known, "duration").words.value(1), text("late"));
    }

    void nobodyIsWokenUnsaid()
    {
        PlanFacts known = facts(ProviderKind::Meta);
        known.broadcast.plan.startAt = instantFromIso(text("2026-11-25T02:00:00.000Z")); // 23 h in São Paulo
        const CheckFinding found = find(known, "hours");
        QVERIFY(found.level == CheckLevel::Amber);
        QCOMPARE(found.words.value(0), text("night"));
        QCOMPARE(found.count, 1000);
        // Two clocks: only those wait for whom it is late.
        known.broadcast.plan.startAt = instantFromIso(text("2026-11-24T23:30:00.000Z")); // 20:30 there, 19:30 in Manaus
        known.tally.zones = {{"America/Sao_Paulo", 700}, {"America/Manaus", 300}};
        known.broadcast.plan.hours.limited = true;
        known.broadcast.plan.hours.recipientsTime = true;
        QCOMPARE(find(known, "hours").count, 700);
        QCOMPARE(find(known, "hours").words.value(4), text("asks"));
        known.broadcast.plan.hours.resumeNextDay = true;
        QCOMPARE(find(known, "hours").words.value(4), text("resumes"));
    }

    void contentTheProviderCannotCarryStopsIt()
    {
        PlanFacts known = facts(ProviderKind::Wati);
        known.content.definition.reset();
        known.content.content = Content::of(text("location"), QJsonObject{{text("latitude"), 1}, {text("longitude"), 2}});
        const CheckFinding found = find(known, "content");
        QVERIFY(found.level == CheckLevel::Red);
        QVERIFY(!found.words.value(1).isEmpty());
    }

    void oneOfManyFilesStopsNobodyElse()
    {
        PlanFacts known = facts(ProviderKind::Meta);
        const ContentProblems broken{{text("file"), text("link_status"), {}, text("404"), ContentProblem::Severity::Error, {}}};
        known.links = {{text("image"), text("https://a/1"), broken}};
        QVERIFY(find(known, "media").level == CheckLevel::Red);
        known.links.append({text("image"), text("https://a/2"), {}});
        known.tally.hasMoreLinks = true;
        QVERIFY(find(known, "media").level == CheckLevel::Amber);
        QCOMPARE(find(known, "media").words, (QStringList{text("image"), text("https://a/1"), text("link_status"), {}, text("404"), text("2"), text("sample")}));
        known.links.removeFirst();
        QVERIFY(find(known, "media").level == CheckLevel::Green);
    }

    void templateThatIsNotListedIsUnknownOrGone()
    {
        PlanFacts known = facts(ProviderKind::Meta);
        known.content.definition.reset();
        QVERIFY(find(known, "template").level == CheckLevel::Red);
        known.sync.syncedAt.reset();
        QVERIFY(find(known, "template").level == CheckLevel::Amber);
        QVERIFY(find(known, "template_stale").level == CheckLevel::Amber);
    }

    void reportComesBackWhole()
    {
        PlanFacts known = facts(ProviderKind::Meta);
        known.tally.kinds.insert(text("duplicate"), {3, 2, {4, 9}, {text("2")}});
        CheckReport report;
        report.findings = findingsOf(known);
        report.rows = 5;
        report.ready = 2;
        report.blocked = 2;
        report.leftOut = 1;
        report.duration = Milliseconds(1234);
        report.at = known.now;
        QCOMPARE(checkReportFrom(toJson(report)), report);
        report.duration.reset();
        QCOMPARE(checkReportFrom(toJson(report)), report);
    }
};

QTEST_GUILESS_MAIN(TestPlanFindings)
#include "tst_planfindings.moc"
