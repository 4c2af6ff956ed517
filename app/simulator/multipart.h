#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace recado::simulator {

// One part of a multipart/form-data body (RFC 7578).
struct FormPart {
    QString name;
    QString fileName;
    QByteArray type; // as written, without parameters; empty when not said
    QByteArray body;
};

class Form {
public:
    // None when the type is not multipart/form-data or the body does not keep to its boundary.
    static std::optional<Form> read(const QByteArray &contentType, const QByteArray &body);

    const FormPart *part(const QString &name) const; // the first of that name, or null
    QString value(const QString &name) const; // as text; empty when absent

private:
    QList<FormPart> m_parts;
};

} // namespace recado::simulator
