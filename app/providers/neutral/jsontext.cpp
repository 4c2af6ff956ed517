#include "providers/neutral/jsontext.h"

#include <algorithm>

namespace recado::neutral {

namespace {

// Lines and columns as an editor counts them: from 1, columns in characters. Qt's offset stands behind the character at fault.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(std::max<qsizetype>(offset - 1, 0));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

} // namespace

Result<QJsonDocument> parseJson(const QByteArray &json, ErrorKind kind)
{
    QJsonParseError fault;
    auto document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return error(kind, QStringLiteral("not JSON: %1").arg(fault.errorString()), lineAndColumn(json, fault.offset));
    return document;
}

} // namespace recado::neutral
