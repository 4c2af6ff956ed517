#include "domain/matching.h"

#include "domain/phone.h"

namespace recado {

namespace {

// A provider may tell the body together with header and footer; a body this long inside it is no coincidence.
constexpr qsizetype tellingLength = 16;

bool saysTheSame(const QString &told, const QString &rendered)
{
    const QString left = told.simplified();
    const QString right = rendered.simplified();
    return left == right || (right.size() >= tellingLength && left.contains(right));
}

bool fitsWording(const AnonymousFact &fact, const UnsettledMessage &message)
{
    const bool bothNamed = !fact.templateName.isEmpty() && !message.templateName.isEmpty();
    const bool bothWorded = !fact.text.isEmpty() && !message.renderedText.isEmpty();
    if (bothNamed && fact.templateName != message.templateName)
        return false;
    if (bothWorded && !saysTheSame(fact.text, message.renderedText))
        return false;
    // Recipient and time alone are not enough: that could be any message to this person.
    return bothNamed || bothWorded;
}

bool fitsTime(const AnonymousFact &fact, const UnsettledMessage &message)
{
    return fact.at >= message.attemptedAt - clockSkewAllowed && fact.at <= message.attemptedAt + settleWindow;
}

} // namespace

std::optional<MessageRow> inferMessage(const AnonymousFact &fact, const QList<UnsettledMessage> &candidates)
{
    std::optional<MessageRow> found;
    for (const UnsettledMessage &message : candidates) {
        if (!samePhone(fact.recipient, message.recipient) || !fitsTime(fact, message) || !fitsWording(fact, message))
            continue;
        if (found)
            return {};
        found = message.row;
    }
    return found;
}

} // namespace recado
