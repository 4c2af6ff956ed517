#include "services/sendservice.h"

#include "net/http.h"
#include "services/broadcastcontext.h"

namespace recado {

namespace {

Result<SendRequest> readRequest(Connection &connection, const Message &message)
{
    const auto content = contentOfMessage(connection, message);
    if (!content)
        return content.error();
    SendRequest request;
    request.account = message.account;
    request.channel = message.channel;
    request.to = message.recipient;
    request.personName = message.personName;
    request.content = *content;
    return request;
}

} // namespace

QFuture<Result<QString>> SendService::requestOf(MessageRow row, bool asCurl)
{
    auto id = std::make_shared<MessageId>();
    return m_core.database
        ->read([row, id](Connection &connection) -> Result<SendRequest> {
            const auto message = MessageStore(connection).byRow(row);
            if (!message)
                return message.error();
            *id = message->id;
            return readRequest(connection, *message);
        })
        .then(this, [this, id](Result<SendRequest> request) { return request ? prepareAs(*request, *id) : ready(Result<PreparedSend>(request.error())); })
        .unwrap()
        .then(this, [asCurl](Result<PreparedSend> prepared) -> Result<QString> {
            if (!prepared)
                return prepared.error();
            return asCurl ? net::toCurl(prepared->request) : QString::fromUtf8(net::describe(prepared->request));
        });
}

} // namespace recado
