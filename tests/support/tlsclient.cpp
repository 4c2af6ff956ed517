#include "support/tlsclient.h"

#include "support/rawsocket.h"

#include <openssl/ssl.h>

#include <csignal>
#include <utility>

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace recado::test {

struct TlsClient::Parts {
    int socket = -1;
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
    bool connected = false;
    QByteArray unread;
};

TlsClient::TlsClient(quint16 port, const Authority::Files &own, int from, Version version) : m_parts(std::make_unique<Parts>())
{
    std::signal(SIGPIPE, SIG_IGN); // of a server that has hung up
    Parts &parts = *m_parts;
    parts.context = SSL_CTX_new(TLS_client_method());
    if (!own.certificate.isEmpty()) {
        SSL_CTX_use_certificate_file(parts.context, own.certificate.toLocal8Bit().constData(), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(parts.context, own.key.toLocal8Bit().constData(), SSL_FILETYPE_PEM);
    }
    if (version == Version::Tls12)
        SSL_CTX_set_max_proto_version(parts.context, TLS1_2_VERSION);
    parts.ssl = SSL_new(parts.context);
    parts.socket = connectToLoopback(port, from);
    if (parts.socket < 0)
        return;
    const timeval limit{20, 0};
    ::setsockopt(parts.socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(parts.socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    SSL_set_fd(parts.ssl, parts.socket);
    parts.connected = SSL_connect(parts.ssl) == 1;
}

TlsClient::~TlsClient()
{
    SSL_free(m_parts->ssl);
    SSL_CTX_free(m_parts->context);
    if (m_parts->socket >= 0)
        ::close(m_parts->socket);
}

bool TlsClient::renegotiate()
{
    Parts &parts = *m_parts;
    return parts.connected && SSL_version(parts.ssl) == TLS1_2_VERSION && SSL_renegotiate(parts.ssl) == 1 && SSL_do_handshake(parts.ssl) == 1
        && !SSL_renegotiate_pending(parts.ssl);
}

void TlsClient::reset()
{
    if (m_parts->socket < 0)
        return;
    resetOnClose(m_parts->socket);
    ::close(std::exchange(m_parts->socket, -1));
    m_parts->connected = false;
}

bool TlsClient::isConnected() const
{
    return m_parts->connected;
}

QString TlsClient::serverName() const
{
    X509 *certificate = SSL_get1_peer_certificate(m_parts->ssl);
    if (!certificate)
        return {};
    char name[256] = "";
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
    X509_free(certificate);
    return QString::fromUtf8(name);
}

bool TlsClient::send(const QByteArray &bytes)
{
    return m_parts->connected && SSL_write(m_parts->ssl, bytes.constData(), static_cast<int>(bytes.size())) == bytes.size();
}

RawClient::Reply TlsClient::readReply()
{
    QByteArray &text = m_parts->unread;
    char bytes[16384];
    for (;;) {
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end >= 0) {
            RawClient::Reply reply;
            reply.header = text.left(end + 2);
            reply.status = reply.header.mid(9, 3).toInt();
            const qsizetype field = reply.header.indexOf("Content-Length: ") + 16;
            const qsizetype length = reply.header.mid(field, reply.header.indexOf("\r\n", field) - field).toLongLong();
            if (text.size() >= end + 4 + length) {
                reply.body = text.mid(end + 4, length);
                text.remove(0, end + 4 + length);
                return reply;
            }
        }
        const int got = m_parts->connected ? SSL_read(m_parts->ssl, bytes, sizeof bytes) : 0;
        if (got <= 0)
            return {};
        text.append(bytes, got);
    }
}

} // namespace recado::test
