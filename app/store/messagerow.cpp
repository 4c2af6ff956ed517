#include "store/messagerow.h"

namespace recado {

Message messageFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Message message;
    message.row = {next().toLongLong()};
    message.id = {next().toString()};
    message.account = {next().toLongLong()};
    message.channel = {next().toLongLong()};
    message.recipient = next().toString();
    message.typed = next().toString();
    message.personName = next().toString();
    message.content = next().toString().toUtf8();
    message.templateName = next().toString();
    message.templateLanguage = next().toString();
    message.renderedText = next().toString();
    message.state = messageStateFromString(next().toString()).value_or(MessageState::Unknown);
    message.verdict = eventKindFromString(next().toString()).value_or(EventKind::Unknown);
    message.verdictRule = next().toString();
    message.verdictAt = toInstant(next());
    message.deleted = next().toBool();
    message.providerId = next().toString();
    message.error.kind = errorKindFromString(next().toString());
    message.error.detail = next().toString();
    message.error.place = next().toString();
    message.error.code = next().toString();
    message.error.message = next().toString();
    message.createdAt = fromMillis(next().toLongLong());
    message.updatedAt = fromMillis(next().toLongLong());
    message.attempts = next().toInt();
    message.notBefore = toInstant(next());
    message.giveUpAt = toInstant(next());
    message.scheduledAt = toInstant(next());
    message.broadcast = {next().toLongLong()};
    message.broadcastLine = next().toLongLong();
    return message;
}

} // namespace recado
