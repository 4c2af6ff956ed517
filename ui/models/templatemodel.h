#pragma once

#include "models/librarytemplate.h"

#include <QAbstractListModel>

#include <functional>

namespace recado {

// The templates of one account or of all, those that fit what was typed and chosen. A few thousand at most, so kept and searched in
// memory. Same name in two languages or accounts: a row each.
class TemplateModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        LanguageRole = Qt::UserRole,
        CategoryRole,
        StatusRole,   // words for people
        StandingRole, // int(TemplateStanding)
        ApprovedRole,
        SummaryRole,
        RefusalRole, // why it cannot be chosen; empty when it can
        QualityRole, // words; empty when nobody told
        UseRole,     // "used 12 times · 3 days ago"; empty for never
        FavouriteRole,
        AccountRole, // its name; empty in a list of one account
    };

    using QAbstractListModel::QAbstractListModel;

    void setLibrary(const QList<LibraryTemplate> &templates);
    void setTemplates(const QList<TemplateDefinition> &templates, AccountId account = {}); // of one account
    void setUse(const QHash<LibraryKey, LibraryUse> &use);
    // Words anywhere in name or body, in any order; case and accents do not matter.
    void setSearch(const QString &text);
    void setFilter(const TemplateFilter &filter);
    void setSort(TemplateSort sort);
    const TemplateFilter &filter() const { return m_filter; }
    bool isNarrowed() const { return !m_words.isEmpty() || m_filter != TemplateFilter(); }

    bool isEmpty() const { return m_all.isEmpty(); } // before searching
    int total() const { return int(m_all.size()); }
    const LibraryTemplate *at(int row) const; // until the model changes
    int rowOf(const LibraryKey &key) const;  // -1: not shown
    std::optional<TemplateDefinition> templateAt(int row) const;
    std::optional<TemplateDefinition> find(const QString &name, const QString &language) const; // searched or not
    QStringList languagesOf(const QString &name, AccountId account = {}) const;                 // searched or not
    QSet<LibraryKey> keys() const;                                                             // searched or not
    QSet<LibraryKey> waiting() const;                                                          // for a review
    // What there is to choose from, sorted: the provider's words.
    QStringList statuses() const { return m_statuses; }
    QStringList categories() const { return m_categories; }
    QStringList languages() const { return m_languages; }

    void askFavourite(int row); // the other way round than it is

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void contentsChanged(); // other templates, not only others shown
    void favouriteWanted(const recado::LibraryKey &key, bool favourite);

private:
    struct Entry {
        LibraryTemplate item;
        QString searchable;
    };
    void search();
    void order();
    void collectChoices();
    void change(const std::function<void()> &what);

    QList<Entry> m_all;        // by name
    QList<qsizetype> m_order;  // indices into m_all, as sorted
    QList<qsizetype> m_shown;  // those of them that fit
    QHash<LibraryKey, LibraryUse> m_use;
    QStringList m_words;
    TemplateFilter m_filter;
    TemplateSort m_sort = TemplateSort::Name;
    bool m_severalAccounts = false;
    QStringList m_statuses;
    QStringList m_categories;
    QStringList m_languages;
};

} // namespace recado
