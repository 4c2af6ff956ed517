#include "services/messageoverview.h"

#include "store/overviewstore.h"

#include <QFutureWatcher>

namespace recado {

MessageOverview::MessageOverview(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

MessageOverview::~MessageOverview()
{
    m_stop.request_stop();
    m_closing.request_stop();
}

FilterContext MessageOverview::context() const
{
    FilterContext context;
    context.now = m_core.now();
    context.zone = QTimeZone::systemTimeZone();
    return context;
}

QFuture<Result<Overview>> MessageOverview::overview(const Filter &filter, std::stop_token stop)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    // The asker's stop is ours too.
    const auto relay = std::make_shared<std::stop_callback<std::function<void()>>>(std::move(stop), [source = m_stop]() mutable { source.request_stop(); });
    // Told on the main thread, by an object that goes with this one.
    const auto teller = std::make_shared<QPromise<int>>();
    auto *watcher = new QFutureWatcher<int>(this);
    teller->setProgressRange(0, 100);
    teller->start();
    connect(watcher, &QFutureWatcher<int>::progressValueChanged, this, [this, token = m_stop.get_token()](int percent) {
        if (!token.stop_requested())
            Q_EMIT overviewProgressed(percent);
    });
    connect(watcher, &QFutureWatcher<int>::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(teller->future());
    return m_core.database->look(
        [filter, context = context(), token = m_stop.get_token(), relay, teller](Connection &connection) {
            auto answer = OverviewStore(connection).overview(filter, context, token, [&](int percent) { teller->setProgressValue(percent); });
            teller->finish();
            return answer;
        },
        Reader::Reports);
}

QFuture<Result<VerdictCounts>> MessageOverview::counts(const Filter &filter)
{
    return m_core.database->look([filter, context = context(), token = m_closing.get_token()](Connection &connection) {
        return OverviewStore(connection).counts(filter, context, token);
    });
}

QFuture<Result<QList<FailureGroup>>> MessageOverview::failures(const Filter &filter)
{
    return m_core.database->look([filter, context = context(), token = m_closing.get_token()](Connection &connection) {
        return OverviewStore(connection).failures(filter, context, token);
    });
}

} // namespace recado
