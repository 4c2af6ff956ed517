#include "store/evidencestore.h"

#include "store/connection.h"
#include "store/evidencerow.h"
#include "store/messagestore.h"

#include <algorithm>

namespace recado {

namespace {

const QString ourRefKind = QStringLiteral("client_id");
const QString inferredRemark = QStringLiteral("inferred");

} // namespace

// A later attempt may meet the same end as an earlier one, told in the same words: that is another fact.
Result<QString> EvidenceStore::keyOf(const StatusEvent &event, AttemptId attempt)
{
    const QString key = factKey(event);
    const bool told = event.source == EventSource::Webhook || event.source == EventSource::Poll;
    if (!told || attempt.isNull())
        return key;
    const auto number = m_connection.scalar(QStringLiteral("SELECT number FROM attempt WHERE id = ?"), {attempt.value});
    if (!number)
        return number.error();
    return number->toInt() > 1 ? key + QStringLiteral("|a%1").arg(number->toInt()) : key;
}

// What the message is known by is what its newest attempt is known by.
Result<void> EvidenceStore::nameBy(const Owner &owner, const QString &providerId)
{
    const auto latest = m_connection.scalar(QStringLiteral("SELECT MAX(id) FROM attempt WHERE message_row = ?"), {owner.message.value});
    if (!latest)
        return latest.error();
    if (!owner.attempt.isNull() && owner.attempt.value < latest->toLongLong())
        return {};
    return MessageStore(m_connection).setProviderId(owner.message, providerId);
}

Result<EvidenceId> EvidenceStore::insert(AccountId account, std::optional<Owner> owner, const StatusEvent &event)
{
    const auto key = keyOf(event, owner ? owner->attempt : AttemptId{});
    if (!key)
        return key.error();
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, provider_id, error_kind, code, "
                       "text, remark, attempt_id, delivery_id, payload, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT DO NOTHING"),
        {account.value, owner ? QVariant(owner->message.value) : QVariant(), *key, toString(event.kind), toVariant(event.occurredAt),
         toMillis(event.heardAt), toString(event.source), event.providerId, event.errorKind, event.code, event.text, event.remark,
         event.attempt.isNull() ? QVariant() : QVariant(event.attempt.value),
         event.delivery.isNull() ? QVariant() : QVariant(event.delivery.value), event.payload.isEmpty() ? QVariant() : QVariant(event.payload),
         event.who});
    if (!inserted)
        return inserted.error();
    return EvidenceId{*inserted};
}

Result<Landing> EvidenceStore::add(MessageRow message, AccountId account, const StatusEvent &event, FailureRule rule, Instant now)
{
    const auto inserted = insert(account, Owner{message, event.attempt}, event);
    if (!inserted)
        return inserted.error();
    if (inserted->isNull())
        return Landing{Landing::Kind::Repeated, message, false};
    if (const auto verdict = refreshVerdict(message, rule, now); !verdict)
        return verdict.error();
    return Landing{Landing::Kind::Matched, message};
}

Result<std::optional<EvidenceStore::Owner>> EvidenceStore::findOwner(AccountId account, const QList<RefRow> &refs)
{
    // The provider's ids first: ours is the same for every attempt of a message.
    QList<RefRow> ordered = refs;
    std::stable_partition(ordered.begin(), ordered.end(), [](const RefRow &ref) { return ref.kind != ourRefKind; });
    for (const RefRow &ref : ordered) {
        std::optional<Owner> owner;
        const auto read = m_connection.each(QStringLiteral("SELECT message_row, attempt_id FROM message_ref WHERE account_id = ? AND kind = ? AND value = ?"),
                                            {account.value, ref.kind, ref.value},
                                            [&owner](const QSqlQuery &row) { owner = Owner{{row.value(0).toLongLong()}, {row.value(1).toLongLong()}}; });
        if (!read)
            return read.error();
        if (owner)
            return owner;
    }
    return ownerByMark(account, ordered);
}

// A fact without an id finds its message by inference once: asked again later, when other messages wait, it might be given to one of those.
Result<std::optional<Landing>> EvidenceStore::toldByThisDelivery(const IncomingFact &fact)
{
    const QString key = factKey(fact.event);
    auto rows = m_connection.run(QStringLiteral("SELECT message_row FROM evidence WHERE delivery_id = ? AND provider_id = ? "
                                                "AND (fact = ? OR substr(fact, 1, ?) = ?) ORDER BY message_row IS NULL"),
                                 {fact.event.delivery.value, fact.event.providerId, key, key.size() + 2, key + QStringLiteral("|a")});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<Landing>();
    return std::optional<Landing>(Landing{Landing::Kind::Repeated, {rows->value(0).toLongLong()}});
}

Result<Landing> EvidenceStore::land(IncomingFact fact, FailureRule rule, Instant now)
{
    const auto known = findOwner(fact.account, fact.refs);
    if (!known)
        return known.error();
    if (*known) {
        const auto erased = emptyIfErased(&fact, **known);
        if (!erased)
            return erased.error();
        auto landing = attach(fact, **known, rule, now);
        if (landing)
            landing->isErased = *erased;
        return landing;
    }
    const auto ofErased = tellsOfErased(fact);
    if (!ofErased)
        return ofErased.error();
    if (*ofErased)
        return Landing{Landing::Kind::Dropped, {}, true};
    if (fact.isReplayed) {
        const auto told = toldByThisDelivery(fact);
        if (!told)
            return told.error();
        if (*told)
            return **told;
    }

    if (fact.clue) {
        const auto candidates = MessageStore(m_connection).unsettled(fact.account);
        if (!candidates)
            return candidates.error();
        if (const auto row = inferMessage(*fact.clue, *candidates)) {
            fact.event.remark = inferredRemark;
            const auto attempts = MessageStore(m_connection).attempts(*row);
            if (!attempts)
                return attempts.error();
            return attach(fact, Owner{*row, attempts->isEmpty() ? AttemptId{} : attempts->last().id}, rule, now);
        }
    }
    if (!fact.keepOrphan)
        return Landing{Landing::Kind::Dropped, {}};

    // The same orphan told twice: the refs and the fact agree.
    for (const RefRow &ref : fact.refs) {
        const auto twin = m_connection.scalar(QStringLiteral("SELECT e.id FROM orphan_ref o JOIN evidence e ON e.id = o.evidence_id "
                                                             "WHERE o.account_id = ? AND o.kind = ? AND o.value = ? AND e.fact = ?"),
                                              {fact.account.value, ref.kind, ref.value, factKey(fact.event)});
        if (!twin)
            return twin.error();
        if (twin->isValid())
            return Landing{Landing::Kind::Repeated, {}};
    }
    const auto inserted = insert(fact.account, {}, fact.event);
    if (!inserted)
        return inserted.error();
    for (const RefRow &ref : fact.refs) {
        const auto noted = m_connection.execute(
            QStringLiteral("INSERT INTO orphan_ref (account_id, kind, value, evidence_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            {fact.account.value, ref.kind, ref.value, inserted->value});
        if (!noted)
            return noted.error();
    }
    if (fact.clue) {
        const auto noted = m_connection.execute(
            QStringLiteral("INSERT INTO orphan_clue (evidence_id, account_id, recipient, template_name, text, at) VALUES (?, ?, ?, ?, ?, ?)"),
            {inserted->value, fact.account.value, fact.clue->recipient, fact.clue->templateName, fact.clue->text, toMillis(fact.clue->at)});
        if (!noted)
            return noted.error();
    }
    return Landing{Landing::Kind::Orphan, {}};
}

Result<Landing> EvidenceStore::attach(const IncomingFact &fact, const Owner &owner, FailureRule rule, Instant now)
{
    StatusEvent event = fact.event;
    event.attempt = owner.attempt;
    const auto landed = add(owner.message, fact.account, event, rule, now);
    if (!landed)
        return landed;
    // An incoming message names ours only by what it answers; everything else teaches us more names of the same message.
    if (event.kind != EventKind::Received) {
        if (const auto named = nameBy(owner, event.providerId); !named)
            return named.error();
        if (const auto learnt = learnRefs(owner.message, fact.account, owner.attempt, fact.refs, rule, now); !learnt)
            return learnt.error();
    }
    return landed;
}

Result<void> EvidenceStore::learnRefs(MessageRow message, AccountId account, AttemptId attempt, const QList<RefRow> &refs, FailureRule rule, Instant now)
{
    for (const RefRow &ref : refs) {
        const auto added = m_connection.insert(QStringLiteral("INSERT INTO message_ref (account_id, kind, value, message_row, attempt_id) VALUES (?, ?, ?, ?, ?) "
                                                     "ON CONFLICT (account_id, kind, value) DO UPDATE SET attempt_id = excluded.attempt_id "
                                                     "WHERE message_ref.message_row = excluded.message_row AND message_ref.attempt_id < excluded.attempt_id"),
                                      {account.value, ref.kind, ref.value, message.value, attempt.isNull() ? QVariant() : QVariant(attempt.value)});
        if (!added)
            return added.error();
        if (*added == 0)
            continue;
        const auto any = m_connection.scalar(QStringLiteral("SELECT 1 FROM orphan_ref WHERE account_id = ? AND kind = ? AND value = ? LIMIT 1"),
                                             {account.value, ref.kind, ref.value});
        if (!any)
            return any.error();
        if (!any->isValid())
            continue;
        auto orphans = m_connection.run(QStringLiteral("SELECT evidence_id FROM orphan_ref WHERE account_id = ? AND kind = ? AND value = ?"),
                                        {account.value, ref.kind, ref.value});
        if (!orphans)
            return orphans.error();
        QList<EvidenceId> found;
        while (orphans->next())
            found.append(EvidenceId{orphans->value(0).toLongLong()});
        for (const EvidenceId orphan : found) {
            if (const auto adopted = adoptOrphan(orphan, account, Owner{message, attempt}, {}, rule, now); !adopted)
                return adopted;
        }
    }
    return {};
}

Result<void> EvidenceStore::adoptOrphan(EvidenceId evidence, AccountId account, const Owner &owner, const QString &remark, FailureRule rule, Instant now)
{
    auto rows = m_connection.run(QStringLiteral("SELECT kind, value FROM orphan_ref WHERE evidence_id = ?"), {evidence.value});
    if (!rows)
        return rows.error();
    QList<RefRow> refs;
    while (rows->next())
        refs.append({rows->value(0).toString(), rows->value(1).toString()});

    const auto facts = readEvidence(m_connection, QStringLiteral("WHERE e.id = ?"), {evidence.value});
    if (!facts)
        return facts.error();
    if (facts->isEmpty())
        return {};
    if (const auto forgotten = forgetClues(evidence); !forgotten)
        return forgotten;
    const auto key = keyOf(facts->first(), owner.attempt);
    if (!key)
        return key.error();
    const auto moved = m_connection.run(
        QStringLiteral("UPDATE OR IGNORE evidence SET message_row = ?, fact = ?, attempt_id = ?, remark = CASE WHEN ? = '' THEN remark ELSE ? END "
                       "WHERE id = ?"),
        {owner.message.value, *key, owner.attempt.isNull() ? QVariant() : QVariant(owner.attempt.value), remark, remark, evidence.value});
    if (!moved)
        return moved.error();
    if (const auto told = m_connection.execute(QStringLiteral("UPDATE delivery SET state = 'matched' WHERE id = ? AND state = 'orphan'"),
                                               {facts->first().delivery.value});
        !told)
        return told;
    if (const auto told = m_connection.touch(QStringLiteral("delivery")); !told)
        return told;
    if (const auto verdict = refreshVerdict(owner.message, rule, now); !verdict)
        return verdict.error();
    if (facts->first().kind == EventKind::Received)
        return {};
    if (const auto named = nameBy(owner, facts->first().providerId); !named)
        return named;
    return learnRefs(owner.message, account, owner.attempt, refs, rule, now);
}

Result<void> EvidenceStore::forgetClues(EvidenceId evidence)
{
    if (const auto done = m_connection.execute(QStringLiteral("DELETE FROM orphan_ref WHERE evidence_id = ?"), {evidence.value}); !done)
        return done;
    return m_connection.execute(QStringLiteral("DELETE FROM orphan_clue WHERE evidence_id = ?"), {evidence.value});
}

Result<void> EvidenceStore::settleFromOrphans(AccountId account, FailureRule rule, Instant now)
{
    MessageStore messages(m_connection);
    auto rows = m_connection.run(
        QStringLiteral("SELECT evidence_id, recipient, template_name, text, at FROM orphan_clue WHERE account_id = ? AND at >= ? ORDER BY at"),
        {account.value, toMillis(now - settleWindow - clockSkewAllowed)});
    if (!rows)
        return rows.error();
    QList<std::pair<EvidenceId, AnonymousFact>> clues;
    while (rows->next()) {
        clues.append({{rows->value(0).toLongLong()},
                      {rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(), fromMillis(rows->value(4).toLongLong())}});
    }
    for (const auto &[evidence, clue] : clues) {
        const auto candidates = messages.unsettled(account);
        if (!candidates)
            return candidates.error();
        const auto row = inferMessage(clue, *candidates);
        if (!row)
            continue;
        const auto attempts = messages.attempts(*row);
        if (!attempts)
            return attempts.error();
        const Owner owner{*row, attempts->isEmpty() ? AttemptId{} : attempts->last().id};
        if (const auto adopted = adoptOrphan(evidence, account, owner, inferredRemark, rule, now); !adopted)
            return adopted;
    }
    return {};
}

Result<int> EvidenceStore::countOf(DeliveryId delivery)
{
    const auto count = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM evidence WHERE delivery_id = ?"), {delivery.value});
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

Result<QList<StatusEvent>> EvidenceStore::timeline(MessageRow message)
{
    return inOrder(message, Payloads::Read);
}

Result<QList<StatusEvent>> EvidenceStore::inOrder(MessageRow message, Payloads payloads)
{
    auto events = readEvidence(m_connection, QStringLiteral("WHERE e.message_row = ?"), {message.value}, payloads);
    if (events)
        std::sort(events->begin(), events->end(), happenedBefore);
    return events;
}

Result<QList<RefRow>> EvidenceStore::refs(MessageRow message)
{
    auto rows = m_connection.run(QStringLiteral("SELECT kind, value FROM message_ref WHERE message_row = ? "
                                                "ORDER BY COALESCE(attempt_id, 0) DESC, rowid"),
                                 {message.value});
    if (!rows)
        return rows.error();
    QList<RefRow> refs;
    while (rows->next())
        refs.append({rows->value(0).toString(), rows->value(1).toString()});
    return refs;
}

// What an operator decided about an attempt that was unknown, and what they took back.
Result<void> EvidenceStore::followDecision(const Standing &stored, const Verdict &verdict, const StatusEvent &decisive, Instant now)
{
    MessageStore messages(m_connection);
    Error why = error(decisive.errorKind.isEmpty() ? ErrorKind::Timeout : errorKindFromString(decisive.errorKind), decisive.text);
    why.code = decisive.code;
    const bool decided = verdict.rule == operatorDecidedRule;
    if (decided && verdict.kind == EventKind::Refused && stored.state == MessageState::Unknown) {
        why.place = QStringLiteral("operator");
        return messages.setState(stored.row, MessageState::Refused, now, why);
    }
    const bool settled = stored.state == MessageState::Accepted || stored.state == MessageState::Refused;
    if (verdict.kind == EventKind::Unknown && settled) {
        if (const auto back = messages.setState(stored.row, MessageState::Unknown, now, why); !back)
            return back;
        return messages.planPoll(stored.row, now + std::chrono::minutes(1), 0); // asking for another attempt had ended that
    }
    // The provider took what was decided not to have gone.
    const bool taken = isProviderStatus(verdict.kind) || verdict.kind == EventKind::Accepted || verdict.kind == EventKind::Held;
    if (!decided && taken && stored.state == MessageState::Refused && stored.verdictRule == operatorDecidedRule)
        return messages.setState(stored.row, MessageState::Accepted, now);
    return {};
}

Result<Verdict> EvidenceStore::refreshVerdict(MessageRow message, FailureRule rule, Instant now)
{
    const auto events = inOrder(message, Payloads::Leave);
    if (!events)
        return events.error();
    const Verdict verdict = deriveVerdict(*events, rule);
    if (verdict.decisive < 0)
        return verdict;
    MessageStore messages(m_connection);
    const auto stored = messages.standing(message);
    if (!stored)
        return stored.error();
    const StatusEvent &decisive = events->at(verdict.decisive);
    // What waits to be tried again has arrived after all, or was taken: it must not leave once more.
    const bool waits = stored->state == MessageState::Queued && verdict.kind != EventKind::Failed;
    const bool fromProvider = decisive.source == EventSource::Webhook || decisive.source == EventSource::Poll;
    const bool taken = fromProvider && (verdict.kind == EventKind::Accepted || verdict.kind == EventKind::Held);
    if ((stored->state == MessageState::Unknown || waits) && (isProviderStatus(verdict.kind) || taken)) {
        const auto state = verdict.kind == EventKind::Held ? MessageState::Held : MessageState::Accepted;
        if (const auto settled = messages.setState(message, state, now); !settled)
            return settled.error();
    }
    if (const auto followed = followDecision(*stored, verdict, decisive, now); !followed)
        return followed.error();
    Error problem = error(decisive.errorKind.isEmpty() ? ErrorKind::Rejected : errorKindFromString(decisive.errorKind));
    problem.code = decisive.code;
    problem.message = decisive.text;
    if (const auto done = messages.setVerdict(message, verdict.kind, verdict.rule, decisive.effectiveAt(), verdict.deleted, problem, now); !done)
        return done.error();
    return verdict;
}

} // namespace recado
