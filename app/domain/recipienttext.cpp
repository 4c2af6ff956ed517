#include "domain/recipienttext.h"

#include <QStringList>

#include <algorithm>

namespace recado::recipienttext {

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isDigit);
}

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const bool isJoiner = character == QChar(0x200C) || character == QChar(0x200D);
        if (character.category() != QChar::Other_Format || isJoiner)
            result += character == QChar(0x2028) || character == QChar(0x2029) ? QChar(u'\n') : character;
    }
    return result;
}

QString withoutJoiners(QString text)
{
    return text.remove(QChar(0x200C)).remove(QChar(0x200D));
}

bool isDash(QChar character)
{
    return character.category() == QChar::Punctuation_Dash || character == QChar(0x2212);
}

QString tidy(const QString &text)
{
    const auto isEdge = [](QChar character) {
        return character.isSpace() || isDash(character) || QStringLiteral("\"'“”‘’:<>|").contains(character);
    };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isEdge(text[from]))
        ++from;
    while (to > from && isEdge(text[to - 1]))
        --to;
    return text.mid(from, to - from).simplified();
}

bool isLabel(const QString &words)
{
    static const QStringList labels{
        QStringLiteral("tel"),      QStringLiteral("cel"),      QStringLiteral("celular"),  QStringLiteral("fone"),
        QStringLiteral("telefone"), QStringLiteral("telefono"), QStringLiteral("teléfono"), QStringLiteral("phone"),
        QStringLiteral("mobile"),   QStringLiteral("móvil"),    QStringLiteral("whatsapp"), QStringLiteral("whats"),
        QStringLiteral("zap"),      QStringLiteral("wpp"),      QStringLiteral("contato"),  QStringLiteral("número")};
    QString plain = words.toLower();
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return labels.contains(plain);
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter() || character.isSurrogate(); });
}

} // namespace recado::recipienttext
