#pragma once

#include "providers/provider.h"

namespace recado::meta {

// POST /PNID/messages ("Send messages"): the content's document as it stands, and who it goes to.
Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order);
QList<ProviderRef> clientRefs(const SendOrder &order);

net::Request channelsRequest(const Account &account, const Credentials &secrets);
std::optional<net::Request> healthRequest(const Account &account, const Credentials &secrets, const Channel &channel);

// POST /PNID with webhook_configuration, which overrides the app's callback for this number ("Webhook overrides"). Only where the account
// has a verify token, since Meta shakes hands with the new address at once.
std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url);

} // namespace recado::meta
