#include "cli/onbroadcast.h"

#include "cli/words.h"

namespace recado::cli {

namespace {

constexpr qsizetype shortestPrefix = 4;

}

Result<Broadcast> broadcastNamed(Application &app, const QString &text)
{
    const auto all = await(app.broadcasts().list());
    if (!all)
        return all.error();
    QList<Broadcast> fitting;
    for (const Broadcast &broadcast : *all) {
        if (broadcast.uuid.compare(text, Qt::CaseInsensitive) == 0)
            return broadcast;
        const bool begins = text.size() >= shortestPrefix && broadcast.uuid.startsWith(text, Qt::CaseInsensitive);
        if (begins || broadcast.name.compare(text, Qt::CaseInsensitive) == 0)
            fitting.append(broadcast);
    }
    if (fitting.size() == 1)
        return fitting.first();
    const QString detail = fitting.isEmpty() ? QStringLiteral("no broadcast is called \"%1\"").arg(text)
                                             : QStringLiteral("%1 broadcasts fit \"%2\"").arg(fitting.size()).arg(text);
    return error(fitting.isEmpty() ? ErrorKind::NotFound : ErrorKind::Invalid, detail, QStringLiteral("broadcast"));
}

std::function<int(Session &, const Arguments &)> onBroadcast(BroadcastAct act)
{
    return [act](Session &session, const Arguments &arguments) -> int {
        ApplicationOptions options;
        bool good = true;
        if (arguments.has(QStringLiteral("port")))
            options.listenSettings.insert(QStringLiteral("port"), QString::number(arguments.option(QStringLiteral("port")).toUShort(&good)));
        if (!good)
            return session.wrongUsage(Terminal::tr("--port takes a number from 0 to 65535."));
        const auto opened = session.open(options);
        if (!opened)
            return session.fail(opened.error());
        Application *app = *opened;
        const auto broadcast = broadcastNamed(*app, arguments.operand(0));
        return broadcast ? act(session, *app, *broadcast, arguments) : session.fail(broadcast.error());
    };
}

} // namespace recado::cli
