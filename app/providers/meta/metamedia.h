#pragma once

#include "providers/provider.h"

namespace recado::meta {

// Media to send: an id lives 30 days ("Media").
std::optional<net::Request> uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                          const MediaFile &file);
Result<MediaHandle> readUpload(const net::Response &response);

// GET /MID gives an address that lives 5 minutes and needs the token; incoming media have both id and address.
std::optional<net::Request> mediaAddressRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                const QString &id);
Result<QString> readMediaAddress(const net::Response &response);
Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const QString &address);
std::optional<net::Request> deleteMediaRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                               const QString &id);

// Samples for templates and the profile picture: the resumable upload ("Graph API, Resumable Upload API"). Its handle is no media id.
// Three steps: a session, the bytes, and, when they did not arrive whole, the offset from which to go on. The token travels as
// "OAuth" in the header of the last two. The guide has it in the first one's query, where logs would keep it: there it goes as in every
// other call.
Result<net::Request> startSampleUpload(const Account &account, const Credentials &secrets, const MediaFile &file);
Result<QString> readSampleSession(const net::Response &response);
Result<net::Request> continueSampleUpload(const Account &account, const Credentials &secrets, const QString &session, const MediaFile &file,
                                          qint64 offset = 0);
Result<QString> readSampleHandle(const net::Response &response);
Result<net::Request> resumeSampleUpload(const Account &account, const Credentials &secrets, const QString &session);
Result<qint64> readSampleOffset(const net::Response &response);

} // namespace recado::meta
