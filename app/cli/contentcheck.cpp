#include "cli/contentcheck.h"

#include "cli/words.h"
#include "format/errorwords.h"
#include "providers/neutral/contentjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace recado::cli {

namespace {

// "Cloud API reference, Messages": every type there is, so that a misspelt one is told from one that this version cannot send.
bool isMessageType(const QString &type)
{
    static const QStringList types{QStringLiteral("audio"),       QStringLiteral("contacts"), QStringLiteral("document"), QStringLiteral("image"),
                                   QStringLiteral("interactive"), QStringLiteral("location"), QStringLiteral("reaction"), QStringLiteral("sticker"),
                                   QStringLiteral("template"),    QStringLiteral("text"),     QStringLiteral("video")};
    return types.contains(type);
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

// Fields that mean something elsewhere or nothing any more; reading drops them on purpose.
bool isTolerated(const QString &path)
{
    static const QStringList dropped{QStringLiteral("messaging_product"), QStringLiteral("recipient_type"), QStringLiteral("to"),
                                     QStringLiteral("template.language.policy")};
    return dropped.contains(path);
}

// What was written but would not leave: the fields that are missing from the same content written by us.
void findUnknown(const QJsonValue &written, const QJsonValue &understood, const QString &path, QList<Finding> &findings)
{
    if (written.isObject()) {
        const QJsonObject object = written.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString child = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
            const QJsonObject known = understood.toObject();
            if (known.contains(it.key()))
                findUnknown(it.value(), known.value(it.key()), child, findings);
            else if (!isTolerated(child) && !saysNothing(it.value()))
                findings.append({child, QStringLiteral("unknown_field"), Terminal::tr("This field is not known and would not be sent."), false});
        }
    } else if (written.isArray()) {
        const QJsonArray items = written.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            findUnknown(items[i], understood.toArray().at(i), QStringLiteral("%1[%2]").arg(path).arg(i), findings);
    }
}

Finding unreadable(const Error &problem, const QString &type)
{
    if (problem.kind == ErrorKind::Unsupported) {
        const bool unknownType = problem.place == QLatin1String("type") && !isMessageType(type);
        return {problem.place, unknownType ? QStringLiteral("unknown_type") : QStringLiteral("unsupported"),
                unknownType ? Terminal::tr("“%1” is not a known message type.").arg(type) : Terminal::tr("This version cannot send it: %1").arg(problem.detail),
                !unknownType};
    }
    const bool isSyntax = !problem.place.isEmpty() && problem.place.front().isDigit();
    const QString rule = isSyntax                                          ? QStringLiteral("json")
                         : problem.detail == QLatin1String("missing") ? QStringLiteral("required")
                                                                            : QStringLiteral("shape");
    const QString words = isSyntax               ? Terminal::tr("This is not JSON: %1").arg(problem.detail)
        : rule == QLatin1String("required") ? Terminal::tr("This field is missing.")
                                                  : Terminal::tr("This is not what is expected here: %1").arg(problem.detail);
    return {problem.place, rule, words, true};
}

QString word(TemplateProblem::Rule rule)
{
    switch (rule) {
    case TemplateProblem::Rule::Missing: return QStringLiteral("variable_missing");
    case TemplateProblem::Rule::Empty: return QStringLiteral("variable_empty");
    case TemplateProblem::Rule::Surplus: return QStringLiteral("variable_surplus");
    case TemplateProblem::Rule::NotApproved: return QStringLiteral("template_not_approved");
    }
    return {};
}

// Where the value for a variable stands. Positions count through the body's unnamed values, as valuesOf() does.
QString pathOf(const QString &variable, const TemplateContent &content)
{
    int position = 0;
    for (qsizetype i = 0; i < content.components.size(); ++i) {
        const TemplateComponent &component = content.components[i];
        for (qsizetype j = 0; j < component.parameters.size(); ++j) {
            QString name = component.parameters[j].name;
            if (name.isEmpty() && component.kind == TemplateComponent::Kind::Body)
                name = QString::number(++position);
            if (name == variable)
                return QStringLiteral("template.components[%1].parameters[%2]").arg(i).arg(j);
        }
    }
    return QStringLiteral("template.components");
}

} // namespace

QJsonObject Finding::toJson() const
{
    return {{QStringLiteral("path"), path},
            {QStringLiteral("rule"), rule},
            {QStringLiteral("limit"), QJsonValue()},
            {QStringLiteral("actual"), QJsonValue()},
            {QStringLiteral("message"), message},
            {QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")}};
}

bool ContentCheck::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.isError; });
}

ContentCheck checkContent(const QByteArray &json)
{
    ContentCheck check;
    const auto content = neutral::contentFromJson(json);
    const QJsonObject written = QJsonDocument::fromJson(json).object();
    if (!content) {
        check.findings.append(unreadable(content.error(), written.value(QLatin1String("type")).toString()));
        return check;
    }
    check.content = *content;
    findUnknown(written, neutral::toJsonObject(*content), {}, check.findings);
    return check;
}

QList<Finding> checkAgainst(const TemplateDefinition &definition, const TemplateContent &content)
{
    QList<Finding> findings;
    const TemplateContent named = withNames(content, definition);
    for (const TemplateProblem &problem : checkValues(definition, valuesOf(named))) {
        const QString path = problem.variable.isEmpty() ? QStringLiteral("template.name") : pathOf(problem.variable, named);
        findings.append({path, word(problem.rule), problemSentence(problem), true});
    }
    return findings;
}

} // namespace recado::cli
