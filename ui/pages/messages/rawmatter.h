#pragma once

#include "domain/evidence.h"

#include <QSet>
#include <QStringList>

namespace recado {

// What in a payload a fact was read from, told by its values: the ids and the number by which the message was found, the provider's word for
// the status, the time, the error code.
class RawMatter {
public:
    RawMatter() = default;
    // `ids`: every name of the message, ours too. `recipient` as it is stored.
    RawMatter(const StatusEvent &event, const QStringList &ids, const QString &recipient);

    // True for a field of a JSON document that tells one of them; values as they are written, without quotes.
    bool isTold(QStringView key, QStringView value) const;

private:
    bool isTime(QStringView value) const;

    QSet<QString> m_values;
    QString m_word; // of the status, in small letters: "delivered"
    std::optional<Instant> m_at;
};

} // namespace recado
