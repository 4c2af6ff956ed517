#pragma once

#include "webhook/connections.h"
#include "webhook/listener.h"

#include <boost/asio/io_context.hpp>

namespace recado::webhook {

// What the listener and its sessions share. A sink that answers late may keep it alive beyond the listener.
struct Core {
    Core(ListenerOptions chosen, DeliverySink &taker)
        : options(std::move(chosen)), sink(taker), connections(options.maxConnections, options.maxConnectionsPerAddress)
    {
    }

    const ListenerOptions options;
    DeliverySink &sink; // not to be called once stopping
    Connections connections;
    bool stopping = false;
    boost::asio::io_context io{1}; // last: its destructor ends sessions, which use the rest
};

} // namespace recado::webhook
