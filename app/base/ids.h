#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace recado {

// Distinct integer ids, so that a recipient is never passed as a message. 0 means "none".
template<typename Tag>
struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using AccountId = Id<struct AccountTag>;
using ChannelId = Id<struct ChannelTag>;
using BroadcastId = Id<struct BroadcastTag>;
using MessageRow = Id<struct MessageRowTag>; // dense row number of a message in this database; what lists hold
using AttemptId = Id<struct AttemptTag>;
using EvidenceId = Id<struct EvidenceTag>;
using DeliveryId = Id<struct DeliveryTag>;
using ContactId = Id<struct ContactTag>;
using ConversationId = Id<struct ConversationTag>;

// The identity of a message everywhere outside one database: a UUID made before anything leaves.
struct MessageId {
    QString value; // 36 characters, lower case, no braces

    bool isNull() const { return value.isEmpty(); }
    auto operator<=>(const MessageId &) const = default;
    static MessageId make() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }
};

inline size_t qHash(const MessageId &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace recado
