#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "net/http.h"
#include "providers/values.h"

#include <QMap>
#include <QPair>

namespace recado::meta {

// Settings: base_url, graph_version, waba_id (lists of numbers and templates need it), app_id (sample files need it), throughput (messages
// a second, where the number was raised), direct_send ("on" where Meta enabled it for the account). Put right or refused; see Provider::normalised().
Result<Account> normalised(Account account);

inline QString defaultBaseUrl()
{
    return QStringLiteral("https://graph.facebook.com");
}

// The newest version that Meta's pages show (mid 2026). A version lives about two years, so the newest serves longest; what newer ones
// left out (most `conversation` objects, the old limit fields) is nowhere needed here.
inline QString defaultGraphVersion()
{
    return QStringLiteral("v26.0");
}

using Query = QList<QPair<QString, QString>>;

// base_url/version/node/edge?query; node and edge are encoded here, and so is the query, '+' included. Invalid without a node: nothing
// can be asked of it, and the client says so.
QUrl endpoint(const Account &account, const QString &node, const QString &edge = {}, const Query &query = {});

// A request with the token; `body` makes it a POST of JSON.
net::Request getRequest(const Credentials &secrets, const QUrl &url);
net::Request postRequest(const Credentials &secrets, const QUrl &url, const QJsonObject &body);

// The token without what people paste around it: "Bearer ", quotes, line breaks.
QByteArray tokenIn(const Credentials &secrets);

QString wabaId(const Account &account);
QString appId(const Account &account);

// True where the token may travel: the account's own address and the hosts that Meta serves media from.
bool mayReceiveToken(const Account &account, const QUrl &url);

// "Throughput" and "Rate limits" of "About the platform".
QMap<QString, RateLimit> rateLimits(const Account &account);
inline QString messagesBucket()
{
    return QStringLiteral("messages");
}
inline QString managementBucket()
{
    return QStringLiteral("management");
}

} // namespace recado::meta
