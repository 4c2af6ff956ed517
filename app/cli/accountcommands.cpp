// recadoctl account add | list | test | remove
#include "cli/families.h"
#include "cli/fileargument.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/errorwords.h"
#include "format/statuswords.h"

namespace recado::cli {

namespace {

constexpr qint64 secretLimit = 64 * 1024;

// "key=value" → both; false when there is no key or no '='.
bool splitPair(const QString &pair, QString &key, QString &value)
{
    const qsizetype equals = pair.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return false;
    key = pair.left(equals);
    value = pair.mid(equals + 1);
    return true;
}

Result<Secret> secretFrom(const QString &file)
{
    auto bytes = readFile(file, secretLimit);
    if (!bytes)
        return bytes.error();
    // What an editor or echo puts at the end is no part of the secret.
    if (bytes->endsWith('\n'))
        bytes->chop(1);
    if (bytes->endsWith('\r'))
        bytes->chop(1);
    return Secret(*bytes);
}

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

int readPairs(Session &session, const Arguments &arguments, NewAccount &account, std::optional<Error> &problem)
{
    QString key;
    QString value;
    for (const QString &pair : arguments.options(QStringLiteral("set"))) {
        if (!splitPair(pair, key, value))
            return session.wrongUsage(Terminal::tr("--set needs KEY=VALUE."));
        account.settings.insert(key, value);
    }
    for (const QString &pair : arguments.options(QStringLiteral("secret"))) {
        // The value itself is not repeated in the message: it would be in the terminal's history a second time.
        if (!splitPair(pair, key, value) || !value.startsWith(QLatin1Char('@')) || value.size() < 2)
            return session.wrongUsage(
                Terminal::tr("--secret needs KEY=@FILE: a secret never stands on the command line, where other users can read it."));
        const auto secret = secretFrom(value.mid(1));
        if (!secret)
            problem = secret.error();
        else
            account.secrets.insert(key, *secret);
    }
    return Done;
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
    std::optional<Error> problem;
    if (const int status = readPairs(session, arguments, account, problem); status != Done)
        return status;
    if (problem)
        return session.fail(*problem);
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

QString word(ConnectionStep::Part part)
{
    switch (part) {
    case ConnectionStep::Part::Address: return QStringLiteral("address");
    case ConnectionStep::Part::Token: return QStringLiteral("credentials");
    case ConnectionStep::Part::Templates: return QStringLiteral("templates");
    case ConnectionStep::Part::Numbers: return QStringLiteral("numbers");
    }
    return {};
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

QString word(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Passed: return QStringLiteral("passed");
    case ConnectionStep::State::Failed: return QStringLiteral("failed");
    case ConnectionStep::State::Skipped: return QStringLiteral("skipped");
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

int testAccount(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    const auto report = awaitUntil(app->accounts().test(account->id), QDeadlineTimer(QDeadlineTimer::Forever)).value_or(ConnectionReport());
    QJsonArray steps;
    QList<QStringList> rows;
    for (const ConnectionStep &step : report.steps) {
        const bool failed = step.state == ConnectionStep::State::Failed;
        steps.append(QJsonObject{{QStringLiteral("part"), word(step.part)},
                                 {QStringLiteral("state"), word(step.state)},
                                 {QStringLiteral("count"), step.count < 0 ? QJsonValue() : QJsonValue(step.count)},
                                 {QStringLiteral("error"), failed ? QJsonValue(toJson(step.error)) : QJsonValue()}});
        rows.append({title(step.part), outcomeWords(step)});
    }
    session.out().document(QJsonObject{{QStringLiteral("account"), account->name},
                                       {QStringLiteral("passed"), report.passed()},
                                       {QStringLiteral("steps"), steps}});
    session.out().table(rows);
    return report.passed() ? Done : Failed;
}

int removeAccount(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    if (const auto removed = await(app->accounts().remove(account->id)); !removed)
        return session.fail(removed.error());
    session.out().document(QJsonObject{{QStringLiteral("removed"), account->name}});
    session.out().say(Terminal::tr("Account “%1” removed. Its messages stay.").arg(account->name));
    return Done;
}

} // namespace

QList<Command> accountCommands()
{
    const QList<Operand> name{{QStringLiteral("NAME")}};
    const QList<Option> adding{
        {QStringLiteral("provider"), QStringLiteral("KIND"), Terminal::tr("wati or practice")},
        {QStringLiteral("set"), QStringLiteral("KEY=VALUE"), Terminal::tr("a setting, such as base_url or tenant"), true},
        {QStringLiteral("secret"), QStringLiteral("KEY=@FILE"), Terminal::tr("a secret from a file, such as token"), true},
    };
    return {{{QStringLiteral("account"), QStringLiteral("add")}, name, adding, Terminal::tr("connect a provider"), addAccount},
            {{QStringLiteral("account"), QStringLiteral("list")}, {}, {}, Terminal::tr("the accounts of this installation"), listAccounts},
            {{QStringLiteral("account"), QStringLiteral("test")}, name, {}, Terminal::tr("say which part of a connection works"), testAccount},
            {{QStringLiteral("account"), QStringLiteral("remove")}, name, {}, Terminal::tr("forget an account and its secrets"), removeAccount}};
}

} // namespace recado::cli
