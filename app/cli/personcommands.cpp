// recadoctl contact export | erase | erased | receipts
#include "cli/families.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/personpage.h"
#include "format/privacywords.h"
#include "format/timewords.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace recado::cli {

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

QJsonArray toJson(const QList<PersonCount> &counts)
{
    QJsonArray list;
    for (const PersonCount &one : counts)
        list.append(QJsonObject{{text("kind"), one.kind}, {text("rows"), one.rows}});
    return list;
}

// As typed: a number in any usual way, a BSUID, "@username", the number of a card.
Result<PersonPreview> personNamed(Application &app, const QString &typed)
{
    const auto card = await(app.contacts().find(typed));
    if (card)
        return await(app.people().preview(card->id));
    const auto number = e164Of(typed, text("BR"));
    return await(app.people().preview(number ? *number : typed));
}

void describe(Output &out, const PersonPreview &person)
{
    QList<QStringList> rows{{Terminal::tr("What"), Terminal::tr("Rows"), Terminal::tr("Erased")}};
    for (const PersonCount &one : person.counts)
        rows.append({personDataWord(one.kind), QString::number(one.rows), personFateWord(one.kind)});
    if (rows.size() > 1)
        out.table(rows);
}

int exportPerson(Session &session, const Arguments &arguments)
{
    const QString directory = arguments.option(text("out"));
    if (directory.isEmpty())
        return session.wrongUsage(Terminal::tr("--out names the directory to write into."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto person = personNamed(*app, arguments.operand(0));
    if (!person)
        return session.fail(person.error());
    const auto done = await(app->people().exportTo(person->traces, QDir(directory).absolutePath(), personPage()));
    if (!done)
        return session.fail(done.error());
    session.out().document(QJsonObject{{text("directory"), done->directory},
                                       {text("rows"), done->rows},
                                       {text("files"), done->files},
                                       {text("missing_files"), QJsonArray::fromStringList(done->missing)}});
    session.out().say(Terminal::tr("Written to %1: person.json, person.html, %n file(s).", nullptr, int(done->files)).arg(done->directory));
    return Done;
}

// The last digits of the number: what a hand does not type by habit.
bool isConfirmed(const PersonTraces &traces)
{
#ifdef Q_OS_UNIX
    if (!::isatty(STDIN_FILENO))
        return true; // --yes was said in a script
    const QString asked = traces.people.value(0).right(4);
    std::fprintf(stderr, "%s ", qPrintable(Terminal::tr("This cannot be undone. Type %1 to go on:").arg(asked)));
    std::fflush(stderr);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && QString::fromUtf8(input.readLine()).trimmed() == asked;
#else
    Q_UNUSED(traces)
    return true;
#endif
}

Result<void> keepReceipt(const QString &path, const QJsonObject &receipt)
{
    QSaveFile file(path);
    const QByteArray bytes = path.endsWith(QLatin1String(".txt")) ? receiptText(receipt).toUtf8() : QJsonDocument(receipt).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return error(ErrorKind::Storage, file.errorString(), path);
    return {};
}

int erasePerson(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto person = personNamed(*app, arguments.operand(0));
    if (!person)
        return session.fail(person.error());
    if (!arguments.has(text("yes"))) {
        session.out().document(QJsonObject{{text("would_erase"), toJson(person->counts)}});
        describe(session.out(), *person);
        for (const PersonObstacle &one : person->obstacles)
            session.out().say(obstacleSentence(one.word, one.rows, one.detail));
        return session.wrongUsage(Terminal::tr("Nothing was erased. With --yes it is; that cannot be undone."));
    }
    if (!isConfirmed(person->traces))
        return session.wrongUsage(Terminal::tr("Nothing was erased: that was something else."));
    const auto done = await(app->people().erase(person->traces, arguments.options(text("backup"))));
    if (!done) {
        const QString sentences = obstacleSentences(done.error());
        return sentences.isEmpty() ? session.fail(done.error()) : session.fail(done.error(), sentences);
    }
    if (arguments.has(text("receipt"))) {
        if (const auto kept = keepReceipt(arguments.option(text("receipt")), done->receipt); !kept)
            return session.fail(kept.error());
    }
    session.out().document(done->receipt);
    session.out().say(receiptText(done->receipt));
    if (done->state != text("done"))
        session.out().warn(Terminal::tr("Another program reads the database: old pages of it stay until the host starts anew, which ends this by itself."));
    return Done;
}

int wasErased(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const QString typed = arguments.operand(0).trimmed();
    const auto number = e164Of(typed, text("BR"));
    const auto at = await(app->people().erasedAt(number ? *number : typed));
    if (!at)
        return session.fail(at.error());
    session.out().document(QJsonObject{{text("erased"), at->has_value()}, {text("at"), *at ? QJsonValue(toIso(**at)) : QJsonValue()}});
    session.out().say(*at ? Terminal::tr("Erased: %1.").arg(exactMoment(**at).section(QLatin1Char('\n'), 0, 0)) : Terminal::tr("Nobody with this number was erased."));
    return Done;
}

int listReceipts(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto receipts = await(app->people().receipts());
    if (!receipts)
        return session.fail(receipts.error());
    QJsonArray list;
    for (const ErasureRecord &one : *receipts) {
        list.append(one.receipt);
        session.out().say(receiptText(one.receipt));
    }
    session.out().document(list);
    if (list.isEmpty())
        session.out().say(Terminal::tr("Nobody was erased."));
    return Done;
}

} // namespace

QList<Command> personCommands()
{
    const QString contact = text("contact");
    const QList<Operand> one{{text("CONTACT")}};
    const QList<Option> erasing{{text("yes"), QString(), Terminal::tr("erase; without it only what would go is shown")},
                                {text("receipt"), text("FILE"), Terminal::tr("keep the receipt: JSON, or text to read when it ends in .txt")},
                                {text("backup"), text("NAME"), Terminal::tr("a backup or an exported file that still holds the person, for the receipt"), true}};
    return {{{contact, text("export")}, one, {{text("out"), text("DIR"), Terminal::tr("where to write person.json, person.html and media")}},
             Terminal::tr("everything there is of one person, as files"), exportPerson},
            {{contact, text("erase")}, one, erasing, Terminal::tr("erase one person; statistics stay, and a hash so that no import brings them back"), erasePerson},
            {{contact, text("erased")}, {{text("NUMBER")}}, {}, Terminal::tr("whether this number was erased"), wasErased},
            {{contact, text("receipts")}, {}, {}, Terminal::tr("receipts of erasures"), listReceipts}};
}

} // namespace recado::cli
