#pragma once

#include "webhook/connections.h"
#include "webhook/listener.h"
#include "webhook/metrics.h"
#include "webhook/quotas.h"
#include "webhook/tlskeeper.h"

#include <boost/asio/io_context.hpp>

namespace recado::webhook {

// What the listener and its sessions share. A sink that answers late may keep it alive beyond the listener. Used on the listener's thread but
// for what says otherwise.
struct Core {
    Core(ListenerOptions chosen, SourceRule rule, DeliverySink &taker) : options(std::move(chosen)), sources(std::move(rule)), sink(taker) {}

    ListenerOptions options; // may change between two steps of a request
    SourceRule sources;
    DeliverySink &sink; // not to be called once stopping
    TlsKeeper tls;
    Metrics metrics; // read by any thread
    Connections connections;
    Shares requestsInHand; // of addresses behind a proxy
    Shares bodies;         // bytes that are being read
    RateLimit known{2};
    RateLimit strangers{4};
    bool stopping = false;
    boost::asio::io_context io{1}; // last: its destructor ends sessions, which use the rest
};

} // namespace recado::webhook
