#pragma once

#include "providers/values.h"
#include "store/deliverystore.h"

namespace recado {

// One delivery: decoded, each event landed, its state told. All inside one transaction on the database thread.

// Secrets that deliveries are checked with, by account; see AccountService::hookCredentials().
using SignatureKeys = QHash<AccountId, Credentials>;

struct Digest {
    bool hasChanged = false;      // something was learnt: a fact, a notice, another state
    bool isStillRefused = false;  // its signature does not fit today's secret either, or that secret is not in `keys`
};

// A decoder's refusal is a fact about the delivery, not a failure of ours. A delivery that was looked at before teaches only what it did not
// teach then: facts that are known, wishes and notices of kinds that were understood change nothing, however much has been heard since.
// Errors: NotFound, Storage.
Result<Digest> digestDelivery(Connection &connection, DeliveryId id, Instant now, const SignatureKeys &keys = {});

} // namespace recado
