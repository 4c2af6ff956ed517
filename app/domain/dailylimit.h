#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace recado {

// Meta's messaging limit ("Messaging limits"): how many different people outside an open service window may be written to within any 24 hours,
// counted for the whole business portfolio since 7 October 2025. Recado knows only what left from its own journal, so this is an estimate.
struct DailyLimit {
    bool isKnown = false; // the tier's word was understood
    std::optional<qint64> most; // people; none: unlimited, or not known

    // Of people who were not yet written to in the last 24 hours; none when there is no limit.
    std::optional<qint64> remaining(qint64 writtenTo) const;
    // How many of `people` such new people would be over it.
    qint64 exceeding(qint64 writtenTo, qint64 people) const;

    bool operator==(const DailyLimit &) const = default;
};

// By the word that providers give: "TIER_250", "TIER_2K", "TIER_10K", "TIER_100K", "TIER_UNLIMITED", the older "TIER_50" and "TIER_1K", with or
// without "TIER_", in any letters; and plain numbers, as webhooks have them ("business_capability_update").
DailyLimit dailyLimit(const QString &tier);

// Serpro's packages ("Como enviar mensagens de notificação"): the values are the same for every recipient of one, so people with equal values
// share packages of at most `size`. Fill it with the values of every ready row.
class PackageCount {
public:
    void add(const QMap<QString, QString> &values);
    qint64 groups() const { return m_groups.size(); } // different sets of values
    qint64 packages(int size) const; // size below 1 counts as 1

private:
    QHash<quint64, int>
        m_groups; // people by hash of their values: a million sets of values are not kept, and a count may err by one in 10^7 times
};

} // namespace recado
