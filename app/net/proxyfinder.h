#pragma once

#include "net/curltransfer.h"

#include <QHash>

namespace recado::net {

// The system's proxy for an address, remembered for a while: asking may be slow where a script decides. Used by one thread.
class ProxyFinder {
public:
    // Fills in the proxy of `settings`; none for this computer itself.
    void find(const QUrl &url, TransferSettings &settings);

private:
    struct Answer {
        std::chrono::steady_clock::time_point askedAt;
        QByteArray proxy;
        QByteArray user;
        QByteArray password;
    };
    static Answer ask(const QUrl &url);

    QHash<QString, Answer> m_answers; // by scheme, host and port
};

} // namespace recado::net
