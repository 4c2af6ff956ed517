#include "cli/output.h"

#include <algorithm>
#include <cstdio>

namespace recado::cli {

namespace {

// Flushed at once: whoever reads a pipe waits for the line.
bool put(FILE *stream, const QByteArray &bytes)
{
    const bool whole = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream) == static_cast<std::size_t>(bytes.size());
    return std::fflush(stream) == 0 && whole;
}

} // namespace

void Output::document(const QJsonObject &object)
{
    if (m_json)
        raw(QJsonDocument(object).toJson());
}

void Output::document(const QJsonArray &array)
{
    if (m_json)
        raw(QJsonDocument(array).toJson());
}

void Output::line(const QJsonObject &object)
{
    if (m_json)
        raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    m_heard = put(stdout, bytes) && m_heard;
}

void Output::say(const QString &text)
{
    if (!m_json)
        raw(text.toUtf8() + '\n');
}

void Output::table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i] + 2);
        say(text);
    }
}

void Output::warn(const QString &text)
{
    put(stderr, text.toUtf8() + '\n');
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("kind"), toString(error.kind)},
            {QStringLiteral("detail"), textOrNull(error.detail)},
            {QStringLiteral("message"), textOrNull(error.message)},
            {QStringLiteral("place"), textOrNull(error.place)},
            {QStringLiteral("code"), textOrNull(error.code)}};
}

} // namespace recado::cli
