#include "cli/messageexpression.h"

#include "domain/phone.h"

#include <algorithm>
#include <optional>

namespace recado::cli {

class MessageExpression::Parser {
public:
    explicit Parser(const QString &text) : m_text(text) {}

    Result<MessageExpression> parse()
    {
        MessageExpression expression;
        skipSpaces();
        while (!m_problem && m_at < m_text.size()) {
            if (!expression.m_conditions.isEmpty())
                take(QStringLiteral("&&"));
            const Condition condition = readCondition();
            expression.m_conditions.append(condition);
        }
        if (m_problem)
            return *m_problem;
        return expression;
    }

private:
    Condition readCondition()
    {
        skipSpaces();
        const qsizetype start = m_at;
        const QString word = readBare();
        const auto field = fieldOf(word);
        if (!field) {
            fail(start, word.isEmpty() ? QStringLiteral("a field is needed") : QStringLiteral("unknown field \"%1\"").arg(word));
            return {};
        }
        take(QStringLiteral("=="));
        skipSpaces();
        const qsizetype valueStart = m_at;
        const QString value = readValue();
        checkWord(*field, value, valueStart);
        skipSpaces();
        return {*field, value};
    }

    static std::optional<Field> fieldOf(const QString &word)
    {
        static const QStringList names{QStringLiteral("verdict"), QStringLiteral("state"), QStringLiteral("account"), QStringLiteral("channel"),
                                       QStringLiteral("template"), QStringLiteral("to"), QStringLiteral("code"), QStringLiteral("id")};
        const qsizetype index = names.indexOf(word);
        return index < 0 ? std::nullopt : std::optional(static_cast<Field>(index));
    }

    // A misspelt status would match nothing and look like "none".
    void checkWord(Field field, const QString &value, qsizetype at)
    {
        if (field == Field::Verdict && !eventKindFromString(value))
            fail(at, QStringLiteral("there is no verdict \"%1\"").arg(value));
        if (field == Field::State && !messageStateFromString(value))
            fail(at, QStringLiteral("there is no state \"%1\"").arg(value));
    }

    QString readValue()
    {
        if (m_at >= m_text.size()) {
            fail(m_at, QStringLiteral("a value is needed"));
            return {};
        }
        const QChar quote = m_text[m_at];
        if (quote != QLatin1Char('"') && quote != QLatin1Char('\'')) {
            const QString bare = readBare();
            if (bare.isEmpty())
                fail(m_at, QStringLiteral("a value is needed"));
            return bare;
        }
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0) {
            fail(m_at, QStringLiteral("the quote is not closed"));
            return {};
        }
        const QString value = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return value;
    }

    QString readBare()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringLiteral("=&|!<>()\"'").contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void take(const QString &sign)
    {
        skipSpaces();
        if (QStringView(m_text).mid(m_at).startsWith(sign))
            m_at += sign.size();
        else
            fail(m_at, QStringLiteral("\"%1\" is needed").arg(sign));
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    void fail(qsizetype at, const QString &detail)
    {
        if (!m_problem)
            m_problem = error(ErrorKind::Invalid, detail, QStringLiteral("column %1").arg(at + 1));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<Error> m_problem;
};

Result<MessageExpression> MessageExpression::parse(const QString &text)
{
    return Parser(text).parse();
}

bool MessageExpression::matches(const MessageSummary &summary, const QString &channelProviderId) const
{
    const Message &message = summary.message;
    const auto holds = [&](const Condition &condition) {
        const QString &value = condition.value;
        switch (condition.field) {
        case Field::Verdict: return toString(message.verdict) == value;
        case Field::State: return toString(message.state) == value;
        case Field::Account: return summary.accountName == value;
        case Field::Channel:
            return channelProviderId == value || summary.channelName.compare(value, Qt::CaseInsensitive) == 0
                || (!summary.channelNumber.isEmpty() && samePhone(summary.channelNumber, value));
        case Field::Template: return message.templateName == value;
        case Field::To: return message.recipient == value || samePhone(message.recipient, value);
        case Field::Code: return message.error.code == value;
        case Field::Id: return message.id.value == value.toLower() || message.providerId == value;
        }
        return false;
    };
    return std::all_of(m_conditions.begin(), m_conditions.end(), holds);
}

MessageFilter MessageExpression::storeFilter() const
{
    MessageFilter filter;
    for (const Condition &condition : m_conditions) {
        if (condition.field == Field::Verdict)
            filter.verdicts.insert(*eventKindFromString(condition.value));
        if (condition.field == Field::Id)
            filter.text = condition.value;
    }
    // Two different verdicts at once fit nobody: matches() says so, and the store's "one of these" is only wider.
    return filter;
}

} // namespace recado::cli
