#include "providers/wati/waticalls.h"

namespace recado::wati {

using pasted::Address;

Call callAt(const Address &address)
{
    const struct {
        QStringList path;
        Call call;
        bool hasTarget; // one segment more: whom it goes to
    } calls[] = {
        {{QStringLiteral("sendTemplateMessage")}, Call::Template, false},
        {{QStringLiteral("sendTemplateMessages")}, Call::Template, false},
        {{QStringLiteral("messageTemplates"), QStringLiteral("send")}, Call::Template, false},
        {{QStringLiteral("messageTemplates"), QStringLiteral("schedule")}, Call::Template, false},
        {{QStringLiteral("sendSessionMessage")}, Call::Text, true},
        {{QStringLiteral("messages"), QStringLiteral("text")}, Call::Text, false},
        {{QStringLiteral("sendSessionFileViaUrl")}, Call::File, true},
        {{QStringLiteral("sendInteractiveButtonsMessage")}, Call::Buttons, false},
        {{QStringLiteral("sendInteractiveListMessage")}, Call::List, false},
        {{QStringLiteral("messages"), QStringLiteral("interactive")}, Call::Interactive, false},
    };
    Address parent = address;
    if (!parent.path.isEmpty())
        parent.path.removeLast();
    for (const auto &known : calls) {
        // The target may be missing, or the slash before it.
        if (address.endsWith(known.path) || (known.hasTarget && parent.endsWith(known.path)))
            return known.call;
    }
    return Call::None;
}

Call callIn(const QJsonObject &body)
{
    const auto has = [&body](const char *name) { return body.contains(QLatin1String(name)); };
    if (has("template_name"))
        return Call::Template;
    if (has("button_message") || has("list_message"))
        return Call::Interactive;
    if (has("target") && body.value(QLatin1String("text")).isString())
        return Call::Text;
    if (!body.value(QLatin1String("body")).isString())
        return Call::None;
    if (has("buttons"))
        return Call::Buttons;
    return has("sections") ? Call::List : Call::None;
}

} // namespace recado::wati
