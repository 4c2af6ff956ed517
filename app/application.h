#pragma once

#include "services/accountservice.h"
#include "services/approval.h"
#include "services/broadcastcheck.h"
#include "services/broadcastreport.h"
#include "services/broadcastservice.h"
#include "services/catchup.h"
#include "services/clockwatch.h"
#include "services/composememory.h"
#include "services/deliveryservice.h"
#include "services/contactservice.h"
#include "services/contactsync.h"
#include "services/conversationservice.h"
#include "services/draftservice.h"
#include "services/filterservice.h"
#include "services/hostservice.h"
#include "services/incomingmedia.h"
#include "services/ingestservice.h"
#include "services/listenerservice.h"
#include "services/medialibrary.h"
#include "services/messagedecisions.h"
#include "services/messageoverview.h"
#include "services/messageservice.h"
#include "services/doctor/doctor.h"
#include "services/networkservice.h"
#include "services/messageexport.h"
#include "services/optoutservice.h"
#include "services/persondata.h"
#include "services/pollservice.h"
#include "services/practiceservice.h"
#include "services/reachability.h"
#include "services/receiptservice.h"
#include "services/recipientimport.h"
#include "services/relaypull.h"
#include "services/replydrafts.h"
#include "services/retention.h"
#include "services/sendservice.h"
#include "services/silencewatch.h"
#include "services/sleepguard.h"
#include "services/snippetservice.h"
#include "services/subscription.h"
#include "services/surroundings.h"
#include "services/templateservice.h"
#include "services/tunnel.h"

#include <memory>

namespace recado {

struct ApplicationOptions {
    QString dataDir;      // empty: the XDG data directory
    QString vaultKeyFile; // empty: the keychain, or the vault the person chose
    QString caBundleFile; // certificates that are trusted beside the system's: of a front in a measurement
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 8787; // both where nothing else is saved
    ListenerSettings listenSettings; // on top of what is saved, for this run
};

// The composition root: makes everything once, in order, and takes it down in reverse. Used by both programs and by tests.
class Application : public QObject {
    Q_OBJECT

public:
    // Opens store and secrets. Errors: NewerVersion, Storage, Locked, Unavailable…
    static Result<std::unique_ptr<Application>> create(const ApplicationOptions &options);
    ~Application() override;

    // A vault exists and its passphrase was not given: nothing can be sent until useVault().
    bool needsVaultPassphrase() const;
    // Opens the vault, or makes one: from now on secrets live there. Error Locked for a wrong passphrase. Takes most of a second, on
    // another thread.
    QFuture<Result<void>> useVault(const Secret &passphrase);

    // Recovers abandoned rows, then tries to be the host (listen, poll, run the queue). Failing to bind does not stop the rest.
    void startHosting(bool keepTrying);
    void stopHosting();

    const ApplicationOptions &options() const { return m_options; }
    const Core &core() const { return m_core; }
    AccountService &accounts() { return *m_accounts; }
    TemplateService &templates() { return *m_templates; }
    SendService &sender() { return *m_sender; }
    BroadcastService &broadcasts() { return *m_broadcasts; }
    IngestService &ingest() { return *m_ingest; }
    DeliveryService &deliveries() { return *m_deliveries; }
    ListenerService &listener() { return *m_listener; }
    PollService &poller() { return *m_poller; }
    PracticeService &practice() { return *m_practice; }
    Subscription &subscription() { return *m_subscription; }
    HostService &host() { return *m_host; }
    MediaService &media() { return *m_media; }
    MediaLibrary &mediaLibrary() { return *m_mediaLibrary; }
    IncomingMediaService &incomingMedia() { return *m_incomingMedia; }
    MessageService &messages() { return *m_messages; }
    DraftService &drafts() { return *m_drafts; }
    SnippetService &snippets() { return *m_snippets; }
    FilterService &filters() { return *m_filters; }
    ComposeMemory &memory() { return *m_memory; }
    ApprovalService &approvals() { return *m_approvals; }
    RecipientImport &recipientImport() { return *m_recipientImport; }
    BroadcastReport &broadcastReport() { return *m_broadcastReport; }
    MessageOverview &messageOverview() { return *m_messageOverview; }
    BroadcastCheck &broadcastCheck() { return *m_broadcastCheck; }
    OptOutService &optOuts() { return *m_optOuts; }
    ContactService &contacts() { return *m_contacts; }
    ContactSync &contactSync() { return *m_contactSync; }
    ConversationService &conversations() { return *m_conversations; }
    ReplyDrafts &replyDrafts() { return *m_replyDrafts; }
    ReceiptService &receipts() { return *m_receipts; }
    PersonService &people() { return *m_people; }
    RetentionService &retention() { return *m_retention; }
    MessageDecisions &decisions() { return *m_decisions; }
    MessageExport &messageExport() { return *m_messageExport; }
    RelayKeys &relayKeys() { return *m_relayKeys; }
    RelayPull &relay() { return *m_relay; }
    NetworkService &network() { return *m_network; }
    // For a Doctor, which must not outlive this.
    Patient patient() { return {&m_core, m_accounts.get(), m_templates.get(), m_listener.get(), m_network.get()}; }
    SilenceWatch &silence() { return *m_silence; }
    CatchUp &catchUp() { return *m_catchUp; }
    ClockWatch &clockWatch() { return *m_clockWatch; }
    Surroundings &surroundings() { return *m_surroundings; }
    Tunnel &tunnel() { return *m_tunnel; }
    Reachability &reachability() { return *m_reachability; }

    static QString defaultDataDir();

Q_SIGNALS:
    void hosting();                       // this process is the host and has tried to listen
    void problem(const recado::Error &error); // something people should know that no page asked for

private:
    explicit Application(ApplicationOptions options);
    void wire();
    void wireWatches();
    void beginHostWork();
    void stopHostWork();
    void noteListener();
    QFuture<Result<quint16>> startListening();

    ApplicationOptions m_options;
    Core m_core;
    bool m_hostReady = false;
    std::optional<QString> m_notedListener; // as commands beside this one read it
    std::unique_ptr<MessageService> m_messages;
    std::unique_ptr<DraftService> m_drafts;
    std::unique_ptr<ContactService> m_contacts;
    std::unique_ptr<ConversationService> m_conversations;
    std::unique_ptr<ReplyDrafts> m_replyDrafts;
    std::unique_ptr<SnippetService> m_snippets;
    std::unique_ptr<FilterService> m_filters;
    std::unique_ptr<ComposeMemory> m_memory;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<TemplateService> m_templates;
    std::unique_ptr<MediaService> m_media;
    std::unique_ptr<MediaLibrary> m_mediaLibrary;
    std::unique_ptr<IncomingMediaService> m_incomingMedia;
    std::unique_ptr<SendService> m_sender;
    std::unique_ptr<ReceiptService> m_receipts;
    std::unique_ptr<BroadcastService> m_broadcasts;
    std::unique_ptr<IngestService> m_ingest;
    std::unique_ptr<RemoteCalls> m_remoteCalls;
    std::unique_ptr<RemoteConversations> m_remoteConversations;
    std::unique_ptr<ContactSync> m_contactSync;
    std::unique_ptr<ListenerService> m_listener;
    std::unique_ptr<PollService> m_poller;
    std::unique_ptr<Subscription> m_subscription;
    std::unique_ptr<PracticeService> m_practice;
    std::unique_ptr<HostService> m_host;
    std::unique_ptr<ApprovalService> m_approvals;
    std::unique_ptr<RecipientImport> m_recipientImport;
    std::unique_ptr<BroadcastReport> m_broadcastReport;
    std::unique_ptr<MessageOverview> m_messageOverview;
    std::unique_ptr<SleepGuard> m_sleepGuard;
    std::unique_ptr<BroadcastCheck> m_broadcastCheck;
    std::unique_ptr<OptOutService> m_optOuts;
    std::unique_ptr<PersonService> m_people;
    std::unique_ptr<RetentionService> m_retention;
    std::unique_ptr<MessageDecisions> m_decisions;
    std::unique_ptr<MessageExport> m_messageExport;
    std::unique_ptr<DeliveryService> m_deliveries;
    std::unique_ptr<RelayKeys> m_relayKeys;
    std::unique_ptr<RelayPull> m_relay;
    std::unique_ptr<NetworkService> m_network;
    std::unique_ptr<SilenceWatch> m_silence;
    std::unique_ptr<CatchUp> m_catchUp;
    std::unique_ptr<ClockWatch> m_clockWatch;
    std::unique_ptr<Surroundings> m_surroundings;
    std::unique_ptr<Tunnel> m_tunnel;
    std::unique_ptr<Reachability> m_reachability;
    std::shared_ptr<net::AnswerLog> m_answerLog = std::make_shared<net::AnswerLog>();
};

} // namespace recado
