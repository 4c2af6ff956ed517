#include "pages/messages/prettyjson.h"

#include <QJsonDocument>

namespace recado {

namespace {

class Indenter {
public:
    QString indent(const QString &json)
    {
        for (qsizetype i = 0; i < json.size(); ++i)
            take(json, &i);
        return m_out;
    }

private:
    void take(const QString &json, qsizetype *at)
    {
        const QChar character = json[*at];
        if (character == QLatin1Char('"')) {
            takeString(json, at);
        } else if (character == QLatin1Char('{') || character == QLatin1Char('[')) {
            takeOpening(json, at);
        } else if (character == QLatin1Char('}') || character == QLatin1Char(']')) {
            --m_depth;
            newLine();
            m_out += character;
        } else if (character == QLatin1Char(',')) {
            m_out += character;
            newLine();
        } else if (character == QLatin1Char(':')) {
            m_out += QLatin1String(": ");
        } else if (!character.isSpace()) {
            m_out += character;
        }
    }

    void takeString(const QString &json, qsizetype *at)
    {
        const qsizetype start = *at;
        for (++*at; *at < json.size() && json[*at] != QLatin1Char('"'); ++*at) {
            if (json[*at] == QLatin1Char('\\'))
                ++*at;
        }
        m_out += QStringView(json).mid(start, *at - start + 1);
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
        m_out += QString(2 * m_depth, QLatin1Char(' '));
    }

    QString m_out;
    int m_depth = 0;
};

} // namespace

QString prettyJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return QJsonDocument::fromJson(bytes).isNull() ? text : Indenter().indent(text);
}

} // namespace recado
