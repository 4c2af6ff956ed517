#pragma once

#include "cli/session.h"
#include "cli/waiting.h"

namespace recado::cli {

// What most commands begin with: the installation is opened and the account named by the first operand looked up; what goes wrong is told.
using AccountAct = int (*)(Session &, Application &, const Account &, const Arguments &);

inline std::function<int(Session &, const Arguments &)> onAccount(AccountAct act)
{
    return [act](Session &session, const Arguments &arguments) -> int {
        Application *app = session.application();
        if (!app)
            return session.failed();
        const auto account = session.account(arguments.operand(0));
        return account ? act(session, *app, *account, arguments) : session.fail(account.error());
    };
}

// The same for lists: the account that was named, or all of them.
using AccountsAct = int (*)(Session &, Application &, const QList<Account> &);

inline std::function<int(Session &, const Arguments &)> onAccounts(AccountsAct act)
{
    return [act](Session &session, const Arguments &arguments) -> int {
        Application *app = session.application();
        if (!app)
            return session.failed();
        if (arguments.operand(0).isEmpty()) {
            const auto all = await(app->accounts().accounts());
            return all ? act(session, *app, *all) : session.fail(all.error());
        }
        const auto account = session.account(arguments.operand(0));
        return account ? act(session, *app, {*account}) : session.fail(account.error());
    };
}

} // namespace recado::cli
