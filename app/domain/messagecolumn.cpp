#include "domain/messagecolumn.h"

#include <array>
#include <utility>

namespace recado {

namespace {

using Column = MessageColumn;

constexpr std::array<std::pair<Column, const char *>, 28> words{{
    {Column::MessageId, "message_id"},
    {Column::Account, "account"},
    {Column::Channel, "channel"},
    {Column::ChannelName, "channel_name"},
    {Column::To, "to"},
    {Column::Name, "name"},
    {Column::Template, "template"},
    {Column::Language, "language"},
    {Column::Broadcast, "broadcast"},
    {Column::Line, "line"},
    {Column::State, "state"},
    {Column::Verdict, "verdict"},
    {Column::Code, "code"},
    {Column::Why, "why"},
    {Column::CreatedAt, "created_at"},
    {Column::ScheduledAt, "scheduled_at"},
    {Column::AcceptedAt, "accepted_at"},
    {Column::SentAt, "sent_at"},
    {Column::DeliveredAt, "delivered_at"},
    {Column::ReadAt, "read_at"},
    {Column::RepliedAt, "replied_at"},
    {Column::FailedAt, "failed_at"},
    {Column::UpdatedAt, "updated_at"},
    {Column::Attempts, "attempts"},
    {Column::Deleted, "deleted"},
    {Column::Text, "text"},
    {Column::Wamid, "wamid"},
    {Column::When, "when"},
}};

} // namespace

QString toString(MessageColumn column)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == column)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<MessageColumn> messageColumnFromString(const QString &word)
{
    for (const auto &[column, known] : words) {
        if (word == QLatin1String(known))
            return column;
    }
    return {};
}

const QList<MessageColumn> &messageColumns()
{
    static const QList<MessageColumn> all = [] {
        QList<MessageColumn> columns;
        for (const auto &[column, word] : words)
            columns.append(column);
        return columns;
    }();
    return all;
}

const QList<MessageColumn> &defaultMessageColumns()
{
    static const QList<MessageColumn> columns{Column::To,     Column::Name,        Column::Template, Column::Broadcast, Column::Verdict,  Column::Code, Column::Why,
                                              Column::SentAt, Column::DeliveredAt, Column::ReadAt,   Column::RepliedAt, Column::Channel, Column::MessageId};
    return columns;
}

bool isMomentOfEvidence(MessageColumn column)
{
    switch (column) {
    case Column::AcceptedAt:
    case Column::SentAt:
    case Column::DeliveredAt:
    case Column::ReadAt:
    case Column::RepliedAt:
    case Column::FailedAt: return true;
    default: return false;
    }
}

} // namespace recado
