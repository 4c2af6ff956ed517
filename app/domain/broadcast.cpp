#include "domain/broadcast.h"

#include <array>
#include <utility>

namespace recado {

namespace {

template<typename Value, std::size_t Size>
using Words = std::array<std::pair<Value, QLatin1String>, Size>;

constexpr Words<BroadcastState, 8> stateWords{{
    {BroadcastState::Draft, QLatin1String("draft")},
    {BroadcastState::AwaitingApproval, QLatin1String("awaiting_approval")},
    {BroadcastState::Scheduled, QLatin1String("scheduled")},
    {BroadcastState::Running, QLatin1String("running")},
    {BroadcastState::Paused, QLatin1String("paused")},
    {BroadcastState::Stopping, QLatin1String("stopping")},
    {BroadcastState::Stopped, QLatin1String("stopped")},
    {BroadcastState::Finished, QLatin1String("finished")},
}};

constexpr Words<RowState, 4> rowWords{{
    {RowState::Ready, QLatin1String("ready")},
    {RowState::Blocked, QLatin1String("blocked")},
    {RowState::LeftOut, QLatin1String("left_out")},
    {RowState::Taken, QLatin1String("taken")},
}};

template<typename Value, std::size_t Size>
QString wordOf(const Words<Value, Size> &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

template<typename Value, std::size_t Size>
std::optional<Value> valueOf(const Words<Value, Size> &words, const QString &word)
{
    for (const auto &[known, text] : words) {
        if (text == word)
            return known;
    }
    return {};
}

} // namespace

QString toString(BroadcastState state)
{
    return wordOf(stateWords, state);
}

std::optional<BroadcastState> broadcastStateFromString(const QString &word)
{
    return valueOf(stateWords, word);
}

QString toString(RowState state)
{
    return wordOf(rowWords, state);
}

std::optional<RowState> rowStateFromString(const QString &word)
{
    return valueOf(rowWords, word);
}

bool mayMove(BroadcastState from, BroadcastState to)
{
    using enum BroadcastState;
    switch (from) {
    case Draft:
        return to == AwaitingApproval || to == Scheduled || to == Running;
    case AwaitingApproval:
        return to == Draft || to == Scheduled || to == Running;
    case Scheduled:
        return to == Draft || to == Running || to == Paused || to == Stopping || to == Stopped;
    case Running:
        return to == Paused || to == Stopping || to == Stopped || to == Finished;
    case Paused:
        return to == Running || to == Stopping || to == Stopped || to == Finished;
    case Stopping:
        return to == Stopped;
    case Stopped:
    case Finished:
        return to == Running; // a retry of what failed
    }
    return false;
}

bool isUnderWay(BroadcastState state)
{
    return state == BroadcastState::Scheduled || state == BroadcastState::Running || state == BroadcastState::Stopping;
}

QMap<QString, QString> valuesFor(const ColumnMapping &mapping, const BroadcastRow &row)
{
    QMap<QString, QString> values;
    for (auto it = mapping.variables.cbegin(); it != mapping.variables.cend(); ++it) {
        const ValueSource &source = it.value();
        if (source.kind == ValueSource::Kind::Text)
            values.insert(it.key(), source.text);
        else if (source.column >= 0)
            values.insert(it.key(), row.cell(source.column));
    }
    return values;
}

} // namespace recado
