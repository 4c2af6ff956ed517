#include "providers/pasted/wordreader.h"

#include <array>

namespace recado::pasted {

namespace {

class Bash : WordReader {
public:
    using WordReader::WordReader;

    Result<QList<Word>> read()
    {
        while (!atEnd() && !m_unclosed && !isEndOfCommand())
            step();
        return finished();
    }

private:
    bool isBlankOrEnd(qsizetype ahead) const { return m_at + ahead >= m_text.size() || next(ahead).isSpace(); }

    // An address without quotes has & and ; in it, which the shell would take for its own.
    bool isEndOfCommand() const
    {
        if (here() == QLatin1Char('|') && (isBlankOrEnd(1) || next() == QLatin1Char('|')))
            return true;
        if (here() == QLatin1Char('&'))
            return next() == QLatin1Char('&') || isBlankOrEnd(1);
        return here() == QLatin1Char(';') && isBlankOrEnd(1);
    }

    // How long a line's continuation is, with what blanks got between backslash and end; 0 when there is none.
    qsizetype continuation() const
    {
        qsizetype length = 1;
        while (next(length) == QLatin1Char(' ') || next(length) == QLatin1Char('\t') || next(length) == QLatin1Char('\r'))
            ++length;
        return next(length) == QLatin1Char('\n') ? length + 1 : 0;
    }

    void step()
    {
        const QChar character = here();
        if (character.isSpace()) {
            endWord();
            skip();
        } else if (character == QLatin1Char('#') && !inWord()) {
            const qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (character == QLatin1Char('\\')) {
            takeEscaped();
        } else if (character == QLatin1Char('\'')) {
            takeSingle();
        } else if (character == QLatin1Char('"')) {
            takeDouble();
        } else if (character == QLatin1Char('$') && next() == QLatin1Char('\'')) {
            takeAnsi();
        } else {
            take();
        }
    }

    void takeEscaped()
    {
        if (const qsizetype length = continuation(); length > 0) {
            skip(length);
            return;
        }
        skip();
        if (!atEnd())
            take();
    }

    // What stands between here and `quote`; `step` reads one character of it.
    template<typename Step>
    void takeQuoted(qsizetype opening, QChar quote, Step step)
    {
        const qsizetype start = m_at;
        skip(opening);
        beginWord();
        while (!atEnd() && here() != quote)
            step();
        if (atEnd())
            m_unclosed = start;
        skip();
    }

    void takeSingle()
    {
        takeQuoted(1, QLatin1Char('\''), [this] { take(); });
    }

    void takeDouble()
    {
        takeQuoted(1, QLatin1Char('"'), [this] {
            const bool escapes = here() == QLatin1Char('\\') && QStringLiteral("\"\\$`").contains(next()) && !next().isNull();
            if (here() == QLatin1Char('\\') && next() == QLatin1Char('\n')) {
                skip(2);
                return;
            }
            if (escapes)
                skip();
            take();
        });
    }

    void takeAnsi()
    {
        takeQuoted(2, QLatin1Char('\''), [this] { here() == QLatin1Char('\\') ? takeAnsiEscape() : take(); });
    }

    // Bash manual, "ANSI-C Quoting".
    void takeAnsiEscape()
    {
        static constexpr std::array<std::pair<char, char>, 10> letters{{{'n', '\n'},
                                                                        {'t', '\t'},
                                                                        {'r', '\r'},
                                                                        {'a', '\a'},
                                                                        {'b', '\b'},
                                                                        {'f', '\f'},
                                                                        {'v', '\v'},
                                                                        {'e', '\x1b'},
                                                                        {'E', '\x1b'},
                                                                        {'?', '?'}}};
        const QChar letter = next();
        if (letter == QLatin1Char('u') || letter == QLatin1Char('U') || letter == QLatin1Char('x')) {
            takeNumber(letter == QLatin1Char('u') ? 4 : letter == QLatin1Char('U') ? 8 : 2);
            return;
        }
        for (const auto &[name, meant] : letters) {
            if (letter == QLatin1Char(name)) {
                put(QLatin1Char(meant));
                skip(2);
                return;
            }
        }
        const bool isPlain = letter == QLatin1Char('\\') || letter == QLatin1Char('\'') || letter == QLatin1Char('"');
        if (isPlain)
            skip();
        take();
    }

    void takeNumber(int mostDigits)
    {
        static const QString hex = QStringLiteral("0123456789abcdefABCDEF");
        int length = 0;
        while (length < mostDigits && !next(2 + length).isNull() && hex.contains(next(2 + length)))
            ++length;
        const char32_t code = length > 0 ? m_text.mid(m_at + 2, length).toUInt(nullptr, 16) : U'\\';
        for (const QChar unit : QString::fromUcs4(&code, 1))
            put(unit);
        skip(length > 0 ? 2 + length : 1);
    }
};

} // namespace

Result<QList<Word>> shellWords(const QString &text)
{
    return Bash(text).read();
}

QString lineAndColumn(const QString &text, qsizetype place)
{
    const QStringView before = QStringView(text).left(place);
    const qsizetype lineStart = before.lastIndexOf(QLatin1Char('\n')) + 1;
    return QStringLiteral("%1:%2").arg(before.count(QLatin1Char('\n')) + 1).arg(place - lineStart + 1);
}

} // namespace recado::pasted
