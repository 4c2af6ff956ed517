// recadoctl contact sync | push
#include "cli/families.h"
#include "cli/onaccount.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

QJsonObject toJson(const SyncField &field)
{
    return {{QStringLiteral("attribute"), field.name},
            {QStringLiteral("here"), textOrNull(field.here)},
            {QStringLiteral("there"), textOrNull(field.there)},
            {QStringLiteral("before"), textOrNull(field.base)}};
}

QJsonArray toJson(const QList<SyncField> &fields)
{
    QJsonArray list;
    for (const SyncField &field : fields)
        list.append(toJson(field));
    return list;
}

QJsonObject toJson(const SyncPreview &preview)
{
    const SyncPreview::Counts counts = preview.counts();
    QJsonArray people;
    for (const SyncPerson &person : preview.people) {
        people.append(QJsonObject{{QStringLiteral("address"), person.address},
                                  {QStringLiteral("contact_id"), person.contact.isNull() ? QJsonValue() : QJsonValue(person.contact.value)},
                                  {QStringLiteral("name_here"), textOrNull(person.nameHere)},
                                  {QStringLiteral("name_there"), textOrNull(person.nameThere)},
                                  {QStringLiteral("add"), person.addHere ? QStringLiteral("here") : person.addThere ? QStringLiteral("there") : QString()},
                                  {QStringLiteral("to_here"), toJson(person.toHere)},
                                  {QStringLiteral("to_there"), toJson(person.toThere)},
                                  {QStringLiteral("conflicts"), toJson(person.conflicts)}});
    }
    QJsonArray skipped;
    for (const SyncSkipped &one : preview.skipped)
        skipped.append(QJsonObject{{QStringLiteral("reason"), toString(one.reason)}, {QStringLiteral("what"), textOrNull(one.what)}});
    return {{QStringLiteral("here"), preview.countHere},
            {QStringLiteral("there"), preview.countThere},
            {QStringLiteral("unchanged"), preview.unchanged},
            {QStringLiteral("add_here"), counts.addHere},
            {QStringLiteral("add_there"), counts.addThere},
            {QStringLiteral("update_here"), counts.updateHere},
            {QStringLiteral("update_there"), counts.updateThere},
            {QStringLiteral("conflicts"), counts.conflicts},
            {QStringLiteral("people"), people},
            {QStringLiteral("skipped"), skipped}};
}

void describe(Output &out, const SyncPreview &preview)
{
    const SyncPreview::Counts counts = preview.counts();
    out.table({{Terminal::tr("To add here"), QString::number(counts.addHere)},
               {Terminal::tr("To add there"), QString::number(counts.addThere)},
               {Terminal::tr("To update here"), QString::number(counts.updateHere)},
               {Terminal::tr("To update there"), QString::number(counts.updateThere)},
               {Terminal::tr("Changed on both sides"), QString::number(counts.conflicts)},
               {Terminal::tr("Left out"), QString::number(preview.skipped.size())},
               {Terminal::tr("Unchanged"), QString::number(preview.unchanged)}});
    for (const SyncPerson &person : preview.people) {
        for (const SyncField &field : person.conflicts)
            out.say(Terminal::tr("%1, %2: here “%3”, there “%4”").arg(person.nameHere.isEmpty() ? person.address : person.nameHere, field.name, field.here, field.there));
    }
}

int sync(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    SyncChoices choices;
    const QString take = arguments.option(QStringLiteral("take"));
    const QString only = arguments.option(QStringLiteral("only"));
    if (!take.isEmpty() && take != QLatin1String("ours") && take != QLatin1String("theirs"))
        return session.wrongUsage(Terminal::tr("--take is ours or theirs."));
    if (!only.isEmpty() && only != QLatin1String("here") && only != QLatin1String("there"))
        return session.wrongUsage(Terminal::tr("--only is here or there."));
    if (!take.isEmpty())
        choices.allConflicts = take == QLatin1String("ours") ? SyncSide::Here : SyncSide::There;
    choices.addHere = choices.updateHere = only != QLatin1String("there");
    choices.addThere = choices.updateThere = only != QLatin1String("here");
    if (const auto adopted = await(app.contacts().adoptSeen()); !adopted)
        return session.fail(adopted.error());
    const auto preview = await(app.contactSync().preview(account.id));
    if (!preview)
        return session.fail(preview.error());
    QJsonObject json = toJson(*preview);
    if (arguments.has(QStringLiteral("preview"))) {
        session.out().document(json);
        describe(session.out(), *preview);
        return Done;
    }
    // Ctrl-C ends it at its next step; what was done stays done.
    const Interruption interruption;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    QObject context;
    QObject::connect(&interruption, &Interruption::interrupted, &context, [stop] { *stop = true; });
    const auto result = await(app.contactSync().apply(*preview, choices, {}, stop));
    if (!result)
        return session.fail(result.error());
    QJsonArray failures;
    for (const SyncFailure &failure : result->failures)
        failures.append(QJsonObject{{QStringLiteral("name"), textOrNull(failure.name)}, {QStringLiteral("kind"), toString(failure.error.kind)}, {QStringLiteral("message"), textOrNull(failure.error.message)}});
    json.insert(QStringLiteral("done"), QJsonObject{{QStringLiteral("added_here"), result->addedHere},
                                                    {QStringLiteral("added_there"), result->addedThere},
                                                    {QStringLiteral("updated_here"), result->updatedHere},
                                                    {QStringLiteral("updated_there"), result->updatedThere},
                                                    {QStringLiteral("settled"), result->settled},
                                                    {QStringLiteral("conflicts_left"), result->conflictsLeft},
                                                    {QStringLiteral("changed_meanwhile"), result->changedMeanwhile},
                                                    {QStringLiteral("failures"), failures},
                                                    {QStringLiteral("stopped"), result->stopped},
                                                    {QStringLiteral("broken_off"), result->brokenOff ? QJsonValue(toString(result->brokenOff->kind)) : QJsonValue()}});
    session.out().document(json);
    describe(session.out(), *preview);
    if (result->conflictsLeft > 0)
        session.out().say(Terminal::tr("%n attributes were changed on both sides and are left; --take ours or --take theirs decides.", nullptr, result->conflictsLeft));
    if (result->brokenOff)
        session.explain(*result->brokenOff);
    return result->brokenOff || result->stopped || !result->failures.isEmpty() ? session.failed() : int(Done);
}

int push(Session &session, Application &app, const Account &account, const Arguments &arguments)
{
    const auto found = await(app.contacts().find(arguments.operand(1)));
    if (!found)
        return session.fail(found.error());
    const auto done = await(app.contactSync().push(account.id, found->id, arguments.options(QStringLiteral("attribute"))));
    if (!done)
        return session.fail(done.error());
    session.out().document(QJsonObject{{QStringLiteral("contact_id"), found->id.value}, {QStringLiteral("account"), account.name}, {QStringLiteral("pushed"), true}});
    session.out().say(Terminal::tr("The provider has it."));
    return Done;
}

} // namespace

QList<Command> contactSyncCommands()
{
    const QString contact = QStringLiteral("contact");
    const Operand account{QStringLiteral("ACCOUNT")};
    const QList<Option> options{{QStringLiteral("preview"), {}, Terminal::tr("say what would be done, and do nothing")},
                                {QStringLiteral("take"), QStringLiteral("WHOSE"), Terminal::tr("ours or theirs, where both sides changed; left alone when not given")},
                                {QStringLiteral("only"), QStringLiteral("SIDE"), Terminal::tr("change only here, or only there")}};
    const QList<Option> named{{QStringLiteral("attribute"), QStringLiteral("NAME"), Terminal::tr("only these; all when not given"), true}};
    return {{{contact, QStringLiteral("sync")}, {account}, options, Terminal::tr("keep the contacts here and in the provider's address book the same"), onAccount(sync)},
            {{contact, QStringLiteral("push")}, {account, {QStringLiteral("CONTACT")}}, named, Terminal::tr("add one contact at the provider, or set its attributes there"), onAccount(push)}};
}

} // namespace recado::cli
