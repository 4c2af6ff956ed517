#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "net/http.h"
#include "providers/values.h"

#include <QMap>

#include <optional>

// Gateways that speak the older /v1/messages dialect. Meta's own service of it (On-Premises) ended on 23 October 2025; partners still
// serve it.
//
//   setting         default                 meaning
//   base_url        (needed)                the gateway, with or without /v1 or a whole endpoint behind it
//   auth_header     Authorization: Bearer   or the name of the header that takes the key: D360-API-KEY
//   namespace       (none)                  put into templates that name none; needed by clients before v2.41
//   media_provider  (none)                  name of the stored media host that files by link are fetched with
//   login_path      /v1/users/login         where user name and password are changed for a token
//   rate            70                      text messages a second: one shard; 32 shards take 250
//   number          (none)                  the gateway's own number, which it has no call for
//
// Secrets: token; or, where it goes behind "Authorization: Bearer", username and password. A token that is given wins.
namespace recado::gateway {

// Put right or refused; see Provider::normalised(). No error repeats a value: people paste keys into the wrong field.
Result<Account> normalised(Account account);

// By the secrets' names: a user name or a password without a token means both of them.
QStringList requiredSecrets(const Account &account);

// True where the token goes behind "Authorization: Bearer", and not into a header of its own.
bool usesBearer(const Account &account);

// base_url/v1 and a path; a segment that holds a value comes from segmentOf().
QUrl endpoint(const Account &account, const QByteArray &path);
// base_url and login_path.
QUrl loginEndpoint(const Account &account);

// An id for a path, encoded; none for what is no segment: "", "." and "..".
std::optional<QByteArray> segmentOf(const QString &id);

// A request with the key; `body` makes it one of JSON.
net::Request getRequest(const Account &account, const Credentials &secrets, const QUrl &url);
net::Request jsonRequest(const Account &account, const Credentials &secrets, const QByteArray &method, const QUrl &url,
                         const QJsonObject &body);

// The key or token without what people paste around it: "Bearer ", quotes, line breaks.
QByteArray tokenIn(const Credentials &secrets);

// "/v1/messages", "Throughput".
QMap<QString, RateLimit> rateLimits(const Account &account);
inline QString messagesBucket() { return QStringLiteral("messages"); }

} // namespace recado::gateway
