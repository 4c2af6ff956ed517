#include "pages/messages/prettyjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace recado {

namespace {

constexpr int deepestIndent = 24; // levels; deeper ones stand below each other, so that depth does not multiply the size
constexpr qsizetype longestText = 24'000'000;

class Indenter {
public:
    explicit Indenter(const FieldTest &matters) : m_matters(matters) {}

    bool indent(const QString &json)
    {
        for (qsizetype i = 0; i < json.size() && m_out.size() <= longestText; ++i)
            take(json, &i);
        return m_out.size() <= longestText;
    }

    QString text() const { return m_out; }
    QList<TextSpan> marks() const { return m_marks; }

private:
    void take(const QString &json, qsizetype *at)
    {
        const QChar character = json[*at];
        if (character == QLatin1Char('"')) {
            takeString(json, at);
        } else if (character == QLatin1Char('{') || character == QLatin1Char('[')) {
            m_key = {};
            takeOpening(json, at);
        } else if (character == QLatin1Char('}') || character == QLatin1Char(']')) {
            --m_depth;
            newLine();
            m_out += character;
        } else if (character == QLatin1Char(',')) {
            m_out += character;
            newLine();
            m_key = {};
        } else if (character == QLatin1Char(':')) {
            m_out += QLatin1String(": ");
            m_key = m_last;
            m_keyAt = m_lastAt;
        } else if (!character.isSpace()) {
            takeWord(json, at);
        }
    }

    // A text; a key is one until the colon comes.
    void takeString(const QString &json, qsizetype *at)
    {
        const qsizetype start = *at;
        for (++*at; *at < json.size() && json[*at] != QLatin1Char('"'); ++*at) {
            if (json[*at] == QLatin1Char('\\'))
                ++*at;
        }
        const QStringView whole = QStringView(json).mid(start, *at - start + 1);
        m_last = whole.mid(1, std::max<qsizetype>(0, whole.size() - 2));
        m_lastAt = m_out.size();
        m_out += whole;
        note(m_last);
    }

    void takeWord(const QString &json, qsizetype *at)
    {
        const qsizetype start = *at;
        static const QString ends = QStringLiteral(",]}:{[\"");
        while (*at + 1 < json.size() && !json[*at + 1].isSpace() && !ends.contains(json[*at + 1]))
            ++*at;
        const QStringView word = QStringView(json).mid(start, *at - start + 1);
        m_lastAt = m_out.size();
        m_out += word;
        note(word);
    }

    void note(QStringView value)
    {
        const qsizetype from = m_key.isNull() ? m_lastAt : m_keyAt;
        if (m_matters && m_matters(m_key, value))
            m_marks.append({from, m_out.size() - from});
    }

    void takeOpening(const QString &json, qsizetype *at)
    {
        m_out += json[*at];
        qsizetype next = *at + 1;
        while (next < json.size() && json[next].isSpace())
            ++next;
        const bool isEmpty = next < json.size() && (json[next] == QLatin1Char('}') || json[next] == QLatin1Char(']'));
        if (isEmpty) {
            m_out += json[next];
            *at = next;
        } else {
            ++m_depth;
            newLine();
        }
    }

    void newLine()
    {
        m_out += QLatin1Char('\n');
        m_out += QString(2 * std::clamp(m_depth, 0, deepestIndent), QLatin1Char(' '));
    }

    const FieldTest &m_matters;
    QString m_out;
    QList<TextSpan> m_marks;
    QStringView m_key; // null outside a field
    QStringView m_last;
    qsizetype m_keyAt = 0;
    qsizetype m_lastAt = 0;
    int m_depth = 0;
};

bool beginsAsJson(const QByteArray &bytes)
{
    const auto first = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return first != bytes.cend() && (*first == '{' || *first == '[');
}

JsonMistake mistakeAt(const QByteArray &bytes, const QJsonParseError &error)
{
    JsonMistake mistake;
    mistake.kind = error.error == QJsonParseError::DeepNesting ? JsonMistake::Kind::TooDeep : JsonMistake::Kind::Broken;
    mistake.at = std::clamp<qsizetype>(error.offset, 0, bytes.size());
    const auto end = bytes.cbegin() + mistake.at;
    mistake.line = 1 + int(std::count(bytes.cbegin(), end, '\n'));
    const qsizetype lineStart = mistake.at == 0 ? 0 : bytes.lastIndexOf('\n', mistake.at - 1) + 1;
    mistake.column = int(mistake.at - lineStart) + 1;
    return mistake;
}

} // namespace

PrettyText prettyText(const QByteArray &bytes, const FieldTest &matters)
{
    PrettyText pretty;
    pretty.text = QString::fromUtf8(bytes);
    QJsonParseError error;
    pretty.isJson = !QJsonDocument::fromJson(bytes, &error).isNull();
    if (!pretty.isJson) {
        if (beginsAsJson(bytes))
            pretty.mistake = mistakeAt(bytes, error);
        return pretty;
    }
    Indenter indenter(matters);
    const QString json = pretty.text;
    if (indenter.indent(json)) {
        pretty.text = indenter.text();
        pretty.marks = indenter.marks();
    } else {
        pretty.mistake = JsonMistake{JsonMistake::Kind::TooLong, 0, 1, 1};
    }
    return pretty;
}

QString prettyJson(const QByteArray &bytes)
{
    return prettyText(bytes).text;
}

} // namespace recado
