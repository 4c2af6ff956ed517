#pragma once

#include "sheets/sheet.h"

#include <QByteArrayView>

#include <optional>

// Bytes to characters. Internal to the room.
namespace recado::sheets {

// Checks UTF-8 piece by piece.
class Utf8Check {
public:
    // The place in `bytes` of the first byte that is none; -1: all are. A character may go on in the next piece.
    qsizetype feed(QByteArrayView bytes);
    bool isWhole() const { return m_missing == 0; }

private:
    int m_missing = 0; // bytes of the character that is under way
    quint8 m_least = 0x80; // what the next one may be
    quint8 m_most = 0xBF;
};

// Looks at a whole file in turn. A single accent may stand in its last row, so a sample would not do.
class EncodingGuess {
public:
    void feed(QByteArrayView bytes);
    // None: these bytes are no text. oddLine(): where a zero byte stands, if that is why; 0: nowhere.
    std::optional<Encoding> result() const;
    qint64 oddLine() const { return m_oddLine; }

private:
    void begin(QByteArrayView bytes);
    void findOdd(QByteArrayView bytes);

    std::optional<Encoding> m_certain; // UTF-16: a mark, or zeros in every other byte
    bool m_begun = false;
    bool m_hasMark = false;
    bool m_isUtf8 = true;
    qint64 m_bytes = 0;
    qint64 m_controls = 0;
    qint64 m_lines = 1;
    qint64 m_oddLine = 0;
    Utf8Check m_utf8;
};

// Decodes piece by piece; a byte order mark at the beginning is dropped.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding) : m_encoding(encoding) {}

    // False: bytes that are none of the encoding. `isLast`: nothing follows, so that nothing may be left open. `text` is what was before them.
    bool decode(QByteArrayView bytes, bool isLast, QString &text);

private:
    bool decodeUtf8(QByteArrayView bytes, bool isLast, QString &text);
    bool decodeUtf16(QByteArrayView bytes, bool isLast, QString &text);

    Encoding m_encoding;
    bool m_begun = false;
    QByteArray m_rest; // the beginning of a character
};

} // namespace recado::sheets
