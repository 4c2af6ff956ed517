#include "store/settingstore.h"

#include "store/connection.h"

namespace recado {

Result<QString> SettingStore::value(const QString &name, const QString &fallback)
{
    const auto found = m_connection.scalar(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
    if (!found)
        return found.error();
    return found->isValid() ? found->toString() : fallback;
}

Result<void> SettingStore::setValue(const QString &name, const QString &value)
{
    const auto done = m_connection.execute(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                           {name, value});
    return done ? m_connection.touch(QStringLiteral("setting")) : done;
}

Result<int> SettingStore::calls(qint64 account, const QString &period, const QString &purpose)
{
    const auto total = m_connection.scalar(QStringLiteral("SELECT COALESCE(SUM(calls), 0) FROM api_usage "
                                                          "WHERE account_id = ? AND period = ? AND (? = '' OR purpose = ?)"),
                                           {account, period, purpose, purpose});
    if (!total)
        return total.error();
    return total->toInt();
}

Result<void> SettingStore::countCall(qint64 account, const QString &period, const QString &purpose, int calls)
{
    return m_connection.execute(QStringLiteral("INSERT INTO api_usage (account_id, period, purpose, calls) VALUES (?, ?, ?, ?) "
                                               "ON CONFLICT (account_id, period, purpose) DO UPDATE SET calls = calls + excluded.calls"),
                                {account, period, purpose, calls});
}

} // namespace recado
