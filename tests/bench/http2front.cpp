#include "bench/http2front.h"

#include "support/rawsocket.h"

#include <QDeadlineTimer>
#include <QThread>

#include <unistd.h>

namespace recado::bench {

Http2Front::Http2Front(quint16 backend) : m_certificate(test::Certificate::make(m_folder, QStringLiteral("IP:127.0.0.1")))
{
    if (!m_certificate.exists())
        qFatal("the openssl program is not installed");
    ::close(test::listenOnLoopback(1, m_port));
    m_proxy.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_proxy.start(QStringLiteral("nghttpx"),
                  {QStringLiteral("--frontend=127.0.0.1,%1").arg(m_port), QStringLiteral("--backend=127.0.0.1,%1").arg(backend),
                   QStringLiteral("--workers=1"), QStringLiteral("--single-process"), QStringLiteral("--errorlog-file=/dev/null"),
                   QStringLiteral("--conf=/dev/null"), m_certificate.keyFile, m_certificate.certificateFile});
    if (!m_proxy.waitForStarted())
        qFatal("nghttpx (nghttp2-proxy) is not installed");
    const QDeadlineTimer patience(5000);
    for (int socket = -1; socket < 0 && !patience.hasExpired(); QThread::msleep(20)) {
        socket = test::connectToLoopback(m_port);
        if (socket >= 0)
            ::close(socket);
        if (socket >= 0)
            return;
    }
    qFatal("nghttpx does not listen");
}

Http2Front::~Http2Front()
{
    m_proxy.terminate();
    if (!m_proxy.waitForFinished(2000))
        m_proxy.kill();
    m_proxy.waitForFinished(2000);
}

QString Http2Front::url() const
{
    return QStringLiteral("https://127.0.0.1:%1").arg(m_port);
}

} // namespace recado::bench
