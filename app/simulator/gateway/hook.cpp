#include "simulator/gateway/hook.h"

#include "simulator/cloudevents.h"
#include "simulator/gateway/errors.h"
#include "simulator/webhookposter.h"

namespace recado::simulator::gateway {

using namespace Qt::Literals::StringLiterals;

namespace {

// "WhatsApp Business API, webhooks": flat errors with short codes, no opaque data, and the type of what the status is about.
QJsonObject olderStatus(QJsonObject item, const Notice &notice)
{
    item.remove("biz_opaque_callback_data"_L1);
    item.insert("type"_L1, "message"_L1);
    if (item.contains("pricing"_L1)) {
        item.insert("conversation"_L1, QJsonObject{{"id"_L1, notice.message->conversationId}});
        item.insert("pricing"_L1, QJsonObject{{"pricing_model"_L1, "CBP"_L1}, {"billable"_L1, true}});
    }
    if (notice.what == Happening::Failed) {
        const int code = olderCode(notice.failedCode.toInt());
        item.insert("errors"_L1, QJsonArray{QJsonObject{{"code"_L1, code},
                                                        {"title"_L1, titleOf(code)},
                                                        {"details"_L1, notice.failedDetail},
                                                        {"href"_L1, "https://developers.facebook.com/docs/whatsapp/api/errors/"_L1}}});
    }
    return item;
}

} // namespace

std::optional<QJsonObject> Hook::bodyOf(const Notice &notice) const
{
    if (notice.what == Happening::Received)
        return QJsonObject{{"contacts"_L1, QJsonArray{contactItem(*notice.message, m_world)}},
                           {"messages"_L1, QJsonArray{incomingItem(notice)}}};
    const auto status = notice.what == Happening::Played ? std::nullopt : statusItem(notice);
    if (!status)
        return {};
    return QJsonObject{{"statuses"_L1, QJsonArray{olderStatus(*status, notice)}}};
}

void Hook::tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const
{
    const auto object = bodyOf(notice);
    if (m_url.isEmpty() || !object) {
        if (done)
            done();
        return;
    }
    const QByteArray body = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    const QString lane = notice.message->conversationId + m_url.toString();
    for (int copy = 1; copy < notice.copies; ++copy)
        poster.post(lane, m_url, body);
    poster.post(lane, m_url, body, std::move(done));
}

} // namespace recado::simulator::gateway
