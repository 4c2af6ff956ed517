#pragma once

#include "services/accountservice.h"
#include "services/core.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>

namespace recado {

// What people are told of our side without a message: that theirs was read, that an answer is being typed. It leaves no message, no evidence and no
// trace in the thread, and whatever becomes of it is nobody's trouble. Main thread.
//
// Both are off until somebody wants them: a blue tick tells a person that an answer is coming, which is not for a colleague who only looks in to
// promise. Typing tells that the message was read, too: Meta takes both in one call ("Typing indicators").
class ReceiptService : public QObject {
    Q_OBJECT

public:
    struct Manners {
        bool tellRead = false;
        bool tellTyping = false;

        bool operator==(const Manners &) const = default;
    };
    // Meta shows typing for 25 s at most ("Typing indicators"); it is told anew when that is about to end.
    static constexpr auto typingRest = std::chrono::seconds(20);
    // What is older cannot be marked (Meta, "Mark messages as read").
    static constexpr auto oldest = std::chrono::hours(30 * 24);

    // `isStopped`: the brake, which holds for this too.
    ReceiptService(const Core &core, AccountService &accounts, std::function<bool()> isStopped, QObject *parent = nullptr);

    const Manners &manners() const { return m_manners; }
    QFuture<Result<void>> setManners(const Manners &manners);

    // What this account's provider carries; Wati has neither call.
    static bool carriesRead(const Account &account);
    static bool carriesTyping(const Account &account);

    // The person's messages up to then were looked at. Does nothing unless it is to be told, the provider can, and it is news.
    void seen(ConversationId conversation, Instant until);
    // Called with every key; tells at most once in `typingRest`.
    void typing(ConversationId conversation);

Q_SIGNALS:
    void mannersChanged();
    void told(recado::ConversationId conversation, bool typing); // the request left; what became of it does not matter

private:
    struct Place { // the newest message of the person up to a moment
        AccountId account;
        ChannelId channel;
        QString address;
        QString providerId;
        Instant at;
    };
    using Found = std::optional<Place>;

    QFuture<Result<Found>> newestBefore(ConversationId conversation, Instant until);
    void tell(ConversationId conversation, const Place &place, bool typing);

    const Core &m_core;
    AccountService &m_accounts;
    std::function<bool()> m_isStopped;
    Manners m_manners;
    QHash<ConversationId, Instant> m_read;  // told as read up to then, since the start
    QHash<ConversationId, Instant> m_typed; // when typing was told last
};

} // namespace recado
