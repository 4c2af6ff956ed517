// recadoctl channel add | default | list | sync
#include "cli/families.h"
#include "cli/hearingjson.h"
#include "cli/onaccount.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/silencewords.h"

#include <algorithm>

namespace recado::cli {

namespace {

QJsonObject channelJson(const Channel &channel, const QString &account)
{
    return {{QStringLiteral("id"), channel.providerId},
            {QStringLiteral("account"), textOrNull(account)},
            {QStringLiteral("number"), textOrNull(channel.number)},
            {QStringLiteral("name"), textOrNull(channel.name)},
            {QStringLiteral("quality"), textOrNull(channel.quality)},
            {QStringLiteral("default"), channel.isDefault}};
}

int show(Session &session, const QList<Channel> &channels, const QList<ChannelHearing> &hearings = {})
{
    const auto names = session.accountNames();
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("Account"), Terminal::tr("Number"), Terminal::tr("Name")}};
    for (const Channel &channel : channels) {
        const QString account = names.value(channel.account);
        QJsonObject json = channelJson(channel, account);
        for (const ChannelHearing &hearing : hearings) {
            if (hearing.channel == channel.id)
                json.insert(QStringLiteral("webhooks"), toJson(hearing));
        }
        list.append(json);
        rows.append({account, channel.number.isEmpty() ? channel.providerId : formatPhone(channel.number), channel.name});
    }
    session.out().document(list);
    if (channels.isEmpty())
        session.out().say(Terminal::tr("No numbers are known. “recadoctl channel sync ACCOUNT” fetches them from the provider."));
    else
        session.out().table(rows);
    return Done;
}

// What is broken is told to people as well.
void tellHearing(Session &session, const QList<ChannelHearing> &hearings)
{
    for (const ChannelHearing &hearing : hearings) {
        if (hearing.isBroken()) {
            session.out().warn(QStringLiteral("%1: %2 %3").arg(hearing.accountName + QLatin1Char(' ') + hearing.channelName,
                                                               hearingSentence(hearing, SystemClock().now()), breakSentence(hearing)));
        }
    }
}

int addChannel(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    const QString id = arguments.operand(1);
    const bool idIsNumber = account.provider == ProviderKind::Wati || account.provider == ProviderKind::Practice;
    QString number = arguments.option(QStringLiteral("number"));
    if (number.isEmpty() && idIsNumber)
        number = id;
    if (!number.isEmpty()) {
        // The provider's ids carry no '+', yet always the country code.
        auto phone = parsePhone(number.startsWith(QLatin1Char('+')) ? number : QLatin1Char('+') + number, QString());
        if (!phone) {
            Error problem = phone.error();
            problem.detail = problem.place;
            problem.place = QStringLiteral("number");
            return session.fail(problem);
        }
        number = phone->e164;
    }
    const QString providerId = idIsNumber && !number.isEmpty() ? number.mid(1) : id;
    const auto added = await(app.accounts().addChannel(account.id, providerId, number, arguments.option(QStringLiteral("name"))));
    if (!added)
        return session.fail(added.error());
    session.out().document(channelJson(*added, account.name));
    session.out().say(Terminal::tr("Number %1 added to “%2”.").arg(added->number.isEmpty() ? added->providerId : added->number, account.name));
    return Done;
}

int chooseDefault(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    const auto channels = await(app.accounts().channels(account.id));
    if (!channels)
        return session.fail(channels.error());
    const QString id = arguments.operand(1);
    const auto wanted = std::find_if(channels->begin(), channels->end(),
                                     [&id](const Channel &channel) { return channel.providerId == id || channel.number == id; });
    if (wanted == channels->end())
        return session.fail(error(ErrorKind::NotFound, QStringLiteral("channel of this account"), QStringLiteral("channel")));
    const auto chosen = await(app.accounts().setDefaultChannel(wanted->id));
    if (!chosen)
        return session.fail(chosen.error());
    session.out().document(channelJson(*chosen, account.name));
    session.out().say(Terminal::tr("“%1” sends from %2 unless told otherwise.").arg(account.name, chosen->number.isEmpty() ? chosen->providerId : chosen->number));
    return Done;
}

int listChannels(Session &session, Application &app, const QList<Account> &accounts)
{
    QList<Channel> all;
    for (const Account &account : accounts) {
        const auto channels = await(app.accounts().channels(account.id));
        if (!channels)
            return session.fail(channels.error());
        all += *channels;
    }
    const auto hearings = await(app.silence().look());
    const int status = show(session, all, hearings ? *hearings : QList<ChannelHearing>());
    tellHearing(session, hearings ? *hearings : QList<ChannelHearing>());
    return status;
}

int syncChannels(Session &session, Application &app, const Account &account, const Arguments &)
{
    const auto channels = await(app.accounts().syncChannels(account.id));
    return channels ? show(session, *channels) : session.fail(channels.error());
}

} // namespace

QList<Command> channelCommands()
{
    const Operand account{QStringLiteral("ACCOUNT")};
    const QList<Option> adding{{QStringLiteral("number"), QStringLiteral("N"), Terminal::tr("the number, where the id is not one")},
                               {QStringLiteral("name"), QStringLiteral("TEXT"), Terminal::tr("what people call it")}};
    const QList<Operand> maybeAccount{{QStringLiteral("ACCOUNT"), Operand::Count::AtMostOne}};
    const QList<Operand> accountAndId{account, {QStringLiteral("ID")}};
    return {{{QStringLiteral("channel"), QStringLiteral("add")}, accountAndId, adding, Terminal::tr("a sending number, by the provider's id"), onAccount(addChannel)},
            {{QStringLiteral("channel"), QStringLiteral("default")}, accountAndId, {}, Terminal::tr("choose the number for sends that name none"), onAccount(chooseDefault)},
            {{QStringLiteral("channel"), QStringLiteral("list")}, maybeAccount, {}, Terminal::tr("the known numbers"), onAccounts(listChannels)},
            {{QStringLiteral("channel"), QStringLiteral("sync")}, {account}, {}, Terminal::tr("fetch the numbers from the provider"), onAccount(syncChannels)}};
}

} // namespace recado::cli
