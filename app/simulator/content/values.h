#pragma once

#include "simulator/content/checks.h"

namespace recado::simulator::content {

// Codes of the template errors (Meta, "Error codes").
constexpr int countMismatch = 132000;
constexpr int noTemplate = 132001;
constexpr int tooLongFilled = 132005;
constexpr int formatMismatch = 132012;
constexpr int templatePaused = 132015;
constexpr int templateDisabled = 132016;
constexpr int badParameters = 132018;

// The values for one text with holes: their number, kind and names, and the length of the text with them in it. The older dialect knows
// no names.
void checkTextValues(const Reader &component, const QString &text, int longest, bool isBody, bool isOlder);
// The values of a header as the template defines it. `component` is empty when the send has none.
void checkHeaderValues(const Reader &component, const QJsonObject &definition, const Rules &rules);
// The button components of a send against the template's buttons.
void checkButtonValues(const QList<Reader> &components, const Reader &owner, const QJsonArray &buttons);

} // namespace recado::simulator::content
