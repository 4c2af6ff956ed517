#include "domain/content.h"

#include <QStringList>

namespace recado {

namespace {

const QLatin1String typeName("type");
const QLatin1String readMark("read");
const QLatin1String interactive("interactive");

} // namespace

Content::Content(QJsonObject document) : m_document(std::move(document)) {}

Content::Content(const TemplateContent &value) : Content(of(QStringLiteral("template"), toJson(value))) {}

Content Content::of(const QString &type, const QJsonValue &body)
{
    return Content(QJsonObject{{typeName, type}, {type, body}});
}

QString Content::type() const
{
    const QString type = m_document.value(typeName).toString();
    if (!type.isEmpty())
        return type;
    if (m_document.value(QLatin1String("status")).toString() == readMark)
        return readMark;
    const QString text = QStringLiteral("text"); // Meta: "type" may be left out for a text
    return m_document.contains(text) && !m_document.contains(typeName) ? text : QString();
}

QString Content::kind() const
{
    const QString name = type();
    if (name != interactive)
        return name;
    const QString which = body().toObject().value(typeName).toString();
    return which.isEmpty() ? name : QString(name + QLatin1Char('.') + which);
}

QJsonValue Content::body() const
{
    const QString name = type();
    return name == readMark ? QJsonValue(m_document) : m_document.value(name);
}

QString Content::replyTo() const
{
    return m_document.value(QLatin1String("context")).toObject().value(QLatin1String("message_id")).toString();
}

TemplateContent Content::asTemplate() const
{
    return isTemplate() ? templateContentFrom(body().toObject()) : TemplateContent{};
}

const QStringList &contentKinds()
{
    static const QStringList kinds{
        QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"),
        QStringLiteral("sticker"), QStringLiteral("location"), QStringLiteral("contacts"), QStringLiteral("reaction"),
        QStringLiteral("interactive.button"), QStringLiteral("interactive.list"), QStringLiteral("interactive.cta_url"),
        QStringLiteral("interactive.product"), QStringLiteral("interactive.product_list"), QStringLiteral("interactive.catalog_message"),
        QStringLiteral("interactive.flow"), QStringLiteral("interactive.location_request_message"), QStringLiteral("interactive.address_message"),
        QStringLiteral("interactive.carousel"), QStringLiteral("interactive.call_permission_request"), QStringLiteral("interactive.voice_call"),
        QStringLiteral("interactive.contact_request"), QStringLiteral("interactive.order_details"), QStringLiteral("interactive.order_status"),
        QStringLiteral("template"), QStringLiteral("read"),
    };
    return kinds;
}

} // namespace recado
