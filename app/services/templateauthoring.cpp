// TemplateService, the part that changes templates at the provider.
#include "domain/templatelint.h"
#include "services/templateservice.h"

namespace recado {

namespace {

const QString pending = QStringLiteral("PENDING");

QString identity(const TemplateDefinition &definition)
{
    return definition.name + QLatin1Char(' ') + definition.language;
}

// Events that say what happened rather than what is (Meta, "message_template_status_update"). A flagged template can still be sent.
QString statusAfter(const QString &word)
{
    if (word == QLatin1String("REINSTATED") || word == QLatin1String("UNARCHIVED"))
        return QStringLiteral("APPROVED");
    return word == QLatin1String("FLAGGED") ? QString() : word;
}

std::optional<TemplateChange> changeFrom(const ProviderNotice &notice)
{
    TemplateChange change{notice.name, notice.language, notice.providerId, {}, {}, {}, {}, notice.occurredAt};
    switch (notice.kind) {
    case ProviderNotice::Kind::TemplateStatus:
        change.status = statusAfter(notice.word.toUpper());
        if (change.status != QLatin1String("APPROVED"))
            change.reason = notice.reason;
        return change;
    case ProviderNotice::Kind::TemplateQuality: change.quality = notice.word; return change;
    case ProviderNotice::Kind::TemplateCategory: change.category = notice.word.toUpper(); return change;
    default: return {};
    }
}

Error lintError(const ContentProblem &problem)
{
    return error(ErrorKind::Invalid, QStringLiteral("%1 %2, found %3").arg(problem.rule, problem.limit, problem.actual), problem.path);
}

} // namespace

Result<int> applyNotices(Connection &connection, AccountId account, const QList<ProviderNotice> &notices, Instant heardAt)
{
    int count = 0;
    TemplateStore store(connection);
    for (const ProviderNotice &notice : notices) {
        const auto change = changeFrom(notice);
        if (!change)
            continue;
        const auto entered = store.apply(account, *change, heardAt);
        if (!entered)
            return entered.error();
        count += *entered ? 1 : 0;
    }
    return count;
}

QFuture<Result<TemplateReceipt>> TemplateService::ask(AccountId account, Change change, const TemplateDefinition &definition)
{
    return m_accounts.withCredentials(account)
        .then(this, [this, change, definition](Result<AccountService::Access> access) {
            return access ? ask(*access, change, definition) : ready(Result<TemplateReceipt>(access.error()));
        })
        .unwrap();
}

QFuture<Result<TemplateReceipt>> TemplateService::ask(const AccountService::Access &access, Change change, const TemplateDefinition &definition)
{
    const auto provider = providerFor(access.account.provider);
    if (!provider || !provider->capabilities(access.account).templateAuthoring) {
        const QString detail = QStringLiteral("templates cannot be changed by this provider");
        return ready(Result<TemplateReceipt>(error(ErrorKind::Unsupported, detail, QStringLiteral("provider"))));
    }
    const Account &account = access.account;
    const auto request = change == Change::Create ? provider->createTemplateRequest(account, access.secrets, definition)
        : change == Change::Edit                  ? provider->editTemplateRequest(account, access.secrets, definition)
                                                  : provider->deleteTemplateRequest(account, access.secrets, definition);
    if (!request)
        return ready(Result<TemplateReceipt>(request.error()));
    return m_core.http->send(*request).then(this, [this, account, provider](const net::Outcome &outcome) -> Result<TemplateReceipt> {
        if (outcome.transfer != net::Transfer::Answered) {
            m_accounts.noteHealth(account.id, CredentialHealth::NoAnswer);
            return outcome.error;
        }
        const auto receipt = provider->readTemplateReceipt(account, outcome.response);
        if (!receipt && receipt.error().kind == ErrorKind::Unauthorized)
            m_accounts.noteHealth(account.id, CredentialHealth::Refused);
        return receipt;
    });
}

// What is submitted is kept only when the provider took it.
QFuture<Result<TemplateDefinition>> TemplateService::submit(AccountId account, Change change, const TemplateDefinition &definition)
{
    return ask(account, change, definition)
        .then(this, [this, account, definition](Result<TemplateReceipt> receipt) -> QFuture<Result<TemplateDefinition>> {
            if (!receipt)
                return ready(Result<TemplateDefinition>(receipt.error()));
            TemplateDefinition kept = definition;
            kept.status = receipt->status.isEmpty() ? pending : receipt->status;
            kept.rejectionReason.clear();
            if (!receipt->providerId.isEmpty())
                kept.providerId = receipt->providerId;
            if (!receipt->category.isEmpty())
                kept.category = receipt->category;
            return m_core.database->write([account, kept, now = m_core.now()](Connection &connection) -> Result<TemplateDefinition> {
                const auto done = TemplateStore(connection).put(account, kept, now);
                return done ? Result<TemplateDefinition>(kept) : done.error();
            });
        })
        .unwrap();
}

QFuture<Result<TemplateDefinition>> TemplateService::create(AccountId account, const TemplateDefinition &definition)
{
    const ContentProblems problems = lintTemplate(definition);
    if (const ContentProblem *problem = firstError(problems))
        return ready(Result<TemplateDefinition>(lintError(*problem)));
    return find(account, definition.name, definition.language)
        .then(this, [this, account, definition](Result<std::optional<TemplateDefinition>> known) -> QFuture<Result<TemplateDefinition>> {
            if (!known)
                return ready(Result<TemplateDefinition>(known.error()));
            if (*known)
                return ready(Result<TemplateDefinition>(error(ErrorKind::Conflict, identity(definition), QStringLiteral("template"))));
            return submit(account, Change::Create, definition);
        })
        .unwrap();
}

QFuture<Result<TemplateDefinition>> TemplateService::edit(AccountId account, const TemplateDefinition &definition)
{
    const ContentProblems problems = lintTemplate(definition);
    if (const ContentProblem *problem = firstError(problems))
        return ready(Result<TemplateDefinition>(lintError(*problem)));
    return find(account, definition.name, definition.language)
        .then(this, [this, account, definition](Result<std::optional<TemplateDefinition>> known) -> QFuture<Result<TemplateDefinition>> {
            if (!known)
                return ready(Result<TemplateDefinition>(known.error()));
            if (!*known)
                return ready(Result<TemplateDefinition>(error(ErrorKind::NotFound, identity(definition), QStringLiteral("template"))));
            TemplateDefinition edited = definition;
            edited.providerId = (*known)->providerId;
            edited.quality = (*known)->quality;
            return submit(account, Change::Edit, edited);
        })
        .unwrap();
}

QFuture<Result<int>> TemplateService::remove(AccountId account, const QString &name, const QString &language)
{
    return find(account, name, language)
        .then(this, [this, account, name, language](Result<std::optional<TemplateDefinition>> known) -> QFuture<Result<int>> {
            if (!known)
                return ready(Result<int>(known.error()));
            if (!*known)
                return ready(Result<int>(error(ErrorKind::NotFound, name, QStringLiteral("template"))));
            // A definition with its id is one language; with the name alone it is all of them (Meta, "Template management").
            TemplateDefinition wanted;
            wanted.name = name;
            if (!language.isEmpty())
                wanted = **known;
            return ask(account, Change::Remove, wanted)
                .then(this, [this, account, name, language](Result<TemplateReceipt> receipt) -> QFuture<Result<int>> {
                    if (!receipt)
                        return ready(Result<int>(receipt.error()));
                    return m_core.database->write([account, name, language](Connection &connection) {
                        return TemplateStore(connection).remove(account, name, language);
                    });
                })
                .unwrap();
        })
        .unwrap();
}

} // namespace recado
