#pragma once

#include "simulator/fate.h"
#include "simulator/router.h"
#include "simulator/wati/order.h"

namespace recado::simulator::wati {

// A request that found its route, and in which version of the API.
struct Call : simulator::Call {
    int version = 1;
};

// What Wati answers to misfortunes that are about no content.
Excuses excuses(double pace);

// As the caller wrote them, without looking at anything else: what copies are counted by.
QStringList recipientsOf(const Call &call);

// sendTemplateMessage, first and second version, with the misfortune that the recipient's number asks for.
class Sends {
public:
    explicit Sends(const Desk &desk);

    void sendTemplate(const Call &call);

private:
    using Order = std::variant<NewMessage, Refusal>;

    Order templateOrder(const Call &call) const;

    Desk m_desk;
    Fate m_fate;
};

} // namespace recado::simulator::wati
