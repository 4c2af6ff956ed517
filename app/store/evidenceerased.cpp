// The part of EvidenceStore that knows that people are erased: what comes late about them counts and brings nothing of them back.
#include "store/connection.h"
#include "store/believedtime.h"
#include "store/erasedpeople.h"
#include "store/evidencestore.h"

#include "domain/phone.h"
#include "domain/timedoubt.h"

namespace recado {

// Ids that held the person's number are known by their marks.
Result<std::optional<EvidenceStore::Owner>> EvidenceStore::ownerByMark(AccountId account, const QList<RefRow> &refs)
{
    ErasedPeople erased(m_connection);
    const auto any = erased.any();
    if (!any)
        return any.error();
    std::optional<Owner> owner;
    for (const RefRow &ref : refs) {
        if (!*any || owner)
            break;
        const auto mark = erased.markOfId(ref.value);
        if (!mark)
            return mark.error();
        const auto read = m_connection.each(QStringLiteral("SELECT message_row, attempt_id FROM message_ref WHERE account_id = ? AND kind = ? AND value = ?"),
                                            {account.value, ref.kind, *mark},
                                            [&owner](const QSqlQuery &row) { owner = Owner{{row.value(0).toLongLong()}, {row.value(1).toLongLong()}}; });
        if (!read)
            return read.error();
    }
    return owner;
}

// A message to somebody who was erased learns what became of it, not who they are.
Result<bool> EvidenceStore::emptyIfErased(IncomingFact *fact, const Owner &owner)
{
    ErasedPeople erased(m_connection);
    const auto any = erased.any();
    if (!any)
        return any.error();
    if (!*any)
        return false;
    const auto at = m_connection.scalar(QStringLiteral("SELECT erased_at FROM message WHERE row = ?"), {owner.message.value});
    if (!at)
        return at.error();
    if (at->isNull())
        return false;
    for (RefRow &ref : fact->refs) {
        const auto mark = ref.kind == QLatin1String("client_id") ? Result<QString>(ref.value) : erased.markOfId(ref.value);
        if (!mark)
            return mark.error();
        ref.value = *mark;
    }
    const auto mark = erased.markOfId(fact->event.providerId);
    if (!mark)
        return mark.error();
    fact->event.providerId = *mark;
    fact->event.text.clear();
    fact->event.remark.clear();
    fact->event.payload.clear();
    fact->clue.reset();
    return true;
}

// Of a message that is not known here. After the erasure somebody may have written to the person again: that is told of as of anybody.
Result<bool> EvidenceStore::tellsOfErased(const IncomingFact &fact)
{
    const auto erasedAt = ErasedPeople(m_connection).erasedAt(fact.about);
    if (!erasedAt)
        return erasedAt.error();
    if (!*erasedAt)
        return false;
    if (fact.event.kind == EventKind::Received)
        return believedTime(fact.event.occurredAt, fact.event.heardAt) <= **erasedAt;
    for (const QString &address : phoneVariants(fact.about.startsWith(QLatin1Char('+')) ? fact.about : QLatin1Char('+') + fact.about)) {
        const auto written = m_connection.scalar(QStringLiteral("SELECT 1 FROM message WHERE recipient = ? LIMIT 1"), {address});
        if (!written)
            return written.error();
        if (written->isValid())
            return false;
    }
    return true;
}

} // namespace recado
