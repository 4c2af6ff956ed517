// Fuzz target of what providers answer to our calls: each reader of each provider over the same bytes, as every kind of status. Whatever comes, reading
// ends, breaks no rule of the language, and takes no error for an accepted message.
#include "providers/provider.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace recado;

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not held: %s\n", what);
    std::abort();
}

template<typename Value>
void requireReason(const Result<Value> &read)
{
    require(read.ok() || read.error().kind != ErrorKind::Internal, "what strangers answer is not our own mistake");
}

void readAll(const Provider &provider, const Account &account, const net::Response &response)
{
    const bool isError = response.status >= 400;
    const SendReply sent = provider.readSendReply(account, response);
    require(!isError || sent.outcome != SendReply::Outcome::Accepted, "an error is not taken for an accepted message");
    SendOrder order;
    order.recipient = QStringLiteral("+5511988887777");
    const QList<SendReply> batch = provider.readBatchReply(account, {order, order}, response);
    require(batch.isEmpty() || batch.size() == 2, "a package has an answer for each of its orders");
    PollTarget target;
    target.recipient = order.recipient;
    target.refs = {{QStringLiteral("wamid"), QStringLiteral("wamid.A")}};
    for (int step = 0; step < 3; ++step)
        std::ignore = provider.readPollReply(account, target, step, response);
    requireReason(provider.readLogin(account, response, fromMillis(1'700'000'000'000)));
    requireReason(provider.readTemplates(account, {}, response));
    requireReason(provider.readTemplates(account, QStringLiteral("1"), response));
    requireReason(provider.readTemplateReceipt(account, response));
    requireReason(provider.readChannels(account, response));
    requireReason(provider.readHealth(account, response));
    requireReason(provider.readSampleSession(response));
    requireReason(provider.readSampleHandle(response));
    requireReason(provider.readUpload(account, response));
    requireReason(provider.readMediaAddress(account, response));
    requireReason(provider.readSubscribeReply(account, response));
    requireReason(provider.readToken(account, response));
    HookReport report;
    for (int step = 0; step < 2; ++step)
        requireReason(provider.readHooks(account, step, response, &report));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr ProviderKind kinds[]{ProviderKind::Wati, ProviderKind::Meta, ProviderKind::Gateway, ProviderKind::Serpro};
    static constexpr int statuses[]{200, 200, 400, 401, 500};
    net::Response response;
    response.status = statuses[size % std::size(statuses)];
    response.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ProviderKind kind : kinds) {
        Account account;
        account.name = QStringLiteral("fuzzed");
        account.provider = kind;
        account.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("100000000000002")}, {QStringLiteral("waba_id"), QStringLiteral("100000000000001")},
                            {QStringLiteral("base_url"), QStringLiteral("https://example.org")}, {QStringLiteral("tenant"), QStringLiteral("100")}};
        readAll(*providerFor(kind), account, response);
    }
    return 0;
}
