#include "domain/folding.h"

#include <array>

namespace recado {

namespace {

// Small letter, no mark; what is put together of several is taken apart first.
void appendFolded(QChar character, QString *plain)
{
    const char16_t code = character.unicode();
    if (code < 0x80) {
        *plain += code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : character;
        return;
    }
    if (character.category() == QChar::Mark_NonSpacing)
        return;
    const QString parts = character.decomposition();
    if (parts.isEmpty())
        *plain += character.toCaseFolded();
    for (const QChar part : parts)
        appendFolded(part, plain);
}

// Most letters that people write become exactly one other; 0: anything else.
constexpr char16_t tableEnd = 0x180;

const std::array<char16_t, tableEnd> &oneForOne()
{
    static const std::array<char16_t, tableEnd> table = [] {
        std::array<char16_t, tableEnd> made{};
        for (char16_t code = 1; code < tableEnd; ++code) {
            QString plain;
            appendFolded(QChar(code), &plain);
            made[code] = plain.size() == 1 ? plain.front().unicode() : char16_t(0);
        }
        return made;
    }();
    return table;
}

} // namespace

// Character by character: most need nothing, thousands of texts are folded when a list opens, and a million when one is searched.
QString foldedForSearch(const QString &text)
{
    const auto &table = oneForOne();
    QString plain(text.size(), Qt::Uninitialized);
    QChar *const begin = plain.data();
    qsizetype done = 0;
    for (; done < text.size(); ++done) {
        const char16_t code = text[done].unicode();
        const char16_t folded = code < tableEnd ? table[code] : char16_t(0);
        if (folded == 0)
            break;
        begin[done] = QChar(folded);
    }
    plain.truncate(done);
    for (; done < text.size(); ++done)
        appendFolded(text[done], &plain);
    return plain;
}

} // namespace recado
