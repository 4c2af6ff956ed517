#pragma once

#include "webhook/sources.h"

#include <QtGlobal>

#include <map>
#include <memory>
#include <vector>

namespace recado::webhook {

class Session;

// Who is connected, and whether one more may come. When there is no room, a connection that has not yet said what it wants gives way: the
// oldest of the address that has most of them, so that neither silent strangers nor a flood from one place keep a provider out. Used on the
// listener's thread.
class Connections {
public:
    // Two bounds, in all and for this sender; true when one more may come, after another has given way if need be.
    bool makeRoomFor(const Address &sender, int most, int mostOfSender);
    quint64 add(const Address &sender, const std::shared_ptr<Session> &session);
    void remove(quint64 number); // an unknown number is ignored

    int count() const { return static_cast<int>(m_entries.size()); }
    std::vector<std::shared_ptr<Session>> all() const;

private:
    struct Entry {
        Address sender;
        std::weak_ptr<Session> session;
    };
    bool giveWay(const Address *sender);
    std::shared_ptr<Session> leastMissed(const Address *sender) const;

    quint64 m_last = 0;
    std::map<quint64, Entry> m_entries; // oldest first
    std::map<Address, int> m_perSender;
};

} // namespace recado::webhook
