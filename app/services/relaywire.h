#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

// What a relay and the desktop that fetches from it say to each other, as bytes. Pure.
//
// All three forms begin with eight letters and a version (32 bits); numbers are big-endian, texts and bytes have their length (32 bits) before
// them (QDataStream, Qt_6_0). What is not exactly such a form is an error BadAnswer with the place, or NewerVersion.
namespace recado::relay {

// One webhook as the relay heard it: what is in a sealed box. "RECRELAY", version, account, heard (ms since 1970), method, query, headers
// (count, then name and value each), body.
struct HeardDelivery {
    QString account; // the name in its path
    Instant heardAt; // by the relay's clock
    QByteArray method;
    QByteArray query; // raw, without '?'
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    bool operator==(const HeardDelivery &) const = default;
};

QByteArray toBytes(const HeardDelivery &delivery);
Result<HeardDelivery> deliveryFrom(const QByteArray &bytes);

struct NumberedBox {
    quint64 number = 0; // the relay's; counts up
    QByteArray box;

    bool operator==(const NumberedBox &) const = default;
};

// The answer to a fetch. "RECBATCH", version, run, now, public key, waiting, then count and number and box each.
struct Batch {
    QByteArray run;       // made anew at every start of the relay: numbers mean something only together with it
    Instant now;          // by the relay's clock, for seeing how wrong it is
    QByteArray publicKey; // for whom it closes boxes now
    quint64 waiting = 0;  // boxes that nobody has acknowledged, these among them
    QList<NumberedBox> boxes; // in order of their numbers

    bool operator==(const Batch &) const = default;
};

QByteArray toBytes(const Batch &batch);
Result<Batch> batchFrom(const QByteArray &bytes);

// The body of an acknowledgement. "RECRELAK", version, run, count and numbers.
struct Acknowledgement {
    QByteArray run;
    QList<quint64> numbers;

    bool operator==(const Acknowledgement &) const = default;
};

QByteArray toBytes(const Acknowledgement &acknowledgement);
Result<Acknowledgement> acknowledgementFrom(const QByteArray &bytes);

// Where a relay hands them out: GET with "?after=N" gives a Batch of boxes with higher numbers, POST takes an Acknowledgement (409 when its run is
// another one: nothing was acknowledged). It looks like the hook of an account that no account can be: the listener needs to know nothing of
// relays, and what stands in front of it has one path to hand on.
inline const QString boxesAccount = QStringLiteral(".relay");
inline const QByteArray boxesPath = QByteArrayLiteral("/hook/.relay/boxes");
inline const QByteArray contentType = QByteArrayLiteral("application/x-recado-relay");

// What one answer carries at most; one box more when it is larger than that alone.
constexpr int mostBoxes = 256;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

} // namespace recado::relay
