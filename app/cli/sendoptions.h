#pragma once

#include "cli/command.h"
#include "services/sendservice.h"

namespace recado::cli {

// --account, --channel, --to, --region: what render and send have in common.
struct SendOptions {
    QString account;
    QString channel;
    QString to;
    QString region;
    QString problem; // for people, when the usage is wrong
};

QList<Option> recipientOptions();
SendOptions readSendOptions(const Arguments &arguments);

// The names looked up. Errors: NotFound, Invalid with the place.
Result<SendRequest> sendRequestFor(Session &session, const SendOptions &options, const Content &content);

} // namespace recado::cli
