#pragma once

#include "cli/command.h"
#include "services/listenersettings.h"

namespace recado::cli {

class Session;

// The options of `recadoctl listen` that say how, for one run.
QList<Option> listenerOptions();
ListenerSettings listenerSettingsFrom(const Arguments &arguments);

// A setting that is wrong, in words that name it.
int failSetting(Session &session, const Error &error);

} // namespace recado::cli
