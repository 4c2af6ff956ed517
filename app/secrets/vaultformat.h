#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <map>
#include <memory>

// The bytes of a vault file; no files here.
//
//   offset  size
//        0     8  "RECVAULT"
//        8     4  version (1)            numbers are little-endian
//       12     4  Argon2id operations    what the key cost when this vault was made; a later Recado may ask for more
//       16     8  Argon2id memory, bytes
//       24    16  Argon2id salt
//       40    16  key check: derived from the passphrase beside the key, so a wrong passphrase is told from a damaged file
//       56    16  BLAKE2b of the 56 bytes above: tells damage from a wrong passphrase; no secret
//       72    24  nonce, random at every writing
//       96     …  XChaCha20-Poly1305 of the entries; the first 72 bytes are authenticated with them
namespace recado::vault {

// By key ("account/3/token"), in UTF-8.
using Entries = std::map<QByteArray, Secret>;

constexpr qsizetype headerSize = 72;
constexpr qsizetype saltSize = 16;
constexpr qsizetype checkSize = 16;
constexpr qsizetype maxFileSize = 16 * 1024 * 1024;

// What a passphrase is stretched with: 3 passes over 64 MiB, the second recommendation of RFC 9106, section 4.
struct Cost {
    quint32 operations = 3;
    quint64 memory = 64 * 1024 * 1024;
};

// 32 bytes in guarded memory that is not swapped out, wiped when it goes.
class Key {
public:
    Key();
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    bool isNull() const { return !m_bytes; }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
};

struct Opened {
    QByteArray header; // the first 72 bytes
    Key key;
};

// A new vault's header and key. Takes about a tenth of a second on purpose.
Result<std::shared_ptr<const Opened>> create(const Secret &passphrase, Cost cost = {});

// The header and key of an existing file. Errors: Locked (wrong passphrase), Storage (not a vault, damaged), NewerVersion.
Result<std::shared_ptr<const Opened>> open(const QByteArray &file, const Secret &passphrase);

QByteArray seal(const Opened &opened, const Entries &entries);

// Errors: Storage when the bytes are damaged, Locked when the file is another vault than the one that was opened.
Result<Entries> unseal(const Opened &opened, const QByteArray &file);

} // namespace recado::vault
