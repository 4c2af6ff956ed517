#include "simulator/fate.h"

#include "simulator/answers.h"

#include <algorithm>

namespace recado::simulator {

namespace {

constexpr int copiesRefusedByRate = 2;

} // namespace

bool Fate::strikes(const QStringList &recipients, const std::shared_ptr<Exchange> &exchange) const
{
    for (const QString &recipient : recipients) {
        switch (m_desk.world.faultOf(recipient)) {
        case Fault::ClosedNotAccepted: exchange->close(); return true;
        case Fault::CaptivePortal: exchange->answer(portalPage()); return true;
        case Fault::TokenExpired: exchange->answer(m_excuses.tokenExpired); return true;
        case Fault::RateLimitedTwice:
            if (m_desk.world.copies(recipient) > copiesRefusedByRate)
                break;
            exchange->answer(m_excuses.tooMany);
            return true;
        default: break;
        }
    }
    return false;
}

void Fate::carryOut(const std::shared_ptr<Exchange> &exchange, const QList<MessagePtr> &messages, const HttpAnswer &answer) const
{
    const auto struck = [&messages](Fault fault) {
        const auto found = std::find_if(messages.begin(), messages.end(), [fault](const MessagePtr &m) { return m->fault == fault; });
        return found == messages.end() ? MessagePtr() : *found;
    };
    const auto live = life(messages);
    if (struck(Fault::AcceptedThenSilent)) {
        exchange->hold();
        live();
    } else if (struck(Fault::AcceptedThenClosed)) {
        exchange->close();
        live();
    } else if (struck(Fault::AcceptedThenServerError)) {
        exchange->answer(m_excuses.serverError, live);
    } else if (const MessagePtr early = struck(Fault::WebhookBeforeAnswer)) {
        const auto rest = life(messages, early);
        m_desk.player.playFirst(early, [exchange, answer, rest] { exchange->answer(answer, rest); });
    } else {
        exchange->answer(answer, live);
    }
}

void Fate::carryOut(const std::shared_ptr<Exchange> &exchange, const NewMessage &order, const HttpAnswer &refused,
                    const HttpAnswer &unknownPerson, const Accepted &accepted) const
{
    const Fault fault = m_desk.world.faultOf(order.recipient);
    if (fault == Fault::RefusedInAnswer || fault == Fault::NotOnWhatsApp) {
        exchange->answer(fault == Fault::NotOnWhatsApp ? unknownPerson : refused);
        return;
    }
    const MessagePtr message = m_desk.world.accept(order, SystemClock().now());
    carryOut(exchange, {message}, accepted(*message));
}

std::function<void()> Fate::life(const QList<MessagePtr> &messages, const MessagePtr &begun) const
{
    return [player = &m_desk.player, messages, begun] {
        for (const MessagePtr &message : messages) {
            if (message->refusal.isEmpty())
                player->play(message, message == begun ? 1 : 0);
        }
    };
}

} // namespace recado::simulator
