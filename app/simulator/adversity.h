#pragma once

#include "simulator/faults.h"
#include "simulator/invention.h"

#include <QList>

#include <chrono>
#include <optional>

namespace recado::simulator {

// So large a part of the people whose numbers ask for no misfortune meets this one all the same.
struct FaultShare {
    Fault fault = Fault::None;
    double share = 0; // 0 < share ≤ 1
};

// What goes wrong beside what numbers ask for. Large runs have faults by it without special numbers, and a broadcast its reason to stop.
struct Adversity {
    QList<FaultShare> shares; // together at most 1
    // The template of the message accepted as the Nth is paused then, as Meta does when people complain: 132015 and its kin in every dialect,
    // and PAUSED in the list of templates. 0: never.
    int pauseTemplateAfter = 0;
    // After so many accepted messages the account is restricted: Meta and the gateway refuse, Wati and Serpro, who take an order first,
    // tell it as failed. 0: never.
    int restrictAfter = 0;
    int restrictionCode = 131031; // or 368; Meta, "Error codes": both stop the account

    // Which misfortune this person meets: the number's own first, else by the shares. The same for the same seed and person, whatever
    // the order of requests.
    Fault faultOf(const QString &recipientDigits, const Invention &invention) const;
};

// "0005:2%" or "0005:0.02". None when it is not that, or names no fault of the table.
std::optional<FaultShare> faultShareFrom(const QString &text);

} // namespace recado::simulator
