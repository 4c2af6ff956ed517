// recadoctl account subscribe
#include "cli/families.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "services/reachstore.h"

#include <QUrl>

namespace recado::cli {

namespace {

int subscribe(Session &session, const Arguments &arguments)
{
    const QUrl base(arguments.operand(1), QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty() || !base.scheme().startsWith(QLatin1String("http")))
        return session.wrongUsage(Terminal::tr("“%1” is not an address such as https://hooks.example.org.").arg(arguments.operand(1)));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    const auto done = await(app->subscription().subscribe(account->id, base));
    if (!done)
        return session.fail(done.error());
    const auto tidied = Reachability::checkedAddress(base.toString());
    const ReachRegistration registration{tidied ? *tidied : base, app->core().now(), false};
    const auto noted = await(app->core().database->write([id = account->id, registration](Connection &connection) { return ReachStore(connection).noteRegistration(id, registration); }));
    if (!noted)
        session.explain(noted.error());
    session.out().document(QJsonObject{{QStringLiteral("account"), account->name}, {QStringLiteral("numbers"), *done}});
    session.out().say(Terminal::tr("%n numbers post their events there.", nullptr, *done));
    return Done;
}

} // namespace

QList<Command> subscribeCommands()
{
    return {{{QStringLiteral("account"), QStringLiteral("subscribe")}, {{QStringLiteral("NAME")}, {QStringLiteral("URL")}}, {},
             Terminal::tr("ask the provider to post events to this public address"), subscribe}};
}

} // namespace recado::cli
