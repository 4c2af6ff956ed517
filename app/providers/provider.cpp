#include "providers/provider.h"

#include "providers/gateway/gatewayprovider.h"
#include "providers/meta/metaprovider.h"
#include "providers/neutral/answerwords.h"
#include "providers/serpro/serproprovider.h"
#include "providers/wati/watiprovider.h"

namespace recado {

namespace {

ErrorKind kindOfStatus(int status)
{
    if (status < 400)
        return ErrorKind::BadAnswer; // a redirect or a page where an answer was due
    if (status >= 500)
        return ErrorKind::Network;
    switch (status) {
    case 401:
    case 403: return ErrorKind::Unauthorized;
    case 404: return ErrorKind::NotFound;
    case 429: return ErrorKind::RateLimited;
    default: return ErrorKind::Rejected;
    }
}

} // namespace

std::shared_ptr<const Provider> providerFor(ProviderKind kind)
{
    static const auto wati = std::make_shared<const wati::WatiProvider>();
    static const auto meta = std::make_shared<const meta::MetaProvider>();
    static const auto gateway = std::make_shared<const gateway::GatewayProvider>();
    static const auto serpro = std::make_shared<const serpro::SerproProvider>();
    switch (kind) {
    case ProviderKind::Wati:
    case ProviderKind::Practice: return wati; // the practice server speaks Wati's dialect
    case ProviderKind::Meta: return meta;
    case ProviderKind::Gateway: return gateway;
    case ProviderKind::Serpro: return serpro;
    }
    return nullptr;
}

Error httpError(const net::Response &response)
{
    Error refusal = error(kindOfStatus(response.status), QStringLiteral("HTTP %1").arg(response.status));
    refusal.message = neutral::wordsIn(response.body);
    return refusal;
}

} // namespace recado
