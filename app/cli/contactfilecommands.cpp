// recadoctl contact import | table
#include "cli/families.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/contactwords.h"
#include "format/sheetwords.h"
#include "services/contactimport.h"
#include "services/contactsheet.h"

#include <QFileInfo>

namespace recado::cli {

namespace {

constexpr int mostTold = 20; // refused rows in the terminal; the JSON has all of them

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

// "Vencimento=attribute:Due day", "Fone=number": by a column's name, or its place from 1 on. Error Invalid place "--map".
Result<QList<ContactColumn>> mappingOf(const Arguments &arguments, const sheets::SheetPreview &preview)
{
    QList<QStringList> sample;
    for (const sheets::Row &row : preview.rows) {
        QStringList cells;
        for (const sheets::Cell &cell : row.cells)
            cells.append(cell.text);
        sample.append(cells);
    }
    auto mapping = guessContactColumns(preview.columns, sample);
    for (const QString &given : arguments.options(text("map"))) {
        const qsizetype equals = given.lastIndexOf(QLatin1Char('='));
        const QString column = given.left(equals);
        const QString meaning = given.mid(equals + 1);
        const auto kind = contactColumnKindFromString(meaning.section(QLatin1Char(':'), 0, 0));
        qsizetype place = preview.columns.indexOf(column);
        for (qsizetype i = 0; place < 0 && i < preview.columns.size(); ++i)
            place = attributeKey(preview.columns[i]) == attributeKey(column) ? i : -1;
        if (place < 0)
            place = column.toInt() - 1;
        if (equals < 1 || !kind || place < 0 || place >= mapping.size())
            return error(ErrorKind::Invalid, QStringLiteral("not understood: \"%1\"").arg(given), QStringLiteral("--map"));
        mapping[place] = {*kind, meaning.section(QLatin1Char(':'), 1)};
    }
    return mapping;
}

QString placeOf(const RefusedContact &one, const QString &file)
{
    const QString place = QStringLiteral("%1:%2").arg(file).arg(one.line);
    return one.column > 0 ? place + QLatin1Char(':') + QString::number(one.column) : place;
}

QJsonObject toJson(const ContactImportResult &result, const QString &file, bool dryRun)
{
    QJsonArray refusals;
    for (const RefusedContact &one : result.refusals) {
        refusals.append(QJsonObject{{text("place"), placeOf(one, file)},
                                    {text("line"), one.line},
                                    {text("column"), one.column > 0 ? QJsonValue(one.column) : QJsonValue()},
                                    {text("reason"), one.reason.place.isEmpty() || one.column > 0 ? one.reason.detail : one.reason.place}});
    }
    return {{text("dry_run"), dryRun},          {text("rows"), result.rows},       {text("added"), result.added},     {text("changed"), result.changed},
            {text("unchanged"), result.unchanged}, {text("refused"), result.refused}, {text("stopped"), result.stopped}, {text("refusals"), refusals}};
}

void tell(Output &out, const ContactImportResult &result, const QString &file, bool dryRun)
{
    const QString counts = dryRun ? Terminal::tr("%1 would be new, %2 brought up to date, %3 stay as they are, %4 would be refused.")
                                  : Terminal::tr("%1 new, %2 brought up to date, %3 as they were, %4 refused.");
    out.say(counts.arg(QString::number(result.added), QString::number(result.changed), QString::number(result.unchanged), QString::number(result.refused)));
    for (const RefusedContact &one : result.refusals.mid(0, mostTold))
        out.say(QStringLiteral("%1: %2").arg(placeOf(one, file), refusalSentence(one.reason)));
    if (result.refused > mostTold)
        out.say(Terminal::tr("… and %1 more; --refused FILE keeps all of them.").arg(result.refused - mostTold));
}

int importContacts(Session &session, const Arguments &arguments)
{
    ContactImportRequest request;
    request.path = arguments.operand(0);
    request.region = arguments.option(text("region"), text("BR")).toUpper();
    request.tags = arguments.options(text("tag"));
    request.dryRun = arguments.has(text("dry-run"));
    const QString name = QFileInfo(request.path).fileName();
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto preview = await(app->recipientImport().preview(request.path));
    if (!preview)
        return session.fail(preview.error(), sheetErrorSentence(preview.error()));
    request.shape = preview->shape;
    const auto mapping = mappingOf(arguments, *preview);
    if (!mapping)
        return session.wrongUsage(Terminal::tr("--map takes COLUMN=MEANING; MEANING is number, name, username, bsuid, tags, ignored or attribute[:NAME]."));
    request.mapping = *mapping;
    ContactImport import(app->core());
    const StopFlag stop = std::make_shared<std::atomic_bool>(false);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &interruption, [stop] { *stop = true; });
    const auto done = await(import.run(request, {}, stop));
    if (!done)
        return session.fail(done.error(), sheetErrorSentence(done.error()));
    if (arguments.has(text("refused")) && done->refused > 0) {
        const QString path = arguments.option(text("refused"));
        const ContactImport::RefusalWords words{Terminal::tr("line:column"), Terminal::tr("why"), [](const RefusedContact &one) { return refusalSentence(one.reason); }};
        if (const auto kept = await(ContactImport::writeRefused(*done, path, words)); !kept)
            return session.fail(kept.error(), sheetWriteSentence(kept.error(), path));
    }
    session.out().document(toJson(*done, name, request.dryRun));
    tell(session.out(), *done, name, request.dryRun);
    return done->stopped ? Failed : Done;
}

int writeTable(Session &session, const Arguments &arguments)
{
    ContactChoice choice;
    choice.query.text = arguments.operand(1);
    choice.query.tag = arguments.option(text("tag"));
    choice.query.attribute = arguments.option(text("attribute"));
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (const auto adopted = await(app->contacts().adoptSeen()); !adopted)
        return session.fail(adopted.error());
    const ContactSheetWords words{Terminal::tr("number"), Terminal::tr("name"), Terminal::tr("tags")};
    const auto written = await(writeContacts(app->core(), choice, arguments.operand(0), words));
    if (!written)
        return session.fail(written.error(), sheetWriteSentence(written.error(), arguments.operand(0)));
    session.out().document(QJsonObject{{text("contacts"), *written}, {text("file"), arguments.operand(0)}});
    session.out().say(Terminal::tr("%1 contact(s) written.").arg(*written));
    return Done;
}

} // namespace

QList<Command> contactFileCommands()
{
    const QString contact = text("contact");
    const QList<Option> importing{{text("map"), text("COLUMN=MEANING"), Terminal::tr("number, name, username, bsuid, tags, ignored or attribute[:NAME]; guessed when not given"), true},
                                  {text("tag"), text("TAG"), Terminal::tr("for everybody in the file"), true},
                                  {text("region"), text("CC"), Terminal::tr("of numbers without a country code; BR when not given")},
                                  {text("refused"), text("FILE"), Terminal::tr("keep the refused rows there, with where and why (.csv or .xlsx)")},
                                  {text("dry-run"), {}, Terminal::tr("count what would happen and write nothing")}};
    const QList<Option> filters{{text("tag"), text("TAG"), Terminal::tr("only who has it")}, {text("attribute"), text("NAME"), Terminal::tr("only who has it")}};
    return {{{contact, text("import")}, {{text("FILE")}}, importing, Terminal::tr("contacts out of a table (.csv, .tsv, .xlsx); what was written here later stays"), importContacts},
            {{contact, text("table")}, {{text("FILE")}, {text("TEXT"), Operand::Count::AtMostOne}}, filters, Terminal::tr("all contacts, or those who fit, into a table (.csv or .xlsx)"), writeTable}};
}

} // namespace recado::cli
