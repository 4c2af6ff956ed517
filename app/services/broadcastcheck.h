#pragma once

#include "domain/broadcast.h"
#include "domain/checkreport.h"
#include "services/accountservice.h"
#include "services/core.h"
#include "services/templateservice.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <stop_token>

namespace recado {

// Pre-flight: everything that can be known before the first message leaves. Main thread; the work is done elsewhere.
class BroadcastCheck : public QObject {
    Q_OBJECT

public:
    BroadcastCheck(const Core &core, AccountService &accounts, TemplateService &templates, QObject *parent = nullptr);
    ~BroadcastCheck() override;

    // Asks the provider for the template and the channel's health when what is known is older than a few minutes, goes through every row, writes
    // rows' states and the report, and sets checkedAt and checkedAgainst. Errors: Invalid with place (account, content, phone, rows), Conflict, Cancelled.
    QFuture<Result<CheckReport>> check(BroadcastId broadcast, std::stop_token stop = {});
    // The last report, if the broadcast is still as it was then.
    QFuture<Result<std::optional<CheckReport>>> report(BroadcastId broadcast);
    // Settles what needs no decision: completes ninth digits, takes repeated people out. Of one kind of finding, or of all when empty. Then checks again.
    QFuture<Result<CheckReport>> fix(BroadcastId broadcast, const QString &kind = {});

Q_SIGNALS:
    void progressed(recado::BroadcastId broadcast, qint64 done, qint64 total);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    QFuture<Result<CheckReport>> run(BroadcastId broadcast, bool takesOutRepeated, std::stop_token stop);
    QFuture<Result<void>> begin(RunPtr run);
    QFuture<Result<void>> refresh(RunPtr run);
    QFuture<Result<void>> askTemplates(RunPtr run);
    QFuture<Result<void>> askChannels(RunPtr run);
    QFuture<Result<void>> askHealth(RunPtr run);
    QFuture<Result<void>> goThroughRows(RunPtr run);
    QFuture<Result<void>> lookAtFiles(RunPtr run, int index);
    QFuture<Result<CheckReport>> conclude(RunPtr run);
    static Result<void> readFacts(Connection &connection, Run &run);
    static void noteProblem(Run &run, const Error &problem);

    const Core &m_core;
    AccountService &m_accounts;
    TemplateService &m_templates;
    QSet<BroadcastId> m_busy;
    QHash<AccountId, Instant> m_askedAt; // when its numbers and its token were last asked about
    std::stop_source m_closing;
    QThreadPool m_pieces;
    QThreadPool m_walkers; // one thread a check
};

} // namespace recado
