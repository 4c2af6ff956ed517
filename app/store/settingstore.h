#pragma once

#include "base/result.h"

#include <QString>

namespace recado {

class Connection;

// Small facts of this installation (never a secret), and the count of calls made to each provider.
class SettingStore {
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) {}

    Result<QString> value(const QString &name, const QString &fallback = {});
    Result<void> setValue(const QString &name, const QString &value);

    // Calls made for `account` in `period` ("2026-11" or "2026-11-22"), all purposes or one ("send", "poll", "other").
    Result<int> calls(qint64 account, const QString &period, const QString &purpose = {});
    Result<void> countCall(qint64 account, const QString &period, const QString &purpose, int calls = 1);

private:
    Connection &m_connection;
};

} // namespace recado
