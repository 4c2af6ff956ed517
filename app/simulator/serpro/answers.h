#pragma once

#include "simulator/answers.h"
#include "simulator/content/reader.h"
#include "simulator/world.h"

namespace recado::simulator::serpro {

// The form of Serpro's errors is not published; a status and a sentence.
inline HttpAnswer errorAnswer(int status, const QString &text)
{
    return jsonAnswer(status, QJsonObject{{QStringLiteral("status"), status}, {QStringLiteral("mensagem"), text}});
}

// How a refusal by Meta is quoted in mensagemErro.
inline QString quoted(const content::Problem &problem)
{
    return QStringLiteral("(#%1) %2").arg(problem.code).arg(problem.details);
}

// At Serpro a failure counts only where `sent` is empty ("Como consultar status de envio de mensagens"): what fails for good was never
// sent.
inline bool isNeverSent(const PracticeMessage &message)
{
    return message.fault == Fault::Undeliverable || message.fault == Fault::NotDeliveredByMeta;
}

} // namespace recado::simulator::serpro
