#include "services/broadcastcontent.h"

#include "providers/neutral/contentjson.h"
#include "store/templatestore.h"

namespace recado {

Result<BroadcastContent> readBroadcastContent(Connection &connection, const Broadcast &broadcast)
{
    BroadcastContent read;
    if (!broadcast.content.isEmpty()) {
        const auto content = neutral::contentFromJson(broadcast.content);
        if (!content)
            return error(ErrorKind::Invalid, content.error().detail, QStringLiteral("content"));
        read.content = *content;
    }
    // A draft that knows only the template's name is not empty.
    const bool isTemplate = read.content.isTemplate() || (read.content.isEmpty() && !broadcast.templateName.isEmpty());
    if (!isTemplate)
        return read;
    TemplateContent named = read.content.asTemplate();
    if (named.name.isEmpty())
        named.name = broadcast.templateName;
    if (named.language.isEmpty())
        named.language = broadcast.templateLanguage;
    if (read.content.isEmpty())
        read.content = Content(named);
    if (broadcast.account.isNull())
        return read;
    const auto definition = TemplateStore(connection).find(broadcast.account, named.name, named.language);
    if (!definition)
        return definition.error();
    read.definition = *definition;
    return read;
}

QString templateNameOf(const BroadcastContent &content)
{
    if (content.definition)
        return content.definition->name;
    return content.content.isTemplate() ? content.content.asTemplate().name : QString();
}

} // namespace recado
