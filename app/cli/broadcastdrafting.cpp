// recadoctl broadcast create | import | plan | sample | remove
#include "cli/broadcastcommands.h"
#include "cli/fileargument.h"
#include "cli/planarguments.h"
#include "cli/recipientoptions.h"
#include "cli/words.h"
#include "providers/neutral/contentjson.h"

#include <algorithm>

namespace recado::cli {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

// What it says, by --template NAME[:LANG] or --content FILE, and the account that knows the template.
Result<BroadcastContent> contentOf(Application &app, const Account &account, const Arguments &arguments)
{
    BroadcastContent said;
    TemplateContent named;
    if (arguments.has(text("content"))) {
        const auto content = readContent(arguments.option(text("content")));
        if (!content)
            return content.error();
        said.content = *content;
        if (!said.content.isTemplate())
            return said;
        named = said.content.asTemplate();
    } else {
        const QString wanted = arguments.option(text("template"));
        named.name = wanted.section(QLatin1Char(':'), 0, 0);
        named.language = wanted.section(QLatin1Char(':'), 1);
    }
    auto definition = await(app.templates().find(account.id, named.name, named.language));
    if (!definition)
        return definition.error();
    if (!*definition) {
        const QString detail = QStringLiteral("no such template is known here; \"recadoctl template sync\" fetches them");
        return error(ErrorKind::NotFound, detail, QStringLiteral("template"));
    }
    said.definition = *definition;
    if (said.content.isEmpty()) {
        named.language = (*definition)->language;
        said.content = Content(named);
    }
    return said;
}

Result<Broadcast> draftOf(Session &session, Application &app, const Arguments &arguments, BroadcastContent &said)
{
    const auto account = session.account(arguments.option(text("account")));
    if (!account)
        return account.error();
    Broadcast draft;
    draft.name = arguments.operand(0);
    draft.account = account->id;
    if (arguments.has(text("channel"))) {
        const auto channel = session.channel(*account, arguments.option(text("channel")));
        if (!channel)
            return channel.error();
        draft.channel = channel->id;
    }
    auto content = contentOf(app, *account, arguments);
    if (!content)
        return content.error();
    said = *content;
    draft.content = neutral::toJson(said.content);
    if (said.definition) {
        draft.templateName = said.definition->name;
        draft.templateLanguage = said.definition->language;
    }
    draft.plan.region = arguments.option(text("region"), draft.plan.region).toUpper();
    return draft;
}

// Quick replies may do without a value of their own.
bool isOptional(const BroadcastContent &said, const QString &name)
{
    const QList<TemplateVariable> variables = said.definition ? said.definition->variables : QList<TemplateVariable>();
    return std::any_of(variables.begin(), variables.end(), [&name](const TemplateVariable &variable) { return variable.name == name && variable.optional; });
}

void tellUnmapped(Session &session, const BroadcastContent &said, const ColumnMapping &mapping)
{
    for (const QString &variable : variablesOf(said)) {
        if (!mapping.variables.contains(variable) && !isOptional(said, variable))
            session.out().warn(Terminal::tr("No column is known for “%1”: --set %1=COLUMN or --value %1=TEXT.").arg(variable));
    }
}

int tellDraft(Session &session, Application &app, const Broadcast &draft)
{
    const auto stored = await(app.broadcasts().byId(draft.id));
    if (!stored)
        return session.fail(stored.error());
    const auto totals = await(app.broadcasts().totals(draft.id));
    if (!totals)
        return session.fail(totals.error());
    const int ready = totals->rows - totals->blocked - totals->leftOut;
    session.out().document(QJsonObject{{text("broadcast_id"), stored->uuid},
                                       {text("name"), stored->name},
                                       {text("state"), toString(stored->state)},
                                       {text("rows"), totals->rows},
                                       {text("ready"), ready},
                                       {text("blocked"), totals->blocked},
                                       {text("left_out"), totals->leftOut},
                                       {text("mapping"), toJson(stored->mapping, stored->source.columns)}});
    session.out().say(QStringLiteral("%1  %2").arg(stored->uuid, stored->name));
    session.out().say(Terminal::tr("%1 rows: %2 ready, %3 need somebody.").arg(QString::number(totals->rows), QString::number(ready), QString::number(totals->blocked)));
    return Done;
}

QString wrongCreate(const Arguments &arguments)
{
    if (arguments.option(text("account")).isEmpty())
        return Terminal::tr("--account is needed.");
    if (arguments.has(text("template")) == arguments.has(text("content")))
        return Terminal::tr("Either --template or --content is needed.");
    return {};
}

// Nothing half made stays behind: a script that is told "no" can simply try again.
int giveUp(Session &session, Application &app, const Broadcast &draft, const Error &problem)
{
    if (const auto removed = await(app.broadcasts().remove(draft.id)); !removed)
        session.explain(removed.error());
    return session.fail(problem);
}

int create(Session &session, const Arguments &arguments)
{
    BroadcastPlan plan;
    const QString wrong = wrongCreate(arguments);
    if (const QString problem = wrong.isEmpty() ? readPlan(arguments, plan, SystemClock().now()) : wrong; !problem.isEmpty())
        return session.wrongUsage(problem);
    Application *app = session.application();
    if (!app)
        return session.failed();
    BroadcastContent said;
    auto draft = draftOf(session, *app, arguments, said);
    if (!draft)
        return session.fail(draft.error());
    plan.region = draft->plan.region;
    draft->plan = plan;
    if (!arguments.has(text("file"))) {
        const auto created = await(app->broadcasts().create(*draft));
        return created ? tellDraft(session, *app, *created) : session.fail(created.error());
    }
    const auto preview = previewOf(*app, arguments);
    if (!preview)
        return session.fail(preview.error());
    const auto mapping = mappingOf(*app, arguments, *preview, said);
    if (!mapping)
        return session.fail(mapping.error());
    const auto created = await(app->broadcasts().create(*draft));
    if (!created)
        return session.fail(created.error());
    const auto imported = importFile(session, *app, *created, arguments, *preview, *mapping);
    if (!imported)
        return giveUp(session, *app, *created, imported.error());
    tellUnmapped(session, said, *mapping);
    return tellDraft(session, *app, *created);
}

// The content of a draft, to guess columns by.
Result<BroadcastContent> contentOf(Application &app, const Broadcast &draft)
{
    BroadcastContent said;
    const auto content = neutral::contentFromJson(draft.content);
    if (!content)
        return content.error();
    said.content = *content;
    if (draft.templateName.isEmpty())
        return said;
    auto definition = await(app.templates().find(draft.account, draft.templateName, draft.templateLanguage));
    if (!definition)
        return definition.error();
    said.definition = *definition;
    return said;
}

int importRecipients(Session &session, Application &app, const Broadcast &draft, const Arguments &arguments)
{
    const auto said = contentOf(app, draft);
    if (!said)
        return session.fail(said.error());
    if (!arguments.has(text("file"))) {
        const auto mapping = changedMapping(arguments, draft.mapping, draft.source.columns);
        if (!mapping)
            return session.fail(mapping.error());
        const auto read = await(app.recipientImport().remap(draft.id, *mapping));
        if (!read)
            return session.fail(read.error());
        tellUnmapped(session, *said, *mapping);
        return tellDraft(session, app, draft);
    }
    const auto preview = previewOf(app, arguments);
    if (!preview)
        return session.fail(preview.error());
    const auto mapping = mappingOf(app, arguments, *preview, *said);
    if (!mapping)
        return session.fail(mapping.error());
    const auto imported = importFile(session, app, draft, arguments, *preview, *mapping);
    if (!imported)
        return session.fail(imported.error());
    tellUnmapped(session, *said, *mapping);
    return tellDraft(session, app, draft);
}

int changePlan(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    Broadcast changed = broadcast;
    if (const QString problem = readPlan(arguments, changed.plan, app.core().now()); !problem.isEmpty())
        return session.wrongUsage(problem);
    if (broadcast.state == BroadcastState::Draft) {
        if (changed.plan.notAgainDays != broadcast.plan.notAgainDays)
            changed.checkedAt.reset(); // other people are left out now
        const auto saved = await(app.broadcasts().save(changed));
        if (!saved)
            return session.fail(saved.error());
    } else {
        BroadcastPlan onlyPace = broadcast.plan;
        onlyPace.pace = changed.plan.pace;
        if (changed.plan != onlyPace)
            return session.fail(error(ErrorKind::Conflict, QStringLiteral("only the pace of a started broadcast can be changed"), text("plan")));
        const auto set = await(app.broadcasts().setPace(broadcast.id, changed.plan.pace));
        if (!set)
            return session.fail(set.error());
    }
    session.out().document(QJsonObject{{text("broadcast_id"), changed.uuid}, {text("plan"), toJson(changed.plan)}});
    return Done;
}

int sample(Session &session, const Arguments &arguments)
{
    if (const QString problem = wrongCreate(arguments); !problem.isEmpty())
        return session.wrongUsage(problem);
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto account = session.account(arguments.option(text("account")));
    if (!account)
        return session.fail(account.error());
    const auto said = contentOf(*app, *account, arguments);
    if (!said)
        return session.fail(said.error());
    const QString path = arguments.operand(0);
    const auto written = await(app->recipientImport().writeSample(*said, path));
    if (!written)
        return session.fail(written.error());
    session.out().document(QJsonObject{{text("file"), path}, {text("variables"), QJsonArray::fromStringList(variablesOf(*said))}});
    session.out().say(path);
    return Done;
}

int removeDraft(Session &session, Application &app, const Broadcast &broadcast, const Arguments &)
{
    const auto removed = await(app.broadcasts().remove(broadcast.id));
    if (!removed)
        return session.fail(removed.error());
    session.out().document(QJsonObject{{text("removed"), broadcast.uuid}});
    session.out().say(Terminal::tr("“%1” removed.").arg(broadcast.name));
    return Done;
}

} // namespace

QList<Command> draftingCommands()
{
    const QList<Option> saying{{text("account"), text("A"), Terminal::tr("the account that carries it")},
                               {text("template"), text("NAME[:LANG]"), Terminal::tr("what it says: a template…")},
                               {text("content"), text("FILE.json"), Terminal::tr("…or another message, with {{holes}}")}};
    const QList<Option> creating = saying
        + QList<Option>{{text("channel"), text("C"), Terminal::tr("the sending number, by id, number or name")},
                        {text("region"), text("XX"), Terminal::tr("country of numbers without country code (BR)")}}
        + recipientFileOptions() + planOptions();
    return {{broadcastWords("create"), {{text("NAME")}}, creating, Terminal::tr("make a broadcast out of a template and a file"), create},
            {broadcastWords("import"), {broadcastOperand()}, recipientFileOptions(), Terminal::tr("read another file, or the columns anew"), onBroadcast(importRecipients)},
            {broadcastWords("plan"), {broadcastOperand()}, planOptions(), Terminal::tr("change pace, hours and brakes"), onBroadcast(changePlan)},
            {broadcastWords("sample"), {{text("FILE")}}, saying, Terminal::tr("write a table with the right columns, to be filled"), sample},
            {broadcastWords("remove"), {broadcastOperand()}, {}, Terminal::tr("remove a draft"), onBroadcast(removeDraft)}};
}

} // namespace recado::cli
