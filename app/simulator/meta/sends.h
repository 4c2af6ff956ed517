#pragma once

#include "simulator/content/reader.h"
#include "simulator/fate.h"
#include "simulator/router.h"

#include <variant>

namespace recado::simulator::meta {

// POST PNID/messages and PNID/marketing_messages: every message type and the read mark.
class Sends {
public:
    explicit Sends(const Desk &desk);

    // As the caller wrote it, digits or user id: what copies are counted by. Empty for a read mark.
    static QString recipientOf(const HttpRequest &request);

    void send(const Call &call, int number) const;
    void sendMarketing(const Call &call, int number) const;

private:
    using Order = std::variant<NewMessage, content::Problem>;

    void take(const Call &call, int number, bool onlyMarketing) const;
    void markRead(const Call &call, int number, const QJsonObject &body) const;
    Order orderOf(const QJsonObject &body, int number, bool onlyMarketing) const;
    // The person in `to` or `recipient`.
    QString person(const content::Reader &body, int number) const;
    void checkEnvelope(const content::Reader &body) const;
    HttpAnswer answer(const PracticeMessage &message, const QJsonObject &body) const;

    Desk m_desk;
    Fate m_fate;
};

} // namespace recado::simulator::meta
