#pragma once

#include <QString>
#include <QStringList>

namespace recado {

// The words by which people say that they want no more messages, as long as the list was not edited: Portuguese, English, Spanish.
QStringList usualOptOutWords();

// What is compared of a text: without capitals, accents, punctuation, emoji; what stood apart stands apart by one space. "  Sáir!!! 🙏" → "sair".
QString optOutKey(const QString &text);

// The whole message is one of `words`; never a word within a sentence: "quero sair com meu carro" is none. Takes no longer for a
// message of 100,000 characters than its first ones take.
bool isOptOutMessage(const QString &text, const QStringList &words);

} // namespace recado
