#pragma once

#include "net/networksettings.h"
#include "services/core.h"

#include <QObject>

#include <optional>

namespace recado {

// How this installation reaches the world: kept with the program's settings, the proxy's password in the SecretStore, and told to the HTTP
// client. What another process saves is taken over within a moment. Main thread.
class NetworkService : public QObject {
    Q_OBJECT

public:
    explicit NetworkService(const Core &core, QObject *parent = nullptr);

    // Before anything is sent: reads the settings (waits for the database, not for the keychain). Until the password of a proxy has been read
    // requests wait; without it they leave all the same, and the proxy's refusal proves that nothing left.
    Result<void> begin();
    // After secrets became readable.
    void reload();

    // As they are in use; the password is there once it was read.
    const net::NetworkSettings &settings() const { return m_settings; }
    bool hasPassword() const { return m_hasPassword; } // one is stored, readable or not
    // Why a stored password is not in use; none while it is, or there is none.
    const std::optional<Error> &passwordProblem() const { return m_passwordProblem; }

    // Checks, keeps and uses them. `password`: none keeps what is stored, an empty one is forgotten; `settings.password` is not looked at. Errors:
    // Invalid (place "proxy", "exceptions", "ca_file"), those of the SecretStore, Storage.
    QFuture<Result<net::NetworkSettings>> save(const net::NetworkSettings &settings, const std::optional<Secret> &password = {});

Q_SIGNALS:
    void changed();

private:
    struct Stored {
        net::NetworkSettings settings;
        bool hasPassword = false;
    };
    static Stored fromText(const QString &text);
    static QString toText(const Stored &stored);
    QFuture<Result<void>> keepPassword(const std::optional<Secret> &password);
    void take(const QString &text);
    void readPassword();

    const Core &m_core;
    QString m_text; // as stored
    net::NetworkSettings m_settings;
    bool m_hasPassword = false;
    std::optional<Error> m_passwordProblem;
};

} // namespace recado
