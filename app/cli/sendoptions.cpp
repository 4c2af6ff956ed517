#include "cli/sendoptions.h"

#include "cli/session.h"
#include "cli/words.h"

namespace recado::cli {

QList<Option> recipientOptions()
{
    return {{QStringLiteral("account"), QStringLiteral("A"), Terminal::tr("the account that carries it")},
            {QStringLiteral("channel"), QStringLiteral("C"), Terminal::tr("the sending number, by id, number or name")},
            {QStringLiteral("to"), QStringLiteral("N"), Terminal::tr("the recipient's number")},
            {QStringLiteral("region"), QStringLiteral("XX"), Terminal::tr("country of a number without country code (BR)")}};
}

SendOptions readSendOptions(const Arguments &arguments)
{
    SendOptions options{arguments.option(QStringLiteral("account")), arguments.option(QStringLiteral("channel")),
                        arguments.option(QStringLiteral("to")), arguments.option(QStringLiteral("region"), QStringLiteral("BR")).toUpper(), {}};
    if (options.account.isEmpty())
        options.problem = Terminal::tr("--account is needed.");
    else if (!arguments.has(QStringLiteral("to")))
        options.problem = Terminal::tr("--to is needed.");
    else if (arguments.has(QStringLiteral("channel")) && options.channel.isEmpty())
        options.problem = Terminal::tr("--channel needs a value.");
    return options;
}

Result<SendRequest> sendRequestFor(Session &session, const SendOptions &options, const Content &content)
{
    const auto account = session.account(options.account);
    if (!account)
        return account.error();
    SendRequest request;
    request.account = account->id;
    if (!options.channel.isEmpty()) {
        const auto channel = session.channel(*account, options.channel);
        if (!channel)
            return channel.error();
        request.channel = channel->id;
    }
    request.to = options.to;
    request.region = options.region;
    request.content = content;
    return request;
}

} // namespace recado::cli
