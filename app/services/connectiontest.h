#pragma once

#include "services/accountservice.h"

namespace recado {

// Two unrelated reads, so that a token without one scope is told apart from a token that is refused ("Wati API – client reference",
// §1 Scopes), and each part of the answer is reported by itself.
QFuture<ConnectionReport> testConnection(net::HttpClient &http, const Account &account, const Credentials &secrets, QObject *context);

// The report of a test that ended at the login.
ConnectionReport failedLogin(const Error &problem);

// Pure: what two outcomes say.
ConnectionReport readConnectionTest(const Account &account, const net::Outcome &templates, const net::Outcome &channels);

} // namespace recado
