#pragma once

#include "sheets/encoding.h"
#include "sheets/filefacts.h"

#include <memory>

// Where the characters of a delimited text come from, in pieces. Internal to the room.
namespace recado::sheets {

class TextSource {
public:
    virtual ~TextSource() = default;

    // The next characters; empty at the end.
    virtual Result<QString> read() = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
};

// Errors as of sheets::open().
Result<std::unique_ptr<TextSource>> fileText(const QString &path, Encoding encoding, const Limits &limits);
std::unique_ptr<TextSource> pastedText(const QString &text);

} // namespace recado::sheets
