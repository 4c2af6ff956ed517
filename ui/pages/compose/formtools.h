#pragma once

#include "forms/contentform.h"

namespace recado {

class Application;
class ChannelPicker;

// What forms need of the program: files are checked and uploaded for the number that is chosen.
FormTools formTools(Application &app, ChannelPicker &channel);

} // namespace recado
