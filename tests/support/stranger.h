#pragma once

#include "support/rawclient.h"
#include "support/tlsclient.h"

namespace recado::test {

// A client that says exactly the bytes it is told to, plainly or through TLS. Waits are bounded by 20 s.
class Stranger {
public:
    struct To {
        quint16 port = 0;
        bool tls = false;
    };

    explicit Stranger(const To &to, int from = 1); // 127.0.0.FROM

    bool isConnected() const { return m_tls ? m_tls->isConnected() : m_plain->isConnected(); }
    bool send(const QByteArray &bytes) { return m_tls ? m_tls->send(bytes) : m_plain->send(bytes); }
    RawClient::Reply readReply() { return m_tls ? m_tls->readReply() : m_plain->readReply(); }
    void reset() { m_tls ? m_tls->reset() : m_plain->reset(); }

private:
    std::unique_ptr<RawClient> m_plain;
    std::unique_ptr<TlsClient> m_tls;
};

inline Stranger::Stranger(const To &to, int from)
{
    if (to.tls)
        m_tls = std::make_unique<TlsClient>(to.port, Authority::Files(), from);
    else
        m_plain = std::make_unique<RawClient>(to.port, from);
}

} // namespace recado::test
