#include "pages/compose/messagetext.h"

#include "domain/template.h"

#include <QRegularExpression>

#include <vector>

namespace recado {

namespace {

enum Mark : unsigned char { Plain = 0, Bold = 1, Italic = 2, Strike = 4, Mono = 8, Hole = 16, Gone = 32 };

struct Marked {
    QString text;
    std::vector<unsigned char> marks; // one a character
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
        const QString value = fillHoles(match.captured(), values);
        const bool filled = !value.trimmed().isEmpty() && value != match.captured();
        add(filled ? QStringView(value) : QStringView(match.capturedView()), filled ? Plain : Hole);
        end = match.capturedEnd();
    }
    add(QStringView(text).mid(end), Plain);
    return result;
}

class Marker {
public:
    explicit Marker(Marked &text) : m_text(text) {}

    void mark()
    {
        for (const auto &[sign, mark] : {std::pair{QStringLiteral("```"), Mono}, std::pair{QStringLiteral("`"), Mono},
                                         std::pair{QStringLiteral("*"), Bold}, std::pair{QStringLiteral("_"), Italic},
                                         std::pair{QStringLiteral("~"), Strike}})
            markAll(sign, mark);
    }

private:
    void markAll(const QString &sign, Mark mark)
    {
        for (qsizetype open = find(sign, 0); open >= 0;) {
            const qsizetype close = opens(open, sign) ? closing(open, sign) : -1;
            if (close < 0) {
                open = find(sign, open + 1);
                continue;
            }
            for (qsizetype i = open; i < close + sign.size(); ++i)
                at(i) |= i < open + sign.size() || i >= close ? Gone : mark;
            open = find(sign, close + sign.size());
        }
    }

    qsizetype find(const QString &sign, qsizetype from) const
    {
        for (qsizetype place = m_text.text.indexOf(sign, from); place >= 0; place = m_text.text.indexOf(sign, place + 1)) {
            if (!(m_text.marks[std::size_t(place)] & (Mono | Hole | Gone)))
                return place;
        }
        return -1;
    }

    bool isWord(qsizetype place) const { return place >= 0 && place < m_text.text.size() && m_text.text[place].isLetterOrNumber(); }
    bool isSpace(qsizetype place) const { return place < 0 || place >= m_text.text.size() || m_text.text[place].isSpace(); }

    bool opens(qsizetype place, const QString &sign) const { return !isWord(place - 1) && !isSpace(place + sign.size()); }

    qsizetype closing(qsizetype open, const QString &sign) const
    {
        const qsizetype first = open + sign.size();
        for (qsizetype place = find(sign, first + 1); place >= 0; place = find(sign, place + 1)) {
            const bool spansLines = QStringView(m_text.text).mid(first, place - first).contains(QLatin1Char('\n'));
            if (spansLines && sign.size() == 1)
                return -1;
            if (!isSpace(place - 1) && !isWord(place + sign.size()))
                return place;
        }
        return -1;
    }

    unsigned char &at(qsizetype place) { return m_text.marks[std::size_t(place)]; }

    Marked &m_text;
};

TextRun runFor(unsigned char marks)
{
    return {{}, (marks & Bold) != 0, (marks & Italic) != 0, (marks & Strike) != 0, (marks & Mono) != 0, (marks & Hole) != 0};
}

} // namespace

QList<TextRun> messageRuns(const QString &text, const QMap<QString, QString> &values)
{
    Marked marked = withValues(text, values);
    Marker(marked).mark();
    QList<TextRun> runs;
    unsigned char last = Gone;
    for (qsizetype i = 0; i < marked.text.size(); ++i) {
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

} // namespace recado
