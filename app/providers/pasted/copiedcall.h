#pragma once

#include "providers/pasted.h"

#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace recado::pasted {

// An address taken apart: of {{host}}/v1/messages as well as of a real one. Credentials in it are left out.
struct Address {
    QString host;
    QStringList path; // decoded segments
    QJsonObject query; // decoded texts

    bool isEmpty() const { return host.isEmpty() && path.isEmpty(); }
    // Whether the path ends so.
    bool endsWith(const QStringList &segments) const;
};
Address addressOf(const QString &url);

// a=b&c=d, decoded, credentials left out. A blank may be written as plus; our own requests and browsers write a plus as %2B.
QJsonObject pairsIn(const QString &text);

// What was copied, before anybody knows whose dialect it is.
struct CopiedCall {
    QString method; // empty for bare JSON
    Address address;
    QJsonObject body;
};

// Names under which credentials travel in an address or a body.
bool isCredential(const QString &name);

using Names = std::initializer_list<const char *>;

// The fields of an object, taken one by one; those that nobody took are told.
class Fields {
public:
    Fields(QJsonObject object, QString path, QStringList *notes) : m_object(std::move(object)), m_path(std::move(path)), m_notes(notes) {}

    bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    // The first of the names that is there; its path is pathTo() of it.
    QJsonValue take(Names names);
    QString takeText(Names names); // a whole number as its digits
    Fields takeObject(Names names);
    bool isEmpty() const { return m_object.isEmpty(); }

    QString pathTo(const QString &name) const { return m_path.isEmpty() ? name : QString(m_path + QLatin1Char('.') + name); }
    void note(const QString &name, const QString &why) const { *m_notes += pathTo(name) + QLatin1String(": ") + why; }
    QStringList *notes() const { return m_notes; }
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    QStringList *m_notes;
};

// The recipient, when it is a telephone number or a business-scoped id; else it is noted and left out: a placeholder of a documentation.
QString recipientIn(const QString &written, const QString &path, QStringList *notes);

} // namespace recado::pasted
