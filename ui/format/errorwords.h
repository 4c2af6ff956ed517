#pragma once

#include "base/error.h"
#include "domain/template.h"

#include <QString>

#include <chrono>
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

// Whose turn it is when a provider refuses with a code. Sender: our number; Provider: Meta, too.
enum class CodeSide { Recipient, Sender, Template, Provider, Account, Message, Network, Program };

enum class Retry {
    Never,      // unchanged, it fails again
    Automatic,  // Recado sends it again by itself
    AfterPause, // useless before `wait`, or before the time the provider's details give
    Decide,     // a person decides, for it may arrive twice or be late; not before `wait`
};

// What a button beside the words may offer.
enum class Action { None, CorrectNumber, RefreshTemplate, RenewToken, RetryLater, SendTemplate, EditMessage, ContactAdministrator };

struct CodeWords {
    QString code;     // as people quote it: "131026", "470"; empty for a refusal that has no code
    QString happened; // "This number cannot receive WhatsApp messages."
    CodeSide side = CodeSide::Provider;
    QString toDo;     // "Confirm the number with the person by another way."
    Retry retry = Retry::Decide;
    std::optional<std::chrono::seconds> wait; // at least
    Action action = Action::None;
};

// The words for a provider's error code such as "131026", "onprem:470" or "wati:429"; none for a code that is not in the catalogue:
// show it as it is. The second form also knows refusals that are words only, such as Wati's "Ticket has been expired.".
std::optional<CodeWords> codeWords(const QString &code);
std::optional<CodeWords> codeWords(const QString &code, const QString &message);
QString sideWord(CodeSide side);

// "It can be tried again after 24 h."
QString retrySentence(const CodeWords &words);

// "131026: this number cannot…" or the code and the provider's own words when unknown. Empty for no code and no message.
QString codeSentence(const QString &code, const QString &message);

// "pt_BR", "es" or "en": the language of these words from now on. Until it is called they speak that of QLocale(), as recadoctl does.
void setCatalogueLanguage(const QString &language);

} // namespace recado
