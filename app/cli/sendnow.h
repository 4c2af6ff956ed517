#pragma once

#include "services/sendservice.h"

namespace recado {
class Application;
}

namespace recado::cli {

class Session;

// As `recadoctl send` without --wait: the same document, words and exit status. At most a minute.
int sendNow(Session &session, Application &app, SendRequest request);

} // namespace recado::cli
