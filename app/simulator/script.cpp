#include "simulator/script.h"

#include <algorithm>

namespace recado::simulator {

namespace {

constexpr double lateFactor = 10;
constexpr double moment = 0.1;

struct Failure {
    const char *code = "";
    const char *detail = "";
};
// Meta, "Error codes": the title of 131026 and of 131049. Wati passes the code on as text.
constexpr Failure undeliverable{"131026", "Message undeliverable"};
constexpr Failure paused{"132015", "Template is paused"};
constexpr Failure notDelivered{"131049", "This message was not delivered to maintain healthy ecosystem engagement."};

Beat beat(Happening what, double at)
{
    return {what, at, at, true, 1, false, "", ""};
}

Beat failed(double at, Failure failure)
{
    return {Happening::Failed, at, at, true, 1, false, failure.code, failure.detail};
}

void keepUpTo(std::vector<Beat> &beats, Happening last)
{
    const auto end = std::find_if(beats.begin(), beats.end(), [last](const Beat &item) { return item.what == last; });
    if (end != beats.end())
        beats.erase(end + 1, beats.end());
}

void tellBackwards(std::vector<Beat> &beats)
{
    double when = beats[2].happens;
    for (const int i : {2, 1, 0}) {
        beats[static_cast<std::size_t>(i)].told = when;
        when += moment;
    }
    for (std::size_t i = 3; i < beats.size(); ++i)
        beats[i].told = std::max(beats[i].told, when);
}

} // namespace

std::vector<Beat> restricted(int code, Jitter jitter)
{
    // Meta, "Error codes": the titles of the two codes that stop an account.
    constexpr Failure locked{"131031", "Business Account locked"};
    constexpr Failure blocked{"368", "Temporarily blocked for policies violations"};
    return {failed(1 + jitter.delivered, code == 368 ? blocked : locked)};
}

std::vector<Beat> script(Fault fault, Jitter jitter, Nature nature)
{
    const double sent = 0.3 + 0.7 * jitter.sent;
    const double delivered = 1 + jitter.delivered;
    const double read = 2 + 3 * jitter.read;
    const double replied = std::max(4 + 4 * jitter.replied, read + moment);
    std::vector<Beat> beats{beat(Happening::Sent, sent), beat(Happening::Delivered, delivered), beat(Happening::Read, read),
                            beat(Happening::Replied, replied), beat(Happening::Received, replied)};
    if (nature == Nature::Reaction)
        keepUpTo(beats, Happening::Sent);
    else if (nature == Nature::Voice)
        beats.insert(beats.begin() + 3, beat(Happening::Played, (read + replied) / 2));
    switch (fault) {
    case Fault::LateWebhooks:
        for (Beat &item : beats)
            item.told *= lateFactor;
        break;
    case Fault::RepeatedWebhooks:
        for (Beat &item : beats) {
            item.copies = 2;
            item.twins = true;
        }
        break;
    case Fault::ReorderedWebhooks:
        if (nature != Nature::Reaction)
            tellBackwards(beats);
        break;
    case Fault::WebhookBeforeAnswer:
        beats.front().happens = 0;
        beats.front().told = 0;
        break;
    case Fault::Undeliverable: return {beats.front(), failed(delivered, undeliverable)};
    case Fault::NotDeliveredByMeta: return {beats.front(), failed(delivered, notDelivered)};
    case Fault::FailedThenDelivered: return {beats.front(), failed(delivered, notDelivered), beat(Happening::Delivered, delivered + 1)};
    case Fault::HeldThenDropped: return {failed(delivered, paused)};
    case Fault::OnlySent: keepUpTo(beats, Happening::Sent); break;
    case Fault::NotRead: keepUpTo(beats, Happening::Delivered); break;
    case Fault::NotReplied: keepUpTo(beats, Happening::Read); break;
    case Fault::WebhooksDropped:
        for (Beat &item : beats)
            item.isTold = false;
        break;
    case Fault::None:
    case Fault::RefusedInAnswer:
    case Fault::NotOnWhatsApp:
    case Fault::AcceptedThenSilent:
    case Fault::AcceptedThenClosed:
    case Fault::ClosedNotAccepted:
    case Fault::RateLimitedTwice:
    case Fault::AcceptedThenServerError:
    case Fault::CaptivePortal:
    case Fault::TokenExpired:
    case Fault::HeldForQuality:
    case Fault::WindowClosed:
    case Fault::AsksToStop:
    case Fault::OtherWaId: break; // these concern the answer, not what comes after it
    }
    return beats;
}

} // namespace recado::simulator
