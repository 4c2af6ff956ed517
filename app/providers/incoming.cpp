#include "providers/incoming.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaincoming.h"
#include "providers/wati/watiincoming.h"

namespace recado {

QList<IncomingMessage> incomingIn(ProviderKind provider, const QByteArray &body)
{
    const auto document = neutral::parseJson(body, ErrorKind::BadAnswer);
    if (!document)
        return {};
    switch (provider) {
    case ProviderKind::Wati:
    case ProviderKind::Practice: return wati::incomingIn(*document);
    case ProviderKind::Meta:
    case ProviderKind::Gateway:
    case ProviderKind::Serpro: return neutral::incomingIn(*document);
    }
    return {};
}

} // namespace recado
