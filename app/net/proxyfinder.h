#pragma once

#include "net/curltransfer.h"
#include "net/networksettings.h"

#include <QHash>

namespace recado::net {

// The proxy for an address: the operator's, none, or the system's, which is remembered for a while: asking may be slow where a script
// decides. Used by one thread.
class ProxyFinder {
public:
    void use(NetworkSettings settings);
    // Fills in the proxy of `settings`; none for this computer itself and for exceptions.
    void find(const QUrl &url, TransferSettings &settings);

private:
    struct Answer {
        std::chrono::steady_clock::time_point askedAt;
        QByteArray proxy;
        QByteArray user;
        QByteArray password;
    };
    static Answer ask(const QUrl &url);
    void findSystems(const QUrl &url, TransferSettings &settings);

    NetworkSettings m_network;
    QHash<QString, Answer> m_answers; // by scheme, host and port
};

} // namespace recado::net
