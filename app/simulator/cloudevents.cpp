#include "simulator/cloudevents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recado::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

QString statusWord(Happening what)
{
    switch (what) {
    case Happening::Sent: return u"sent"_s;
    case Happening::Delivered: return u"delivered"_s;
    case Happening::Read: return u"read"_s;
    case Happening::Played: return u"played"_s;
    case Happening::Failed: return u"failed"_s;
    case Happening::Replied: // the reply is its own event
    case Happening::Received: break;
    }
    return {};
}

QJsonObject errorItem(const QString &code, const QString &title)
{
    return {{"code"_L1, code.toInt()},
            {"title"_L1, title},
            {"message"_L1, title},
            {"error_data"_L1, QJsonObject{{"details"_L1, title}}},
            {"href"_L1, "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"_L1}};
}

// With sent and one of delivered and read.
QJsonObject pricingItem(const PracticeMessage &message)
{
    const bool isTemplate = message.isTemplate();
    return {{"billable"_L1, isTemplate},
            {"pricing_model"_L1, "PMP"_L1},
            {"type"_L1, isTemplate ? "regular"_L1 : "free_customer_service"_L1},
            {"category"_L1, isTemplate ? "utility"_L1 : "service"_L1}};
}

} // namespace

std::optional<QJsonObject> statusItem(const Notice &notice)
{
    const QString word = statusWord(notice.what);
    if (word.isEmpty())
        return {};
    const PracticeMessage &message = *notice.message;
    QJsonObject item{{"id"_L1, message.wamid}, {"status"_L1, word}, {"timestamp"_L1, unixSeconds(notice.at)}};
    item.insert(isUserId(message.recipient) ? "recipient_user_id"_L1 : "recipient_id"_L1, message.waId);
    if (!message.opaque.isEmpty())
        item.insert("biz_opaque_callback_data"_L1, message.opaque);
    if (notice.what == Happening::Sent || notice.what == Happening::Delivered)
        item.insert("pricing"_L1, pricingItem(message));
    if (notice.what == Happening::Failed)
        item.insert("errors"_L1, QJsonArray{errorItem(notice.failedCode, notice.failedDetail)});
    return item;
}

QJsonObject incomingItem(const Notice &notice)
{
    const PracticeMessage &message = *notice.message;
    QJsonObject item = message.content;
    item.insert(isUserId(message.waId) ? "from_user_id"_L1 : "from"_L1, message.waId);
    item.insert("id"_L1, message.wamid);
    item.insert("timestamp"_L1, unixSeconds(notice.at));
    if (!message.answersTo.isEmpty())
        item.insert("context"_L1, QJsonObject{{"id"_L1, message.answersTo}});
    return item;
}

QJsonObject contactItem(const PracticeMessage &message, const World &world)
{
    return {{"profile"_L1, QJsonObject{{"name"_L1, world.nameOf(message.waId)}}},
            {isUserId(message.waId) ? "user_id"_L1 : "wa_id"_L1, message.waId}};
}

std::optional<QJsonObject> cloudValue(const Notice &notice, const World &world)
{
    const PracticeMessage &message = *notice.message;
    const PracticeNumber &number = world.numbers()[message.number];
    QJsonObject value{
        {"messaging_product"_L1, "whatsapp"_L1},
        {"metadata"_L1, QJsonObject{{"display_phone_number"_L1, number.digits}, {"phone_number_id"_L1, number.phoneNumberId}}}};
    if (notice.what != Happening::Failed) // Meta, "Status webhooks": contacts are left out of failures
        value.insert("contacts"_L1, QJsonArray{contactItem(message, world)});
    if (notice.what == Happening::Received) {
        value.insert("messages"_L1, QJsonArray{incomingItem(notice)});
        return value;
    }
    const auto status = statusItem(notice);
    if (!status)
        return {};
    value.insert("statuses"_L1, QJsonArray{*status});
    return value;
}

QByteArray escapedJson(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'/')
            escaped += "\\/";
        else if (c.unicode() < 0x80)
            escaped += c.toLatin1();
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

QString unixSeconds(Instant at)
{
    return QString::number(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

bool isUserId(const QString &recipient)
{
    return recipient.contains(u'.');
}

} // namespace recado::simulator
