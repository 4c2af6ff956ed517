#include "models/templatemodel.h"

#include "domain/folding.h"
#include "models/templatewords.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

// The name's underscores count as spaces too.
QString searchableOf(const TemplateDefinition &definition)
{
    QString spaced = definition.name;
    spaced.replace(QLatin1Char('_'), QLatin1Char(' '));
    return foldedForSearch(definition.name + QLatin1Char(' ') + spaced + QLatin1Char('\n') + definition.body);
}

// By name, what may be sent first. Where a name has several languages, that of the screen comes before the others.
class UsualOrder {
public:
    bool operator()(const LibraryTemplate *left, const LibraryTemplate *right) const { return rank(*left) < rank(*right); }

private:
    using Rank = std::tuple<bool, QStringView, int, QStringView, AccountId>;

    Rank rank(const LibraryTemplate &item) const
    {
        const TemplateDefinition &definition = item.definition;
        return {!definition.isApproved(), definition.name, distance(definition.language), definition.language, item.account};
    }

    int distance(const QString &language) const
    {
        if (language == m_here)
            return 0;
        return QStringView(language).left(2) == QStringView(m_here).left(2) ? 1 : 2; // pt_PT stands nearer to pt_BR than en does
    }

    QString m_here = QLocale().name();
};

Instant lastUse(const LibraryTemplate &item)
{
    return item.use.lastAt.value_or(Instant());
}

} // namespace

bool hasMedia(const TemplateDefinition &definition)
{
    using Header = TemplateDefinition::Header;
    return definition.header == Header::Image || definition.header == Header::Video || definition.header == Header::Document
           || !definition.cards.isEmpty();
}

bool TemplateFilter::fits(const LibraryTemplate &item) const
{
    const TemplateDefinition &definition = item.definition;
    return (status.isEmpty() || definition.status == status) && (category.isEmpty() || definition.category == category)
           && (language.isEmpty() || definition.language == language) && (account.isNull() || item.account == account)
           && (!onlyMedia || hasMedia(definition)) && (!onlyFavourites || item.use.favourite);
}

void TemplateModel::setTemplates(const QList<TemplateDefinition> &templates, AccountId account)
{
    QList<LibraryTemplate> items;
    items.reserve(templates.size());
    for (const TemplateDefinition &definition : templates)
        items.append({account, {}, definition, {}});
    setLibrary(items);
}

void TemplateModel::setLibrary(const QList<LibraryTemplate> &templates)
{
    change([this, &templates] {
        QList<const LibraryTemplate *> sorted; // moving these is cheap
        sorted.reserve(templates.size());
        for (const LibraryTemplate &item : templates)
            sorted.append(&item);
        std::stable_sort(sorted.begin(), sorted.end(), UsualOrder());
        m_all.clear();
        m_all.reserve(templates.size());
        for (const LibraryTemplate *item : std::as_const(sorted)) {
            m_all.append({*item, searchableOf(item->definition)});
            m_all.last().item.use = m_use.value(item->key(), item->use);
        }
        collectChoices();
        order();
    });
    Q_EMIT contentsChanged();
}

void TemplateModel::setUse(const QHash<LibraryKey, LibraryUse> &use)
{
    if (use == m_use)
        return;
    change([this, &use] {
        m_use = use;
        for (Entry &entry : m_all)
            entry.item.use = use.value(entry.item.key());
        order();
    });
}

void TemplateModel::setSearch(const QString &text)
{
    const QStringList words = foldedForSearch(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words != m_words)
        change([this, &words] { m_words = words; });
}

void TemplateModel::setFilter(const TemplateFilter &filter)
{
    if (filter != m_filter)
        change([this, &filter] { m_filter = filter; });
}

void TemplateModel::setSort(TemplateSort sort)
{
    if (sort == m_sort)
        return;
    change([this, sort] {
        m_sort = sort;
        order();
    });
}

void TemplateModel::change(const std::function<void()> &what)
{
    beginResetModel();
    what();
    search();
    endResetModel();
}

void TemplateModel::order()
{
    m_order.resize(m_all.size());
    for (qsizetype i = 0; i < m_order.size(); ++i)
        m_order[i] = i;
    const auto by = [this](auto rank) {
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this, rank](qsizetype left, qsizetype right) { return rank(m_all[left].item) > rank(m_all[right].item); });
    };
    if (m_sort == TemplateSort::LastUsed)
        by(lastUse);
    else if (m_sort == TemplateSort::MostUsed)
        by([](const LibraryTemplate &item) { return item.use.count; });
}

void TemplateModel::collectChoices()
{
    QSet<QString> statuses, categories, languages;
    QSet<AccountId> accounts;
    for (const Entry &entry : std::as_const(m_all)) {
        statuses += entry.item.definition.status;
        categories += entry.item.definition.category;
        languages += entry.item.definition.language;
        accounts += entry.item.account;
    }
    const auto sorted = [](QSet<QString> words) {
        words.remove(QString());
        QStringList list = words.values();
        list.sort();
        return list;
    };
    m_statuses = sorted(statuses);
    m_categories = sorted(categories);
    m_languages = sorted(languages);
    m_severalAccounts = accounts.size() > 1;
}

void TemplateModel::search()
{
    m_shown.clear();
    for (const qsizetype i : std::as_const(m_order)) {
        const Entry &entry = m_all.at(i);
        const bool hasWords =
            std::all_of(m_words.cbegin(), m_words.cend(), [&entry](const QString &word) { return entry.searchable.contains(word); });
        if (hasWords && m_filter.fits(entry.item))
            m_shown.append(i);
    }
}

const LibraryTemplate *TemplateModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)).item : nullptr;
}

int TemplateModel::rowOf(const LibraryKey &key) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (at(row)->definition.name == key.name && at(row)->key() == key)
            return row;
    }
    return -1;
}

std::optional<TemplateDefinition> TemplateModel::templateAt(int row) const
{
    const LibraryTemplate *found = at(row);
    return found ? std::optional(found->definition) : std::nullopt;
}

std::optional<TemplateDefinition> TemplateModel::find(const QString &name, const QString &language) const
{
    for (const Entry &entry : m_all) {
        if (entry.item.definition.name == name && entry.item.definition.language == language)
            return entry.item.definition;
    }
    return {};
}

QStringList TemplateModel::languagesOf(const QString &name, AccountId account) const
{
    QStringList languages;
    for (const Entry &entry : m_all) {
        if (entry.item.definition.name == name && (account.isNull() || entry.item.account == account))
            languages += entry.item.definition.language;
    }
    return languages;
}

QSet<LibraryKey> TemplateModel::keys() const
{
    QSet<LibraryKey> keys;
    for (const Entry &entry : m_all)
        keys += entry.item.key();
    return keys;
}

QSet<LibraryKey> TemplateModel::waiting() const
{
    QSet<LibraryKey> keys;
    for (const Entry &entry : m_all) {
        const QString &status = entry.item.definition.status;
        if (status == QLatin1String("PENDING") || status == QLatin1String("IN_APPEAL"))
            keys += entry.item.key();
    }
    return keys;
}

void TemplateModel::askFavourite(int row)
{
    if (const LibraryTemplate *item = at(row))
        Q_EMIT favouriteWanted(item->key(), !item->use.favourite);
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    const LibraryTemplate *found = at(index.isValid() ? index.row() : -1);
    if (!found)
        return {};
    const TemplateDefinition &definition = found->definition;
    switch (role) {
    case Qt::DisplayRole: return definition.name;
    case Qt::ToolTipRole: return definition.body;
    case Qt::AccessibleTextRole: return spokenTemplate(*found);
    case LanguageRole: return definition.language;
    case CategoryRole: return templateCategoryWord(definition.category);
    case StatusRole: return templateStatusWord(definition.status);
    case StandingRole: return int(standingOf(definition.status));
    case ApprovedRole: return definition.isApproved();
    case SummaryRole: return templateSummary(definition);
    case RefusalRole: return templateRefusal(definition);
    case QualityRole: return templateQualityWord(definition.quality);
    case UseRole: return templateUseWords(found->use);
    case FavouriteRole: return found->use.favourite;
    case AccountRole: return m_severalAccounts ? found->accountName : QString();
    default: return {};
    }
}

} // namespace recado
