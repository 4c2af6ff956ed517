#include "providers/meta/metatemplates.h"

#include "providers/meta/metaanswers.h"
#include "providers/meta/metasettings.h"
#include "providers/neutral/metaevents.h"
#include "providers/neutral/templatejson.h"

namespace recado::meta {

namespace {

const QString edge = QStringLiteral("message_templates");

Error invalid(const char *place, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(place));
}

// Which item it was, for the person who looks for it.
QString nameOf(const QJsonValue &item, qsizetype index)
{
    const QString place = QStringLiteral("data[%1]").arg(index);
    const QString name = item[QLatin1String("name")].toString();
    return name.isEmpty() ? place : QString(place + QLatin1String(": ") + name.left(100));
}

} // namespace

net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor)
{
    Query query{
        {QStringLiteral("fields"),
         QStringLiteral("id,name,language,status,category,sub_category,previous_category,correct_category,parameter_format,components,"
                        "quality_score,rejected_reason,message_send_ttl_seconds,cta_url_link_tracking_opted_out")},
        {QStringLiteral("limit"), QStringLiteral("100")}};
    if (!cursor.isEmpty())
        query += {QStringLiteral("after"), cursor};
    return getRequest(secrets, endpoint(account, wabaId(account), edge, query));
}

Result<TemplatePage> readTemplates(const net::Response &response)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const auto items = readData(*answer);
    if (!items)
        return items.error();
    TemplatePage page;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const auto definition = neutral::definitionFromJson(items->at(i).toObject());
        if (definition && !definition->name.isEmpty())
            page.templates += *definition;
        else
            page.unreadable += nameOf(items->at(i), i);
    }
    const QJsonObject paging = answer->value(QLatin1String("paging")).toObject();
    if (!paging.value(QLatin1String("next")).toString().isEmpty())
        page.nextCursor = paging.value(QLatin1String("cursors"))[QLatin1String("after")].toString();
    return page;
}

Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    if (wabaId(account).isEmpty())
        return invalid("waba_id", QStringLiteral("templates belong to a WhatsApp Business Account; its id is needed"));
    return postRequest(secrets, endpoint(account, wabaId(account), edge), neutral::definitionToJson(definition));
}

Result<net::Request> editTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    if (definition.providerId.isEmpty())
        return invalid("providerId", QStringLiteral("a template is edited by its id; synchronise first"));
    const QJsonObject written = neutral::definitionToJson(definition);
    QStringList fields{QStringLiteral("components"), QStringLiteral("message_send_ttl_seconds")};
    if (!definition.isApproved())
        fields += QStringLiteral("category");
    QJsonObject body;
    for (const QString &field : fields) {
        if (written.contains(field))
            body.insert(field, written.value(field));
    }
    return postRequest(secrets, endpoint(account, definition.providerId), body);
}

Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    if (wabaId(account).isEmpty())
        return invalid("waba_id", QStringLiteral("templates belong to a WhatsApp Business Account; its id is needed"));
    if (definition.name.isEmpty())
        return invalid("name", QStringLiteral("missing"));
    if (definition.providerId.isEmpty())
        return invalid("providerId", QStringLiteral("without its id all languages of the template would be deleted; synchronise first"));
    const Query query{{QStringLiteral("name"), definition.name}, {QStringLiteral("hsm_id"), definition.providerId}};
    net::Request request = getRequest(secrets, endpoint(account, wabaId(account), edge, query));
    request.method = "DELETE";
    return request;
}

Result<TemplateReceipt> readTemplateReceipt(const net::Response &response)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    TemplateReceipt receipt;
    receipt.providerId = neutral::textOf(answer->value(QLatin1String("id")));
    receipt.status = answer->value(QLatin1String("status")).toString().toUpper();
    receipt.category = answer->value(QLatin1String("category")).toString().toUpper();
    if (receipt.providerId.isEmpty() || answer->contains(QLatin1String("success"))) {
        if (const auto done = readSuccess(response); !done)
            return done.error();
    }
    return receipt;
}

} // namespace recado::meta
