#pragma once

#include "domain/content.h"
#include "domain/message.h"

#include <QMetaType>

namespace recado {

// A message that failed, to be written anew on the Compose page. A plain value.
struct MessageRewrite {
    enum class What {
        Number,   // the same to somebody else: the number is wrong
        Content,  // something else to the same person
        Template, // a template to the same person: the window is closed
    };

    What what = What::Content;
    Message message;
    Content content; // empty when it cannot be read any more
};

} // namespace recado

Q_DECLARE_METATYPE(recado::MessageRewrite)
