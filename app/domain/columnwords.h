#pragma once

#include <QStringList>

// The names of columns and variables as people write them in Portuguese, Spanish and English; for guessMapping().
namespace recado::columnwords {

using Words = QStringList;

// Without accents and capitals: "Telefone 1 (WhatsApp)" → telefone, 1, whatsapp; "{{1}}" → 1; "primeiroNome" → primeiro, nome; "var1" → var, 1.
Words wordsOf(const QString &name);

// Without articles, and with one word for all that mean the same in the three languages.
Words meaning(const Words &words);

// How much a column is called like a telephone: 100 for WhatsApp's, 90 a mobile, 80 a telephone, 30 a number, less for a second one or one at
// work; 0: not at all.
int phoneScore(const Words &words);
// It is called something that no telephone is, however much its contents look like one: CPF, order, invoice.
bool isNoPhone(const Words &words);

// How much it is called like a person's name: 100 the name, about 90 the customer's name, 60 the customer; 0: not, as the name of a product.
int nameScore(const Words &words);

// The place that it tells: "1", "{{1}}", "var1", "Variável 1"; 0 when it tells none.
int placeNumber(const Words &words);

// A picture, a film, a file.
bool isMedia(const Words &words);

} // namespace recado::columnwords
