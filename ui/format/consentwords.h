#pragma once

#include "domain/consent.h"

#include <QList>
#include <QString>

namespace recado {

// Sentences about being written to.

// What may be sent to a person, of whom these words are known: one sentence or two.
QString consentSentence(const QList<ConsentWord> &words);
// The same when what is refused is known, but not what was said.
QString refusedSentence(int purposes);

// "asked for no more messages", "agreed to marketing", "taken back"
QString consentWordTitle(const ConsentWord &word);
QString consentScopeWord(ConsentScope scope); // "all messages", "marketing"
// "wrote it in a message", "WhatsApp told us", "entered here"; a word of the operator's own as it is.
QString consentSourceWord(const QString &source);
// Where it comes from and who entered it, in one line.
QString consentOrigin(const ConsentWord &word);

} // namespace recado
