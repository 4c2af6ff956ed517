#include "models/templatemodel.h"

#include "models/templatewords.h"

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

// "Confirmação" → "confirmacao"; the name's underscores count as spaces too.
QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toCaseFolded();
    }
    return plain;
}

bool comesFirst(const TemplateDefinition &left, const TemplateDefinition &right)
{
    return std::tuple(!left.isApproved(), left.name, left.language) < std::tuple(!right.isApproved(), right.name, right.language);
}

} // namespace

void TemplateModel::setTemplates(const QList<TemplateDefinition> &templates)
{
    beginResetModel();
    m_all.clear();
    for (const TemplateDefinition &definition : templates) {
        const QString name = definition.name;
        m_all.append({definition, folded(name + QLatin1Char(' ') + QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')) + QLatin1Char('\n')
                                         + definition.body)});
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const Entry &left, const Entry &right) { return comesFirst(left.definition, right.definition); });
    search();
    endResetModel();
}

void TemplateModel::setSearch(const QString &text)
{
    const QStringList words = folded(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    search();
    endResetModel();
}

void TemplateModel::search()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const QString &text = m_all[i].searchable;
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); }))
            m_shown.append(i);
    }
}

std::optional<TemplateDefinition> TemplateModel::templateAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? std::optional(m_all[m_shown[row]].definition) : std::nullopt;
}

std::optional<TemplateDefinition> TemplateModel::find(const QString &name, const QString &language) const
{
    for (const Entry &entry : m_all) {
        if (entry.definition.name == name && entry.definition.language == language)
            return entry.definition;
    }
    return {};
}

QStringList TemplateModel::languagesOf(const QString &name) const
{
    QStringList languages;
    for (const Entry &entry : m_all) {
        if (entry.definition.name == name)
            languages += entry.definition.language;
    }
    return languages;
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    const auto found = templateAt(index.isValid() ? index.row() : -1);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return found->name;
    case Qt::ToolTipRole: return found->body;
    case Qt::AccessibleTextRole:
        return QStringList({found->name, found->language, templateCategoryWord(found->category), templateStatusWord(found->status)}).join(QStringLiteral(", "));
    case LanguageRole: return found->language;
    case CategoryRole: return templateCategoryWord(found->category);
    case StatusRole: return templateStatusWord(found->status);
    case ApprovedRole: return found->isApproved();
    case SummaryRole: return templateSummary(*found);
    case RefusalRole: return templateRefusal(*found);
    default: return {};
    }
}

} // namespace recado
