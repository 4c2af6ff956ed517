#pragma once

#include <boost/asio/ip/address.hpp>

#include <QtGlobal>

#include <map>
#include <memory>
#include <vector>

namespace recado::webhook {

class Session;

// Who is connected, and whether one more may come. When there is no room, the oldest connection that has not yet said what it wants gives
// way: silent strangers cannot keep a provider out. Used on the listener's thread.
class Connections {
public:
    using Address = boost::asio::ip::address;

    Connections(int most, int mostPerAddress) : m_most(most), m_mostPerAddress(mostPerAddress) {}

    bool makeRoomFor(const Address &address);
    quint64 add(const Address &address, const std::shared_ptr<Session> &session);
    void remove(quint64 number); // an unknown number is ignored

    std::vector<std::shared_ptr<Session>> all() const;

private:
    struct Entry {
        Address address;
        std::weak_ptr<Session> session;
    };
    bool giveWay(const Address *address);

    int m_most;
    int m_mostPerAddress;
    quint64 m_last = 0;
    std::map<quint64, Entry> m_entries; // oldest first
    std::map<Address, int> m_perAddress;
};

} // namespace recado::webhook
