#pragma once

#include "unit/net/tlsserver.h"

#include <QProcess>

namespace recado::bench {

// nghttpx (Debian: nghttp2-proxy) with TLS and HTTP/2 in front of a server that speaks HTTP/1.1: a process of its own, so that its processor
// time is not ours. Ends the program when one of its tools is missing.
class Http2Front {
public:
    explicit Http2Front(quint16 backend);
    ~Http2Front();
    Http2Front(const Http2Front &) = delete;
    Http2Front &operator=(const Http2Front &) = delete;

    QString url() const;
    QString certificateFile() const { return m_certificate.certificateFile; }

private:
    QTemporaryDir m_folder;
    test::Certificate m_certificate;
    quint16 m_port = 0;
    QProcess m_proxy;
};

} // namespace recado::bench
