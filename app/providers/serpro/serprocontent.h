#pragma once

#include "providers/provider.h"

#include <QJsonObject>

namespace recado::serpro {

// Where a content is posted and what is said, without the recipients.
struct Outgoing {
    QString path; // under /client/{id}/v2/
    QJsonObject body;
};

// Content in Serpro's words: one call for each kind, one flat object each (unverified but for the path's beginning). Error Unsupported with
// the JSON path of what no field was found for, and Invalid for what is missing: only a template's language is left out silently.
Result<Outgoing> outgoingOf(const Account &account, const Content &content, const std::optional<TemplateDefinition> &definition);

// A path's child: "interactive.action" and "buttons[2]".
inline QString childPath(const QString &path, const QString &child)
{
    return path + QLatin1Char('.') + child;
}

Error unsupported(const QString &place, const QString &detail);
Error missing(const QString &place);

// Error Unsupported naming the first field of `object` that is neither empty nor among `known`.
Result<void> onlyKnown(const QJsonObject &object, const QStringList &known, const QString &path);

// The last segment of a link's path, when it looks like a file's name.
QString fileNameIn(const QString &link);

} // namespace recado::serpro
