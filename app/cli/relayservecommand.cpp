#include "cli/relaycommands.h"

#include "cli/fileargument.h"
#include "cli/interruption.h"
#include "cli/listenersetup.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/relaywords.h"
#include "secrets/signing.h"
#include "services/relayserver.h"

#include <QDateTime>
#include <QFileInfo>

namespace recado::cli {

namespace {

constexpr qint64 setupLimit = 1024 * 1024;
constexpr qint64 megabyte = 1024 * 1024;
constexpr std::chrono::seconds look{5}; // at the file, whether it is another one

struct Wishes {
    QString setupFile;
    relay::SpoolOptions spool;
};

// Empty when all is well.
QString readWishes(const Arguments &arguments, Wishes &wishes)
{
    wishes.setupFile = arguments.option(QStringLiteral("setup"));
    wishes.spool.directory = arguments.option(QStringLiteral("spool"));
    if (wishes.setupFile.isEmpty() || wishes.spool.directory.isEmpty())
        return Terminal::tr("--setup and --spool are needed.");
    wishes.spool.directory = QFileInfo(wishes.spool.directory).absoluteFilePath();
    if (arguments.has(QStringLiteral("limit"))) {
        bool isNumber = true;
        const qint64 megabytes = arguments.option(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || megabytes < 1 || megabytes > megabyte)
            return Terminal::tr("--limit takes a number of megabytes.");
        wishes.spool.limit = megabytes * megabyte;
    }
    return {};
}

Result<RelaySetup> readSetup(const QString &file)
{
    const auto text = readFile(file, setupLimit);
    return text ? RelaySetup::fromJson(*text) : Result<RelaySetup>(text.error());
}

QString urlOf(const webhook::ListenerOptions &options, quint16 port)
{
    const QString host = options.address.contains(QLatin1Char(':')) ? QLatin1Char('[') + options.address + QLatin1Char(']') : options.address;
    return QStringLiteral("%1://%2:%3").arg(options.tls.isOn() ? QStringLiteral("https") : QStringLiteral("http"), host).arg(port);
}

void announce(Session &session, const RelayServer &server, const QString &url)
{
    const RelaySetup setup = server.setup();
    const relay::SpoolState state = server.state();
    QJsonArray accounts;
    for (const RelaySetup::Hook &hook : setup.hooks())
        accounts.append(hook.account);
    const QString fingerprint = signing::fingerprintOf(setup.publicKey());
    session.out().line(QJsonObject{{QStringLiteral("listening"), url},
                                   {QStringLiteral("name"), setup.name()},
                                   {QStringLiteral("accounts"), accounts},
                                   {QStringLiteral("fingerprint"), fingerprint},
                                   {QStringLiteral("waiting"), qint64(state.waiting)},
                                   {QStringLiteral("damaged"), state.damaged}});
    session.out().say(Terminal::tr("Listening at %1 for %n accounts.", nullptr, int(setup.hooks().size())).arg(url));
    session.out().say(Terminal::tr("Deliveries are closed for the key %1; %n wait to be fetched.", nullptr, int(state.waiting)).arg(fingerprint));
    if (state.damaged > 0)
        session.out().warn(Terminal::tr("Parts of the spool are damaged; what could be read is there."));
}

// An account was added, a hook rotated: the server's file is written anew and taken without a restart.
class SetupWatch {
public:
    explicit SetupWatch(const QString &file) : m_file(file), m_changed(stamp()) {}

    void look(Session &session, RelayServer &server)
    {
        const auto now = stamp();
        if (std::exchange(m_changed, now) == now)
            return;
        const auto setup = readSetup(m_file);
        if (!setup) {
            session.out().warn(Terminal::tr("The new %1 cannot be used; the former one stays in force.").arg(m_file));
            session.explain(setup.error());
            return;
        }
        server.setSetup(*setup);
        session.out().line(QJsonObject{{QStringLiteral("setup_read"), m_file}});
        session.out().say(Terminal::tr("%1 was read anew.").arg(m_file));
    }

private:
    QPair<QDateTime, qint64> stamp() const
    {
        const QFileInfo info(m_file);
        return {info.lastModified(), info.size()};
    }

    const QString m_file;
    QPair<QDateTime, qint64> m_changed;
};

int serve(Session &session, const Arguments &arguments)
{
    Wishes wishes;
    if (const QString problem = readWishes(arguments, wishes); !problem.isEmpty())
        return session.wrongUsage(problem);
    const auto options = listenerOptionsFrom(webhook::ListenerOptions(), listenerSettingsFrom(arguments));
    if (!options)
        return failSetting(session, options.error());
    const Interruption interruption;
    SetupWatch watch(wishes.setupFile);
    const auto setup = readSetup(wishes.setupFile);
    if (!setup)
        return session.fail(setup.error(), relaySentence(setup.error()));
    auto spool = relay::RelaySpool::open(wishes.spool);
    if (!spool)
        return session.fail(spool.error(), relaySentence(spool.error()));
    RelayServer server(*setup, std::move(*spool), std::make_shared<SystemClock>(), !options->tls.clientAuthority.isEmpty());
    webhook::Listener listener(*options, server);
    const auto port = listener.start();
    if (!port)
        return failSetting(session, port.error());
    announce(session, server, urlOf(*options, *port));
    while (!interruption.happened() && session.out().isHeard()) {
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(look), interruption);
        watch.look(session, server);
    }
    listener.stop();
    return Done;
}

} // namespace

Command relayServeCommand()
{
    QList<Option> options{
        {QStringLiteral("setup"), QStringLiteral("FILE"), Terminal::tr("what “relay setup” wrote")},
        {QStringLiteral("spool"), QStringLiteral("DIR"), Terminal::tr("where deliveries wait")},
        {QStringLiteral("limit"), QStringLiteral("MB"), Terminal::tr("megabytes that may wait (1024)")},
    };
    options += listenerOptions();
    return {{QStringLiteral("relay"), QStringLiteral("serve")}, {}, options, Terminal::tr("on a server: keep webhooks for a desktop, unread, until stopped"), serve};
}

} // namespace recado::cli
