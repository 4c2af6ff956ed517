#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace recado {

// Places in a content by the dotted paths that problems are named by: "interactive.action.buttons[0].reply.title".

// Undefined where there is nothing.
QJsonValue valueAt(const QJsonObject &root, const QString &path);

// The same document with the value put there. What is missing on the way is made; a list grows by one item at most. Undefined removes the
// value, and with it every object that is empty then; items of lists stay.
QJsonObject withValueAt(const QJsonObject &root, const QString &path, const QJsonValue &value);

// "a.b[2]" and 5 → "a.b[2][5]".
QString itemPath(const QString &listPath, qsizetype index);

// `path` is `place` or lies below it: "a.b[0].c" is within "a.b" and within "a.b[0]", but not within "a.bc".
bool isWithin(const QString &path, const QString &place);

} // namespace recado
