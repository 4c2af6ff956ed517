#include "models/attentioncount.h"

#include "store/messagelist.h"

namespace recado {

namespace {

struct Counts {
    int failed = 0;
    int unknown = 0;
};

Result<Counts> readCounts(Connection &connection, Instant now)
{
    const Filter failures = Filter::oneOf(FilterField::Verdict, {toString(EventKind::Failed), toString(EventKind::Refused)})
                                .and_(Filter::compare(FilterField::Age, FilterOperator::Less, QStringLiteral("24h")));
    const Filter doubts = Filter::oneOf(FilterField::Verdict, {toString(EventKind::Unknown)});
    FilterContext context;
    context.now = now;
    MessageList list(connection);
    const auto failed = list.count(failures, context);
    if (!failed)
        return failed.error();
    const auto unknown = list.count(doubts, context);
    if (!unknown)
        return unknown.error();
    return Counts{*failed, *unknown};
}

} // namespace

AttentionCount::AttentionCount(std::shared_ptr<Database> database, QObject *parent) : QObject(parent), m_database(std::move(database))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300);
    connect(&m_timer, &QTimer::timeout, this, &AttentionCount::count);
    connect(m_database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (!changes.messages.isEmpty())
            refresh();
    });
    count();
}

void AttentionCount::refresh()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void AttentionCount::count()
{
    m_database->look([now = SystemClock().now()](Connection &connection) { return readCounts(connection, now); })
        .then(this, [this](const Result<Counts> &counts) {
            if (!counts || (counts->failed == m_failed && counts->unknown == m_unknown))
                return;
            m_failed = counts->failed;
            m_unknown = counts->unknown;
            Q_EMIT changed();
        });
}

} // namespace recado
