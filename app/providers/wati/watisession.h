#pragma once

#include "providers/provider.h"

namespace recado::wati {

// Messages within the 24 hours after a person wrote. v1 and v2 share v1's calls. v3 has its own for text and interactive messages, but the
// schema of its file by URL is not published: media by link leave by v1's call from every account ("Send File to opened session via url").
Result<net::Request> sessionRequest(const Account &account, const Credentials &secrets, const SendOrder &order);

// A file of ours, uploaded with the send: Wati has no upload that gives an id.
struct FileMessage {
    Channel channel;
    QString recipient;
    MediaFile file;
    QString caption;
};
Result<net::Request> fileRequest(const Account &account, const Credentials &secrets, const FileMessage &message);

} // namespace recado::wati
