#pragma once

#include <QList>
#include <QString>

namespace recado {

// One thing wrong with a content, for people and for scripts alike. The sentence is made in ui/format (contentwords.h).
struct ContentProblem {
    enum class Severity { Error, Warning }; // a warning may leave

    QString path;   // dotted JSON path: interactive.action.buttons[0].reply.title
    QString rule;   // stable word: required, type, max_chars, max_items, unique, enum, pattern, unknown_field, unsupported…
    QString limit;  // the limit as text: "20", "image|video"; empty when the rule has none
    QString actual; // what was found: "23"; never longer than a few words
    Severity severity = Severity::Error;
    QString provider; // set when it is this provider and not the platform that sets the limit: "wati"

    bool isError() const { return severity == Severity::Error; }
    bool operator==(const ContentProblem &) const = default;
};

using ContentProblems = QList<ContentProblem>;

// The first one that stops the message; null when it may leave.
inline const ContentProblem *firstError(const ContentProblems &problems)
{
    for (const ContentProblem &problem : problems) {
        if (problem.isError())
            return &problem;
    }
    return nullptr;
}

} // namespace recado
