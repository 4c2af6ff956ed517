#pragma once

#include "providers/provider.h"

#include <QJsonArray>

namespace recado::wati {

// A template to one person: v1 and v2 by the call for one, as the support articles show it; v2 by the call for many when the account
// prefers that; v3 has one call for both. What Wati cannot carry of a content is for refusals(); here only what depends on the order.
Result<net::Request> templateRequest(const Account &account, const Credentials &secrets, const SendOrder &order);

// Why this order's person cannot stand in a call for many, where it cannot.
Result<void> checkForBulk(const Account &account, const SendOrder &order);

// One template to several people, each with values of their own and our message id. v2 and v3.
Result<net::Request> bulkRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders);

// Both name one template and one number of ours.
bool canShareCall(const SendOrder &left, const SendOrder &right);

// The values of a template as Wati wants them: header, body and buttons in one list of {name, value}.
Result<QJsonArray> parametersOf(const SendOrder &order);

} // namespace recado::wati
