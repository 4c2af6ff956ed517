#include "domain/reach.h"

namespace recado {

QString toString(ReachStep step)
{
    switch (step) {
    case ReachStep::Listener: return QStringLiteral("listener");
    case ReachStep::PublicAddress: return QStringLiteral("public_address");
    case ReachStep::Provider: return QStringLiteral("provider");
    case ReachStep::Event: return QStringLiteral("event");
    }
    return {};
}

QString toString(ReachState state)
{
    switch (state) {
    case ReachState::Untested: return QStringLiteral("untested");
    case ReachState::Testing: return QStringLiteral("testing");
    case ReachState::NotPossible: return QStringLiteral("not_possible");
    case ReachState::Good: return QStringLiteral("good");
    case ReachState::Attention: return QStringLiteral("attention");
    case ReachState::Bad: return QStringLiteral("bad");
    }
    return {};
}

} // namespace recado
