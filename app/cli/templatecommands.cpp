// recadoctl template list | sync | show | lint | create | edit | delete
#include "cli/families.h"
#include "cli/onaccount.h"
#include "cli/fileargument.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/templatelint.h"
#include "domain/templatenames.h"
#include "domain/templaterender.h"
#include "format/lintwords.h"
#include "providers/neutral/templatejson.h"

namespace recado::cli {

namespace {

QJsonArray toJson(const QList<TemplateButton> &buttons)
{
    QJsonArray list;
    for (const TemplateButton &button : buttons) {
        list.append(QJsonObject{{QStringLiteral("type"), toString(button.kind)},
                                {QStringLiteral("text"), button.text},
                                {QStringLiteral("value"), textOrNull(button.value)}});
    }
    return list;
}

QJsonArray toJson(const QList<TemplateVariable> &variables)
{
    QJsonArray list;
    for (const TemplateVariable &variable : variables) {
        list.append(QJsonObject{{QStringLiteral("name"), variable.name}, {QStringLiteral("sample"), textOrNull(variable.sample)},
                                {QStringLiteral("kind"), toString(variable.kind)}, {QStringLiteral("optional"), variable.optional}});
    }
    return list;
}

QJsonArray toJson(const QList<TemplateCard> &cards)
{
    QJsonArray list;
    for (const TemplateCard &card : cards) {
        list.append(QJsonObject{{QStringLiteral("header"), toString(card.header)}, {QStringLiteral("body"), textOrNull(card.body)},
                                {QStringLiteral("buttons"), toJson(card.buttons)}});
    }
    return list;
}

QJsonValue numberOrNull(int number) { return number == 0 ? QJsonValue() : QJsonValue(number); }

QJsonObject templateJson(const TemplateDefinition &definition, const QString &account)
{
    return {{QStringLiteral("account"), account},
            {QStringLiteral("name"), definition.name},
            {QStringLiteral("language"), textOrNull(definition.language)},
            {QStringLiteral("id"), textOrNull(definition.providerId)},
            {QStringLiteral("status"), textOrNull(definition.status)},
            {QStringLiteral("category"), textOrNull(definition.category)},
            {QStringLiteral("sub_category"), textOrNull(definition.subCategory)},
            {QStringLiteral("quality"), textOrNull(definition.quality)},
            {QStringLiteral("rejected_reason"), textOrNull(definition.rejectionReason)},
            {QStringLiteral("parameter_format"), definition.namedParameters ? QStringLiteral("named") : QStringLiteral("positional")},
            {QStringLiteral("ttl_seconds"), numberOrNull(definition.timeToLiveSeconds)},
            {QStringLiteral("header"), textOrNull(toString(definition.header))},
            {QStringLiteral("header_text"), textOrNull(definition.headerText)},
            {QStringLiteral("body"), definition.body},
            {QStringLiteral("footer"), textOrNull(definition.footer)},
            {QStringLiteral("offer"), textOrNull(definition.offerText)},
            {QStringLiteral("buttons"), toJson(definition.buttons)},
            {QStringLiteral("cards"), toJson(definition.cards)},
            {QStringLiteral("variables"), toJson(definition.variables)}};
}

int listTemplates(Session &session, Application &app, const QList<Account> &accounts)
{
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("Account"), Terminal::tr("Template"), Terminal::tr("Language"), Terminal::tr("Status"), Terminal::tr("Category")}};
    for (const Account &account : accounts) {
        const auto templates = await(app.templates().templates(account.id));
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

int syncTemplates(Session &session, Application &app, const Account &account, const Arguments &)
{
    const auto report = await(app.templates().sync(account.id));
    if (!report)
        return session.fail(report.error());
    session.out().document(QJsonObject{{QStringLiteral("account"), account.name},
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
    out.say(plainText(renderTemplate(definition, {})));
    for (const TemplateVariable &variable : definition.variables)
        out.say(QStringLiteral("{{%1}}  %2").arg(variable.name, variable.sample));
}

int showTemplate(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    const auto found = await(app.templates().find(account.id, arguments.operand(1), arguments.operand(2)));
    if (!found)
        return session.fail(found.error());
    if (!*found) {
        const QString detail = QStringLiteral("no such template is known here; it may need a sync");
        return session.fail(error(ErrorKind::NotFound, detail, QStringLiteral("template")));
    }
    session.out().document(templateJson(**found, account.name));
    describe(session.out(), **found);
    return Done;
}

QJsonObject toJson(const ContentProblem &problem)
{
    return {{QStringLiteral("path"), problem.path},
            {QStringLiteral("rule"), problem.rule},
            {QStringLiteral("limit"), textOrNull(problem.limit)},
            {QStringLiteral("actual"), textOrNull(problem.actual)},
            {QStringLiteral("message"), lintSentence(problem)},
            {QStringLiteral("severity"), problem.isError() ? QStringLiteral("error") : QStringLiteral("warning")}};
}

QString lineFor(const ContentProblem &problem)
{
    const QString severity = problem.isError() ? Terminal::tr("error") : Terminal::tr("warning");
    return QStringLiteral("%1: %2: %3").arg(problem.path, severity, lintSentence(problem));
}

// A template in Meta's create body.
Result<QJsonObject> readBody(const QString &path)
{
    const auto bytes = readFile(path, contentLimit);
    return bytes ? neutral::createBodyFromJson(*bytes) : bytes.error();
}

int lintTemplateFile(Session &session, const Arguments &arguments)
{
    const auto body = readBody(arguments.operand(0));
    if (!body)
        return session.fail(body.error());
    const ContentProblems problems = lintTemplateBody(*body);
    QJsonArray list;
    for (const ContentProblem &problem : problems) {
        list.append(toJson(problem));
        session.out().say(lineFor(problem));
    }
    session.out().document(list);
    if (list.isEmpty())
        session.out().say(Terminal::tr("Nothing is wrong with it."));
    return firstError(problems) ? Failed : Done;
}

int submit(Session &session, const Arguments &arguments, bool isNew)
{
    const auto body = readBody(arguments.operand(1));
    if (!body)
        return session.fail(body.error());
    const auto definition = neutral::definitionFromJson(*body);
    if (!definition)
        return session.fail(error(ErrorKind::Invalid, definition.error().detail, definition.error().place));
    const ContentProblems problems = lintTemplateBody(*body);
    for (const ContentProblem &problem : problems)
        session.out().warn(lineFor(problem));
    if (const ContentProblem *problem = firstError(problems))
        return session.fail(Error{ErrorKind::Invalid, problem->rule, problem->path, {}, lintSentence(*problem)});
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return session.fail(account.error());
    const auto done = await(isNew ? app->templates().create(account->id, *definition) : app->templates().edit(account->id, *definition));
    if (!done)
        return session.fail(done.error());
    session.out().document(templateJson(*done, account->name));
    session.out().say(Terminal::tr("“%1” (%2) was submitted: %3.").arg(done->name, done->language, done->status));
    return Done;
}

int createTemplate(Session &session, const Arguments &arguments) { return submit(session, arguments, true); }
int editTemplate(Session &session, const Arguments &arguments) { return submit(session, arguments, false); }

int deleteTemplate(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    const auto removed = await(app.templates().remove(account.id, arguments.operand(1), arguments.operand(2)));
    if (!removed)
        return session.fail(removed.error());
    session.out().document(QJsonObject{{QStringLiteral("account"), account.name},
                                       {QStringLiteral("name"), arguments.operand(1)},
                                       {QStringLiteral("language"), textOrNull(arguments.operand(2))},
                                       {QStringLiteral("count"), *removed}});
    session.out().say(Terminal::tr("%n templates deleted.", nullptr, *removed));
    return Done;
}

} // namespace

QList<Command> templateCommands()
{
    const QString family = QStringLiteral("template");
    const Operand account{QStringLiteral("ACCOUNT")};
    const Operand file{QStringLiteral("FILE")};
    const QList<Operand> named{account, {QStringLiteral("NAME")}, {QStringLiteral("LANG"), Operand::Count::AtMostOne}};
    const QList<Operand> maybeAccount{{QStringLiteral("ACCOUNT"), Operand::Count::AtMostOne}};
    return {{{family, QStringLiteral("list")}, maybeAccount, {}, Terminal::tr("the known templates"), onAccounts(listTemplates)},
            {{family, QStringLiteral("sync")}, {account}, {}, Terminal::tr("fetch the templates from the provider"), onAccount(syncTemplates)},
            {{family, QStringLiteral("show")}, named, {}, Terminal::tr("one template with its variables"), onAccount(showTemplate)},
            {{family, QStringLiteral("lint")}, {file}, {}, Terminal::tr("say what is wrong with a new template"), lintTemplateFile},
            {{family, QStringLiteral("create")}, {account, file}, {}, Terminal::tr("submit a new template for review"), createTemplate},
            {{family, QStringLiteral("edit")}, {account, file}, {}, Terminal::tr("replace a template's text; it is reviewed again"), editTemplate},
            {{family, QStringLiteral("delete")}, named, {}, Terminal::tr("delete a template, without LANG in every language"), onAccount(deleteTemplate)}};
}

} // namespace recado::cli
