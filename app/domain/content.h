#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace recado {

// One value handed to a template. Media kinds are given by link or by media id.
struct TemplateParameter {
    enum class Kind { Text, Image, Video, Document, Payload, CouponCode };

    Kind kind = Kind::Text;
    QString name; // empty for a positional parameter
    QString value; // text, link, payload or code; for media: the link
    QString mediaId; // instead of a link
    QString fileName; // documents only

    bool operator==(const TemplateParameter &) const = default;
};

struct TemplateComponent {
    enum class Kind { Header, Body, Button };

    Kind kind = Kind::Body;
    QString subType; // buttons: quick_reply, url, copy_code
    int index = 0;   // buttons: 0-based place among the template's buttons
    QList<TemplateParameter> parameters;

    bool operator==(const TemplateComponent &) const = default;
};

struct TemplateContent {
    QString name;
    QString language; // e.g. pt_BR; may be empty for providers that do not ask
    QList<TemplateComponent> components;

    bool operator==(const TemplateContent &) const = default;
};

// What is being said, independent of provider and recipient. Its form on disk and in files is the JSON of Meta's `messages` body
// without messaging_product, recipient_type and to: see providers/neutral/contentjson.h.
using Content = std::variant<TemplateContent>;

// "template"
QString typeOf(const Content &content);

} // namespace recado
