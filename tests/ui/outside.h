#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace recado::test {

// The world outside, on loopback: a reverse proxy that hands every connection on as it comes, or a web server of somebody else.
class Outside : public QObject {
public:
    Outside()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *caller = m_server.nextPendingConnection())
                take(caller);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the outside");
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    void leadTo(quint16 port) { m_port = port; } // 0: answers itself
    void answer(const QByteArray &bytes) { m_answer = bytes; }

private:
    void take(QTcpSocket *caller)
    {
        caller->setParent(this);
        connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
        if (m_port == 0) {
            connect(caller, &QTcpSocket::readyRead, caller, [this, caller] {
                if (caller->readAll().contains("\r\n\r\n")) {
                    caller->write(m_answer);
                    caller->disconnectFromHost();
                }
            });
            return;
        }
        auto *inside = new QTcpSocket(caller);
        inside->connectToHost(QHostAddress::LocalHost, m_port);
        connect(caller, &QTcpSocket::readyRead, inside, [caller, inside] { inside->write(caller->readAll()); });
        connect(inside, &QTcpSocket::readyRead, caller, [caller, inside] { caller->write(inside->readAll()); });
        connect(inside, &QTcpSocket::disconnected, caller, &QTcpSocket::disconnectFromHost);
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    QByteArray m_answer = "HTTP/1.1 404 Not Found\r\nServer: nginx/1.22.1\r\nContent-Length: 4\r\nConnection: close\r\n\r\ngone";
};

} // namespace recado::test
