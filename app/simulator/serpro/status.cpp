#include "simulator/serpro/status.h"

#include "simulator/cloudevents.h"
#include "simulator/serpro/answers.h"

namespace recado::simulator::serpro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double callSeconds = 0.25; // after the request, Serpro calls Meta
constexpr double nothingSeconds = 0.4; // how long a query finds nothing
constexpr double lateSeconds = 1.5; // at the latest the later entries of a package are there

Instant later(Instant from, double seconds, double pace)
{
    return from + std::chrono::duration_cast<Instant::duration>(std::chrono::duration<double>(seconds * pace));
}

QString millis(Instant at)
{
    return QString::number(std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count());
}

QJsonValue seconds(const std::optional<Instant> &at)
{
    return at ? QJsonValue(unixSeconds(*at)) : QJsonValue();
}

QJsonObject entry(const PracticeMessage &message, double pace)
{
    const bool isTaken = message.refusal.isEmpty();
    const Instant called = later(message.created, callSeconds, pace);
    const Instant last =
        std::max({called, message.sent.value_or(called), message.delivered.value_or(called), message.read.value_or(called)});
    QJsonArray errors;
    if (message.failed)
        errors.append(QJsonObject{{"code"_L1, message.failedCode}, {"details"_L1, message.failedDetail}});
    return {{"idMeta"_L1, isTaken ? QJsonValue(message.wamid) : QJsonValue()},
            {"destinatario"_L1, message.recipient},
            {"sucessoEnvioApi"_L1, isTaken},
            {"timestampEnvioApi"_L1, millis(called)},
            {"timestampProcessamentoStatusApi"_L1, millis(last)},
            {"mensagemErro"_L1, isTaken ? QJsonValue() : QJsonValue(message.refusal)},
            {"sent"_L1, isNeverSent(message) ? QJsonValue() : seconds(message.sent)},
            {"delivered"_L1, seconds(message.delivered)},
            {"read"_L1, seconds(message.read)},
            {"deleted"_L1, QJsonValue()},
            {"failed"_L1, seconds(message.failed)},
            {"failedErrors"_L1, errors.isEmpty() ? QJsonValue() : QJsonValue(errors)}};
}

bool isListed(const PracticeMessage &message, bool isFirst, double pace, Instant now)
{
    return isFirst || message.sent || message.failed || now >= later(message.created, lateSeconds, pace);
}

// The three ways in which "no result yet" may look; which one is a matter of the package.
std::optional<HttpAnswer> nothingYet(const World &world, const QString &id)
{
    switch (world.invention().pick(u"nothing yet"_s, id, 3)) {
    case 0: return textAnswer(404);
    case 1: return textAnswer(204);
    default: return {};
    }
}

} // namespace

HttpAnswer statusAnswer(const World &world, int number, const QString &id, double pace, Instant now)
{
    const std::vector<MessagePtr> messages = world.package(id);
    if (messages.empty() || messages.front()->number != number || messages.front()->dialect != Dialect::Serpro)
        return errorAnswer(404, u"Requisição não encontrada."_s);
    const PracticeMessage &first = *messages.front();
    const bool isEarly = now < later(first.created, nothingSeconds, pace);
    if (isEarly) {
        if (const auto nothing = nothingYet(world, id))
            return *nothing;
    }
    QJsonArray recipients;
    QJsonArray entries;
    for (const MessagePtr &message : messages) {
        recipients.append(message->recipient);
        if (!isEarly && isListed(*message, message == messages.front(), pace, now))
            entries.append(entry(*message, pace));
    }
    return jsonAnswer(200, QJsonObject{{"fromPhoneNumberId"_L1, world.numbers()[number].phoneNumberId},
                                       {"nomeTemplate"_L1, first.isTemplate() ? QJsonValue(first.templateName) : QJsonValue()},
                                       {"timestampRecebimentoPacote"_L1, millis(first.created)},
                                       {"idRequisicao"_L1, id},
                                       {"quantidadeMensagens"_L1, 1},
                                       {"destinatarios"_L1, recipients},
                                       {"requisicoesEnvio"_L1, entries},
                                       {"aguardandoEnvio"_L1, QJsonArray()}});
}

} // namespace recado::simulator::serpro
