#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace recado {

class Connection;
struct Message;

// The same name in two languages is two templates.
struct TemplateKey {
    QString name;
    QString language;

    bool operator==(const TemplateKey &) const = default;
};

inline size_t qHash(const TemplateKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.language);
}

struct TemplateUse {
    int count = 0;
    Instant lastAt;

    bool operator==(const TemplateUse &) const = default;
};

// The account and number a message left from.
struct LastSender {
    AccountId account;
    ChannelId channel; // null: the provider's own default

    bool operator==(const LastSender &) const = default;
};

// What is remembered of templates beside what the provider says of them.
class TemplateUseStore {
public:
    explicit TemplateUseStore(Connection &connection) : m_connection(connection) {}

    // Part of putting a message into the journal; contents that are no template count nothing.
    Result<void> count(const Message &message, int times = 1);
    Result<QHash<TemplateKey, TemplateUse>> uses(AccountId account);
    // Of the last message with this template, in any language; accounts that were removed do not count.
    Result<std::optional<LastSender>> lastSender(const QString &name);

    Result<QSet<TemplateKey>> favourites(AccountId account);
    Result<void> setFavourite(AccountId account, const TemplateKey &key, bool favourite); // announces "template_favourite"

    // The values last given, by variable name; empty when there were none.
    Result<QMap<QString, QString>> values(AccountId account, const QString &name);
    Result<void> setValues(AccountId account, const QString &name, const QMap<QString, QString> &values);

private:
    Connection &m_connection;
};

} // namespace recado
