#include "services/broadcastcheck.h"

#include "services/broadcastcontent.h"
#include "services/checkreportjson.h"
#include "services/planfindings.h"
#include "services/preparesend.h"
#include "services/rowintake.h"
#include "services/wishes.h"
#include "store/accountstore.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"
#include "store/settingstore.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>

namespace recado {

namespace {

constexpr std::chrono::minutes channelStaleAfter(5);

Error invalid(const char *place)
{
    return error(ErrorKind::Invalid, QStringLiteral("not chosen"), QString::fromLatin1(place));
}

QFuture<Result<void>> done()
{
    return ready(Result<void>());
}

// What a failed question says about the credentials; a question that the provider does not know says nothing.
CredentialHealth healthFrom(const Error &problem)
{
    switch (problem.kind) {
    case ErrorKind::Unauthorized: return CredentialHealth::Refused;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::BadAnswer: return CredentialHealth::NoAnswer;
    default: return CredentialHealth::Untested;
    }
}

} // namespace

// One check under way.
struct BroadcastCheck::Run {
    BroadcastId broadcast;
    QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool takesOutRepeated = false;
    bool readsAnew = false;
    bool isUnreachable = false; // the first question had no answer: the others are not asked
    std::stop_token stop;
    std::stop_token closing;
    qint64 total = 0;
    PlanFacts facts;

    bool isStopped() const { return stop.stop_requested() || closing.stop_requested(); }
};

BroadcastCheck::BroadcastCheck(const Core &core, AccountService &accounts, TemplateService &templates, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_templates(templates)
{
}

BroadcastCheck::~BroadcastCheck()
{
    m_closing.request_stop();
    m_walkers.waitForDone();
}

QFuture<Result<CheckReport>> BroadcastCheck::check(BroadcastId broadcast, std::stop_token stop)
{
    return run(broadcast, false, stop);
}

QFuture<Result<CheckReport>> BroadcastCheck::run(BroadcastId broadcast, bool takesOutRepeated, std::stop_token stop)
{
    if (m_busy.contains(broadcast))
        return ready(Result<CheckReport>(error(ErrorKind::Conflict, QStringLiteral("another check is under way"))));
    m_busy.insert(broadcast);
    auto state = std::make_shared<Run>();
    state->broadcast = broadcast;
    state->takesOutRepeated = takesOutRepeated;
    state->stop = stop;
    state->closing = m_closing.get_token();
    const auto next = [this, state](QFuture<Result<void>> (BroadcastCheck::*step)(RunPtr)) {
        return [this, state, step](Result<void> before) {
            if (before && state->isStopped())
                before = error(ErrorKind::Cancelled, QStringLiteral("stopped"));
            return before ? (this->*step)(state) : ready(before);
        };
    };
    return begin(state)
        .then(this, next(&BroadcastCheck::refresh)).unwrap()
        .then(this, next(&BroadcastCheck::goThroughRows)).unwrap()
        .then(this, [this, state](Result<void> before) { return before ? lookAtFiles(state, 0) : ready(before); }).unwrap()
        .then(this, [this, state](Result<void> before) { return before ? conclude(state) : ready(Result<CheckReport>(before.error())); }).unwrap()
        .then(this, [this, broadcast](Result<CheckReport> report) {
            m_busy.remove(broadcast);
            return report;
        });
}

Result<void> BroadcastCheck::readFacts(Connection &connection, Run &run)
{
    PlanFacts &facts = run.facts;
    const auto broadcast = BroadcastStore(connection).byId(run.broadcast);
    if (!broadcast)
        return broadcast.error();
    facts.broadcast = *broadcast;
    if (broadcast->account.isNull())
        return invalid("account");
    const auto content = readBroadcastContent(connection, *broadcast);
    if (!content)
        return content.error();
    if (content->content.isEmpty())
        return invalid("content");
    if (broadcast->mapping.phone < 0)
        return invalid("phone");
    facts.content = *content;
    const auto account = AccountStore(connection).byId(broadcast->account);
    if (!account)
        return account.error();
    facts.account = *account;
    const auto context = readSendContext(connection, broadcast->account, broadcast->channel, content->content);
    facts.channelProblem = context ? std::optional<Error>() : context.error();
    facts.channel = context ? context->channel : Channel();
    const auto sync = TemplateStore(connection).syncState(broadcast->account);
    if (!sync)
        return sync.error();
    facts.sync = *sync;
    SettingStore settings(connection);
    const auto calls = settings.calls(account->id.value, toIso(facts.now).left(7));
    const auto tier = settings.value(dailyLimitSetting(account->id));
    if (!calls || !tier)
        return calls ? tier.error() : calls.error();
    facts.callsThisMonth = *calls;
    facts.dailyTier = *tier;
    return {};
}

QFuture<Result<void>> BroadcastCheck::begin(RunPtr run)
{
    run->facts.now = m_core.now();
    run->facts.localZone = QTimeZone::systemTimeZoneId();
    return m_core.database->write([run](Connection &connection) -> Result<void> {
        if (const auto read = readFacts(connection, *run); !read)
            return read;
        const auto totals = BroadcastStore(connection).totals(run->broadcast);
        if (!totals)
            return totals.error();
        if (totals->rows == 0)
            return invalid("rows");
        run->total = totals->rows;
        BroadcastCheckStore checks(connection);
        const auto readAs = checks.readAs(run->broadcast);
        if (!readAs)
            return readAs.error();
        const QString wanted = readAsOf(run->facts.broadcast.mapping, run->facts.broadcast.plan.region);
        run->readsAnew = *readAs != wanted;
        if (const auto begun = checks.begin(run->broadcast, run->token); !begun)
            return begun;
        return run->readsAnew ? checks.setReadAs(run->broadcast, wanted) : Result<void>();
    });
}

// What is known of the provider is made fresh; what cannot be is a finding, not a failure.
QFuture<Result<void>> BroadcastCheck::refresh(RunPtr run)
{
    const auto next = [this, run](QFuture<Result<void>> (BroadcastCheck::*step)(RunPtr)) {
        return [this, run, step](Result<void>) { return run->isUnreachable || run->isStopped() ? done() : (this->*step)(run); };
    };
    return askTemplates(run)
        .then(this, next(&BroadcastCheck::askChannels)).unwrap()
        .then(this, next(&BroadcastCheck::askHealth)).unwrap()
        .then(this, [this, run](Result<void>) {
            if (run->facts.health == CredentialHealth::Untested)
                run->facts.health = run->facts.account.health;
            return m_core.database->read([run](Connection &connection) { return readFacts(connection, *run); });
        })
        .unwrap();
}

void BroadcastCheck::noteProblem(Run &run, const Error &problem)
{
    const CredentialHealth health = healthFrom(problem);
    if (health == CredentialHealth::Untested)
        return;
    run.facts.health = health;
    run.facts.healthProblem = problem;
    run.isUnreachable = true;
}

QFuture<Result<void>> BroadcastCheck::askTemplates(RunPtr run)
{
    const PlanFacts &facts = run->facts;
    const bool isFresh = facts.sync.syncedAt && facts.sync.error.isEmpty() && facts.now - *facts.sync.syncedAt <= templateStaleAfter;
    if (!facts.content.content.isTemplate() || isFresh)
        return done();
    return m_templates.sync(facts.account.id).then(this, [run](const Result<TemplateSyncReport> &synced) -> Result<void> {
        if (synced) {
            run->facts.health = CredentialHealth::Good;
            return {};
        }
        run->facts.syncProblem = synced.error();
        noteProblem(*run, synced.error());
        return {};
    });
}

QFuture<Result<void>> BroadcastCheck::askChannels(RunPtr run)
{
    const AccountId account = run->facts.account.id;
    if (m_askedAt.contains(account) && run->facts.now - m_askedAt.value(account) < channelStaleAfter && run->facts.account.health == CredentialHealth::Good)
        return done();
    return m_accounts.syncChannels(account).then(this, [this, run, account](const Result<QList<Channel>> &synced) -> Result<void> {
        if (!synced) {
            noteProblem(*run, synced.error());
        } else {
            m_askedAt.insert(account, run->facts.now);
            run->facts.health = CredentialHealth::Good;
        }
        m_accounts.noteHealth(account, run->facts.health);
        return {};
    });
}

QFuture<Result<void>> BroadcastCheck::askHealth(RunPtr run)
{
    return m_accounts.withCredentials(run->facts.account.id)
        .then(this, [this, run](const Result<AccountService::Access> &access) -> QFuture<Result<void>> {
            if (!access) {
                noteProblem(*run, access.error());
                return done();
            }
            const auto provider = providerFor(access->account.provider);
            const auto request = provider->healthRequest(access->account, access->secrets, run->facts.channel);
            if (!request)
                return done();
            return m_core.http->send(*request).then(this, [run, provider, account = access->account](const net::Outcome &outcome) -> Result<void> {
                if (outcome.transfer != net::Transfer::Answered)
                    return {};
                // Many tokens may send and not look: a refusal here says nothing.
                if (const auto report = provider->readHealth(account, outcome.response))
                    run->facts.healthReport = *report;
                return {};
            });
        })
        .unwrap();
}

QFuture<Result<void>> BroadcastCheck::goThroughRows(RunPtr run)
{
    const PlanFacts &facts = run->facts;
    const auto provider = providerFor(facts.account.provider);
    const Capabilities capabilities = provider ? provider->capabilities(facts.account) : Capabilities();
    RowCheck check;
    check.database = m_core.database;
    check.broadcast = run->broadcast;
    check.token = run->token;
    check.mapping = facts.broadcast.mapping;
    check.content = facts.content;
    check.region = facts.broadcast.plan.region;
    check.readsAnew = run->readsAnew;
    check.takesOutRepeated = run->takesOutRepeated;
    check.practice = facts.account.provider == ProviderKind::Practice;
    check.notAgainDays = facts.broadcast.plan.notAgainDays;
    check.account = facts.account.id;
    check.channel = facts.channel.id;
    check.channelNumber = facts.channel.number;
    check.businessIds = capabilities.businessScopedIds;
    check.countsPackages = !capabilities.perRecipientValues && capabilities.batchSize > 1;
    check.now = facts.now;
    check.isStopped = [run] { return run->isStopped(); };
    // The destructor waits for the thread that calls this.
    check.progress = [this, id = run->broadcast, total = run->total](qint64 rows) {
        QMetaObject::invokeMethod(this, [this, id, rows, total] { Q_EMIT progressed(id, rows, total); }, Qt::QueuedConnection);
    };
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_walkers.start([this, run, check, promise] {
        auto tally = checkRows(check, m_pieces);
        Result<void> result;
        if (tally)
            run->facts.tally = std::move(*tally);
        else
            result = tally.error();
        complete(promise, result);
    });
    return promise->future();
}

QFuture<Result<void>> BroadcastCheck::lookAtFiles(RunPtr run, int index)
{
    if (run->isStopped())
        return ready(Result<void>(error(ErrorKind::Cancelled, QStringLiteral("stopped"))));
    if (index >= run->facts.tally.links.size())
        return done();
    const auto [kind, link] = run->facts.tally.links[index];
    return checkLink(*m_core.http, this, QUrl(link), kind)
        .then(this, [this, run, index, kind = kind, link = link](const Result<LinkReport> &report) {
            ContentProblems problems = report ? report->problems : ContentProblems();
            if (!report)
                problems.append({QStringLiteral("file"), QStringLiteral("link_invalid"), {}, {}, ContentProblem::Severity::Error, {}});
            run->facts.links.append({kind, link, problems});
            return lookAtFiles(run, index + 1);
        })
        .unwrap();
}

QFuture<Result<CheckReport>> BroadcastCheck::conclude(RunPtr run)
{
    const PlanFacts &facts = run->facts;
    CheckReport report;
    report.findings = findingsOf(facts);
    report.rows = int(facts.tally.rows);
    report.ready = int(facts.tally.ready);
    report.blocked = int(facts.tally.blocked);
    report.leftOut = int(facts.tally.leftOut);
    report.duration = durationOf(facts);
    report.at = facts.now;
    const QString mark = facts.content.definition ? definitionMark(*facts.content.definition) : QString();
    return m_core.database->write([run, report, mark](Connection &connection) -> Result<CheckReport> {
        const QString json = QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact));
        const auto finished = BroadcastCheckStore(connection).finish(run->broadcast, run->token, json, mark, report.at);
        return finished ? Result<CheckReport>(report) : finished.error();
    });
}

QFuture<Result<std::optional<CheckReport>>> BroadcastCheck::report(BroadcastId broadcast)
{
    return m_core.database->read([broadcast](Connection &connection) -> Result<std::optional<CheckReport>> {
        const auto known = BroadcastStore(connection).byId(broadcast);
        if (!known)
            return known.error();
        const auto text = BroadcastCheckStore(connection).report(broadcast);
        if (!text)
            return text.error();
        if (text->isEmpty())
            return std::optional<CheckReport>();
        const auto content = readBroadcastContent(connection, *known);
        if (!content)
            return content.error();
        // The template may have become another one since.
        const QString mark = content->definition ? definitionMark(*content->definition) : QString();
        if (mark != known->checkedAgainst && known->state == BroadcastState::Draft)
            return std::optional<CheckReport>();
        return std::optional(checkReportFrom(QJsonDocument::fromJson(text->toUtf8()).object()));
    });
}

} // namespace recado
