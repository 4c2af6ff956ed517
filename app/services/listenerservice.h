#pragma once

#include "services/accountservice.h"
#include "webhook/listener.h"

#include <atomic>

#include <QHash>
#include <QReadWriteLock>

namespace recado {

struct ListenerState {
    enum class Kind { Stopped, Listening, Failed };

    Kind kind = Kind::Stopped;
    QString address;
    quint16 port = 0;
    Error error; // when failed
    std::optional<Instant> lastEventAt;

    QString url() const; // "http://127.0.0.1:8787"; empty when not listening
};

// The listener as a service: hook secrets, the commit before the 200, the state for the status bar. Main thread.
class ListenerService : public QObject, private webhook::DeliverySink {
    Q_OBJECT

public:
    ListenerService(const Core &core, AccountService &accounts, QObject *parent = nullptr);
    ~ListenerService() override;

    // Loads the hook secrets, then binds. The future's error says what to do about a port in use.
    QFuture<Result<quint16>> start(const QString &address, quint16 port);
    void stop();
    // After secrets became readable.
    void reloadHooks() { loadHooks(); }
    ListenerState state() const { return m_state; }
    // account name → "/hook/…"
    QMap<QString, QString> hooks() const;

Q_SIGNALS:
    void stateChanged();
    void deliveryKept(recado::DeliveryId delivery); // committed: may be decoded
    void hooksChanged();

private:
    bool mayEnter(const QString &account, const QByteArray &secret) const override;
    bool take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done) override;

    struct Hook {
        Account account;
        std::shared_ptr<const Provider> provider;
        Credentials secrets; // that deliveries are checked with
        QByteArray secret;   // of the path
        QString path;
    };

    std::optional<Hook> hookOf(const QString &account) const;
    bool mayKeepRefused();
    void keep(const webhook::Delivery &delivery, const Hook &hook, bool genuine, std::function<void(webhook::Reply)> done);
    QFuture<Result<void>> loadHooks();
    QFuture<Result<Hook>> openHook(const Account &account);
    QFuture<Result<void>> openHooks(QList<Account> accounts, std::shared_ptr<QHash<QString, Hook>> opened, std::optional<Error> problem);
    void readLastEvent();

    const Core &m_core;
    AccountService &m_accounts;
    mutable QReadWriteLock m_hooksLock;
    QHash<QString, Hook> m_hooks;
    std::unique_ptr<webhook::Listener> m_listener;
    ListenerState m_state;
    std::atomic<int> m_refusedThisMinute = 0; // deliveries with a wrong signature that were kept for people to see
    std::atomic<qint64> m_minute = 0;
};

} // namespace recado
