#include "store/receiptstore.h"

#include "store/connection.h"

#include <QSqlQuery>

namespace recado {

Result<std::optional<ReceiptStore::Newest>> ReceiptStore::newest(ConversationId conversation, Instant from, Instant until)
{
    std::optional<Newest> found;
    const auto done = m_connection.each(
        QStringLiteral("SELECT c.account_id, c.channel_id, c.address, i.provider_id, i.at FROM incoming i JOIN conversation c ON c.id = i.conversation_id "
                       "WHERE i.conversation_id = ? AND i.asks = 1 AND i.at > ? AND i.at <= ? ORDER BY i.at DESC, i.id DESC LIMIT 1"),
        {conversation.value, toMillis(from), toMillis(until)}, [&found](const QSqlQuery &row) {
            found = Newest{{row.value(0).toLongLong()}, {row.value(1).toLongLong()}, row.value(2).toString(), row.value(3).toString(),
                           fromMillis(row.value(4).toLongLong())};
        });
    return done ? Result<std::optional<Newest>>(found) : done.error();
}

} // namespace recado
