#pragma once

#include "support/certificates.h"
#include "support/rawclient.h"

#include <memory>

namespace recado::test {

// A blocking client that speaks TLS and believes every server. Waits are bounded by 20 s.
class TlsClient {
public:
    // With `own`, it shows that certificate when it is asked for one.
    enum class Version { Any, Tls12 };
    explicit TlsClient(quint16 port, const Authority::Files &own = {}, int from = 1, Version version = Version::Any); // 127.0.0.FROM
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    bool isConnected() const; // the handshake is done, as far as this side can tell
    QString serverName() const; // common name of the server's certificate
    bool send(const QByteArray &bytes);
    // Asks for another handshake on this connection (TLS 1.2); false when the other side will have none of it.
    bool renegotiate();
    void reset(); // RST, without a goodbye
    RawClient::Reply readReply(); // status 0: closed, refused or silent

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace recado::test
