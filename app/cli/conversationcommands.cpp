// recadoctl conversation list | show | status | assign | history
#include "cli/conversationcommands.h"

#include "cli/conversationreply.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "services/conversationservice.h"

namespace recado::cli {

namespace {

constexpr int usualLimit = 50;

QJsonValue timeOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

struct Names {
    QHash<AccountId, QString> accounts;
    QHash<ChannelId, QString> channels;
};

Names namesOf(Session &session)
{
    Names names{session.accountNames(), {}};
    for (auto account = names.accounts.begin(); account != names.accounts.end(); ++account) {
        const auto channels = await(session.application()->accounts().channels(account.key()));
        for (const Channel &channel : channels ? *channels : QList<Channel>())
            names.channels.insert(channel.id, channel.number.isEmpty() ? channel.providerId : channel.number);
    }
    return names;
}

QJsonObject toJson(const Conversation &conversation, const Names &names)
{
    return {{QStringLiteral("conversation_id"), conversation.id.value},
            {QStringLiteral("account"), textOrNull(names.accounts.value(conversation.account))},
            {QStringLiteral("channel"), textOrNull(names.channels.value(conversation.channel))},
            {QStringLiteral("address"), conversation.address},
            {QStringLiteral("name"), textOrNull(conversation.shownName())}, // on the card, else as they call themselves
            {QStringLiteral("profile_name"), textOrNull(conversation.profileName)},
            {QStringLiteral("contact_id"), conversation.contact.isNull() ? QJsonValue() : QJsonValue(conversation.contact.value)},
            {QStringLiteral("status"), toString(conversation.status)},
            {QStringLiteral("assignee"), textOrNull(conversation.assignee)},
            {QStringLiteral("last_at"), toIso(conversation.lastAt)},
            {QStringLiteral("last_text"), textOrNull(conversation.lastText)},
            {QStringLiteral("last_from"), conversation.lastIsIncoming ? QStringLiteral("person") : QStringLiteral("us")},
            {QStringLiteral("unread"), conversation.unread},
            {QStringLiteral("waiting_since"), timeOrNull(conversation.waitingSince)}};
}

QJsonObject toJson(const ThreadEntry &entry)
{
    QJsonObject json{{QStringLiteral("at"), toIso(entry.key.at)}};
    if (entry.incoming) {
        const IncomingMessage &message = *entry.incoming;
        json.insert(QStringLiteral("from"), QStringLiteral("person"));
        json.insert(QStringLiteral("type"), toString(message.type));
        json.insert(QStringLiteral("text"), textOrNull(message.text));
        json.insert(QStringLiteral("provider_id"), message.providerId);
        json.insert(QStringLiteral("quotes"), textOrNull(message.quotedId));
        json.insert(QStringLiteral("payload"), textOrNull(message.payload));
        json.insert(QStringLiteral("heard_at"), toIso(entry.heardAt));
    } else {
        const Message &message = *entry.message;
        json.insert(QStringLiteral("from"), QStringLiteral("us"));
        json.insert(QStringLiteral("message_id"), message.id.value);
        json.insert(QStringLiteral("template"), textOrNull(message.templateName));
        json.insert(QStringLiteral("text"), textOrNull(message.renderedText));
        json.insert(QStringLiteral("verdict"), toString(message.verdict));
        json.insert(QStringLiteral("broadcast"), !message.broadcast.isNull());
    }
    json.insert(QStringLiteral("reaction"), entry.reaction ? QJsonValue(entry.reaction->emoji) : QJsonValue());
    return json;
}

// None when it is no whole number above zero.
std::optional<int> countFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<ConversationId> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(ConversationId{number}) : std::nullopt;
}

QString noSuchNumber(const QString &option)
{
    return Terminal::tr("--%1 takes a whole number above 0.").arg(option);
}

// What is wrong with the words alone; empty: nothing.
QString readQuery(const Arguments &arguments, ConversationQuery *query, Instant now)
{
    if (arguments.has(QStringLiteral("status"))) {
        query->status = conversationStatusFromString(arguments.option(QStringLiteral("status")));
        if (!query->status)
            return Terminal::tr("--status takes open, pending, solved or blocked.");
    }
    if (arguments.has(QStringLiteral("waiting"))) {
        const auto minutes = countFrom(arguments.option(QStringLiteral("waiting")));
        if (!minutes)
            return noSuchNumber(QStringLiteral("waiting"));
        query->waitingBefore = now - std::chrono::minutes(*minutes);
    }
    query->assignee = arguments.option(QStringLiteral("assignee"));
    query->unreadOnly = arguments.has(QStringLiteral("unread"));
    query->search = arguments.option(QStringLiteral("search"));
    return {};
}

int list(Session &session, const Arguments &arguments)
{
    ConversationQuery query;
    const QString problem = readQuery(arguments, &query, SystemClock().now());
    const auto limit = countFrom(arguments.option(QStringLiteral("limit"), QString::number(usualLimit)));
    if (!problem.isEmpty() || !limit)
        return session.wrongUsage(problem.isEmpty() ? noSuchNumber(QStringLiteral("limit")) : problem);
    if (arguments.has(QStringLiteral("channel")) && !arguments.has(QStringLiteral("account")))
        return session.wrongUsage(Terminal::tr("--channel goes with --account."));
    if (!session.application())
        return session.failed();
    if (arguments.has(QStringLiteral("account"))) {
        const auto account = session.account(arguments.option(QStringLiteral("account")));
        if (!account)
            return session.fail(account.error());
        query.account = account->id;
        if (arguments.has(QStringLiteral("channel"))) {
            const auto channel = session.channel(*account, arguments.option(QStringLiteral("channel")));
            if (!channel)
                return session.fail(channel.error());
            query.channel = channel->id;
        }
    }
    ConversationService &conversations = session.application()->conversations();
    const auto found = await(conversations.page(query, *limit));
    if (!found)
        return session.fail(found.error());
    const Names names = namesOf(session);
    QJsonArray json;
    QList<QStringList> rows{{Terminal::tr("No."), Terminal::tr("Person"), Terminal::tr("Name"), Terminal::tr("Status"), Terminal::tr("Unread"), Terminal::tr("Last")}};
    for (const Conversation &conversation : *found) {
        json.append(toJson(conversation, names));
        rows.append({QString::number(conversation.id.value), formatPhone(conversation.address), conversation.shownName(), toString(conversation.status),
                     QString::number(conversation.unread), conversation.lastText.left(60)});
    }
    session.out().document(json);
    if (found->isEmpty())
        session.out().say(Terminal::tr("No conversation."));
    else
        session.out().table(rows);
    return Done;
}

// `act` gets the service and the conversation's id.
template<typename Act>
int onConversation(Session &session, const Arguments &arguments, Act act)
{
    const auto id = idFrom(arguments.operand(0));
    if (!id)
        return session.wrongUsage(Terminal::tr("ID is the number of a conversation, as “recadoctl conversation list” tells it."));
    if (!session.application())
        return session.failed();
    ConversationService &conversations = session.application()->conversations();
    return act(conversations, *id);
}

// `done`: what came of telling the provider; see ConversationService::setStatus().
int tell(Session &session, ConversationService &conversations, ConversationId id, const Result<void> &done)
{
    const bool isHereOnly = !done && done.error().place == QLatin1String("provider");
    if (!done && !isHereOnly)
        return session.fail(done.error());
    const auto conversation = await(conversations.byId(id));
    if (!conversation)
        return session.fail(conversation.error());
    QJsonObject json = toJson(*conversation, namesOf(session));
    json.insert(QStringLiteral("provider_error"), isHereOnly ? QJsonValue(toString(done.error().kind)) : QJsonValue());
    session.out().document(json);
    if (isHereOnly) {
        session.explain(done.error(), Terminal::tr("Set here, but the provider did not take it: %1").arg(done.error().message.isEmpty() ? toString(done.error().kind) : done.error().message));
        return session.failed();
    }
    session.out().say(QStringLiteral("%1  %2  %3  %4").arg(formatPhone(conversation->address), conversation->shownName(), toString(conversation->status),
                                                           conversation->assignee));
    return Done;
}

int show(Session &session, const Arguments &arguments)
{
    const auto limit = countFrom(arguments.option(QStringLiteral("limit"), QString::number(usualLimit)));
    if (!limit)
        return session.wrongUsage(noSuchNumber(QStringLiteral("limit")));
    return onConversation(session, arguments, [&](ConversationService &conversations, ConversationId id) -> int {
        const auto conversation = await(conversations.byId(id));
        if (!conversation)
            return session.fail(conversation.error());
        const auto entries = await(conversations.newest(id, *limit));
        if (!entries)
            return session.fail(entries.error());
        const auto notes = await(conversations.notes(id));
        if (!notes)
            return session.fail(notes.error());
        QJsonObject json = toJson(*conversation, namesOf(session));
        QJsonArray thread;
        for (const ThreadEntry &entry : *entries)
            thread.append(toJson(entry));
        json.insert(QStringLiteral("thread"), thread);
        QJsonArray remarks;
        for (const ConversationNote &note : *notes) {
            remarks.append(QJsonObject{{QStringLiteral("at"), toIso(note.at)}, {QStringLiteral("author"), textOrNull(note.author)},
                                       {QStringLiteral("text"), note.text}});
        }
        json.insert(QStringLiteral("notes"), remarks);
        session.out().document(json);
        session.out().say(QStringLiteral("%1  %2").arg(formatPhone(conversation->address), conversation->shownName()));
        for (const ThreadEntry &entry : *entries) {
            const QString text = entry.incoming ? entry.incoming->text : entry.message->renderedText;
            session.out().say(QStringLiteral("%1  %2  %3").arg(toIso(entry.key.at), entry.incoming ? Terminal::tr("they") : Terminal::tr("we"),
                                                               text.isEmpty() && entry.incoming ? toString(entry.incoming->type) : text));
        }
        return Done;
    });
}

int setStatus(Session &session, const Arguments &arguments)
{
    const auto status = conversationStatusFromString(arguments.operand(1));
    if (!status)
        return session.wrongUsage(Terminal::tr("STATUS is open, pending, solved or blocked."));
    return onConversation(session, arguments, [&](ConversationService &conversations, ConversationId id) -> int {
        return tell(session, conversations, id, await(conversations.setStatus(id, *status)));
    });
}

int assign(Session &session, const Arguments &arguments)
{
    return onConversation(session, arguments, [&](ConversationService &conversations, ConversationId id) -> int {
        return tell(session, conversations, id, await(conversations.assign(id, arguments.operand(1))));
    });
}

int history(Session &session, const Arguments &arguments)
{
    const auto pages = countFrom(arguments.option(QStringLiteral("pages"), QStringLiteral("1")));
    if (!pages)
        return session.wrongUsage(noSuchNumber(QStringLiteral("pages")));
    return onConversation(session, arguments, [&](ConversationService &conversations, ConversationId id) -> int {
        HistoryFetch all;
        // The newest page for what was missed, then older ones.
        std::optional<Instant> before;
        while (all.pages < *pages && !all.isComplete) {
            const auto fetched = await(conversations.fetchHistory(id, before, *pages - all.pages));
            if (!fetched)
                return session.fail(fetched.error());
            all = {all.added + fetched->added, all.pages + fetched->pages, fetched->isComplete};
            const auto oldest = await(conversations.from(id, Instant(), 1));
            if (!oldest || oldest->isEmpty() || (before && fetched->pages == 0))
                break;
            before = oldest->first().key.at;
        }
        session.out().document(QJsonObject{{QStringLiteral("conversation_id"), id.value},
                                           {QStringLiteral("added"), all.added},
                                           {QStringLiteral("pages"), all.pages},
                                           {QStringLiteral("complete"), all.isComplete}});
        session.out().say(Terminal::tr("%n messages that were not here", nullptr, all.added));
        return Done;
    });
}

} // namespace

QList<Command> conversationCommands()
{
    const Operand id{QStringLiteral("ID")};
    const Option limit{QStringLiteral("limit"), QStringLiteral("N"), Terminal::tr("at most so many; 50 unless told otherwise")};
    const QList<Option> listing{
        {QStringLiteral("status"), QStringLiteral("STATUS"), Terminal::tr("open, pending, solved or blocked")},
        {QStringLiteral("assignee"), QStringLiteral("WHO"), Terminal::tr("those that WHO looks after")},
        {QStringLiteral("account"), QStringLiteral("A"), Terminal::tr("of one account")},
        {QStringLiteral("channel"), QStringLiteral("C"), Terminal::tr("with --account: of one number")},
        {QStringLiteral("waiting"), QStringLiteral("MINUTES"), Terminal::tr("waiting for us for longer than that")},
        {QStringLiteral("unread"), {}, Terminal::tr("with something unread")},
        {QStringLiteral("search"), QStringLiteral("TEXT"), Terminal::tr("in numbers, names and messages")},
        limit,
    };
    const Option pages{QStringLiteral("pages"), QStringLiteral("N"), Terminal::tr("so many pages; 1 unless told otherwise")};
    const QString family = QStringLiteral("conversation");
    return {{{family, QStringLiteral("list")}, {}, listing, Terminal::tr("who wrote and who was written to, newest first"), list},
            {{family, QStringLiteral("show")}, {id}, {limit}, Terminal::tr("one conversation with its newest messages"), show},
            {{family, QStringLiteral("status")}, {id, {QStringLiteral("STATUS")}}, {}, Terminal::tr("set open, pending, solved or blocked, at the provider too where it knows that"), setStatus},
            {{family, QStringLiteral("assign")}, {id, {QStringLiteral("WHO"), Operand::Count::AtMostOne}}, {}, Terminal::tr("who looks after it; nobody without WHO. An e-mail address is told to the provider too"), assign},
            {{family, QStringLiteral("history")}, {id}, {pages}, Terminal::tr("fetch what the provider has of it, newest first"), history},
            conversationReplyCommand()};
}

} // namespace recado::cli
