#include "tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

namespace recado::test {

Certificate Certificate::make(const QTemporaryDir &folder, const QString &subject)
{
    static int number = 0;
    ++number;
    const Certificate made{folder.filePath(QStringLiteral("%1.pem").arg(number)), folder.filePath(QStringLiteral("%1.key").arg(number))};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=") + subject, QStringLiteral("-keyout"), made.keyFile, QStringLiteral("-out"), made.certificateFile});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};
    return made;
}

TlsServer::TlsServer(const Certificate &certificate, int answers) : m_answers(answers)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate.certificateFile));
    QFile key(certificate.keyFile);
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::handleConnection);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort()));
}

void TlsServer::handleConnection()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { handleBytes(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        handleBytes(socket);
    }
}

void TlsServer::handleBytes(QSslSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    if (!bytes.endsWith("the end")) // every test body ends so
        return;
    socket->readAll();
    ++m_count;
    const int earlier = socket->property("requests").toInt();
    socket->setProperty("requests", earlier + 1);
    if (earlier < m_answers)
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    else
        socket->disconnectFromHost();
}

} // namespace recado::test
