#pragma once

#include "application.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/output.h"

#include <memory>

namespace recado::cli {

// One run of recadoctl: what was asked for globally, the two streams, and the application, which is made when a command first needs it.
class Session {
public:
    explicit Session(const GlobalOptions &globals);
    ~Session();

    Output &out() { return m_out; }
    // Of the installation that is worked on, absolute; it need not exist.
    QString dataDir() const;

    // Made when first asked for; `more` says address and port of the listener.
    Result<Application *> open(const ApplicationOptions &more = {});
    // The same for commands that tell failures in the usual way: null when it has been told, and `failed()` is what to return.
    Application *application();
    int failed() const { return Failed; }

    // Tells the reason, as JSON and to people, and gives the exit status.
    int fail(const Error &error);
    // The same in words that say more than the error's own.
    int fail(const Error &error, const QString &sentence);
    int wrongUsage(const QString &problem);
    // To people only.
    void explain(const Error &error);
    void explain(const Error &error, const QString &sentence);

    // Names as people type them. Errors: NotFound, Invalid (several would fit).
    Result<Account> account(const QString &name);
    // `text` is an id, number or name.
    Result<Channel> channel(const Account &account, const QString &text);
    // By id, for lists; an account that was removed has no name any more.
    QHash<AccountId, QString> accountNames();

private:
    GlobalOptions m_globals;
    Output m_out;
    std::unique_ptr<Application> m_application;
};

} // namespace recado::cli
