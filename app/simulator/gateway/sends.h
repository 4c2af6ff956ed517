#pragma once

#include "simulator/content/reader.h"
#include "simulator/fate.h"
#include "simulator/router.h"

#include <variant>

namespace recado::simulator::gateway {

// POST v1/messages and PUT v1/messages/ID ("WhatsApp Business API, messages").
class Sends {
public:
    explicit Sends(const Desk &desk);

    static QString recipientOf(const HttpRequest &request);

    void send(const Call &call) const;
    void markRead(const Call &call) const;

private:
    std::variant<NewMessage, content::Problem> orderOf(const QJsonObject &body) const;
    void checkHsm(const content::Reader &body, NewMessage &order) const;

    Desk m_desk;
    Fate m_fate;
};

} // namespace recado::simulator::gateway
