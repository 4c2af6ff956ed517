// recadoctl check | render
#include "base/redaction.h"
#include "cli/checkedcontent.h"
#include "cli/families.h"
#include "cli/sendoptions.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

int show(Session &session, const QList<Finding> &findings)
{
    QJsonArray list;
    bool failed = false;
    for (const Finding &finding : findings) {
        list.append(finding.toJson());
        failed = failed || finding.isError;
        const QString severity = finding.isError ? Terminal::tr("error") : Terminal::tr("warning");
        session.out().say(QStringLiteral("%1: %2: %3").arg(finding.path, severity, finding.message));
    }
    session.out().document(list);
    if (findings.isEmpty())
        session.out().say(Terminal::tr("Nothing is wrong with it."));
    return failed ? Failed : Done;
}

int check(Session &session, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("account")) && !session.application())
        return session.failed();
    const auto result = checkedContent(session, arguments.operand(0), arguments.option(QStringLiteral("account")));
    return result ? show(session, result->findings) : session.fail(result.error());
}

// JSON as JSON, anything else as text.
QJsonValue bodyValue(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return body.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(body));
}

// describe() knows which parts of an address and a body are secrets; it writes "METHOD URL", the headers, an empty line, the body.
QJsonObject requestJson(const net::Request &request)
{
    const QByteArray text = net::describe(request);
    const QByteArray first = text.left(text.indexOf('\n'));
    const qsizetype gap = text.indexOf("\n\n");
    QJsonObject headers;
    for (const net::Header &header : request.headers)
        headers.insert(QString::fromUtf8(header.name), header.secret ? secretMask() : QString::fromUtf8(header.value));
    return {{QStringLiteral("method"), QString::fromUtf8(request.method)},
            {QStringLiteral("url"), QString::fromUtf8(first.mid(request.method.size() + 1))},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), gap < 0 ? QJsonValue() : bodyValue(text.mid(gap + 2).chopped(1))}};
}

int render(Session &session, const Arguments &arguments)
{
    const SendOptions options = readSendOptions(arguments);
    if (!options.problem.isEmpty())
        return session.wrongUsage(options.problem);
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto result = checkedContent(session, arguments.operand(0), options.account);
    if (!result)
        return session.fail(result.error());
    if (const auto problem = firstError(*result)) {
        session.out().document(QJsonObject{{QStringLiteral("error"), toJson(*problem)}});
        session.out().warn(QStringLiteral("%1: %2").arg(problem->place, problem->message));
        return Failed;
    }
    const auto request = sendRequestFor(session, options, *result->content);
    if (!request)
        return session.fail(request.error());
    const auto prepared = await(app->sender().prepare(*request));
    if (!prepared)
        return session.fail(prepared.error());
    session.out().document(QJsonArray{requestJson(prepared->request)});
    session.out().say(QString::fromUtf8(net::describe(prepared->request)));
    if (!prepared->renderedText.isEmpty())
        session.out().warn(prepared->renderedText);
    return Done;
}

} // namespace

QList<Command> contentCommands()
{
    const QList<Operand> file{{QStringLiteral("CONTENT.json")}};
    const QList<Option> checking{{QStringLiteral("account"), QStringLiteral("A"), Terminal::tr("check what this account's provider and template say, too")}};
    return {{{QStringLiteral("check")}, file, checking, Terminal::tr("say what is wrong with a message"), check},
            {{QStringLiteral("render")}, file, recipientOptions(), Terminal::tr("show the request as it would leave; sends nothing"), render}};
}

} // namespace recado::cli
