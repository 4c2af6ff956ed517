#pragma once

#include "simulator/httpserver.h"
#include "simulator/player.h"

namespace recado::simulator {

class WebhookPoster;

// What the servers of all dialects work with.
struct Desk {
    World &world;
    Player &player;
    Loop &loop;
    WebhookPoster &poster;
    double pace = 1;
};

// Answers of one dialect to misfortunes that are about no content.
struct Excuses {
    HttpAnswer tokenExpired;
    HttpAnswer tooMany;
    HttpAnswer serverError;
};

// Lets happen to a send what the recipients' numbers ask for, and has accepted messages live on.
class Fate {
public:
    Fate(const Desk &desk, Excuses excuses) : m_desk(desk), m_excuses(std::move(excuses)) {}

    // True when the misfortune strikes before anybody looks at the request, which is then answered.
    bool strikes(const QStringList &recipients, const std::shared_ptr<Exchange> &exchange) const;
    // Gives the answer, unless a misfortune takes its place, and then lets the messages live.
    void carryOut(const std::shared_ptr<Exchange> &exchange, const QList<MessagePtr> &messages, const HttpAnswer &answer) const;

    // One message: refused as its recipient's number asks for, or accepted and then as above.
    using Accepted = std::function<HttpAnswer(const PracticeMessage &)>;
    void carryOut(const std::shared_ptr<Exchange> &exchange, const NewMessage &order, const HttpAnswer &refused,
                  const HttpAnswer &unknownPerson, const Accepted &accepted) const;

private:
    std::function<void()> life(const QList<MessagePtr> &messages, const MessagePtr &begun = {}) const;

    Desk m_desk;
    Excuses m_excuses;
};

} // namespace recado::simulator
