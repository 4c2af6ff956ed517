#include "pages/messages/rawtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace recado {

namespace {

constexpr char16_t controlPictures = 0x2400; // U+2400 SYMBOL FOR NULL and its followers

// What a text field would swallow or take for a line is drawn as its picture; nothing changes its place.
QString visible(QString text)
{
    for (QChar &character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x20 && unit != u'\n' && unit != u'\t')
            character = QChar(char16_t(controlPictures + unit));
        else if (unit == 0x2028 || unit == 0x2029)
            character = QChar(u'\u2424');
    }
    return text;
}

// Lines beyond longestDrawnLine are cut, and marks follow their text. True when any was.
bool cutLongLines(RawText *raw)
{
    QString out;
    qsizetype lineLength = 0;
    qsizetype mark = 0; // the first that does not begin before what was copied
    qsizetype added = 0;
    qsizetype from = 0;
    const QString &text = raw->text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        lineLength = text[i] == QLatin1Char('\n') ? 0 : lineLength + 1;
        if (lineLength <= longestDrawnLine)
            continue;
        for (; mark < raw->marks.size() && raw->marks[mark].at < i; ++mark)
            raw->marks[mark].at += added;
        out += QStringView(text).mid(from, i - from);
        out += QLatin1Char('\n');
        from = i;
        ++added;
        lineLength = 1;
    }
    if (added == 0)
        return false;
    for (; mark < raw->marks.size(); ++mark)
        raw->marks[mark].at += added;
    out += QStringView(text).mid(from);
    raw->text = out;
    return true;
}

RawText formatted(const QByteArray &body, const RawMatter &matter)
{
    PrettyText pretty = prettyText(body, [&matter](QStringView key, QStringView value) { return matter.isTold(key, value); });
    return {pretty.text, pretty.marks, pretty.mistake, false, true};
}

} // namespace

bool isPlainText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

QString hexText(const QByteArray &bytes)
{
    constexpr qsizetype perLine = 16;
    static const char digits[] = "0123456789abcdef";
    QString text;
    text.reserve((bytes.size() / perLine + 1) * 78);
    for (qsizetype line = 0; line < bytes.size(); line += perLine) {
        QString hex;
        QString ascii;
        for (qsizetype i = line; i < std::min(line + perLine, bytes.size()); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            hex += QLatin1Char(digits[byte >> 4]);
            hex += QLatin1Char(digits[byte & 15]);
            hex += QLatin1Char(' ');
            ascii += byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte)) : QLatin1Char('.');
        }
        text += QString::number(line, 16).rightJustified(8, QLatin1Char('0')) + QLatin1String("  ") + hex.leftJustified(3 * perLine + 1) + ascii
                + QLatin1Char('\n');
    }
    return text;
}

RawText rawText(RawPart part, const QByteArray &body, const QString &headers, const RawMatter &matter)
{
    RawText raw;
    switch (part) {
    case RawPart::Formatted: raw = formatted(body, matter); break;
    case RawPart::Headers: raw.text = headers; break;
    case RawPart::AsReceived: raw.text = QString::fromUtf8(body); break;
    case RawPart::Bytes: raw.text = hexText(body); break;
    }
    raw.isText = isPlainText(body);
    raw.text = visible(raw.text);
    raw.hasBrokenLines = cutLongLines(&raw);
    return raw;
}

} // namespace recado
