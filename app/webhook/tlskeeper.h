#pragma once

#include "base/result.h"
#include "webhook/options.h"

#include <QList>
#include <QPair>

#include <memory>
#include <mutex>

namespace boost::asio::ssl {
class context;
}

namespace recado::webhook {

// What the listener shows to those who connect. A value.
struct TlsState {
    bool on = false;
    QString subject;       // common name of the certificate in use
    QStringList names;     // its DNS names
    qint64 validUntil = 0; // seconds since 1970
    Error problem;         // the files changed and are no good: the certificate before is still in use. Kind Tls; place as in load()
    bool hasProblem = false;

    bool operator==(const TlsState &) const = default;
};

// The TLS context of new connections. Connections that stand keep the one they were made with. All but state() on the listener's thread (or
// before it runs).
class TlsKeeper {
public:
    using Context = std::shared_ptr<boost::asio::ssl::context>;

    // Takes these files from now on. Error Tls (place "tls_certificate", "tls_key", "client_authority"): nothing has changed.
    Result<void> use(const TlsFiles &files);
    // Reads them again when they have changed; true when state() has changed. Broken files are looked at again each time.
    bool look();

    const Context &context() const { return m_context; } // null: plain HTTP
    TlsState state() const; // any thread

private:
    struct Loaded {
        Context context;
        TlsState state;
    };
    using Prints = QList<QPair<quint64, qint64>>; // of each file: which one it is, and when it was written

    static Result<Loaded> load(const TlsFiles &files);
    static Prints printsOf(const TlsFiles &files);
    void setState(const TlsState &state);

    TlsFiles m_files;
    Prints m_prints;
    Context m_context;
    mutable std::mutex m_mutex; // of m_state
    TlsState m_state;
};

} // namespace recado::webhook
