#pragma once

#include "domain/message.h"
#include "domain/servicewindow.h"
#include "services/core.h"
#include "store/deliverystore.h"
#include "store/evidencestore.h"
#include "store/messagelist.h"
#include "store/messagestore.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace recado {

// Everything known about one message, read in one go.
struct Story {
    MessageSummary summary;
    QByteArray content;
    QList<StatusEvent> events; // in order of what happened when
    QList<Attempt> attempts;
    Verdict verdict; // indices into events
    QStringList ids; // every id by which this message is known outside, the newest attempt's first
    int otherMessages = 0; // to the same person, whichever form of the number they went to
};

// Reading for screens and commands, and the operator's notes. Main thread.
class MessageService : public QObject {
    Q_OBJECT

public:
    explicit MessageService(const Core &core, QObject *parent = nullptr);

    QFuture<Result<Story>> story(MessageRow row);
    QFuture<Result<Story>> story(const MessageId &id);
    QFuture<Result<QList<MessageSummary>>> list(const MessageQuery &query);
    // What the words of filters depend on, now and here.
    FilterContext context() const;
    QFuture<Result<DeliveryRecord>> delivery(DeliveryId id);
    QFuture<Result<QList<DeliveryRecord>>> deliveries(int limit, AccountId account = {});
    // How many facts rest on this delivery, about whichever message.
    QFuture<Result<int>> factsOf(DeliveryId id);
    // May free messages leave to this person? `channelNumber` in any of its forms; empty: any number of the account.
    QFuture<Result<ServiceWindow>> window(AccountId account, const QString &channelNumber, const QString &address);
    // The same for many, by the addresses as given; in one job.
    QFuture<Result<QHash<QString, ServiceWindow>>> windows(AccountId account, const QString &channelNumber, const QStringList &addresses);
    // What those windows follow from, by the addresses as given; `channel` null: the account's default.
    QFuture<Result<QHash<QString, WindowFacts>>> windowFacts(AccountId account, ChannelId channel, const QString &channelNumber, const QStringList &addresses);
    QFuture<Result<void>> addNote(MessageRow row, const QString &text);
    QFuture<Result<QString>> setting(const QString &name, const QString &fallback = {});
    QFuture<Result<void>> setSetting(const QString &name, const QString &value);

    // For models, which read lists by themselves.
    std::shared_ptr<Database> database() const { return m_core.database; }

Q_SIGNALS:
    void changed(const recado::ChangeSet &changes); // on the main thread

private:
    const Core &m_core;
};

} // namespace recado
