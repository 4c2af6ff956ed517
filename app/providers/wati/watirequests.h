#pragma once

#include "providers/provider.h"

namespace recado::wati {

// The reference says application/json-patch+json first and application/json second; the support examples, and the one this
// project was asked for, use the latter (Wati, "How to track template message delivery and status using Wati webhooks").
inline constexpr auto jsonContentType = "application/json";

inline constexpr int templatePageSize = 100;

Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order);
net::Request templatesRequest(const Account &account, const Credentials &secrets, int page);
net::Request channelsRequest(const Account &account, const Credentials &secrets);
std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url);

// A GET with the account's authorization.
net::Request getRequest(const Credentials &secrets, const QUrl &url);

// The channel as Wati wants it: digits; empty when not known.
QString channelDigits(const Channel &channel);

} // namespace recado::wati
