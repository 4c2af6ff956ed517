#pragma once

#include <QObject>
#include <QSslServer>
#include <QTemporaryDir>

namespace recado::test {

// A certificate made by the openssl program when the test runs; empty file names when that program is missing.
struct Certificate {
    QString certificateFile;
    QString keyFile;

    bool exists() const { return !certificateFile.isEmpty(); }
    // For example "IP:127.0.0.1" or "DNS:elsewhere.example".
    static Certificate make(const QTemporaryDir &folder, const QString &subject);
};

// HTTPS on loopback, in the event loop of the test. Reads whole requests; answers the first `answers` of a connection with 200, then closes
// without answering.
class TlsServer : public QObject {
    Q_OBJECT

public:
    TlsServer(const Certificate &certificate, int answers);

    QUrl url() const;
    int count() const { return m_count; }

private:
    void handleConnection();
    void handleBytes(QSslSocket *socket);

    QSslServer m_server;
    int m_answers;
    int m_count = 0;
};

} // namespace recado::test
