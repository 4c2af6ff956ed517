#pragma once

#include "services/accountservice.h"
#include "services/listenersettings.h"
#include "services/listenerstate.h"
#include "services/reachprobe.h"
#include "webhook/listener.h"

#include <atomic>

#include <QHash>
#include <QReadWriteLock>
#include <QTimer>

namespace recado {

// The listener as a service: hook secrets, the commit before the 200, its settings, the state for the status bar. Main thread.
class ListenerService : public QObject, private webhook::DeliverySink {
    Q_OBJECT

public:
    ListenerService(const Core &core, AccountService &accounts, QObject *parent = nullptr);
    ~ListenerService() override;

    // Loads the hook secrets, then binds with the saved settings. A listener that runs is changed instead, and goes on as it was when that
    // fails. The future's error says what to do about a port in use. UnlessSaved: address and port are only taken where none are saved.
    enum class Place { Here, UnlessSaved };
    QFuture<Result<quint16>> start(const QString &address, quint16 port, Place place = Place::Here);
    void stop();
    // After secrets became readable.
    void reloadHooks() { loadHooks(); }

    // As saved in the database, by whichever program. A listener that runs follows what is saved, without dropping a connection.
    QFuture<Result<ListenerSettings>> settings();
    // Replaces them. Error Invalid (place: the setting) or Tls (place: the setting of the file that is no good): nothing is saved.
    QFuture<Result<void>> saveSettings(const ListenerSettings &settings);
    // Address and port beside the other settings.
    QFuture<Result<void>> savePlace(const QString &address, quint16 port);
    // On top of what is saved, for this run only; before start().
    void setOverrides(const ListenerSettings &settings) { m_overrides = settings; }
    // The same as this run has it: a port of 0 is the one that was found.
    ListenerSettings overrides() const;

    ListenerState state() const { return m_state; }
    ListenerMetrics metrics() const;
    // account name → "/hook/…"
    QMap<QString, QString> hooks() const;
    // Who tests the way here; see services/reachability.h.
    ReachProbes &probes() { return m_probes; }

Q_SIGNALS:
    void stateChanged();
    void deliveryKept(recado::DeliveryId delivery); // committed: may be decoded
    void hooksChanged();

private:
    webhook::Entry mayEnter(const webhook::Knock &knock) const override;
    bool take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done) override;
    std::optional<QByteArray> lastWord(const webhook::TurnedAway &somebody) override;
    void tlsChanged() override;
    void followProbes();

    struct Hook {
        Account account;
        std::shared_ptr<const Provider> provider;
        Credentials secrets; // that deliveries are checked with
        HookKey key;
        std::shared_ptr<std::atomic<qint64>> lastEvent; // ms since 1970, 0: never
    };

    std::optional<Hook> hookOf(const QString &account) const;
    bool isRefusedQuotaUsed() const;
    bool mayKeepRefused();
    void keep(const webhook::Delivery &delivery, const Hook &hook, bool genuine, std::function<void(webhook::Reply)> done);
    void handleKept(DeliveryId id);
    QFuture<Result<void>> loadHooks();
    QFuture<Result<Hook>> openHook(const Account &account);
    QFuture<Result<void>> openHooks(QList<Account> accounts, std::shared_ptr<QHash<QString, Hook>> opened, std::optional<Error> problem);

    Result<webhook::ListenerOptions> optionsNow() const;
    QFuture<Result<quint16>> apply();
    Result<quint16> bind(const webhook::ListenerOptions &options);
    Result<quint16> handleFailure(const Error &problem);
    Result<quint16> handleChange(const webhook::ListenerOptions &options, const Result<quint16> &changed);
    void followSettings();
    void readTls();
    void readLastEvents();
    void showLastEvent();

    const Core &m_core;
    AccountService &m_accounts;
    mutable QReadWriteLock m_hooksLock;
    QHash<QString, Hook> m_hooks;
    std::unique_ptr<webhook::Listener> m_listener;
    ListenerState m_state;
    QString m_address; // that start() was given
    quint16 m_port = 0;
    Place m_place = Place::Here;
    ListenerSettings m_saved;
    ListenerSettings m_overrides;
    QMap<QString, Instant> m_lastEvents; // as the database had them
    bool m_readingLast = false;
    QTimer m_showLast; // many a second, told once
    std::atomic<bool> m_asksForCertificates = false;
    ReachProbes m_probes;
    struct Queue { // what waits for its commit
        std::atomic<int> deliveries = 0;
        std::atomic<qint64> bytes = 0;
    };
    std::shared_ptr<Queue> m_queue;
    std::atomic<int> m_refusedThisMinute = 0; // deliveries with a wrong signature that were kept for people to see
    std::atomic<qint64> m_minute = 0;
};

} // namespace recado
