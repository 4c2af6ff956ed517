#include "services/tunnelcommand.h"

#include "base/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace recado::tunnel {

namespace {

constexpr auto firstRest = std::chrono::seconds(1);
constexpr auto longestRest = std::chrono::seconds(60);
constexpr auto longLife = std::chrono::minutes(1);
constexpr qsizetype longestLine = 500;
constexpr qsizetype shortestMasked = 4; // shorter ones would mask half of the line

Error invalid(const char *why)
{
    return error(ErrorKind::Invalid, QString::fromLatin1(why), QStringLiteral("command"));
}

// One character after the other, as a shell reads.
class Splitter {
public:
    Result<QStringList> split(const QString &text)
    {
        for (const QChar c : text) {
            if (!read(c))
                return invalid("a shell would be needed for this");
        }
        if (m_isEscaped || !m_quote.isNull())
            return invalid("a quote is not closed");
        endWord();
        return m_words.isEmpty() ? Result<QStringList>(invalid("empty")) : m_words;
    }

private:
    bool read(QChar c)
    {
        if (m_isEscaped) {
            m_isEscaped = false;
            // Within "…" it only takes away the meaning of those that have one.
            if (m_quote == QLatin1Char('"') && !QStringLiteral("\"\\$`").contains(c))
                m_word += QLatin1Char('\\');
            m_word += c;
            return true;
        }
        if (m_quote == QLatin1Char('\''))
            return readPlainly(c);
        if (c == QLatin1Char('\\'))
            return m_isEscaped = m_isWord = true;
        if (c == QLatin1Char('$') || c == QLatin1Char('`'))
            return false;
        return m_quote.isNull() ? readBare(c) : readPlainly(c);
    }

    bool readPlainly(QChar c)
    {
        if (c == m_quote)
            m_quote = QChar();
        else
            m_word += c;
        return true;
    }

    bool readBare(QChar c)
    {
        if (QStringLiteral("|&;<>\n\r").contains(c))
            return false;
        if (c.isSpace()) {
            endWord();
            return true;
        }
        m_isWord = true;
        if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            m_quote = c;
        else
            m_word += c;
        return true;
    }

    void endWord()
    {
        if (m_isWord)
            m_words.append(m_word);
        m_word.clear();
        m_isWord = false;
    }

    QStringList m_words;
    QString m_word;
    QChar m_quote;
    bool m_isWord = false; // '' is a word, too
    bool m_isEscaped = false;
};

} // namespace

Result<QStringList> wordsOf(const QString &command)
{
    return Splitter().split(command.trimmed());
}

QStringList filled(QStringList words, const QUrl &listener)
{
    const QString port = QString::number(listener.port(listener.scheme() == QLatin1String("https") ? 443 : 80));
    for (QString &word : words) {
        word.replace(QLatin1String("{port}"), port);
        word.replace(QLatin1String("{url}"), listener.toString());
    }
    return words;
}

bool needsListener(const QString &command)
{
    return command.contains(QLatin1String("{port}")) || command.contains(QLatin1String("{url}"));
}

bool seemsToHoldSecret(const QStringList &words)
{
    static const QRegularExpression flag(QStringLiteral("^--?(auth-?)?(token|password|secret|key)(=.+)?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(QStringLiteral("^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_+/=-]{32,}$"));
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return flag.match(word).hasMatch() || token.match(word.section(QLatin1Char('='), -1)).hasMatch() || token.match(word).hasMatch();
    });
}

bool isVariableName(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    return rule.match(name).hasMatch();
}

QString shownLine(const QByteArray &line, const QList<QByteArray> &secrets, Digits digits)
{
    QByteArray bytes = line;
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= shortestMasked)
            bytes.replace(secret, secretMask().toUtf8());
    }
    static const QRegularExpression escapes(QStringLiteral("\\x1b(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)?|.)"));
    static const QRegularExpression controls(QStringLiteral("[\\x00-\\x08\\x0b-\\x1f\\x7f]"));
    QString text = QString::fromUtf8(bytes).remove(escapes).remove(controls).trimmed();
    if (text.size() > longestLine)
        text = text.left(longestLine) + QStringLiteral("…");
    return digits == Digits::Masked ? maskDigits(text) : text;
}

std::chrono::milliseconds Rests::next(std::chrono::milliseconds lived)
{
    if (lived >= longLife)
        m_last = {};
    m_last = m_last.count() == 0 ? std::chrono::milliseconds(firstRest) : std::min<std::chrono::milliseconds>(m_last * 2, longestRest);
    return m_last;
}

} // namespace recado::tunnel
