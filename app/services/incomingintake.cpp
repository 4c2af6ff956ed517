#include "services/incomingintake.h"

#include "domain/phone.h"
#include "domain/timedoubt.h"
#include "providers/incoming.h"
#include "providers/people.h"
#include "services/ingestservice.h"
#include "services/wishes.h"
#include "store/contactstore.h"
#include "store/conversationstore.h"
#include "store/historystore.h"
#include "store/personseenstore.h"

#include <algorithm>

namespace recado {

namespace {

// Notes hold what the system says in the shape of a message: a new number.
bool mayBring(const ProviderEvent &event)
{
    return event.kind == EventKind::Received || (event.kind == EventKind::Note && event.word.startsWith(QLatin1String("system")));
}

Result<void> linked(Connection &connection, const QString &left, const QString &kind, const QString &right, MergeReason reason, Instant now)
{
    const auto known = normalIdentity(identity::person, contactPerson(left));
    const auto other = normalIdentity(kind, kind == identity::person ? contactPerson(right) : right);
    if (!known || !other || known->isSame(*other))
        return {};
    return ContactStore(connection).link({*known, *other, reason}, now);
}

// What a message says of who wrote it: the profile's name, the BSUID beside the number, a new number.
Result<void> noteIdentity(Connection &connection, const IncomingMessage &message, Instant heardAt)
{
    const Instant at = std::min(believedTime(message.occurredAt, heardAt), heardAt);
    if (!message.profileName.isEmpty()) {
        if (const auto seen = PersonSeenStore(connection).seen(message.address, message.profileName, at); !seen)
            return seen;
    }
    if (!message.userId.isEmpty() && message.userId != message.address) {
        if (const auto done = linked(connection, message.address, identity::bsuid, message.userId, MergeReason::SameBsuid, heardAt); !done)
            return done;
    }
    if (message.movedTo.isEmpty())
        return {};
    const bool isUserId = isBusinessScopedId(message.movedTo);
    return linked(connection, message.address, isUserId ? identity::bsuid : identity::person, message.movedTo, MergeReason::NumberChanged, heardAt);
}

} // namespace

Result<int> takeIncoming(Connection &connection, const Account &account, const QList<ProviderEvent> &events, const QByteArray &body, Instant heardAt,
                         DeliveryId delivery, bool isRead)
{
    if (std::none_of(events.begin(), events.end(), mayBring))
        return 0;
    int count = 0;
    for (const IncomingMessage &message : incomingIn(account.provider, body)) {
        const auto taken = ConversationStore(connection).take(account.id, message, heardAt, delivery, isRead);
        if (!taken)
            return taken.error();
        count += taken->isNew ? 1 : 0;
        if (taken->isNew) {
            if (const auto noted = noteIdentity(connection, message, heardAt); !noted)
                return noted.error();
        }
    }
    return count;
}

Result<ConversationStore::Taken> takeFromHistory(Connection &connection, const Account &account, const IncomingMessage &message, Instant heardAt, bool isOld,
                                                 ConversationId into)
{
    const auto taken = ConversationStore(connection).take(account.id, message, heardAt, {}, isOld, into);
    if (!taken || !taken->isNew)
        return taken;
    ProviderEvent event;
    event.kind = EventKind::Received;
    event.recipient = message.address;
    event.channelNumber = message.channelNumber;
    event.occurredAt = message.occurredAt;
    event.text = message.text;
    event.tapped = message.payload;
    event.inboundId = message.providerId;
    if (message.type == IncomingType::ButtonReply || message.type == IncomingType::ListReply)
        event.tapped = message.payload.isEmpty() ? message.text : message.payload;
    if (const auto opened = openWindow(connection, account.id, event, heardAt); !opened)
        return opened.error();
    if (const auto noted = noteIdentity(connection, message, heardAt); !noted)
        return noted.error();
    const auto said = noteOptOutWord(connection, account, event, heardAt);
    return said ? taken : Result<ConversationStore::Taken>(said.error());
}

Result<int> takePolledHistory(Connection &connection, const Account &account, MessageRow about, const QByteArray &body, Instant heardAt)
{
    if (!peopleAbilities(account).history || !body.contains("\"owner\""))
        return 0;
    // Histories name nobody: they are of the person who was asked about.
    QList<IncomingMessage> found = incomingIn(account.provider, body);
    found.removeIf([](const IncomingMessage &message) { return !message.address.isEmpty(); });
    if (found.isEmpty())
        return 0;
    const auto id = HistoryStore(connection).conversationOf(about);
    if (!id || id->isNull())
        return id ? Result<int>(0) : id.error();
    const auto place = ConversationStore(connection).byId(*id);
    const auto oldest = HistoryStore(connection).oldest(*id);
    if (!place || !oldest)
        return !place ? place.error() : oldest.error();
    int count = 0;
    for (IncomingMessage &message : found) {
        message.address = place->address;
        const bool isOld = !*oldest || (message.occurredAt && *message.occurredAt < **oldest);
        const auto taken = takeFromHistory(connection, account, message, heardAt, isOld, *id);
        if (!taken)
            return taken.error();
        count += taken->isNew ? 1 : 0;
    }
    return count;
}

Result<void> linkWaId(Connection &connection, const QString &typed, const QString &waId, Instant now)
{
    return linked(connection, typed, identity::waId, waId, MergeReason::SameWaId, now);
}

} // namespace recado
