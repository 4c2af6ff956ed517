#pragma once

#include "models/templatemodel.h"
#include "services/templateservice.h"

#include <QTimer>

namespace recado {

class Application;

// How fresh an account's templates are here, and what went wrong when they were fetched last.
struct LibraryAge {
    Account account;
    TemplateSyncState state;
    std::optional<Error> failure; // of a fetch in this session
};

// Fills a library's model with the templates of every account, and fetches them anew.
class LibrarySource : public QObject {
    Q_OBJECT

public:
    LibrarySource(Application &app, TemplateModel &model, QObject *parent = nullptr);

    void load();
    void update(AccountId only = {}); // null: every account
    // Asks this account again, less and less often, until nothing of it waits for a review: not every provider tells by itself.
    void follow(AccountId account);
    bool isUpdating() const { return m_waiting > 0; }
    int updated() const { return m_wanted - m_waiting; } // of wanted()
    int wanted() const { return m_wanted; }
    bool isLoaded() const { return m_loaded; }
    const QList<LibraryAge> &ages() const { return m_ages; }
    const Account *account(AccountId id) const;

Q_SIGNALS:
    void loaded();
    void progressed();
    void failed(const recado::Error &error); // of this computer's store

private:
    struct Loading;

    void loadAccounts(const QList<Account> &accounts);
    void finish(const Loading &loading);
    void askAgain();
    void takeReport(AccountId account, const Result<TemplateSyncReport> &report);

    Application &m_app;
    TemplateModel &m_model;
    QList<LibraryAge> m_ages;
    QHash<AccountId, Error> m_failures;
    QTimer m_soon; // many changes, one reading
    QTimer m_again;
    QSet<AccountId> m_followed;
    quint64 m_generation = 0;
    int m_waiting = 0;
    int m_wanted = 0;
    bool m_loaded = false;
};

} // namespace recado
