#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace recado {

class Connection;

// One HTTP request that reached the listener. State: "" (bytes only, not looked at yet), decoded, matched, orphan, refused, not_understood.
struct DeliveryRecord {
    DeliveryId id;
    AccountId account;
    Instant heardAt;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString sha256; // hex
    qint64 size = 0;
    int repeats = 0;
    QString state;
    QString kinds; // event kinds, space-separated
    QString error; // why it is refused or not understood: technical, with place
    std::optional<Instant> emptiedAt = {}; // what it told is gone, at least in part: nothing is to be decoded anew
};

class DeliveryStore {
public:
    explicit DeliveryStore(Connection &connection) : m_connection(connection) {}

    // The same bytes again raise the repeat count of the first delivery and give its id with `repeated` set.
    struct Kept {
        DeliveryId id;
        bool repeated = false;
    };
    Result<Kept> keep(const DeliveryRecord &delivery);
    Result<void> setState(DeliveryId id, const QString &state, const QString &kinds, const QString &error);
    Result<DeliveryRecord> byId(DeliveryId id);
    // Others' parts of it stay, or nothing: then headers go, too. The same bytes are still known when they come again.
    Result<void> empty(DeliveryId id, const QByteArray &rest, Instant now);
    Result<QList<DeliveryId>> undecoded(int limit);
    // Those with these ids, in any order, without headers and bodies; `marks`: a "?" for each of them.
    Result<QList<DeliveryRecord>> summaries(const QStringList &marks, const QVariantList &ids);
    // Newest first, without bodies.
    Result<QList<DeliveryRecord>> list(int limit, AccountId account = {});
    // When the last delivery came; null when none did.
    Result<std::optional<Instant>> lastHeard(AccountId account = {});
    // By account name, without those that never had one; reads one row of an index for each.
    Result<QMap<QString, Instant>> lastHeardByAccount();

private:
    Connection &m_connection;
};

} // namespace recado
