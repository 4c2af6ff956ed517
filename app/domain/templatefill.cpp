// Values ⇄ what travels. Which value goes where is said by placesOf() alone.
#include "domain/template.h"

#include "domain/templatevalue.h"

#include <QSet>

namespace recado {

namespace {

using Part = TemplatePlace::Part;
using Kind = TemplateParameter::Kind;
using Values = QMap<QString, QString>;

TemplateComponent emptyComponent(const TemplatePlace &place)
{
    TemplateComponent component;
    if (place.part == Part::Header)
        component.kind = TemplateComponent::Kind::Header;
    if (place.part == Part::Button) {
        component.kind = TemplateComponent::Kind::Button;
        component.subType = place.subType;
        component.index = place.index;
    }
    return component;
}

QSet<QString> optionalNames(const TemplateDefinition &definition)
{
    QSet<QString> names;
    for (const TemplateVariable &variable : definition.variables) {
        if (variable.optional)
            names += variable.name;
    }
    return names;
}

// The components of the message itself (-1) or of one card. Places of one component stand together.
QList<TemplateComponent> componentsFor(const QList<TemplatePlace> &places, int card, const QSet<QString> &optional, const Values &values)
{
    QList<TemplateComponent> components;
    const TemplatePlace *last = nullptr;
    for (const TemplatePlace &place : places) {
        const QString value = values.value(place.variable);
        if (place.card != card || (optional.contains(place.variable) && value.trimmed().isEmpty()))
            continue;
        const TemplateParameter parameter = parameterFor(place, value);
        if (place.part == Part::Offer) {
            components += offerComponent({parameter});
            last = nullptr;
            continue;
        }
        if (!last || last->part != place.part || last->index != place.index)
            components += emptyComponent(place);
        components.last().parameters += parameter;
        last = &place;
    }
    return components;
}

bool isAt(const TemplatePlace &place, const TemplateComponent &component, int card)
{
    if (place.card != card)
        return false;
    switch (component.kind) {
    case TemplateComponent::Kind::Header: return place.part == Part::Header;
    case TemplateComponent::Kind::Body: return place.part == Part::Body && !place.hidden;
    case TemplateComponent::Kind::Button: return place.part == Part::Button && place.index == component.index;
    case TemplateComponent::Kind::Other: return place.part == Part::Offer && component.subType == QLatin1String("limited_time_offer");
    }
    return false;
}

class Naming {
public:
    explicit Naming(const TemplateDefinition &definition) : m_places(placesOf(definition)), m_isMetas(!definition.components.isEmpty())
    {
        for (const TemplatePlace &place : m_places) {
            if (place.hidden)
                m_unplaced += place.variable;
        }
    }

    void name(QList<TemplateComponent> *components, int card)
    {
        for (TemplateComponent &component : *components) {
            name(&component, card);
            for (int i = 0; i < component.cards.size(); ++i)
                name(&component.cards[i], i);
        }
    }

    // Wati lists the variable of a media header without showing it in a text: one value and one variable left belong together.
    void nameTheLast()
    {
        if (m_unnamed.size() == 1 && m_unplaced.size() == 1 && !m_isMetas)
            m_unnamed.first()->name = m_unplaced.first();
    }

private:
    void name(TemplateComponent *component, int card)
    {
        QList<TemplatePlace> places;
        for (const TemplatePlace &place : std::as_const(m_places)) {
            if (isAt(place, *component, card))
                places += place;
        }
        QList<TemplateParameter *> unnamed;
        for (TemplateParameter &parameter : component->parameters) {
            if (!parameter.name.isEmpty())
                rename(&parameter, &places);
            else if (parameter.kind != Kind::Payload || m_isMetas) // else it comes back to us and fills no hole
                unnamed += &parameter;
        }
        if (unnamed.size() == places.size()) {
            for (qsizetype i = 0; i < places.size(); ++i)
                unnamed[i]->name = places[i].variable;
        } else if (m_isMetas) {
            nameSurplus(unnamed, *component, card);
        } else if (component->kind != TemplateComponent::Kind::Body) {
            m_unnamed += unnamed;
        }
        for (const TemplateParameter &parameter : std::as_const(component->parameters))
            m_unplaced.removeAll(parameter.name);
    }

    // Values for which the template has no place, or not so many: they get the name of where they stand, and are told as surplus. Those of the
    // message's body are counted by valuesOf().
    static void nameSurplus(const QList<TemplateParameter *> &unnamed, const TemplateComponent &component, int card)
    {
        QString name;
        switch (component.kind) {
        case TemplateComponent::Kind::Header: name = QStringLiteral("header"); break;
        case TemplateComponent::Kind::Button: name = QStringLiteral("button.%1").arg(component.index); break;
        case TemplateComponent::Kind::Other: name = component.subType; break;
        case TemplateComponent::Kind::Body: break;
        }
        const QString prefix = card < 0 ? QString() : QStringLiteral("card.%1.").arg(card);
        for (qsizetype i = 0; i < unnamed.size(); ++i) {
            if (!name.isEmpty())
                unnamed[i]->name = prefix + name;
            else if (card >= 0)
                unnamed[i]->name = prefix + QString::number(i + 1);
        }
    }

    static void rename(TemplateParameter *parameter, QList<TemplatePlace> *places)
    {
        for (qsizetype i = 0; i < places->size(); ++i) {
            const TemplatePlace &place = places->at(i);
            if (parameter->name == place.wireName || parameter->name == place.variable) {
                parameter->name = place.variable;
                places->removeAt(i);
                return;
            }
        }
    }

    const QList<TemplatePlace> m_places;
    const bool m_isMetas; // names are made from places, so none is a matter of guessing
    QList<TemplateParameter *> m_unnamed; // of headers and buttons
    QStringList m_unplaced;
};

void collect(const QList<TemplateComponent> &components, bool isCard, Values *values)
{
    int position = 0;
    for (const TemplateComponent &component : components) {
        for (const TemplateParameter &parameter : component.parameters) {
            QString name = parameter.name;
            if (name.isEmpty() && component.kind == TemplateComponent::Kind::Body && !isCard)
                name = QString::number(++position);
            if (!name.isEmpty())
                values->insert(name, valueText(parameter));
        }
        for (const auto &card : component.cards)
            collect(card, true, values);
    }
}

} // namespace

TemplateContent fillTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    const QList<TemplatePlace> places = placesOf(definition);
    const QSet<QString> optional = optionalNames(definition);
    TemplateContent content{definition.name, definition.language, componentsFor(places, -1, optional, values)};
    if (definition.cards.isEmpty())
        return content;
    // Every card of pictures has to be there, also one without values; of product cards those that were given.
    QList<QList<TemplateComponent>> cards;
    for (int card = 0; card < definition.cards.size(); ++card) {
        const auto components = componentsFor(places, card, optional, values);
        if (!components.isEmpty() || definition.cards[card].header != TemplateCard::Header::Product)
            cards += components;
    }
    content.components += carouselComponent(cards);
    return content;
}

TemplateContent withNames(TemplateContent content, const TemplateDefinition &definition)
{
    Naming naming(definition);
    naming.name(&content.components, -1);
    naming.nameTheLast();
    return content;
}

QMap<QString, QString> valuesOf(const TemplateContent &content)
{
    Values values;
    collect(content.components, false, &values);
    return values;
}

} // namespace recado
