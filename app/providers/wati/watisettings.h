#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "net/http.h"

#include <QMap>
#include <QPair>

namespace recado::wati {

// Settings: base_url, tenant, api = v1 | v2, plan = growth | pro | business. Put right or refused; see Provider::normalised().
Result<Account> normalised(Account account);

bool usesV1(const Account &account);

using Query = QList<QPair<QString, QString>>;

// base_url/tenant/path?query. `path` is given encoded; names and values of the query are encoded here, '+' included.
QUrl endpoint(const Account &account, const QString &path, const Query &query = {});

// "Bearer " and the token, whether or not the stored token already says so (Wati, "Authentication": many copies do).
net::Header authorization(const Secret &token);

// Wati, "Understanding Wati APIs and their usage limits".
QMap<QString, RateLimit> rateLimits(const Account &account);
int monthlyQuota(const Account &account);

inline QString templateBucket() { return QStringLiteral("sendTemplateMessage"); }
inline QString historyBucket() { return QStringLiteral("getMessages"); }

} // namespace recado::wati
