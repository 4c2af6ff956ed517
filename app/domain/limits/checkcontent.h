#pragma once

#include "base/clock.h"
#include "domain/content.h"
#include "domain/contentproblem.h"
#include "domain/template.h"

#include <optional>

namespace recado {

// Everything that breaks the platform's rules for a message, in the order of the rules: one problem each, and none below a value of the
// wrong JSON type. Facts: Meta's documentation pages "Messages", "Templates" and their OpenAPI document v23.0; where they disagree the
// wider limit is an error and the narrower a warning. Types and fields that are not known are warnings: they may be newer than this version.
// What only the present can tell (an order's expiry) is checked when `now` is given.
ContentProblems checkContent(const Content &content, std::optional<Instant> now = {});

// What can only be told with the template at hand: the length of its texts once they are filled, and of one-time codes.
ContentProblems checkFilled(const TemplateDefinition &definition, const TemplateContent &content);

// Characters as the platform's limits count them: code points. Meta publishes no definition; code points are what the length functions of
// the languages and databases of servers count, and never more than UTF-16 units. Where only the UTF-16 units are too many, a warning says so.
qsizetype platformLength(const QString &text);

// The limits at one place of a content, for counters and buttons that add; 0 where there is none. The place need not be filled.
struct PlaceLimits {
    qint64 characters = 0; // the widest that still leaves
    qint64 items = 0;
};
PlaceLimits limitsAt(const Content &content, const QString &path);

// The words for the JSON types in the problems of the rule "type": text, number, boolean, object, list, null.
QString jsonTypeWord(const QJsonValue &value);

} // namespace recado
