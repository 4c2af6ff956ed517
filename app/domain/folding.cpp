#include "domain/folding.h"

namespace recado {

QString foldedForSearch(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toCaseFolded();
    }
    return plain;
}

} // namespace recado
