#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace recado {

// One value handed to a template. Media kinds are given by link or by media id.
struct TemplateParameter {
    enum class Kind { Text, Image, Video, Document, Payload, CouponCode, Other };

    Kind kind = Kind::Text;
    QString name; // empty for a positional parameter
    QString value; // text, link, payload or code; for media: the link; for other kinds: the text that is shown, where one is
    QString mediaId; // instead of a link
    QString fileName; // documents only
    QJsonObject written = {}; // Other: the parameter as it stands in the document (currency, date_time, location, action…)

    bool operator==(const TemplateParameter &) const = default;
};

struct TemplateComponent {
    enum class Kind { Header, Body, Button, Other };

    Kind kind = Kind::Body;
    QString subType; // buttons: quick_reply, url, copy_code, flow…; Other: the component's type (carousel, limited_time_offer…)
    int index = 0;   // buttons: 0-based place among the template's buttons
    QList<TemplateParameter> parameters;
    QJsonObject written = {}; // Other: the component as it stands in the document
    QList<QList<TemplateComponent>> cards = {}; // carousel (its kind is Other): what each card is filled with

    bool operator==(const TemplateComponent &other) const;
};

// The typed view of a template message. Reading is tolerant: what is not understood is Other and is written back as it stood.
struct TemplateContent {
    QString name;
    QString language; // e.g. pt_BR; may be empty for providers that do not ask
    QList<TemplateComponent> components;

    bool operator==(const TemplateContent &) const = default;
};

// What an offer or a carousel is in the document; `written` is made from the parameters or the cards.
TemplateComponent offerComponent(const QList<TemplateParameter> &parameters);
TemplateComponent carouselComponent(const QList<QList<TemplateComponent>> &cards);

// Cloud API, "Template messages". `object` is what stands under "template".
TemplateContent templateContentFrom(const QJsonObject &object);
QJsonObject toJson(const TemplateContent &content);

} // namespace recado
