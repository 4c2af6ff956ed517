// recadoctl reach show | set-address | test | register
#include "cli/families.h"
#include "cli/onaccount.h"
#include "cli/reachjson.h"
#include "cli/words.h"
#include "format/reachwords.h"

namespace recado::cli {

namespace {

int show(Session &session, const PublicAddress &address)
{
    using Source = PublicAddress::Source;
    session.out().document(toJson(address));
    switch (address.source) {
    case Source::None: session.out().say(Terminal::tr("No public address is known. Save one with “recadoctl reach set-address”, or set up a tunnel.")); break;
    case Source::Saved: session.out().say(Terminal::tr("Reached from outside at %1").arg(address.url.toString())); break;
    case Source::Tunnel: session.out().say(Terminal::tr("Reached from outside at %1, as the tunnel says").arg(address.url.toString())); break;
    }
    return Done;
}

int showAddress(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto address = await(app->reachability().readPublicAddress());
    return address ? show(session, *address) : session.fail(address.error());
}

int setAddress(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto saved = await(app->reachability().savePublicAddress(arguments.operand(0)));
    return saved ? show(session, *saved) : session.fail(saved.error(), publicAddressProblem(saved.error()));
}

void tell(Session &session, const ReachCheck &check)
{
    session.out().say(QStringLiteral("%1: %2").arg(reachTitle(check.step), reachStateWord(check)));
    for (const QString &words : {reachFound(check), reachRemedy(check)}) {
        if (!words.isEmpty())
            session.out().say(QStringLiteral("  ") + words);
    }
}

// No event yet is no failure: nobody may have sent anything.
bool isFine(const ReachCheck &check)
{
    return check.state != ReachState::Bad && (check.step == ReachStep::Event || check.state != ReachState::NotPossible);
}

// The answer of something that cannot fail as a call.
template<typename T>
T awaited(const QFuture<T> &future)
{
    return awaitUntil(future, QDeadlineTimer(QDeadlineTimer::Forever)).value_or(T());
}

int testReach(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    QList<ReachCheck> checks;
    if (arguments.has(QStringLiteral("account"))) {
        const auto account = session.account(arguments.option(QStringLiteral("account")));
        if (!account)
            return session.fail(account.error());
        const ReachReport report = awaited(app->reachability().testAll(account->id));
        for (const ReachCheck *check : report.steps())
            checks.append(*check);
    } else {
        checks = {awaited(app->reachability().testListener()), awaited(app->reachability().testPublicAddress())};
    }
    QJsonArray steps;
    bool areFine = true;
    for (const ReachCheck &check : checks) {
        steps.append(toJson(check));
        tell(session, check);
        areFine = areFine && isFine(check);
    }
    session.out().document(QJsonObject{{QStringLiteral("public_address"), toJson(app->reachability().publicAddress())}, {QStringLiteral("steps"), steps}});
    return areFine ? Done : Failed;
}

// What a person has to copy where no call does it. The address holds a secret: shown because it was asked for.
int tellPaste(Session &session, Application &app, const Account &account, const ReachCheck &check)
{
    const auto paste = await(app.reachability().hookPaste(account.id));
    QJsonObject object = toJson(check);
    if (paste && !paste->url.isEmpty()) {
        object.insert(QStringLiteral("paste"), QJsonObject{{QStringLiteral("url"), paste->url.toString()}, {QStringLiteral("fields"), QJsonArray::fromStringList(paste->fields)}});
        session.out().say(QStringLiteral("  ") + paste->url.toString());
        if (!paste->fields.isEmpty())
            session.out().say(QStringLiteral("  ") + paste->fields.join(QStringLiteral(", ")));
    }
    session.out().document(object);
    return Failed;
}

int registerAccount(Session &session, Application &app, const Account &account, const Arguments &)
{
    const ReachCheck check = awaited(app.reachability().registerAt(account.id));
    tell(session, check);
    if (check.state == ReachState::NotPossible)
        return tellPaste(session, app, account, check);
    session.out().document(toJson(check));
    return isFine(check) ? Done : Failed;
}

} // namespace

QList<Command> reachCommands()
{
    const QString reach = QStringLiteral("reach");
    return {{{reach, QStringLiteral("show")}, {}, {}, Terminal::tr("under which address the internet reaches this listener"), showAddress},
            {{reach, QStringLiteral("set-address")}, {{QStringLiteral("URL")}}, {},
             Terminal::tr("save that address (“https://hooks.example.org”, with a prefix if need be); “” forgets it"), setAddress},
            {{reach, QStringLiteral("test")}, {}, {{QStringLiteral("account"), QStringLiteral("NAME"), Terminal::tr("also whether its provider posts there and an event came")}},
             Terminal::tr("try the way from outside to this listener"), testReach},
            {{reach, QStringLiteral("register")}, {{QStringLiteral("ACCOUNT")}}, {}, Terminal::tr("ask the provider to post the account's events there"), onAccount(registerAccount)}};
}

} // namespace recado::cli
