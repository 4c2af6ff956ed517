#pragma once

#include "domain/rowsample.h"

#include <QHash>

namespace recado {

// checkRow() for many rows: what is the same for all of them is worked out once. A value; check() may be called from several threads.
//
// Most rows differ in nothing that a rule asks about: their values are there, and short enough for every place they go to. Such a row is as
// right or wrong as a sample of its kind, which was checked once and in full; all others are checked in full themselves.
class RowChecker {
public:
    RowChecker(const ColumnMapping &mapping, const BroadcastContent &content);

    // variable_missing, variable_invalid or content_too_long with the variable as place; with the path of the document when no variable can
    // be named, or "header" and "body" when it is the whole text with its values that is too long. That the template is not approved, and values
    // for variables that it does not have, are no matter of the row.
    void check(BroadcastRow &row) const;
    // The same, always in full.
    void checkInFull(BroadcastRow &row) const;

private:
    struct Verdict {
        QString problem; // empty: may leave
        QString place;

        bool operator==(const Verdict &) const = default;
    };

    Verdict verdictOf(const QMap<QString, QString> &values) const;
    QString placeOf(const QString &path) const;
    static void block(BroadcastRow &row, const Verdict &verdict);

    ColumnMapping m_mapping; // of the variables that there are
    BroadcastContent m_content;
    QStringList m_holes; // to be filled, where it is no template
    QHash<QString, QString> m_variables; // by path of the document
    RowSample m_sample;
    std::optional<Verdict> m_sampleVerdict; // none: every row is checked in full
};

} // namespace recado
