#include "pages/templates/favourites.h"

#include "application.h"

namespace recado {

Favourites::Favourites(Application &app, TemplateModel &model) : QObject(&model), m_app(app), m_model(model)
{
    connect(&model, &TemplateModel::favouriteWanted, this, &Favourites::set);
    connect(&app.memory(), &ComposeMemory::favouritesChanged, this, &Favourites::load);
    load();
}

void Favourites::load()
{
    const quint64 generation = ++m_generation;
    m_app.accounts().accounts().then(this, [this, generation](const Result<QList<Account>> &accounts) {
        if (generation != m_generation || !accounts)
            return;
        m_use.clear();
        for (const Account &account : *accounts)
            loadOf(account.id, generation);
    });
}

void Favourites::loadOf(AccountId account, quint64 generation)
{
    m_app.memory().templateUse(account).then(this, [this, account, generation](const Result<QHash<TemplateKey, TemplateUse>> &use) {
        if (generation != m_generation || !use)
            return;
        for (auto entry = use->cbegin(); entry != use->cend(); ++entry) {
            LibraryUse &known = m_use[LibraryKey{account, entry.key().name, entry.key().language}];
            known.count = entry.value().count;
            known.lastAt = entry.value().lastAt;
        }
        m_model.setUse(m_use);
    });
    m_app.memory().favourites(account).then(this, [this, account, generation](const Result<QSet<TemplateKey>> &favourites) {
        if (generation != m_generation || !favourites)
            return;
        for (const TemplateKey &key : *favourites)
            m_use[LibraryKey{account, key.name, key.language}].favourite = true;
        m_model.setUse(m_use);
    });
}

void Favourites::set(const LibraryKey &key, bool favourite)
{
    m_use[key].favourite = favourite;
    m_model.setUse(m_use);
    m_app.memory().setFavourite(key.account, key.name, key.language, favourite);
}

} // namespace recado
