// recadoctl conversation reply
#include "cli/conversationreply.h"

#include "cli/sendnow.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "services/conversationservice.h"

#include <QJsonObject>

#include <algorithm>

namespace recado::cli {

namespace {

// As providers write numbers: without '+', which the region of the computer would misread.
QString dialled(const QString &address)
{
    const bool isDigits = !address.isEmpty() && std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return isDigits ? QLatin1Char('+') + address : address;
}

// From the number that the person wrote to, and no other.
int reply(Session &session, const Arguments &arguments)
{
    bool isNumber = false;
    const ConversationId id{arguments.operand(0).toLongLong(&isNumber)};
    const QString text = arguments.option(QStringLiteral("text"));
    if (!isNumber || id.value < 1)
        return session.wrongUsage(Terminal::tr("ID is the number of a conversation, as “recadoctl conversation list” tells it."));
    if (text.trimmed().isEmpty())
        return session.wrongUsage(Terminal::tr("--text is needed."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto conversation = await(app->conversations().byId(id));
    if (!conversation)
        return session.fail(conversation.error());
    QJsonObject document = Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text}}).document();
    if (const QString quoted = arguments.option(QStringLiteral("quote")); !quoted.isEmpty())
        document.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("message_id"), quoted}});
    SendRequest request;
    request.account = conversation->account;
    request.channel = conversation->channel;
    request.to = dialled(conversation->address);
    request.region = QStringLiteral("BR");
    request.personName = conversation->profileName;
    request.content = Content(document);
    return sendNow(session, *app, request);
}

} // namespace

Command conversationReplyCommand()
{
    return {{QStringLiteral("conversation"), QStringLiteral("reply")},
            {{QStringLiteral("ID")}},
            {{QStringLiteral("text"), QStringLiteral("TEXT"), Terminal::tr("what is answered")},
             {QStringLiteral("quote"), QStringLiteral("PROVIDER-ID"), Terminal::tr("the message that is quoted, as “conversation show” tells its provider_id")}},
            Terminal::tr("answer with a text, from the number that the person wrote to"),
            reply};
}

} // namespace recado::cli
