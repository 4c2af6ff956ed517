#pragma once

#include "domain/doctorcheck.h"
#include "domain/reach.h"
#include "services/accountservice.h"
#include "services/reachstore.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace recado {

class ListenerService;
class Subscription;
class Tunnel;

// Where the world reaches the listener: the base that hook paths follow ("https://hooks.example.org", "https://example.org/recado").
struct PublicAddress {
    enum class Source {
        None,   // nobody said where
        Saved,  // a person did; this one counts, whatever a tunnel says
        Tunnel, // the tunnel client said it; gone when it ends
    };

    QUrl url; // without a slash at the end; empty: none
    Source source = Source::None;

    bool isKnown() const { return source != Source::None; }
    bool operator==(const PublicAddress &) const = default;
};

// What a person pastes into a provider's console where no call registers the hook. `url` and `verifyToken` are secrets: shown or copied when a
// person asks, never logged or kept.
struct HookPaste {
    QUrl url;           // public address and the account's hook path; empty while no public address is known
    Secret verifyToken; // Meta's handshake; empty where the provider asks for none
    QStringList fields; // kinds of events to tick or subscribe to, in the provider's words; empty where it has no such choice
};

// The way from the provider to this listener: tests each step and remembers what was found, for as long as the process lives. Main thread; answers are
// futures, nothing blocks. Also from a process beside the host (recadoctl): the listener that answers may be another's.
class Reachability : public QObject {
    Q_OBJECT

public:
    Reachability(const Core &core, AccountService &accounts, ListenerService &listener, Subscription &subscription, Tunnel &tunnel,
                 QObject *parent = nullptr);
    ~Reachability() override;

    // As saved, or as the tunnel says; known shortly after the start (changed() is said).
    PublicAddress publicAddress() const { return m_address; }
    // The same, read anew: for commands that cannot wait for a signal.
    QFuture<Result<PublicAddress>> readPublicAddress();
    // An address as people type it: https, or http to this computer or a private network; a path is a prefix that the proxy takes away; a hook's path
    // at its end is cut off. Error Invalid, place: "scheme", "host", "user", "query" or "url"; detail: what is wrong, technically.
    static Result<QUrl> checkedAddress(const QString &text);
    // Checks and keeps it; an empty text forgets it. What was found about the old one is forgotten, too.
    QFuture<Result<PublicAddress>> savePublicAddress(const QString &text);

    // Each test answers with what it found, which report() tells from then on. One that is under way is not begun twice: its answer is given.
    QFuture<ReachCheck> testListener();
    QFuture<ReachCheck> testPublicAddress();
    // Asks the provider to post the account's events to the public address, then what it says about that. NotPossible where no call of the provider
    // (or no secret for it) does that: see hookPaste().
    QFuture<ReachCheck> registerAt(AccountId account);
    // Only asks what the provider says.
    QFuture<ReachCheck> testProvider(AccountId account);
    // Looks whether an event came since the account was registered (ever, where it was not registered through us).
    QFuture<ReachCheck> lookForEvent(AccountId account);
    // Steps 1 to 4 of an account in order; stops where going on makes no sense. Registers nothing.
    QFuture<ReachReport> testAll(AccountId account);

    ReachReport report(AccountId account) const;
    // What to paste where. Errors: NotFound, those of the SecretStore.
    QFuture<Result<HookPaste>> hookPaste(AccountId account);

    // For tests and the impatient; of one request.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void changed(); // the public address, or what is known of a step
    void eventArrived(recado::AccountId account);
    // The tunnel has another address, and the account was registered through us at the one before. `done` says how that went.
    void movedAlong(recado::AccountId account, const recado::ReachCheck &done);

private:
    using Promise = std::shared_ptr<QPromise<ReachCheck>>;
    struct Steps { // of one account
        ReachCheck provider{ReachStep::Provider, ReachState::Untested, {}, {}, {}, {}};
        ReachCheck event{ReachStep::Event, ReachState::Untested, {}, {}, {}, {}};
    };
    struct Place { // where the listener of this installation is
        QUrl url; // empty: nowhere
        bool isHere = false;   // in this process
        bool isHosted = false; // by some process
        bool mayBeShut = false; // not everybody gets in
        std::optional<Error> failure;
    };

    void follow(const PublicAddress &address);
    PublicAddress addressOf(const ReachStore::Addresses &addresses) const;
    void followSettings();

    QFuture<ReachCheck> join(QList<Promise> &waiting, ReachCheck &shown, const std::function<QFuture<ReachCheck>()> &begin);
    void answer(QList<Promise> &waiting, ReachCheck &shown, const ReachCheck &found);
    QFuture<Place> findListener();
    QFuture<Place> announce(const Place &place, const QList<ReachProbe> &probes);
    QFuture<ReachCheck> knockUntilKnown(const Place &place, const ReachProbe &probe, int tries);
    QFuture<ReachCheck> beginListenerTest();
    QFuture<ReachCheck> beginPublicTest();
    QFuture<ReachCheck> knockFromOutside(const Place &place, const QUrl &address);

    QFuture<Result<Account>> accountOf(AccountId id);
    ReachCheck keep(AccountId account, ReachCheck check);
    QFuture<ReachCheck> handleRegistered(const Account &account, const PublicAddress &address, const Result<int> &done);
    QFuture<ReachCheck> askProvider(const Account &account);
    ReachCheck providerVerdict(const Account &account, const DoctorCheck &told) const;
    void lookForEvents();
    void moveAlong(int tries);
    void moveNext(QList<AccountId> left);

    const Core &m_core;
    AccountService &m_accounts;
    ListenerService &m_listener;
    Subscription &m_subscription;
    Tunnel &m_tunnel;
    PublicAddress m_address;
    std::chrono::milliseconds m_patience{12'000};
    ReachReport m_common; // its first two steps
    QList<Promise> m_listenerWaiting;
    QList<Promise> m_publicWaiting;
    QHash<AccountId, Steps> m_steps;
    ReachStore::Registrations m_registrations;
    QTimer m_eventTimer; // many deliveries, looked at once
    QTimer m_moveTimer;
    int m_moveTries = 0;
};

} // namespace recado
