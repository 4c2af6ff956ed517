#include "webhook/connections.h"

#include "webhook/session.h"

namespace recado::webhook {

bool Connections::makeRoomFor(const Address &address)
{
    const auto same = m_perAddress.find(address);
    if (same != m_perAddress.end() && same->second >= m_mostPerAddress && !giveWay(&address))
        return false;
    return static_cast<int>(m_entries.size()) < m_most || giveWay(nullptr);
}

quint64 Connections::add(const Address &address, const std::shared_ptr<Session> &session)
{
    m_entries.emplace(++m_last, Entry{address, session});
    ++m_perAddress[address];
    return m_last;
}

void Connections::remove(quint64 number)
{
    const auto found = m_entries.find(number);
    if (found == m_entries.end())
        return;
    const auto count = m_perAddress.find(found->second.address);
    if (--count->second == 0)
        m_perAddress.erase(count);
    m_entries.erase(found);
}

std::vector<std::shared_ptr<Session>> Connections::all() const
{
    std::vector<std::shared_ptr<Session>> sessions;
    for (const auto &[number, entry] : m_entries) {
        if (auto session = entry.session.lock())
            sessions.push_back(std::move(session));
    }
    return sessions;
}

bool Connections::giveWay(const Address *address)
{
    for (const auto &[number, entry] : m_entries) {
        if (address && entry.address != *address)
            continue;
        const auto session = entry.session.lock();
        if (session && !session->isServing()) {
            session->close(); // removes the entry
            return true;
        }
    }
    return false;
}

} // namespace recado::webhook
