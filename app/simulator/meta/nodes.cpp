#include "simulator/meta/nodes.h"

#include "simulator/meta/errors.h"

#include <QUrlQuery>

#include <algorithm>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualLimit = 25;
constexpr int largestLimit = 100;
constexpr int invalidCursor = 131059;

QString cursorOf(qsizetype index)
{
    return QString::fromLatin1(QByteArray::number(index).toBase64());
}

std::optional<qsizetype> indexOf(const QString &cursor)
{
    bool ok = false;
    const qsizetype index = QByteArray::fromBase64(cursor.toLatin1()).toLongLong(&ok);
    return ok && index >= 0 ? std::optional(index) : std::nullopt;
}

QString pageUrl(const HttpRequest &request, const QString &name, const QString &cursor)
{
    QUrlQuery query;
    for (const auto &[key, value] : request.query) {
        if (key != "after"_L1 && key != "before"_L1 && key != "access_token"_L1)
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    return hostOf(request) + u'/' + request.path.join(u'/') + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

QStringList fieldsOf(const HttpRequest &request, const QStringList &usual)
{
    const QString text = request.queryValue(u"fields"_s).value_or(QString());
    if (text.isEmpty())
        return usual;
    QStringList fields{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' || c == u'(';
        if (depth == 0 && c == u',')
            fields.append(QString());
        else if (depth == 0 && !c.isSpace())
            fields.last().append(c);
        depth -= c == u'}' || c == u')';
    }
    for (QString &field : fields)
        field = field.section(u'.', 0, 0);
    return fields;
}

std::optional<QJsonObject> chosen(const QJsonObject &node, const QStringList &fields)
{
    QJsonObject found;
    for (const QString &field : fields) {
        if (!node.contains(field))
            return {};
        if (!node.value(field).isNull())
            found.insert(field, node.value(field));
    }
    found.insert("id"_L1, node.value("id"_L1));
    return found;
}

HttpAnswer nodeAnswer(const Call &call, const QJsonObject &node, const QStringList &usual)
{
    const auto fields = chosen(node, fieldsOf(call.request, usual));
    return fields ? jsonAnswer(200, *fields) : errorAnswer(wrongParameter, u"Tried accessing a nonexisting field."_s);
}

HttpAnswer pageAnswer(const Call &call, const QList<QJsonObject> &nodes, const QStringList &usual)
{
    bool ok = true;
    const auto limitText = call.request.queryValue(u"limit"_s);
    const int limit = limitText ? limitText->toInt(&ok) : usualLimit;
    if (!ok || limit < 1 || limit > largestLimit)
        return errorAnswer(wrongParameter, u"limit must be a number from 1 to 100."_s);
    const auto after = call.request.queryValue(u"after"_s);
    const auto before = call.request.queryValue(u"before"_s);
    const auto cursor = after || before ? indexOf(after ? *after : *before) : std::optional<qsizetype>(0);
    if (!cursor)
        return errorAnswer(invalidCursor, u"The cursor is not valid."_s);
    // A cursor names an item: `after` goes on behind it, `before` ends in front of it.
    const qsizetype first = after ? *cursor + 1 : before ? std::max<qsizetype>(*cursor - limit, 0) : 0;
    const qsizetype end = std::min(before ? *cursor : first + limit, nodes.size());
    QJsonArray data;
    for (qsizetype i = first; i < end; ++i) {
        const auto node = chosen(nodes[i], fieldsOf(call.request, usual));
        if (!node)
            return errorAnswer(wrongParameter, u"Tried accessing a nonexisting field."_s);
        data.append(*node);
    }
    QJsonObject answer{{"data"_L1, data}};
    if (!data.isEmpty()) {
        QJsonObject paging{{"cursors"_L1, QJsonObject{{"before"_L1, cursorOf(first)}, {"after"_L1, cursorOf(end - 1)}}}};
        if (end < nodes.size())
            paging.insert("next"_L1, pageUrl(call.request, u"after"_s, cursorOf(end - 1)));
        if (first > 0)
            paging.insert("previous"_L1, pageUrl(call.request, u"before"_s, cursorOf(first)));
        answer.insert("paging"_L1, paging);
    }
    return jsonAnswer(200, answer);
}

HttpAnswer noSuchObject(const QString &id)
{
    return errorAnswer(noObject,
                       u"Object with ID '%1' does not exist, cannot be loaded due to missing permissions, or does not support this "
                       "operation"_s.arg(id));
}

HttpAnswer success()
{
    return jsonAnswer(200, QJsonObject{{"success"_L1, true}});
}

QString hostOf(const HttpRequest &request)
{
    return u"http://"_s + QString::fromLatin1(request.header("Host"));
}

QJsonObject parametersOf(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isObject())
        return document.object();
    QJsonObject parameters;
    for (const auto &[name, value] : request.query)
        parameters.insert(name, value);
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
        for (const auto &[name, value] : QUrlQuery(QString::fromUtf8(request.body)).queryItems(QUrl::FullyDecoded))
            parameters.insert(name, value);
    }
    return parameters;
}

} // namespace recado::simulator::meta
