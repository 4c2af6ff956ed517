#pragma once

#include "simulator/content/reader.h"

namespace recado::simulator::wati {

// Wati's own forms of buttons and lists → Meta's form, in which the practice world keeps them. What breaks a limit ("Send interactive
// buttons message", "Send interactive list message") is the reader's problem. Items have no ids at Wati: their titles are given.

QJsonObject buttonsContent(const content::Reader &body, bool isV3);
QJsonObject listContent(const content::Reader &body, bool isV3);

// {"type": "text", "text": {"body": …}}
QJsonObject textContent(const QString &text);
// By an address: the type is told by its ending.
QJsonObject linkContent(const QString &address, const QString &caption, bool isVoice);

} // namespace recado::simulator::wati
