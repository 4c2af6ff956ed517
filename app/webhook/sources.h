#pragma once

#include "base/result.h"
#include "webhook/options.h"

#include <boost/asio/ip/address.hpp>

#include <QByteArray>
#include <QList>
#include <QPair>

#include <vector>

namespace recado::webhook {

using Address = boost::asio::ip::address;
using Fields = QList<QPair<QByteArray, QByteArray>>;

// An IPv4 address in IPv6 clothes becomes what it is, and a zone ("%eth0") goes.
Address plainAddress(const Address &address);
// Under which a sender is counted: an IPv6 sender owns all of its /64.
Address senderOf(const Address &address);

// "203.0.113.0/24", "2001:db8::/32", "203.0.113.7".
class Networks {
public:
    // Error Invalid; detail: the text that is none.
    static Result<Networks> parse(const QStringList &texts);

    bool isEmpty() const { return m_networks.empty(); }
    bool contains(const Address &address) const;

private:
    struct Network {
        Address base;
        int bits = 0;
    };
    std::vector<Network> m_networks;
};

// Who may come, and who a request is from.
class SourceRule {
public:
    // Error Invalid; place: "allow" or "trusted_proxies".
    static Result<SourceRule> from(const ListenerOptions &options);

    bool isAllowed(const Address &address) const { return m_allowed.isEmpty() || m_allowed.contains(address); }
    bool isProxy(const Address &peer) const { return m_proxies.contains(peer); }

    // The right-most address in the chain that is no trusted proxy; the peer itself when it is none. A chain that ends in something that is
    // no address is believed no further than that: the request is the nearest proxy's own.
    Address origin(const Address &peer, const Fields &fields) const;

private:
    Networks m_allowed;
    Networks m_proxies;
    ForwardField m_field = ForwardField::XForwardedFor;
};

} // namespace recado::webhook
