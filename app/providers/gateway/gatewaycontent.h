#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/content.h"
#include "domain/contentproblem.h"

// What POST /v1/messages takes, by the last published page of it ("/v1/messages", in Portuguese), and how it differs from the Cloud API.
namespace recado::gateway {

// The kinds that page describes. Reactions, link buttons, carousels, requests for a place, an address, a call or a contact, and orders
// came with the Cloud API only.
QStringList contentKindsCarried();

// What capabilities do not say: fields this dialect needs, has not, or writes in one way only.
ContentProblems refusals(const Account &account, const Content &content);

// The same as an error that names content and provider.
Error errorOf(const ContentProblem &problem, const Content &content);

// The content as this dialect writes it, without recipient: preview_url beside the text, the account's namespace and media provider where
// the content names none, the only language policy there is, buttons' indexes as numbers. All else as it stands.
Result<QJsonObject> bodyOf(const Account &account, const Content &content);

} // namespace recado::gateway
