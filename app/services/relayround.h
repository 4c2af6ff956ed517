#pragma once

#include "providers/provider.h"
#include "secrets/sealedbox.h"
#include "services/relaywire.h"
#include "store/deliverystore.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

namespace recado {

// Where a relay is.
struct RelaySource {
    QUrl url;       // what stands before "/hook/"; empty: none
    QString caFile; // PEM file whose certificates are trusted besides the system's; may be empty

    bool operator==(const RelaySource &) const = default;
};

// What came of fetching.
struct RelayReport {
    int fetched = 0;  // boxes
    int kept = 0;     // deliveries that are new here
    int repeated = 0; // the provider had sent the same bytes before: counted with the first
    int known = 0;    // committed by an earlier fetch whose acknowledgement was lost
    int refused = 0;  // of the kept and repeated ones: the signature is wrong
    int dropped = 0;  // wrong signatures beyond what a minute keeps: acknowledged, not kept
    int unopened = 0; // closed for another key, damaged, or of a newer Recado: they stay on the relay
    QStringList strangers; // accounts that are not here: their deliveries stay on the relay, too
    int ofStrangers = 0;
    int locked = 0;   // the account's secrets cannot be read now: they stay, too
    qint64 waiting = 0; // boxes on the relay afterwards
    std::chrono::milliseconds skew{0}; // the relay's clock minus ours
    bool isForeignKey = false; // the relay closes its boxes for another key than ours

    int staying() const { return unopened + ofStrangers + locked; }
};

namespace relay {

// An account that may get deliveries.
struct Receiver {
    Account account;
    std::shared_ptr<const Provider> provider;
    std::optional<Credentials> secrets; // none: they cannot be read now
};

struct OpenedBox {
    enum class Kind { Genuine, Refused, Unopened, Stranger, Locked };

    quint64 number = 0;
    QByteArray mark;
    Kind kind = Kind::Unopened;
    QString account;
    DeliveryRecord record; // of genuine and refused ones

    bool isKept() const { return kind == Kind::Genuine || kind == Kind::Refused; }
};

// Opens boxes and asks of each whether its provider wrote it, as the listener does. Pure; 0.1 ms a box and more.
QList<OpenedBox> openBoxes(const QList<NumberedBox> &boxes, const sealedbox::KeyPair &key, const QHash<QString, Receiver> &receivers);

// Where one fetch over several batches stands.
struct Round {
    RelaySource source;
    sealedbox::KeyPair key;
    Secret token;
    QHash<QString, Receiver> receivers; // by name
    RelayReport report;
    QByteArray run;
    quint64 after = 0;
    int restarts = 0; // of the relay, meanwhile

    net::Request request(const QByteArray &method, const QByteArray &body = {}) const;
    void count(const QList<OpenedBox> &opened);
};

// What an answer of a relay means when it is not a 200. Kinds: Unauthorized, RateLimited, NotFound (no relay there), Conflict (409), Network (5xx),
// BadAnswer; place "relay".
Error refusal(const net::Response &response);

} // namespace relay

} // namespace recado
