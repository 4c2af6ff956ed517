#pragma once

#include "domain/template.h"

namespace recado {

// A place of a template into which one value goes. Which places there are is known here and nowhere else; filling, reading back, checking
// and naming go by them.
struct TemplatePlace {
    enum class Part { Header, Body, Offer, Button };
    // How the value is written, see domain/templatevalue.h.
    enum class Form {
        Text, Image, Video, Document, Location, Product,
        UrlSuffix, CouponCode, OneTimeCode, Payload, FlowToken, Thumbnail, Sections,
        ExpirationTime
    };

    Part part = Part::Body;
    Form form = Form::Text;
    int card = -1; // -1: in the message itself
    int index = 0; // buttons: 0-based
    QString subType = {}; // buttons: the word on the wire
    QString variable = {}; // TemplateVariable::name
    QString wireName = {}; // parameter_name; empty when the value goes by position
    bool hidden = false;   // in no text we know (Wati lists some templates so); travels with the body

    bool operator==(const TemplatePlace &) const = default;
};

// By component: header, body, offer, buttons, then the cards'; inside a component in the order in which unnamed values are given.
QList<TemplatePlace> placesOf(const TemplateDefinition &definition);

} // namespace recado
