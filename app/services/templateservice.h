#pragma once

#include "services/accountservice.h"
#include "store/templatestore.h"

namespace recado {

struct TemplateSyncReport {
    int count = 0;
    QStringList unreadable; // items the provider listed that were not understood
};

// Templates as the provider lists them, kept here. Main thread.
class TemplateService : public QObject {
    Q_OBJECT

public:
    TemplateService(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    // Fetches every page. A listing that breaks off keeps what was read and says why in the error.
    QFuture<Result<TemplateSyncReport>> sync(AccountId account);
    QFuture<Result<QList<TemplateDefinition>>> templates(AccountId account);
    QFuture<Result<std::optional<TemplateDefinition>>> find(AccountId account, const QString &name, const QString &language);
    QFuture<Result<TemplateSyncState>> syncState(AccountId account);

Q_SIGNALS:
    void templatesChanged();

private:
    struct Listing;

    QFuture<Result<TemplateSyncReport>> fetch(std::shared_ptr<Listing> listing, int page);
    QFuture<Result<TemplateSyncReport>> keep(std::shared_ptr<Listing> listing, std::optional<Error> problem);

    const Core &m_core;
    AccountService &m_accounts;
};

} // namespace recado
