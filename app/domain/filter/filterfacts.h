#pragma once

#include "domain/filter/filter.h"
#include "domain/message.h"

namespace recado {

// What a filter may ask about one message.
struct FilterFacts {
    Message message;
    QString accountName;
    QString channelId; // the provider's
    QString channelName;
    QString channelNumber;
    QString broadcastName;
    QStringList wamids; // every id by which the provider spoke of it
};

// The plain meaning of the language, which SQL has to agree with. Pure. A comparison with what a message does not have is false.
bool holds(const Filter &filter, const FilterFacts &facts, const FilterContext &context);
bool holds(const FilterTree &tree, const FilterFacts &facts, const FilterContext &context);

// The addresses that `to == value` accepts: in every form that is the same person.
QStringList addressesOf(const QString &value, const FilterContext &context);
// The area code of a Brazilian number; none for others.
std::optional<int> dddOf(const QString &recipient);

} // namespace recado
