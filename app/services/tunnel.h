#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "services/core.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace recado {

class ListenerService;

// How the tunnel client is run. Kept in the settings, without secrets: of them only the names.
struct TunnelSettings {
    QString command;     // as typed: a program and its arguments, split as a shell would, without a shell. {port}: where the listener is, {url}: its
                         // whole local address ("http://127.0.0.1:8787"). Empty: no tunnel
    QStringList secrets; // names of environment variables whose values lie in the SecretStore, sorted
    QString urlPattern;  // regular expression that finds the public address in a line of output (its first group, or all of it); empty: ours
    bool isOn = true;

    bool isSet() const { return !command.isEmpty(); }
    bool operator==(const TunnelSettings &) const = default;
};

// Where it stands. A value.
struct TunnelState {
    enum class Kind {
        Off,      // no command, switched off, or this process is not the host
        Waiting,  // for the listener, or for secrets that cannot be read yet (problem says so)
        Starting, // runs, and has not said its address yet
        Up,       // runs, and its address is known
        Resting,  // ended; is started again at `nextStart`
    };

    Kind kind = Kind::Off;
    QUrl url;                         // that the world reaches; empty: not said (some tunnels have a fixed one and never say it)
    std::optional<Instant> startedAt; // of the process that runs
    std::optional<Instant> nextStart;
    int starts = 0;                // since the program began
    std::optional<int> exitCode;   // of the last one that ended by itself; negative: by that signal
    std::optional<Error> problem;  // Invalid (place "command", "url_pattern"), NotFound (place "command": no such program), Locked and kin (place: the
                                   // name of the secret), Unavailable (could not be started)

    bool operator==(const TunnelState &) const = default;
};

// Runs the tunnel client of the person's choice as a child process: beside the listener of the host, started again with growing rests (1 s to 60 s)
// when it ends, and ended with the program, even when that is killed. Main thread.
class Tunnel : public QObject {
    Q_OBJECT

public:
    static constexpr int linesKept = 200;

    Tunnel(const Core &core, ListenerService &listener, QObject *parent = nullptr);
    ~Tunnel() override; // ends the child, and waits a moment for it

    // As saved in the database, by whichever program; the host follows what is saved.
    QFuture<Result<TunnelSettings>> settings();
    // Checks and keeps them. `secrets`: values by name of environment variable; a name that is in `settings.secrets` and not here keeps its stored
    // value. What is no longer named is removed from the SecretStore. Errors: Invalid (place "command": empty, a quote is not closed, a shell
    // would be needed, or a value of `secrets` stands in it; "secret": no name of a variable; "url_pattern"), NotFound (place "command": no such
    // program; place "secret": nothing stored under a name), those of the SecretStore, Storage.
    QFuture<Result<TunnelSettings>> save(const TunnelSettings &settings, const QMap<QString, Secret> &secrets = {});
    // True when a word of the command looks like a token: everybody on this computer can read it in the list of processes. To be given as a secret.
    static bool seemsToHoldSecret(const QString &command);
    static QString secretKey(const QString &name); // in the SecretStore
    // Ends it, and forgets command and secrets.
    QFuture<Result<void>> forget();

    // Runs as soon as the listener listens, until set to false. For the host.
    void setRunning(bool isRunning);
    // Now, instead of at the end of the rest; also ends one that runs and starts it anew.
    void restart();
    // After secrets became readable.
    void reload();

    TunnelState state() const;
    QStringList output() const; // the last lines, oldest first; digits of people and secrets masked, no escape sequences

Q_SIGNALS:
    void stateChanged();
    void urlChanged(const QUrl &url); // empty: it has none (any more)
    void lineRead(const QString &line);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado
