#include "services/planfindings.h"

#include "domain/pacer.h"

#include <cmath>

namespace recado {

namespace {

constexpr qint64 lowestTier = 250; // what every number may, unless Meta said otherwise ("Messaging limits")

CheckFinding finding(const char *kind, CheckLevel level, const QStringList &words = {}, qint64 count = 0)
{
    CheckFinding made;
    made.kind = QString::fromLatin1(kind);
    made.level = level;
    made.words = words;
    made.count = int(count);
    return made;
}

QString isoOf(const std::optional<Instant> &instant)
{
    return instant ? toIso(*instant) : QString();
}

// "RED", "LOW", "YELLOW", "MEDIUM": providers' words for a number's or a template's standing.
CheckLevel levelOfQuality(const QString &word)
{
    static const QStringList poor{QStringLiteral("RED"), QStringLiteral("LOW"), QStringLiteral("YELLOW"), QStringLiteral("MEDIUM")};
    return poor.contains(word.toUpper()) ? CheckLevel::Amber : CheckLevel::Green;
}

void aboutTemplate(const PlanFacts &facts, QList<CheckFinding> *findings)
{
    if (!facts.content.content.isTemplate())
        return;
    const TemplateContent named = facts.content.content.asTemplate();
    const auto &definition = facts.content.definition;
    const bool isListed = facts.sync.syncedAt && facts.sync.error.isEmpty();
    CheckLevel level = isListed ? CheckLevel::Red : CheckLevel::Amber;
    if (definition)
        level = definition->isApproved() ? levelOfQuality(definition->quality) : CheckLevel::Red;
    findings->append(
        finding("template", level,
                {definition ? definition->name : named.name, definition ? definition->language : named.language,
                 definition ? definition->status : QString(), definition ? definition->quality : QString(), isoOf(facts.sync.syncedAt)}));
    const bool isStale = !facts.sync.syncedAt || facts.now - *facts.sync.syncedAt > templateStaleAfter;
    if (isStale || facts.syncProblem)
        findings->append(finding("template_stale", CheckLevel::Amber,
                                 {isoOf(facts.sync.syncedAt), facts.syncProblem ? toString(facts.syncProblem->kind) : facts.sync.error}));
}

void aboutChannel(const PlanFacts &facts, QList<CheckFinding> *findings)
{
    const Channel &channel = facts.channel;
    const QString number = channel.number.isEmpty() ? channel.providerId : channel.number;
    findings->append(finding("channel", facts.channelProblem ? CheckLevel::Red : CheckLevel::Green,
                             facts.channelProblem ? QStringList() : QStringList{channel.name.isEmpty() ? number : channel.name}));
    if (!channel.quality.isEmpty())
        findings->append(finding("quality", levelOfQuality(channel.quality), {number, channel.quality}));
    const CheckLevel health = facts.health == CredentialHealth::Refused ? CheckLevel::Red
                              : facts.health == CredentialHealth::Good  ? CheckLevel::Green
                                                                        : CheckLevel::Amber;
    findings->append(
        finding("account", health,
                {facts.account.name, toString(facts.health), facts.healthProblem ? toString(facts.healthProblem->kind) : QString()}));
    if (!facts.healthReport || facts.healthReport->word.isEmpty())
        return;
    const QString word = facts.healthReport->word.toUpper();
    const CheckLevel level = word == QLatin1String("BLOCKED")   ? CheckLevel::Red
                             : word == QLatin1String("LIMITED") ? CheckLevel::Amber
                                                                : CheckLevel::Green;
    QStringList words{word, QString(), QString()};
    for (const HealthReport::Item &item : facts.healthReport->items) {
        if (item.problem.isEmpty() && item.remedy.isEmpty())
            continue;
        words = {word, item.problem, item.remedy};
        break;
    }
    if (level != CheckLevel::Green)
        findings->append(finding("health", level, words));
}

void aboutContent(const PlanFacts &facts, const Provider &provider, QList<CheckFinding> *findings)
{
    const Content sample = contentFor(facts.content, valuesFor(facts.broadcast.mapping, facts.tally.firstReady));
    for (const ContentProblem &problem : provider.refusals(facts.account, facts.tally.ready > 0 ? sample : facts.content.content)) {
        if (problem.isError())
            findings->append(
                finding("content", CheckLevel::Red, {problem.path, problem.rule, problem.limit, problem.actual, problem.provider}));
    }
}

// What was left out by rule or by hand needs nobody; the rest waits for somebody, and holds up nobody else.
void aboutRows(const PlanFacts &facts, QList<CheckFinding> *findings)
{
    static const QStringList page{
        QStringLiteral("number_empty"),     QStringLiteral("number_invalid"),   QStringLiteral("number_rounded"),
        QStringLiteral("number_ninth"),     QStringLiteral("duplicate"),        QStringLiteral("variable_missing"),
        QStringLiteral("variable_invalid"), QStringLiteral("content_too_long"), QStringLiteral("window_closed"),
        QStringLiteral("opt_out"),          QStringLiteral("received_before"),  QStringLiteral("by_hand")};
    static const QStringList alwaysTold{QStringLiteral("duplicate"), QStringLiteral("opt_out"), QStringLiteral("received_before")};
    static const QStringList settled{QStringLiteral("opt_out"), QStringLiteral("received_before"), QStringLiteral("by_hand")};
    if (facts.tally.ready == 0)
        findings->append(finding("ready", CheckLevel::Red));
    for (const QString &kind : page) {
        const RowTally::Kind found = facts.tally.kinds.value(kind);
        const bool isBefore = kind == QLatin1String("received_before");
        if (isBefore && (facts.broadcast.plan.notAgainDays <= 0 || !facts.content.content.isTemplate()))
            continue;
        if (found.count == 0 && !alwaysTold.contains(kind))
            continue;
        CheckFinding made;
        made.kind = kind;
        made.safeFix = found.safe > 0;
        made.count = made.safeFix ? found.safe : found.count;
        made.lines = found.lines;
        made.words = isBefore ? QStringList{QString::number(facts.broadcast.plan.notAgainDays)} : found.words;
        const bool isDone = settled.contains(kind) || (kind == QLatin1String("duplicate") && !made.safeFix);
        made.level = found.count == 0 || isDone ? CheckLevel::Green : CheckLevel::Amber;
        findings->append(made);
    }
}

void aboutMedia(const PlanFacts &facts, QList<CheckFinding> *findings)
{
    if (facts.links.isEmpty())
        return;
    const QString looked = QString::number(facts.links.size());
    const QString scope = facts.tally.hasMoreLinks ? QStringLiteral("sample") : QStringLiteral("all");
    bool isFine = true;
    for (const CheckedLink &link : facts.links) {
        const ContentProblem *problem = firstError(link.problems);
        if (!problem)
            continue;
        isFine = false;
        // The file of everybody: nothing may leave. One of many: the others may.
        const CheckLevel level = facts.links.size() == 1 ? CheckLevel::Red : CheckLevel::Amber;
        findings->append(finding("media", level, {link.kind, link.link, problem->rule, problem->limit, problem->actual, looked, scope}));
    }
    if (isFine)
        findings->append(
            finding("media", CheckLevel::Green, {facts.links.first().kind, facts.links.first().link, {}, {}, {}, looked, scope}));
}

bool hasSameValues(const PlanFacts &facts)
{
    const auto &variables = facts.broadcast.mapping.variables;
    return std::none_of(variables.begin(), variables.end(),
                        [](const ValueSource &source) { return source.kind == ValueSource::Kind::Column; });
}

int peopleOfOneCall(const PlanFacts &facts, const Provider &provider)
{
    const Capabilities capabilities = provider.capabilities(facts.account);
    return capabilities.perRecipientValues || hasSameValues(facts) ? std::max(1, capabilities.batchSize) : 1;
}

// Messages a second; 0: not known.
double providersRate(const PlanFacts &facts, const Provider &provider)
{
    const RateLimit limit = provider.rateLimits(facts.account).value(provider.sendBucket(facts.account, facts.content.content));
    if (limit.count <= 0 || limit.window.count() <= 0)
        return 0;
    return double(limit.count) * peopleOfOneCall(facts, provider) * 1000 / double(limit.window.count());
}

// Messages a second that an ordinary computer with two cores writes down, sends and hears of: tests/bench/bench_broadcast. Only an estimate
// needs it: "less than a second for 10,000 people" is believed by nobody.
constexpr double usualFastest = 700;

// 0: as fast as it goes.
double wantedRate(const PlanFacts &facts)
{
    const Pace &pace = facts.broadcast.plan.pace;
    switch (pace.kind) {
    case Pace::Kind::Fastest: return 0;
    case Pace::Kind::PerSecond: return pace.rate;
    case Pace::Kind::PerMinute: return pace.rate / 60;
    case Pace::Kind::SpreadUntil: break;
    }
    const Instant from = facts.broadcast.plan.startAt.value_or(facts.now);
    const double seconds = pace.until ? std::chrono::duration<double>(*pace.until - from).count() : 0;
    return seconds > 0 ? double(facts.tally.ready) / seconds : 0;
}

QString rateText(double rate)
{
    return rate > 0 ? QString::number(rate, 'g', 4) : QString();
}

void aboutCapacity(const PlanFacts &facts, const Provider &provider, QList<CheckFinding> *findings)
{
    if (facts.tally.outsideWindow > 0)
        findings->append(finding("window", CheckLevel::Amber, {}, facts.tally.outsideWindow));
    const double rate = providersRate(facts, provider);
    const double wanted = wantedRate(facts);
    if (rate > 0)
        findings->append(
            finding("capacity", wanted > rate * 1.01 ? CheckLevel::Amber : CheckLevel::Green, {rateText(rate), rateText(wanted)}));
    if (facts.account.provider == ProviderKind::Meta && facts.content.content.isTemplate()) {
        const DailyLimit limit = dailyLimit(facts.dailyTier);
        const qint64 people = facts.tally.newToday;
        const qint64 over = limit.exceeding(facts.tally.writtenToday, people);
        const bool isDoubtful = !limit.isKnown && facts.tally.writtenToday + people > lowestTier;
        CheckFinding made = finding(
            "daily_limit", over > 0 || isDoubtful ? CheckLevel::Amber : CheckLevel::Green,
            {limit.most ? QString::number(*limit.most) : QString(), QString::number(facts.tally.writtenToday), QString::number(people)},
            over);
        made.estimate = true;
        findings->append(made);
    }
    const Capabilities capabilities = provider.capabilities(facts.account);
    if (!capabilities.perRecipientValues && capabilities.batchSize > 1) {
        findings->append(finding("packages", CheckLevel::Green,
                                 {QString::number(facts.tally.packages.packages(capabilities.batchSize)),
                                  QString::number(capabilities.batchSize), QString::number(facts.tally.packages.groups())}));
    }
    if (const int quota = provider.monthlyQuota(facts.account)) {
        const int batch = peopleOfOneCall(facts, provider);
        const qint64 needed = (facts.tally.ready + batch - 1) / batch;
        findings->append(finding("quota", facts.callsThisMonth + needed > quota ? CheckLevel::Amber : CheckLevel::Green,
                                 {QString::number(quota), QString::number(facts.callsThisMonth), QString::number(needed)}));
    }
}

// How many would wait at a moment.
qint64 waitingAt(const PlanFacts &facts, const AllowedHours &hours, Instant when)
{
    qint64 waiting = 0;
    for (auto it = facts.tally.zones.cbegin(); it != facts.tally.zones.cend(); ++it) {
        if (waitForHours(hours, it.key(), facts.localZone, when).count() > 0)
            waiting += it.value();
    }
    return waiting;
}

void aboutTime(const PlanFacts &facts, QList<CheckFinding> *findings)
{
    if (facts.tally.ready == 0)
        return;
    const BroadcastPlan &plan = facts.broadcast.plan;
    const Instant start = plan.startAt.value_or(facts.now);
    const auto duration = durationOf(facts);
    const Instant end = start + duration.value_or(Milliseconds(0));
    if (duration) {
        const bool isLate =
            plan.pace.kind == Pace::Kind::SpreadUntil && plan.pace.until && end > *plan.pace.until + std::chrono::seconds(1);
        findings->append(
            finding("duration", isLate ? CheckLevel::Amber : CheckLevel::Green, {toIso(end), isLate ? QStringLiteral("late") : QString()}));
    }
    const QString endText = duration ? toIso(end) : QString();
    const QString clock = QStringLiteral("HH:mm");
    if (plan.hours.limited) {
        const qint64 waiting = std::max(waitingAt(facts, plan.hours, start), waitingAt(facts, plan.hours, end));
        const QString then = waiting == 0 ? QString() : plan.hours.resumeNextDay ? QStringLiteral("resumes") : QStringLiteral("asks");
        findings->append(finding("hours", waiting > 0 ? CheckLevel::Amber : CheckLevel::Green,
                                 {QStringLiteral("limited"), plan.hours.from.toString(clock), plan.hours.to.toString(clock), endText, then},
                                 waiting));
        return;
    }
    // Nobody set hours: said when people would be woken.
    AllowedHours day;
    day.limited = true;
    day.from = QTime(8, 0);
    day.to = QTime(21, 0);
    day.recipientsTime = true;
    const qint64 asleep = std::max(waitingAt(facts, day, start), waitingAt(facts, day, end));
    findings->append(finding("hours", asleep > 0 ? CheckLevel::Amber : CheckLevel::Green,
                             {asleep > 0 ? QStringLiteral("night") : QStringLiteral("open"), day.from.toString(clock),
                              day.to.toString(clock), endText, QString()},
                             asleep));
}

} // namespace

std::optional<Milliseconds> durationOf(const PlanFacts &facts)
{
    const auto provider = providerFor(facts.account.provider);
    if (!provider || facts.tally.ready == 0)
        return {};
    const double allowed = providersRate(facts, *provider);
    const double wanted = wantedRate(facts);
    double rate = usualFastest;
    for (const double bound : {allowed, wanted}) {
        if (bound > 0)
            rate = std::min(rate, bound);
    }
    return Milliseconds(qint64(std::ceil(double(facts.tally.ready) * 1000 / rate)));
}

QList<CheckFinding> findingsOf(const PlanFacts &facts)
{
    QList<CheckFinding> findings;
    aboutTemplate(facts, &findings);
    aboutChannel(facts, &findings);
    const auto provider = providerFor(facts.account.provider);
    if (provider)
        aboutContent(facts, *provider, &findings);
    aboutRows(facts, &findings);
    aboutMedia(facts, &findings);
    if (provider)
        aboutCapacity(facts, *provider, &findings);
    aboutTime(facts, &findings);
    return findings;
}

} // namespace recado
