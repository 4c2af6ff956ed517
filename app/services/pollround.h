#pragma once

#include "providers/provider.h"
#include "services/pollservice.h"

#include <QHash>

namespace recado {

// What was asked in one go: messages that share a question (the recipients of one package) share its answer.
struct PollService::Round {
    QHash<QByteArray, net::Outcome> answers;
    int news = 0;                     // facts that were new
    int budgetShare = 100;            // percent of the day's budget that may be spent
    std::optional<Error> nothingToAsk; // why the last message had no question
};

// One message being asked about.
struct PollService::Question {
    std::shared_ptr<Round> round;
    MessageRow row;
    int tries = 0;
    AccountService::Access access;
    std::shared_ptr<const Provider> provider;
    PollTarget target;
};

} // namespace recado
