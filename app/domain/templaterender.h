#pragma once

#include "domain/template.h"

namespace recado {

struct RenderedButton {
    TemplateButton::Kind kind = TemplateButton::Kind::QuickReply;
    QString text;
    QString target; // the whole URL, the phone number, the code; empty where a button has none

    bool operator==(const RenderedButton &) const = default;
};

struct RenderedCard {
    TemplateCard::Header header = TemplateCard::Header::Image;
    QString media; // as it was given: link, "id:…", product
    QString body;
    QList<RenderedButton> buttons;

    bool operator==(const RenderedCard &) const = default;
};

// A template message as a person will see it. Holes without a value stay as they are.
struct RenderedTemplate {
    TemplateDefinition::Header header = TemplateDefinition::Header::None;
    QString headerText;
    QString headerMedia; // as it was given: link, "id:…", place, product
    // Authentication templates have fixed texts that Meta makes for each language; they are shown as they were listed, and where they were not,
    // the body is the code alone and what is switched on is said by the two fields below.
    QString body;
    QString footer;
    QList<RenderedButton> buttons;
    QList<RenderedCard> cards;
    QString offerText;
    std::optional<Instant> offerEndsAt;
    QString code; // of a coupon or for authentication
    bool securityAdvice = false;
    int codeExpirationMinutes = 0;

    bool operator==(const RenderedTemplate &) const = default;
};

RenderedTemplate renderTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values);

// All of it as plain text, one part a line.
QString plainText(const RenderedTemplate &rendered);

} // namespace recado
