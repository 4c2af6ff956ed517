#include "domain/cleantext.h"

#include <algorithm>

namespace recado {

namespace {

constexpr char16_t joiner = 0x200D;
constexpr char16_t nonJoiner = 0x200C;
constexpr char16_t pictureVariant = 0xFE0F;
constexpr char32_t blackFlag = 0x1F3F4;

struct Range {
    char32_t first;
    char32_t last;
};

constexpr Range spaces[]{{0x00A0, 0x00A0}, {0x2007, 0x2007}, {0x202F, 0x202F}};

constexpr Range unseen[]{
    {0x0000, 0x0008}, {0x000B, 0x001F}, {0x007F, 0x009F}, // controls but tab and line feed
    {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x180E, 0x180E},
    {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F}, // zero width, separators, directions
    {0x3164, 0x3164}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF9, 0xFFFC},
    {0xE0001, 0xE0001}, {0xE0020, 0xE007F}, // tags
};

template<std::size_t Size>
bool isIn(const Range (&ranges)[Size], char32_t character)
{
    return std::any_of(std::begin(ranges), std::end(ranges), [character](const Range &range) { return character >= range.first && character <= range.last; });
}

char32_t characterAt(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t characterBefore(const QString &text, qsizetype at)
{
    const bool isPair = at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return characterAt(text, at - (isPair ? 2 : 1));
}

bool isPicture(char32_t character)
{
    return character >= 0x1F000 || (character >= 0x2190 && character < 0x2E80) || character == pictureVariant;
}

// Scripts whose letters change their shape with a joiner or non-joiner between them.
bool isOfJoiningScript(char32_t character)
{
    return character >= 0x0600 && character < 0x1900 && (QChar::isLetter(character) || QChar::isMark(character));
}

bool joinsRightly(const QString &text, qsizetype at)
{
    const char32_t before = characterBefore(text, at);
    const char32_t after = characterAt(text, at + 1);
    const bool inEmoji = text[at] == joiner && isPicture(before) && isPicture(after);
    return inEmoji || isOfJoiningScript(before);
}

// Of a flag such as Scotland's: a black flag with tags behind it.
bool isInFlag(const QString &text, qsizetype at)
{
    while (at >= 2 && characterAt(text, at) >= 0xE0000 && characterAt(text, at) < 0xE0080)
        at -= 2;
    return characterAt(text, at) == blackFlag;
}

} // namespace

QList<InvisiblePlace> invisiblesIn(const QString &text)
{
    QList<InvisiblePlace> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t character = characterAt(text, i);
        if ((character >= ' ' && character < 0x7F) || character == '\n' || character == '\t')
            continue;
        const qsizetype length = character > 0xFFFF ? 2 : 1;
        const bool isOfText = character == joiner || character == nonJoiner ? joinsRightly(text, i) : length == 2 && character >= 0xE0000 && isInFlag(text, i);
        if (isIn(spaces, character))
            found.append({i, 1, true});
        else if (!isOfText && isIn(unseen, character))
            found.append({i, length, character == QChar::LineSeparator || character == QChar::ParagraphSeparator});
        i += length - 1;
    }
    return found;
}

QString withoutInvisibles(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    qsizetype end = 0;
    for (const InvisiblePlace &place : invisiblesIn(text)) {
        clean += QStringView(text).mid(end, place.at - end);
        if (place.isSpace)
            clean += QLatin1Char(' ');
        end = place.at + place.length;
    }
    clean += QStringView(text).mid(end);
    return clean;
}

bool isCurlyQuote(QChar character)
{
    return character >= QChar(0x2018) && character <= QChar(0x201F);
}

QChar straightQuote(QChar curly)
{
    return curly < QChar(0x201C) ? QLatin1Char('\'') : QLatin1Char('"');
}

qsizetype curlyQuotesIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), isCurlyQuote);
}

QString withPlainLineBreaks(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &character : plain) {
        switch (character.unicode()) {
        case '\r':
        case '\v':
        case '\f':
        case 0x85:
        case QChar::LineSeparator:
        case QChar::ParagraphSeparator: character = QLatin1Char('\n'); break;
        default: break;
        }
    }
    return plain;
}

} // namespace recado
