#include "domain/optoutwords.h"

#include "domain/folding.h"

#include <algorithm>

namespace recado {

namespace {

// Letters and figures; nothing more is made once the key is longer than `most`.
QString keyUpTo(const QString &text, qsizetype most)
{
    constexpr qsizetype piece = 256;
    QString key;
    bool stoodApart = false;
    for (qsizetype from = 0; from < text.size() && key.size() <= most; from += piece) {
        qsizetype length = piece;
        if (from + length < text.size() && text[from + length - 1].isHighSurrogate())
            --length;
        const QList<uint> folded = foldedForSearch(text.mid(from, length)).toUcs4();
        from -= piece - length;
        for (const uint character : folded) {
            if (QChar::category(character) == QChar::Other_Format)
                continue; // what cannot be seen parts no word
            if (!QChar::isLetterOrNumber(character)) {
                stoodApart = !key.isEmpty();
                continue;
            }
            if (std::exchange(stoodApart, false))
                key += QLatin1Char(' ');
            key += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        }
    }
    return key;
}

} // namespace

QStringList usualOptOutWords()
{
    return {QStringLiteral("SAIR"),        QStringLiteral("PARE"),        QStringLiteral("PARAR"),  QStringLiteral("CANCELAR"),
            QStringLiteral("DESCADASTRAR"), QStringLiteral("DESCADASTRE"), QStringLiteral("STOP"),   QStringLiteral("UNSUBSCRIBE"),
            QStringLiteral("BAJA")};
}

QString optOutKey(const QString &text)
{
    return keyUpTo(text, text.size() * 4);
}

bool isOptOutMessage(const QString &text, const QStringList &words)
{
    QStringList keys;
    qsizetype longest = 0;
    for (const QString &word : words) {
        const QString key = optOutKey(word);
        if (!key.isEmpty()) // a word of nothing but punctuation is every message of punctuation
            keys.append(key);
        longest = std::max(longest, key.size());
    }
    return !keys.isEmpty() && keys.contains(keyUpTo(text, longest));
}

} // namespace recado
