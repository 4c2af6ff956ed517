#include "pages/connections/reachlook.h"

#include "format/reachwords.h"

namespace recado {

Tone reachTone(ReachState state)
{
    switch (state) {
    case ReachState::Good: return Tone::Good;
    case ReachState::Attention: return Tone::Warn;
    case ReachState::Bad: return Tone::Bad;
    case ReachState::Untested:
    case ReachState::Testing:
    case ReachState::NotPossible: break;
    }
    return Tone::Plain;
}

QString reachIcon(ReachState state)
{
    switch (state) {
    case ReachState::Good: return QStringLiteral("tick-circle");
    case ReachState::Attention: return QStringLiteral("warning");
    case ReachState::Bad: return QStringLiteral("cross-circle");
    case ReachState::Testing: return QStringLiteral("clock");
    case ReachState::NotPossible: return QStringLiteral("info");
    case ReachState::Untested: break;
    }
    return {};
}

QString reachSentences(const ReachCheck &check)
{
    QStringList sentences{reachFound(check), reachRemedy(check)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace recado
