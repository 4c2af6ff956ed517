#include "providers/wati/watianswers.h"

#include "providers/neutral/answerwords.h"
#include "providers/neutral/jsontext.h"
#include "providers/wati/watijson.h"

#include <QJsonDocument>

namespace recado::wati {

namespace {

Error badAnswer(const QString &detail, const QString &place = {})
{
    return error(ErrorKind::BadAnswer, detail, place);
}

Error withWords(Error refusal, const net::Response &response)
{
    refusal.message = neutral::wordsIn(response.body);
    refusal.code = neutral::codeIn(QJsonDocument::fromJson(response.body).object());
    return refusal;
}

// A send that was answered with another status than 2xx. Wati, "Errors": 4xx refuses; after a 5xx the message may be on its way.
SendReply readRefusal(const net::Response &response)
{
    using Outcome = SendReply::Outcome;
    const auto reply = [&](Outcome outcome, ErrorKind kind) {
        const QString detail = QStringLiteral("HTTP %1").arg(response.status);
        return SendReply{outcome, {}, {}, withWords(recado::error(kind, detail), response)};
    };
    switch (response.status) {
    case 401: return reply(Outcome::Unauthorized, ErrorKind::Unauthorized);
    case 403: return reply(Outcome::Refused, ErrorKind::Unauthorized);
    case 404: return reply(Outcome::Refused, ErrorKind::NotFound);
    case 408: return reply(Outcome::Unknown, ErrorKind::Timeout);
    case 429: return reply(Outcome::RetryLater, ErrorKind::RateLimited);
    default: break;
    }
    if (response.status >= 400 && response.status < 500)
        return reply(Outcome::Refused, ErrorKind::Rejected);
    return reply(Outcome::Unknown, response.status >= 500 ? ErrorKind::Network : ErrorKind::BadAnswer);
}

bool isEmptyReport(const QJsonValue &errors)
{
    return errors.isUndefined() || errors.isNull() || (errors.isArray() && errors.toArray().isEmpty())
        || (errors.isObject() && errors.toObject().isEmpty()) || (errors.isString() && errors.toString().trimmed().isEmpty());
}

// Success needs result, no receiver errors and a valid number (Wati, "How to track template message delivery and status").
SendReply readAccepted(const QJsonObject &answer)
{
    const QJsonObject receiver = answer.value(QLatin1String("receivers")).toArray().first().toObject();
    SendReply reply;
    reply.waId = textIn(receiver, {"waId", "wa_id"});
    if (!isEmptyReport(receiver.value(QLatin1String("errors")))) {
        reply.outcome = SendReply::Outcome::Refused;
        reply.error = rejection(receiver);
    } else if (flagOf(receiver.value(QLatin1String("isValidWhatsAppNumber"))) == false) {
        reply.outcome = SendReply::Outcome::Refused;
        reply.error = rejection(answer);
        reply.error.detail = QStringLiteral("isValidWhatsAppNumber is false");
        reply.error.place = QStringLiteral("to");
    } else if (!isEmptyReport(answer.value(QLatin1String("error")))) {
        // Yes and no in one answer: which of them holds, only evidence can tell.
        reply.outcome = SendReply::Outcome::Unknown;
        reply.error = rejection(answer);
        reply.error.kind = ErrorKind::BadAnswer;
        reply.error.detail = QStringLiteral("result is true beside an error");
    } else {
        reply.outcome = SendReply::Outcome::Accepted;
        reply.refs = refsIn(receiver);
        if (reply.refs.isEmpty())
            reply.refs = refsIn(answer);
    }
    return reply;
}

bool isWhatsApp(const QJsonObject &channel)
{
    const QString type = textIn(channel, {"channelType", "type"}).toLower();
    return !type.contains(QLatin1String("instagram")) && !type.contains(QLatin1String("messenger"));
}

Channel readChannel(const Account &account, const QJsonObject &item)
{
    Channel channel;
    channel.account = account.id;
    channel.providerId = digitsOf(textIn(item, {"phoneNumber", "phone_number", "channelPhoneNumber", "phone"}));
    channel.number = channel.providerId.isEmpty() ? QString() : QLatin1Char('+') + channel.providerId;
    channel.name = textIn(item, {"channelName", "verifiedName", "name"});
    channel.quality = textIn(item, {"qualityRating", "quality"});
    channel.isDefault = flagOf(item.value(QLatin1String("isDefault"))).value_or(false);
    return channel;
}

std::optional<QJsonArray> channelList(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject answer = document.object();
    if (const auto list = listIn(answer, {"result", "phoneNumbers", "channels", "data", "items"}))
        return list;
    return listIn(answer.value(QLatin1String("result")).toObject(), {"phoneNumbers", "channels", "items"});
}

} // namespace

Said saidBy(const QJsonObject &answer)
{
    Said said = Said::Nothing;
    for (const char *name : {"result", "ok", "success"}) {
        const QJsonValue value = answer.value(QLatin1String(name));
        const QString word = value.toString().trimmed().toLower();
        if (flagOf(value) == true || word == QLatin1String("success") || word == QLatin1String("ok"))
            said = Said::Yes;
        else if (flagOf(value) == false || !word.isEmpty())
            return Said::No;
    }
    return said;
}

Result<QJsonDocument> readDocument(const net::Response &response)
{
    if (response.status < 200 || response.status > 299)
        return httpError(response);
    return neutral::parseJson(response.body, ErrorKind::BadAnswer);
}

Error rejection(const QJsonObject &answer)
{
    Error refusal = error(ErrorKind::Rejected, QStringLiteral("refused by Wati"));
    refusal.message = neutral::wordsIn(answer);
    refusal.code = neutral::codeIn(answer);
    return refusal;
}

SendReply readSendReply(const net::Response &response)
{
    if (response.status < 200 || response.status > 299)
        return readRefusal(response);
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    if (!document)
        return {SendReply::Outcome::Unknown, {}, {}, document.error()};
    const QJsonObject answer = document->object();
    switch (saidBy(answer)) {
    case Said::Yes: return readAccepted(answer);
    case Said::No: return {SendReply::Outcome::Refused, {}, {}, rejection(answer)};
    case Said::Nothing: break;
    }
    return {SendReply::Outcome::Unknown, {}, {}, badAnswer(QStringLiteral("no result in the answer"), QStringLiteral("result"))};
}

Result<QList<Channel>> readChannels(const Account &account, const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const auto items = channelList(*document);
    if (!items && saidBy(document->object()) == Said::No)
        return rejection(document->object());
    if (!items)
        return badAnswer(QStringLiteral("no list of numbers in the answer"));
    QList<Channel> channels;
    for (const QJsonValue &item : *items) {
        const Channel channel = readChannel(account, item.toObject());
        if (!channel.number.isEmpty() && isWhatsApp(item.toObject()))
            channels += channel;
    }
    return channels;
}

Result<void> readSubscribeReply(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    // Wati, "Webhooks": HTTP success alone is not enough. Here `result` is the list of endpoints and `ok` the verdict.
    switch (saidBy(answer)) {
    case Said::Yes: return {};
    case Said::No: return rejection(answer);
    case Said::Nothing: break;
    }
    return badAnswer(QStringLiteral("no ok in the answer"), QStringLiteral("ok"));
}

} // namespace recado::wati
