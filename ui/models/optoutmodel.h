#pragma once

#include "store/donotcontactstore.h"

#include <QAbstractTableModel>

namespace recado {

// Who is not to be written to, those that fit what was typed. Kept and searched in memory: a row is a line of text, and there are as many as people who
// said so.
class OptOutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Refused, Since, From, Note, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<DoNotContact> &entries, Instant now);
    // Digits of a number in any usual way of writing, or a part of note, source or who entered it.
    void setSearch(const QString &text);

    int total() const { return int(m_entries.size()); }
    const DoNotContact &at(int row) const { return m_entries[m_shown[row]]; }
    // As OptOutService takes it; empty for somebody who was erased: only their own consent brings them back.
    QString addressAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();
    bool fits(const DoNotContact &entry) const;

    QList<DoNotContact> m_entries;
    QList<int> m_shown;
    QString m_words;
    QStringList m_digits;
    Instant m_now;
};

} // namespace recado
