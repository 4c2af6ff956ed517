#pragma once

#include "providers/provider.h"

#include <QJsonObject>

namespace recado::wati {

// A file that came with a message, as a webhook event or an item of the history names it.
struct IncomingMedia {
    QString type; // provider's word: image, voice, document…
    QString address; // data/images/<uuid>.jpg, or a whole address
    QString fileName; // or empty
    QString caption; // or empty

    bool operator==(const IncomingMedia &) const = default;
};

// None when the message is no file. `item`: an event of a webhook or of the history, v1 or v3.
std::optional<IncomingMedia> mediaOf(const QJsonObject &item);

// What a message says in words; of a file the caption, else its name ("text then holds the file name, caption separate": seen in client
// code only, unverified).
QString wordsOf(const QJsonObject &item);

// `idOrAddress`: a relative path (v1's getMedia), a whole address, or the id of the message that brought the file (v3). Error Invalid for an
// address of another server than the account's own: the token goes nowhere else.
Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const QString &idOrAddress);

} // namespace recado::wati
