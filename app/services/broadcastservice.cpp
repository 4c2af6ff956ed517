#include "services/broadcastservice.h"

#include "services/broadcastrunner.h"
#include "store/broadcaststore.h"

namespace recado {

namespace {

// Everything that a check is about; its name and pace may change without another one.
bool isAsChecked(const Broadcast &stored, const Broadcast &wanted)
{
    BroadcastPlan plan = wanted.plan;
    plan.pace = stored.plan.pace;
    return stored.account == wanted.account && stored.channel == wanted.channel && stored.content == wanted.content
           && stored.templateName == wanted.templateName && stored.templateLanguage == wanted.templateLanguage && stored.mapping == wanted.mapping
           && stored.source == wanted.source && stored.plan == plan;
}

Result<void> copyRows(Connection &connection, BroadcastId from, BroadcastId to)
{
    constexpr int portion = 1000;
    BroadcastStore store(connection);
    qint64 after = 0;
    for (;;) {
        auto rows = store.rows(from, {}, after, portion);
        if (!rows)
            return rows.error();
        for (BroadcastRow &row : *rows) {
            row.message = {};
            if (row.state == RowState::Taken)
                row.state = RowState::Ready;
        }
        if (const auto added = store.addRows(to, *rows); !added)
            return added;
        if (rows->size() < portion)
            return {};
        after = rows->last().line;
    }
}

} // namespace

BroadcastService::BroadcastService(const Core &core, AccountService &accounts, SendService &sender, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_sender(sender), m_runner(std::make_unique<Runner>(core, accounts, sender, *this))
{
    qRegisterMetaType<BroadcastId>();
    qRegisterMetaType<BroadcastPace>();
    qRegisterMetaType<BroadcastReason>();
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("broadcast")))
            Q_EMIT broadcastsChanged();
    });
}

BroadcastService::~BroadcastService() = default;

QFuture<Result<Broadcast>> BroadcastService::create(const Broadcast &draft)
{
    return m_core.database->write([draft, now = m_core.now()](Connection &connection) { return BroadcastStore(connection).insert(draft, now); });
}

QFuture<Result<Broadcast>> BroadcastService::save(const Broadcast &draft)
{
    return m_core.database->write([draft, now = m_core.now()](Connection &connection) -> Result<Broadcast> {
        BroadcastStore store(connection);
        const auto stored = store.byId(draft.id);
        if (!stored)
            return stored.error();
        Broadcast wanted = draft;
        // Only imports write where the rows came from. A draft that was read before one knows neither its rows nor their columns.
        if (draft.source != stored->source) {
            wanted.source = stored->source;
            wanted.mapping = stored->mapping;
        }
        const bool checked = isAsChecked(*stored, wanted);
        wanted.checkedAt = checked ? stored->checkedAt : std::nullopt;
        wanted.checkedAgainst = checked ? stored->checkedAgainst : QString();
        if (const auto updated = store.update(wanted, now); !updated)
            return updated.error();
        return store.byId(draft.id);
    });
}

QFuture<Result<Broadcast>> BroadcastService::duplicate(BroadcastId id, bool withRows)
{
    return m_core.database->write([id, withRows, now = m_core.now()](Connection &connection) -> Result<Broadcast> {
        BroadcastStore store(connection);
        auto copy = store.byId(id);
        if (!copy)
            return copy;
        copy->checkedAt.reset();
        copy->plan.startAt.reset();
        if (!withRows)
            copy->source = {};
        const auto inserted = store.insert(*copy, now);
        if (!inserted || !withRows)
            return inserted;
        const auto copied = copyRows(connection, id, inserted->id);
        return copied ? inserted : Result<Broadcast>(copied.error());
    });
}

QFuture<Result<void>> BroadcastService::remove(BroadcastId id)
{
    return m_core.database->write([id](Connection &connection) { return BroadcastStore(connection).remove(id); });
}

QFuture<Result<QList<Broadcast>>> BroadcastService::list()
{
    return m_core.database->read([](Connection &connection) { return BroadcastStore(connection).all(); });
}

QFuture<Result<Broadcast>> BroadcastService::byId(BroadcastId id)
{
    return m_core.database->read([id](Connection &connection) { return BroadcastStore(connection).byId(id); });
}

QFuture<Result<BroadcastTotals>> BroadcastService::totals(BroadcastId id)
{
    return m_core.database->read([id](Connection &connection) { return BroadcastStore(connection).totals(id); });
}

QFuture<Result<QList<BroadcastTransition>>> BroadcastService::transitions(BroadcastId id)
{
    return m_core.database->read([id](Connection &connection) { return BroadcastStore(connection).transitions(id); });
}

void BroadcastService::setRuns(bool runs)
{
    m_runner->setRuns(runs);
}

bool BroadcastService::isSending() const
{
    return m_runner->isSending();
}

std::optional<BroadcastPace> BroadcastService::paceOf(BroadcastId id) const
{
    return m_runner->paceOf(id);
}

} // namespace recado
