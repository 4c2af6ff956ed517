#pragma once

#include <QString>

namespace recado {

// What an error code of WhatsApp means for the send path: "Meta WhatsApp Business Platform: API facts" §9. The codes that are tried again
// are the contract of the product's design: 4, 80007, 130429 and 131056. The words for people are in ui/format.
enum class CodeClass {
    RetrySafe,    // proves that nothing was accepted: the program tries again
    Ambiguous,    // may have been accepted: unknown, never sent again by the program
    AccountStop,  // nothing of this account can succeed
    TemplateStop, // no message of this template can succeed
    NumberSlow,   // our number must slow down or rest; this message is not tried again
    Final,        // refused; sending it again unchanged, or at once, is useless
    Unknown,      // not a code we know: treat it as refused and show it as it is
};

// `code` as the provider gives it: "131026", "470", "onprem:470". HTTP statuses and refusals in words are the codecs' business.
CodeClass classOf(const QString &code);

// The whole number has to slow down, not only this message: 131048 and 130429, which is RetrySafe as well.
bool slowsNumber(const QString &code);

QString toString(CodeClass what);

} // namespace recado
