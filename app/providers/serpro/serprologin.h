#pragma once

#include "providers/provider.h"

namespace recado::serpro {

// Serpro, "Como autenticar" is known by its title only; the form is what three independent clients send (unverified).
net::Request loginRequest(const Account &account, const Credentials &secrets);

// The token, for as long as expires_in says, else the token's own claim, else ten minutes.
Result<AccessToken> readLogin(const net::Response &response, Instant now);

} // namespace recado::serpro
