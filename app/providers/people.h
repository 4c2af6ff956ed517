#pragma once

#include "domain/conversation.h"
#include "domain/incoming.h"
#include "net/http.h"
#include "providers/values.h"

#include <memory>

// What providers tell about people and conversations, in nobody's dialect.
namespace recado {

struct RemoteAttribute {
    QString name; // as the provider spells it
    QString value;

    bool operator==(const RemoteAttribute &) const = default;
};

// A contact in a provider's address book.
struct RemoteContact {
    QString id;
    QString phone; // digits; empty for a person known by another id only
    QString bsuid;
    QString name;
    QList<RemoteAttribute> attributes;
    std::optional<Instant> createdAt;

    bool operator==(const RemoteContact &) const = default;

    // What the provider's calls name the person by: the number, else the BSUID, else the id.
    QString target() const { return !phone.isEmpty() ? phone : !bsuid.isEmpty() ? bsuid : id; }
};

struct RemoteContactPage {
    QList<RemoteContact> contacts;
    QStringList unreadable; // items that were not understood, by their place in the answer
    QString nextCursor;     // empty: this was the last
};

// What is to be set for one person; what is not named stays as it is.
struct RemoteContactChange {
    QString target;
    QList<RemoteAttribute> attributes;
};

// One page of a conversation as the provider keeps it.
struct HistoryPage {
    QList<IncomingMessage> messages; // both sides; ours with sentElsewhere set, whether they are known here or not
    QList<ProviderEvent> events;     // what became of ours
    QStringList operators;           // names (or addresses) of people who answered there
    QStringList unreadable;          // items of a message's kind that were not understood, by their place in the answer
    QString nextCursor;              // empty: nothing older
};

// What of it a provider has for an account; the screens grey out the rest.
struct PeopleAbilities {
    bool history = false;    // a conversation can be read from the provider, with what was said before Recado
    bool chatStatus = false; // open, pending, solved, blocked are known to the provider too
    bool operators = false;  // and so is who looks after a conversation
    bool contacts = false;   // an address book that can be read and written
};

enum class PeopleCall { History, ChatStatus, Operator, ListContacts, AddContact, Attributes };

// The part of a provider's dialect that is about people and conversations, beside Provider because most providers have nothing of it. Pure, stateless
// and thread-safe as that one. What an account has not (abilities()) gives no request, and Unsupported where something is read.
class PeopleProvider {
public:
    virtual ~PeopleProvider() = default;

    virtual PeopleAbilities abilities(const Account &) const { return {}; }

    // A conversation as the provider keeps it, newest page first. `cursor` is empty for the first page, else what the page before gave.
    virtual std::optional<net::Request> historyRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                                       const QString &cursor) const = 0;
    virtual Result<HistoryPage> readHistory(const Account &account, const Channel &channel, const QString &recipient, const QString &cursor,
                                            const net::Response &response) const = 0;
    // The state of a conversation and who looks after it, which colleagues see in the provider's own inbox. `who` is an e-mail address; empty: whatever
    // the provider does with conversations that nobody has (Wati: its bot).
    virtual std::optional<net::Request> chatStatusRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                                          ConversationStatus status) const = 0;
    virtual std::optional<net::Request> operatorRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                                        const QString &who) const = 0;
    // The provider's address book, shared by all numbers of the account.
    virtual std::optional<net::Request> contactsRequest(const Account &account, const Credentials &secrets, const QString &cursor) const = 0;
    virtual Result<RemoteContactPage> readContacts(const Account &account, const QString &cursor, const net::Response &response) const = 0;
    // Errors: Invalid with place (a number, a name or a value is missing).
    virtual Result<net::Request> addContactRequest(const Account &account, const Credentials &secrets, const RemoteContact &contact) const = 0;
    virtual Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const RemoteContactChange &change) const = 0;
    virtual Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const QList<RemoteContactChange> &changes) const = 0;
    // The yes or no to the calls above that change something; a no is an error Rejected with the provider's words.
    virtual Result<void> readDone(const Account &account, const net::Response &response) const = 0;
    // What adding answered; the id may be empty.
    virtual Result<RemoteContact> readAddedContact(const Account &account, const net::Response &response) const = 0;
    // Which rate bucket such a call uses; see Provider::rateLimits().
    virtual QString bucket(const Account &account, PeopleCall call) const = 0;
};

// Null where the provider has nothing of it: Meta, the gateway and Serpro keep neither contacts nor conversations for anybody to read.
std::shared_ptr<const PeopleProvider> peopleProviderFor(ProviderKind kind);
PeopleAbilities peopleAbilities(const Account &account);

} // namespace recado
