#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "webhook/metrics.h"
#include "webhook/tlskeeper.h"

#include <QMap>

#include <optional>

namespace recado {

// Where the listener stands. A value.
struct ListenerState {
    enum class Kind { Stopped, Listening, Failed };

    Kind kind = Kind::Stopped;
    QString address;
    quint16 port = 0;
    Error error;                  // when failed
    std::optional<Error> problem; // while listening: what was wanted and could not be done, so that all is as before. Kind Unavailable (place "port",
                                  // "address"), Invalid (place: the setting), Tls (place: the setting of the broken file)
    quint16 wantedPort = 0;       // of the last change that was asked for
    std::optional<Instant> lastEventAt;
    webhook::TlsState tls;

    QString url() const; // "http://127.0.0.1:8787", "https://…" with own TLS; empty when not listening
};

// How it goes, since the listener was started. A value; see webhook::MetricsValue for rate, latency and refusals.
struct ListenerMetrics {
    webhook::MetricsValue seen;
    int queueDepth = 0; // deliveries that wait for their commit
    qint64 queueBytes = 0;
    int queueLimit = 0; // beyond which the answer is 503
    qint64 queueBytesLimit = 0;
    QMap<QString, Instant> lastEvents; // account name → last kept delivery, ever; accounts that never had one are missing
};

} // namespace recado
