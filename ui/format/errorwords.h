#pragma once

#include "base/error.h"
#include "domain/template.h"

#include <QString>

#include <optional>

namespace recado {

// Every sentence about something that went wrong, in the operator's language: what happened, to what, what to do. QtCore only, so
// that recadoctl says the same as the window.
//
//   banner->showBad(errorSentence(answer.error()));

// One or two sentences with a full stop. Uses kind, place, code and message; `detail` is for logs and never shown.
QString errorSentence(const Error &error);

// Only the name of what went wrong, without advice: "No answer in time". For narrow cells.
QString errorWord(ErrorKind kind);

// "{{3}} has no value." Names the hole.
QString problemSentence(const TemplateProblem &problem);

// Whose turn it is when a provider refuses with a code.
enum class CodeSide { Recipient, Sender, Template, Provider };

struct CodeWords {
    QString happened; // "This number cannot receive WhatsApp messages."
    CodeSide side = CodeSide::Provider;
    QString toDo;     // "Confirm the number with the person by another way."
};

// The words for a provider's error code such as "131026"; none for a code that is not in the catalogue: show it as it is.
std::optional<CodeWords> codeWords(const QString &code);
QString sideWord(CodeSide side);

// "131026: this number cannot…" or the code and the provider's own words when unknown. Empty for no code and no message.
QString codeSentence(const QString &code, const QString &message);

} // namespace recado
