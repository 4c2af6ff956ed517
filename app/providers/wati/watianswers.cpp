#include "providers/wati/watianswers.h"

#include "providers/neutral/answerwords.h"
#include "providers/neutral/jsontext.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watisettings.h"

#include <QJsonDocument>

namespace recado::wati {

namespace {

Error badAnswer(const QString &detail, const QString &place = {})
{
    return error(ErrorKind::BadAnswer, detail, place);
}

void nameClosedSession(Error *refusal)
{
    if (refusal->code.isEmpty() && refusal->message.contains(QLatin1String("ticket has been expired"), Qt::CaseInsensitive))
        refusal->code = sessionClosedCode();
}

Error withWords(Error refusal, const net::Response &response)
{
    refusal.message = neutral::wordsIn(response.body);
    refusal.code = neutral::codeIn(QJsonDocument::fromJson(response.body).object());
    nameClosedSession(&refusal);
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
    return errors.isUndefined() || errors.isNull() || flagOf(errors) == false || (errors.isArray() && errors.toArray().isEmpty())
        || (errors.isObject() && errors.toObject().isEmpty()) || (errors.isString() && errors.toString().trimmed().isEmpty());
}

SendReply unclear(const QString &detail, const QString &place)
{
    return {SendReply::Outcome::Unknown, {}, {}, badAnswer(detail, place)};
}

SendReply accepted(const QJsonObject &told)
{
    return {SendReply::Outcome::Accepted, refsIn(told), textIn(told, {"waId", "wa_id", "phone_number"}), {}};
}

// The message as the conversation calls give it back: {"ok": true, "message": {…}} or v3's {"message": {…}}.
SendReply readMessage(const QJsonObject &message)
{
    for (const char *name : {"statusString", "status"}) {
        if (statusOf(textIn(message, {name})) != EventKind::Failed)
            continue;
        ProviderEvent event;
        readFailure(message, &event);
        Error refusal = error(ErrorKind::Rejected, QStringLiteral("the message failed at once"));
        refusal.code = event.code;
        refusal.message = event.errorText;
        return {SendReply::Outcome::Refused, {}, {}, refusal};
    }
    return accepted(message);
}

// An empty list: v3 leaves out invalid recipients ("Send template messages (v3)"); of v1 and v2 nothing is said.
SendReply readNobody(const Account &account, const QJsonObject &answer)
{
    if (!refsIn(answer).isEmpty())
        return accepted(answer);
    if (apiOf(account) != Api::V3 && !prefersBulk(account))
        return unclear(QStringLiteral("no receiver in the answer"), QStringLiteral("receivers"));
    SendReply reply{SendReply::Outcome::Refused, {}, {}, rejection(answer)};
    reply.error.detail = QStringLiteral("left out of the answer");
    reply.error.place = QStringLiteral("to");
    return reply;
}

SendReply readYes(const Account &account, const QJsonObject &answer)
{
    const auto receivers = listIn(answer, {"receivers", "recipients"});
    if (receivers && receivers->isEmpty())
        return readNobody(account, answer);
    if (receivers)
        return readReceiver(answer, receivers->first().toObject());
    if (answer.value(QLatin1String("message")).isObject())
        return readMessage(answer.value(QLatin1String("message")).toObject());
    if (answer.contains(QLatin1String("broadcast_id")))
        return unclear(QStringLiteral("no recipients in the answer"), QStringLiteral("recipients"));
    return readReceiver(answer, {});
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
    nameClosedSession(&refusal);
    return refusal;
}

// Success needs result, no receiver errors and a valid number (Wati, "How to track template message delivery and status").
SendReply readReceiver(const QJsonObject &answer, const QJsonObject &receiver)
{
    SendReply reply = accepted(receiver);
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
        reply.error.detail = QStringLiteral("yes beside an error");
    }
    if (reply.outcome == SendReply::Outcome::Refused) {
        reply.refs.clear(); // nothing was made that they could name
        return reply;
    }
    if (reply.refs.isEmpty())
        reply.refs = refsIn(answer);
    if (const QString broadcast = textIn(answer, {"broadcast_id", "broadcastId"}); !broadcast.isEmpty())
        reply.refs += {QStringLiteral("broadcast_id"), broadcast};
    return reply;
}

SendReply readSendReply(const Account &account, const net::Response &response)
{
    if (response.status < 200 || response.status > 299)
        return readRefusal(response);
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    if (!document)
        return {SendReply::Outcome::Unknown, {}, {}, document.error()};
    const QJsonObject answer = document->object();
    switch (saidBy(answer)) {
    case Said::Yes: return readYes(account, answer);
    case Said::No: return {SendReply::Outcome::Refused, {}, {}, rejection(answer)};
    case Said::Nothing: break;
    }
    const QJsonObject message = answer.value(QLatin1String("message")).toObject();
    const bool isConversationEvent = !refsIn(message).isEmpty() || message.contains(QLatin1String("conversation_id"));
    return isConversationEvent ? readMessage(message) : unclear(QStringLiteral("no result in the answer"), QStringLiteral("result"));
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

Result<void> readDone(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    // Wati, "Webhooks": HTTP success alone is not enough. There `result` is the list of endpoints and `ok` the verdict.
    switch (saidBy(answer)) {
    case Said::Yes: return {};
    case Said::No: return rejection(answer);
    case Said::Nothing: break;
    }
    return badAnswer(QStringLiteral("no ok in the answer"), QStringLiteral("ok"));
}

Result<HealthReport> readProfile(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    QJsonObject profile = document->object();
    if (saidBy(profile) == Said::No)
        return rejection(profile);
    if (profile.value(QLatin1String("result")).isObject())
        profile = profile.value(QLatin1String("result")).toObject();
    HealthReport report;
    report.word = textIn(profile, {"status"});
    const QString quality = textIn(profile, {"qualityRating"});
    if (report.word.isEmpty() && quality.isEmpty())
        return badAnswer(QStringLiteral("neither status nor quality in the answer"), QStringLiteral("status"));
    if (!quality.isEmpty())
        report.items += {QStringLiteral("PHONE_NUMBER"), quality, {}, {}, {}};
    return report;
}

} // namespace recado::wati
