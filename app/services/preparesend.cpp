#include "services/preparesend.h"

#include "domain/phone.h"
#include "providers/neutral/contentjson.h"
#include "store/accountstore.h"
#include "store/templatestore.h"

#include <algorithm>

namespace recado {

namespace {

Result<Channel> chooseChannel(const QList<Channel> &channels, ChannelId wanted, bool providerHasDefault)
{
    if (!wanted.isNull()) {
        const auto found = std::find_if(channels.begin(), channels.end(), [wanted](const Channel &channel) { return channel.id == wanted; });
        if (found == channels.end())
            return error(ErrorKind::NotFound, QStringLiteral("channel of this account"), QStringLiteral("channel"));
        return *found;
    }
    if (channels.isEmpty())
        return Channel{}; // the provider's own default number
    const auto preferred = std::find_if(channels.begin(), channels.end(), [](const Channel &channel) { return channel.isDefault; });
    if (preferred != channels.end())
        return *preferred;
    if (channels.size() == 1)
        return channels.first();
    if (!providerHasDefault)
        return error(ErrorKind::Invalid, QStringLiteral("several numbers, none is the default"), QStringLiteral("channel"));
    return Channel{};
}

QString placeOf(const TemplateProblem &problem)
{
    return problem.variable.isEmpty() ? QStringLiteral("template.name") : QStringLiteral("template.variable.") + problem.variable;
}

Error errorFor(const TemplateProblem &problem)
{
    switch (problem.rule) {
    case TemplateProblem::Rule::Missing: return error(ErrorKind::Invalid, QStringLiteral("value missing"), placeOf(problem));
    case TemplateProblem::Rule::Empty: return error(ErrorKind::Invalid, QStringLiteral("value empty"), placeOf(problem));
    case TemplateProblem::Rule::Surplus: return error(ErrorKind::Invalid, QStringLiteral("value the template does not have"), placeOf(problem));
    case TemplateProblem::Rule::NotApproved: return error(ErrorKind::Invalid, QStringLiteral("template not approved"), placeOf(problem));
    }
    return error(ErrorKind::Invalid);
}

} // namespace

Result<SendContext> readSendContext(Connection &connection, AccountId id, ChannelId channelId, const Content &content)
{
    AccountStore accounts(connection);
    const auto account = accounts.byId(id);
    if (!account)
        return account.error();
    const auto channels = accounts.channels(id);
    if (!channels)
        return channels.error();
    const auto provider = providerFor(account->provider);
    const auto channel = chooseChannel(*channels, channelId, provider && provider->capabilities(*account).defaultChannel);
    if (!channel)
        return channel.error();
    SendContext context{*account, *channel, {}};
    const auto &wanted = std::get<TemplateContent>(content);
    const auto definition = TemplateStore(connection).find(id, wanted.name, wanted.language);
    if (!definition)
        return definition.error();
    context.definition = *definition;
    return context;
}

Result<PreparedSend> prepareSend(const SendContext &context, const Credentials &secrets, const SendRequest &request, const MessageId &id)
{
    const auto provider = providerFor(context.account.provider);
    if (!provider)
        return error(ErrorKind::Unsupported, QStringLiteral("provider not in this version"), QStringLiteral("provider"));
    const auto phone = parsePhone(request.to, request.region);
    if (!phone) {
        Error problem = phone.error();
        problem.detail = problem.place;
        problem.place = QStringLiteral("to");
        return problem;
    }
    const auto &content = std::get<TemplateContent>(request.content);
    const auto values = valuesOf(context.definition ? withNames(content, *context.definition) : content);
    if (context.definition) {
        const auto problems = checkValues(*context.definition, values);
        if (!problems.isEmpty())
            return errorFor(problems.first());
    }
    SendOrder order{id, context.channel, phone->e164, request.content, context.definition};
    auto rendered = provider->sendRequest(context.account, secrets, order);
    if (!rendered)
        return rendered.error();
    return PreparedSend{context.account, context.channel, phone->e164, context.definition, *rendered,
                        context.definition ? renderBody(*context.definition, values) : QString()};
}

Message messageFor(const PreparedSend &prepared, const SendRequest &request, const MessageId &id)
{
    const auto &content = std::get<TemplateContent>(request.content);
    Message message;
    message.id = id;
    message.account = prepared.account.id;
    message.channel = prepared.channel.id;
    message.recipient = prepared.recipient;
    message.typed = request.to;
    message.personName = request.personName;
    message.content = neutral::toJson(request.content);
    message.templateName = content.name;
    message.templateLanguage = prepared.definition ? prepared.definition->language : content.language;
    message.renderedText = prepared.renderedText;
    return message;
}

Result<SendRequest> requestFrom(const Message &message)
{
    const auto content = neutral::contentFromJson(message.content);
    if (!content)
        return content.error();
    SendRequest request;
    request.account = message.account;
    request.channel = message.channel;
    request.to = message.recipient;
    request.personName = message.personName;
    request.content = *content;
    return request;
}

} // namespace recado
