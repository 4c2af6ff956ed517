#include "services/templateservice.h"

namespace recado {

namespace {

constexpr int maxPages = 200; // a listing that never ends is not one

} // namespace

// One listing under way.
struct TemplateService::Listing {
    AccountService::Access access;
    std::shared_ptr<const Provider> provider;
    QList<TemplateDefinition> found;
    QStringList unreadable;
    int pages = 0;
    Instant askedAt;
};

TemplateService::TemplateService(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("template")))
            Q_EMIT templatesChanged();
    });
}

QFuture<Result<TemplateSyncReport>> TemplateService::sync(AccountId account)
{
    return m_accounts.withCredentials(account)
        .then(this, [this](Result<AccountService::Access> access) -> QFuture<Result<TemplateSyncReport>> {
            if (!access)
                return ready(Result<TemplateSyncReport>(access.error()));
            auto listing = std::make_shared<Listing>();
            listing->access = *access;
            listing->askedAt = m_core.now();
            listing->provider = providerFor(access->account.provider);
            return fetch(listing, {});
        })
        .unwrap();
}

QFuture<Result<TemplateSyncReport>> TemplateService::fetch(std::shared_ptr<Listing> listing, const QString &cursor)
{
    return m_core.http->send(listing->provider->templatesRequest(listing->access.account, listing->access.secrets, cursor))
        .then(this, [this, listing, cursor](const net::Outcome &outcome) -> QFuture<Result<TemplateSyncReport>> {
            if (outcome.transfer != net::Transfer::Answered) {
                m_accounts.noteHealth(listing->access.account.id, CredentialHealth::NoAnswer);
                return keep(listing, outcome.error);
            }
            const auto read = listing->provider->readTemplates(listing->access.account, cursor, outcome.response);
            if (!read) {
                if (read.error().kind == ErrorKind::Unauthorized)
                    m_accounts.noteHealth(listing->access.account.id, CredentialHealth::Refused);
                return keep(listing, read.error());
            }
            m_accounts.noteHealth(listing->access.account.id, CredentialHealth::Good);
            listing->found += read->templates;
            listing->unreadable += read->unreadable;
            if (!read->nextCursor.isEmpty() && ++listing->pages < maxPages)
                return fetch(listing, read->nextCursor);
            return keep(listing, {});
        })
        .unwrap();
}

QFuture<Result<TemplateSyncReport>> TemplateService::keep(std::shared_ptr<Listing> listing, std::optional<Error> problem)
{
    return m_core.database
        ->write([listing, problem](Connection &connection) -> Result<void> {
            TemplateStore store(connection);
            const AccountId account = listing->access.account.id;
            return problem ? store.putSome(account, listing->found, listing->askedAt, problem->kind)
                           : store.replaceAll(account, listing->found, listing->askedAt);
        })
        .then(this, [listing, problem](Result<void> kept) -> Result<TemplateSyncReport> {
            if (!kept)
                return kept.error();
            if (problem)
                return *problem;
            return TemplateSyncReport{static_cast<int>(listing->found.size()), listing->unreadable};
        });
}

QFuture<Result<QList<TemplateDefinition>>> TemplateService::templates(AccountId account)
{
    return m_core.database->read([account](Connection &connection) { return TemplateStore(connection).all(account); });
}

QFuture<Result<std::optional<TemplateDefinition>>> TemplateService::find(AccountId account, const QString &name, const QString &language)
{
    return m_core.database->read([account, name, language](Connection &connection) { return TemplateStore(connection).find(account, name, language); });
}

QFuture<Result<TemplateSyncState>> TemplateService::syncState(AccountId account)
{
    return m_core.database->read([account](Connection &connection) { return TemplateStore(connection).syncState(account); });
}

} // namespace recado
