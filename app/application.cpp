#include "application.h"

#include "base/log.h"
#include "secrets/keychainstore.h"
#include "secrets/vaultstore.h"
#include "store/datadirectory.h"
#include "store/settingstore.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

namespace recado {

namespace {

QString vaultFile(const QString &dataDir)
{
    return dataDir + QStringLiteral("/vault");
}

// Two data directories must not share a keychain entry.
QString keychainService(const QString &dataDir)
{
    const QByteArray path = QFileInfo(dataDir).canonicalFilePath().toUtf8();
    return QStringLiteral("Recado %1").arg(QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12)));
}

// Stands where the vault will be until somebody gives its passphrase.
class ClosedVault final : public SecretStore {
public:
    QFuture<Result<Secret>> read(const QString &) override { return ready(Result<Secret>(closed())); }
    QFuture<Result<void>> write(const QString &, const Secret &) override { return ready(Result<void>(closed())); }
    QFuture<Result<void>> remove(const QString &) override { return ready(Result<void>(closed())); }
    QString name() const override { return QStringLiteral("vault"); }

private:
    static Error closed() { return error(ErrorKind::Locked, QStringLiteral("vault is closed"), QStringLiteral("vault")); }
};

Result<std::shared_ptr<SecretStore>> openSecrets(const ApplicationOptions &options)
{
    if (!options.vaultKeyFile.isEmpty()) {
        const auto passphrase = VaultStore::passphraseFromFile(options.vaultKeyFile);
        if (!passphrase)
            return passphrase.error();
        auto vault = VaultStore::open(vaultFile(options.dataDir), *passphrase);
        if (!vault)
            return vault.error();
        return std::shared_ptr<SecretStore>(std::move(*vault));
    }
    if (VaultStore::exists(vaultFile(options.dataDir)))
        return std::shared_ptr<SecretStore>(std::make_shared<ClosedVault>());
    return std::shared_ptr<SecretStore>(std::make_shared<KeychainStore>(keychainService(options.dataDir)));
}

} // namespace

QString Application::defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/recado");
}

Application::Application(ApplicationOptions options) : m_options(std::move(options)) {}

Result<std::unique_ptr<Application>> Application::create(const ApplicationOptions &wanted)
{
    ApplicationOptions options = wanted;
    if (options.dataDir.isEmpty())
        options.dataDir = defaultDataDir();
    options.dataDir = QFileInfo(options.dataDir).absoluteFilePath();
    if (const auto made = prepareDataDirectory(options.dataDir); !made)
        return made.error();
    auto secrets = openSecrets(options);
    if (!secrets)
        return secrets.error();
    auto database = Database::open(options.dataDir + QStringLiteral("/recado.db"));
    if (!database)
        return database.error();

    std::unique_ptr<Application> app(new Application(options));
    app->m_core.dataDir = options.dataDir;
    app->m_core.secrets = *secrets;
    app->m_core.database = *database;
    net::ClientOptions client;
    client.caBundleFile = options.caBundleFile.toLocal8Bit();
    client.answersOnMainThread = true;
    client.log = app->m_answerLog;
    client.bulkConnections = 280; // the window of broadcasts, over HTTP/1.1
    client.maxInFlight = 300;     // with room for everything else beside it
    app->m_core.http = std::make_shared<net::HttpClient>(client);
    app->m_core.clock = std::make_shared<SystemClock>();
    app->m_core.lease = std::make_shared<ProcessLease>(options.dataDir);
    if (!app->m_core.lease->isHeld())
        return error(ErrorKind::Storage, QStringLiteral("cannot lock a lease file"), options.dataDir);
    app->m_network = std::make_unique<NetworkService>(app->m_core);
    if (const auto begun = app->m_network->begin(); !begun)
        return begun.error();
    app->wire();
    return Result<std::unique_ptr<Application>>(std::move(app));
}

void Application::wire()
{
    m_messages = std::make_unique<MessageService>(m_core);
    m_drafts = std::make_unique<DraftService>(m_core);
    m_snippets = std::make_unique<SnippetService>(m_core);
    m_contacts = std::make_unique<ContactService>(m_core);
    m_replyDrafts = std::make_unique<ReplyDrafts>(m_core);
    m_filters = std::make_unique<FilterService>(m_core);
    m_memory = std::make_unique<ComposeMemory>(m_core);
    m_accounts = std::make_unique<AccountService>(m_core);
    m_templates = std::make_unique<TemplateService>(m_core, *m_accounts);
    m_media = std::make_unique<MediaService>(m_core, *m_accounts);
    m_mediaLibrary = std::make_unique<MediaLibrary>(m_core, *m_media);
    m_incomingMedia = std::make_unique<IncomingMediaService>(m_core, *m_media);
    m_sender = std::make_unique<SendService>(m_core, *m_accounts);
    m_receipts = std::make_unique<ReceiptService>(m_core, *m_accounts, [this] { return m_sender->isBraked(); });
    m_broadcasts = std::make_unique<BroadcastService>(m_core, *m_accounts, *m_sender);
    m_ingest = std::make_unique<IngestService>(m_core);
    m_remoteCalls = std::make_unique<RemoteCalls>(m_core, *m_accounts);
    m_remoteConversations = std::make_unique<RemoteConversations>(m_core, *m_remoteCalls, *m_ingest);
    m_conversations = std::make_unique<ConversationService>(m_core, m_remoteConversations.get());
    m_contactSync = std::make_unique<ContactSync>(m_core, *m_remoteCalls);
    m_deliveries = std::make_unique<DeliveryService>(m_core, *m_accounts, *m_ingest);
    m_listener = std::make_unique<ListenerService>(m_core, *m_accounts);
    m_listener->setOverrides(m_options.listenSettings);
    m_poller = std::make_unique<PollService>(m_core, *m_accounts, *m_ingest);
    m_subscription = std::make_unique<Subscription>(m_core, *m_accounts);
    m_host = std::make_unique<HostService>(m_core);
    m_practice = std::make_unique<PracticeService>(m_core, *m_accounts, *m_templates, *m_listener, *m_subscription, *m_host);
    m_practice->setCaFile([this] { return m_network->settings().caFile; });
    m_approvals = std::make_unique<ApprovalService>(m_core, *m_broadcasts);
    m_recipientImport = std::make_unique<RecipientImport>(m_core);
    m_broadcastReport = std::make_unique<BroadcastReport>(m_core);
    m_messageOverview = std::make_unique<MessageOverview>(m_core);
    m_sleepGuard = std::make_unique<SleepGuard>();
    // A computer that falls asleep in the middle of a broadcast has stopped it.
    const auto followSending = [this] { m_sleepGuard->setActive(m_broadcasts->isSending()); };
    connect(m_broadcasts.get(), &BroadcastService::broadcastsChanged, m_sleepGuard.get(), followSending);
    connect(m_broadcasts.get(), &BroadcastService::paceChanged, m_sleepGuard.get(), followSending);
    m_optOuts = std::make_unique<OptOutService>(m_core);
    m_people = std::make_unique<PersonService>(m_core);
    m_retention = std::make_unique<RetentionService>(m_core);
    m_messageExport = std::make_unique<MessageExport>(m_core);
    m_broadcastCheck = std::make_unique<BroadcastCheck>(m_core, *m_accounts, *m_templates);
    m_decisions = std::make_unique<MessageDecisions>(m_core);
    m_relayKeys = std::make_unique<RelayKeys>(m_core, *m_accounts);
    m_relay = std::make_unique<RelayPull>(m_core, *m_accounts, *m_relayKeys);
    m_tunnel = std::make_unique<Tunnel>(m_core, *m_listener);
    m_reachability = std::make_unique<Reachability>(m_core, *m_accounts, *m_listener, *m_subscription, *m_tunnel);
    wireWatches();

    connect(m_listener.get(), &ListenerService::deliveryKept, m_ingest.get(), [this] { m_ingest->processPending(); });
    connect(m_relay.get(), &RelayPull::deliveriesKept, m_ingest.get(), [this] { m_ingest->processPending(); });
    // Without its vault it would answer 404 to every provider, while the service that it follows may only be starting anew.
    m_host->setMayTakeOver([this] { return !needsVaultPassphrase(); });
    connect(m_host.get(), &HostService::becameHost, this, &Application::beginHostWork);
    connect(m_listener.get(), &ListenerService::stateChanged, this, &Application::noteListener);
    connect(m_sender.get(), &SendService::storageFailed, this, &Application::problem);
    // The paths are shown here too, while another process answers them.
    const auto showHooks = [this] {
        if (m_host->isElsewhere())
            m_listener->reloadHooks();
    };
    connect(m_host.get(), &HostService::holderChanged, m_listener.get(), showHooks);
    connect(m_accounts.get(), &AccountService::accountsChanged, m_listener.get(), showHooks);
    // A practice account that another program added wants its provider.
    connect(m_accounts.get(), &AccountService::accountsChanged, this, [this] {
        if (m_host->isHost() && m_hostReady)
            m_practice->resumeIfNew();
    });
}

// Whoever notices that something was missed, and sees to it.
void Application::wireWatches()
{
    m_surroundings = std::make_unique<Surroundings>(m_core, m_answerLog);
    m_clockWatch = std::make_unique<ClockWatch>(m_core);
    m_catchUp = std::make_unique<CatchUp>(m_core, *m_poller);
    m_silence = std::make_unique<SilenceWatch>(m_core, *m_listener, *m_poller, *m_host);
    m_silence->setUnknownPaths([this] { return m_listener->metrics().seen.refused(webhook::Refusal::UnknownHook); });
    connect(m_surroundings.get(), &Surroundings::signsTaken, m_clockWatch.get(), &ClockWatch::note);
    connect(m_surroundings.get(), &Surroundings::clockJumped, m_clockWatch.get(), &ClockWatch::forget);
    connect(m_surroundings.get(), &Surroundings::woke, m_silence.get(), &SilenceWatch::noteAwake);
    connect(m_surroundings.get(), &Surroundings::woke, m_catchUp.get(), [this] { m_catchUp->begin(CatchUpReason::Woke); });
    connect(m_surroundings.get(), &Surroundings::networkCameBack, m_catchUp.get(), [this] { m_catchUp->begin(CatchUpReason::NetworkBack); });
}

Application::~Application()
{
    stopHostWork();
    // Futures still under way find their context gone; what was in flight becomes unknown at the next start.
    m_reachability.reset();
    m_tunnel.reset();
    m_surroundings.reset();
    m_clockWatch.reset();
    m_catchUp.reset();
    m_silence.reset();
    m_relay.reset();
    m_relayKeys.reset();
    m_approvals.reset();
    m_broadcastCheck.reset();
    m_recipientImport.reset();
    m_sleepGuard.reset();
    m_messageOverview.reset();
    m_broadcastReport.reset();
    m_practice.reset();
    m_poller.reset();
    m_listener.reset();
    m_deliveries.reset();
    m_ingest.reset();
    m_broadcasts.reset();
    m_sender.reset();
    m_host.reset(); // only now may another process be the host: nothing begins here any more
    m_incomingMedia.reset();
    m_mediaLibrary.reset();
    m_templates.reset();
    m_accounts.reset();
    m_messages.reset();
    m_network.reset();
}

bool Application::needsVaultPassphrase() const
{
    return dynamic_cast<ClosedVault *>(m_core.secrets.get()) != nullptr;
}

QFuture<Result<void>> Application::useVault(const Secret &passphrase)
{
    return VaultStore::openAside(vaultFile(m_options.dataDir), passphrase)
        .then(this, [this](Result<std::shared_ptr<VaultStore>> vault) -> Result<void> {
            if (!vault)
                return vault.error();
            m_core.secrets = std::move(*vault);
            m_network->reload();
            if (m_host->isHost()) {
                m_listener->reloadHooks();
                m_catchUp->begin(CatchUpReason::Started); // nobody could be asked before
                m_tunnel->reload();
            }
            return {};
        });
}

void Application::startHosting(bool keepTrying)
{
    m_sender->recoverAbandoned().then(this, [this, keepTrying](Result<int> recovered) {
        if (!recovered)
            Q_EMIT problem(recovered.error());
        m_host->tryBecomeHost(keepTrying);
    });
}

void Application::stopHosting()
{
    stopHostWork();
    m_host->resign();
}

void Application::stopHostWork()
{
    m_hostReady = false;
    m_retention->setRunning(false);
    m_surroundings->setRunning(false);
    m_silence->setRunning(false);
    m_catchUp->setRunning(false);
    m_tunnel->setRunning(false);
    m_poller->setRunning(false);
    m_relay->setRunning(false);
    m_sender->setRunsQueue(false);
    m_broadcasts->setRuns(false);
    m_listener->stop();
    m_practice->stop();
}

// Where the host listens, for whoever works beside it and for whoever takes over.
void Application::noteListener()
{
    if (!m_host->isHost())
        return;
    const ListenerState state = m_listener->state();
    if (state.kind == ListenerState::Kind::Stopped)
        return;
    const QString url = state.url();
    m_host->noteListening(url, url.isEmpty() ? QString() : state.address, url.isEmpty() ? quint16(0) : state.port, m_listener->overrides());
    if (std::exchange(m_notedListener, url) == url)
        return;
    m_core.database->write([url](Connection &connection) { return SettingStore(connection).setValue(QStringLiteral("listener_url"), url); });
}

// Who takes over listens where the one before did: providers, and the proxy in front, go on posting there.
QFuture<Result<quint16>> Application::startListening()
{
    QString address = m_options.listenAddress;
    quint16 port = m_options.listenPort;
    if (const auto before = m_host->predecessor()) {
        ListenerSettings settings = before->listener;
        settings.insert(m_options.listenSettings);
        m_listener->setOverrides(settings);
        if (before->port != 0) {
            address = before->address;
            port = before->port;
        }
    }
    return m_listener->start(address, port, ListenerService::Place::UnlessSaved);
}

void Application::beginHostWork()
{
    m_sender->recoverAbandoned();
    m_ingest->processPending();
    (void)m_incomingMedia->tidy();
    startListening()
        .then(this, [this](Result<quint16> bound) {
            if (!bound)
                Q_EMIT problem(bound.error());
            noteListener();
            return m_practice->resume();
        })
        .unwrap()
        .then(this, [this](Result<void> resumed) {
            if (!resumed)
                Q_EMIT problem(resumed.error());
            m_hostReady = true;
            m_sender->setRunsQueue(true);
            m_broadcasts->setRuns(true);
            m_poller->setRunning(true);
            m_relay->setRunning(true);
            m_catchUp->setRunning(true);
            m_catchUp->begin(CatchUpReason::Started);
            m_silence->setRunning(true);
            m_surroundings->setRunning(true);
            m_tunnel->setRunning(true);
            m_retention->setRunning(true);
            // What a crash kept from its end, or somebody who read at that moment.
            m_people->resume().then(this, [this](Result<int> ended) {
                if (!ended)
                    Q_EMIT problem(ended.error());
            });
            Q_EMIT hosting();
            return m_conversations->fill();
        })
        .unwrap()
        .then(this, [this](Result<int> filled) {
            if (!filled)
                Q_EMIT problem(filled.error());
            m_contacts->adoptSeen();
        });
}

} // namespace recado
