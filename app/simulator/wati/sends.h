#pragma once

#include "simulator/httpserver.h"
#include "simulator/player.h"
#include "simulator/wati/order.h"

#include <QStringList>

namespace recado::simulator::wati {

// A request that found its route.
struct Call {
    HttpRequest request;
    std::shared_ptr<Exchange> exchange;
    int version = 1;
    QStringList arguments; // what the route left open, in order
};

// The calls that make a message: sendTemplateMessage and sendSessionMessage, with the misfortune that the recipient's number asks for.
class Sends {
public:
    Sends(World &world, Player &player, double pace) : m_world(world), m_player(player), m_pace(pace) {}

    // As the caller wrote it, without looking at anything else: what copies are counted by.
    static QString recipientOf(const Call &call);

    void sendTemplate(const Call &call);
    void sendText(const Call &call);

private:
    using Order = std::variant<NewMessage, Refusal>;

    Order templateOrder(const Call &call) const;
    Order textOrder(const Call &call) const;
    // True when the misfortune strikes before anybody looks at the request, which is then answered.
    bool isStruck(const Call &call) const;
    void carryOut(const Call &call, const NewMessage &order, const HttpAnswer &refused, const HttpAnswer &unknownPerson,
                  const std::function<HttpAnswer(const PracticeMessage &)> &accepted);

    World &m_world;
    Player &m_player;
    double m_pace;
};

} // namespace recado::simulator::wati
