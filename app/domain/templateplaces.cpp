#include "domain/templateplaces.h"

#include "domain/templatenames.h"

#include <QSet>

#include <algorithm>

namespace recado {

namespace {

using Part = TemplatePlace::Part;
using Form = TemplatePlace::Form;

// Names 1…n are positions: they go out in that order and unnamed.
bool areOneToN(const QStringList &names)
{
    for (int number = 1; number <= names.size(); ++number) {
        if (!names.contains(QString::number(number)))
            return false;
    }
    return true;
}

// The forms of headers, variables and places have the same words where they mean the same.
Form mediaForm(const QString &headerWord)
{
    switch (variableKindFromString(headerWord)) {
    case TemplateVariable::Kind::Image: return Form::Image;
    case TemplateVariable::Kind::Video: return Form::Video;
    case TemplateVariable::Kind::Document: return Form::Document;
    case TemplateVariable::Kind::Location: return Form::Location;
    case TemplateVariable::Kind::Product: return Form::Product;
    default: return Form::Text;
    }
}

Form formOf(TemplateButton::Kind kind)
{
    switch (kind) {
    case TemplateButton::Kind::QuickReply:
    case TemplateButton::Kind::VoiceCall: return Form::Payload;
    case TemplateButton::Kind::Url: return Form::UrlSuffix;
    case TemplateButton::Kind::CopyCode: return Form::CouponCode;
    case TemplateButton::Kind::OneTimeCode: return Form::OneTimeCode;
    case TemplateButton::Kind::Flow: return Form::FlowToken;
    case TemplateButton::Kind::Catalog: return Form::Thumbnail;
    case TemplateButton::Kind::MultiProduct: return Form::Sections;
    default: return Form::Text;
    }
}

// An authentication template's button is a URL button when it is sent (Meta, "Authentication templates").
QString subTypeOf(TemplateButton::Kind kind)
{
    return toString(kind == TemplateButton::Kind::OneTimeCode ? TemplateButton::Kind::Url : kind);
}

class Finder {
public:
    explicit Finder(const TemplateDefinition &definition) : m_definition(definition)
    {
        for (const TemplateVariable &variable : definition.variables) {
            m_known += variable.name;
            if (variable.kind == TemplateVariable::Kind::OneTimeCode)
                m_code = variable.name;
        }
    }

    QList<TemplatePlace> find()
    {
        QList<TemplatePlace> rest = offer() + buttons(m_definition.buttons, -1);
        for (int card = 0; card < m_definition.cards.size(); ++card)
            rest += placesOfCard(card);
        const QList<TemplatePlace> header = this->header();
        return header + body(header + rest) + rest;
    }

private:
    QList<TemplatePlace> header() const
    {
        const Form form = mediaForm(toString(m_definition.header));
        const QString name = QStringLiteral("header");
        if (m_known.contains(name))
            return {{Part::Header, form, -1, 0, {}, name}};
        QList<TemplatePlace> places;
        for (const QString &hole : holesIn(m_definition.headerText)) {
            const QString own = QStringLiteral("header.") + hole;
            const bool isMetas = m_known.contains(own);
            places += {Part::Header, form, -1, 0, {}, isMetas ? own : hole, isMetas && !m_definition.namedParameters ? QString() : hole};
        }
        return places;
    }

    QList<TemplatePlace> texts(QStringList holes, const QString &prefix, int card) const
    {
        const bool positional = !m_definition.namedParameters && areOneToN(holes);
        if (positional)
            std::sort(holes.begin(), holes.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        QList<TemplatePlace> places;
        for (const QString &hole : std::as_const(holes)) {
            const QString name = prefix + hole;
            places += {Part::Body, name == m_code ? Form::OneTimeCode : Form::Text, card, 0, {}, name, positional ? QString() : hole};
        }
        return places;
    }

    // Variables that are in no text still have to travel: the body takes them.
    QList<TemplatePlace> body(const QList<TemplatePlace> &elsewhere) const
    {
        const QStringList seen = holesIn(m_definition.body);
        QStringList holes = seen;
        for (const TemplateVariable &variable : m_definition.variables) {
            const bool isPlaced = std::any_of(elsewhere.begin(), elsewhere.end(), [this, &variable](const TemplatePlace &place) {
                return place.variable == variable.name && variable.name != m_code;
            });
            if (!isPlaced && !holes.contains(variable.name))
                holes += variable.name;
        }
        QList<TemplatePlace> places = texts(holes, {}, -1);
        for (TemplatePlace &place : places)
            place.hidden = !seen.contains(place.variable);
        return places;
    }

    QList<TemplatePlace> offer() const
    {
        const QString name = QStringLiteral("offer");
        if (!m_known.contains(name))
            return {};
        return {{Part::Offer, Form::ExpirationTime, -1, 0, {}, name}};
    }

    QList<TemplatePlace> buttons(const QList<TemplateButton> &buttons, int card) const
    {
        QList<TemplatePlace> places;
        for (int index = 0; index < buttons.size(); ++index) {
            const TemplateButton &button = buttons[index];
            const QString name = prefixOf(card) + QStringLiteral("button.%1").arg(index);
            const TemplatePlace place{Part::Button, formOf(button.kind), card, index, subTypeOf(button.kind), name};
            if (m_known.contains(name))
                places += place;
            else if (button.kind == TemplateButton::Kind::OneTimeCode && !m_code.isEmpty())
                places += withVariable(place, m_code, {});
            else if (card < 0)
                places += namedByHoles(button, place);
        }
        return places;
    }

    // Wati names what stands in a link or a code.
    static QList<TemplatePlace> namedByHoles(const TemplateButton &button, const TemplatePlace &place)
    {
        QList<TemplatePlace> places;
        if (button.kind != TemplateButton::Kind::Url && button.kind != TemplateButton::Kind::CopyCode)
            return places;
        for (const QString &hole : holesIn(button.value))
            places += withVariable(place, hole, hole);
        return places;
    }

    QList<TemplatePlace> placesOfCard(int card) const
    {
        const TemplateCard &wanted = m_definition.cards[card];
        const QString name = prefixOf(card) + QStringLiteral("header");
        QList<TemplatePlace> places;
        if (m_known.contains(name))
            places += {Part::Header, mediaForm(toString(wanted.header)), card, 0, {}, name};
        return places + texts(holesIn(wanted.body), prefixOf(card), card) + buttons(wanted.buttons, card);
    }

    static TemplatePlace withVariable(TemplatePlace place, const QString &variable, const QString &wireName)
    {
        place.variable = variable;
        place.wireName = wireName;
        return place;
    }

    static QString prefixOf(int card) { return card < 0 ? QString() : QStringLiteral("card.%1.").arg(card); }

    const TemplateDefinition &m_definition;
    QSet<QString> m_known;
    QString m_code;
};

} // namespace

QList<TemplatePlace> placesOf(const TemplateDefinition &definition)
{
    return Finder(definition).find();
}

} // namespace recado
