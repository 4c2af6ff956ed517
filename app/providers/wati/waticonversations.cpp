#include "providers/wati/waticonversations.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

namespace recado::wati {

namespace {

constexpr int mostPages = 1'000; // an end even where a server repeats its last page for ever

QString wordOf(ChatStatus status)
{
    switch (status) {
    case ChatStatus::Open: return QStringLiteral("OPEN");
    case ChatStatus::Solved: return QStringLiteral("SOLVED");
    case ChatStatus::Pending: return QStringLiteral("PENDING");
    case ChatStatus::Block: return QStringLiteral("BLOCK");
    }
    return {};
}

QString conversationPath(const Channel &channel, const QString &recipient, const char *part)
{
    return QStringLiteral("/api/ext/v3/conversations/%1/%2").arg(encoded(conversationTarget(channel, recipient)), QLatin1String(part));
}

ConversationItem readItem(const QJsonObject &object)
{
    ConversationItem item;
    item.id = textIn(object, {"id"});
    item.kind = textIn(object, {"eventType", "event_type"});
    item.type = textIn(object, {"type"});
    item.text = wordsOf(object);
    item.isOurs = flagOf(object.value(QLatin1String("owner"))).value_or(item.kind.startsWith(QLatin1String("broadcastMessage")));
    item.status = textIn(object, {"statusString", "status"});
    item.failure = textIn(object, {"failedDetail", "failed_detail"});
    item.operatorName = textIn(object, {"operatorName", "operator_name"});
    item.at = momentOf(object.value(QLatin1String("created")));
    if (!item.at)
        item.at = momentOf(object.value(QLatin1String("timestamp")));
    item.media = mediaOf(object);
    return item;
}

} // namespace

net::Request historyRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient, int page,
                            int pageSize)
{
    const QString size = QString::number(pageSize);
    const QString number = QString::number(std::max(1, page));
    if (apiOf(account) == Api::V3) {
        const Query query{{QStringLiteral("page_number"), number}, {QStringLiteral("page_size"), size}};
        return getRequest(secrets, endpointV3(account, conversationPath(channel, recipient, "messages"), query));
    }
    Query query{{QStringLiteral("pageSize"), size}, {QStringLiteral("pageNumber"), number}};
    if (const QString digits = channelDigits(channel); !digits.isEmpty())
        query += {QStringLiteral("channelPhoneNumber"), digits};
    return getRequest(secrets, endpoint(account, QStringLiteral("/api/v1/getMessages/") + encoded(targetOf(recipient)), query));
}

Result<QJsonArray> historyItems(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    if (saidBy(answer) == Said::No)
        return rejection(answer);
    if (document->isArray())
        return document->array();
    if (const auto list = listIn(answer, {"messages", "message_list", "items"}))
        return *list;
    const QJsonValue messages = answer.value(QLatin1String("messages"));
    if (messages.isObject())
        return listIn(messages.toObject(), {"items"}).value_or(QJsonArray());
    if (messages.isNull()) // a person never written to
        return QJsonArray();
    return error(ErrorKind::BadAnswer, QStringLiteral("no messages in the answer"), QStringLiteral("messages"));
}

Result<ConversationPage> readConversation(int page, int pageSize, const net::Response &response)
{
    const auto items = historyItems(response);
    if (!items)
        return items.error();
    ConversationPage result;
    for (const QJsonValue &item : *items)
        result.items += readItem(item.toObject());
    // "No total: stop on a short page."
    if (items->size() >= pageSize && pageSize > 0 && page < mostPages)
        result.nextPage = std::max(1, page) + 1;
    return result;
}

net::Request chatStatusRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                               ChatStatus status)
{
    const QString word = wordOf(status);
    if (apiOf(account) == Api::V3) {
        const QJsonObject body{{QStringLiteral("new_status"), word.toLower()}};
        return jsonRequest(secrets, "PUT", endpointV3(account, conversationPath(channel, recipient, "status")), QJsonDocument(body));
    }
    const QString digits = digitsOf(recipient);
    QJsonObject body{{digits.isEmpty() ? QStringLiteral("target") : QStringLiteral("whatsappNumber"), targetOf(recipient)},
                     {QStringLiteral("ticketStatus"), word}};
    if (const QString number = channelDigits(channel); !number.isEmpty())
        body.insert(QLatin1String("channelPhoneNumber"), number);
    return jsonRequest(secrets, "POST", endpoint(account, QStringLiteral("/api/v1/updateChatStatus")), QJsonDocument(body));
}

Result<net::Request> operatorRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                     const QString &email)
{
    if (apiOf(account) == Api::V3) {
        const QJsonObject body{{QStringLiteral("assignee_email"), email.isEmpty() ? QJsonValue() : QJsonValue(email)}};
        return jsonRequest(secrets, "PUT", endpointV3(account, conversationPath(channel, recipient, "operator")), QJsonDocument(body));
    }
    const QString digits = digitsOf(recipient);
    if (digits.isEmpty())
        return error(ErrorKind::Unsupported, QStringLiteral("Wati v1 assigns operators by telephone number"), QStringLiteral("to"));
    Query query{{QStringLiteral("whatsappNumber"), digits}};
    if (!email.isEmpty())
        query += {QStringLiteral("email"), email};
    return emptyRequest(secrets, "POST", endpoint(account, QStringLiteral("/api/v1/assignOperator"), query));
}

net::Request addTagRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                           const QString &tag)
{
    const QJsonObject body{{QStringLiteral("tag_name"), tag}};
    return jsonRequest(secrets, "POST", endpointV3(account, conversationPath(channel, recipient, "tags")), QJsonDocument(body));
}

net::Request removeTagRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                              const QString &tag)
{
    const QString path = conversationPath(channel, recipient, "tags") + QLatin1Char('/') + encoded(tag);
    return emptyRequest(secrets, "DELETE", endpointV3(account, path));
}

} // namespace recado::wati
