#pragma once

#include "providers/pasted/shellwords.h"

#include <optional>
#include <utility>

namespace recado::pasted {

// Takes a text apart from left to right.
class WordReader {
public:
    explicit WordReader(const QString &text) : m_text(text) {}

protected:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }
    QChar next(qsizetype ahead = 1) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    void skip(qsizetype count = 1) { m_at += count; }

    void put(QChar character)
    {
        m_word.text += character;
        m_word.places += m_at;
        m_open = true;
    }
    void take()
    {
        put(here());
        skip();
    }
    void beginWord() { m_open = true; }
    void endWord()
    {
        if (m_open)
            m_words += std::exchange(m_word, {});
        m_open = false;
    }
    bool inWord() const { return m_open; }

    Result<QList<Word>> finished()
    {
        endWord();
        if (m_unclosed)
            return error(ErrorKind::Invalid, QStringLiteral("a quote is not closed"), lineAndColumn(m_text, *m_unclosed));
        return std::move(m_words);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<qsizetype> m_unclosed;

private:
    QList<Word> m_words;
    Word m_word;
    bool m_open = false;
};

} // namespace recado::pasted
