// One fuzz target per provider's webhook decoder (RECADO_FUZZ_PROVIDER is its word). Whatever bytes come, the decoder ends, breaks no rule
// of the language, and says either what it read or where it could not.
#include "providers/provider.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

recado::Account account()
{
    recado::Account account;
    account.name = QStringLiteral("fuzzed");
    account.provider = *recado::providerKindFromString(QStringLiteral(RECADO_FUZZ_PROVIDER));
    account.settings = {{QStringLiteral("phone_number_id"), QStringLiteral("100000000000002")},
                        {QStringLiteral("waba_id"), QStringLiteral("100000000000001")}};
    return account;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not held: %s\n", what);
    std::abort();
}

void requireEvent(const recado::ProviderEvent &event)
{
    require(!recado::toString(event.kind).isEmpty(), "an event is of a known kind");
    require(event.kind == recado::EventKind::Received || event.inboundId.isEmpty(), "only what was received has an id of its own");
    for (const recado::ProviderRef &ref : event.refs)
        require(!ref.kind.isEmpty() && !ref.value.isEmpty(), "a reference names something");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const recado::Account ours = account();
    static const auto provider = recado::providerFor(ours.provider);
    require(provider != nullptr, "this version speaks the dialect of " RECADO_FUZZ_PROVIDER);
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto decoded = provider->decodeWebhook(ours, body);
    if (!decoded) {
        require(decoded.error().kind == recado::ErrorKind::BadAnswer && !decoded.error().detail.isEmpty(), "what is not read has a reason");
        return 0;
    }
    require(!decoded->events.isEmpty() || !decoded->notices.isEmpty() || !decoded->notUnderstood.isEmpty(), "what is read says something");
    for (const recado::ProviderEvent &event : decoded->events)
        requireEvent(event);
    for (const QString &item : decoded->notUnderstood)
        require(!item.isEmpty(), "what was not understood has a place");
    return 0;
}
