#include "models/conversationfilter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

constexpr int longestWait = 7 * 24 * 60;
const QString statusKey = QStringLiteral("status");
const QString allStatuses = QStringLiteral("all");

} // namespace

ConversationQuery ConversationFilter::query(Instant now) const
{
    ConversationQuery query;
    query.status = status;
    query.assignee = assignee;
    query.account = account;
    query.channel = channel;
    query.unreadOnly = isUnreadOnly;
    if (waitingMinutes > 0)
        query.waitingBefore = now - std::chrono::minutes(waitingMinutes);
    return query;
}

bool ConversationFilter::isNarrowed() const
{
    return isSearch() || !(cleared() == *this);
}

ConversationFilter ConversationFilter::cleared() const
{
    ConversationFilter plain;
    plain.status = status;
    return plain;
}

QByteArray ConversationFilter::toJson() const
{
    const QJsonObject json{{statusKey, status ? toString(*status) : allStatuses},
                           {QStringLiteral("assignee"), assignee},
                           {QStringLiteral("account"), account.value},
                           {QStringLiteral("channel"), channel.value},
                           {QStringLiteral("unread"), isUnreadOnly},
                           {QStringLiteral("waiting"), waitingMinutes}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ConversationFilter ConversationFilter::fromJson(const QByteArray &json)
{
    ConversationFilter filter;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString status = object.value(statusKey).toString();
    if (status == allStatuses)
        filter.status.reset();
    else if (const auto known = conversationStatusFromString(status))
        filter.status = known;
    filter.assignee = object.value(QLatin1String("assignee")).toString();
    filter.account = {object.value(QLatin1String("account")).toInteger()};
    filter.channel = {object.value(QLatin1String("channel")).toInteger()};
    filter.isUnreadOnly = object.value(QLatin1String("unread")).toBool();
    filter.waitingMinutes = std::clamp(object.value(QLatin1String("waiting")).toInt(), 0, longestWait);
    return filter;
}

} // namespace recado
