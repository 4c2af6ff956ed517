#include "services/deliverydigest.h"

#include "domain/personspelling.h"
#include "providers/provider.h"
#include "services/incomingintake.h"
#include "services/ingestservice.h"
#include "services/pollservice.h"
#include "services/templateservice.h"
#include "services/wishes.h"
#include "store/accountstore.h"
#include "store/hearingstore.h"
#include "store/messagestore.h"
#include "store/personrows.h"

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype longestRemark = 2000; // a batch of a thousand new words needs no novel

// Webhooks do come for this message: its channel is heard; the poll can wait, and ends with the story.
Result<void> noteHeard(Connection &connection, const Account &account, const Provider &provider, MessageRow row, Instant heardAt, Instant now)
{
    MessageStore messages(connection);
    const auto standing = messages.standing(row);
    if (!standing)
        return standing.error();
    if (const auto heard = HearingStore(connection).heard(account.id, standing->channel, heardAt); !heard)
        return heard;
    const bool over = PollService::isOver(standing->verdict, provider.capabilities(account));
    const auto delay = PollService::delayBefore(PollService::slowTry, provider.monthlyQuota(account)).value();
    // Several facts of one message come within seconds: the plan that the first one made will do.
    const bool isPlanned = over ? !standing->pollAt : standing->pollAt && *standing->pollAt >= now + delay / 2;
    if (isPlanned && standing->pollTries == PollService::slowTry)
        return {};
    return messages.planPoll(row, over ? std::optional<Instant>() : now + delay, PollService::slowTry);
}

class Digestion {
public:
    Digestion(Connection &connection, const DeliveryRecord &delivery, const Account &account, Instant now)
        : m_connection(connection), m_delivery(delivery), m_account(account), m_now(now), m_provider(providerFor(account.provider)),
          m_isReplayed(!delivery.state.isEmpty())
    {
    }

    // Proven by its signature: an account without an app secret takes everything, which proves nothing of what was refused once.
    bool isGenuine(const SignatureKeys &keys) const
    {
        if (!m_provider || !keys.contains(m_account.id))
            return false;
        const Credentials secrets = keys.value(m_account.id);
        const bool isChecked = !m_provider->isGenuine(m_account, secrets, {}, m_delivery.body);
        return isChecked && m_provider->isGenuine(m_account, secrets, m_delivery.headers, m_delivery.body);
    }

    Result<Digest> digest()
    {
        const auto decoded = m_provider ? m_provider->decodeWebhook(m_account, m_delivery.body)
                                        : Result<Decoded>(error(ErrorKind::Unsupported, QStringLiteral("provider not in this version")));
        if (!decoded)
            return close(QStringLiteral("not_understood"), {}, decoded.error().place + QStringLiteral(": ") + decoded.error().detail);
        for (const ProviderEvent &event : decoded->events) {
            if (const auto landed = land(event); !landed)
                return landed.error();
        }
        if (const auto taken = takeIncoming(m_connection, m_account, decoded->events, m_delivery.body, m_delivery.heardAt, m_delivery.id); !taken)
            return taken.error();
        if (const auto noticed = notice(decoded->notices); !noticed)
            return noticed.error();
        if (const auto emptied = forgetErased(); !emptied)
            return emptied.error();
        return close(stateOf(*decoded), kindsOf(*decoded), decoded->notUnderstood.join(QStringLiteral("; ")).left(longestRemark));
    }

private:
    Result<void> land(const ProviderEvent &event)
    {
        IncomingFact fact = factFrom(event, m_account.id, EventSource::Webhook, m_delivery.heardAt, m_delivery.id);
        fact.isReplayed = m_isReplayed;
        const auto landed = EvidenceStore(m_connection).land(fact, m_provider->failureRule(), m_now);
        if (!landed)
            return landed.error();
        const bool isNew = landed->kind == Landing::Kind::Matched || landed->kind == Landing::Kind::Orphan;
        m_learnt = m_learnt || isNew;
        m_hasOrphan = m_hasOrphan || (landed->message.isNull() && isProviderStatus(event.kind));
        m_hasMatch = m_hasMatch || !landed->message.isNull();
        if (landed->isErased)
            noteErased(event);
        if (landed->isErased && (event.kind != EventKind::Received || landed->message.isNull()))
            return {};
        if (event.kind == EventKind::Received)
            m_wrote.append(event.recipient);
        if (const auto opened = openWindow(m_connection, m_account.id, event, m_delivery.heardAt); !opened)
            return opened;
        if (m_isReplayed && !isNew)
            return {};
        if (const auto said = noteOptOutWord(m_connection, m_account, event, m_delivery.heardAt); !said)
            return said;
        if (const auto noted = noteRefusal(m_connection, m_account, event, landed->message, m_delivery.heardAt); !noted)
            return noted;
        return landed->message.isNull() ? Result<void>() : noteHeard(m_connection, m_account, *m_provider, landed->message, m_delivery.heardAt, m_now);
    }

    void noteErased(const ProviderEvent &event)
    {
        m_erased.append(event.recipient);
        for (const ProviderRef &ref : event.refs)
            m_erasedIds.append(ref.value);
    }

    // What tells of people who were erased is not kept; the parts of others are. Who writes anew is somebody new, and what they sent stays.
    Result<void> forgetErased()
    {
        if (m_erased.isEmpty())
            return {};
        QStringList gone = m_erased;
        for (const QString &address : m_wrote)
            gone.removeAll(address);
        return DeliveryStore(m_connection).empty(m_delivery.id, bodyWithout(m_delivery.body, PersonSpelling(gone, m_erasedIds)), m_now);
    }

    // What was heard of a template or a wish since must not be undone by the older word.
    Result<void> notice(QList<ProviderNotice> notices)
    {
        const QStringList before = m_delivery.kinds.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto known = [&before](const ProviderNotice &notice) { return before.contains(notice.field); };
        notices.erase(std::remove_if(notices.begin(), notices.end(), known), notices.end());
        m_learnt = m_learnt || !notices.isEmpty();
        if (const auto applied = applyNotices(m_connection, m_account.id, notices, m_delivery.heardAt); !applied)
            return applied.error();
        if (const auto noted = noteWishes(m_connection, m_account, notices, m_delivery.heardAt); !noted)
            return noted;
        return noteDailyLimit(m_connection, m_account, notices);
    }

    // A batch is as good as its understood parts; what was not understood is named, and a delivery with nothing else is not understood.
    QString stateOf(const Decoded &decoded) const
    {
        if (decoded.events.isEmpty() && decoded.notices.isEmpty())
            return QStringLiteral("not_understood");
        return m_hasMatch ? QStringLiteral("matched") : m_hasOrphan ? QStringLiteral("orphan") : QStringLiteral("decoded");
    }

    static QString kindsOf(const Decoded &decoded)
    {
        QStringList kinds;
        for (const ProviderEvent &event : decoded.events)
            kinds.append(toString(event.kind));
        for (const ProviderNotice &notice : decoded.notices)
            kinds.append(notice.field);
        kinds.removeDuplicates();
        return kinds.join(QLatin1Char(' '));
    }

    Result<Digest> close(const QString &state, const QString &kinds, const QString &problem)
    {
        const bool isSame = state == m_delivery.state && kinds == m_delivery.kinds && problem == m_delivery.error;
        const auto set = isSame ? Result<void>() : DeliveryStore(m_connection).setState(m_delivery.id, state, kinds, problem);
        return set ? Result<Digest>(Digest{m_learnt || !isSame, false}) : Result<Digest>(set.error());
    }

    Connection &m_connection;
    const DeliveryRecord &m_delivery;
    const Account &m_account;
    const Instant m_now;
    const std::shared_ptr<const Provider> m_provider;
    const bool m_isReplayed; // looked at before
    bool m_learnt = false;
    bool m_hasMatch = false;
    bool m_hasOrphan = false;
    QStringList m_erased; // addresses of people whose data is gone
    QStringList m_erasedIds;
    QStringList m_wrote;
};

} // namespace

Result<Digest> digestDelivery(Connection &connection, DeliveryId id, Instant now, const SignatureKeys &keys)
{
    const auto delivery = DeliveryStore(connection).byId(id);
    if (!delivery)
        return delivery.error();
    const auto account = AccountStore(connection).byId(delivery->account);
    if (!account)
        return account.error();
    // What it said is gone: looking at the rest again would only lose what is known of it.
    if (delivery->emptiedAt && !delivery->state.isEmpty())
        return Digest{false, delivery->state == QLatin1String("refused")};
    Digestion digestion(connection, *delivery, *account, now);
    // What anybody may have written teaches nothing.
    if (delivery->state == QLatin1String("refused") && !digestion.isGenuine(keys))
        return Digest{false, true};
    return digestion.digest();
}

} // namespace recado
