#include "services/preparesend.h"

#include "domain/contentsummary.h"
#include "domain/limits/checkcontent.h"
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
    if (!problem.variable.isEmpty())
        return QStringLiteral("template.variable.") + problem.variable;
    return problem.rule == TemplateProblem::Rule::NotApproved ? QStringLiteral("template.name") : QStringLiteral("template.components");
}

Error errorFor(const TemplateProblem &problem)
{
    switch (problem.rule) {
    case TemplateProblem::Rule::Missing: return error(ErrorKind::Invalid, QStringLiteral("value missing"), placeOf(problem));
    case TemplateProblem::Rule::Empty: return error(ErrorKind::Invalid, QStringLiteral("value empty"), placeOf(problem));
    case TemplateProblem::Rule::Surplus: return error(ErrorKind::Invalid, QStringLiteral("value the template does not have"), placeOf(problem));
    case TemplateProblem::Rule::NotApproved: return error(ErrorKind::Invalid, QStringLiteral("template not approved"), placeOf(problem));
    default: return error(ErrorKind::Invalid, toString(problem.rule), placeOf(problem));
    }
}

// A number, or an id by which the provider knows a person without one.
Result<QString> recipientOf(const SendRequest &request, const Capabilities &can)
{
    if (can.businessScopedIds && isBusinessScopedId(request.to.trimmed()))
        return request.to.trimmed();
    const auto phone = e164Of(request.to, request.region);
    if (phone)
        return phone;
    Error problem = phone.error();
    problem.detail = problem.place;
    problem.place = QStringLiteral("to");
    return problem;
}

// What the platform or this provider would refuse. Screens and the terminal check before and say it in words; this is the last gate.
std::optional<Error> contentError(const Provider &provider, const SendContext &context, const Content &content)
{
    ContentProblems problems = checkContent(content) + provider.refusals(context.account, content);
    if (context.definition)
        problems += checkFilled(*context.definition, content.asTemplate());
    const ContentProblem *problem = firstError(problems);
    if (!problem)
        return {};
    const bool unsupported = problem->rule.startsWith(QLatin1String("unsupported"));
    return error(unsupported ? ErrorKind::Unsupported : ErrorKind::Invalid,
                 QStringLiteral("%1: limit \"%2\", actual \"%3\"").arg(problem->rule, problem->limit, problem->actual), problem->path);
}

} // namespace

QList<RefRow> clientRefsOf(const Provider &provider, const Account &account, const SendOrder &order)
{
    QList<RefRow> rows;
    for (const ProviderRef &ref : provider.clientRefs(account, order))
        rows.append({ref.kind, ref.value});
    return rows;
}

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
    if (!content.isTemplate())
        return context;
    const TemplateContent wanted = content.asTemplate();
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
    const auto recipient = recipientOf(request, provider->capabilities(context.account));
    if (!recipient)
        return recipient.error();
    const TemplateContent content = request.content.asTemplate();
    const auto values = valuesOf(context.definition ? withNames(content, *context.definition) : content);
    if (context.definition) {
        const auto problems = checkValues(*context.definition, values);
        if (const TemplateProblem *problem = firstError(problems))
            return errorFor(*problem);
    }
    if (const auto refused = contentError(*provider, context, request.content))
        return *refused;
    SendOrder order{id, context.channel, *recipient, request.content, context.definition};
    auto rendered = provider->sendRequest(context.account, secrets, order);
    if (!rendered)
        return rendered.error();
    const QString words = request.content.isTemplate() ? (context.definition ? renderBody(*context.definition, values) : QString()) : summaryOf(request.content);
    return PreparedSend{context.account, context.channel, *recipient, order, secrets, *rendered, words};
}

Message messageFor(const PreparedSend &prepared, const SendRequest &request, const MessageId &id)
{
    const TemplateContent content = request.content.asTemplate();
    Message message;
    message.id = id;
    message.account = prepared.account.id;
    message.channel = prepared.channel.id;
    message.recipient = prepared.recipient;
    message.typed = request.to;
    message.personName = request.personName;
    message.content = neutral::toJson(request.content);
    message.templateName = content.name;
    message.templateLanguage = prepared.order.definition ? prepared.order.definition->language : content.language;
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
