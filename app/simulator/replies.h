#pragma once

#include "simulator/templates.h"

#include <QJsonObject>

namespace recado::simulator {

class Invention;
class MediaShelf;
struct PracticeMessage;

// Messages in the shape of Meta's bodies, {"type": T, T: {…}}: the one form in which the practice world keeps what is said.

// What a person writes back. A message with buttons or a list is answered by one of them, a wish for a place with a place, a picture
// with a picture, a form with its values; anything else with words.
QJsonObject replyTo(const PracticeMessage &original, const PracticeTemplate *pattern, const Invention &invention, MediaShelf &shelf);

// How a person would read it out.
QString wordsOf(const QJsonObject &content);

} // namespace recado::simulator
