// recadoctl doctor
#include "cli/doctorrun.h"
#include "cli/families.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/doctorwords.h"
#include "format/errorwords.h"

#include <QUrl>

namespace recado::cli {

namespace {

QJsonObject checkJson(const DoctorCheck &check)
{
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("subject"), textOrNull(check.subject)},
            {QStringLiteral("state"), toString(check.state)},
            {QStringLiteral("evidence"), check.evidence},
            {QStringLiteral("remedy"), textOrNull(check.remedy)}};
}

void tell(Session &session, const QList<DoctorCheck> &checks)
{
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("State"), Terminal::tr("What"), Terminal::tr("Found")}};
    for (const DoctorCheck &check : checks) {
        list.append(checkJson(check));
        const QString title = doctorTitle(check.id);
        rows.append({doctorStateWord(check.state), check.subject.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, check.subject), doctorEvidence(check)});
    }
    session.out().document(QJsonObject{{QStringLiteral("checks"), list}, {QStringLiteral("worst"), toString(worstOf(checks))}});
    session.out().table(rows);
    QStringList told;
    for (const DoctorCheck &check : checks) {
        const QString remedy = doctorRemedy(check);
        if (check.state < DoctorCheck::State::Attention || remedy.isEmpty() || told.contains(remedy))
            continue;
        session.out().say(told.isEmpty() ? QLatin1Char('\n') + remedy : remedy);
        told.append(remedy);
    }
}

int doctor(Session &session, const Arguments &arguments)
{
    DoctorOptions options;
    options.isThorough = arguments.has(QStringLiteral("thorough"));
    if (arguments.has(QStringLiteral("public-url"))) {
        options.publicAddress = QUrl(arguments.option(QStringLiteral("public-url")), QUrl::StrictMode);
        if (!options.publicAddress.isValid() || options.publicAddress.host().isEmpty() || !options.publicAddress.scheme().startsWith(QLatin1String("http")))
            return session.wrongUsage(Terminal::tr("“%1” is not an address such as https://hooks.example.org.").arg(arguments.option(QStringLiteral("public-url"))));
    }
    if (arguments.has(QStringLiteral("backup")) && arguments.has(QStringLiteral("bundle")))
        return session.wrongUsage(Terminal::tr("--backup and --bundle are two errands: one at a time."));
    if (arguments.has(QStringLiteral("backup")))
        return backUp(session, arguments.option(QStringLiteral("backup")));
    DoctorRun run(session);
    run.examine(options);
    if (arguments.has(QStringLiteral("bundle")))
        return run.writeBundle(arguments.option(QStringLiteral("bundle")));
    tell(session, run.checks());
    return worstOf(run.checks()) == DoctorCheck::State::Broken ? Failed : Done;
}

} // namespace

QList<Command> doctorCommands()
{
    const QList<Option> options{
        {QStringLiteral("thorough"), {}, Terminal::tr("also compare every index with its table; takes longer")},
        {QStringLiteral("public-url"), QStringLiteral("URL"), Terminal::tr("the listener's address on the internet, to be tried too")},
        {QStringLiteral("backup"), QStringLiteral("FILE"), Terminal::tr("write a backup of the database instead")},
        {QStringLiteral("bundle"), QStringLiteral("FILE"), Terminal::tr("write what support needs to know, without names, numbers, texts and secrets, to a zip file instead")},
    };
    return {{{QStringLiteral("doctor")}, {}, options, Terminal::tr("look at the installation and the ways to its providers; 1 when something is broken"), doctor}};
}

} // namespace recado::cli
