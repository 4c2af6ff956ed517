#include "domain/templaterender.h"

#include <QSet>

namespace recado {

namespace {

using Values = QMap<QString, QString>;
using Kind = TemplateButton::Kind;

// The values of the holes in `text` are known by other names: nameOf(hole).
template<typename NameOf>
QString fillRenamed(const QString &text, const Values &values, NameOf nameOf)
{
    Values own;
    for (const QString &hole : holesIn(text)) {
        const auto value = values.constFind(nameOf(hole));
        if (value != values.constEnd())
            own.insert(hole, *value);
    }
    return fillHoles(text, own);
}

// What the values of one definition are called.
struct Names {
    QSet<QString> known;
    QString code; // the one-time code

    explicit Names(const TemplateDefinition &definition)
    {
        for (const TemplateVariable &variable : definition.variables) {
            known += variable.name;
            if (variable.kind == TemplateVariable::Kind::OneTimeCode)
                code = variable.name;
        }
    }
};

RenderedButton render(const TemplateButton &button, const QString &name, const Names &names, const Values &values)
{
    RenderedButton rendered{button.kind, button.text, button.value};
    const bool isOwn = names.known.contains(name); // else the holes themselves are names (Wati)
    if (button.kind == Kind::Url || button.kind == Kind::CopyCode)
        rendered.target = isOwn ? fillRenamed(button.value, values, [&name](const QString &) { return name; })
                                : fillHoles(button.value, values);
    if (button.kind == Kind::CopyCode && isOwn)
        rendered.target = values.value(name);
    if (button.kind == Kind::OneTimeCode)
        rendered.target = values.value(names.code);
    return rendered;
}

QList<RenderedButton> render(const QList<TemplateButton> &buttons, const QString &prefix, const Names &names, const Values &values)
{
    QList<RenderedButton> rendered;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        rendered += render(buttons[i], prefix + QStringLiteral("button.%1").arg(i), names, values);
    return rendered;
}

RenderedCard render(const TemplateCard &card, const QString &prefix, const Names &names, const Values &values)
{
    const QString body = fillRenamed(card.body, values, [&prefix](const QString &hole) { return prefix + hole; });
    return {card.header, values.value(prefix + QStringLiteral("header"), card.headerSample), body, render(card.buttons, prefix, names, values)};
}

void addButtons(const QList<RenderedButton> &buttons, QStringList *lines)
{
    for (const RenderedButton &button : buttons)
        *lines += QStringLiteral("[%1] %2").arg(button.text, button.target).trimmed();
}

} // namespace

RenderedTemplate renderTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    RenderedTemplate rendered;
    rendered.header = definition.header;
    const QString header = renderHeaderText(definition, values);
    if (definition.header == TemplateDefinition::Header::Text)
        rendered.headerText = header;
    else
        rendered.headerMedia = values.value(QStringLiteral("header"), header);
    const Names names(definition);
    rendered.body = definition.body.isEmpty() ? values.value(names.code) : renderBody(definition, values);
    rendered.footer = definition.footer;
    rendered.buttons = render(definition.buttons, {}, names, values);
    for (qsizetype i = 0; i < definition.cards.size(); ++i)
        rendered.cards += render(definition.cards[i], QStringLiteral("card.%1.").arg(i), names, values);
    rendered.offerText = definition.offerText;
    bool isTime = false;
    const qint64 endsAt = values.value(QStringLiteral("offer")).toLongLong(&isTime);
    if (isTime && definition.offerExpires)
        rendered.offerEndsAt = fromMillis(endsAt);
    rendered.code = values.value(names.code);
    for (const RenderedButton &button : std::as_const(rendered.buttons)) {
        if (button.kind == Kind::CopyCode)
            rendered.code = button.target;
    }
    rendered.securityAdvice = definition.securityAdvice;
    rendered.codeExpirationMinutes = definition.codeExpirationMinutes;
    return rendered;
}

QString plainText(const RenderedTemplate &rendered)
{
    QStringList lines{rendered.headerText, rendered.headerMedia, rendered.body, rendered.offerText, rendered.footer};
    addButtons(rendered.buttons, &lines);
    for (const RenderedCard &card : rendered.cards) {
        lines += {card.media, card.body};
        addButtons(card.buttons, &lines);
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace recado
