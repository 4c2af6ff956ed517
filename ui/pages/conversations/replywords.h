#pragma once

#include "domain/servicewindow.h"
#include "pages/compose/draft.h"
#include "services/optoutservice.h"

#include <QString>

namespace recado {

// What the composer of a thread says about the window and about people who are not to be written to.

// "window open, 3 h 12 min left"; "window closed since 21/11 14:03"; "has not written to this number".
QString windowWords(const ServiceWindow &window, Instant now);
QString shutLead(const ServiceWindow &window);
// Why only templates get through, and since when. `direct`: this number may write all the same.
QString shutWords(const ServiceWindow &window, const QString &person, bool direct, Instant now);

QString refusalLead(const DoNotContact &refusal);
// Who said so and when, and what is refused.
QString refusalWords(const DoNotContact &refusal, const QString &person, Instant now);

// A draft without words of its own: "template aviso_feriado", "image".
QString draftWords(const Draft &draft);

} // namespace recado
