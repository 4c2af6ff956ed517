#include "providers/neutral/templatejson.h"

#include "domain/templatebody.h"
#include "domain/templatenames.h"
#include "providers/neutral/jsontext.h"

#include <algorithm>

namespace recado::neutral {

namespace {

using Header = TemplateDefinition::Header;
using Kind = TemplateButton::Kind;
using Variable = TemplateVariable::Kind;

const QLatin1String authentication("AUTHENTICATION");
constexpr int leastCards = 2; // of a carousel of products, whatever the template has (Meta, "Product card carousel templates")

QString textIn(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

// Ids are met as texts and as numbers.
QString idIn(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

// "x", ["x"] and [["x"]] are all met as examples.
QString firstText(QJsonValue value)
{
    while (value.isArray())
        value = value.toArray().at(0);
    return value.toString();
}

// The samples of a text's holes by their names.
QMap<QString, QString> samplesIn(const QJsonObject &component, const QString &part)
{
    const QJsonObject example = component.value(QLatin1String("example")).toObject();
    QMap<QString, QString> samples;
    for (const QJsonValue &named : example.value(part + QLatin1String("_text_named_params")).toArray())
        samples.insert(named[QLatin1String("param_name")].toString(), named[QLatin1String("example")].toString());
    QJsonArray list = example.value(part + QLatin1String("_text")).toArray();
    if (list.at(0).isArray())
        list = list.at(0).toArray();
    for (int i = 0; i < list.size(); ++i)
        samples.insert(QString::number(i + 1), list.at(i).toString());
    return samples;
}

TemplateButton readButton(const QJsonObject &object, bool isCode)
{
    TemplateButton button;
    button.kind = buttonKindFromString(textIn(object, "type"));
    button.text = textIn(object, "text");
    button.sample = firstText(object.value(QLatin1String("example")));
    if (button.kind == Kind::Url) {
        button.value = textIn(object, "url");
        if (isCode) // Meta lists OTP buttons so
            button.kind = Kind::OneTimeCode;
    } else if (button.kind == Kind::Phone) {
        button.value = textIn(object, "phone_number");
    } else if (button.kind == Kind::Flow) {
        button.value = idIn(object, "flow_id");
    }
    return button;
}

QList<TemplateButton> readButtons(const QJsonObject &component, bool isCode)
{
    QList<TemplateButton> buttons;
    for (const QJsonValue &button : component.value(QLatin1String("buttons")).toArray())
        buttons += readButton(button.toObject(), isCode);
    return buttons;
}

// The author's example is the whole URL or only its ending.
QString suffixSample(const TemplateButton &button)
{
    const QString fixed = button.value.left(std::max<qsizetype>(0, button.value.indexOf(QLatin1String("{{"))));
    return button.sample.startsWith(fixed) ? button.sample.mid(fixed.size()) : button.sample;
}

class Reader {
public:
    explicit Reader(const QJsonObject &item) : m_item(item) {}

    TemplateDefinition read()
    {
        readHead();
        for (const char *type : {"HEADER", "BODY", "LIMITED_TIME_OFFER", "FOOTER", "BUTTONS", "CAROUSEL"}) {
            const QJsonObject component = componentOf(m_definition.components, QLatin1String(type));
            if (!component.isEmpty())
                readComponent(QLatin1String(type), component);
        }
        if (isCode() && std::none_of(m_definition.variables.cbegin(), m_definition.variables.cend(),
                                     [](const TemplateVariable &variable) { return variable.kind == Variable::OneTimeCode; }))
            add(QStringLiteral("1"), {}, Variable::OneTimeCode);
        return m_definition;
    }

private:
    bool isCode() const { return m_definition.category == authentication; }

    void readHead()
    {
        m_definition.name = textIn(m_item, "name");
        m_definition.language = textIn(m_item, "language");
        m_definition.status = textIn(m_item, "status").toUpper();
        m_definition.category = textIn(m_item, "category").toUpper();
        m_definition.subCategory = textIn(m_item, "sub_category").toUpper();
        m_definition.providerId = idIn(m_item, "id");
        const QJsonValue quality = m_item.value(QLatin1String("quality_score"));
        m_definition.quality = quality.isString() ? quality.toString() : quality[QLatin1String("score")].toString();
        m_definition.rejectionReason = textIn(m_item, "rejected_reason");
        if (m_definition.rejectionReason.isEmpty())
            m_definition.rejectionReason = m_item.value(QLatin1String("rejection_info"))[QLatin1String("reason")].toString();
        m_definition.namedParameters = textIn(m_item, "parameter_format").compare(QLatin1String("named"), Qt::CaseInsensitive) == 0;
        m_definition.timeToLiveSeconds = m_item.value(QLatin1String("message_send_ttl_seconds")).toInt();
        m_definition.components = m_item.value(QLatin1String("components")).toArray();
    }

    void readComponent(const QLatin1String &type, const QJsonObject &component)
    {
        if (type == QLatin1String("HEADER"))
            readHeader(component);
        else if (type == QLatin1String("BODY"))
            readBody(component);
        else if (type == QLatin1String("LIMITED_TIME_OFFER"))
            readOffer(component.value(QLatin1String("limited_time_offer")).toObject());
        else if (type == QLatin1String("FOOTER"))
            readFooter(component);
        else if (type == QLatin1String("BUTTONS"))
            addButtons(m_definition.buttons = readButtons(component, isCode()), {});
        else
            readCards(component.value(QLatin1String("cards")).toArray());
    }

    void readHeader(const QJsonObject &component)
    {
        const QString format = textIn(component, "format");
        m_definition.header = format.isEmpty() ? Header::Text : headerFromString(format);
        if (m_definition.header == Header::Text) {
            m_definition.headerText = textIn(component, "text");
            addHoles(m_definition.headerText, QStringLiteral("header."), samplesIn(component, QStringLiteral("header")));
            return;
        }
        m_definition.headerText = firstText(component.value(QLatin1String("example"))[QLatin1String("header_handle")]);
        if (m_definition.header != Header::Other)
            add(QStringLiteral("header"), m_definition.headerText, variableKindFromString(format));
    }

    void readBody(const QJsonObject &component)
    {
        m_definition.body = textIn(component, "text");
        m_definition.securityAdvice = component.value(QLatin1String("add_security_recommendation")).toBool();
        addHoles(m_definition.body, {}, samplesIn(component, QStringLiteral("body")), isCode() ? Variable::OneTimeCode : Variable::Text);
    }

    void readOffer(const QJsonObject &offer)
    {
        m_definition.offerText = textIn(offer, "text");
        m_definition.offerExpires = offer.value(QLatin1String("has_expiration")).toBool();
        if (m_definition.offerExpires)
            add(QStringLiteral("offer"), {}, Variable::ExpirationTime);
    }

    void readFooter(const QJsonObject &component)
    {
        m_definition.footer = textIn(component, "text");
        m_definition.codeExpirationMinutes = component.value(QLatin1String("code_expiration_minutes")).toInt();
    }

    void readCards(const QJsonArray &cards)
    {
        for (int i = 0; i < cards.size(); ++i) {
            const QJsonArray components = cards.at(i)[QLatin1String("components")].toArray();
            const QJsonObject header = componentOf(components, QStringLiteral("HEADER"));
            const QJsonObject body = componentOf(components, QStringLiteral("BODY"));
            const QString prefix = QStringLiteral("card.%1.").arg(i);
            TemplateCard card;
            card.header = cardHeaderFromString(textIn(header, "format"));
            card.headerSample = firstText(header.value(QLatin1String("example"))[QLatin1String("header_handle")]);
            card.body = textIn(body, "text");
            card.buttons = readButtons(componentOf(components, QStringLiteral("BUTTONS")), false);
            const bool mayBeLess = card.header == TemplateCard::Header::Product && i >= leastCards;
            if (card.header != TemplateCard::Header::Other)
                add(prefix + QStringLiteral("header"), card.headerSample, variableKindFromString(textIn(header, "format")), mayBeLess);
            addHoles(card.body, prefix, samplesIn(body, QStringLiteral("body")));
            addButtons(card.buttons, prefix);
            m_definition.cards += card;
        }
    }

    void addButtons(const QList<TemplateButton> &buttons, const QString &prefix)
    {
        for (int i = 0; i < buttons.size(); ++i) {
            const TemplateButton &button = buttons[i];
            const QString name = prefix + QStringLiteral("button.%1").arg(i);
            switch (button.kind) {
            case Kind::QuickReply:
            case Kind::VoiceCall: add(name, {}, Variable::Payload, true); break;
            case Kind::Url:
                if (!holesIn(button.value).isEmpty())
                    add(name, suffixSample(button), Variable::UrlSuffix);
                break;
            case Kind::CopyCode: add(name, button.sample, Variable::CouponCode); break;
            case Kind::Flow: add(name, {}, Variable::FlowToken, true); break;
            case Kind::Catalog: add(name, {}, Variable::Product, true); break;
            case Kind::MultiProduct: add(name, {}, Variable::Product); break;
            default: break; // the code of an authentication template is the body's; the others take nothing a text could say
            }
        }
    }

    void addHoles(const QString &text, const QString &prefix, const QMap<QString, QString> &samples, Variable kind = Variable::Text)
    {
        QStringList holes = holesIn(text);
        if (!m_definition.namedParameters)
            std::stable_sort(holes.begin(), holes.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        for (const QString &hole : std::as_const(holes))
            add(prefix + hole, samples.value(hole), kind);
    }

    void add(const QString &name, const QString &sample, Variable kind, bool optional = false)
    {
        m_definition.variables += {name, sample, kind, optional};
    }

    const QJsonObject &m_item;
    TemplateDefinition m_definition;
};

} // namespace

Result<TemplateDefinition> definitionFromJson(const QJsonObject &item)
{
    if (textIn(item, "name").isEmpty())
        return error(ErrorKind::BadAnswer, QStringLiteral("a template without a name"), QStringLiteral("name"));
    const QJsonValue components = item.value(QLatin1String("components"));
    if (!components.isUndefined() && !components.isArray())
        return error(ErrorKind::BadAnswer, QStringLiteral("a list is needed"), QStringLiteral("components"));
    return Reader(item).read();
}

QJsonObject definitionToJson(const TemplateDefinition &definition)
{
    return createBodyOf(definition);
}

Result<QJsonObject> createBodyFromJson(const QByteArray &json)
{
    const auto document = parseJson(json, ErrorKind::Invalid, JsonManner::Strict);
    if (!document)
        return document.error();
    if (!document->isObject())
        return error(ErrorKind::Invalid, QStringLiteral("an object is needed"), QStringLiteral("1:1"));
    return document->object();
}

} // namespace recado::neutral
