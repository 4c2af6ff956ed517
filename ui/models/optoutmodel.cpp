#include "models/optoutmodel.h"

#include "domain/folding.h"
#include "domain/phone.h"
#include "format/consentwords.h"
#include "format/timewords.h"

#include <algorithm>

namespace recado {

namespace {

const QString practicePrefix = QStringLiteral("practice:"); // services/optoutcheck.h

bool isErased(const DoNotContact &entry)
{
    return entry.person.startsWith(QLatin1Char('#'));
}

QString withoutPractice(const QString &person)
{
    return person.startsWith(practicePrefix) ? person.mid(practicePrefix.size()) : person;
}

QString addressOf(const QString &person)
{
    const bool isNumber = !person.isEmpty() && std::all_of(person.begin(), person.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? QString(QLatin1Char('+') + person) : person;
}

} // namespace

void OptOutModel::setEntries(const QList<DoNotContact> &entries, Instant now)
{
    beginResetModel();
    m_entries = entries;
    m_now = now;
    select();
    endResetModel();
}

void OptOutModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words = foldedForSearch(text.trimmed());
    m_digits = phoneSearches(text);
    select();
    endResetModel();
}

void OptOutModel::select()
{
    m_shown.clear();
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (fits(m_entries[i]))
            m_shown.append(i);
    }
}

bool OptOutModel::fits(const DoNotContact &entry) const
{
    if (m_words.isEmpty())
        return true;
    const QString person = isErased(entry) ? QString() : entry.person;
    const bool isNumber = std::any_of(m_digits.begin(), m_digits.end(), [&person](const QString &digits) { return person.contains(digits); });
    return isNumber || foldedForSearch(person + QLatin1Char(' ') + entry.note + QLatin1Char(' ') + entry.who + QLatin1Char(' ') + consentSourceWord(entry.source)).contains(m_words);
}

QString OptOutModel::addressAt(int row) const
{
    return isErased(at(row)) ? QString() : addressOf(withoutPractice(at(row).person));
}

int OptOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OptOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OptOutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DoNotContact &entry = at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Since)
        return exactMoment(entry.since);
    if (role == Qt::ToolTipRole && index.column() == Note)
        return entry.note.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Person: return isErased(entry) ? tr("Erased person") : formatPhone(addressOf(withoutPractice(entry.person)));
    case Refused: return refuses(entry.purposes, MessagePurpose::Service) ? consentScopeWord(ConsentScope::All)
                         : refuses(entry.purposes, MessagePurpose::Marketing) ? consentScopeWord(ConsentScope::Marketing)
                                                                              : consentScopeWord(ConsentScope::Utility);
    case Since: return momentWord(entry.since, m_now);
    case From: return entry.who.isEmpty() ? consentSourceWord(entry.source) : consentSourceWord(entry.source) + QStringLiteral(" · ") + entry.who;
    case Note: return entry.note.simplified();
    default: return {};
    }
}

QVariant OptOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Person");
    case Refused: return tr("Does not want");
    case Since: return tr("Since");
    case From: return tr("From");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace recado
