#pragma once

#include "simulator/templates.h"

#include <QJsonObject>

namespace recado::simulator {

// The names in a text's {{holes}}, in order.
QStringList holesIn(const QString &text);

// A template's parts as Meta lists them ("Template components"): HEADER, BODY, FOOTER, BUTTONS, with examples.
QJsonArray componentsOf(const PracticeTemplate &item);

// The part of this type; empty when there is none. Letters of either case.
QJsonObject componentOf(const QJsonArray &components, const QString &type);

// Fills header, body, footer, buttons and parameters from the components: what the other dialects tell of it.
void readComponents(PracticeTemplate &item, const QJsonArray &components);

// Templates with parts that only Meta's dialect names: a code to copy, a coupon, a carousel, a form.
QList<PracticeTemplate> metaTemplates();

} // namespace recado::simulator
