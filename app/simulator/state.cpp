#include "simulator/state.h"

#include "simulator/copies.h"

#include <QJsonArray>

namespace recado::simulator {

namespace {

QString dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Wati: return QStringLiteral("wati");
    case Dialect::Meta: return QStringLiteral("meta");
    case Dialect::Gateway: return QStringLiteral("gateway");
    case Dialect::Serpro: return QStringLiteral("serpro");
    }
    return {};
}

} // namespace

QJsonObject stateOf(const World &world, const WebhookPoster::Counts &webhooks)
{
    QJsonObject copies;
    QJsonObject accepted;
    const QHash<QString, int> counts = world.allCopies();
    for (auto item = counts.begin(); item != counts.end(); ++item) {
        copies.insert(item.key(), item.value());
        accepted.insert(item.key(), world.accepted(item.key()));
    }
    QJsonArray messages;
    for (const MessagePtr &message : world.messages()) {
        messages.append(QJsonObject{{QStringLiteral("inbound"), message->inbound},
                                    {QStringLiteral("local_message_id"), message->localId},
                                    {QStringLiteral("id"), message->id},
                                    {QStringLiteral("wamid"), message->wamid},
                                    {QStringLiteral("recipient"), message->recipient},
                                    {QStringLiteral("channel"), world.numbers()[message->number].digits},
                                    {QStringLiteral("template"), message->templateName},
                                    {QStringLiteral("broadcast"), message->broadcast},
                                    {QStringLiteral("text"), message->text},
                                    {QStringLiteral("status"), progressName(message->progress)},
                                    {QStringLiteral("failed_code"), message->hasFailed() ? message->failedCode : QString()},
                                    {QStringLiteral("dialect"), dialectName(message->dialect)},
                                    {QStringLiteral("content"), message->content},
                                    {QStringLiteral("marked_read"), message->isMarkedRead},
                                    {QStringLiteral("fault"), faultName(message->fault)}});
    }
    return {{QStringLiteral("copies"), copies},
            {QStringLiteral("accepted"), accepted},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("webhooks"), toJson(webhooks)}};
}

} // namespace recado::simulator
