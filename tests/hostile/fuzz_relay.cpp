// Fuzz target of what a relay and a desktop say to each other, and of the file for the relay's server: what is read can be written and read again as
// the same, and what is refused has a reason.
#include "services/relaysetup.h"
#include "services/relaywire.h"

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
void requireRoundTrip(const Result<Value> &read, Result<Value> (*readAgain)(const QByteArray &))
{
    if (!read) {
        require(!read.error().place.isEmpty() && !read.error().detail.isEmpty(), "a refusal says why and where");
        return;
    }
    const auto again = readAgain(relay::toBytes(*read));
    require(again.ok() && *again == *read, "what is read is written as the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    requireRoundTrip(relay::deliveryFrom(bytes), relay::deliveryFrom);
    requireRoundTrip(relay::batchFrom(bytes), relay::batchFrom);
    requireRoundTrip(relay::acknowledgementFrom(bytes), relay::acknowledgementFrom);
    const auto setup = RelaySetup::fromJson(bytes);
    require(setup.ok() || !setup.error().place.isEmpty(), "a refused file has a place");
    return 0;
}
