// recadoctl template list | sync | show
#include "cli/families.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

QString word(TemplateDefinition::Header header)
{
    switch (header) {
    case TemplateDefinition::Header::None: return {};
    case TemplateDefinition::Header::Text: return QStringLiteral("text");
    case TemplateDefinition::Header::Image: return QStringLiteral("image");
    case TemplateDefinition::Header::Video: return QStringLiteral("video");
    case TemplateDefinition::Header::Document: return QStringLiteral("document");
    case TemplateDefinition::Header::Other: return QStringLiteral("other");
    }
    return {};
}

QString word(TemplateButton::Kind kind)
{
    switch (kind) {
    case TemplateButton::Kind::QuickReply: return QStringLiteral("quick_reply");
    case TemplateButton::Kind::Url: return QStringLiteral("url");
    case TemplateButton::Kind::Phone: return QStringLiteral("phone_number");
    case TemplateButton::Kind::CopyCode: return QStringLiteral("copy_code");
    case TemplateButton::Kind::Other: return QStringLiteral("other");
    }
    return {};
}

QJsonObject templateJson(const TemplateDefinition &definition, const QString &account)
{
    QJsonArray variables;
    for (const TemplateVariable &variable : definition.variables)
        variables.append(QJsonObject{{QStringLiteral("name"), variable.name}, {QStringLiteral("sample"), textOrNull(variable.sample)}});
    QJsonArray buttons;
    for (const TemplateButton &button : definition.buttons) {
        buttons.append(QJsonObject{
            {QStringLiteral("type"), word(button.kind)}, {QStringLiteral("text"), button.text}, {QStringLiteral("value"), textOrNull(button.value)}});
    }
    return {{QStringLiteral("account"), account},
            {QStringLiteral("name"), definition.name},
            {QStringLiteral("language"), textOrNull(definition.language)},
            {QStringLiteral("status"), textOrNull(definition.status)},
            {QStringLiteral("category"), textOrNull(definition.category)},
            {QStringLiteral("quality"), textOrNull(definition.quality)},
            {QStringLiteral("header"), textOrNull(word(definition.header))},
            {QStringLiteral("header_text"), textOrNull(definition.headerText)},
            {QStringLiteral("body"), definition.body},
            {QStringLiteral("footer"), textOrNull(definition.footer)},
            {QStringLiteral("buttons"), buttons},
            {QStringLiteral("variables"), variables}};
}

int listTemplates(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    auto accounts = await(app->accounts().accounts());
    if (!accounts)
        return session.fail(accounts.error());
    if (!arguments.operand(0).isEmpty()) {
        const auto account = session.account(arguments.operand(0));
        if (!account)
            return session.fail(account.error());
        accounts = QList<Account>{*account};
    }
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("Account"), Terminal::tr("Template"), Terminal::tr("Language"), Terminal::tr("Status"), Terminal::tr("Category")}};
    for (const Account &account : *accounts) {
        const auto templates = await(app->templates().templates(account.id));
        if (!templates)
            return session.fail(templates.error());
        for (const TemplateDefinition &definition : *templates) {
            list.append(templateJson(definition, account.name));
            rows.append({account.name, definition.name, definition.language, definition.status, definition.category});
        }
    }
    session.out().document(list);
    if (list.isEmpty())
        session.out().say(Terminal::tr("No templates are known. “recadoctl template sync ACCOUNT” fetches them from the provider."));
    else
        session.out().table(rows);
    return Done;
}

int syncTemplates(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    const auto report = await(app->templates().sync(account->id));
    if (!report)
        return session.fail(report.error());
    session.out().document(QJsonObject{{QStringLiteral("account"), account->name},
                                       {QStringLiteral("count"), report->count},
                                       {QStringLiteral("unreadable"), QJsonArray::fromStringList(report->unreadable)}});
    session.out().say(Terminal::tr("%n templates fetched.", nullptr, report->count));
    for (const QString &item : report->unreadable)
        session.out().warn(Terminal::tr("Not understood and left out: %1").arg(item));
    return Done;
}

void describe(Output &out, const TemplateDefinition &definition)
{
    out.say(QStringLiteral("%1  %2  %3  %4\n").arg(definition.name, definition.language, definition.status, definition.category));
    if (!definition.headerText.isEmpty())
        out.say(definition.headerText + QLatin1Char('\n'));
    out.say(definition.body);
    if (!definition.footer.isEmpty())
        out.say(QLatin1Char('\n') + definition.footer);
    for (const TemplateButton &button : definition.buttons)
        out.say(QStringLiteral("[%1] %2").arg(button.text, button.value).trimmed());
    for (const TemplateVariable &variable : definition.variables)
        out.say(QStringLiteral("{{%1}}  %2").arg(variable.name, variable.sample));
}

int showTemplate(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    const auto found = await(app->templates().find(account->id, arguments.operand(1), arguments.operand(2)));
    if (!found)
        return session.fail(found.error());
    if (!*found) {
        const QString detail = QStringLiteral("no such template is known here; it may need a sync");
        return session.fail(error(ErrorKind::NotFound, detail, QStringLiteral("template")));
    }
    session.out().document(templateJson(**found, account->name));
    describe(session.out(), **found);
    return Done;
}

} // namespace

QList<Command> templateCommands()
{
    const Operand account{QStringLiteral("ACCOUNT")};
    const QList<Operand> showing{account, {QStringLiteral("NAME")}, {QStringLiteral("LANG"), Operand::Count::AtMostOne}};
    const QList<Operand> maybeAccount{{QStringLiteral("ACCOUNT"), Operand::Count::AtMostOne}};
    return {{{QStringLiteral("template"), QStringLiteral("list")}, maybeAccount, {}, Terminal::tr("the known templates"), listTemplates},
            {{QStringLiteral("template"), QStringLiteral("sync")}, {account}, {}, Terminal::tr("fetch the templates from the provider"), syncTemplates},
            {{QStringLiteral("template"), QStringLiteral("show")}, showing, {}, Terminal::tr("one template with its variables"), showTemplate}};
}

} // namespace recado::cli
