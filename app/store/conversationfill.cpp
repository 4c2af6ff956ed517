#include "store/conversationfill.h"

#include "store/connection.h"
#include "store/conversationstore.h"
#include "store/messagerow.h"
#include "store/settingstore.h"

namespace recado {

namespace {

const QString messagesDone = QStringLiteral("conversations.messages_filled");
const QString deliveriesDone = QStringLiteral("conversations.deliveries_filled");

} // namespace

Result<int> ConversationFill::messages(int limit)
{
    const auto done = SettingStore(m_connection).value(messagesDone, QStringLiteral("0"));
    if (!done)
        return done.error();
    QList<Message> found;
    const auto read = m_connection.each(messageColumns + QStringLiteral("WHERE row > ? ORDER BY row LIMIT ?"), {done->toLongLong(), limit},
                                        [&found](const QSqlQuery &row) { found.append(messageFrom(row)); });
    if (!read)
        return read.error();
    for (const Message &message : std::as_const(found)) {
        const auto conversation = ConversationStore(m_connection).say(message, message.createdAt);
        if (!conversation)
            return conversation.error();
        if (conversation->isNull())
            continue;
        const auto written = m_connection.execute(QStringLiteral("UPDATE message SET conversation_id = ? WHERE row = ? AND conversation_id IS NULL"),
                                                  {conversation->value, message.row.value});
        if (!written)
            return written.error();
    }
    if (found.isEmpty())
        return 0;
    const auto noted = SettingStore(m_connection).setValue(messagesDone, QString::number(found.last().row.value));
    return noted ? Result<int>(static_cast<int>(found.size())) : noted.error();
}

Result<QList<DeliveryId>> ConversationFill::deliveries(int limit)
{
    const auto done = SettingStore(m_connection).value(deliveriesDone, QStringLiteral("0"));
    if (!done)
        return done.error();
    QList<DeliveryId> found;
    const auto read = m_connection.each(
        QStringLiteral("SELECT id FROM delivery WHERE id > ? AND state NOT IN ('', 'refused') AND kinds LIKE '%received%' ORDER BY id LIMIT ?"),
        {done->toLongLong(), limit}, [&found](const QSqlQuery &row) { found.append(DeliveryId{row.value(0).toLongLong()}); });
    return read ? Result<QList<DeliveryId>>(found) : read.error();
}

Result<void> ConversationFill::noteDeliveries(DeliveryId upTo)
{
    return SettingStore(m_connection).setValue(deliveriesDone, QString::number(upTo.value));
}

} // namespace recado
