#include "sheets/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace recado::sheets {

namespace {

// "windows-1252" of the WHATWG Encoding Standard, 0x80 to 0x9F. Own: whether Qt knows this encoding depends on how Qt was built.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                               0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                               0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

bool isAscii(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

// Tabs, line ends, and the end mark of DOS are text.
bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != '\v' && value != 0x1A;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

// Latin letters in UTF-16 have a zero in every other byte. Text of any other encoding has none at all.
std::optional<Encoding> zerosSay(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        first += bytes[i] == 0 ? 1 : 0;
        second += bytes[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype many = size / 2 * 3 / 10;
    if (second > many && first == 0)
        return Encoding::Utf16Le;
    if (first > many && second == 0)
        return Encoding::Utf16Be;
    return {};
}

} // namespace

qsizetype Utf8Check::feed(QByteArrayView bytes)
{
    const char *data = bytes.data();
    for (qsizetype i = 0; i < bytes.size();) {
        if (m_missing == 0 && i + 8 <= bytes.size() && isAscii(data + i)) {
            i += 8;
            continue;
        }
        const auto byte = static_cast<quint8>(data[i]);
        if (m_missing > 0) {
            if (byte < m_least || byte > m_most)
                return i;
            --m_missing;
            m_least = 0x80;
            m_most = 0xBF;
        } else if (byte >= 0x80) {
            if (byte < 0xC2 || byte > 0xF4)
                return i;
            m_missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
            m_least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80; // no longer than needed
            m_most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF; // no surrogates, nothing beyond U+10FFFF
        }
        ++i;
    }
    return -1;
}

void EncodingGuess::begin(QByteArrayView bytes)
{
    m_begun = true;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        m_certain = Encoding::Utf16Le;
    else if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        m_certain = Encoding::Utf16Be;
    else
        m_certain = zerosSay(bytes);
    m_hasMark = bytes.startsWith(QByteArrayView("\xEF\xBB\xBF", 3));
}

void EncodingGuess::findOdd(QByteArrayView bytes)
{
    const void *nul = std::memchr(bytes.data(), 0, static_cast<std::size_t>(bytes.size()));
    const qsizetype end = nul ? static_cast<const char *>(nul) - bytes.data() : bytes.size();
    const QByteArrayView text = bytes.first(end);
    m_lines += std::count(text.begin(), text.end(), '\n');
    if (nul)
        m_oddLine = m_lines;
    else if (m_bytes < 65'536)
        m_controls += std::count_if(text.begin(), text.end(), isControl);
}

void EncodingGuess::feed(QByteArrayView bytes)
{
    if (!m_begun)
        begin(bytes);
    if (m_certain || m_oddLine > 0)
        return;
    findOdd(bytes);
    if (m_isUtf8)
        m_isUtf8 = m_utf8.feed(bytes) < 0;
    m_bytes += bytes.size();
}

std::optional<Encoding> EncodingGuess::result() const
{
    if (m_certain)
        return m_certain;
    // A few control characters are a slip; many are a picture or a program.
    if (m_oddLine > 0 || (m_controls > 3 && m_controls * 50 > std::min<qint64>(m_bytes, 65'536)))
        return {};
    // A mark is a promise: bytes that break it are said by the line, not read as something else.
    return m_hasMark || (m_isUtf8 && m_utf8.isWhole()) ? Encoding::Utf8 : Encoding::Windows1252;
}

bool TextDecoder::decode(QByteArrayView bytes, bool isLast, QString &text)
{
    bool isRight = true;
    if (m_encoding == Encoding::Windows1252)
        text = fromWindows1252(bytes);
    else if (m_encoding == Encoding::Utf8)
        isRight = decodeUtf8(bytes, isLast, text);
    else
        isRight = decodeUtf16(bytes, isLast, text);
    if (!m_begun && !text.isEmpty()) {
        m_begun = true;
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
    }
    return isRight;
}

bool TextDecoder::decodeUtf8(QByteArrayView bytes, bool isLast, QString &text)
{
    const QByteArray all = m_rest + bytes.toByteArray();
    Utf8Check check;
    qsizetype end = check.feed(all);
    const bool isRight = end < 0 && (check.isWhole() || !isLast);
    if (end < 0)
        end = all.size();
    // What is open stays for the next piece: back to the byte that begins the last character.
    if (isRight && !check.isWhole()) {
        while (end > 0 && (static_cast<quint8>(all.at(end - 1)) & 0xC0) == 0x80)
            --end;
        --end;
    }
    m_rest = all.mid(end);
    text = QString::fromUtf8(QByteArrayView(all).first(end));
    // fromUtf8() drops a mark by itself.
    m_begun = m_begun || end > 0;
    return isRight;
}

bool TextDecoder::decodeUtf16(QByteArrayView bytes, bool isLast, QString &text)
{
    const QByteArray all = m_rest + bytes.toByteArray();
    const qsizetype size = all.size() & ~qsizetype(1);
    const qsizetype high = m_encoding == Encoding::Utf16Le ? 1 : 0;
    text.resize(size / 2);
    for (qsizetype i = 0; i < size; i += 2)
        text[i / 2] = QChar(static_cast<uchar>(all[i + 1 - high]), static_cast<uchar>(all[i + high]));
    m_rest = all.mid(size);
    return !isLast || m_rest.isEmpty();
}

} // namespace recado::sheets
