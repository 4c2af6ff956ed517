#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "net/http.h"

#include <QMap>
#include <QPair>

namespace recado::wati {

// Settings: base_url, tenant, api = v1 | v2 | v3, plan = growth | pro | business; and, all optional:
// template_call = single | bulk (v2: by which call a template leaves to one person),
// waba_id (for the number's profile and for deleting templates),
// voice_parameter (the name of the query field that makes an audio a voice note; the reference does not tell it).
// Put right or refused; see Provider::normalised(). The tenant belongs to v3 accounts too: some reads exist only in v1 and v2.
Result<Account> normalised(Account account);

enum class Api { V1, V2, V3 };
Api apiOf(const Account &account);

// v2: one template leaves by the call for many, which takes an id of ours.
bool prefersBulk(const Account &account);

// Most recipients of one template call.
int batchSize(const Account &account);

using Query = QList<QPair<QString, QString>>;

// base_url/tenant/path?query. `path` is given encoded; names and values of the query are encoded here, '+' included.
QUrl endpoint(const Account &account, const QString &path, const Query &query = {});
// The same for v3, which has no tenant in its addresses and answers 404 to one ("General FAQs: Wati APIs & Webhooks").
QUrl endpointV3(const Account &account, const QString &path, const Query &query = {});
// Scheme, host and port of the account's server: the only place that may see its token.
bool isOwnHost(const Account &account, const QUrl &url);

// "Bearer " and the token, whether or not the stored token already says so (Wati, "Authentication": many copies do).
net::Header authorization(const Secret &token);

// Wati, "Understanding Wati APIs and their usage limits".
QMap<QString, RateLimit> rateLimits(const Account &account);
int monthlyQuota(const Account &account);

inline QString templateBucket() { return QStringLiteral("sendTemplateMessage"); }
inline QString bulkBucket()
{
    return QStringLiteral("sendTemplateMessages");
}
inline QString historyBucket() { return QStringLiteral("getMessages"); }
inline QString contactsBucket()
{
    return QStringLiteral("contacts");
} // addContact and getContacts share it
// Session messages, interactive ones and v3 have no published rate; they take the tightest one (inferred).
inline QString otherBucket()
{
    return QStringLiteral("other");
}
QString sendBucket(const Account &account);

} // namespace recado::wati
