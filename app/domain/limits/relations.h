#pragma once

#include "domain/limits/rule.h"

// The rules that hang together: what one field allows another, sums, uniqueness. Each is named in the table that uses it.
namespace recado::limits {

// Of a media object: exactly one of id and link.
void oneSource(const Site &media, ContentProblems &problems);

// Simple messages (simplerelations.cpp).
void directSendLife(const Site &message, ContentProblems &problems);
void directSendBody(const Site &text, ContentProblems &problems);
void quoteIsNotShown(const Site &context, ContentProblems &problems);
void extensionOfName(const Site &document, ContentProblems &problems);
void oneMoreNamePart(const Site &name, ContentProblems &problems);
void realDate(const Site &birthday, ContentProblems &problems);
void oneEmoji(const Site &emoji, ContentProblems &problems);
void pinExpires(const Site &pinning, ContentProblems &problems);

// Interactive messages (interactiverelations.cpp).
void headerHoldsItsType(const Site &header, ContentProblems &problems);
void buttonsDiffer(const Site &buttons, ContentProblems &problems);
void sectionTitles(const Site &sections, ContentProblems &problems);
void rowsOverAllSections(const Site &sections, ContentProblems &problems);
void productsOverAllSections(const Site &sections, ContentProblems &problems);
void oneFlow(const Site &parameters, ContentProblems &problems);
void flowDataIsFull(const Site &data, ContentProblems &problems);
void noEmoji(const Site &text, ContentProblems &problems);
void cardNumbers(const Site &cards, ContentProblems &problems);
void cardsAreAlike(const Site &cards, ContentProblems &problems);
void cardHoldsItsType(const Site &card, ContentProblems &problems);

// Orders (orderrelations.cpp).
void totalIsTheSum(const Site &parameters, ContentProblems &problems);
void hundredths(const Site &amount, ContentProblems &problems);
void expiresLaterOn(const Site &timestamp, ContentProblems &problems);

// Templates (templaterelations.cpp).
void languageIsSaid(const Site &message, ContentProblems &problems);
void buttonPlaces(const Site &components, ContentProblems &problems);
void headerValueFits(const Site &parameters, ContentProblems &problems);
void bodyValuesFit(const Site &parameters, ContentProblems &problems);
void oneLine(const Site &text, ContentProblems &problems);
void codeOfOneTime(const Site &components, ContentProblems &problems);
void unixMilliseconds(const Site &time, ContentProblems &problems);

} // namespace recado::limits
