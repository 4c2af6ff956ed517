#include "domain/folding.h"

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

} // namespace

// Character by character: most need nothing, and thousands of texts are folded when a list opens.
QString foldedForSearch(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text)
        appendFolded(character, &plain);
    return plain;
}

} // namespace recado
