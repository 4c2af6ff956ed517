#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace recado::test {

// What stands between the internet and a listener, on loopback: hands requests on, changed or not, or answers in its place. One request a
// connection. Lives in the test's own event loop.
class Outside : public QTcpServer {
public:
    // Gives the request's bytes as they go on.
    using Change = std::function<QByteArray(QByteArray)>;

    explicit Outside(quint16 target = 0) : m_target(target)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("the outside cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        });
    }

    void change(Change change) { m_change = std::move(change); }
    void answer(const QByteArray &bytes) { m_answer = bytes; } // instead of handing on
    void answerBack(const Change &change) { m_changeBack = change; }
    void hang() { m_hangs = true; }

    QUrl url(const QString &prefix = {}) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(prefix)); }
    int count() const { return m_count; }

private:
    static bool isWhole(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const QByteArray header = bytes.left(end).toLower();
        const qsizetype length = header.indexOf("content-length:");
        const qsizetype body = length < 0 ? 0 : header.mid(length + 15, header.indexOf("\r\n", length) < 0 ? -1 : header.indexOf("\r\n", length) - length - 15).trimmed().toLongLong();
        return end >= 0 && bytes.size() >= end + 4 + body;
    }

    void take(QTcpSocket *socket)
    {
        QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
        socket->setProperty("bytes", bytes);
        if (!isWhole(bytes) || m_hangs)
            return;
        ++m_count;
        bytes.insert(bytes.indexOf("\r\n"), "\r\nConnection: close");
        if (!m_answer.isEmpty()) {
            socket->write(m_answer);
            socket->disconnectFromHost();
            return;
        }
        auto *onward = new QTcpSocket(socket);
        connect(onward, &QTcpSocket::connected, socket, [this, onward, bytes] { onward->write(m_change ? m_change(bytes) : bytes); });
        connect(onward, &QTcpSocket::readyRead, socket, [this, onward, socket] {
            const QByteArray back = onward->readAll();
            socket->write(m_changeBack ? m_changeBack(back) : back);
        });
        connect(onward, &QTcpSocket::disconnected, socket, [socket] { socket->disconnectFromHost(); });
        connect(onward, &QTcpSocket::errorOccurred, socket, [socket](QAbstractSocket::SocketError reason) {
            if (reason == QAbstractSocket::ConnectionRefusedError)
                socket->write("HTTP/1.1 502 Bad Gateway\r\nServer: nginx/1.22.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
        onward->connectToHost(QHostAddress::LocalHost, m_target);
    }

    quint16 m_target;
    Change m_change;
    Change m_changeBack;
    QByteArray m_answer;
    bool m_hangs = false;
    int m_count = 0;
};

} // namespace recado::test
