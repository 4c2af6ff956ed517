#pragma once

#include "simulator/router.h"

#include <QJsonObject>

#include <optional>

namespace recado::simulator::meta {

// Manners of Graph that all its reads share.

// The names in `fields`, without what stands in braces behind them; `usual` when the query has none.
QStringList fieldsOf(const HttpRequest &request, const QStringList &usual);

// Only these fields and the id. None when one does not exist.
std::optional<QJsonObject> chosen(const QJsonObject &node, const QStringList &fields);

// The answer to a read of one node.
HttpAnswer nodeAnswer(const Call &call, const QJsonObject &node, const QStringList &usual);

// {"data": […], "paging": {"cursors": {before, after}, "next", "previous"}} as `limit`, `after` and `before` ask.
HttpAnswer pageAnswer(const Call &call, const QList<QJsonObject> &nodes, const QStringList &usual);

HttpAnswer noSuchObject(const QString &id);
HttpAnswer success();

// "http://127.0.0.1:8080", as the caller named this server.
QString hostOf(const HttpRequest &request);

// What the caller gave: the JSON body, or else the query and a form body.
QJsonObject parametersOf(const HttpRequest &request);

} // namespace recado::simulator::meta
