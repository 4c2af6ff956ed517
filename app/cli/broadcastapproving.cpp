// recadoctl broadcast approval export | review | sign | import | keys | forget
#include "cli/broadcastcommands.h"
#include "cli/fileargument.h"
#include "cli/words.h"
#include "format/approvalwords.h"

#include <QSaveFile>

namespace recado::cli {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

// Refusals of approvals have sentences of their own.
int failApproval(Session &session, const Error &problem)
{
    const QString sentence = approvalSentence(problem);
    if (sentence.isEmpty())
        return session.fail(problem);
    Error told = problem;
    told.message = sentence;
    session.out().document(QJsonObject{{text("error"), toJson(told)}});
    session.out().warn(sentence);
    return Failed;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return error(ErrorKind::Storage, file.errorString(), path);
    return {};
}

QString userName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

int exportRequest(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    const auto report = await(app.broadcastCheck().report(broadcast.id));
    if (!report)
        return session.fail(report.error());
    if (!*report)
        return session.fail(error(ErrorKind::Invalid, QStringLiteral("not checked, or changed since"), text("check")));
    const auto bytes = await(app.approvals().request(broadcast.id, **report, arguments.option(text("as"), userName())));
    if (!bytes)
        return failApproval(session, bytes.error());
    const QString path = arguments.operand(1);
    if (const auto written = write(path, *bytes); !written)
        return session.fail(written.error());
    const auto own = await(app.approvals().keys().ownPublicKey());
    const QString print = own ? signing::fingerprintOf(*own) : QString();
    session.out().document(QJsonObject{{text("file"), path}, {text("fingerprint"), print}});
    session.out().say(Terminal::tr("%1 may be given to the second person. It holds no numbers. Fingerprint of this installation: %2").arg(path, print));
    return Done;
}

QJsonObject reviewJson(const ApprovalService::Review &review)
{
    const ApprovalRequest &request = review.request;
    return {{text("broadcast_id"), request.uuid},
            {text("name"), request.name},
            {text("account"), request.account},
            {text("provider"), request.provider},
            {text("channel"), textOrNull(request.channel)},
            {text("template"), textOrNull(request.templateName)},
            {text("language"), textOrNull(request.templateLanguage)},
            {text("text"), textOrNull(request.text)},
            {text("content"), QJsonDocument::fromJson(request.content).object()},
            {text("plan"), QJsonDocument::fromJson(request.plan.toUtf8()).object()},
            {text("file"), textOrNull(request.fileName)},
            {text("check"), toJson(request.report)},
            {text("asked_by"), request.who},
            {text("asked_at"), toIso(request.at)},
            {text("fingerprint"), review.fingerprint},
            {text("trusted"), review.trusted},
            {text("own"), review.own}};
}

void sayReview(Output &out, const ApprovalService::Review &review)
{
    const ApprovalRequest &request = review.request;
    out.say(QStringLiteral("%1  %2").arg(request.uuid, request.name));
    out.say(Terminal::tr("%1 asks, fingerprint %2.").arg(request.who, review.fingerprint));
    out.say(Terminal::tr("From %1 (%2), template %3:").arg(request.account, request.channel, request.templateName));
    out.say(request.text.isEmpty() ? QString::fromUtf8(request.content) : request.text);
    sayReport(out, request.report);
}

int review(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto bytes = readFile(arguments.operand(0), approvalFileLimit);
    if (!bytes)
        return session.fail(bytes.error());
    const auto seen = await(app->approvals().review(*bytes));
    if (!seen)
        return failApproval(session, seen.error());
    session.out().document(reviewJson(*seen));
    sayReview(session.out(), *seen);
    return Done;
}

int sign(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto bytes = readFile(arguments.operand(0), approvalFileLimit);
    if (!bytes)
        return session.fail(bytes.error());
    const QString who = arguments.option(text("as"), userName());
    const auto approved = await(app->approvals().approve(*bytes, who));
    if (!approved)
        return failApproval(session, approved.error());
    const QString path = arguments.operand(1);
    if (const auto written = write(path, *approved); !written)
        return session.fail(written.error());
    const auto own = await(app->approvals().keys().ownPublicKey());
    const QString print = own ? signing::fingerprintOf(*own) : QString();
    session.out().document(QJsonObject{{text("file"), path}, {text("approved_by"), who}, {text("fingerprint"), print}});
    session.out().say(Terminal::tr("Approved as %1. The other side needs %2, and the first time this fingerprint, by another way: %3").arg(who, path, print));
    return Done;
}

int importAnswer(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto bytes = readFile(arguments.operand(0), approvalFileLimit);
    if (!bytes)
        return session.fail(bytes.error());
    const auto accepted = await(app->approvals().accept(*bytes, arguments.option(text("trust"))));
    if (!accepted)
        return failApproval(session, accepted.error());
    const auto broadcast = await(app->broadcasts().byId(accepted->broadcast));
    if (!broadcast)
        return session.fail(broadcast.error());
    session.out().document(QJsonObject{{text("broadcast_id"), broadcast->uuid},
                                       {text("state"), toString(broadcast->state)},
                                       {text("approved_by"), accepted->approval.who},
                                       {text("approved_at"), toIso(accepted->approval.at)},
                                       {text("fingerprint"), accepted->fingerprint}});
    session.out().say(Terminal::tr("%1 approved “%2”.").arg(accepted->approval.who, broadcast->name));
    if (!HostService::hasHost(app->core().dataDir))
        session.out().warn(Terminal::tr("Nothing leaves before a host is there: the window, “recadoctl listen”, or “broadcast resume --wait”."));
    return Done;
}

int keys(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto own = await(app->approvals().keys().ownPublicKey());
    if (!own)
        return session.fail(own.error());
    const auto trusted = await(app->approvals().keys().trusted());
    if (!trusted)
        return session.fail(trusted.error());
    QJsonArray list;
    QList<QStringList> rows{{Terminal::tr("Fingerprint"), Terminal::tr("Name")}};
    for (const TrustedKey &key : *trusted) {
        list.append(QJsonObject{{text("fingerprint"), key.fingerprint()}, {text("name"), key.name}, {text("since"), toIso(key.since)}});
        rows.append({key.fingerprint(), key.name});
    }
    const QString print = own->isEmpty() ? QString() : signing::fingerprintOf(*own);
    session.out().document(QJsonObject{{text("own"), textOrNull(print)}, {text("trusted"), list}});
    session.out().say(print.isEmpty() ? Terminal::tr("This installation has no key yet; it gets one with the first export or signature.")
                                      : Terminal::tr("This installation: %1").arg(print));
    session.out().table(rows);
    return Done;
}

int forget(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto forgotten = await(app->approvals().keys().forget(arguments.operand(0)));
    if (!forgotten)
        return session.fail(forgotten.error());
    session.out().document(QJsonObject{{text("forgotten"), arguments.operand(0)}});
    session.out().say(Terminal::tr("Approvals by this key count no more."));
    return Done;
}

} // namespace

QList<Command> approvalCommands()
{
    const auto words = [](const char *word) { return broadcastWords("approval") + QStringList{QString::fromLatin1(word)}; };
    const Operand file{text("FILE")};
    const QList<Option> as{{text("as"), text("NAME"), Terminal::tr("who you are, in the other one's report (the user of this computer)")}};
    const QList<Option> trust{{text("trust"), text("FINGERPRINT"), Terminal::tr("the first time: what the approver read to you, by another way than the file came")}};
    return {{words("export"), {broadcastOperand(), file}, as, Terminal::tr("a file for the second person"), onBroadcast(exportRequest)},
            {words("review"), {file}, {}, Terminal::tr("what such a file asks for"), review},
            {words("sign"), {file, {text("ANSWER")}}, as, Terminal::tr("approve it: writes the answer"), sign},
            {words("import"), {{text("ANSWER")}}, trust, Terminal::tr("let the broadcast go that was approved"), importAnswer},
            {words("keys"), {}, {}, Terminal::tr("whose approvals count here"), keys},
            {words("forget"), {{text("FINGERPRINT")}}, {}, Terminal::tr("approvals by this key count no more"), forget}};
}

} // namespace recado::cli
