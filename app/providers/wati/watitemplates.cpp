#include "providers/wati/watitemplates.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace recado::wati {

namespace {

using Header = TemplateDefinition::Header;

constexpr int mostPages = 200; // an end even where a server repeats its last page for ever

// "pt_BR" out of a text, a code field or an object in which only some field holds the code.
QString readLanguage(const QJsonObject &item)
{
    static const QRegularExpression codePattern(QStringLiteral("^[a-z]{2,3}([_-][A-Za-z]{2,4})?$"));
    QStringList candidates;
    for (const char *name : {"language", "languageCode", "language_option", "lang"}) {
        const QJsonValue value = item.value(QLatin1String(name));
        candidates += textOf(value);
        for (const char *field : {"code", "value", "key", "text"})
            candidates += textOf(value.toObject().value(QLatin1String(field)));
    }
    candidates.removeAll(QString());
    for (QString &candidate : candidates) {
        if (codePattern.match(candidate).hasMatch())
            return candidate.replace(QLatin1Char('-'), QLatin1Char('_'));
    }
    return candidates.value(0);
}

Header headerKind(const QJsonObject &header, bool hasText, bool hasLink)
{
    const QString word = textIn(header, {"typeString", "format", "type"}).toUpper();
    if (word == QLatin1String("TEXT"))
        return Header::Text;
    if (word == QLatin1String("IMAGE"))
        return Header::Image;
    if (word == QLatin1String("VIDEO"))
        return Header::Video;
    if (word == QLatin1String("DOCUMENT"))
        return Header::Document;
    // An empty object stands for "no header"; a number for a type is not documented.
    if (hasText && !hasLink)
        return Header::Text;
    return hasText || hasLink ? Header::Other : Header::None;
}

void readHeader(const QJsonValue &value, TemplateDefinition *definition)
{
    if (value.isString()) {
        definition->headerText = value.toString();
        definition->header = definition->headerText.isEmpty() ? Header::None : Header::Text;
        return;
    }
    const QJsonObject header = value.toObject();
    const QString text = textIn(header, {"headerTextOriginal", "text", "textOriginal"});
    const QString link = textIn(header, {"link", "url", "mediaUrl"});
    definition->header = headerKind(header, !text.isEmpty(), !link.isEmpty());
    definition->headerText = definition->header == Header::Text ? text : link;
    if (definition->header == Header::Text && text.isEmpty())
        definition->header = Header::None;
}

TemplateButton::Kind buttonKind(const QString &word)
{
    const QString type = word.toLower();
    if (type.contains(QLatin1String("url")))
        return TemplateButton::Kind::Url;
    if (type.contains(QLatin1String("phone")) || type.contains(QLatin1String("call")))
        return TemplateButton::Kind::Phone;
    if (type.contains(QLatin1String("copy")) || type.contains(QLatin1String("coupon")))
        return TemplateButton::Kind::CopyCode;
    if (type.contains(QLatin1String("quick")) || type.contains(QLatin1String("reply")))
        return TemplateButton::Kind::QuickReply;
    if (type.contains(QLatin1String("flow")))
        return TemplateButton::Kind::Flow;
    if (type.contains(QLatin1String("catalog")))
        return TemplateButton::Kind::Catalog;
    return TemplateButton::Kind::Other;
}

TemplateButton readButton(const QJsonValue &value, const QString &listType)
{
    if (value.isString())
        return {TemplateButton::Kind::QuickReply, value.toString(), {}};
    const QJsonObject button = value.toObject();
    // Some lists put what belongs to the button into an object of its own (seen in client code only, unverified).
    const QJsonObject parameter = button.value(QLatin1String("parameter")).toObject();
    const auto field = [&](Names names) {
        const QString text = textIn(button, names);
        return text.isEmpty() ? textIn(parameter, names) : text;
    };
    QString type = field({"type", "buttonType"});
    if (type.isEmpty())
        type = listType;
    TemplateButton result;
    result.kind = buttonKind(type);
    result.text = field({"text", "title"});
    if (result.kind == TemplateButton::Kind::Url)
        result.value = field({"urlOriginal", "url", "value"});
    else if (result.kind == TemplateButton::Kind::Phone)
        result.value = field({"phoneNumber", "phone_number", "value"});
    else if (result.kind == TemplateButton::Kind::CopyCode)
        result.value = field({"couponCode", "coupon_code", "value"});
    return result;
}

void readButtons(const QJsonObject &item, TemplateDefinition *definition)
{
    const QJsonValue value = item.value(QLatin1String("buttons"));
    const QJsonArray buttons = value.isArray() ? value.toArray() : value.toObject().value(QLatin1String("buttons")).toArray();
    for (const QJsonValue &button : buttons)
        definition->buttons += readButton(button, textIn(item, {"buttonsType"}));
}

// What a variable stands for, as far as the place of its hole tells.
TemplateVariable::Kind variableKind(const TemplateDefinition &definition, const QString &name)
{
    using Kind = TemplateVariable::Kind;
    const bool isInHeader = holesIn(definition.headerText).contains(name);
    if (isInHeader && definition.header == Header::Image)
        return Kind::Image;
    if (isInHeader && definition.header == Header::Video)
        return Kind::Video;
    if (isInHeader && definition.header == Header::Document)
        return Kind::Document;
    if (isInHeader || holesIn(definition.body).contains(name))
        return Kind::Text;
    for (const TemplateButton &button : definition.buttons) {
        if (holesIn(button.value).contains(name))
            return button.kind == TemplateButton::Kind::CopyCode ? Kind::CouponCode : Kind::UrlSuffix;
    }
    return Kind::Text;
}

// customParams is the contract for sending; where a list leaves it out, the holes in the texts are all there is.
void readVariables(const QJsonObject &item, TemplateDefinition *definition)
{
    for (const QJsonValue &value : listIn(item, {"customParams", "custom_params"}).value_or(QJsonArray())) {
        const QJsonObject parameter = value.toObject();
        const QString name = value.isString() ? value.toString() : textIn(parameter, {"paramName", "name"});
        if (!name.isEmpty())
            definition->variables += {name, textIn(parameter, {"paramValue", "value"}), variableKind(*definition, name)};
    }
    if (!definition->variables.isEmpty())
        return;
    QString texts = definition->headerText + QLatin1Char(' ') + definition->body;
    for (const TemplateButton &button : std::as_const(definition->buttons))
        texts += QLatin1Char(' ') + button.value;
    for (const QString &hole : holesIn(texts))
        definition->variables += {hole, {}, variableKind(*definition, hole)};
}

// bodyOriginal has the names as authored, but not every list has it, and some have it without its holes.
QString readBody(const QJsonObject &item)
{
    const QString original = textIn(item, {"bodyOriginal", "body_original"});
    const QString shown = textIn(item, {"body"});
    const bool useShown = original.isEmpty() || (holesIn(original).isEmpty() && !holesIn(shown).isEmpty());
    return useShown ? shown : original;
}

std::optional<QJsonArray> itemsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject answer = document.object();
    if (const auto list = listIn(answer, {"messageTemplates", "templates", "result", "items", "data"}))
        return list;
    for (const char *name : {"messageTemplates", "result", "data"}) {
        const auto nested = listIn(answer.value(QLatin1String(name)).toObject(), {"messageTemplates", "templates", "items"});
        if (nested)
            return nested;
    }
    return {};
}

std::optional<qint64> numberIn(const QJsonObject &answer, Names names)
{
    const QJsonObject link = answer.value(QLatin1String("link")).toObject();
    for (const QJsonObject &object : {answer, link}) {
        bool ok = false;
        const qint64 number = textIn(object, names).toLongLong(&ok);
        if (ok && number >= 0)
            return number;
    }
    return {};
}

// Where the paging stands is not documented: total, link and the length of the page are asked, in this order. When in doubt one
// page too many is asked for, never one too few.
bool hasNextPage(const QJsonObject &answer, int page, qsizetype count)
{
    if (count == 0 || page >= mostPages)
        return false;
    const QJsonValue link = answer.value(QLatin1String("link"));
    const qint64 pageSize = numberIn(answer, {"pageSize", "page_size"}).value_or(0);
    if (const auto total = numberIn(answer, {"total", "totalCount", "total_count"}); total && *total > 0)
        return qint64(page) * (pageSize > 0 ? pageSize : count) < *total;
    if (link.isObject() && link.toObject().contains(QLatin1String("nextPage")))
        return !textIn(link.toObject(), {"nextPage"}).isEmpty();
    // More than was asked for is the whole list of a server that does not page.
    return count == (pageSize > 0 ? pageSize : templatePageSize);
}

QString nameOfUnreadable(const QJsonObject &item, qsizetype index)
{
    const QString id = textIn(item, {"id", "_id"});
    return id.isEmpty() ? QStringLiteral("[%1]").arg(index) : id;
}

} // namespace

std::optional<TemplateDefinition> readTemplate(const QJsonObject &item)
{
    TemplateDefinition definition;
    definition.name = textIn(item, {"elementName", "name"});
    if (definition.name.isEmpty())
        return {};
    definition.language = readLanguage(item);
    definition.status = textIn(item, {"status"}).trimmed().toUpper();
    definition.category = textIn(item, {"category"}).trimmed().toUpper();
    definition.subCategory = textIn(item, {"subCategory", "sub_category"});
    definition.quality = textIn(item, {"quality", "qualityScore"});
    definition.providerId = textIn(item, {"id", "_id"});
    definition.body = readBody(item);
    const QJsonValue footer = item.value(QLatin1String("footer"));
    definition.footer = footer.isObject() ? textIn(footer.toObject(), {"text"}) : textOf(footer);
    readHeader(item.value(QLatin1String("header")), &definition);
    readButtons(item, &definition);
    readVariables(item, &definition);
    return definition;
}

Result<TemplatePage> readTemplates(int page, const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const auto items = itemsOf(*document);
    if (!items && saidBy(document->object()) == Said::No)
        return rejection(document->object());
    if (!items)
        return error(ErrorKind::BadAnswer, QStringLiteral("no list of templates in the answer"), QStringLiteral("messageTemplates"));
    TemplatePage result;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QJsonObject item = items->at(i).toObject();
        if (const auto definition = readTemplate(item))
            result.templates += *definition;
        else
            result.unreadable += nameOfUnreadable(item, i);
    }
    const int asked = std::max(1, page);
    if (hasNextPage(document->object(), asked, items->size()))
        result.nextCursor = QString::number(asked + 1);
    return result;
}

} // namespace recado::wati
