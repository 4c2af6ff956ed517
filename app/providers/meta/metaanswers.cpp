#include "providers/meta/metaanswers.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"

#include <QRegularExpression>

#include <array>

namespace recado::meta {

namespace {

using Outcome = SendReply::Outcome;

// What a code means for a send ("Error codes"). Codes that are not listed go by the HTTP status.
struct Meaning {
    int first;
    int last;
    Outcome outcome;
    ErrorKind kind;
};
constexpr std::array meanings{
    Meaning{0, 0, Outcome::Unauthorized, ErrorKind::Unauthorized},
    Meaning{190, 190, Outcome::Unauthorized, ErrorKind::Unauthorized},
    // Refused before anything was done: the same may be posted again.
    Meaning{4, 4, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{80007, 80007, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{130429, 130429, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{131056, 131056, Outcome::RetryLater, ErrorKind::RateLimited},
    // Faults of the platform's own: the message may be on its way.
    Meaning{1, 2, Outcome::Unknown, ErrorKind::Network},
    Meaning{131000, 131000, Outcome::Unknown, ErrorKind::Network},
    Meaning{131016, 131016, Outcome::Unknown, ErrorKind::Network},
    Meaning{131057, 131057, Outcome::Unknown, ErrorKind::Network},
    Meaning{133004, 133004, Outcome::Unknown, ErrorKind::Network},
    Meaning{131201, 131201, Outcome::Unknown, ErrorKind::Rejected}, // some people of a group
    // Permissions: another token would not be tried for one message, and nothing was accepted.
    Meaning{3, 3, Outcome::Refused, ErrorKind::Unauthorized},
    Meaning{10, 10, Outcome::Refused, ErrorKind::Unauthorized},
    Meaning{200, 299, Outcome::Refused, ErrorKind::Unauthorized},
    Meaning{131005, 131005, Outcome::Refused, ErrorKind::Unauthorized},
    Meaning{33, 33, Outcome::Refused, ErrorKind::NotFound},
    // Slow down, but not with this message again; 131208 is about group operations and unproven for sends.
    Meaning{131048, 131048, Outcome::Refused, ErrorKind::RateLimited},
    Meaning{131208, 131208, Outcome::Refused, ErrorKind::RateLimited},
    // Refusals that are documented with a 5xx.
    Meaning{131045, 131045, Outcome::Refused, ErrorKind::Rejected},
    Meaning{133000, 133000, Outcome::Refused, ErrorKind::Rejected},
    Meaning{134102, 134102, Outcome::Refused, ErrorKind::Rejected},
};

const Meaning *meaningOf(const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    for (const Meaning &meaning : meanings) {
        if (isNumber && number >= meaning.first && number <= meaning.last)
            return &meaning;
    }
    return nullptr;
}

Meaning meaningOfStatus(int status)
{
    switch (status) {
    case 401: return {0, 0, Outcome::Unauthorized, ErrorKind::Unauthorized};
    case 403: return {0, 0, Outcome::Refused, ErrorKind::Unauthorized};
    case 404: return {0, 0, Outcome::Refused, ErrorKind::NotFound};
    case 408: return {0, 0, Outcome::Unknown, ErrorKind::Timeout};
    case 429: return {0, 0, Outcome::RetryLater, ErrorKind::RateLimited};
    default: break;
    }
    if (status >= 400 && status < 500)
        return {0, 0, Outcome::Refused, ErrorKind::Rejected};
    return {0, 0, Outcome::Unknown, status >= 500 ? ErrorKind::Network : ErrorKind::BadAnswer};
}

// "(#131030) Recipient phone number not in allowed list" → the words; the code is told beside.
QString withoutCode(const QString &message)
{
    static const QRegularExpression prefix(QStringLiteral(R"(^\s*\(#\d+\)\s*)"));
    return QString(message).remove(prefix).simplified();
}

// Template calls explain themselves in error_user_title and _msg, sends in error_data.details; `message` is often no more than a title.
QString wordsOf(const QJsonObject &fault)
{
    const QJsonValue data = fault.value(QLatin1String("error_data"));
    const QString details = data.isString() ? data.toString() : data[QLatin1String("details")].toString();
    QStringList words{withoutCode(fault.value(QLatin1String("message")).toString()),
                      fault.value(QLatin1String("error_user_title")).toString().simplified(),
                      fault.value(QLatin1String("error_user_msg")).toString().simplified(), details.simplified()};
    words.removeAll(QString());
    QStringList said;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isToldAgain = false;
        for (qsizetype later = i + 1; later < words.size(); ++later)
            isToldAgain = isToldAgain || words[later].startsWith(words[i], Qt::CaseInsensitive);
        if (!isToldAgain)
            said += words[i];
    }
    return said.join(QLatin1String(": "));
}

QString detailOf(const QJsonObject &fault, int httpStatus)
{
    QStringList parts{QStringLiteral("HTTP %1").arg(httpStatus)};
    for (const char *name : {"type", "error_subcode", "fbtrace_id"}) {
        const QString value = neutral::textOf(fault.value(QLatin1String(name)));
        if (!value.isEmpty())
            parts += QString(QLatin1String(name) + QLatin1Char(' ') + value.left(100));
    }
    return parts.join(QLatin1String(", "));
}

Error badAnswer(const QString &detail, const QString &place)
{
    return error(ErrorKind::BadAnswer, detail, place);
}

SendReply readAccepted(const QJsonObject &answer)
{
    const QJsonValue success = answer.value(QLatin1String("success")); // read marks
    if (success.isBool()) {
        if (success.toBool())
            return {Outcome::Accepted, {}, {}, {}};
        return {Outcome::Refused, {}, {}, error(ErrorKind::Rejected, QStringLiteral("success is false"), QStringLiteral("success"))};
    }
    const QJsonObject message = answer.value(QLatin1String("messages")).toArray().first().toObject();
    const QString id = neutral::textOf(message.value(QLatin1String("id")));
    if (id.isEmpty())
        return {Outcome::Unknown, {}, {}, badAnswer(QStringLiteral("no message id in the answer"), QStringLiteral("messages[0].id"))};
    const QJsonObject contact = answer.value(QLatin1String("contacts")).toArray().first().toObject();
    SendReply reply;
    reply.refs = {{QStringLiteral("wamid"), id}};
    reply.waId = neutral::textOf(contact.value(QLatin1String("wa_id")));
    if (reply.waId.isEmpty())
        reply.waId = neutral::textOf(contact.value(QLatin1String("user_id")));
    // "Template pacing": held_for_quality_assessment, paused. A word that is new still has an id, so the message was taken.
    const QString word = message.value(QLatin1String("message_status")).toString();
    reply.outcome = neutral::kindOfStatus(word) == EventKind::Held ? Outcome::Held : Outcome::Accepted;
    return reply;
}

Channel readChannel(const Account &account, const QJsonObject &item)
{
    Channel channel;
    channel.account = account.id;
    channel.providerId = neutral::textOf(item.value(QLatin1String("id")));
    const QString digits = neutral::personOf(neutral::textOf(item.value(QLatin1String("display_phone_number")))); // "+55 11 3000-0000"
    channel.number = digits.isEmpty() ? QString() : QLatin1Char('+') + digits;
    channel.name = item.value(QLatin1String("verified_name")).toString();
    channel.quality = item.value(QLatin1String("quality_rating")).toString();
    return channel;
}

QList<HealthReport::Item> healthItems(const QJsonObject &entity)
{
    const auto word = [](const QJsonObject &object, const char *name) { return neutral::textOf(object.value(QLatin1String(name))); };
    QStringList notes;
    for (const QJsonValue &note : entity.value(QLatin1String("additional_info")).toArray())
        notes += note.toString();
    HealthReport::Item item{word(entity, "entity_type"), word(entity, "can_send_message"), {}, notes.join(QLatin1Char(' ')), {}};
    QList<HealthReport::Item> items;
    for (const QJsonValue &value : entity.value(QLatin1String("errors")).toArray()) {
        const QJsonObject fault = value.toObject();
        item.code = word(fault, "error_code");
        item.problem = word(fault, "error_description");
        item.remedy = word(fault, "possible_solution");
        items += item;
    }
    return items.isEmpty() ? QList<HealthReport::Item>{item} : items;
}

} // namespace

std::optional<Error> errorIn(const QJsonObject &answer, int httpStatus)
{
    const QJsonObject fault = answer.value(QLatin1String("error")).toObject();
    if (fault.isEmpty())
        return {};
    Error result = error(ErrorKind::Rejected, detailOf(fault, httpStatus));
    result.code = neutral::textOf(fault.value(QLatin1String("code")));
    result.message = wordsOf(fault);
    if (const Meaning *meaning = meaningOf(result.code))
        result.kind = meaning->kind;
    else if (httpStatus >= 400 && httpStatus != 403 && httpStatus != 404) // those come with policy and template codes, too
        result.kind = meaningOfStatus(httpStatus).kind;
    return result;
}

Result<QJsonObject> readObject(const net::Response &response)
{
    const bool isSuccess = response.status >= 200 && response.status <= 299;
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    if (document) {
        if (const auto fault = errorIn(document->object(), response.status))
            return *fault;
    }
    if (!isSuccess)
        return httpError(response);
    if (!document)
        return document.error();
    return document->isObject() ? Result<QJsonObject>(document->object()) : badAnswer(QStringLiteral("an object is needed"), {});
}

Result<void> readSuccess(const net::Response &response)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const QJsonValue success = answer->value(QLatin1String("success"));
    if (success.isBool() && success.toBool())
        return {};
    return success.isBool() ? error(ErrorKind::Rejected, QStringLiteral("success is false"), QStringLiteral("success"))
                            : badAnswer(QStringLiteral("no success in the answer"), QStringLiteral("success"));
}

SendReply readSendReply(const net::Response &response)
{
    const bool isSuccess = response.status >= 200 && response.status <= 299;
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    const QJsonObject answer = document ? document->object() : QJsonObject();
    if (auto fault = errorIn(answer, response.status)) {
        const Meaning *known = meaningOf(fault->code);
        Outcome outcome = known ? known->outcome : meaningOfStatus(response.status).outcome;
        // Yes and no in one answer: which of them holds, only evidence can tell.
        if (isSuccess && answer.contains(QLatin1String("messages")))
            outcome = Outcome::Unknown;
        return {outcome, {}, {}, *fault};
    }
    if (isSuccess)
        return document ? readAccepted(answer) : SendReply{Outcome::Unknown, {}, {}, document.error()};
    const Meaning meaning = meaningOfStatus(response.status);
    Error refusal = httpError(response);
    refusal.kind = meaning.kind;
    return {meaning.outcome, {}, {}, refusal};
}

Result<QJsonArray> readData(const QJsonObject &answer)
{
    const QJsonValue data = answer.value(QLatin1String("data"));
    return data.isArray() ? Result<QJsonArray>(data.toArray()) : badAnswer(QStringLiteral("no list in the answer"), QStringLiteral("data"));
}

Result<QList<Channel>> readChannels(const Account &account, const net::Response &response)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const auto items = readData(*answer);
    if (!items)
        return items.error();
    QList<Channel> channels;
    for (const QJsonValue &item : *items) {
        const Channel channel = readChannel(account, item.toObject());
        if (!channel.providerId.isEmpty())
            channels += channel;
    }
    return channels;
}

Result<HealthReport> readHealth(const net::Response &response)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const QJsonObject health = answer->value(QLatin1String("health_status")).toObject();
    HealthReport report;
    report.word = health.value(QLatin1String("can_send_message")).toString();
    if (report.word.isEmpty())
        return badAnswer(QStringLiteral("no health in the answer"), QStringLiteral("health_status.can_send_message"));
    for (const QJsonValue &entity : health.value(QLatin1String("entities")).toArray())
        report.items += healthItems(entity.toObject());
    return report;
}

} // namespace recado::meta
