#pragma once

#include "base/clock.h"
#include "domain/content.h"
#include "domain/contentproblem.h"
#include "domain/template.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace recado::cli {

// One thing wrong with a content file: {path, rule, limit, actual, message, severity}.
struct Finding {
    QString path; // dotted, or line:column when the file is not JSON
    QString rule;
    QString limit = {};
    QString actual = {};
    QString message; // for people
    bool isError = true;

    // Counts are numbers, other limits texts; what there is none of is null.
    QJsonObject toJson() const;
};

struct ContentCheck {
    QList<Finding> findings;
    std::optional<Content> content; // when it could be read

    bool hasErrors() const;
    // What an account's provider or its template says besides. An error takes the place of a warning about the same.
    void add(const QList<Finding> &more);
    // A warning that does not concern this account.
    void drop(const QString &rule, const QString &path);
};

// What the file says by itself: JSON, and the platform's limits.
ContentCheck checkFile(const QByteArray &json, Instant now);

QList<Finding> findingsOf(const ContentProblems &problems);

// What the template it names says about its values.
QList<Finding> checkAgainst(const TemplateDefinition &definition, const TemplateContent &content);

} // namespace recado::cli
