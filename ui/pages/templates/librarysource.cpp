#include "pages/templates/librarysource.h"

#include "application.h"

#include <algorithm>
#include <memory>

namespace recado {

namespace {

constexpr int restBeforeReading = 50;
constexpr int firstAsking = 4'000;
constexpr int seldomAsking = 30 * 60'000;

} // namespace

// One reading of everything: complete when nothing is missing any more.
struct LibrarySource::Loading {
    quint64 generation = 0;
    QList<LibraryAge> ages;
    QList<LibraryTemplate> templates;
    int missing = 0;
};

LibrarySource::LibrarySource(Application &app, TemplateModel &model, QObject *parent) : QObject(parent), m_app(app), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeReading);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LibrarySource::askAgain);
    connect(&m_soon, &QTimer::timeout, this, &LibrarySource::load);
    connect(&app.templates(), &TemplateService::templatesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&app.accounts(), &AccountService::accountsChanged, &m_soon, qOverload<>(&QTimer::start));
}

void LibrarySource::load()
{
    m_app.accounts().accounts().then(this, [this, generation = ++m_generation](const Result<QList<Account>> &accounts) {
        if (generation != m_generation)
            return;
        if (accounts)
            loadAccounts(*accounts);
        else
            Q_EMIT failed(accounts.error());
    });
}

void LibrarySource::loadAccounts(const QList<Account> &accounts)
{
    auto loading = std::make_shared<Loading>();
    loading->generation = m_generation;
    loading->missing = int(accounts.size()) * 2;
    for (const Account &account : accounts)
        loading->ages.append({account, {}, {}});
    if (accounts.isEmpty())
        finish(*loading);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account account = accounts[i];
        m_app.templates().templates(account.id).then(this, [this, loading, account](const Result<QList<TemplateDefinition>> &list) {
            if (!list && loading->generation == m_generation)
                Q_EMIT failed(list.error());
            for (const TemplateDefinition &definition : list ? *list : QList<TemplateDefinition>())
                loading->templates.append({account.id, account.name, definition, {}});
            if (--loading->missing == 0)
                finish(*loading);
        });
        m_app.templates().syncState(account.id).then(this, [this, loading, i](const Result<TemplateSyncState> &state) {
            if (state)
                loading->ages[i].state = *state;
            if (--loading->missing == 0)
                finish(*loading);
        });
    }
}

void LibrarySource::finish(const Loading &loading)
{
    if (loading.generation != m_generation)
        return;
    m_ages = loading.ages;
    for (LibraryAge &age : m_ages) {
        if (m_failures.contains(age.account.id))
            age.failure = m_failures.value(age.account.id);
    }
    m_loaded = true;
    m_model.setLibrary(loading.templates);
    Q_EMIT loaded();
}

const Account *LibrarySource::account(AccountId id) const
{
    for (const LibraryAge &age : m_ages) {
        if (age.account.id == id)
            return &age.account;
    }
    return nullptr;
}

void LibrarySource::update(AccountId only)
{
    if (isUpdating())
        return;
    QList<AccountId> wanted;
    for (const LibraryAge &age : std::as_const(m_ages)) {
        if (only.isNull() || age.account.id == only)
            wanted.append(age.account.id);
    }
    m_wanted = m_waiting = int(wanted.size());
    Q_EMIT progressed();
    for (const AccountId account : std::as_const(wanted))
        m_app.templates().sync(account).then(this, [this, account](const Result<TemplateSyncReport> &report) {
            takeReport(account, report);
        });
}

void LibrarySource::follow(AccountId account)
{
    m_followed += account;
    m_again.start(firstAsking);
}

void LibrarySource::askAgain()
{
    QSet<AccountId> waiting;
    for (const LibraryKey &key : m_model.waiting())
        waiting += key.account;
    m_followed &= waiting;
    if (m_followed.isEmpty())
        return;
    for (const AccountId account : std::as_const(m_followed))
        m_app.templates().sync(account); // what changed is heard of as any change; a failure is for the next time
    m_again.start(std::min(m_again.interval() * 2, seldomAsking));
}

void LibrarySource::takeReport(AccountId account, const Result<TemplateSyncReport> &report)
{
    if (report && report->unreadable.isEmpty())
        m_failures.remove(account);
    else
        m_failures.insert(account, report ? error(ErrorKind::BadAnswer, report->unreadable.join(QStringLiteral(", "))) : report.error());
    --m_waiting;
    Q_EMIT progressed();
    load();
}

} // namespace recado
