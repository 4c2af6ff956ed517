#pragma once

#include "services/approvalkeys.h"
#include "services/approvalmarks.h"
#include "services/broadcastservice.h"

namespace recado {

// A second person's approval, without a server between the two: the one who prepared a broadcast gives a file away, the other one's installation
// opens it, shows what would leave and signs an answer, and only with that answer does the first one's start. What this proves: somebody who
// holds the trusted key approved exactly these rows, this content, this template, channel and plan. What it does not: that the installation
// itself is honest, since whoever may write its database needs no approval. Main thread.
class ApprovalService : public QObject {
public:
    ApprovalService(const Core &core, BroadcastService &broadcasts, QObject *parent = nullptr);

    ApprovalKeys &keys() { return m_keys; }

    // The file to give away. `report`: the last check. Errors: Invalid place "check" when it was not checked, NotFound, Conflict ("definition").
    QFuture<Result<QByteArray>> request(BroadcastId id, const CheckReport &report, const QString &who);

    struct Review {
        ApprovalRequest request;
        QString fingerprint; // of whoever asks
        bool trusted = false; // seen before, and kept
        bool own = false; // this installation asked itself
    };
    // Opens such a file. Errors of openRequest().
    QFuture<Result<Review>> review(const QByteArray &file);
    // The answer that says yes. Errors of openRequest(), and Rejected with place "own_key": nobody is their own second person. Place "red" when
    // the check of the asking installation was red.
    QFuture<Result<QByteArray>> approve(const QByteArray &file, const QString &who);

    // What an answer says, held against the broadcast as it is now; nothing is kept and nothing moves. Errors as those of accept(), but a key that
    // is not trusted yet is none: `trusted` says so.
    struct Answer {
        BroadcastId broadcast;
        Approval approval;
        QString fingerprint;
        bool trusted = false;
    };
    QFuture<Result<Answer>> read(const QByteArray &file);

    struct Accepted {
        BroadcastId broadcast;
        Approval approval;
        QString fingerprint;
    };
    // Reads the answer and lets the broadcast go. `trusting`: the fingerprint that the person compared, to keep a key that is not known yet; empty
    // to accept known ones only. Errors of openApproval(); NotFound place "broadcast"; Rejected place "own_key"; Rejected place "key", detail the
    // fingerprint, when it is not trusted; Invalid place "fingerprint" when what was typed is another; Conflict with the part that is not what
    // was approved as place (content, definition, channel, plan, rows); Conflict when it does not wait for approval.
    QFuture<Result<Accepted>> accept(const QByteArray &file, const QString &trusting = {});

private:
    QFuture<Result<Accepted>> acceptFrom(const SignedBy<Approval> &answer, const QString &trusting);
    QFuture<Result<BroadcastId>> broadcastOf(const QString &uuid);
    // The broadcast is here, and is what was approved.
    QFuture<Result<BroadcastId>> isAsApproved(const Approval &approval, BroadcastId id);
    QFuture<Result<Accepted>> compare(const SignedBy<Approval> &answer, BroadcastId id);

    const Core &m_core;
    BroadcastService &m_broadcasts;
    ApprovalKeys m_keys;
};

} // namespace recado
