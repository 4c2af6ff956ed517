#pragma once

#include "providers/provider.h"

namespace recado::gateway {

// POST /v1/messages ("/v1/messages"); a read mark is PUT /v1/messages/ID (unverified).
Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order);

// POST /v1/users/login with user name and password as HTTP Basic; none where a token or a key was given.
std::optional<net::Request> loginRequest(const Account &account, const Credentials &secrets);

// GET /v1/configs/templates: no page of the dialect itself has a list of templates, some partners serve this one (unverified). The cursor
// is how many templates came before.
net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor);

// GET /v1/health, which shows that address and key are right. There is no list of numbers: a gateway is one number.
net::Request healthRequest(const Account &account, const Credentials &secrets);

// POST /v1/media with the file as the body; GET and DELETE /v1/media/ID.
net::Request uploadRequest(const Account &account, const Credentials &secrets, const MediaFile &file);
Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const QString &idOrAddress);
std::optional<net::Request> deleteMediaRequest(const Account &account, const Credentials &secrets, const QString &id);

} // namespace recado::gateway
