#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace recado {

// What a provider can do; the screens grey out the rest and say why.
struct Capabilities {
    QStringList contentTypes; // neutral type names that can be sent
    bool polling = false;
    bool webhooks = false;
    bool clientMessageId = false; // our id travels with the send and comes back
    bool templateLanguage = true; // the call says which language; Wati's does not
    bool defaultChannel = false; // a send that names no number leaves from a number the provider chose
    bool perRecipientValues = true;

    bool canSend(const QString &type) const { return contentTypes.contains(type); }
};

// At most `count` calls in any `window`.
struct RateLimit {
    int count = 0;
    std::chrono::milliseconds window{0};
};

} // namespace recado
