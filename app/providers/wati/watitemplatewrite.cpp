#include "providers/wati/watitemplatewrite.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

#include <algorithm>

namespace recado::wati {

namespace {

using Button = TemplateButton::Kind;
using Header = TemplateDefinition::Header;

Error unsupported(const QString &what, const QString &place)
{
    return error(ErrorKind::Unsupported, QStringLiteral("Wati's template call has no documented field for ") + what, place);
}

QString headerWord(Header header)
{
    switch (header) {
    case Header::Text: return QStringLiteral("TEXT");
    case Header::Image: return QStringLiteral("IMAGE");
    case Header::Video: return QStringLiteral("VIDEO");
    case Header::Document: return QStringLiteral("DOCUMENT");
    default: return {};
    }
}

Result<void> check(const TemplateDefinition &definition)
{
    if (definition.name.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("name"));
    if (definition.language.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("language"));
    if (!definition.cards.isEmpty())
        return unsupported(QStringLiteral("a carousel"), QStringLiteral("cards"));
    if (!definition.offerText.isEmpty())
        return unsupported(QStringLiteral("a limited-time offer"), QStringLiteral("offerText"));
    if (definition.header != Header::None && headerWord(definition.header).isEmpty())
        return unsupported(QStringLiteral("this header"), QStringLiteral("header"));
    if (definition.securityAdvice || definition.codeExpirationMinutes > 0)
        return unsupported(QStringLiteral("the parts of an authentication template"), QStringLiteral("category"));
    if (definition.body.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("body"));
    return {};
}

// Types and nesting as lists of templates show them (seen in client code only, unverified).
Result<QJsonObject> buttonJson(const TemplateButton &button, int index)
{
    QJsonObject parameter{{QStringLiteral("text"), button.text}};
    QString type;
    switch (button.kind) {
    case Button::QuickReply: type = QStringLiteral("quick_reply"); break;
    case Button::Url:
        type = QStringLiteral("url");
        parameter.insert(QLatin1String("url"), button.value);
        break;
    case Button::Phone:
        type = QStringLiteral("call");
        parameter.insert(QLatin1String("phoneNumber"), button.value);
        break;
    case Button::CopyCode:
        type = QStringLiteral("copy_code");
        parameter.insert(QLatin1String("couponCode"), button.sample.isEmpty() ? button.value : button.sample);
        break;
    default: return unsupported(QStringLiteral("this button"), QStringLiteral("buttons[%1]").arg(index));
    }
    return QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("parameter"), parameter}};
}

// The words are those of lists, in the lower case seen there (unverified).
QString buttonsType(const QList<TemplateButton> &buttons)
{
    if (buttons.isEmpty())
        return QStringLiteral("none");
    const bool onlyReplies =
        std::all_of(buttons.begin(), buttons.end(), [](const auto &button) { return button.kind == Button::QuickReply; });
    const bool noReplies =
        std::none_of(buttons.begin(), buttons.end(), [](const auto &button) { return button.kind == Button::QuickReply; });
    return onlyReplies ? QStringLiteral("quick_reply")
           : noReplies ? QStringLiteral("call_to_action")
                       : QStringLiteral("quick_reply_and_call_to_action");
}

QJsonArray customParams(const TemplateDefinition &definition)
{
    QJsonArray list;
    for (const TemplateVariable &variable : definition.variables)
        list += QJsonObject{{QStringLiteral("paramName"), variable.name}, {QStringLiteral("paramValue"), variable.sample}};
    return list;
}

} // namespace

Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    if (const auto checked = check(definition); !checked)
        return checked.error();
    QJsonArray buttons;
    for (int i = 0; i < definition.buttons.size(); ++i) {
        const auto button = buttonJson(definition.buttons[i], i);
        if (!button)
            return button.error();
        buttons += *button;
    }
    QJsonObject body{
        {QStringLiteral("type"), QStringLiteral("template")},
        {QStringLiteral("elementName"), definition.name},
        {QStringLiteral("language"), definition.language},
        {QStringLiteral("category"), definition.category},
        {QStringLiteral("body"), definition.body},
        {QStringLiteral("footer"), definition.footer},
        {QStringLiteral("buttonsType"), buttonsType(definition.buttons)},
        {QStringLiteral("buttons"), buttons},
        {QStringLiteral("customParams"), customParams(definition)},
    };
    if (!definition.subCategory.isEmpty())
        body.insert(QLatin1String("subCategory"), definition.subCategory);
    if (definition.header != Header::None) {
        const QString field = definition.header == Header::Text ? QStringLiteral("text") : QStringLiteral("link");
        body.insert(QLatin1String("header"),
                    QJsonObject{{QStringLiteral("type"), headerWord(definition.header)}, {field, definition.headerText}});
    }
    return jsonRequest(secrets, "POST", endpoint(account, QStringLiteral("/api/v1/whatsApp/templates")), QJsonDocument(body));
}

Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition)
{
    const QString business = account.setting(QStringLiteral("waba_id"));
    if (business.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("Wati deletes templates by the id of the WhatsApp Business Account; set waba_id"),
                     QStringLiteral("waba_id"));
    if (definition.name.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("name"));
    QString path = QStringLiteral("/api/v1/whatsApp/templates/%1/").arg(encoded(business)) + encoded(definition.name);
    if (!definition.language.isEmpty())
        path += QLatin1Char('/') + encoded(definition.language);
    return emptyRequest(secrets, "DELETE", endpoint(account, path));
}

Result<TemplateReceipt> readTemplateReceipt(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    if (saidBy(answer) == Said::No)
        return rejection(answer);
    QJsonObject made = answer;
    for (const char *name : {"result", "template", "data"}) {
        if (answer.value(QLatin1String(name)).isObject())
            made = answer.value(QLatin1String(name)).toObject();
    }
    TemplateReceipt receipt{textIn(made, {"id"}), textIn(made, {"status"}).trimmed().toUpper(),
                            textIn(made, {"category"}).trimmed().toUpper()};
    if (saidBy(answer) == Said::Nothing && receipt.providerId.isEmpty())
        return error(ErrorKind::BadAnswer, QStringLiteral("neither yes nor an id in the answer"), QStringLiteral("ok"));
    return receipt;
}

} // namespace recado::wati
