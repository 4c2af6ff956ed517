#pragma once

#include <QString>

namespace recado {

// believedTime() of domain/timedoubt.h as an expression over a row of `evidence`; `alias` is that table's in the statement, empty without one.
// A test holds the two together. Private to app/store.
inline QString believedTimeSql(const QString &alias = {})
{
    const QString table = alias.isEmpty() ? QString() : alias + QLatin1Char('.');
    // An untold time makes the condition NULL, which is not true.
    return QStringLiteral("CASE WHEN %1occurred_at <= %1heard_at + 300000 AND (%1occurred_at >= 1230768000000 OR %1heard_at < 1230768000000) "
                          "THEN %1occurred_at ELSE %1heard_at END")
        .arg(table);
}

} // namespace recado
