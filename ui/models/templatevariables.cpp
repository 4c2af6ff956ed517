#include "models/templatevariables.h"

#include <algorithm>

namespace recado {

namespace {

using Header = TemplateDefinition::Header;
using Button = TemplateButton::Kind;
using Variable = TemplateVariable::Kind;

bool isNumber(const QString &hole)
{
    return !hole.isEmpty() && std::all_of(hole.cbegin(), hole.cend(), [](QChar sign) { return sign.isDigit(); });
}

Variable variableOf(Header header)
{
    switch (header) {
    case Header::Image: return Variable::Image;
    case Header::Video: return Variable::Video;
    case Header::Document: return Variable::Document;
    case Header::Location: return Variable::Location;
    case Header::Product: return Variable::Product;
    default: return Variable::Text;
    }
}

// Collects in the order in which people fill them: header, body, the rest.
class Collector {
public:
    Collector(const TemplateDefinition &definition, const QMap<QString, QString> &samples) : m_definition(definition), m_samples(samples) {}

    QList<TemplateVariable> collect()
    {
        header();
        holes(m_definition.body, {});
        for (int i = 0; i < m_definition.buttons.size(); ++i)
            button(m_definition.buttons[i], QStringLiteral("button.%1").arg(i));
        for (const TemplateVariable &variable : m_definition.variables) { // parts that are kept
            if (variable.name == QLatin1String("offer") || variable.name.startsWith(QLatin1String("card.")))
                m_found += variable;
        }
        return m_found;
    }

private:
    void header()
    {
        if (m_definition.header == Header::Text)
            holes(m_definition.headerText, QStringLiteral("header."));
        else if (m_definition.header != Header::None && m_definition.header != Header::Other)
            add(QStringLiteral("header"), m_definition.headerText, variableOf(m_definition.header));
    }

    void holes(const QString &text, const QString &prefix)
    {
        QStringList names = holesIn(text);
        if (!m_definition.namedParameters)
            std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        for (const QString &name : std::as_const(names))
            add(prefix + name, m_samples.value(prefix + name), kindOf(prefix + name));
    }

    void button(const TemplateButton &button, const QString &name)
    {
        switch (button.kind) {
        case Button::QuickReply:
        case Button::VoiceCall: add(name, {}, Variable::Payload, true); break;
        case Button::Url:
            if (!holesIn(button.value).isEmpty())
                add(name, button.sample, Variable::UrlSuffix);
            break;
        case Button::CopyCode: add(name, button.sample, Variable::CouponCode); break;
        case Button::Flow: add(name, {}, Variable::FlowToken, true); break;
        case Button::Catalog: add(name, {}, Variable::Product, true); break;
        case Button::MultiProduct: add(name, {}, Variable::Product); break;
        default: break;
        }
    }

    Variable kindOf(const QString &name) const
    {
        for (const TemplateVariable &known : m_definition.variables) {
            if (known.name == name)
                return known.kind;
        }
        return Variable::Text;
    }

    void add(const QString &name, const QString &sample, Variable kind, bool optional = false)
    {
        m_found += {name, sample, kind, optional};
    }

    const TemplateDefinition &m_definition;
    const QMap<QString, QString> &m_samples;
    QList<TemplateVariable> m_found;
};

} // namespace

bool hasNamedHoles(const TemplateDefinition &definition)
{
    const QStringList holes =
        holesIn((definition.header == Header::Text ? definition.headerText : QString()) + QLatin1Char(' ') + definition.body);
    return std::any_of(holes.cbegin(), holes.cend(), [](const QString &hole) { return !isNumber(hole); });
}

TemplateDefinition withVariables(TemplateDefinition definition, const QMap<QString, QString> &samples)
{
    const bool hasHoles =
        !holesIn(definition.body).isEmpty() || (definition.header == Header::Text && !holesIn(definition.headerText).isEmpty());
    if (hasHoles)
        definition.namedParameters = hasNamedHoles(definition);
    definition.variables = Collector(definition, samples).collect();
    return definition;
}

QString nextHole(const TemplateDefinition &definition, const QString &text, bool named)
{
    const QStringList taken = holesIn(text);
    if (named) {
        const QStringList all = holesIn(definition.headerText + QLatin1Char(' ') + definition.body + QLatin1Char(' ') + text);
        for (int number = 1;; ++number) {
            const QString name = QStringLiteral("variable_%1").arg(number);
            if (!all.contains(name))
                return QStringLiteral("{{%1}}").arg(name);
        }
    }
    int number = 1;
    while (taken.contains(QString::number(number)))
        ++number;
    return QStringLiteral("{{%1}}").arg(number);
}

} // namespace recado
