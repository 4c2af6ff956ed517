#include "providers/pasted/wordreader.h"

#include <QRegularExpression>

namespace recado::pasted {

namespace {

// What cmd.exe leaves of a text: a caret stands for the character behind it. Chrome writes a line end within the data as a caret and two of
// them; one alone continues the line.
Word withoutCarets(const QString &text)
{
    Word plain;
    const auto lineEndAt = [&text](qsizetype at) {
        if (at < text.size() && text[at] == QLatin1Char('\n'))
            return 1;
        return at + 1 < text.size() && text[at] == QLatin1Char('\r') && text[at + 1] == QLatin1Char('\n') ? 2 : 0;
    };
    const auto put = [&plain](QChar character, qsizetype at) {
        plain.text += character;
        plain.places += at;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('^') || i + 1 == text.size()) {
            put(text[i], i);
            continue;
        }
        const qsizetype first = lineEndAt(i + 1);
        const qsizetype second = first > 0 ? lineEndAt(i + 1 + first) : 0;
        if (second > 0)
            put(QLatin1Char('\n'), i);
        if (first == 0)
            put(text[i + 1], i + 1);
        i += first > 0 ? first + second : 1;
    }
    return plain;
}

// How a program of Windows takes the rest apart: quotes, and backslashes before them. A doubled one is always one: Chrome doubles them all.
class CommandPrompt : WordReader {
public:
    using WordReader::WordReader;

    Result<QList<Word>> read()
    {
        while (!atEnd())
            step();
        return finished();
    }
    qsizetype unclosed() const { return m_unclosed.value_or(0); }

private:
    void step()
    {
        if (here() == QLatin1Char('\\') && (next() == QLatin1Char('"') || next() == QLatin1Char('\\'))) {
            skip();
            take();
        } else if (here() == QLatin1Char('"')) {
            m_unclosed = m_unclosed ? std::nullopt : std::optional(m_at);
            beginWord();
            skip();
        } else if (here().isSpace() && !m_unclosed) {
            endWord();
            skip();
        } else {
            take();
        }
    }
};

} // namespace

Result<QList<Word>> commandPromptWords(const QString &text)
{
    const Word plain = withoutCarets(text);
    CommandPrompt prompt(plain.text);
    auto words = prompt.read();
    if (!words)
        return error(ErrorKind::Invalid, words.error().detail, lineAndColumn(text, plain.places.value(prompt.unclosed())));
    for (Word &word : *words) {
        for (qsizetype &place : word.places)
            place = plain.places.value(place);
    }
    return words;
}

bool isForCommandPrompt(const QString &text)
{
    static const QRegularExpression caret(QStringLiteral("\\s\\^[ \\t]*\\r?\\n|\\s\\^\""));
    return caret.match(text).hasMatch();
}

} // namespace recado::pasted
