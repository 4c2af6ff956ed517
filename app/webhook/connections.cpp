#include "webhook/connections.h"

#include "webhook/session.h"

namespace recado::webhook {

bool Connections::makeRoomFor(const Address &sender, int most, int mostOfSender)
{
    const auto same = m_perSender.find(sender);
    if (same != m_perSender.end() && same->second >= mostOfSender && !giveWay(&sender))
        return false;
    return count() < most || giveWay(nullptr);
}

quint64 Connections::add(const Address &sender, const std::shared_ptr<Session> &session)
{
    m_entries.emplace(++m_last, Entry{sender, session});
    ++m_perSender[sender];
    return m_last;
}

void Connections::remove(quint64 number)
{
    const auto found = m_entries.find(number);
    if (found == m_entries.end())
        return;
    const auto same = m_perSender.find(found->second.sender);
    if (--same->second == 0)
        m_perSender.erase(same);
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

bool Connections::giveWay(const Address *sender)
{
    const auto session = leastMissed(sender);
    if (session)
        session->makeWay(); // removes the entry
    return session != nullptr;
}

std::shared_ptr<Session> Connections::leastMissed(const Address *sender) const
{
    std::shared_ptr<Session> found;
    int most = 0;
    for (const auto &[number, entry] : m_entries) {
        if (sender && entry.sender != *sender)
            continue;
        const int held = m_perSender.at(entry.sender);
        if (held <= most)
            continue;
        auto session = entry.session.lock();
        if (!session || session->isServing())
            continue;
        most = held;
        found = std::move(session);
        if (sender)
            break; // all of them are of the same one
    }
    return found;
}

} // namespace recado::webhook
