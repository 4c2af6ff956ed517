#pragma once

#include "domain/contentproblem.h"
#include "domain/template.h"

#include <QJsonObject>

namespace recado {

// What Meta would refuse in a template before it is submitted ("Template components", "Template management", "Template review",
// "Time-to-live"), by the JSON path of its create body: components[3].buttons[0].text. Where documents disagree the wider limit is an error
// and the narrower a warning; what is not documented is a warning. Characters are Unicode code points.
ContentProblems lintTemplateBody(const QJsonObject &body);
ContentProblems lintTemplate(const TemplateDefinition &definition);

// Whether one more may be created: `existing` in the account, every language counted; `createdThisHour` of them lately.
ContentProblems lintQuota(int existing, int createdThisHour);

// Every rule that the functions above may name.
const QStringList &lintRules();

} // namespace recado
