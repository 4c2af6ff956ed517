#include "providers/neutral/answerwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace recado::neutral {

namespace {

constexpr qsizetype longestWords = 500;
constexpr int deepest = 4; // how far below the top words and codes are looked for

QString shortened(const QString &text)
{
    return text.simplified().left(longestWords);
}

QString wordsIn(const QJsonValue &value, int depth);

QString wordsIn(const QJsonObject &object, int depth)
{
    // "info" and "result": Wati v1; "errors": Wati receivers and ASP.NET validation; "error", "message", "title": everyone.
    for (const char *name : {"errors", "error", "info", "message", "description", "detail", "details", "result", "title"}) {
        const QString words = wordsIn(object.value(QLatin1String(name)), depth + 1);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString wordsIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return shortened(value.toString());
    if (depth >= deepest)
        return {};
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &item : value.toArray()) {
            const QString words = wordsIn(item, depth + 1);
            if (!words.isEmpty() && !all.contains(words))
                all += words;
        }
        return shortened(all.join(QLatin1String("; ")));
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QString words = wordsIn(object, depth);
    // {"errors": {"Parameters": ["must not be empty"]}}: the names are the caller's fields, any of them may hold the sentence.
    for (auto field = object.begin(); words.isEmpty() && field != object.end(); ++field) {
        if (field.value().isArray()) {
            const QString nested = wordsIn(field.value(), depth + 1);
            if (!nested.isEmpty())
                return shortened(field.key() + QLatin1String(": ") + nested);
        }
    }
    return words;
}

QString codeOf(const QJsonValue &value)
{
    static const QRegularExpression sixDigits(QStringLiteral(R"(^\d{6}$)"));
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
    return sixDigits.match(text).hasMatch() ? text : QString();
}

QString codeIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return codeInText(value.toString());
    if (depth >= deepest)
        return {};
    QString code;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (auto item = items.begin(); code.isEmpty() && item != items.end(); ++item)
            code = codeIn(*item, depth + 1);
        return code;
    }
    const QJsonObject object = value.toObject();
    for (const char *name : {"code", "errorCode", "error_code", "failedCode", "failed_code"}) {
        code = codeOf(object.value(QLatin1String(name)));
        if (!code.isEmpty())
            return code;
    }
    for (const char *name : {"errors", "error", "info", "message", "detail", "details", "failedDetail", "result"}) {
        code = codeIn(object.value(QLatin1String(name)), depth + 1);
        if (!code.isEmpty())
            return code;
    }
    return {};
}

} // namespace

QString wordsIn(const QJsonObject &object)
{
    return wordsIn(object, 0);
}

QString wordsIn(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return wordsIn(document.object(), 0);
    if (document.isArray())
        return wordsIn(QJsonValue(document.array()), 0);
    const QString text = shortened(QString::fromUtf8(body.left(4 * longestWords)));
    const bool isPlain = !text.startsWith(QLatin1Char('<')) && !text.startsWith(QLatin1Char('{')) && !text.startsWith(QLatin1Char('['));
    return isPlain ? text : QString();
}

QString codeIn(const QJsonObject &object)
{
    return codeIn(QJsonValue(object), 0);
}

QString codeInText(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\(#(\d{6})\)|\bcode\W{0,3}(\d{6})\b|^\W{0,2}(\d{6})(?:[\]):\s-]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    return match.captured(match.lastCapturedIndex());
}

} // namespace recado::neutral
