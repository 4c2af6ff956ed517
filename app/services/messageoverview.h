#pragma once

#include "domain/filter/filter.h"
#include "domain/overview.h"
#include "services/core.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace recado {

// Figures about the messages of a filter. Reads the journal only, on a connection of its own: nothing that is sent or heard waits for it. Main thread.
// Errors: Storage; Cancelled for what was stopped, or dropped because the same was asked again.
class MessageOverview : public QObject {
    Q_OBJECT

public:
    explicit MessageOverview(const Core &core, QObject *parent = nullptr);
    ~MessageOverview() override; // stops what is being read

    // Seconds where there are millions of facts. A newer question drops the older one: one screen asks.
    QFuture<Result<Overview>> overview(const Filter &filter, std::stop_token stop = {});
    // Tens of milliseconds to some tenths of a second; anybody asks.
    QFuture<Result<VerdictCounts>> counts(const Filter &filter);
    QFuture<Result<QList<FailureGroup>>> failures(const Filter &filter); // refused, failed; most first

Q_SIGNALS:
    void overviewProgressed(int percent); // of the newest question

private:
    FilterContext context() const;

    const Core &m_core;
    std::stop_source m_stop; // of the newest overview
    std::stop_source m_closing;
};

} // namespace recado
