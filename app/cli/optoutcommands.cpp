// recadoctl optout
#include "cli/families.h"
#include "cli/planoptions.h"
#include "cli/seconds.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/sheetwords.h"
#include "format/timewords.h"
#include "services/optoutfile.h"

#include <algorithm>

namespace recado::cli {

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

// A number as people type it; other ids as they are.
Result<QString> personIn(const Arguments &arguments)
{
    const QString typed = arguments.operand(0).trimmed();
    if (isBusinessScopedId(typed))
        return typed;
    return e164Of(typed, arguments.option(text("region"), text("BR")).toUpper());
}

QString shownPerson(const QString &person)
{
    const bool isNumber = !person.isEmpty() && std::all_of(person.begin(), person.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? QString(QLatin1Char('+') + person) : person;
}

int answerTable(Session &session, const QJsonArray &all, const QList<QStringList> &rows, const QString &empty)
{
    session.out().document(all);
    if (rows.isEmpty())
        session.out().say(empty);
    session.out().table(rows);
    return Done;
}

QJsonArray refusedIn(int purposes)
{
    QJsonArray all;
    for (const auto &[purpose, name] : {std::pair{MessagePurpose::Marketing, "marketing"}, std::pair{MessagePurpose::Utility, "utility"},
                                        std::pair{MessagePurpose::Authentication, "authentication"}, std::pair{MessagePurpose::Service, "service"}}) {
        if (refuses(purposes, purpose))
            all.append(text(name));
    }
    return all;
}

QJsonObject toJson(const DoNotContact &entry)
{
    return {{text("person"), shownPerson(entry.person)}, {text("source"), entry.source}, {text("who"), entry.who}, {text("note"), entry.note},
            {text("since"), toIso(entry.since)}, {text("refused"), refusedIn(entry.purposes)}};
}

QJsonObject toJson(const ConsentWord &word)
{
    return {{text("kind"), toString(word.kind)}, {text("scope"), toString(word.scope)}, {text("source"), word.source}, {text("who"), word.who},
            {text("note"), word.note}, {text("proof"), word.proof}, {text("at"), toIso(word.at)}, {text("heard_at"), toIso(word.heardAt)}};
}

// {person, listed, refused}: what is true of the person now.
int answer(Session &session, Application &app, const QString &person)
{
    const auto entry = await(app.optOuts().entry(person));
    if (!entry)
        return session.fail(entry.error());
    session.out().document(QJsonObject{{text("person"), person}, {text("listed"), entry->has_value()}, {text("refused"), refusedIn(*entry ? (*entry)->purposes : 0)}});
    session.out().say(*entry ? Terminal::tr("Messages to this person are refused.") : Terminal::tr("Nothing is refused to this person."));
    return Done;
}

int enter(Session &session, const Arguments &arguments, bool isConsent)
{
    const auto scope = consentScopeFrom(arguments.option(text("scope"), text("all")));
    if (!scope)
        return session.wrongUsage(Terminal::tr("--scope takes marketing, utility or all."));
    ConsentEntry entry;
    entry.scope = *scope;
    entry.note = arguments.option(text("note"));
    entry.proof = arguments.option(text("proof"));
    entry.source = arguments.option(text("source"), text("operator"));
    if (isPlatform(entry.source) || entry.source == QLatin1String("erased"))
        return session.wrongUsage(Terminal::tr("--source cannot be “%1”: only Recado writes that.").arg(entry.source));
    if (arguments.has(text("at"))) {
        entry.at = momentWithOffset(arguments.option(text("at")));
        if (!entry.at)
            return session.wrongUsage(Terminal::tr("--at takes a moment with its offset, such as 2026-12-01T09:30:00-03:00."));
    }
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto person = personIn(arguments);
    if (!person)
        return session.fail(person.error());
    entry.address = *person;
    const auto done = await(isConsent ? app->optOuts().optIn(entry) : app->optOuts().optOut(entry));
    return done ? answer(session, *app, *person) : session.fail(done.error());
}

int add(Session &session, const Arguments &arguments)
{
    return enter(session, arguments, false);
}

// {read, added, unreadable}
int import(Session &session, const Arguments &arguments)
{
    const auto scope = consentScopeFrom(arguments.option(text("scope"), text("all")));
    if (!scope)
        return session.wrongUsage(Terminal::tr("--scope takes marketing, utility or all."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto people = await(readOptOutFile(arguments.operand(0), arguments.option(text("region"), text("BR")).toUpper()));
    if (!people)
        return session.fail(people.error(), sheetErrorSentence(people.error()));
    ConsentEntry entry;
    entry.scope = *scope;
    entry.source = text("import");
    entry.note = arguments.option(text("note"));
    const auto added = await(app->optOuts().optOutAll(people->addresses, entry));
    if (!added)
        return session.fail(added.error());
    session.out().document(QJsonObject{{text("read"), int(people->addresses.size())}, {text("added"), *added}, {text("unreadable"), people->unreadable}});
    session.out().say(Terminal::tr("%n people are not written to any more.", nullptr, *added));
    if (people->unreadable > 0)
        session.out().say(Terminal::tr("%n lines have no telephone number.", nullptr, people->unreadable));
    return Done;
}

int consent(Session &session, const Arguments &arguments)
{
    return enter(session, arguments, true);
}

int remove(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto person = personIn(arguments);
    if (!person)
        return session.fail(person.error());
    const auto done = await(app->optOuts().remove(*person, arguments.option(text("note"))));
    if (!done)
        return session.fail(done.error());
    if (!*done)
        return session.fail(error(ErrorKind::NotFound, QStringLiteral("not listed"), QStringLiteral("person")), Terminal::tr("This person is not on the list."));
    return answer(session, *app, *person);
}

int list(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto entries = await(app->optOuts().list());
    if (!entries)
        return session.fail(entries.error());
    QJsonArray all;
    QList<QStringList> rows;
    for (const DoNotContact &entry : *entries) {
        all.append(toJson(entry));
        rows.append({formatPhone(shownPerson(entry.person)), exactMoment(entry.since), entry.source, entry.who, entry.note});
    }
    return answerTable(session, all, rows, Terminal::tr("Nobody has asked not to be written to."));
}

int history(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto person = personIn(arguments);
    if (!person)
        return session.fail(person.error());
    const auto words = await(app->optOuts().history(*person));
    if (!words)
        return session.fail(words.error());
    QJsonArray all;
    QList<QStringList> rows;
    for (const ConsentWord &word : *words) {
        all.append(toJson(word));
        rows.append({exactMoment(word.at), toString(word.kind), toString(word.scope), word.source, word.who, word.note, word.proof});
    }
    return answerTable(session, all, rows, Terminal::tr("Nothing was said about writing to this person."));
}

// Without words it shows them.
int words(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (!arguments.operands().isEmpty()) {
        if (const auto kept = await(app->optOuts().setWords(arguments.operands())); !kept)
            return session.fail(kept.error());
    }
    const auto known = await(app->optOuts().words());
    if (!known)
        return session.fail(known.error());
    session.out().document(QJsonArray::fromStringList(*known));
    for (const QString &word : *known)
        session.out().say(word);
    return Done;
}

} // namespace

QList<Command> optOutCommands()
{
    const QString optOut = text("optout");
    const QList<Operand> person{{text("NUMBER")}};
    const Option region{text("region"), text("XX"), Terminal::tr("country of a number without country code (BR)")};
    const Option note{text("note"), text("TEXT"), Terminal::tr("a reason, for people")};
    const Option scope{text("scope"), text("marketing|utility|all"), Terminal::tr("which messages it is about (all)")};
    const Option source{text("source"), text("WORD"), Terminal::tr("where it was said, such as form or telephone (operator)")};
    const Option proof{text("proof"), text("TEXT"), Terminal::tr("where it can be seen: a link, the number of a form")};
    const Option at{text("at"), text("TIME"), Terminal::tr("when it was said (now)")};
    const QList<Option> all{scope, source, note, proof, at, region};
    return {{{optOut, text("add")}, person, all, Terminal::tr("this person is not to be written to"), add},
            {{optOut, text("import")}, {{text("FILE")}}, {scope, note, region}, Terminal::tr("the same for everybody in a table or list of numbers"), import},
            {{optOut, text("consent")}, person, all, Terminal::tr("this person agreed to be written to"), consent},
            {{optOut, text("list")}, {}, {}, Terminal::tr("who is not to be written to"), list},
            {{optOut, text("remove")}, person, {note, region}, Terminal::tr("take it back; that is recorded"), remove},
            {{optOut, text("history")}, person, {region}, Terminal::tr("everything that was said about writing to this person"), history},
            {{optOut, text("words")}, {{text("WORD"), Operand::Count::Any}}, {}, Terminal::tr("show the words that people write to get no more, or set them"), words}};
}

} // namespace recado::cli
