#pragma once

#include "base/result.h"

#include <QUrl>

namespace recado::neutral {

// A provider's address as people paste it; https when it names no scheme. Error Invalid with `place`: no web address, a user name in it, or
// plain http to another computer, which would show the credentials to the network.
Result<QUrl> webAddress(const QString &pasted, const QString &place);

} // namespace recado::neutral
