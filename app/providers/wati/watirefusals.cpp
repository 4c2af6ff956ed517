#include "providers/wati/watirefusals.h"

#include "providers/wati/watisettings.h"

#include <QJsonArray>

namespace recado::wati {

namespace {

constexpr qsizetype longestBody = 1024;

ContentProblem problem(const Account &account, const QString &path, const QString &rule, const QString &actual, bool isError)
{
    const auto severity = isError ? ContentProblem::Severity::Error : ContentProblem::Severity::Warning;
    return {path, rule, {}, actual, severity, toString(account.provider)};
}

ContentProblem unsupported(const Account &account, const QString &path, const QString &actual, const char *rule = "unsupported")
{
    return problem(account, path, QString::fromLatin1(rule), actual, true);
}

ContentProblem notCarried(const Account &account, const QString &path, const QString &actual = {})
{
    return problem(account, path, QStringLiteral("not_carried"), actual, false);
}

ContentProblems parameterProblems(const Account &account, const TemplateParameter &parameter, const QString &path)
{
    using Kind = TemplateParameter::Kind;
    static const QMap<Kind, QString> media{
        {Kind::Image, QStringLiteral(".image")}, {Kind::Video, QStringLiteral(".video")}, {Kind::Document, QStringLiteral(".document")}};
    if (parameter.kind == Kind::Payload)
        return {unsupported(account, path + QLatin1String(".payload"), QStringLiteral("payload"))};
    // Currency and date_time have a text to show; location, action and the like have none.
    if (parameter.kind == Kind::Other && parameter.value.isEmpty())
        return {unsupported(account, path + QLatin1String(".type"), parameter.written.value(QLatin1String("type")).toString())};
    if (!parameter.mediaId.isEmpty())
        return {
            unsupported(account, path + media.value(parameter.kind) + QLatin1String(".id"), QStringLiteral("id"), "unsupported_media_id")};
    if (!parameter.fileName.isEmpty())
        return {notCarried(account, path + media.value(parameter.kind) + QLatin1String(".filename"))};
    return {};
}

ContentProblems templateProblems(const Account &account, const TemplateContent &content)
{
    ContentProblems problems;
    for (qsizetype c = 0; c < content.components.size(); ++c) {
        const TemplateComponent &component = content.components[c];
        const QString path = QStringLiteral("template.components[%1]").arg(c);
        if (component.kind == TemplateComponent::Kind::Other)
            problems += unsupported(account, path + QLatin1String(".type"), component.subType);
        for (qsizetype p = 0; p < component.parameters.size(); ++p)
            problems += parameterProblems(account, component.parameters[p], path + QStringLiteral(".parameters[%1]").arg(p));
    }
    return problems;
}

// A choice comes back by its title; an id that says the same loses nothing.
void checkId(const Account &account, const QJsonValue &choice, const QString &path, ContentProblems *problems)
{
    const QString id = choice[QLatin1String("id")].toString();
    if (!id.isEmpty() && id != choice[QLatin1String("title")].toString())
        problems->append(notCarried(account, path + QLatin1String(".id"), id.left(24)));
}

ContentProblems interactiveProblems(const Account &account, const QJsonObject &interactive, bool isList)
{
    ContentProblems problems;
    const QString header = interactive.value(QLatin1String("header"))[QLatin1String("type")].toString();
    static const QStringList buttonHeaders{QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"),
                                           QStringLiteral("document")};
    if (!header.isEmpty() && header != QLatin1String("text") && (isList || !buttonHeaders.contains(header)))
        problems += unsupported(account, QStringLiteral("interactive.header.type"), header);
    // "Interactive": 1024 for buttons and lists alike, less than Meta's own 4096 for lists.
    const qsizetype length = interactive.value(QLatin1String("body"))[QLatin1String("text")].toString().toUcs4().size();
    if (length > longestBody) {
        problems += {QStringLiteral("interactive.body.text"), QStringLiteral("max_chars"), QString::number(longestBody), QString::number(length),
                     ContentProblem::Severity::Error, toString(account.provider)};
    }
    const QJsonObject action = interactive.value(QLatin1String("action")).toObject();
    const QJsonArray buttons = action.value(QLatin1String("buttons")).toArray();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        checkId(account, buttons[i][QLatin1String("reply")], QStringLiteral("interactive.action.buttons[%1].reply").arg(i), &problems);
    const QJsonArray sections = action.value(QLatin1String("sections")).toArray();
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const QJsonArray rows = sections[s][QLatin1String("rows")].toArray();
        for (qsizetype r = 0; r < rows.size(); ++r)
            checkId(account, rows[r], QStringLiteral("interactive.action.sections[%1].rows[%2]").arg(s).arg(r), &problems);
    }
    return problems;
}

ContentProblems mediaProblems(const Account &account, const QString &type, const QJsonObject &media)
{
    ContentProblems problems;
    if (!media.value(QLatin1String("filename")).toString().isEmpty())
        problems += notCarried(account, type + QLatin1String(".filename"));
    if (media.value(QLatin1String("voice")).toBool() && account.setting(QStringLiteral("voice_parameter")).isEmpty())
        problems += notCarried(account, type + QLatin1String(".voice"));
    return problems;
}

} // namespace

ContentProblems refusals(const Account &account, const Content &content)
{
    ContentProblems problems;
    const QString kind = content.kind();
    const QString type = content.type();
    // Only the text call of v1 has a field for the message that is quoted ("Send Message to opened session").
    if (!content.replyTo().isEmpty() && type != QLatin1String("text") && apiOf(account) != Api::V3)
        problems += unsupported(account, QStringLiteral("context.message_id"), kind, "unsupported_reply");
    if (type == QLatin1String("template"))
        return problems + templateProblems(account, content.asTemplate());
    if (type == QLatin1String("interactive"))
        return problems + interactiveProblems(account, content.body().toObject(), kind == QLatin1String("interactive.list"));
    if (type == QLatin1String("text") && content.body()[QLatin1String("preview_url")].toBool())
        problems += notCarried(account, QStringLiteral("text.preview_url"));
    if (type != QLatin1String("text"))
        problems += mediaProblems(account, type, content.body().toObject());
    return problems;
}

} // namespace recado::wati
