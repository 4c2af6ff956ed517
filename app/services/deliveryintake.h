#pragma once

#include "store/deliverystore.h"

namespace recado {

// A webhook as it is kept, whoever heard it: this computer's listener, or a relay. What a provider's signature says has been asked before
// (Provider::isGenuine()): what is not genuine is kept as refused, for people to see. Headers with credentials are masked.
DeliveryRecord deliveryRecord(AccountId account, Instant heardAt, const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                              bool isGenuine);

// So many refused ones a minute, of all accounts: a wrong app secret can be found out, and who knows a path cannot fill the disk.
constexpr int mostRefusedKept = 30;

} // namespace recado
