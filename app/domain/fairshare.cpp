#include "domain/fairshare.h"

#include <algorithm>

namespace recado {

namespace {

int wanted(const SharingParty &party)
{
    return std::max(0, std::min(party.waiting, party.allowed));
}

} // namespace

QList<int> FairShare::divide(const QList<SharingParty> &parties, int free)
{
    QList<int> shares(parties.size(), 0);
    QList<qsizetype> turn; // those that still want something, in the order in which it is their turn
    int left = std::max(0, free);
    for (qsizetype i = 0; i < parties.size(); ++i) {
        if (!parties[i].broadcast.isNull()) {
            if (wanted(parties[i]) > 0)
                turn += i;
            continue;
        }
        shares[i] = std::min(left, wanted(parties[i]));
        left -= shares[i];
    }
    const auto id = [&parties](qsizetype party) { return parties[party].broadcast.value; };
    std::sort(turn.begin(), turn.end(), [&](qsizetype a, qsizetype b) { return id(a) < id(b); });
    const auto next = std::find_if(turn.begin(), turn.end(), [&](qsizetype party) { return id(party) > m_last.value; });
    std::rotate(turn.begin(), next == turn.end() ? turn.begin() : next, turn.end());

    while (left > 0 && !turn.isEmpty()) {
        const int each = left / int(turn.size());
        if (each == 0) {
            turn.resize(left); // one for each of the first
            m_last = parties[turn.last()].broadcast;
        }
        for (const qsizetype party : std::as_const(turn)) {
            const int share = std::min(std::max(1, each), wanted(parties[party]) - shares[party]);
            shares[party] += share;
            left -= share;
        }
        turn.removeIf([&](qsizetype party) { return shares[party] == wanted(parties[party]); });
    }
    return shares;
}

} // namespace recado
