#pragma once

#include "models/librarytemplate.h"

namespace recado {

// What an operator should know of a template besides its text.

QString templateStatusWord(const QString &status);     // "approved"; a word we do not know is given back in lower case
QString templateCategoryWord(const QString &category); // "Utility"
// Why it cannot be sent now and whose turn it is; empty for an approved one.
QString templateRefusal(const TemplateDefinition &definition);

// Where a variable stands, for the label of its field: "header · document", "link of “Track”". Empty for the body.
QString variablePlace(const TemplateDefinition &definition, const QString &variable);

// Whether it can leave, waits for somebody, or was stopped: what colour and icon go by.
enum class TemplateStanding { Usable, Waiting, Stopped };
TemplateStanding standingOf(const QString &status);

QString templateQualityWord(const QString &quality); // "good quality"; empty when nobody told
QString templateUseWords(const LibraryUse &use);    // "used 12 times · 3 days ago"; empty for never
// Why a review said no, and what to do about it; empty when it was not rejected (Meta, "Template review").
QString rejectionSentence(const TemplateDefinition &definition);
// The row of a list, spoken.
QString spokenTemplate(const LibraryTemplate &item);

// The body as one line for lists.
QString templateSummary(const TemplateDefinition &definition);

} // namespace recado
