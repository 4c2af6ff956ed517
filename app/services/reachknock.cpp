#include "services/reachknock.h"

#include "net/trace.h"
#include "services/core.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

namespace recado {

namespace {

using Trouble = ReachKnock::Trouble;

constexpr qint64 longestAnswer = 64 * 1024;
constexpr int couldntConnect = 7; // CURLE_COULDNT_CONNECT ("libcurl error codes")

// A listener at every address of this computer is asked at the loopback one.
QString loopbackFor(const QString &host)
{
    if (host == QLatin1String("0.0.0.0"))
        return QStringLiteral("127.0.0.1");
    return host == QLatin1String("::") ? QStringLiteral("::1") : host;
}

void readAnswer(const QByteArray &bytes, ReachKnock &knock)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    if (end < 0 || !first.first().startsWith("HTTP/1.") || first.size() < 2) {
        knock.trouble = Trouble::Closed;
        return;
    }
    knock.status = first[1].toInt();
    knock.body = bytes.mid(end + 4);
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (name == "server")
            knock.server = value;
        else if (name == "location")
            knock.location = value;
        else if (name == "x-content-type-options")
            knock.sniff = value;
    }
}

// One request on one socket; deletes itself when it is over.
class ListenerKnock : public QObject {
public:
    ListenerKnock(const QUrl &listener, const ReachProbe &probe, std::chrono::milliseconds patience, QObject *context) : QObject(context)
    {
        m_knock.base = listener;
        m_promise.start();
        const QString host = loopbackFor(listener.host());
        m_request = "GET " + probe.path().toLatin1() + " HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\n" + reachField + ": " + probe.token + "\r\nConnection: close\r\n\r\n";
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        const bool isTls = listener.scheme() == QLatin1String("https");
        if (isTls)
            connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_socket.write(m_request); });
        else
            connect(&m_socket, &QSslSocket::connected, this, [this] { m_socket.write(m_request); });
        connect(&m_socket, &QSslSocket::readyRead, this, &ListenerKnock::read);
        connect(&m_socket, &QSslSocket::errorOccurred, this, &ListenerKnock::handleEnd);
        QTimer::singleShot(patience, this, [this] { finish(Trouble::Timeout); });
        const quint16 port = quint16(listener.port(isTls ? 443 : 80));
        if (isTls)
            m_socket.connectToHostEncrypted(host, port);
        else
            m_socket.connectToHost(host, port);
    }
    ~ListenerKnock() override { m_socket.disconnect(this); } // a promise that was not kept is cancelled

    QFuture<ReachKnock> future() { return m_promise.future(); }

private:
    void read()
    {
        m_bytes += m_socket.readAll();
        if (m_bytes.size() > longestAnswer)
            finish(Trouble::Other);
    }

    void handleEnd(QAbstractSocket::SocketError reason)
    {
        read();
        switch (reason) {
        case QAbstractSocket::RemoteHostClosedError: return finish(m_bytes.isEmpty() ? Trouble::Closed : Trouble::None);
        case QAbstractSocket::ConnectionRefusedError: return finish(Trouble::Refused);
        case QAbstractSocket::SslHandshakeFailedError: return finish(Trouble::Tls);
        default: return finish(Trouble::Other);
        }
    }

    void finish(Trouble trouble)
    {
        if (std::exchange(m_isDone, true))
            return;
        m_knock.trouble = trouble;
        m_knock.address = m_socket.peerAddress().toString();
        if (trouble == Trouble::None)
            readAnswer(m_bytes, m_knock);
        if (m_knock.trouble != Trouble::None)
            m_knock.error = error(trouble == Trouble::Timeout ? ErrorKind::Timeout : trouble == Trouble::Tls ? ErrorKind::Tls : ErrorKind::Network, m_socket.errorString());
        m_socket.abort();
        m_promise.addResult(m_knock);
        m_promise.finish();
        deleteLater();
    }

    QSslSocket m_socket;
    QPromise<ReachKnock> m_promise;
    ReachKnock m_knock;
    QByteArray m_request;
    QByteArray m_bytes;
    bool m_isDone = false;
};

Trouble troubleOf(const net::Outcome &outcome, const net::Trace &trace)
{
    switch (trace.curlCode) {
    case net::curlcode::couldntResolveHost: return Trouble::NoName;
    case net::curlcode::couldntResolveProxy:
    case net::curlcode::proxy: return Trouble::Proxy;
    case net::curlcode::peerFailedVerification: return Trouble::Certificate;
    case couldntConnect: return Trouble::Refused;
    default: break;
    }
    if (trace.proxyStatus >= 300 || outcome.error.place == QLatin1String("proxy"))
        return Trouble::Proxy;
    switch (outcome.error.kind) {
    case ErrorKind::Timeout: return Trouble::Timeout;
    case ErrorKind::Tls: return Trouble::Tls;
    case ErrorKind::Network: return Trouble::Closed;
    default: return Trouble::Other;
    }
}

ReachKnock knockFrom(const QUrl &address, const net::Outcome &outcome, const net::Trace &trace)
{
    ReachKnock knock;
    knock.base = address;
    knock.address = trace.proxy.isEmpty() ? trace.address : QString();
    if (outcome.transfer == net::Transfer::Answered) {
        knock.status = outcome.response.status;
        knock.body = outcome.response.body;
        knock.server = outcome.response.header("Server");
        knock.location = outcome.response.header("Location");
        knock.sniff = outcome.response.header("X-Content-Type-Options");
        return knock;
    }
    knock.trouble = troubleOf(outcome, trace);
    knock.verifyResult = trace.verifyResult;
    knock.error = outcome.error;
    return knock;
}

} // namespace

QFuture<ReachKnock> knockAtListener(const QUrl &listener, const ReachProbe &probe, std::chrono::milliseconds patience, QObject *context)
{
    return (new ListenerKnock(listener, probe, patience, context))->future();
}

QFuture<ReachKnock> knockAtPublicAddress(net::HttpClient &http, const QUrl &address, const ReachProbe &probe, std::chrono::milliseconds patience, QObject *context)
{
    net::Request request;
    request.url = QUrl(address.toString(QUrl::FullyEncoded) + probe.path());
    request.headers = {{reachField, probe.token, true}, {"Cache-Control", "no-store", false}};
    request.connectTimeout = patience;
    request.totalTimeout = patience;
    request.maxAnswerBytes = longestAnswer;
    auto trace = std::make_shared<net::Trace>();
    return http.send(request, trace).then(context, [address, trace](const net::Outcome &outcome) { return knockFrom(address, outcome, *trace); });
}

} // namespace recado
