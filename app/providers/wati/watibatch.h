#pragma once

#include "providers/provider.h"

namespace recado::wati {

// Orders of one template and one number go together, except those that would be refused anyway: one of them would take all others with it.
// A person stands in a batch once, so that an answer that names people by their number leaves no doubt.
QList<QList<int>> batches(const Provider &provider, const Account &account, const QList<SendOrder> &orders);

// True when our message id travels with this order sent by itself: v3's template call, v2's call for many, v1's session text.
bool carriesMessageId(const Account &account, const SendOrder &order);

// The id that travels or may: whether a v2 template leaves by itself or in a batch is not known yet when this is asked. An id that did not
// travel finds nothing; one that travelled and was not kept would lose its message.
QList<ProviderRef> clientRefs(const Account &account, const SendOrder &order);

// "success: true may still carry recipient errors or leave out invalid recipients entirely: reconcile the returned list against what was
// sent" ("Send template messages (v3)"). An order left out is refused when every entry of the list has found its order, else unknown.
QList<SendReply> readBatchReply(const Account &account, const QList<SendOrder> &orders, const net::Response &response);

} // namespace recado::wati
