#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace recado::net {

// How this computer reaches the world: what an operator sets once for all accounts.
struct NetworkSettings {
    enum class Mode {
        System, // whatever the operating system says
        Direct, // no proxy at all
        Manual, // the one below
    };

    Mode mode = Mode::System;
    QUrl proxy;             // http://host:port, or socks5://host:port; no user name in it. Used when Manual
    QString user;           // at the proxy; empty: it asks for none
    Secret password;        // at the proxy; kept in the SecretStore, never with the rest
    QStringList exceptions; // reached directly whatever the mode: "host", ".suffix" or "*.suffix" (that domain too), "10.0.0.0/8", "fd00::/8"
    QString caFile;         // PEM file that is trusted beside the system's; empty: none
};

QString toString(NetworkSettings::Mode mode); // "system", "direct", "manual"
std::optional<NetworkSettings::Mode> networkModeFromString(const QString &word);

// Errors Invalid with the place "proxy", "exceptions" (detail: the entry) or "ca_file".
Result<NetworkSettings> normalised(NetworkSettings settings);

// True when `host` (a name, or an address without brackets) is reached without a proxy. Ranges of addresses fit only addresses that stand
// in the URL: no name is looked up for it, since the proxy may be the only one who can.
bool isException(const QStringList &exceptions, const QString &host);

// True for "localhost" and the addresses of this computer alone: never by a proxy.
bool isThisComputer(const QString &host);

} // namespace recado::net
