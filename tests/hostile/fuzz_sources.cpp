// Fuzz target of what the listener reads of strangers' and administrators' words beside HTTP itself: paths, networks, forwarding fields.
#include "webhook/hookpath.h"
#include "webhook/sources.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace recado::webhook;

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not held: %s\n", what);
    std::abort();
}

SourceRule rule(ForwardField field)
{
    ListenerOptions options;
    options.trustedProxies = {QStringLiteral("127.0.0.9"), QStringLiteral("10.0.0.0/8"), QStringLiteral("2001:db8::/32")};
    options.forwardField = field;
    return *SourceRule::from(options);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto path = parseHookPath({bytes.constData(), size})) {
        require(bytes.startsWith("/hook/"), "a hook's path says so");
        require(path->account.toUtf8().size() <= bytes.size() && path->secret.size() <= bytes.size(), "decoding makes nothing longer");
    }
    const auto networks = Networks::parse(QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    require(networks.ok() || !networks.error().detail.isEmpty(), "a refusal says what is no network");

    static const SourceRule byName = rule(ForwardField::XForwardedFor);
    static const SourceRule byStandard = rule(ForwardField::Forwarded);
    const Address proxy = Address::from_string("127.0.0.9");
    const Address stranger = Address::from_string("203.0.113.5");
    Fields fields; // a line each
    for (const QByteArray &line : bytes.split('\n')) {
        fields.append({"X-Forwarded-For", line});
        fields.append({"Forwarded", line});
    }
    for (const SourceRule *one : {&byName, &byStandard}) {
        require(one->origin(stranger, fields) == stranger, "who is no proxy is believed nothing");
        const Address origin = one->origin(proxy, fields);
        require(senderOf(senderOf(origin)) == senderOf(origin), "a sender is counted as one");
        require(plainAddress(origin) == origin, "an address has one spelling");
    }
    return 0;
}
