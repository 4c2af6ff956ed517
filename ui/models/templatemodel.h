#pragma once

#include "domain/template.h"

#include <QAbstractListModel>

#include <optional>

namespace recado {

// The templates of one account, those that fit what was typed. A few thousand at most, so kept and searched in memory.
// Same name in two languages: two rows.
class TemplateModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        LanguageRole = Qt::UserRole,
        CategoryRole,
        StatusRole, // words for people
        ApprovedRole,
        SummaryRole,
        RefusalRole, // why it cannot be chosen; empty when it can
    };

    using QAbstractListModel::QAbstractListModel;

    void setTemplates(const QList<TemplateDefinition> &templates);
    // Words anywhere in name or body, in any order; case and accents do not matter.
    void setSearch(const QString &text);

    bool isEmpty() const { return m_all.isEmpty(); } // before searching
    std::optional<TemplateDefinition> templateAt(int row) const;
    std::optional<TemplateDefinition> find(const QString &name, const QString &language) const; // searched or not

    QStringList languagesOf(const QString &name) const; // searched or not

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        TemplateDefinition definition;
        QString searchable;
    };
    void search();

    QList<Entry> m_all;
    QList<qsizetype> m_shown; // indices into m_all
    QStringList m_words;
};

} // namespace recado
