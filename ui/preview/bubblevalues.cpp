// A template message whose template is not at hand: its name and its values. Source: Meta, "Template messages".
#include "preview/bubbleparts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace recado::bubbles {

namespace {

struct ButtonWord {
    QLatin1String subType;
    const char *word;
};

// What buttons lead to whose value is no text.
constexpr std::array<ButtonWord, 5> buttonWords{{
    {QLatin1String("flow"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Flow")},
    {QLatin1String("catalog"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Catalog")},
    {QLatin1String("mpm"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Products")},
    {QLatin1String("order_details"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Order")},
    {QLatin1String("voice_call"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Call")},
}};

QString shownValue(const TemplateParameter &parameter, const QString &subType = {})
{
    const auto *button =
        std::find_if(buttonWords.begin(), buttonWords.end(), [&](const ButtonWord &known) { return known.subType == subType.toLower(); });
    if (parameter.kind == TemplateParameter::Kind::Other && button != buttonWords.end())
        return Words::tr(button->word);
    if (!parameter.value.isEmpty())
        return parameter.value;
    if (!parameter.fileName.isEmpty() || !parameter.mediaId.isEmpty())
        return parameter.fileName.isEmpty() ? parameter.mediaId : parameter.fileName;
    const QString type = textIn(parameter.written, "type");
    return type.isEmpty() ? Words::tr("no value") : type;
}

bool isMedia(const TemplateParameter &parameter)
{
    using Kind = TemplateParameter::Kind;
    const QString type = textIn(parameter.written, "type").toLower();
    return parameter.kind == Kind::Image || parameter.kind == Kind::Video || parameter.kind == Kind::Document
           || (parameter.kind == Kind::Other
               && (type == QLatin1String("location") || type == QLatin1String("product") || type == QLatin1String("gif")));
}

BubbleMedia fileOf(const TemplateParameter &parameter)
{
    using Kind = TemplateParameter::Kind;
    if (parameter.kind == Kind::Other) {
        const QString type = textIn(parameter.written, "type");
        return mediaOf(type.toLower(), parameter.written.value(type).toObject());
    }
    const QString type = parameter.kind == Kind::Image   ? QStringLiteral("image")
                         : parameter.kind == Kind::Video ? QStringLiteral("video")
                                                         : QStringLiteral("document");
    return mediaOf(type, QJsonObject{{QStringLiteral("link"), parameter.value},
                                     {QStringLiteral("id"), parameter.mediaId},
                                     {QStringLiteral("filename"), parameter.fileName}});
}

QString labelOf(const TemplateComponent &component, const TemplateParameter &parameter, qsizetype place)
{
    if (component.kind == TemplateComponent::Kind::Button)
        return Words::tr("Button %1").arg(component.index + 1);
    if (component.kind == TemplateComponent::Kind::Other)
        return component.subType;
    return parameter.name.isEmpty() ? QStringLiteral("{{%1}}").arg(place + 1) : QStringLiteral("{{%1}}").arg(parameter.name);
}

BubbleCard cardOf(const QList<TemplateComponent> &components)
{
    BubbleCard card;
    for (const TemplateComponent &component : components) {
        for (const TemplateParameter &parameter : component.parameters) {
            if (isMedia(parameter))
                card.media = fileOf(parameter);
            else if (component.kind == TemplateComponent::Kind::Button)
                card.buttons += BubbleButton{QStringLiteral("reply"), shownValue(parameter, component.subType)};
            else
                card.body += plainBlocks(shownValue(parameter));
        }
    }
    return card;
}

void addOffer(Bubble *bubble, const TemplateComponent &component)
{
    const QJsonObject first = component.written.value(QLatin1String("parameters")).toArray().at(0).toObject();
    const QJsonValue endsAt = objectIn(first, "limited_time_offer").value(QLatin1String("expiration_time_ms"));
    bubble->offer.text = Words::tr("Limited-time offer");
    if (endsAt.isDouble())
        bubble->offer.endsAt = fromMillis(endsAt.toInteger());
}

void addComponent(Bubble *bubble, const TemplateComponent &component)
{
    for (const QList<TemplateComponent> &card : component.cards)
        bubble->cards += cardOf(card);
    if (!component.cards.isEmpty())
        return;
    if (component.subType == QLatin1String("limited_time_offer"))
        return addOffer(bubble, component);
    if (component.kind == TemplateComponent::Kind::Other && component.parameters.isEmpty())
        bubble->facts += BubbleFact{component.subType, Words::tr("not known to this version")};
    for (qsizetype i = 0; i < component.parameters.size(); ++i) {
        const TemplateParameter &parameter = component.parameters[i];
        if (component.kind == TemplateComponent::Kind::Header && isMedia(parameter))
            bubble->media = fileOf(parameter);
        else if (component.kind == TemplateComponent::Kind::Header)
            bubble->title = plainBlocks(shownValue(parameter));
        else
            bubble->facts += BubbleFact{labelOf(component, parameter, i), shownValue(parameter, component.subType)};
    }
}

} // namespace

Bubble templateBubble(const TemplateContent &content)
{
    Bubble bubble;
    const QString name = content.name.isEmpty() ? Words::tr("No template chosen") : content.name;
    bubble.notice = {QStringLiteral("template"), name, content.language};
    for (const TemplateComponent &component : content.components)
        addComponent(&bubble, component);
    return bubble;
}

} // namespace recado::bubbles
