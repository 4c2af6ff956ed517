// recadoctl account add | edit | list | test | rotate-hook | remove
#include "cli/accountoptions.h"
#include "cli/families.h"
#include "cli/onaccount.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"

namespace recado::cli {

namespace {

QJsonObject accountJson(const Account &account)
{
    QJsonObject settings;
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it) {
        // Settings are no secrets, but these two only mean something to the program: where the secrets hang, and the practice token.
        if (it.key() != QLatin1String("secret_scope") && !it.key().endsWith(QLatin1String("token")))
            settings.insert(it.key(), it.value());
    }
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("provider"), toString(account.provider)},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(account.secretNames)},
            {QStringLiteral("health"), toString(account.health)},
            {QStringLiteral("health_at"), timeOrNull(account.healthAt)}};
}

int addAccount(Session &session, const Arguments &arguments)
{
    NewAccount account;
    account.name = arguments.operand(0);
    const QString word = arguments.option(QStringLiteral("provider"));
    const auto provider = providerKindFromString(word);
    if (!provider)
        return session.wrongUsage(word.isEmpty() ? Terminal::tr("--provider is needed.") : Terminal::tr("There is no provider “%1”.").arg(word));
    account.provider = *provider;
    AccountPairs pairs;
    if (const int status = readPairs(session, arguments, pairs); status != Done)
        return status;
    if (const int status = fillAccount(session, pairs, account); status != Done)
        return status;
    if (!providerFor(*provider)) {
        const QString detail = QStringLiteral("provider \"%1\" is not in this version yet").arg(word);
        return session.fail(error(ErrorKind::Unsupported, detail, QStringLiteral("provider")));
    }

    Application *app = session.application();
    if (!app)
        return session.failed();
    if (account.provider == ProviderKind::Practice) {
        NewAccount practice = PracticeService::newAccount(account.name);
        practice.settings.insert(account.settings);
        practice.secrets.insert(account.secrets);
        account = practice;
    }
    const auto added = await(app->accounts().add(account));
    if (!added)
        return session.fail(added.error());
    session.out().document(accountJson(*added));
    session.out().say(Terminal::tr("Account “%1” added.").arg(added->name));
    return Done;
}

int editAccount(Session &session, const Arguments &arguments)
{
    AccountPairs pairs;
    if (const int status = readPairs(session, arguments, pairs); status != Done)
        return status;
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    NewAccount changes;
    changes.provider = account->provider;
    if (const int status = fillAccount(session, pairs, changes); status != Done)
        return status;
    const auto edited = await(app->accounts().update(account->id, changes.settings, changes.secrets));
    if (!edited)
        return session.fail(edited.error());
    session.out().document(accountJson(*edited));
    session.out().say(Terminal::tr("Account “%1” changed.").arg(edited->name));
    return Done;
}

int listAccounts(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto accounts = await(app->accounts().accounts());
    if (!accounts)
        return session.fail(accounts.error());
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("Account"), Terminal::tr("Provider"), Terminal::tr("Credentials")}};
    for (const Account &account : *accounts) {
        list.append(accountJson(account));
        rows.append({account.name, providerWord(account.provider), healthWord(account.health)});
    }
    session.out().document(list);
    if (accounts->isEmpty())
        session.out().say(Terminal::tr("There is no account yet. Add one with “recadoctl account add”."));
    else
        session.out().table(rows);
    return Done;
}

QString title(ConnectionStep::Part part)
{
    switch (part) {
    case ConnectionStep::Part::Address: return Terminal::tr("Address");
    case ConnectionStep::Part::Token: return Terminal::tr("Credentials");
    case ConnectionStep::Part::Templates: return Terminal::tr("Templates");
    case ConnectionStep::Part::Numbers: return Terminal::tr("Numbers");
    }
    return {};
}

QString outcomeWords(const ConnectionStep &step)
{
    switch (step.state) {
    case ConnectionStep::State::Passed: return step.count < 0 ? Terminal::tr("good") : Terminal::tr("good (%n found)", nullptr, step.count);
    case ConnectionStep::State::Failed: return errorSentence(step.error);
    case ConnectionStep::State::Skipped: return Terminal::tr("not tried");
    }
    return {};
}

int testAccount(Session &session, Application &app, const Account &account, const Arguments &)
{
    const auto report = awaitUntil(app.accounts().test(account.id), QDeadlineTimer(QDeadlineTimer::Forever)).value_or(ConnectionReport());
    QJsonArray steps;
    QList<QStringList> rows;
    for (const ConnectionStep &step : report.steps) {
        const bool failed = step.state == ConnectionStep::State::Failed;
        steps.append(QJsonObject{{QStringLiteral("part"), toString(step.part)},
                                 {QStringLiteral("state"), toString(step.state)},
                                 {QStringLiteral("count"), step.count < 0 ? QJsonValue() : QJsonValue(step.count)},
                                 {QStringLiteral("error"), failed ? QJsonValue(toJson(step.error)) : QJsonValue()}});
        rows.append({title(step.part), outcomeWords(step)});
    }
    session.out().document(QJsonObject{{QStringLiteral("account"), account.name},
                                       {QStringLiteral("passed"), report.passed()},
                                       {QStringLiteral("steps"), steps}});
    session.out().table(rows);
    return report.passed() ? Done : Failed;
}

int rotateHook(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("retire"))) {
        if (const auto retired = await(app.accounts().retireHook(account)); !retired)
            return session.fail(retired.error());
    } else if (const auto rotated = await(app.accounts().rotateHook(account)); !rotated) {
        return session.fail(rotated.error());
    }
    const auto changed = session.account(account.name);
    const auto key = changed ? await(app.accounts().hookKey(*changed)) : Result<HookKey>(changed.error());
    if (!key)
        return session.fail(key.error());
    session.out().document(QJsonObject{{QStringLiteral("account"), account.name},
                                       {QStringLiteral("hook"), key->path},
                                       {QStringLiteral("former_until"), timeOrNull(key->former.isEmpty() ? std::optional<Instant>() : key->formerUntil)}});
    session.out().say(key->path);
    if (!key->former.isEmpty() && key->formerUntil)
        session.out().say(Terminal::tr("Tell the provider this path. The one before works until %1, or until --retire.").arg(exactTime(*key->formerUntil)));
    else
        session.out().say(Terminal::tr("No other path works."));
    return Done;
}

int removeAccount(Session &session, Application &app, const Account &account, const Arguments &)
{
    if (const auto removed = await(app.accounts().remove(account.id)); !removed)
        return session.fail(removed.error());
    session.out().document(QJsonObject{{QStringLiteral("removed"), account.name}});
    session.out().say(Terminal::tr("Account “%1” removed. Its messages stay.").arg(account.name));
    return Done;
}

} // namespace

QList<Command> accountCommands()
{
    const QList<Operand> name{{QStringLiteral("NAME")}};
    const QList<Option> editing{
        {QStringLiteral("set"), QStringLiteral("KEY=VALUE"), Terminal::tr("a setting of the list below; an empty one is its default"), true},
        {QStringLiteral("secret"), QStringLiteral("KEY=@FILE"), Terminal::tr("a secret from a file"), true},
    };
    const QList<Option> adding{
        {QStringLiteral("provider"), QStringLiteral("KIND"), Terminal::tr("wati, meta, gateway, serpro or practice")}, editing[0], editing[1]};
    const QList<Option> rotating{{QStringLiteral("retire"), {}, Terminal::tr("no new one: stop letting in the one before")}};
    const QString keys = accountKeysText();
    return {{{QStringLiteral("account"), QStringLiteral("add")}, name, adding, Terminal::tr("connect a provider"), addAccount, keys},
            {{QStringLiteral("account"), QStringLiteral("edit")}, name, editing, Terminal::tr("change settings and secrets of an account"), editAccount, keys},
            {{QStringLiteral("account"), QStringLiteral("list")}, {}, {}, Terminal::tr("the accounts of this installation"), listAccounts},
            {{QStringLiteral("account"), QStringLiteral("test")}, name, {}, Terminal::tr("say which part of a connection works"), onAccount(testAccount)},
            {{QStringLiteral("account"), QStringLiteral("rotate-hook")}, name, rotating, Terminal::tr("a new secret in the path of an account's webhooks"),
             onAccount(rotateHook)},
            {{QStringLiteral("account"), QStringLiteral("remove")}, name, {}, Terminal::tr("forget an account and its secrets"), onAccount(removeAccount)}};
}

} // namespace recado::cli
