// Template messages. Source: Meta, "Template components", "Template messages".
#include "domain/templaterender.h"
#include "preview/bubbleparts.h"

#include <algorithm>

namespace recado {

using namespace bubbles;

namespace bubbles {

namespace {

QString iconOf(TemplateButton::Kind kind)
{
    switch (kind) {
    case TemplateButton::Kind::Url: return QStringLiteral("link");
    case TemplateButton::Kind::Phone:
    case TemplateButton::Kind::VoiceCall: return QStringLiteral("phone");
    case TemplateButton::Kind::CopyCode:
    case TemplateButton::Kind::OneTimeCode: return QStringLiteral("copy");
    case TemplateButton::Kind::Flow: return QStringLiteral("form");
    case TemplateButton::Kind::Catalog:
    case TemplateButton::Kind::MultiProduct:
    case TemplateButton::Kind::OrderDetails: return QStringLiteral("bag");
    case TemplateButton::Kind::RequestContactInfo: return QStringLiteral("person");
    case TemplateButton::Kind::QuickReply:
    case TemplateButton::Kind::Other: break;
    }
    return QStringLiteral("reply");
}

// Some buttons have a label that the telephone makes.
QString labelOf(const RenderedButton &button)
{
    if (!button.text.isEmpty())
        return button.text;
    switch (button.kind) {
    case TemplateButton::Kind::CopyCode:
    case TemplateButton::Kind::OneTimeCode: return Words::tr("Copy code");
    case TemplateButton::Kind::Catalog: return Words::tr("View catalog");
    case TemplateButton::Kind::MultiProduct: return Words::tr("View items");
    case TemplateButton::Kind::OrderDetails: return Words::tr("Review and pay");
    case TemplateButton::Kind::VoiceCall: return Words::tr("Call now");
    case TemplateButton::Kind::RequestContactInfo: return Words::tr("Share contact info");
    default: return Words::tr("Button");
    }
}

QList<BubbleButton> buttonsOf(const QList<RenderedButton> &buttons)
{
    QList<BubbleButton> shown;
    for (const RenderedButton &button : buttons)
        shown += BubbleButton{iconOf(button.kind), labelOf(button)};
    return shown;
}

BubbleMedia::Kind kindOf(TemplateDefinition::Header header)
{
    switch (header) {
    case TemplateDefinition::Header::None:
    case TemplateDefinition::Header::Text: return BubbleMedia::Kind::None;
    case TemplateDefinition::Header::Image: return BubbleMedia::Kind::Image;
    case TemplateDefinition::Header::Video: return BubbleMedia::Kind::Video;
    case TemplateDefinition::Header::Document: return BubbleMedia::Kind::Document;
    case TemplateDefinition::Header::Location: return BubbleMedia::Kind::Location;
    case TemplateDefinition::Header::Product: return BubbleMedia::Kind::Product;
    case TemplateDefinition::Header::Other: break;
    }
    return BubbleMedia::Kind::Other;
}

BubbleMedia::Kind kindOf(TemplateCard::Header header)
{
    switch (header) {
    case TemplateCard::Header::Image: return BubbleMedia::Kind::Image;
    case TemplateCard::Header::Video: return BubbleMedia::Kind::Video;
    case TemplateCard::Header::Product: return BubbleMedia::Kind::Product;
    case TemplateCard::Header::Other: break;
    }
    return BubbleMedia::Kind::Other;
}

// The operator owes this value: what is shown is the author's example.
bool isMissing(const TemplateDefinition &definition, const QMap<QString, QString> &values, const QString &name)
{
    const auto asked = std::any_of(definition.variables.cbegin(), definition.variables.cend(),
                                   [&name](const TemplateVariable &variable) { return variable.name == name && !variable.optional; });
    return asked && values.value(name).trimmed().isEmpty();
}

BubbleMedia headerOf(BubbleMedia::Kind kind, const QString &value, bool missing)
{
    BubbleMedia media = mediaOf(kind, value);
    if (missing) {
        media.missing = true;
        media.name = holesIn(value).isEmpty() && value.contains(QLatin1String("://")) ? fileNameOf(value) : QString();
    }
    return media;
}

QList<TextBlock> bodyOf(const TemplateDefinition &definition, const RenderedTemplate &rendered, const QMap<QString, QString> &values)
{
    if (!definition.body.isEmpty())
        return messageBlocks(definition.body, values);
    QList<TextBlock> body = messageBlocks(rendered.body);
    if (rendered.securityAdvice)
        body += plainBlocks(Words::tr("For your security, do not share this code."));
    return body;
}

} // namespace

} // namespace bubbles

Bubble bubbleOf(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    const RenderedTemplate rendered = renderTemplate(definition, values);
    Bubble bubble;
    const BubbleMedia::Kind kind = kindOf(definition.header);
    if (kind != BubbleMedia::Kind::None)
        bubble.media = headerOf(kind, rendered.headerMedia, isMissing(definition, values, QStringLiteral("header")));
    bubble.title = messageBlocks(rendered.headerText);
    bubble.body = bodyOf(definition, rendered, values);
    bubble.footer = rendered.footer;
    if (definition.footer.isEmpty() && rendered.codeExpirationMinutes > 0)
        bubble.footer = Words::tr("This code expires in %n minute(s).", nullptr, rendered.codeExpirationMinutes);
    bubble.offer = {rendered.offerText, {}, rendered.offerEndsAt, definition.offerExpires && !rendered.offerEndsAt};
    if (bubble.offer.isThere())
        bubble.offer.code = rendered.code;
    bubble.buttons = buttonsOf(rendered.buttons);
    for (qsizetype i = 0; i < rendered.cards.size(); ++i) {
        const RenderedCard &card = rendered.cards[i];
        const bool missing = isMissing(definition, values, QStringLiteral("card.%1.header").arg(i));
        bubble.cards += BubbleCard{headerOf(kindOf(card.header), card.media, missing), messageBlocks(card.body), buttonsOf(card.buttons)};
    }
    return bubble;
}

} // namespace recado
