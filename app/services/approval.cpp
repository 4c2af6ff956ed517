#include "services/approval.h"

#include "store/broadcaststore.h"

#include <algorithm>

namespace recado {

namespace {

template<typename T>
QFuture<Result<T>> failed(const Error &problem)
{
    return ready(Result<T>(problem));
}

Error ownKey()
{
    return error(ErrorKind::Rejected, QStringLiteral("the same installation asked and approved"), QStringLiteral("own_key"));
}

} // namespace

ApprovalService::ApprovalService(const Core &core, BroadcastService &broadcasts, QObject *parent)
    : QObject(parent), m_core(core), m_broadcasts(broadcasts), m_keys(core)
{
}

QFuture<Result<QByteArray>> ApprovalService::request(BroadcastId id, const CheckReport &report, const QString &who)
{
    return m_keys.own()
        .then(this, [this, id, report, who](Result<signing::KeyPair> pair) {
            if (!pair)
                return failed<QByteArray>(pair.error());
            return readForApproval(m_core, id, this).then(this, [this, pair = *pair, report, who](Result<ApprovalRequest> request) -> Result<QByteArray> {
                if (!request)
                    return request.error();
                request->report = report;
                request->who = who;
                request->at = m_core.now();
                return sealed(*request, pair);
            });
        })
        .unwrap();
}

QFuture<Result<ApprovalService::Review>> ApprovalService::review(const QByteArray &file)
{
    const auto opened = openRequest(file);
    if (!opened)
        return failed<Review>(opened.error());
    Review review{opened->value, signing::fingerprintOf(opened->publicKey), false, false};
    return m_keys.ownPublicKey()
        .then(this, [this, review, key = opened->publicKey](Result<QByteArray> own) mutable {
            if (!own)
                return failed<Review>(own.error());
            review.own = *own == key;
            return m_keys.trusted().then(this, [review, key](Result<QList<TrustedKey>> keys) mutable -> Result<Review> {
                if (!keys)
                    return keys.error();
                review.trusted = std::any_of(keys->begin(), keys->end(), [&key](const TrustedKey &known) { return known.publicKey == key; });
                return review;
            });
        })
        .unwrap();
}

QFuture<Result<QByteArray>> ApprovalService::approve(const QByteArray &file, const QString &who)
{
    const auto opened = openRequest(file);
    if (!opened)
        return failed<QByteArray>(opened.error());
    return m_keys.own().then(this, [this, request = opened->value, key = opened->publicKey, who](Result<signing::KeyPair> pair) -> Result<QByteArray> {
        if (!pair)
            return pair.error();
        if (pair->publicKey == key)
            return ownKey();
        if (request.report.level() == CheckLevel::Red)
            return error(ErrorKind::Rejected, QStringLiteral("the check was red"), QStringLiteral("red"));
        return sealed(Approval{request.uuid, request.name, request.ready, request.marks, who, m_core.now()}, *pair);
    });
}

QFuture<Result<ApprovalService::Accepted>> ApprovalService::accept(const QByteArray &file, const QString &trusting)
{
    const auto opened = openApproval(file);
    if (!opened)
        return failed<Accepted>(opened.error());
    return m_keys.ownPublicKey()
        .then(this, [this, answer = *opened, trusting](Result<QByteArray> own) {
            if (!own)
                return failed<Accepted>(own.error());
            if (*own == answer.publicKey)
                return failed<Accepted>(ownKey());
            return acceptFrom(answer, trusting);
        })
        .unwrap();
}

// Who it is comes first: what an unknown key says about rows is of no interest. It is kept only when everything else is well, too.
QFuture<Result<ApprovalService::Accepted>> ApprovalService::acceptFrom(const SignedBy<Approval> &answer, const QString &trusting)
{
    return m_keys.trusted()
        .then(this, [this, answer, trusting](Result<QList<TrustedKey>> keys) {
            if (!keys)
                return failed<BroadcastId>(keys.error());
            const bool known = std::any_of(keys->begin(), keys->end(), [&answer](const TrustedKey &key) { return key.publicKey == answer.publicKey; });
            if (!known && trusting.isEmpty())
                return failed<BroadcastId>(error(ErrorKind::Rejected, signing::fingerprintOf(answer.publicKey), QStringLiteral("key")));
            if (!known && !signing::isFingerprintOf(trusting, answer.publicKey))
                return failed<BroadcastId>(error(ErrorKind::Invalid, QStringLiteral("the file's key has another fingerprint"), QStringLiteral("fingerprint")));
            return broadcastOf(answer.value.uuid);
        })
        .unwrap()
        .then(this, [this, answer](Result<BroadcastId> id) { return id ? compare(answer, *id) : failed<Accepted>(id.error()); })
        .unwrap()
        .then(this, [this, answer](Result<Accepted> accepted) {
            if (!accepted)
                return ready(accepted);
            return m_keys.trust(answer.publicKey, answer.value.who).then(this, [accepted](Result<void> kept) {
                return kept ? accepted : Result<Accepted>(kept.error());
            });
        })
        .unwrap();
}

QFuture<Result<BroadcastId>> ApprovalService::broadcastOf(const QString &uuid)
{
    return m_core.database->read([uuid](Connection &connection) -> Result<BroadcastId> {
        const auto found = BroadcastStore(connection).byUuid(uuid);
        if (found)
            return found->id;
        if (found.error().kind != ErrorKind::NotFound)
            return found.error();
        return error(ErrorKind::NotFound, QStringLiteral("the broadcast of this approval is not here"), QStringLiteral("broadcast"));
    });
}

QFuture<Result<BroadcastId>> ApprovalService::isAsApproved(const Approval &approval, BroadcastId id)
{
    return readForApproval(m_core, id, this).then(this, [marks = approval.marks, id](Result<ApprovalRequest> now) -> Result<BroadcastId> {
        if (!now)
            return now.error();
        const QString changed = now->marks.differenceTo(marks);
        if (!changed.isEmpty())
            return error(ErrorKind::Conflict, QStringLiteral("this is not what was approved"), changed);
        return id;
    });
}

QFuture<Result<ApprovalService::Answer>> ApprovalService::read(const QByteArray &file)
{
    const auto opened = openApproval(file);
    if (!opened)
        return failed<Answer>(opened.error());
    Answer answer{{}, opened->value, signing::fingerprintOf(opened->publicKey), false};
    return m_keys.ownPublicKey()
        .then(this, [this, key = opened->publicKey](Result<QByteArray> own) {
            if (!own)
                return failed<QList<TrustedKey>>(own.error());
            return *own == key ? failed<QList<TrustedKey>>(ownKey()) : m_keys.trusted();
        })
        .unwrap()
        .then(this, [this, answer, key = opened->publicKey](Result<QList<TrustedKey>> keys) mutable {
            if (!keys)
                return failed<Answer>(keys.error());
            answer.trusted = std::any_of(keys->begin(), keys->end(), [&key](const TrustedKey &known) { return known.publicKey == key; });
            return broadcastOf(answer.approval.uuid)
                .then(this, [this, approval = answer.approval](Result<BroadcastId> id) { return id ? isAsApproved(approval, *id) : failed<BroadcastId>(id.error()); })
                .unwrap()
                .then(this, [answer](Result<BroadcastId> id) mutable -> Result<Answer> {
                    if (!id)
                        return id.error();
                    answer.broadcast = *id;
                    return answer;
                });
        })
        .unwrap();
}

QFuture<Result<ApprovalService::Accepted>> ApprovalService::compare(const SignedBy<Approval> &answer, BroadcastId id)
{
    return isAsApproved(answer.value, id)
        .then(this, [this, answer](Result<BroadcastId> same) {
            if (!same)
                return failed<Accepted>(same.error());
            const QString print = signing::fingerprintOf(answer.publicKey);
            return m_broadcasts.approve(*same, QStringLiteral("%1 (%2)").arg(answer.value.who, print)).then(this, [answer, id = *same, print](Result<void> done) {
                return done ? Result<Accepted>(Accepted{id, answer.value, print}) : Result<Accepted>(done.error());
            });
        })
        .unwrap();
}

} // namespace recado
