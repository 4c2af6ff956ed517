#pragma once

#include "domain/contactsync.h"
#include "providers/people.h"
#include "services/remotecalls.h"
#include "services/stopflag.h"

#include <QObject>

#include <functional>

namespace recado {

namespace syncwork {
struct Outgoing;
}

// What a sync would do. Made from all pages of the provider's address book and all cards here, at one moment.
struct SyncPreview {
    AccountId account;
    Instant readAt;
    int countHere = 0;        // cards
    int countThere = 0;       // contacts
    int unchanged = 0;        // people who are the same on both sides
    QList<SyncPerson> people; // with work; in the order of their keys
    QList<SyncSkipped> skipped;
    QList<SyncPerson> agreed; // without work, whose base is new: remembered by apply()

    struct Counts {
        int addHere = 0;
        int addThere = 0;
        int updateHere = 0;
        int updateThere = 0;
        int conflicts = 0; // attributes, not people
    };
    Counts counts() const;
};

// What of it is to be done. A conflict without a choice stays one, and is shown again the next time.
struct SyncChoices {
    bool addHere = true;
    bool addThere = true;
    bool updateHere = true;
    bool updateThere = true;
    // Which side's value becomes both sides', by person and attribute: {SyncPerson::key, SyncField::key}.
    QHash<QPair<QString, QString>, SyncSide> conflicts;
    std::optional<SyncSide> allConflicts; // of those not named above
};

struct SyncFailure {
    QString key; // SyncPerson
    QString name;
    Error error; // the provider's refusal, or Invalid
};

struct SyncResult {
    int addedHere = 0;
    int addedThere = 0;
    int updatedHere = 0;  // people
    int updatedThere = 0;
    int settled = 0;          // conflicts
    int conflictsLeft = 0;
    int changedMeanwhile = 0; // attributes that are no more what the preview showed: left for the next sync
    QList<SyncFailure> failures; // single people whom the provider refused
    bool stopped = false;        // by the stop flag: what was done stays done
    std::optional<Error> brokenOff; // why it ended early: no connection, a spent quota, refused credentials
};

struct SyncProgress {
    enum class Step { Reading, ChangingHere, UpdatingThere, AddingThere };
    Step step = Step::Reading;
    int done = 0;
    int total = 0; // 0: not known
};

// Contacts of an account whose provider has an address book (PeopleAbilities::contacts), kept the same on both sides. What both sides had after each
// step is written in the transaction of that step (store/remotecontactstore.h), so a sync that breaks off goes on with the rest the next time.
// Main thread; one sync an account at a time: else Conflict place "sync".
class ContactSync : public QObject {
    Q_OBJECT

public:
    ContactSync(const Core &core, RemoteCalls &calls, QObject *parent = nullptr);

    using OnProgress = std::function<void(const SyncProgress &)>; // on the main thread

    // Reads everything, changes nothing on either side. Errors: Unsupported place "provider"; Cancelled when stopped; the provider's.
    QFuture<Result<SyncPreview>> preview(AccountId account, OnProgress progress = {}, const StopFlag &stop = {});
    // In this order: here, updates there (many in one call), additions there. Fails only before it has begun; see SyncResult::brokenOff.
    QFuture<Result<SyncResult>> apply(const SyncPreview &preview, const SyncChoices &choices, OnProgress progress = {}, const StopFlag &stop = {});

    // One person now, ours over theirs: added where there is none, else the given attributes are set (empty: all that the card has). Errors: Invalid
    // place "identities" without a number, Unsupported, NotFound, the provider's refusal.
    QFuture<Result<void>> push(AccountId account, ContactId contact, const QStringList &attributes = {});

    // Accounts whose provider has an address book.
    QFuture<Result<QList<Account>>> accounts();

private:
    struct Reading;
    struct Work;
    void readNext(std::shared_ptr<Reading> reading, const QString &cursor);
    void compare(std::shared_ptr<Reading> reading);
    void changeHere(std::shared_ptr<Work> work);
    void updateThere(std::shared_ptr<Work> work);
    void updateSingly(std::shared_ptr<Work> work, QList<SyncPerson> people);
    void addThere(std::shared_ptr<Work> work);
    void remember(std::shared_ptr<Work> work, const QList<SyncPerson> &people, std::function<void()> next);
    void end(std::shared_ptr<Work> work);
    QFuture<Result<void>> pushOne(const Account &account, const syncwork::Outgoing &out);

    const Core &m_core;
    RemoteCalls &m_calls;
    QSet<AccountId> m_busy;
};

} // namespace recado
