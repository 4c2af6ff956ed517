#include "services/storyaround.h"

#include "domain/phone.h"
#include "store/messagestore.h"

namespace recado {

Result<void> readAround(Connection &connection, const Message &message, Story *story)
{
    const auto refs = EvidenceStore(connection).refs(message.row);
    if (!refs)
        return refs.error();
    for (const RefRow &ref : *refs)
        story->ids.append(ref.value);
    story->ids.removeDuplicates();
    QStringList addresses = phoneVariants(message.recipient) << message.recipient;
    addresses.removeDuplicates();
    const auto same = MessageStore(connection).countTo(addresses);
    if (!same)
        return same.error();
    story->otherMessages = std::max(0, *same - 1); // without this one
    return {};
}

QFuture<Result<int>> MessageService::factsOf(DeliveryId id)
{
    return m_core.database->read([id](Connection &connection) { return EvidenceStore(connection).countOf(id); });
}

} // namespace recado
