#pragma once

#include "base/result.h"
#include "domain/matching.h"
#include "domain/message.h"
#include "domain/verdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

class Connection;
enum class Payloads;
struct Standing; // of a message; see store/messagestore.h

// An id by which a provider speaks of a message, as the store keeps it.
struct RefRow {
    QString kind;
    QString value;
};

// A fact from outside, before we know whose it is.
struct IncomingFact {
    AccountId account;
    StatusEvent event;
    QList<RefRow> refs;                 // ids of the message concerned
    std::optional<AnonymousFact> clue;  // for facts whose message may be found by recipient, template and time
    bool keepOrphan = true;             // a poll also hears of messages that are not ours: those are not kept
    bool isReplayed = false;            // its delivery was looked at before: what it told then is not told anew
    QString about = {};                 // the person's address, where it is told
};

// What became of a fact.
struct Landing {
    enum class Kind { Matched, Orphan, Repeated, Dropped };

    Kind kind = Kind::Orphan;
    MessageRow message; // when Matched or Repeated
    // It tells of somebody who was erased, or of a message to them: time, status and code count, and nothing else of the delivery may stay.
    bool isErased = false;
};

// Facts, whose they are, and the verdict that follows. All calls belong into one transaction with the change they record.
class EvidenceStore {
public:
    explicit EvidenceStore(Connection &connection) : m_connection(connection) {}

    // A fact about a known message. A fact already told changes nothing. Ends with the verdict brought up to date.
    Result<Landing> add(MessageRow message, AccountId account, const StatusEvent &event, FailureRule rule, Instant now);

    // Finds the message by its ids, else (for what is `unknown` or has no id) by inference, else keeps the fact as an orphan.
    Result<Landing> land(IncomingFact fact, FailureRule rule, Instant now);

    // The ids the answer gave; facts that came before the answer find their message now.
    Result<void> learnRefs(MessageRow message, AccountId account, AttemptId attempt, const QList<RefRow> &refs, FailureRule rule, Instant now);
    // A message became unknown, or was accepted without an id: perhaps its first fact is here already.
    Result<void> settleFromOrphans(AccountId account, FailureRule rule, Instant now);

    // Facts that rest on this delivery, whoever they are about.
    Result<int> countOf(DeliveryId delivery);
    // In order of what happened when (ties: order of arrival).
    Result<QList<StatusEvent>> timeline(MessageRow message);
    Result<QList<RefRow>> refs(MessageRow message);
    // State and stored verdict from all the facts.
    Result<Verdict> refreshVerdict(MessageRow message, FailureRule rule, Instant now);

private:
    struct Owner {
        MessageRow message;
        AttemptId attempt;
    };

    Result<std::optional<Landing>> toldByThisDelivery(const IncomingFact &fact);
    Result<std::optional<Owner>> ownerByMark(AccountId account, const QList<RefRow> &refs);
    Result<bool> emptyIfErased(IncomingFact *fact, const Owner &owner);
    Result<bool> tellsOfErased(const IncomingFact &fact);
    Result<std::optional<Owner>> findOwner(AccountId account, const QList<RefRow> &refs);
    Result<EvidenceId> insert(AccountId account, std::optional<Owner> owner, const StatusEvent &event);
    Result<QString> keyOf(const StatusEvent &event, AttemptId attempt);
    Result<void> nameBy(const Owner &owner, const QString &providerId);
    Result<Landing> attach(const IncomingFact &fact, const Owner &owner, FailureRule rule, Instant now);
    Result<void> adoptOrphan(EvidenceId evidence, AccountId account, const Owner &owner, const QString &remark, FailureRule rule, Instant now);
    Result<void> followDecision(const Standing &stored, const Verdict &verdict, const StatusEvent &decisive, Instant now);
    Result<QList<StatusEvent>> inOrder(MessageRow message, Payloads payloads);
    Result<void> forgetClues(EvidenceId evidence);

    Connection &m_connection;
};

} // namespace recado
