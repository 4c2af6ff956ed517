#include "format/columnwords.h"

#include "format/filterwords.h"

#include <QCoreApplication>

namespace recado {

namespace {

using Column = MessageColumn;

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ColumnWords)

public:
    static QString word(Column column);
    static QString line(Column column);
};

// Where a filter may ask for the same, it has its name and its explanation there.
std::optional<FilterField> fieldOf(Column column)
{
    switch (column) {
    case Column::MessageId: return FilterField::Id;
    case Column::Account: return FilterField::Account;
    case Column::To: return FilterField::To;
    case Column::Name: return FilterField::Name;
    case Column::Template: return FilterField::Template;
    case Column::Language: return FilterField::Language;
    case Column::Broadcast: return FilterField::Broadcast;
    case Column::Line: return FilterField::Line;
    case Column::State: return FilterField::State;
    case Column::Verdict: return FilterField::Verdict;
    case Column::Code: return FilterField::Code;
    case Column::CreatedAt: return FilterField::Created;
    case Column::UpdatedAt: return FilterField::Updated;
    case Column::Attempts: return FilterField::Attempts;
    case Column::Deleted: return FilterField::Deleted;
    case Column::Text: return FilterField::Text;
    case Column::Wamid: return FilterField::Wamid;
    case Column::When: return FilterField::When;
    default: return {};
    }
}

QString ColumnWords::word(Column column)
{
    switch (column) {
    case Column::Channel: return tr("Sent from");
    case Column::ChannelName: return tr("Channel");
    case Column::Why: return tr("Why");
    case Column::ScheduledAt: return tr("Scheduled for");
    case Column::AcceptedAt: return tr("Accepted at");
    case Column::SentAt: return tr("Sent at");
    case Column::DeliveredAt: return tr("Delivered at");
    case Column::ReadAt: return tr("Read at");
    case Column::RepliedAt: return tr("Replied at");
    case Column::FailedAt: return tr("Failed at");
    default: return {};
    }
}

QString ColumnWords::line(Column column)
{
    switch (column) {
    case Column::Channel: return tr("Our number that it left by");
    case Column::ChannelName: return tr("What our number is called");
    case Column::Why: return tr("Why it failed, was refused or is uncertain, as a sentence");
    case Column::ScheduledAt: return tr("The moment it was to leave at");
    case Column::AcceptedAt: return tr("When the provider took the last attempt");
    case Column::SentAt: return tr("When the last attempt was sent");
    case Column::DeliveredAt: return tr("When it first reached the telephone");
    case Column::ReadAt: return tr("When it was first read or played");
    case Column::RepliedAt: return tr("When the person first replied");
    case Column::FailedAt: return tr("When the last attempt failed or was refused");
    default: return {};
    }
}

} // namespace

QString messageColumnWord(MessageColumn column)
{
    const auto field = fieldOf(column);
    return field ? fieldWord(*field) : ColumnWords::word(column);
}

QString messageColumnLine(MessageColumn column)
{
    const auto field = fieldOf(column);
    return field ? fieldLine(*field) : ColumnWords::line(column);
}

} // namespace recado
