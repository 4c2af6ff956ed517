#pragma once

#include "domain/broadcastrows.h"

namespace recado {

// The links to files in a content, each with its kind: image, video, audio, document, sticker. Links to web pages are none.
QList<QPair<QString, QString>> linksIn(const Content &content);
// A template's variable that stands for a file.
bool hasFileVariables(const BroadcastContent &content);

} // namespace recado
