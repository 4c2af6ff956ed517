#include "preview/messagetext.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace recado {

namespace {

enum Mark : unsigned char { Plain = 0, Bold = 1, Italic = 2, Strike = 4, Mono = 8, Hole = 16, Gone = 32, Link = 64 };

struct Marked {
    QString text;
    std::vector<unsigned char> marks; // one a character

    bool is(qsizetype place, unsigned char mask) const { return marks[std::size_t(place)] & mask; }
};

Marked withValues(const QString &text, const QMap<QString, QString> &values)
{
    static const QRegularExpression hole(QStringLiteral(R"(\{\{[^{}]+\}\})"));
    Marked result;
    const auto add = [&result](QStringView part, unsigned char mark) {
        result.text += part;
        result.marks.insert(result.marks.end(), std::size_t(part.size()), mark);
    };
    qsizetype end = 0;
    for (auto matches = hole.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(QStringView(text).mid(end, match.capturedStart() - end), Plain);
        const QString value = values.value(match.captured().mid(2, match.capturedLength() - 4).trimmed());
        const bool filled = !value.trimmed().isEmpty() && value != match.captured();
        add(filled ? QStringView(value) : QStringView(match.capturedView()), filled ? Plain : Hole);
        end = match.capturedEnd();
    }
    add(QStringView(text).mid(end), Plain);
    return result;
}

struct Sign {
    QLatin1String word;
    Mark mark;
    bool spansLines;
};

constexpr std::array<Sign, 5> signs{{
    {QLatin1String("```"), Mono, true},
    {QLatin1String("`"), Mono, false},
    {QLatin1String("*"), Bold, false},
    {QLatin1String("_"), Italic, false},
    {QLatin1String("~"), Strike, false},
}};

class Marker {
public:
    explicit Marker(Marked &text) : m_text(text), m_view(text.text) {}

    void mark()
    {
        for (const Sign &sign : signs)
            markAll(sign);
        markLinks();
    }

private:
    // One walk: the first sign that can open waits for the first that can close; at the end of a line nothing waits any longer.
    void markAll(const Sign &sign)
    {
        const qsizetype length = sign.word.size();
        qsizetype open = -1;
        for (qsizetype i = 0; i + length <= m_view.size(); ++i) {
            if (m_view[i] == QLatin1Char('\n') && !sign.spansLines)
                open = -1;
            if (!stands(i, sign.word))
                continue;
            if (open >= 0 && i > open + length && closes(i, sign)) {
                for (qsizetype k = open; k < i + length; ++k)
                    m_text.marks[std::size_t(k)] |= k < open + length || k >= i ? Gone : sign.mark;
                open = -1;
                i += length - 1;
            } else if (open < 0 && opens(i, sign)) {
                open = i;
            }
        }
    }

    void markLinks()
    {
        for (qsizetype at = m_view.indexOf(QLatin1String("http")); at >= 0; at = m_view.indexOf(QLatin1String("http"), at + 4)) {
            const QStringView rest = m_view.mid(at);
            const qsizetype scheme = rest.startsWith(QLatin1String("https://")) ? 8 : rest.startsWith(QLatin1String("http://")) ? 7 : 0;
            if (scheme == 0 || isWord(at - 1) || m_text.is(at, Mono | Gone))
                continue;
            qsizetype end = at;
            while (!isSpace(end) && !m_text.is(end, Gone | Hole))
                ++end;
            while (end > at + scheme && QLatin1String(".,;:!?)\"'").contains(m_view[end - 1]))
                --end;
            for (qsizetype i = at; i < end && end > at + scheme; ++i)
                m_text.marks[std::size_t(i)] |= Link;
            at = std::max(at, end - 4);
        }
    }

    bool stands(qsizetype place, QLatin1String sign) const
    {
        return m_view[place] == sign.front() && !m_text.is(place, Mono | Hole | Gone) && m_view.mid(place, sign.size()) == sign;
    }
    bool isWord(qsizetype place) const { return place >= 0 && place < m_view.size() && m_view[place].isLetterOrNumber(); }
    bool isSpace(qsizetype place) const { return place < 0 || place >= m_view.size() || m_view[place].isSpace(); }
    bool isBreak(qsizetype place) const { return place >= 0 && place < m_view.size() && m_view[place] == QLatin1Char('\n'); }

    bool opens(qsizetype place, const Sign &sign) const
    {
        const qsizetype first = place + sign.word.size();
        return !isWord(place - 1) && (!isSpace(first) || (sign.spansLines && isBreak(first)));
    }
    bool closes(qsizetype place, const Sign &sign) const
    {
        return !isWord(place + sign.word.size()) && (!isSpace(place - 1) || (sign.spansLines && isBreak(place - 1)));
    }

    Marked &m_text;
    QStringView m_view;
};

Marked markedText(const QString &text, const QMap<QString, QString> &values)
{
    Marked marked = withValues(text, values);
    Marker(marked).mark();
    return marked;
}

TextRun runFor(unsigned char marks)
{
    return {{},
            (marks & Bold) != 0,
            (marks & Italic) != 0,
            (marks & Strike) != 0,
            (marks & Mono) != 0,
            (marks & Hole) != 0,
            (marks & Link) != 0};
}

QList<TextRun> runsOf(const Marked &marked, qsizetype from, qsizetype to)
{
    QList<TextRun> runs;
    unsigned char last = Gone;
    for (qsizetype i = from; i < to; ++i) {
        const unsigned char marks = marked.marks[std::size_t(i)];
        if (marks & Gone)
            continue;
        if (runs.isEmpty() || marks != last)
            runs.append(runFor(marks));
        runs.last().text += marked.text[i];
        last = marks;
    }
    return runs;
}

bool isCode(const Marked &marked, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (!marked.is(i, Mono | Gone))
            return false;
    }
    return marked.text.mid(from, 3) == QLatin1String("```") && marked.is(from, Gone);
}

// What a line begins with is taken off it.
TextBlock blockOf(const Marked &marked, qsizetype from, qsizetype to)
{
    if (isCode(marked, from, to)) {
        TextBlock code{TextBlock::Kind::Code, {}, runsOf(marked, from, to)};
        for (TextRun &run : code.runs) {
            run.text.remove(0, run.text.startsWith(QLatin1Char('\n')) ? 1 : 0);
            run.text.chop(run.text.endsWith(QLatin1Char('\n')) ? 1 : 0);
        }
        return code;
    }
    const auto has = [&](qsizetype place, char16_t sign) {
        return place < to && marked.text[place] == QChar(sign) && !marked.is(place, Mono | Hole | Gone);
    };
    const bool spaced = has(from + 1, u' ') && from + 2 < to;
    if (spaced && (has(from, u'-') || has(from, u'*')))
        return {TextBlock::Kind::Bullet, {}, runsOf(marked, from + 2, to)};
    if (spaced && has(from, u'>'))
        return {TextBlock::Kind::Quote, {}, runsOf(marked, from + 2, to)};
    qsizetype digits = from;
    while (digits < to && digits < from + 4 && marked.text[digits] >= QLatin1Char('0') && marked.text[digits] <= QLatin1Char('9'))
        ++digits;
    if (digits > from && has(digits, u'.') && has(digits + 1, u' ') && digits + 2 < to)
        return {TextBlock::Kind::Number, marked.text.mid(from, digits - from), runsOf(marked, digits + 2, to)};
    return {TextBlock::Kind::Plain, {}, runsOf(marked, from, to)};
}

} // namespace

QList<TextRun> messageRuns(const QString &text, const QMap<QString, QString> &values)
{
    const Marked marked = markedText(text, values);
    return runsOf(marked, 0, marked.text.size());
}

static QList<TextBlock> linesOf(const Marked &marked)
{
    QList<TextBlock> blocks;
    for (qsizetype from = 0; from < marked.text.size();) {
        qsizetype to = from;
        while (to < marked.text.size() && (marked.text[to] != QLatin1Char('\n') || marked.is(to, Mono)))
            ++to;
        blocks += blockOf(marked, from, to);
        from = to + 1;
    }
    return blocks;
}

QList<TextBlock> messageBlocks(const QString &text, const QMap<QString, QString> &values)
{
    return linesOf(markedText(text, values));
}

QList<TextBlock> saidBlocks(const QString &text)
{
    Marked marked{text, std::vector<unsigned char>(std::size_t(text.size()), Plain)};
    Marker(marked).mark();
    return linesOf(marked);
}

QList<TextBlock> plainBlocks(const QString &text)
{
    QList<TextBlock> blocks;
    if (text.isEmpty())
        return blocks;
    for (const QString &line : text.split(QLatin1Char('\n')))
        blocks += TextBlock{TextBlock::Kind::Plain, {}, {TextRun{line}}};
    return blocks;
}

QString plainText(const QList<TextBlock> &blocks)
{
    QStringList lines;
    for (const TextBlock &block : blocks) {
        QString line = block.kind == TextBlock::Kind::Bullet ? QStringLiteral("\u2022 ") : QString();
        if (block.kind == TextBlock::Kind::Number)
            line = block.number + QStringLiteral(". ");
        for (const TextRun &run : block.runs)
            line += run.text;
        lines += line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace recado
