// recadoctl contact list | show | set | suggestions | merge | undo | split
#include "cli/families.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "services/broadcastcontext.h"
#include "store/contactjson.h"

#include <algorithm>

namespace recado::cli {

namespace {

QString numberOf(const Contact &contact)
{
    const ContactIdentity *person = contact.identity(identity::person);
    if (!person)
        person = contact.identity(identity::waId);
    if (!person)
        return contact.identities.isEmpty() ? QString() : contact.identities.first().value;
    return isBusinessScopedId(person->value) ? person->value : formatPhone(QLatin1Char('+') + person->value);
}

// The card with what it says together: {…, "name", "first_seen", "last_seen"}
QJsonObject toJson(const Contact &contact)
{
    const auto time = [](const std::optional<Instant> &at) { return at ? QJsonValue(toIso(*at)) : QJsonValue(); };
    QJsonObject object = contactToJson(contact);
    object.insert(QStringLiteral("contact_id"), contact.id.value);
    object.remove(QStringLiteral("id"));
    object.insert(QStringLiteral("name"), textOrNull(contact.shownName()));
    object.insert(QStringLiteral("first_seen"), time(contact.firstSeen()));
    object.insert(QStringLiteral("last_seen"), time(contact.lastSeen()));
    return object;
}

QJsonArray toJson(const QList<Contact> &contacts)
{
    QJsonArray list;
    for (const Contact &contact : contacts)
        list.append(toJson(contact));
    return list;
}

void describe(Output &out, const Contact &contact)
{
    out.say(QStringLiteral("%1  %2  %3").arg(QString::number(contact.id.value), contact.shownName(), numberOf(contact)));
    for (const ContactIdentity &one : contact.identities)
        out.say(QStringLiteral("  %1 %2").arg(one.kind, one.value));
    for (const ContactAttribute &one : contact.attributes)
        out.say(QStringLiteral("  %1 = %2").arg(one.name, one.value));
    if (!contact.tags.isEmpty())
        out.say(QStringLiteral("  ") + contact.tags.join(QLatin1String(", ")));
}

// Of words that name cards. A failure is told already.
std::optional<QList<Contact>> cardsNamed(Session &session, Application &app, const QStringList &words)
{
    QList<Contact> cards;
    for (const QString &word : words) {
        const auto found = await(app.contacts().find(word));
        if (!found) {
            session.fail(found.error());
            return {};
        }
        cards.append(*found);
    }
    return cards;
}

int listContacts(Session &session, const Arguments &arguments)
{
    ContactQuery query;
    query.text = arguments.operand(0);
    query.tag = arguments.option(QStringLiteral("tag"));
    query.attribute = arguments.option(QStringLiteral("attribute"));
    bool isNumber = true;
    query.limit = arguments.option(QStringLiteral("limit"), QStringLiteral("200")).toInt(&isNumber);
    if (!isNumber || query.limit < 1)
        return session.wrongUsage(Terminal::tr("--limit takes a number from 1 on."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (const auto adopted = await(app->contacts().adoptSeen()); !adopted)
        return session.fail(adopted.error());
    const auto contacts = await(app->contacts().list(query));
    if (!contacts)
        return session.fail(contacts.error());
    session.out().document(toJson(*contacts));
    if (contacts->isEmpty())
        session.out().say(Terminal::tr("No contacts."));
    QList<QStringList> rows{{Terminal::tr("Contact"), Terminal::tr("Name"), Terminal::tr("Number"), Terminal::tr("Tags")}};
    for (const Contact &contact : *contacts)
        rows.append({QString::number(contact.id.value), contact.shownName(), numberOf(contact), contact.tags.join(QLatin1String(", "))});
    if (rows.size() > 1)
        session.out().table(rows);
    return Done;
}

int showContact(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (const auto adopted = await(app->contacts().adoptSeen()); !adopted)
        return session.fail(adopted.error());
    const auto found = await(app->contacts().find(arguments.operand(0)));
    if (!found)
        return session.fail(found.error());
    const auto story = await(app->contacts().story(found->id));
    if (!story)
        return session.fail(story.error());
    QJsonObject object = toJson(story->contact);
    QJsonArray history;
    for (const ContactAudit &audit : story->audits) {
        history.append(QJsonObject{{QStringLiteral("record_id"), audit.id},
                                   {QStringLiteral("verb"), audit.verb},
                                   {QStringLiteral("at"), toIso(audit.at)},
                                   {QStringLiteral("who"), textOrNull(audit.who)},
                                   {QStringLiteral("reason"), textOrNull(audit.reason)},
                                   {QStringLiteral("undone_at"), audit.undoneAt ? QJsonValue(toIso(*audit.undoneAt)) : QJsonValue()}});
    }
    object.insert(QStringLiteral("history"), history);
    session.out().document(object);
    describe(session.out(), story->contact);
    return Done;
}

int setContact(Session &session, const Arguments &arguments)
{
    ContactChange change;
    if (arguments.has(QStringLiteral("name")))
        change.name = arguments.option(QStringLiteral("name"));
    for (const QString &given : arguments.options(QStringLiteral("attribute"))) {
        const qsizetype equals = given.indexOf(QLatin1Char('='));
        if (equals < 1 || change.attributes.contains(given.left(equals)))
            return session.wrongUsage(Terminal::tr("--attribute takes NAME=VALUE, each name once."));
        change.attributes.insert(given.left(equals), given.mid(equals + 1));
    }
    change.withoutAttributes = arguments.options(QStringLiteral("without-attribute"));
    change.tags = arguments.options(QStringLiteral("tag"));
    change.withoutTags = arguments.options(QStringLiteral("without-tag"));
    Application *app = session.application();
    if (!app)
        return session.failed();
    auto found = await(app->contacts().find(arguments.operand(0)));
    if (!found && found.error().kind == ErrorKind::NotFound) {
        // A card is made for numbers and BSUIDs, not for words that name nobody.
        const QString word = arguments.operand(0).trimmed();
        const auto number = e164Of(word, QStringLiteral("BR"));
        if (!number && !isBusinessScopedId(word))
            return session.fail(found.error());
        found = await(app->contacts().ensure(number ? *number : word));
    }
    if (!found)
        return session.fail(found.error());
    const auto changed = await(app->contacts().change(found->id, change));
    if (!changed)
        return session.fail(changed.error());
    if (arguments.has(QStringLiteral("push"))) {
        const auto account = session.account(arguments.option(QStringLiteral("push")));
        if (!account)
            return session.fail(account.error());
        const auto pushed = await(app->contactSync().push(account->id, changed->id, change.attributes.keys()));
        if (!pushed)
            return session.fail(pushed.error());
    }
    session.out().document(toJson(*changed));
    describe(session.out(), *changed);
    return Done;
}

int suggestMerges(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (const auto adopted = await(app->contacts().adoptSeen()); !adopted)
        return session.fail(adopted.error());
    const auto found = await(app->contacts().suggestions());
    if (!found)
        return session.fail(found.error());
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("Contact"), Terminal::tr("Contact"), Terminal::tr("Reason")}};
    for (const MergeSuggestion &one : *found) {
        list.append(QJsonObject{{QStringLiteral("contacts"), QJsonArray{one.first.value, one.second.value}},
                                {QStringLiteral("reason"), toString(one.reason)},
                                {QStringLiteral("value"), one.value}});
        rows.append({QString::number(one.first.value), QString::number(one.second.value), toString(one.reason)});
    }
    session.out().document(list);
    if (list.isEmpty())
        session.out().say(Terminal::tr("No two contacts look like one person."));
    else
        session.out().table(rows);
    return Done;
}

int mergeContacts(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto cards = cardsNamed(session, *app, arguments.operands());
    if (!cards)
        return session.failed();
    QList<ContactId> ids;
    for (const Contact &card : *cards)
        ids.append(card.id);
    const auto record = await(app->contacts().merge(ids, operatorName()));
    if (!record)
        return session.fail(record.error());
    const auto story = await(app->contacts().story(*std::min_element(ids.begin(), ids.end())));
    if (!story)
        return session.fail(story.error());
    session.out().document(QJsonObject{{QStringLiteral("record_id"), *record}, {QStringLiteral("contact"), toJson(story->contact)}});
    describe(session.out(), story->contact);
    session.out().say(Terminal::tr("“recadoctl contact undo %1” takes them apart again.").arg(*record));
    return Done;
}

int undoMerge(Session &session, const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 record = arguments.operand(0).toLongLong(&isNumber);
    if (!isNumber)
        return session.wrongUsage(Terminal::tr("RECORD-ID is the number that a merge gave."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto cards = await(app->contacts().undoMerge(record, operatorName()));
    if (!cards)
        return session.fail(cards.error());
    session.out().document(toJson(*cards));
    for (const Contact &card : *cards)
        describe(session.out(), card);
    return Done;
}

int splitContact(Session &session, const Arguments &arguments)
{
    QList<ContactIdentity> identities;
    for (const QString &given : arguments.options(QStringLiteral("identity"))) {
        const qsizetype equals = given.indexOf(QLatin1Char('='));
        const auto one = normalIdentity(given.left(equals), given.mid(equals + 1));
        if (equals < 1 || !one)
            return session.wrongUsage(Terminal::tr("--identity takes KIND=VALUE, as “contact show” tells them."));
        identities.append(*one);
    }
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto found = await(app->contacts().find(arguments.operand(0)));
    if (!found)
        return session.fail(found.error());
    const auto out = await(app->contacts().split(found->id, identities, operatorName()));
    if (!out)
        return session.fail(out.error());
    session.out().document(toJson(*out));
    describe(session.out(), *out);
    return Done;
}

} // namespace

QList<Command> contactCommands()
{
    const QString contact = QStringLiteral("contact");
    const QString name = QStringLiteral("NAME");
    const Operand one{QStringLiteral("CONTACT")};
    const QList<Option> filters{{QStringLiteral("tag"), QStringLiteral("TAG"), Terminal::tr("only who has it")},
                                {QStringLiteral("attribute"), name, Terminal::tr("only who has it")},
                                {QStringLiteral("limit"), QStringLiteral("N"), Terminal::tr("at most so many; 200 when not given")}};
    const QList<Option> changes{{QStringLiteral("name"), name, Terminal::tr("what the person is called here; empty takes it away")},
                                {QStringLiteral("attribute"), QStringLiteral("NAME=VALUE"), Terminal::tr("capitals, accents and spaces around a name do not count"), true},
                                {QStringLiteral("without-attribute"), name, Terminal::tr("take it away"), true},
                                {QStringLiteral("tag"), QStringLiteral("TAG"), Terminal::tr("add it"), true},
                                {QStringLiteral("without-tag"), QStringLiteral("TAG"), Terminal::tr("take it away"), true},
                                {QStringLiteral("push"), QStringLiteral("ACCOUNT"), Terminal::tr("set the attributes in that account's address book, too; adds the person where there is none")}};
    const QList<Option> identities{{QStringLiteral("identity"), QStringLiteral("KIND=VALUE"), Terminal::tr("what goes to a new card"), true}};
    return {{{contact, QStringLiteral("list")}, {{QStringLiteral("TEXT"), Operand::Count::AtMostOne}}, filters, Terminal::tr("people, by name; TEXT is part of a name or number"), listContacts},
            {{contact, QStringLiteral("show")}, {one}, {}, Terminal::tr("one person; CONTACT is a number of a card, a phone number, BSUID or @username"), showContact},
            {{contact, QStringLiteral("set")}, {one}, changes, Terminal::tr("name, attributes and tags; makes the card when there is none"), setContact},
            {{contact, QStringLiteral("suggestions")}, {}, {}, Terminal::tr("cards that look like one person, and why"), suggestMerges},
            {{contact, QStringLiteral("merge")}, {{QStringLiteral("CONTACT"), Operand::Count::AtLeastOne}}, {}, Terminal::tr("make one card of several"), mergeContacts},
            {{contact, QStringLiteral("undo")}, {{QStringLiteral("RECORD-ID")}}, {}, Terminal::tr("take a merge back"), undoMerge},
            {{contact, QStringLiteral("split")}, {one}, identities, Terminal::tr("move identities to a new card"), splitContact}};
}

} // namespace recado::cli
