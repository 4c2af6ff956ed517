#include "providers/gateway/gatewaypasted.h"

#include "providers/pasted/document.h"

#include <QJsonArray>

namespace recado::gateway {

namespace {

const QLatin1String preview("preview_url");
const QLatin1String components("components");

QJsonArray withTextIndexes(QJsonArray list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject component = list[i].toObject();
        const QJsonValue index = component.value(QLatin1String("index"));
        if (index.isDouble())
            component.insert(QLatin1String("index"), QString::number(index.toInteger()));
        QJsonArray cards = component.value(QLatin1String("cards")).toArray();
        for (qsizetype j = 0; j < cards.size(); ++j) {
            QJsonObject card = cards[j].toObject();
            if (card.value(components).isArray())
                card.insert(components, withTextIndexes(card.value(components).toArray()));
            if (cards[j].isObject())
                cards[j] = card;
        }
        if (component.value(QLatin1String("cards")).isArray())
            component.insert(QLatin1String("cards"), cards);
        if (list[i].isObject())
            list[i] = component;
    }
    return list;
}

QJsonObject templateOf(QJsonObject content)
{
    QJsonObject language = content.value(QLatin1String("language")).toObject();
    if (language.value(QLatin1String("policy")).toString() == QLatin1String("deterministic")) {
        language.remove(QLatin1String("policy"));
        content.insert(QLatin1String("language"), language);
    }
    if (content.value(components).isArray())
        content.insert(components, withTextIndexes(content.value(components).toArray()));
    return content;
}

void movePreview(QJsonObject *body)
{
    const QJsonValue text = body->value(QLatin1String("text"));
    if (!body->contains(preview) || !text.isObject() || text.toObject().contains(preview))
        return;
    QJsonObject moved = text.toObject();
    moved.insert(preview, body->take(preview));
    body->insert(QLatin1String("text"), moved);
}

bool isCall(const pasted::Address &address)
{
    const QStringList path = address.path.mid(std::max<qsizetype>(0, address.path.size() - 3));
    return address.endsWith({QStringLiteral("v1"), QStringLiteral("messages")})
           || (path.size() == 3 && path[0] == QLatin1String("v1") && path[1] == QLatin1String("messages"));
}

} // namespace

bool isCopied(const pasted::CopiedCall &call)
{
    if (isCall(call.address))
        return true;
    // Meta asks for messaging_product; the neutral form names nobody.
    const QJsonObject &body = call.body;
    const bool isAddressed = body.contains(QLatin1String("to")) || body.contains(QLatin1String("recipient_type"));
    return body.contains(preview) || body.value(QLatin1String("template")).toObject().contains(QLatin1String("namespace"))
           || (isAddressed && pasted::hasMessage(body));
}

Result<PastedRequest> readCopied(const pasted::CopiedCall &call)
{
    QJsonObject body = call.body;
    const bool isReadMark = body.value(QLatin1String("status")).toString() == QLatin1String("read");
    if (isReadMark && !body.contains(QLatin1String("message_id")) && !call.address.endsWith({QStringLiteral("messages")})
        && !call.address.path.isEmpty())
        body.insert(QLatin1String("message_id"), call.address.path.last()); // PUT /v1/messages/{id}
    movePreview(&body);
    if (body.value(QLatin1String("template")).isObject())
        body.insert(QLatin1String("template"), templateOf(body.value(QLatin1String("template")).toObject()));
    auto request = pasted::readDocument(body);
    if (request)
        request->dialect = ProviderKind::Gateway;
    return request;
}

} // namespace recado::gateway
