#pragma once

#include "simulator/content/reader.h"
#include "simulator/templates.h"

namespace recado::simulator::serpro {

// Serpro's bodies as Serpro hands them on to Meta: {"type": T, T: {…}}. What breaks Serpro's own form is a problem of the reader; what
// Meta would refuse shows only in the status of the package.

QJsonObject templateMessage(const content::Reader &body, const PracticeTemplate &item);
QJsonObject textMessage(const content::Reader &body);
QJsonObject mediaMessage(const content::Reader &body);
QJsonObject buttonMessage(const content::Reader &body);
QJsonObject listMessage(const content::Reader &body);
QJsonObject placeRequest(const content::Reader &body);

} // namespace recado::simulator::serpro
