#include "simulator/multipart.h"

namespace recado::simulator {

namespace {

// The value of `name="…"` or `name=…` among the parameters of a header.
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &item : header.split(';').mid(1)) {
        const QByteArray text = item.trimmed();
        const qsizetype equals = text.indexOf('=');
        if (equals < 0 || text.left(equals).trimmed().toLower() != name)
            continue;
        const QByteArray value = text.mid(equals + 1).trimmed();
        const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        return isQuoted ? value.mid(1, value.size() - 2) : value;
    }
    return {};
}

std::optional<FormPart> readPart(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    FormPart part;
    part.body = bytes.mid(end + 4);
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            part.name = QString::fromUtf8(parameterOf(value, "name"));
            part.fileName = QString::fromUtf8(parameterOf(value, "filename"));
        } else if (name == "content-type") {
            part.type = value.split(';').first().trimmed().toLower();
        }
    }
    return part.name.isEmpty() ? std::nullopt : std::optional(part);
}

} // namespace

std::optional<Form> Form::read(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (contentType.split(';').first().trimmed().toLower() != "multipart/form-data" || boundary.isEmpty())
        return {};
    const QByteArray mark = "\r\n--" + boundary;
    const QByteArray text = "\r\n" + body; // so that the first boundary looks like the others
    Form form;
    for (qsizetype at = text.indexOf(mark); at >= 0;) {
        const qsizetype from = at + mark.size();
        if (text.mid(from, 2) == "--")
            return form.m_parts.isEmpty() ? std::nullopt : std::optional(form);
        const qsizetype next = text.indexOf(mark, from);
        if (next < 0 || text.mid(from, 2) != "\r\n")
            return {};
        const auto part = readPart(text.mid(from + 2, next - from - 2));
        if (!part)
            return {};
        form.m_parts.append(*part);
        at = next;
    }
    return {};
}

const FormPart *Form::part(const QString &name) const
{
    for (const FormPart &part : m_parts) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

QString Form::value(const QString &name) const
{
    const FormPart *found = part(name);
    return found ? QString::fromUtf8(found->body) : QString();
}

} // namespace recado::simulator
