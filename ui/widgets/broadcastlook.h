#pragma once

#include "domain/broadcast.h"

#include <QColor>
#include <QString>

namespace recado {

// How a broadcast's state looks beside its word (format/broadcastwords.h): an icon's name and a colour of the theme.
QString broadcastStateIcon(BroadcastState state);
QColor broadcastStateColour(BroadcastState state);

} // namespace recado
