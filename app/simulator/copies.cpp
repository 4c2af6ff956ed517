#include "simulator/copies.h"

#include <array>
#include <numeric>

namespace recado::simulator {

namespace {

// The person with and without the ninth digit is one: a copy to each is two copies to them.
QHash<QString, int> byPerson(const QHash<QString, int> &copies)
{
    QHash<QString, int> people;
    people.reserve(copies.size());
    for (auto item = copies.begin(); item != copies.end(); ++item)
        people[World::personOf(item.key())] += item.value();
    return people;
}

QJsonObject countsOf(const QHash<QString, int> &people)
{
    return {{QStringLiteral("people"), people.size()}, {QStringLiteral("copies"), std::accumulate(people.begin(), people.end(), 0)}};
}

} // namespace

QString progressName(Progress progress)
{
    switch (progress) {
    case Progress::Accepted: return QStringLiteral("accepted");
    case Progress::Sent: return QStringLiteral("sent");
    case Progress::Delivered: return QStringLiteral("delivered");
    case Progress::Read: return QStringLiteral("read");
    case Progress::Replied: return QStringLiteral("replied");
    case Progress::Failed: return QStringLiteral("failed");
    }
    return {};
}

QJsonObject toJson(const WebhookPoster::Counts &counts)
{
    return {{QStringLiteral("pending"), counts.pending},
            {QStringLiteral("delivered"), counts.delivered},
            {QStringLiteral("abandoned"), counts.abandoned}};
}

QJsonObject copiesOf(const World &world, const WebhookPoster::Counts &webhooks, int above)
{
    const QHash<QString, int> accepted = byPerson(world.allAccepted());
    QJsonObject named;
    for (auto item = accepted.begin(); item != accepted.end(); ++item) {
        if (item.value() > above)
            named.insert(item.key(), item.value());
    }
    std::array<int, static_cast<std::size_t>(Progress::Failed) + 1> progress{};
    for (const MessagePtr &message : world.messages()) {
        if (!message->inbound)
            ++progress[static_cast<std::size_t>(message->progress)];
    }
    QJsonObject messages;
    for (std::size_t i = 0; i < progress.size(); ++i)
        messages.insert(progressName(static_cast<Progress>(i)), progress[i]);
    return {{QStringLiteral("received"), countsOf(byPerson(world.allCopies()))},
            {QStringLiteral("accepted"), countsOf(accepted)},
            {QStringLiteral("above"), named},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("webhooks"), toJson(webhooks)}};
}

QJsonObject copiesOf(const World &world, const QString &recipientDigits)
{
    return {{QStringLiteral("received"), world.copies(recipientDigits)}, {QStringLiteral("accepted"), world.accepted(recipientDigits)}};
}

} // namespace recado::simulator
