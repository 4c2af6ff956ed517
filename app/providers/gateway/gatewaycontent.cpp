#include "providers/gateway/gatewaycontent.h"

#include "providers/neutral/contentjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace recado::gateway {

namespace {

using Severity = ContentProblem::Severity;

const QLatin1String templateName("template");

ContentProblem broken(const QString &path, const char *rule, const QString &limit = {}, const QString &actual = {})
{
    return {path, QString::fromLatin1(rule), limit, actual, Severity::Error, toString(ProviderKind::Gateway)};
}

ContentProblem doubtful(const QString &path, const char *rule, const QString &limit = {})
{
    return {path, QString::fromLatin1(rule), limit, {}, Severity::Warning, toString(ProviderKind::Gateway)};
}

bool hasText(const QJsonObject &object, const QString &name)
{
    return !object.value(name).toString().trimmed().isEmpty();
}

// location.name and location.address may be left out at the Cloud API, not here.
ContentProblems problemsOfLocation(const QJsonObject &location)
{
    ContentProblems problems;
    for (const QString &name : {QStringLiteral("name"), QStringLiteral("address")}) {
        if (!hasText(location, name))
            problems += broken(QLatin1String("location.") + name, "required");
    }
    return problems;
}

ContentProblems problemsOfContacts(const QJsonArray &contacts)
{
    static const QStringList parts{QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("middle_name"),
                                   QStringLiteral("suffix"), QStringLiteral("prefix")};
    ContentProblems problems;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const QJsonObject name = contacts[i][QLatin1String("name")].toObject();
        if (!std::any_of(parts.begin(), parts.end(), [&name](const QString &part) { return hasText(name, part); }))
            problems += broken(QStringLiteral("contacts[%1].name").arg(i), "required", parts.join(QLatin1Char('|')));
    }
    return problems;
}

// Both are required here; the Cloud API takes a flow by its name as well.
ContentProblems problemsOfFlow(const QJsonObject &interactive)
{
    const QJsonObject parameters = interactive.value(QLatin1String("action"))[QLatin1String("parameters")].toObject();
    ContentProblems problems;
    for (const QString &name : {QStringLiteral("flow_id"), QStringLiteral("flow_token")}) {
        if (!hasText(parameters, name) && !parameters.value(name).isDouble())
            problems += broken(QLatin1String("interactive.action.parameters.") + name, "required");
    }
    return problems;
}

// Named parameters are younger than this dialect, and superfluous fields may be refused (1010).
ContentProblems problemsOfTemplate(const QJsonObject &content)
{
    ContentProblems problems;
    const QJsonValue policy = content.value(QLatin1String("language"))[QLatin1String("policy")];
    if (!policy.isUndefined() && policy.toString() != QLatin1String("deterministic"))
        problems += broken(QStringLiteral("template.language.policy"), "enum", QStringLiteral("deterministic"), policy.toString().left(40));
    const QString path = QStringLiteral("template.components[%1].parameters[%2].parameter_name");
    const QJsonArray components = content.value(QLatin1String("components")).toArray();
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QJsonArray parameters = components[i][QLatin1String("parameters")].toArray();
        for (qsizetype j = 0; j < parameters.size(); ++j) {
            if (parameters[j].toObject().contains(QLatin1String("parameter_name")))
                problems += doubtful(path.arg(i).arg(j), "unknown_field");
        }
    }
    return problems;
}

// A file by link names the stored host it is fetched with, where the account has one and the content says nothing else.
QJsonObject withProvider(QJsonObject media, const QString &provider)
{
    const QLatin1String field("provider");
    if (!provider.isEmpty() && media.contains(QLatin1String("link")) && !media.contains(field))
        media.insert(field, QJsonObject{{QStringLiteral("name"), provider}});
    return media;
}

// {"type": "image", "image": {…}}: a header, a template's parameter, or the whole content.
QJsonObject withMediaProvider(QJsonObject holder, const QString &provider)
{
    static const QStringList kinds{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"),
                                   QStringLiteral("sticker")};
    const QString type = holder.value(QLatin1String("type")).toString();
    if (kinds.contains(type) && holder.value(type).isObject())
        holder.insert(type, withProvider(holder.value(type).toObject(), provider));
    return holder;
}

QJsonArray componentsOf(const QJsonArray &components, const QString &provider);

QJsonArray parametersOf(const QJsonArray &parameters, const QString &provider)
{
    QJsonArray written;
    for (const QJsonValue &parameter : parameters)
        written += parameter.isObject() ? QJsonValue(withMediaProvider(parameter.toObject(), provider)) : parameter;
    return written;
}

QJsonArray cardsOf(const QJsonArray &cards, const QString &provider)
{
    const QLatin1String name("components");
    QJsonArray written;
    for (const QJsonValue &value : cards) {
        QJsonObject card = value.toObject();
        if (card.value(name).isArray())
            card.insert(name, componentsOf(card.value(name).toArray(), provider));
        written += value.isObject() ? QJsonValue(card) : value;
    }
    return written;
}

QJsonObject componentOf(QJsonObject component, const QString &provider)
{
    const QString index = component.value(QLatin1String("index")).toString();
    bool isNumber = false;
    if (const int number = index.toInt(&isNumber); isNumber && QString::number(number) == index)
        component.insert(QLatin1String("index"), number);
    if (const QJsonValue parameters = component.value(QLatin1String("parameters")); parameters.isArray())
        component.insert(QLatin1String("parameters"), parametersOf(parameters.toArray(), provider));
    if (const QJsonValue cards = component.value(QLatin1String("cards")); cards.isArray())
        component.insert(QLatin1String("cards"), cardsOf(cards.toArray(), provider));
    return component;
}

QJsonArray componentsOf(const QJsonArray &components, const QString &provider)
{
    QJsonArray written;
    for (const QJsonValue &component : components)
        written += component.isObject() ? QJsonValue(componentOf(component.toObject(), provider)) : component;
    return written;
}

Result<QJsonObject> templateOf(const Account &account, QJsonObject content, const QString &provider)
{
    if (!hasText(content, QStringLiteral("name")))
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("template.name"));
    QJsonObject language = content.value(QLatin1String("language")).toObject();
    if (!hasText(language, QStringLiteral("code")))
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("template.language.code"));
    language.insert(QLatin1String("policy"), QLatin1String("deterministic"));
    content.insert(QLatin1String("language"), language);
    const QString space = account.setting(QStringLiteral("namespace"));
    if (!space.isEmpty() && !hasText(content, QStringLiteral("namespace")))
        content.insert(QLatin1String("namespace"), space);
    if (const QJsonValue components = content.value(QLatin1String("components")); components.isArray())
        content.insert(QLatin1String("components"), componentsOf(components.toArray(), provider));
    return content;
}

void movePreview(QJsonObject *body)
{
    const QLatin1String field("preview_url");
    QJsonObject text = body->value(QLatin1String("text")).toObject();
    if (!text.contains(field))
        return;
    body->insert(field, text.take(field));
    body->insert(QLatin1String("text"), text);
}

} // namespace

QStringList contentKindsCarried()
{
    return {QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"),
            QStringLiteral("sticker"), QStringLiteral("location"), QStringLiteral("contacts"), QStringLiteral("interactive.button"),
            QStringLiteral("interactive.list"), QStringLiteral("interactive.product"), QStringLiteral("interactive.product_list"),
            QStringLiteral("interactive.catalog_message"), QStringLiteral("interactive.flow"), QStringLiteral("template"),
            QStringLiteral("read")};
}

ContentProblems refusals(const Account &, const Content &content)
{
    const QString kind = content.kind();
    const QJsonObject body = content.body().toObject();
    ContentProblems problems;
    if (content.replyTo().isEmpty() && content.document().contains(QLatin1String("context")))
        problems += broken(QStringLiteral("context"), "unsupported_reply");
    if (kind == QLatin1String("location"))
        problems += problemsOfLocation(body);
    if (kind == QLatin1String("contacts"))
        problems += problemsOfContacts(content.body().toArray());
    if (kind == QLatin1String("interactive.flow"))
        problems += problemsOfFlow(body);
    if (kind == templateName)
        problems += problemsOfTemplate(body);
    if (kind == QLatin1String("audio") && body.contains(QLatin1String("voice")))
        problems += doubtful(QStringLiteral("audio.voice"), "unknown_field");
    // Cloud API only ("On-Premises API (legacy)"): they leave as written, and a partner may refuse them.
    for (const char *field : {"recipient_identity_key_hash", "category", "ttl_seconds"}) {
        if (content.document().contains(QLatin1String(field)))
            problems += doubtful(QString::fromLatin1(field), "unknown_field");
    }
    if (kind == QLatin1String("hsm"))
        problems += doubtful(QStringLiteral("hsm"), "deprecated", QStringLiteral("template"));
    if (kind == QLatin1String("read") && body.contains(QLatin1String("typing_indicator")))
        problems += broken(QStringLiteral("typing_indicator"), "unsupported");
    return problems;
}

Error errorOf(const ContentProblem &problem, const Content &content)
{
    const bool isLack = problem.rule.startsWith(QLatin1String("unsupported"));
    const QString limit = problem.limit.isEmpty() ? QString() : QString(QLatin1String(" ") + problem.limit);
    return error(isLack ? ErrorKind::Unsupported : ErrorKind::Invalid,
                 QStringLiteral("%1: %2: %3%4").arg(problem.provider, content.kind(), problem.rule, limit), problem.path);
}

Result<QJsonObject> bodyOf(const Account &account, const Content &content)
{
    const QString provider = account.setting(QStringLiteral("media_provider"));
    const QString type = content.type();
    QJsonObject body;
    const QJsonObject &document = content.document();
    for (auto field = document.begin(); field != document.end(); ++field) {
        if (!neutral::belongsToTheOrder(field.key()))
            body.insert(field.key(), field.value());
    }
    body.insert(QLatin1String("type"), type);
    if (type == QLatin1String("text"))
        movePreview(&body);
    body = withMediaProvider(body, provider);
    if (type == templateName) {
        const auto written = templateOf(account, body.value(templateName).toObject(), provider);
        if (!written)
            return written.error();
        body.insert(templateName, *written);
    }
    QJsonObject interactive = body.value(QLatin1String("interactive")).toObject();
    if (type == QLatin1String("interactive") && interactive.value(QLatin1String("header")).isObject()) {
        interactive.insert(QLatin1String("header"), withMediaProvider(interactive.value(QLatin1String("header")).toObject(), provider));
        body.insert(QLatin1String("interactive"), interactive);
    }
    return body;
}

} // namespace recado::gateway
