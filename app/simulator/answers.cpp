#include "simulator/answers.h"

#include <QUrl>

#include <algorithm>

namespace recado::simulator {

namespace {

constexpr qsizetype shortestNumber = 8;
constexpr qsizetype longestNumber = 15; // E.164
const QByteArray jsonType = QByteArrayLiteral("application/json; charset=utf-8");

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

HttpAnswer jsonAnswer(int status, const QJsonObject &body)
{
    return {status, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer jsonAnswer(int status, const QJsonArray &body)
{
    return {status, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer textAnswer(int status, const QByteArray &text)
{
    return {status, text.isEmpty() ? QByteArray() : QByteArrayLiteral("text/plain; charset=utf-8"), text, {}};
}

HttpAnswer portalPage()
{
    return {200,
            QByteArrayLiteral("text/html; charset=utf-8"),
            QByteArrayLiteral("<!DOCTYPE html><html><head><title>Wi-Fi</title></head>"
                              "<body><h1>Entre na rede para continuar</h1><form method=\"post\"></form></body></html>"),
            {}};
}

HttpAnswer wrongMethod(const QByteArray &allowed)
{
    return {405, {}, {}, {{QByteArrayLiteral("Allow"), allowed}}};
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool isNumber(const QString &text)
{
    return text.size() >= shortestNumber && text.size() <= longestNumber && std::all_of(text.begin(), text.end(), isDigit);
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace recado::simulator
