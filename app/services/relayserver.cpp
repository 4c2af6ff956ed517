#include "services/relayserver.h"

#include "providers/provider.h"
#include "secrets/sealedbox.h"

#include <QUrlQuery>

namespace recado {

namespace {

constexpr int mostWrongTokens = 30; // a minute
const QByteArray textType = QByteArrayLiteral("text/plain; charset=utf-8");

QByteArray tokenIn(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    static const QByteArray scheme = QByteArrayLiteral("Bearer ");
    for (const auto &[name, value] : headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0 && value.startsWith(scheme))
            return value.mid(scheme.size()).trimmed();
    }
    return {};
}

} // namespace

RelayServer::RelayServer(RelaySetup setup, std::unique_ptr<relay::RelaySpool> spool, std::shared_ptr<const Clock> clock,
                         bool asksForCertificates)
    : m_clock(std::move(clock)), m_asksForCertificates(asksForCertificates), m_setup(std::move(setup)), m_spool(std::move(spool))
{
}

void RelayServer::setSetup(const RelaySetup &setup)
{
    const QWriteLocker lock(&m_setupLock);
    m_setup = setup;
}

RelaySetup RelayServer::setup() const
{
    const QReadLocker lock(&m_setupLock);
    return m_setup;
}

RelayServer::Counts RelayServer::counts() const
{
    return {m_kept, m_notKept, m_handedOut, m_acknowledged, m_wrongTokens};
}

webhook::Entry RelayServer::mayEnter(const webhook::Knock &knock) const
{
    using webhook::Entry;
    const QReadLocker lock(&m_setupLock);
    if (knock.account != relay::boxesAccount) {
        if (!m_setup.opensHook(knock.account, knock.secret, m_clock->now()))
            return Entry::Unknown;
        const auto provider = m_asksForCertificates && !knock.isCertified ? providerFor(m_setup.hook(knock.account)->provider) : nullptr;
        return provider && provider->showsClientCertificate() ? Entry::NeedsCertificate : Entry::Open;
    }
    if (knock.secret != relay::boxesPath.mid(relay::boxesPath.lastIndexOf('/') + 1))
        return Entry::Unknown;
    if (m_setup.mayFetch(tokenIn(knock.headers)))
        return Entry::Open;
    // Without the body having been read; beyond a few a minute take() says 429.
    return isTooOften() ? Entry::Open : Entry::Unsigned;
}

bool RelayServer::take(webhook::Delivery delivery, Done done)
{
    if (delivery.account == relay::boxesAccount) {
        serve(delivery, done);
        return true;
    }
    if (delivery.method == "GET") {
        done(answerGet(delivery));
        return true;
    }
    return keep(delivery, done);
}

// Closed on the caller's thread, while the spool's own waits for the disk. What waits there is closed already.
bool RelayServer::keep(const webhook::Delivery &delivery, const Done &done)
{
    const relay::HeardDelivery heard{delivery.account, m_clock->now(), delivery.method, delivery.query, delivery.headers, delivery.body};
    const auto box = sealedbox::seal(relay::toBytes(heard), setup().publicKey());
    if (!box) {
        ++m_notKept;
        done({503, "not stored\n", textType});
        return true;
    }
    const bool taken = m_spool.append(*box, [this, done](const Result<void> &kept) {
        ++(kept ? m_kept : m_notKept);
        if (kept)
            done({});
        else
            done({kept.error().kind == ErrorKind::DiskFull ? 507 : 503, "not stored\n", textType});
    });
    if (!taken)
        ++m_notKept;
    return taken;
}

// What the token must be is known here as a hash only; the rest of the handshake is the provider's own code.
webhook::Reply RelayServer::answerGet(const webhook::Delivery &delivery) const
{
    if (delivery.query.isEmpty())
        return {200, "Recado is listening\n", textType};
    const RelaySetup setup = this->setup();
    const RelaySetup::Hook *hook = setup.hook(delivery.account);
    const auto provider = hook ? providerFor(hook->provider) : nullptr;
    const QByteArray offered = QUrlQuery(QString::fromUtf8(delivery.query)).queryItemValue(QStringLiteral("hub.verify_token"), QUrl::FullyDecoded).toUtf8();
    if (!provider || !setup.isVerifyToken(delivery.account, offered))
        return {403, "not verified\n", textType};
    const Account account{{}, hook->account, hook->provider, {}, {}, {}, {}};
    const auto challenge = provider->handshake(account, {{QStringLiteral("verify_token"), Secret(offered)}}, delivery.query);
    return challenge ? webhook::Reply{200, *challenge, textType} : webhook::Reply{403, "not verified\n", textType};
}

void RelayServer::serve(const webhook::Delivery &delivery, const Done &done)
{
    if (!setup().mayFetch(tokenIn(delivery.headers)))
        done({429, "too often\n", textType});
    else if (delivery.method == "GET")
        handOut(delivery, done);
    else
        acknowledge(delivery, done);
}

// Of wrong tokens, in this minute.
bool RelayServer::isTooOften() const
{
    ++m_wrongTokens;
    const qint64 minute = toMillis(m_clock->now()) / 60'000;
    if (m_minute.exchange(minute) != minute)
        m_wrongThisMinute = 0;
    return m_wrongThisMinute++ >= mostWrongTokens;
}

void RelayServer::handOut(const webhook::Delivery &delivery, const Done &done)
{
    bool isNumber = true;
    const QString after = QUrlQuery(QString::fromLatin1(delivery.query)).queryItemValue(QStringLiteral("after"));
    const quint64 number = after.isEmpty() ? 0 : after.toULongLong(&isNumber);
    if (!isNumber) {
        done({400, "after takes a number\n", textType});
        return;
    }
    m_spool.read(number, [this, done](relay::SpoolThread::Fetched fetched) {
        m_handedOut += quint64(fetched.boxes.size());
        const relay::Batch batch{fetched.run, m_clock->now(), setup().publicKey(), fetched.waiting, std::move(fetched.boxes)};
        done({200, relay::toBytes(batch), relay::contentType});
    });
}

void RelayServer::acknowledge(const webhook::Delivery &delivery, const Done &done)
{
    const auto wanted = relay::acknowledgementFrom(delivery.body);
    if (!wanted) {
        done({400, "not an acknowledgement\n", textType});
        return;
    }
    m_spool.acknowledge(*wanted, [this, done, count = quint64(wanted->numbers.size())](const Result<void> &acknowledged) {
        if (acknowledged)
            m_acknowledged += count;
        const bool isOther = !acknowledged && acknowledged.error().kind == ErrorKind::Conflict;
        done(acknowledged ? webhook::Reply{200, "acknowledged\n", textType} : webhook::Reply{isOther ? 409 : 503, "not acknowledged\n", textType});
    });
}

} // namespace recado
