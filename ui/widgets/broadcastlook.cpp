#include "widgets/broadcastlook.h"

#include "widgets/theme.h"

namespace recado {

QString broadcastStateIcon(BroadcastState state)
{
    switch (state) {
    case BroadcastState::Draft: return QStringLiteral("pencil");
    case BroadcastState::AwaitingApproval: return QStringLiteral("person");
    case BroadcastState::Scheduled: return QStringLiteral("clock");
    case BroadcastState::Running: return QStringLiteral("plane");
    case BroadcastState::Paused: return QStringLiteral("pause");
    case BroadcastState::Stopping: return QStringLiteral("pause");
    case BroadcastState::Stopped: return QStringLiteral("cross-circle");
    case BroadcastState::Finished: return QStringLiteral("tick-circle");
    }
    return {};
}

QColor broadcastStateColour(BroadcastState state)
{
    const Theme &theme = Theme::current();
    switch (state) {
    case BroadcastState::Draft: return theme.second;
    case BroadcastState::AwaitingApproval:
    case BroadcastState::Scheduled: return theme.statusColour(EventKind::Queued);
    case BroadcastState::Running: return theme.statusColour(EventKind::Sent);
    case BroadcastState::Paused:
    case BroadcastState::Stopping: return theme.statusColour(EventKind::Held);
    case BroadcastState::Stopped: return theme.statusColour(EventKind::Failed);
    case BroadcastState::Finished: return theme.statusColour(EventKind::Delivered);
    }
    return theme.second;
}

} // namespace recado
