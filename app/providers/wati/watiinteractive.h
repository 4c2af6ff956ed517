#pragma once

#include "providers/wati/watisettings.h"

#include <QJsonObject>

namespace recado::wati {

// What stands under "interactive" of a message with buttons or a list, in Wati's words. Titles only: its buttons and rows have no ids,
// and a person's choice comes back by its title ("Send interactive buttons message", "Send interactive list message").
QJsonObject interactiveBody(const QJsonObject &interactive, Api api);

} // namespace recado::wati
