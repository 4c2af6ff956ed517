#pragma once

#include "providers/provider.h"

#include <QJsonDocument>

namespace recado::wati {

// The reference says application/json-patch+json first and application/json second; the support examples, and the one this
// project was asked for, use the latter (Wati, "How to track template message delivery and status using Wati webhooks").
inline constexpr auto jsonContentType = "application/json";

inline constexpr int templatePageSize = 100;

// Cursors are page numbers from 1.
net::Request templatesRequest(const Account &account, const Credentials &secrets, int page);
net::Request channelsRequest(const Account &account, const Credentials &secrets);

// One entry for the channel, v2 events only. Wati may refuse an address that is registered already, and the paths of its calls that list,
// change or delete hooks are not published: after a lost answer look at Connectors → Webhooks before asking again ("Webhooks").
std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url);

// A number's profile with its quality; needs the setting waba_id.
std::optional<net::Request> profileRequest(const Account &account, const Credentials &secrets, const Channel &channel);

// Calls with the account's authorization.
net::Request getRequest(const Credentials &secrets, const QUrl &url);
net::Request emptyRequest(const Credentials &secrets, const QByteArray &method, const QUrl &url);
net::Request jsonRequest(const Credentials &secrets, const QByteArray &method, const QUrl &url, const QJsonDocument &body);

// The channel as Wati wants it: digits; empty when not known.
QString channelDigits(const Channel &channel);
// A phone as digits; a contact id or BSUID as it is (Wati, "BSUID & Target Format").
QString targetOf(const QString &recipient);
// v3's calls about conversations have no field for the number: "Channel:Phone".
QString conversationTarget(const Channel &channel, const QString &recipient);
// As one segment of a path.
QString encoded(const QString &segment);

} // namespace recado::wati
