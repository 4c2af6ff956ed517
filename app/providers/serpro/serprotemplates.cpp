#include "providers/serpro/serprotemplates.h"

#include "providers/neutral/metaevents.h"
#include "providers/neutral/templatejson.h"
#include "providers/serpro/serproanswers.h"
#include "providers/serpro/serprosettings.h"

#include <QJsonArray>

namespace recado::serpro {

namespace {

std::optional<QJsonArray> itemsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    for (const char *name : {"data", "templates", "message_templates", "items", "content"}) {
        const QJsonValue list = document.object().value(QLatin1String(name));
        if (list.isArray())
            return list.toArray();
    }
    return {};
}

QString nameOfUnreadable(const QJsonObject &item, qsizetype index)
{
    for (const char *field : {"name", "nome", "id"}) {
        const QString name = neutral::textOf(item.value(QLatin1String(field)));
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("[%1]").arg(index);
}

} // namespace

net::Request templatesRequest(const Account &account, const Credentials &secrets)
{
    return getRequest(account, secrets, wabaEndpoint(account, QStringLiteral("templates")));
}

Result<TemplatePage> readTemplates(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const auto items = itemsOf(*document);
    if (!items)
        return error(ErrorKind::BadAnswer, QStringLiteral("no list of templates in the answer"), QStringLiteral("data"));
    TemplatePage page;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QJsonObject item = items->at(i).toObject();
        const auto definition = neutral::definitionFromJson(item);
        if (definition && !definition->name.isEmpty())
            page.templates += *definition;
        else
            page.unreadable += nameOfUnreadable(item, i);
    }
    // No parameter for a further page is known. Graph's word for one is told rather than dropped.
    const QJsonValue paging = document->object().value(QLatin1String("paging"));
    if (!paging[QLatin1String("next")].toString().isEmpty())
        page.unreadable += QStringLiteral("paging.next");
    return page;
}

net::Request createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    return postRequest(account, secrets, wabaEndpoint(account, QStringLiteral("templates")), neutral::definitionToJson(definition));
}

Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    if (definition.name.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("name"));
    net::Request request = getRequest(account, secrets, wabaEndpoint(account, QStringLiteral("templates/") + encoded(definition.name)));
    request.method = "DELETE";
    return request;
}

Result<TemplateReceipt> readTemplateReceipt(const net::Response &response)
{
    if (response.status < 200 || response.status > 299)
        return callError(response);
    TemplateReceipt receipt; // a deletion says nothing more than its status
    if (response.body.trimmed().isEmpty())
        return receipt;
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    receipt.providerId = neutral::textOf(answer.value(QLatin1String("id")));
    receipt.status = answer.value(QLatin1String("status")).toString().trimmed().toUpper();
    receipt.category = answer.value(QLatin1String("category")).toString().trimmed().toUpper();
    return receipt;
}

} // namespace recado::serpro
