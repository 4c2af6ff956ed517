#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace recado {

// What a provider can do; the screens grey out the rest and say why.
struct Capabilities {
    QStringList contentTypes; // kinds that can be sent, in the words of Content::kind(): "text", "interactive.list", "template"…
    bool unknownTypes = false; // a type this version does not know can be sent as it is written (Meta's own dialects)
    bool polling = false;
    bool pollTellsReplies = false; // asking goes on after a message was read: the answer would be heard of
    bool webhooks = false;
    bool inbound = false; // incoming messages arrive, by webhook or by asking
    bool clientMessageId = false; // our id travels with the send and comes back
    bool templateLanguage = true; // the call says which language; Wati's does not
    bool templateAuthoring = false; // templates can be created and deleted
    bool templateEditing = false; // the text of one that exists can be changed
    bool templateSamples = false; // the example file of a header is uploaded and given by handle
    bool defaultChannel = false; // a send that names no number leaves from a number the provider chose
    bool limitPerChannel = false; // the rate of sending is counted for each number by itself
    bool perRecipientValues = true; // recipients of one request may have values of their own
    int batchSize = 1; // most recipients of one request
    bool businessScopedIds = false; // a person can be written to by BSUID, without a number
    bool mediaById = false; // media can be uploaded and sent by id
    bool mediaByLink = true;
    bool replyContext = false; // a message can quote an earlier one
    bool readMarks = false; // incoming messages can be marked as read; typing can be shown

    bool directSend = false; // text and buttons may leave outside the window, without a template (Meta, "Direct Send", beta: by setting)

    bool canSend(const QString &kind) const { return contentTypes.contains(kind); }
};

// At most `count` calls in any `window`.
struct RateLimit {
    int count = 0;
    std::chrono::milliseconds window{0};
};

} // namespace recado
