#include "window/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace recado {

namespace {

constexpr int patience = 1000; // ms; the other window lives on this computer

QString nameFor(const QString &dataDir)
{
    const QFileInfo directory(dataDir);
    const QString path = directory.exists() ? directory.canonicalFilePath() : directory.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("recado-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject(parent), m_name(nameFor(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            Q_EMIT raiseAsked();
        }
    });
}

// Waits, but before there is a window that could hang.
bool SingleInstance::raiseOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    return socket.waitForConnected(patience);
}

void SingleInstance::answer()
{
    if (m_server.listen(m_name))
        return;
    // Left behind by a window that crashed: nobody answered on it just now.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace recado
