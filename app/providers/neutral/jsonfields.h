#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>

namespace recado::neutral {

inline QString childOf(const QString &path, QLatin1String name) { return path + QLatin1Char('.') + name; }
inline QString itemOf(const QString &path, qsizetype index) { return QStringLiteral("%1[%2]").arg(path).arg(index); }

// Reads the fields of one object and remembers the first fault, so that a reader states the shape and nothing else.
class Fields {
public:
    Fields(const QJsonValue &value, QString path) : m_object(value.toObject()), m_path(std::move(path))
    {
        if (!value.isObject())
            fail(m_path, QStringLiteral("an object is needed"));
    }

    QString path(QLatin1String name) const { return childOf(m_path, name); }
    QJsonValue value(QLatin1String name) const { return m_object.value(name); }
    bool has(QLatin1String name) const { return !value(name).isUndefined() && !value(name).isNull(); }

    QString text(QLatin1String name)
    {
        if (has(name) && !value(name).isString())
            fail(path(name), QStringLiteral("a text is needed"));
        return value(name).toString();
    }

    QString requiredText(QLatin1String name)
    {
        if (!has(name))
            fail(path(name), QStringLiteral("missing"));
        return text(name);
    }

    QJsonArray list(QLatin1String name)
    {
        if (has(name) && !value(name).isArray())
            fail(path(name), QStringLiteral("a list is needed"));
        return value(name).toArray();
    }

    void fail(const QString &place, const QString &detail, ErrorKind kind = ErrorKind::Invalid)
    {
        fail(error(kind, detail, place));
    }

    void fail(const Error &fault)
    {
        if (!m_failed)
            m_fault = fault;
        m_failed = true;
    }

    bool failed() const { return m_failed; }
    const Error &fault() const { return m_fault; }

private:
    QJsonObject m_object;
    QString m_path;
    bool m_failed = false;
    Error m_fault;
};

} // namespace recado::neutral
