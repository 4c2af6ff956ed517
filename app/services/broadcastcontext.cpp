#include "services/broadcastcontext.h"

#include "providers/neutral/contentjson.h"
#include "store/broadcaststore.h"
#include "store/templatestore.h"

namespace recado {

namespace {

Result<BroadcastContent> contentOf(Connection &connection, const Broadcast &broadcast)
{
    const auto content = neutral::contentFromJson(broadcast.content);
    if (!content) {
        Error problem = content.error();
        problem.place = QStringLiteral("content");
        return problem;
    }
    BroadcastContent found{*content, {}};
    if (!found.content.isTemplate() || broadcast.account.isNull())
        return found;
    const TemplateContent wanted = found.content.asTemplate();
    const auto definition = TemplateStore(connection).find(broadcast.account, wanted.name, wanted.language);
    if (!definition)
        return definition.error();
    found.definition = *definition;
    return found;
}

} // namespace

Result<BroadcastContext> readBroadcastContext(Connection &connection, BroadcastId id)
{
    const auto broadcast = BroadcastStore(connection).byId(id);
    if (!broadcast)
        return broadcast.error();
    if (broadcast->account.isNull())
        return error(ErrorKind::Invalid, QStringLiteral("no account chosen"), QStringLiteral("account"));
    const auto content = contentOf(connection, *broadcast);
    if (!content)
        return content.error();
    const auto sender = readSendContext(connection, broadcast->account, broadcast->channel, content->content);
    if (!sender)
        return sender.error();
    BroadcastContext context{*broadcast, *sender, *content};
    context.sender.definition = content->definition;
    return context;
}

std::optional<BroadcastReason> notAsChecked(const BroadcastContext &context)
{
    if (!context.content.content.isTemplate())
        return {};
    const auto &definition = context.content.definition;
    if (!definition)
        return BroadcastReason{QStringLiteral("changed"), context.broadcast.templateName};
    if (!definition->isApproved())
        return BroadcastReason{QStringLiteral("template"), definition->status};
    if (definitionMark(*definition) != context.broadcast.checkedAgainst)
        return BroadcastReason{QStringLiteral("changed"), context.broadcast.templateName};
    return {};
}

Content contentOfRow(const BroadcastContext &context, const BroadcastRow &row)
{
    return contentFor(context.content, valuesFor(context.broadcast.mapping, row));
}

Message messageForRow(const BroadcastContext &context, const BroadcastRow &row)
{
    Message message;
    message.id = MessageId::make();
    message.account = context.sender.account.id;
    message.channel = context.sender.channel.id;
    message.recipient = row.recipient;
    message.typed = row.cell(context.broadcast.mapping.phone);
    message.personName = row.personName;
    message.templateName = context.broadcast.templateName;
    message.templateLanguage = context.content.definition ? context.content.definition->language : context.broadcast.templateLanguage;
    message.broadcast = context.broadcast.id;
    message.broadcastLine = row.line;
    return message;
}

Result<SendJobPtr> jobForMessage(const BroadcastContext &context, const Credentials &secrets, const Credentials &complete, const BroadcastRow &row,
                                 const Message &message)
{
    SendRequest request;
    request.account = message.account;
    request.channel = message.channel;
    request.to = message.recipient;
    request.personName = message.personName;
    request.content = contentOfRow(context, row);
    const auto prepared = prepareSend(context.sender, complete, request, message.id);
    if (!prepared)
        return prepared.error();
    auto job = std::make_shared<SendJob>();
    job->take(*prepared);
    job->secrets = secrets;
    job->used = complete;
    job->message = message;
    job->message.renderedText = prepared->renderedText;
    return job;
}

Result<SendJobPtr> jobForRow(const BroadcastContext &context, const Credentials &secrets, const Credentials &complete, const BroadcastRow &row)
{
    return jobForMessage(context, secrets, complete, row, messageForRow(context, row));
}

Result<Content> contentOfMessage(Connection &connection, const Message &message)
{
    if (message.broadcast.isNull())
        return neutral::contentFromJson(message.content);
    BroadcastStore store(connection);
    const auto broadcast = store.byId(message.broadcast);
    if (!broadcast)
        return broadcast.error();
    const auto rows = store.byLines(message.broadcast, {message.broadcastLine});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return error(ErrorKind::NotFound, QStringLiteral("row of the broadcast"));
    const auto content = contentOf(connection, *broadcast);
    if (!content)
        return content.error();
    return contentFor(*content, valuesFor(broadcast->mapping, rows->first()));
}

QString operatorName()
{
    const QString unixName = qEnvironmentVariable("USER");
    return unixName.isEmpty() ? qEnvironmentVariable("USERNAME") : unixName;
}

} // namespace recado
