#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace recado::cli {

// The two streams. With --json, standard output carries results as JSON and nothing else; without it, results as text for people.
// Problems and remarks for people always go to standard error.
class Output {
public:
    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    // The one document of a command, or one line of a long-running one. Both do nothing without --json.
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);
    void line(const QJsonObject &object);
    // Raw text on standard output, whatever was asked for: other formats than JSON.
    void raw(const QByteArray &bytes);

    // A result for people; with --json they have the document instead.
    void say(const QString &text);
    // Columns for people: the first row is the heading.
    void table(const QList<QStringList> &rows);
    // Something went wrong or deserves attention.
    void warn(const QString &text);

    // False when nobody reads standard output any more: a long-running command may as well end.
    bool isHeard() const { return m_heard; }

private:
    bool m_json = false;
    bool m_heard = true;
};

// {"kind", "detail", "message", "place", "code"}; what is not known is null.
QJsonObject toJson(const Error &error);
// null for an empty text
QJsonValue textOrNull(const QString &text);

} // namespace recado::cli
