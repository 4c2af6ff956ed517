#include "domain/textmarks.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace recado {

namespace {

constexpr char16_t signs[]{u'*', u'_', u'~', u'`'};

QChar signOf(TextMark mark)
{
    return signs[std::size_t(mark)];
}

bool isSign(QChar character)
{
    return std::find(std::begin(signs), std::end(signs), character.unicode()) != std::end(signs);
}

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

struct Span {
    qsizetype from;
    qsizetype to;

    bool isEmpty() const { return from >= to; }
};

Span trimmed(const QString &text, Span span)
{
    while (!span.isEmpty() && text[span.from].isSpace())
        ++span.from;
    while (!span.isEmpty() && text[span.to - 1].isSpace())
        --span.to;
    return span;
}

// The parts of the selection that can carry a mark: its lines without the spaces at their ends.
QList<Span> piecesOf(const QString &text, Span selection)
{
    QList<Span> pieces;
    for (qsizetype start = selection.from; start <= selection.to;) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = found < 0 ? selection.to : std::min(found, selection.to);
        if (const Span piece = trimmed(text, {start, end}); !piece.isEmpty())
            pieces.append(piece);
        start = end + 1;
    }
    return pieces;
}

Span wordAt(const QString &text, qsizetype cursor)
{
    Span word{cursor, cursor};
    while (word.from > 0 && isWord(text[word.from - 1]))
        --word.from;
    while (word.to < text.size() && isWord(text[word.to]))
        ++word.to;
    return word;
}

// How many signs away from the piece the pair of `sign` stands: outside it (1 = next to it), or inside (negative); 0: it has none.
qsizetype pairAround(const QString &text, Span piece, QChar sign)
{
    for (qsizetype i = 1; piece.from - i >= 0 && piece.to + i <= text.size(); ++i) {
        const QChar left = text[piece.from - i];
        if (left != text[piece.to + i - 1] || !isSign(left))
            break;
        if (left == sign)
            return i;
    }
    for (qsizetype i = 0; piece.from + i + 1 < piece.to - i - 1; ++i) {
        const QChar left = text[piece.from + i];
        if (left != text[piece.to - i - 1] || !isSign(left))
            break;
        if (left == sign) // "*a* and *b*" is two pairs, not one
            return QStringView(text).mid(piece.from + i + 1, piece.to - piece.from - 2 * i - 2).contains(sign) ? 0 : -(i + 1);
    }
    return 0;
}

// Pairs of the same mark inside would end the one around them.
QString withoutPairs(const QString &text, QChar sign)
{
    const QString own = QRegularExpression::escape(sign);
    const QRegularExpression pair(QStringLiteral(R"((?<![\p{L}\p{N}])%1(?=\S)([^%1\n]*?)(?<=\S)%1(?![\p{L}\p{N}]))").arg(own),
                                  QRegularExpression::UseUnicodePropertiesOption);
    QString bare = text;
    return bare.replace(pair, QStringLiteral("\\1"));
}

// What the marks make of the pieces; everything between them stays.
class Marking {
public:
    Marking(const QString &text, const QList<Span> &pieces, QChar sign) : m_text(text), m_pieces(pieces), m_sign(sign) {}

    TextChange change()
    {
        const bool allHaveIt = std::all_of(m_pieces.begin(), m_pieces.end(), [this](Span piece) { return pairAround(m_text, piece, m_sign) != 0; });
        m_at = allHaveIt ? outer(m_pieces.first()).from : m_pieces.first().from;
        m_change.from = m_at;
        for (const Span &piece : m_pieces) {
            if (allHaveIt)
                take(piece);
            else
                put(piece);
        }
        m_change.length = m_at - m_change.from;
        m_change.cursor = m_change.from + m_change.text.size() - m_tail;
        return m_change;
    }

private:
    Span outer(Span piece) const
    {
        const qsizetype distance = std::max<qsizetype>(0, pairAround(m_text, piece, m_sign));
        return {piece.from - distance, piece.to + distance};
    }
    void copyTo(qsizetype end)
    {
        m_change.text += QStringView(m_text).mid(m_at, end - m_at);
        m_at = end;
    }
    void begin(const Span &piece)
    {
        if (piece.from == m_pieces.first().from)
            m_change.anchor = m_change.from + m_change.text.size();
    }
    void take(Span piece)
    {
        const qsizetype distance = pairAround(m_text, piece, m_sign);
        const Span pair = distance > 0 ? Span{piece.from - distance, piece.to + distance - 1} : Span{piece.from - distance - 1, piece.to + distance};
        const auto dropSign = [this](qsizetype at) {
            copyTo(at);
            ++m_at;
        };
        if (distance > 0)
            dropSign(pair.from);
        copyTo(piece.from);
        begin(piece);
        if (distance < 0)
            dropSign(pair.from);
        dropSign(pair.to);
        copyTo(std::max(m_at, piece.to));
        m_tail = std::max<qsizetype>(0, distance - 1);
    }
    void put(Span piece)
    {
        copyTo(piece.from);
        const bool hasIt = pairAround(m_text, piece, m_sign) != 0;
        if (!hasIt)
            m_change.text += m_sign;
        begin(piece);
        const QString inner = m_text.mid(piece.from, piece.to - piece.from);
        m_change.text += hasIt ? inner : withoutPairs(inner, m_sign);
        m_at = piece.to;
        if (!hasIt)
            m_change.text += m_sign;
        m_tail = hasIt ? 0 : 1;
    }

    const QString &m_text;
    const QList<Span> &m_pieces;
    QChar m_sign;
    qsizetype m_at = 0;
    qsizetype m_tail = 0; // signs at the end of what was written that are not selected
    TextChange m_change;
};

TextChange emptyPair(const QString &text, qsizetype cursor, QChar sign)
{
    if (cursor > 0 && cursor < text.size() && text[cursor - 1] == sign && text[cursor] == sign)
        return {cursor - 1, 2, {}, cursor - 1, cursor - 1};
    return {cursor, 0, QString(2, sign), cursor + 1, cursor + 1};
}

} // namespace

TextChange toggledMark(const QString &text, qsizetype from, qsizetype to, TextMark mark)
{
    const bool isSelected = from != to;
    const Span asked = isSelected ? Span{std::min(from, to), std::max(from, to)} : wordAt(text, from);
    const QList<Span> pieces = piecesOf(text, asked);
    if (pieces.isEmpty())
        return emptyPair(text, isSelected ? asked.to : from, signOf(mark));
    TextChange change = Marking(text, pieces, signOf(mark)).change();
    if (!isSelected) // the cursor stays at its place in the word
        change.anchor = change.cursor = change.anchor + from - pieces.first().from;
    return change;
}

QString applied(const TextChange &change, const QString &text)
{
    QString result = text;
    return result.replace(change.from, change.length, change.text);
}

} // namespace recado
