#include "domain/filter/filterlexer.h"

namespace recado {

namespace {

const QString signCharacters = QStringLiteral("=&|!<>~(){},\"'");

bool isWordCharacter(QChar c)
{
    return !c.isSpace() && !signCharacters.contains(c);
}

class Lexer {
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    FilterTokens read()
    {
        while (!m_found.problem) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                break;
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('"') || c == QLatin1Char('\''))
                readQuoted(c);
            else if (isWordCharacter(c))
                readWord();
            else
                readSign();
        }
        m_found.tokens.append({FilterToken::Kind::End, {}, m_text.size(), 0});
        return m_found;
    }

private:
    void add(FilterToken::Kind kind, const QString &text, qsizetype length)
    {
        m_found.tokens.append({kind, text, m_at, length});
        m_at += length;
    }

    void readWord()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isWordCharacter(m_text[end]))
            ++end;
        const QString word = m_text.mid(m_at, end - m_at);
        const QString small = word.toLower();
        if (small == QLatin1String("and"))
            add(FilterToken::Kind::Sign, QStringLiteral("&&"), word.size());
        else if (small == QLatin1String("or"))
            add(FilterToken::Kind::Sign, QStringLiteral("||"), word.size());
        else if (small == QLatin1String("not"))
            add(FilterToken::Kind::Sign, QStringLiteral("!"), word.size());
        else if (small == QLatin1String("in") || small == QLatin1String("matches"))
            add(FilterToken::Kind::Sign, small, word.size());
        else
            add(FilterToken::Kind::Word, word, word.size());
    }

    void readQuoted(QChar quote)
    {
        QString value;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == quote) {
                add(FilterToken::Kind::Quoted, value, i + 1 - m_at);
                return;
            }
            const bool escaped = m_text[i] == QLatin1Char('\\') && i + 1 < m_text.size() && (m_text[i + 1] == quote || m_text[i + 1] == QLatin1Char('\\'));
            value.append(m_text[escaped ? ++i : i]);
        }
        fail(FilterProblem::Kind::UnclosedQuote, m_text.size() - m_at);
    }

    void readSign()
    {
        static const QStringList signs{QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("!~"),
                                       QStringLiteral("&&"), QStringLiteral("||"), QStringLiteral("<"),  QStringLiteral(">"),  QStringLiteral("~"),
                                       QStringLiteral("!"),  QStringLiteral("("),  QStringLiteral(")"),  QStringLiteral("{"),  QStringLiteral("}"),
                                       QStringLiteral(",")};
        for (const QString &sign : signs) {
            if (QStringView(m_text).mid(m_at).startsWith(sign)) {
                add(FilterToken::Kind::Sign, sign, sign.size());
                return;
            }
        }
        // A single one of what comes in pairs: "=" is what most people try first.
        const QChar c = m_text[m_at];
        fail(FilterProblem::Kind::UnexpectedSign, 1, {QString(2, c)});
    }

    void fail(FilterProblem::Kind kind, qsizetype length, const QStringList &suggestions = {})
    {
        m_found.problem = FilterProblem{kind, m_at, length, m_text.mid(m_at, length), suggestions};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    FilterTokens m_found;
};

} // namespace

FilterTokens filterTokens(const QString &text)
{
    return Lexer(text).read();
}

} // namespace recado
