#pragma once

#include "base/ids.h"

#include <QMetaType>
#include <QSet>
#include <QString>

namespace recado {

// Which rows a commit changed: a fact, told after it is durable. By this process or by another on the same database.
struct ChangeSet {
    QSet<MessageRow> messages;
    QSet<QString> topics; // "account", "channel", "template", "delivery", "setting", "inbound", "media"

    bool isEmpty() const { return messages.isEmpty() && topics.isEmpty(); }
    void add(const ChangeSet &other)
    {
        messages.unite(other.messages);
        topics.unite(other.topics);
    }
};

} // namespace recado

Q_DECLARE_METATYPE(recado::ChangeSet)
