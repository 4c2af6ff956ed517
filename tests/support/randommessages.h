#pragma once

#include "domain/filter/filterfacts.h"
#include "store/connection.h"

#include <QRandomGenerator>

namespace recado::test {

// Messages with everything that makes comparing hard, and filters about them; all from one seed.
class RandomMessages {
public:
    explicit RandomMessages(quint32 seed) : m_random(seed) {}

    // Accounts, channels, broadcasts and messages of an empty journal, around `now`.
    Result<void> fill(Connection &connection, int messages, Instant now);
    // What each of them is, read by plain statements.
    Result<QList<FilterFacts>> facts(Connection &connection) const;

    QString comparison(FilterField field, FilterOperator op);
    QString expression(int depth); // in the language

private:
    QString any(const QStringList &texts) { return texts[m_random.bounded(int(texts.size()))]; }
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    Result<void> fillAround(Connection &connection);
    Result<void> fillOne(Connection &connection, int number, Instant now);
    QString valueOf(FilterField field, FilterOperator op);

    QRandomGenerator m_random;
};

} // namespace recado::test
