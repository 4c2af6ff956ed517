#include "domain/templatebody.h"

#include "domain/templatenames.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace recado {

namespace {

using Kind = TemplateButton::Kind;
using Header = TemplateDefinition::Header;

const QString typeKey = QStringLiteral("type");
const QString textKey = QStringLiteral("text");
const QString exampleKey = QStringLiteral("example");
const QString authentication = QStringLiteral("AUTHENTICATION");

QString typeOf(const QJsonObject &object) { return object.value(typeKey).toString().toUpper(); }

void setOrRemove(QJsonObject *object, const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (isEmpty)
        object->remove(key);
    else
        object->insert(key, value);
}

class Builder {
public:
    explicit Builder(const TemplateDefinition &definition) : m_definition(definition), m_isCode(definition.category == authentication)
    {
        for (const TemplateVariable &variable : definition.variables)
            m_samples.insert(variable.name, variable.sample);
    }

    QJsonArray components()
    {
        QJsonArray list;
        const auto add = [this, &list](const QString &type, const QJsonObject &component) {
            m_written += type;
            if (!component.isEmpty())
                list += component;
        };
        add(QStringLiteral("HEADER"), header());
        add(QStringLiteral("BODY"), body());
        add(QStringLiteral("LIMITED_TIME_OFFER"), offer());
        add(QStringLiteral("FOOTER"), footer());
        add(QStringLiteral("BUTTONS"), buttons(m_definition.buttons, base(m_definition.components, QStringLiteral("BUTTONS")), {}));
        add(QStringLiteral("CAROUSEL"), carousel());
        // The first of each type was the base of what is made above; everything else goes as it came.
        for (const QJsonValue &component : m_definition.components) {
            if (m_written.contains(typeOf(component.toObject())))
                m_written.removeOne(typeOf(component.toObject()));
            else
                list += component;
        }
        return list;
    }

private:
    static QJsonObject base(const QJsonArray &components, const QString &type)
    {
        QJsonObject found = componentOf(components, type);
        found.insert(typeKey, type);
        return found;
    }

    // {"header_text": …} or {"body_text_named_params": …} for the holes of one text.
    QJsonObject textExample(const QString &text, const QString &part, const QString &prefix) const
    {
        QJsonArray values;
        QJsonArray named;
        bool isGiven = false;
        QStringList holes = holesIn(text);
        if (!m_definition.namedParameters)
            std::sort(holes.begin(), holes.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
        for (const QString &hole : std::as_const(holes)) {
            const QString sample = m_samples.value(prefix + hole);
            isGiven = isGiven || !sample.isEmpty();
            values += sample;
            named += QJsonObject{{QStringLiteral("param_name"), hole}, {exampleKey, sample}};
        }
        if (!isGiven)
            return {};
        if (m_definition.namedParameters)
            return {{part + QStringLiteral("_text_named_params"), named}};
        const bool isBody = part == QLatin1String("body");
        return {{part + QStringLiteral("_text"), isBody ? QJsonArray{QJsonValue(values)} : values}};
    }

    QJsonObject header() const
    {
        QJsonObject object = base(m_definition.components, QStringLiteral("HEADER"));
        if (m_definition.header == Header::None)
            return {};
        if (m_definition.header == Header::Other)
            return componentOf(m_definition.components, QStringLiteral("HEADER"));
        object.insert(QStringLiteral("format"), toString(m_definition.header).toUpper());
        if (m_definition.header == Header::Text) {
            object.insert(textKey, m_definition.headerText);
            setOrRemove(&object, exampleKey, textExample(m_definition.headerText, QStringLiteral("header"), QStringLiteral("header.")));
            return object;
        }
        const QString sample = m_definition.headerText.isEmpty() ? m_samples.value(QStringLiteral("header")) : m_definition.headerText;
        setOrRemove(&object, exampleKey, handleExample(sample));
        return object;
    }

    static QJsonObject handleExample(const QString &sample)
    {
        return sample.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("header_handle"), QJsonArray{sample}}};
    }

    QJsonObject body() const
    {
        QJsonObject object = base(m_definition.components, QStringLiteral("BODY"));
        if (m_isCode) { // Meta writes the text (Meta, "Authentication templates")
            object.remove(textKey);
            object.remove(exampleKey);
            setOrRemove(&object, QStringLiteral("add_security_recommendation"), m_definition.securityAdvice ? QJsonValue(true) : QJsonValue());
            return object;
        }
        if (m_definition.body.isEmpty())
            return {};
        object.insert(textKey, m_definition.body);
        setOrRemove(&object, exampleKey, textExample(m_definition.body, QStringLiteral("body"), {}));
        return object;
    }

    QJsonObject footer() const
    {
        QJsonObject object = base(m_definition.components, QStringLiteral("FOOTER"));
        const int minutes = m_definition.codeExpirationMinutes;
        setOrRemove(&object, textKey, m_isCode ? QString() : m_definition.footer);
        setOrRemove(&object, QStringLiteral("code_expiration_minutes"), minutes ? QJsonValue(minutes) : QJsonValue());
        return object.size() > 1 ? object : QJsonObject();
    }

    QJsonObject offer() const
    {
        if (m_definition.offerText.isEmpty() && !m_definition.offerExpires)
            return {};
        QJsonObject object = base(m_definition.components, QStringLiteral("LIMITED_TIME_OFFER"));
        object.insert(QStringLiteral("limited_time_offer"),
                      QJsonObject{{textKey, m_definition.offerText}, {QStringLiteral("has_expiration"), m_definition.offerExpires}});
        return object;
    }

    QJsonObject buttons(const QList<TemplateButton> &buttons, QJsonObject object, const QString &prefix) const
    {
        const QJsonArray before = object.value(QStringLiteral("buttons")).toArray();
        QJsonArray list;
        for (int i = 0; i < buttons.size(); ++i)
            list += button(buttons[i], before.at(i).toObject(), prefix + QStringLiteral("button.%1").arg(i));
        object.insert(QStringLiteral("buttons"), list);
        return list.isEmpty() ? QJsonObject() : object;
    }

    QJsonObject button(const TemplateButton &button, QJsonObject object, const QString &variable) const
    {
        if (button.kind == Kind::OneTimeCode)
            return codeButton(button, object);
        if (button.kind == Kind::Other)
            return object;
        if (buttonKindFromString(typeOf(object)) != button.kind)
            object = {};
        object.insert(typeKey, toString(button.kind).toUpper());
        setOrRemove(&object, textKey, button.kind == Kind::CopyCode ? QString() : button.text);
        const QString sample = button.sample.isEmpty() ? m_samples.value(variable) : button.sample;
        if (button.kind == Kind::Url) {
            object.insert(QStringLiteral("url"), button.value);
            setOrRemove(&object, exampleKey, sample.isEmpty() || holesIn(button.value).isEmpty() ? QJsonArray() : QJsonArray{sample});
        } else if (button.kind == Kind::Phone) {
            object.insert(QStringLiteral("phone_number"), button.value);
        } else if (button.kind == Kind::CopyCode) {
            setOrRemove(&object, exampleKey, sample);
        } else if (button.kind == Kind::Flow) {
            setOrRemove(&object, QStringLiteral("flow_id"), button.value);
        }
        return object;
    }

    // It is listed as a URL button and has to be created as what it is; how the code is handed over stands in the link.
    static QJsonObject codeButton(const TemplateButton &button, QJsonObject object)
    {
        const QString listed = QUrlQuery(QUrl(button.value)).queryItemValue(QStringLiteral("otp_type"));
        const QString otpType = QStringLiteral("otp_type");
        object.remove(QStringLiteral("url"));
        object.remove(exampleKey);
        object.insert(typeKey, QStringLiteral("OTP"));
        if (object.value(otpType).toString().isEmpty())
            object.insert(otpType, listed.isEmpty() ? QStringLiteral("COPY_CODE") : listed);
        setOrRemove(&object, textKey, button.text);
        return object;
    }

    QJsonObject carousel() const
    {
        QJsonObject object = base(m_definition.components, QStringLiteral("CAROUSEL"));
        const QJsonArray before = object.value(QStringLiteral("cards")).toArray();
        QJsonArray cards;
        for (int i = 0; i < m_definition.cards.size(); ++i)
            cards += card(m_definition.cards[i], before.at(i).toObject(), QStringLiteral("card.%1.").arg(i));
        object.insert(QStringLiteral("cards"), cards);
        return cards.isEmpty() ? QJsonObject() : object;
    }

    QJsonObject card(const TemplateCard &card, QJsonObject object, const QString &prefix) const
    {
        const QJsonArray before = object.value(QStringLiteral("components")).toArray();
        QJsonObject header = base(before, QStringLiteral("HEADER"));
        if (card.header != TemplateCard::Header::Other) {
            header.insert(QStringLiteral("format"), toString(card.header).toUpper());
            const QString sample = card.headerSample.isEmpty() ? m_samples.value(prefix + QStringLiteral("header")) : card.headerSample;
            setOrRemove(&header, exampleKey, handleExample(sample));
        }
        QJsonArray components{header};
        if (!card.body.isEmpty()) {
            QJsonObject body = base(before, QStringLiteral("BODY"));
            body.insert(textKey, card.body);
            setOrRemove(&body, exampleKey, textExample(card.body, QStringLiteral("body"), prefix));
            components += body;
        }
        const QJsonObject list = buttons(card.buttons, base(before, QStringLiteral("BUTTONS")), prefix);
        if (!list.isEmpty())
            components += list;
        object.insert(QStringLiteral("components"), components);
        return object;
    }

    const TemplateDefinition &m_definition;
    const bool m_isCode;
    QMap<QString, QString> m_samples;
    QStringList m_written;
};

} // namespace

QJsonObject componentOf(const QJsonArray &components, const QString &type)
{
    for (const QJsonValue &component : components) {
        if (typeOf(component.toObject()) == type)
            return component.toObject();
    }
    return {};
}

QJsonObject createBodyOf(const TemplateDefinition &definition)
{
    QJsonObject body{
        {QStringLiteral("name"), definition.name},
        {QStringLiteral("language"), definition.language},
        {QStringLiteral("category"), definition.category},
        {QStringLiteral("components"), Builder(definition).components()},
    };
    if (definition.category != authentication) // it has nothing to choose there
        body.insert(QStringLiteral("parameter_format"), definition.namedParameters ? QStringLiteral("named") : QStringLiteral("positional"));
    // What an author wrote; in a list it is Meta's own finding.
    if (definition.providerId.isEmpty() && !definition.subCategory.isEmpty())
        body.insert(QStringLiteral("sub_category"), definition.subCategory);
    if (definition.timeToLiveSeconds != 0)
        body.insert(QStringLiteral("message_send_ttl_seconds"), definition.timeToLiveSeconds);
    return body;
}

} // namespace recado
