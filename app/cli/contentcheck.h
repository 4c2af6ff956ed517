#pragma once

#include "base/result.h"
#include "domain/content.h"
#include "domain/template.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace recado::cli {

// One thing wrong with a content file: {path, rule, limit, actual, message, severity}.
struct Finding {
    QString path; // dotted, or line:column when the file is not JSON
    QString rule;
    QString message; // for people
    bool isError = true;

    QJsonObject toJson() const;
};

struct ContentCheck {
    QList<Finding> findings;
    std::optional<Content> content; // when it could be read

    bool hasErrors() const;
};

// What the file says by itself: JSON, shape, types and fields.
ContentCheck checkContent(const QByteArray &json);

// What the template it names says about its values.
QList<Finding> checkAgainst(const TemplateDefinition &definition, const TemplateContent &content);

} // namespace recado::cli
