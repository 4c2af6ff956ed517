// Secrets, tokens and templates of the accounts.
#include "providers/provider.h"
#include "services/doctor/checks.h"
#include "services/templateservice.h"

#include <QJsonArray>

namespace recado::doctor {

namespace {

constexpr int soonDays = 14;
constexpr std::chrono::hours oldTemplates(24 * 7);
const QString probeKey = QStringLiteral("doctor/probe");

QJsonObject stepFacts(const ConnectionStep &step)
{
    QJsonObject facts{{QStringLiteral("part"), toString(step.part)}, {QStringLiteral("state"), toString(step.state)}};
    if (step.count >= 0)
        facts.insert(QStringLiteral("count"), step.count);
    if (step.state == ConnectionStep::State::Failed)
        facts.insert(QStringLiteral("error"), doctor::facts(step.error));
    return facts;
}

const char *credentialRemedy(const ConnectionStep &failed)
{
    if (failed.error.kind == ErrorKind::Locked || failed.error.kind == ErrorKind::Unavailable)
        return "open_secrets";
    if (failed.part == ConnectionStep::Part::Token)
        return "renew_token";
    if (failed.part != ConnectionStep::Part::Address)
        return failed.error.kind == ErrorKind::Unauthorized ? "token_rights" : "provider_answer";
    const bool isNetwork = failed.error.kind == ErrorKind::Network || failed.error.kind == ErrorKind::Timeout || failed.error.kind == ErrorKind::Tls;
    return isNetwork ? "see_network" : "account_address";
}

DoctorCheck secretsCheckOf(const Core &core, bool isNeeded, const Result<void> &probed)
{
    QJsonObject evidence{{QStringLiteral("kind"), core.secrets->name()}, {QStringLiteral("is_needed"), isNeeded}};
    if (probed)
        return check("secrets.store", State::Ok, evidence);
    evidence.insert(QStringLiteral("error"), facts(probed.error()));
    const bool isVault = core.secrets->name() == QLatin1String("vault");
    const char *remedy = probed.error().kind == ErrorKind::Locked ? (isVault ? "give_passphrase" : "open_keychain") : (isVault ? "vault_file" : "use_vault");
    return check("secrets.store", isNeeded ? State::Broken : State::Attention, evidence, remedy);
}

} // namespace

QJsonObject facts(const Error &error)
{
    QJsonObject object{{QStringLiteral("kind"), toString(error.kind)}};
    if (!error.code.isEmpty())
        object.insert(QStringLiteral("code"), error.code);
    if (!error.place.isEmpty())
        object.insert(QStringLiteral("place"), error.place);
    if (!error.detail.isEmpty())
        object.insert(QStringLiteral("detail"), error.detail);
    return object;
}

QJsonValue timeOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

// Writing, reading back and removing is the only way to know that a store of secrets is there and open.
QFuture<Checks> secretsCheck(const Core &core, bool isNeeded, QObject *context)
{
    const QByteArray probe = makeUrlToken();
    auto secrets = core.secrets;
    return secrets->write(probeKey, Secret(probe))
        .then(context, [secrets](Result<void> written) -> QFuture<Result<Secret>> { return written ? secrets->read(probeKey) : ready(Result<Secret>(written.error())); })
        .unwrap()
        .then(context, [secrets, probe](Result<Secret> read) -> QFuture<Result<void>> {
            if (!read)
                return ready(Result<void>(read.error()));
            if (read->reveal() != probe)
                return ready(Result<void>(error(ErrorKind::Storage, QStringLiteral("what was written is not what was read"))));
            return secrets->remove(probeKey);
        })
        .unwrap()
        .then(context, [&core, isNeeded](Result<void> probed) { return Checks{secretsCheckOf(core, isNeeded, probed)}; });
}

DoctorCheck credentialsCheckOf(const Account &account, const ConnectionReport &report)
{
    QJsonArray steps;
    const ConnectionStep *failed = nullptr;
    for (const ConnectionStep &step : report.steps) {
        steps.append(stepFacts(step));
        if (step.state == ConnectionStep::State::Failed && !failed)
            failed = &step;
    }
    const QJsonObject evidence{{QStringLiteral("provider"), toString(account.provider)}, {QStringLiteral("steps"), steps}};
    if (!failed)
        return check("account.credentials", report.steps.isEmpty() ? State::Skipped : State::Ok, evidence, "", account.name);
    const bool isWhole = failed->part == ConnectionStep::Part::Address || failed->part == ConnectionStep::Part::Token;
    return check("account.credentials", isWhole ? State::Broken : State::Attention, evidence, credentialRemedy(*failed), account.name);
}

QFuture<Checks> credentialsCheck(const Patient &patient, const Account &account, QObject *context)
{
    return patient.accounts->test(account.id).then(context, [account](const ConnectionReport &report) { return Checks{credentialsCheckOf(account, report)}; });
}

DoctorCheck tokenCheckOf(const Account &account, const Result<TokenReport> &report, Instant now)
{
    if (!report)
        return check("account.token", State::Skipped, {{QStringLiteral("error"), facts(report.error())}}, "", account.name);
    QJsonObject evidence{{QStringLiteral("valid"), report->isValid},
                         {QStringLiteral("expires_at"), timeOrNull(report->expiresAt)},
                         {QStringLiteral("scopes"), QJsonArray::fromStringList(report->scopes)},
                         {QStringLiteral("missing_scopes"), QJsonArray::fromStringList(report->missingScopes)}};
    if (report->expiresAt)
        evidence.insert(QStringLiteral("days_left"), qint64(std::chrono::floor<std::chrono::days>(*report->expiresAt - now).count()));
    if (!report->isValid || (report->expiresAt && *report->expiresAt <= now))
        return check("account.token", State::Broken, evidence, "renew_token", account.name);
    if (!report->missingScopes.isEmpty())
        return check("account.token", State::Attention, evidence, "token_rights", account.name);
    if (report->expiresAt && *report->expiresAt - now < std::chrono::days(soonDays))
        return check("account.token", State::Attention, evidence, "renew_token", account.name);
    return check("account.token", State::Ok, evidence, "", account.name);
}

// Nothing where the provider has no such call: what credentialsCheck() finds is all there is to know.
QFuture<Checks> tokenCheck(const Patient &patient, const Account &account, QObject *context)
{
    const Core &core = *patient.core;
    return patient.accounts->withCredentials(account.id)
        .then(context, [&core, account, context](Result<AccountService::Access> access) -> QFuture<Checks> {
            if (!access)
                return ready(Checks{tokenCheckOf(account, Result<TokenReport>(access.error()), core.now())});
            const auto provider = providerFor(account.provider);
            const auto request = provider->tokenRequest(access->account, access->secrets);
            if (!request)
                return ready(Checks());
            return core.http->send(*request).then(context, [&core, account, provider](const net::Outcome &outcome) {
                const auto report = outcome.transfer == net::Transfer::Answered ? provider->readToken(account, outcome.response) : Result<TokenReport>(outcome.error);
                return Checks{tokenCheckOf(account, report, core.now())};
            });
        })
        .unwrap();
}

QFuture<Checks> templatesCheck(const Patient &patient, const Account &account, QObject *context)
{
    const Instant now = patient.core->now();
    TemplateService *templates = patient.templates;
    return templates->syncState(account.id)
        .then(context, [templates, account, now, context](Result<TemplateSyncState> state) -> QFuture<Checks> {
            if (!state)
                return ready(Checks{check("templates.freshness", State::Skipped, {{QStringLiteral("error"), facts(state.error())}}, "", account.name)});
            return templates->templates(account.id).then(context, [account, now, state = *state](Result<QList<TemplateDefinition>> list) {
                QJsonObject evidence{{QStringLiteral("synced_at"), timeOrNull(state.syncedAt)},
                                     {QStringLiteral("count"), list ? QJsonValue(list->size()) : QJsonValue()},
                                     {QStringLiteral("error"), state.error.isEmpty() ? QJsonValue() : QJsonValue(state.error)},
                                     {QStringLiteral("limit_hours"), qint64(oldTemplates.count())}};
                if (state.syncedAt)
                    evidence.insert(QStringLiteral("age_hours"), qint64(std::chrono::floor<std::chrono::hours>(now - *state.syncedAt).count()));
                const bool isFresh = state.syncedAt && now - *state.syncedAt < oldTemplates && state.error.isEmpty();
                return Checks{check("templates.freshness", isFresh ? State::Ok : State::Attention, evidence, isFresh ? "" : "sync_templates", account.name)};
            });
        })
        .unwrap();
}

} // namespace recado::doctor
