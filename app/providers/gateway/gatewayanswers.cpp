#include "providers/gateway/gatewayanswers.h"

#include "providers/gateway/gatewayfaults.h"
#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"
#include "providers/neutral/templatejson.h"

#include <algorithm>

namespace recado::gateway {

namespace {

using Outcome = SendReply::Outcome;

Error badAnswer(const QString &detail, const char *place)
{
    return error(ErrorKind::BadAnswer, detail, QString::fromLatin1(place));
}

bool saysHeld(const QString &status)
{
    return neutral::kindOfStatus(status) == EventKind::Held || status.contains(QLatin1Char(' '));
}

SendReply readAccepted(const QJsonObject &answer)
{
    const QJsonObject message = answer.value(QLatin1String("messages")).toArray().first().toObject();
    const QString id = neutral::textOf(message.value(QLatin1String("id")));
    if (id.isEmpty())
        return {Outcome::Unknown, {}, {}, badAnswer(QStringLiteral("no message id in the answer"), "messages[0].id")};
    SendReply reply;
    reply.refs = {{QStringLiteral("wamid"), id}};
    reply.waId = neutral::textOf(answer.value(QLatin1String("contacts")).toArray().first()[QLatin1String("wa_id")]);
    const QString status = message.value(QLatin1String("message_status")).toString().simplified();
    reply.outcome = saysHeld(status) ? Outcome::Held : Outcome::Accepted;
    if (reply.outcome == Outcome::Held) {
        reply.error.detail = QStringLiteral("message_status");
        reply.error.message = status;
    }
    return reply;
}

// A refusal, or none when the answer says nothing of that kind.
std::optional<SendReply> readRefusal(const QJsonObject &answer, const net::Response &response)
{
    if (isSuccess(response) && errorsIn(answer).isEmpty())
        return {};
    SendReply reply;
    reply.error = errorIn(answer, response);
    reply.outcome = outcomeOf(response.status, reply.error.code);
    // Yes and no in one answer: which of them holds, only evidence can tell.
    if (isSuccess(response) && !answer.value(QLatin1String("messages")).toArray().isEmpty())
        reply.outcome = Outcome::Unknown;
    return reply;
}

std::chrono::seconds lifetimeOf(const QJsonValue &expiresAfter, Instant now)
{
    constexpr std::chrono::hours assumed(7 * 24);
    QString written = expiresAfter.toString().simplified(); // "2018-03-01 15:29:26+00:00"
    written.replace(QLatin1Char(' '), QLatin1Char('T'));
    const auto end = neutral::momentOf(expiresAfter.isString() ? QJsonValue(written) : expiresAfter);
    // An end in the past only says that the clocks differ: the token is new.
    return end && *end > now ? std::chrono::floor<std::chrono::seconds>(*end - now) : std::chrono::seconds(assumed);
}

void collectHealth(const QString &entity, const QJsonObject &node, int depth, QList<HealthReport::Item> *items)
{
    const QString word = neutral::textOf(node.value(QLatin1String("gateway_status")));
    const neutral::MetaFailure failure = neutral::failureIn(node.value(QLatin1String("errors")).toArray());
    if (!word.isEmpty() || !failure.code.isEmpty() || !failure.text.isEmpty())
        items->append({entity, word, failure.code, failure.text, {}});
    for (auto part = node.begin(); depth > 0 && part != node.end(); ++part) {
        if (part.value().isObject())
            collectHealth(part.key(), part.value().toObject(), depth - 1, items);
    }
}

} // namespace

SendReply readSendReply(const net::Response &response)
{
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    const QJsonObject answer = document ? document->object() : QJsonObject();
    if (const auto refusal = readRefusal(answer, response))
        return *refusal;
    if (!document)
        return {Outcome::Unknown, {}, {}, document.error()};
    return answer.value(QLatin1String("success")).toBool() ? SendReply{Outcome::Accepted, {}, {}, {}} : readAccepted(answer);
}

SendReply readMarkReply(const net::Response &response)
{
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    if (const auto refusal = readRefusal(document ? document->object() : QJsonObject(), response))
        return *refusal;
    if (document || response.body.trimmed().isEmpty())
        return {Outcome::Accepted, {}, {}, {}};
    return {Outcome::Unknown, {}, {}, document.error()};
}

Result<AccessToken> readLogin(const net::Response &response, Instant now)
{
    const auto answer = readObject(response);
    if (!answer) {
        Error refusal = answer.error();
        if (refusal.kind == ErrorKind::Unauthorized)
            refusal.place = QStringLiteral("password");
        return refusal;
    }
    const QJsonObject user = answer->value(QLatin1String("users")).toArray().first().toObject();
    const QByteArray token = user.value(QLatin1String("token")).toString().trimmed().toUtf8();
    const bool isOneWord = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (token.isEmpty() || !isOneWord)
        return badAnswer(QStringLiteral("no token in the answer"), "users[0].token");
    return AccessToken{Secret(token), lifetimeOf(user.value(QLatin1String("expires_after")), now)};
}

Result<TemplatePage> readTemplates(const QString &cursor, const net::Response &response)
{
    if (lacksNode(response))
        return TemplatePage{};
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const QLatin1String list(answer->contains(QLatin1String("waba_templates")) ? "waba_templates" : "data");
    if (!answer->value(list).isArray())
        return badAnswer(QStringLiteral("no list of templates in the answer"), "waba_templates");
    const qint64 before = cursor.toInt();
    if (answer->value(QLatin1String("offset")).toInteger(before) != before)
        return badAnswer(QStringLiteral("another page than the one asked for"), "offset");
    TemplatePage page;
    const QJsonArray items = answer->value(list).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto definition = neutral::definitionFromJson(items[i].toObject());
        if (!definition || definition->name.isEmpty()) {
            page.unreadable += QStringLiteral("%1[%2]").arg(list).arg(i);
            continue;
        }
        definition->status = definition->status.toUpper(); // written "approved"
        definition->category = definition->category.toUpper();
        page.templates += *definition;
    }
    if (!items.isEmpty() && answer->value(QLatin1String("total")).toInteger() > before + items.size())
        page.nextCursor = QString::number(before + items.size());
    return page;
}

Result<QList<Channel>> readChannels(const Account &account, const net::Response &response)
{
    if (const auto answer = readObject(response); !answer && !lacksNode(response))
        return answer.error();
    const QString host = QUrl(account.setting(QStringLiteral("base_url"))).host();
    Channel channel;
    channel.account = account.id;
    channel.number = account.setting(QStringLiteral("number"));
    channel.providerId = channel.number.isEmpty() ? host : channel.number.mid(1);
    channel.name = host;
    channel.isDefault = true;
    return QList<Channel>{channel};
}

Result<HealthReport> readHealth(const net::Response &response)
{
    if (lacksNode(response))
        return error(ErrorKind::Unsupported, QStringLiteral("gateway: it does not tell its health"), QStringLiteral("provider"));
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    HealthReport report;
    const QJsonValue health = answer->value(QLatin1String("health"));
    collectHealth(QStringLiteral("GATEWAY"), health.isObject() ? health.toObject() : *answer, 2, &report.items);
    for (const HealthReport::Item &item : std::as_const(report.items)) {
        const bool isUp = item.word.compare(QLatin1String("connected"), Qt::CaseInsensitive) == 0;
        if (report.word.isEmpty() || !isUp) // the first that is not up speaks for all
            report.word = item.word;
        if (!isUp)
            break;
    }
    if (report.items.isEmpty())
        return badAnswer(QStringLiteral("no health in the answer"), "health.gateway_status");
    return report;
}

Result<MediaHandle> readUpload(const net::Response &response)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const QString id = neutral::textOf(answer->value(QLatin1String("media")).toArray().first()[QLatin1String("id")]);
    if (id.isEmpty())
        return badAnswer(QStringLiteral("no media id in the answer"), "media[0].id");
    return MediaHandle{id, {}}; // how long it lives is not told
}

} // namespace recado::gateway
