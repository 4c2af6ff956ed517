#pragma once

#include "providers/wati/watimedia.h"

// A conversation at Wati beyond single messages: its history, its state, who looks after it, its tags. Answers of yes or no are read by readDone().
namespace recado::wati {

enum class ChatStatus { Open, Solved, Pending, Block };

struct ConversationItem {
    QString id;
    QString kind; // provider's word: message, ticket, broadcastMessage…
    QString type; // provider's word: text, image…; may be empty
    QString text;
    bool isOurs = false;
    QString status; // provider's word; may be empty
    QString failure;
    QString operatorName;
    std::optional<Instant> at;
    std::optional<IncomingMedia> media;

    bool operator==(const ConversationItem &) const = default;
};

struct ConversationPage {
    QList<ConversationItem> items; // in the order told
    int nextPage = 0; // 0: this was the last
};

// Pages count from 1, at most 100 items each.
net::Request historyRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient, int page,
                            int pageSize);
Result<ConversationPage> readConversation(int page, int pageSize, const net::Response &response);

// The items as they were told; Error BadAnswer when there is no list.
Result<QJsonArray> historyItems(const net::Response &response);

// Pro plan. Open, pending and solved are said to work only within 24 hours of the person's last message (unverified).
net::Request chatStatusRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                               ChatStatus status);

// No address: the conversation goes to the bot. v1 knows people by their telephone number only.
Result<net::Request> operatorRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                     const QString &email);

// v3 only; the tag must exist at Wati.
net::Request addTagRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                           const QString &tag);
net::Request removeTagRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                              const QString &tag);

} // namespace recado::wati
