// The part of ListenerService that answers those who test the way here.
#include "services/listenerservice.h"
#include "services/reachstore.h"

namespace recado {

std::optional<QByteArray> ListenerService::lastWord(const webhook::TurnedAway &somebody)
{
    const auto way = somebody.status == 403 ? ReachArrival::Way::Refused : ReachArrival::Way::Astray;
    return m_probes.answer({way, somebody.target, somebody.headers, somebody.peer, somebody.sender, somebody.isProxied, {}});
}

// Another process tests: it has left its probes among the settings.
void ListenerService::followProbes()
{
    m_core.database->read([](Connection &connection) { return ReachStore(connection).probes(); }).then(this, [this](Result<QList<ReachProbe>> probes) {
        if (!probes)
            return;
        for (const ReachProbe &probe : *probes)
            m_probes.expect(probe);
    });
}

} // namespace recado
