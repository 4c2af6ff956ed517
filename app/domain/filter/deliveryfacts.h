#pragma once

#include "domain/filter/filter.h"

#include <QByteArray>

namespace recado {

// What a filter of FilterSubject::Deliveries may ask about one webhook delivery.
struct DeliveryFacts {
    qint64 delivery = 0;
    QString accountName;
    Instant heardAt;
    QString state; // empty while nobody has looked at the bytes
    QStringList kinds;
    qint64 size = 0; // bytes
    int repeats = 0;
    QString error;
    QString sha256; // hex, small letters
    QByteArray body;
};

// The plain meaning of the language, which SQL has to agree with. Pure. A field of messages holds for no delivery.
bool holds(const Filter &filter, const DeliveryFacts &facts, const FilterContext &context);
bool holds(const FilterTree &tree, const DeliveryFacts &facts, const FilterContext &context);

} // namespace recado
