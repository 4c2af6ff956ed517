#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace recado::webhook {

// Own TLS: PEM files, read again when they change. Their content is never copied anywhere.
struct TlsFiles {
    QString certificate; // with the chain; empty: plain HTTP
    QString key;         // not encrypted with a passphrase: nobody is there to type it
    // Mutual TLS. Whoever shows a certificate must show one of this authority, with this name as DNS name or common name (Meta's is
    // client.webhooks.fbclientcerts.com: "Webhooks: mTLS").
    QString clientAuthority; // empty: certificates are not asked for
    QString clientName;      // empty: any name
    bool clientRequired = false; // true: nobody gets in without one; false: the sink decides for each hook

    bool isOn() const { return !certificate.isEmpty(); }
    bool operator==(const TlsFiles &) const = default;
};

// Which field of a trusted proxy says where a request came from. Only this one is read: a proxy that writes one of them hands the other on as
// a stranger wrote it.
enum class ForwardField { XForwardedFor, Forwarded };

struct ListenerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8787; // 0: any free port

    TlsFiles tls;
    QStringList allowedNetworks; // "203.0.113.0/24", "2001:db8::/32", single addresses; none: everybody
    QStringList trustedProxies;  // likewise; none: forwarding fields are not believed
    ForwardField forwardField = ForwardField::XForwardedFor;

    std::size_t targetLimit = 2 * 1024; // path and query
    std::size_t headerLimit = 8 * 1024; // with the target
    std::size_t bodyLimit = 3 * 1024 * 1024;
    std::size_t bodyBudget = 12 * 1024 * 1024; // of all bodies that are being read; half of it for one address
    std::chrono::milliseconds firstByteTimeout{5'000}; // of a new connection; also its TLS handshake
    std::chrono::milliseconds requestTimeout{10'000};  // header and body together; also the sink; also writing the answer
    std::chrono::milliseconds idleTimeout{30'000};     // kept-alive connection without a request
    int maxConnections = 1024;
    int maxTlsConnections = 512; // with own TLS no more than these: one in the middle of its handshake holds some 50 KB
    // Of one address (IPv6: of one /64); of a trusted proxy as many as there may be in all, and for each address behind it so many requests at a time.
    int maxConnectionsPerAddress = 256;
    // Requests of one address, beyond which 429; twice (four times) as many at once. Meta's need: 4,000 events/s at 1,000 messages/s.
    double requestsPerSecond = 6'000;
    double strangersPerSecond = 50; // requests for hooks that do not exist
};

} // namespace recado::webhook
