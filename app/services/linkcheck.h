#pragma once

#include "base/result.h"
#include "domain/contentproblem.h"
#include "net/httpclient.h"

#include <QFuture>
#include <QUrl>

namespace recado {

// What stands behind a link, as the platform will find it when it fetches the file.
struct LinkReport {
    QUrl address;      // after redirects
    int status = 0;    // 0: no answer
    int redirects = 0;
    QString mimeType;  // told by the server, or by the first bytes where they say more; empty when not known
    qint64 bytes = -1; // -1: not told
    ContentProblems problems; // path "file"; rules of checkMedia(), and "link_unreachable" (actual: an ErrorKind word), "link_status",
                              // "link_login", "link_page", "link_redirects", "link_insecure", "link_type_unknown"
};

// Asks for the headers, and for the first bytes where those do not tell enough; follows a few redirects. Never with credentials, and https
// only, but for links to this computer. Error Invalid (place "link"): no web address, plain http, or a user name in it.
// Given up when `context` goes; the client must outlive that.
QFuture<Result<LinkReport>> checkLink(net::HttpClient &http, QObject *context, const QUrl &link, const QString &wantedKind);

} // namespace recado
