#pragma once

#include "services/accountservice.h"
#include "store/templatestore.h"

namespace recado {

struct TemplateSyncReport {
    int count = 0;
    QStringList unreadable; // items the provider listed that were not understood
};

// What webhooks said about templates, entered into the stored definitions; notices of other kinds are passed over. Called inside the
// transaction that decodes the delivery. How many definitions' changes were entered.
Result<int> applyNotices(Connection &connection, AccountId account, const QList<ProviderNotice> &notices, Instant heardAt);

// Templates as the provider lists them, kept here. Main thread.
class TemplateService : public QObject {
    Q_OBJECT

public:
    TemplateService(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    // Fetches every page. A listing that breaks off keeps what was read and says why in the error.
    QFuture<Result<TemplateSyncReport>> sync(AccountId account);
    // Submits one for review; it is kept with the status that the provider answers, else PENDING. Errors: Unsupported, Invalid (place: the first
    // thing lintTemplate() finds), Conflict (name and language exist), the provider's refusal.
    QFuture<Result<TemplateDefinition>> create(AccountId account, const TemplateDefinition &definition);
    // Replaces the text of a known one; it goes into review again. Name and language cannot change. Errors also: NotFound.
    QFuture<Result<TemplateDefinition>> edit(AccountId account, const TemplateDefinition &definition);
    // `language` empty: in every language. How many there were here.
    QFuture<Result<int>> remove(AccountId account, const QString &name, const QString &language = {});

    QFuture<Result<QList<TemplateDefinition>>> templates(AccountId account);
    QFuture<Result<std::optional<TemplateDefinition>>> find(AccountId account, const QString &name, const QString &language);
    QFuture<Result<TemplateSyncState>> syncState(AccountId account);

Q_SIGNALS:
    void templatesChanged();

private:
    struct Listing;
    enum class Change { Create, Edit, Remove };

    QFuture<Result<TemplateReceipt>> ask(AccountId account, Change change, const TemplateDefinition &definition);
    QFuture<Result<TemplateReceipt>> ask(const AccountService::Access &access, Change change, const TemplateDefinition &definition);
    QFuture<Result<TemplateDefinition>> submit(AccountId account, Change change, const TemplateDefinition &definition);

    QFuture<Result<TemplateSyncReport>> fetch(std::shared_ptr<Listing> listing, const QString &cursor);
    QFuture<Result<TemplateSyncReport>> keep(std::shared_ptr<Listing> listing, std::optional<Error> problem);

    const Core &m_core;
    AccountService &m_accounts;
};

} // namespace recado
