#pragma once

#include "services/core.h"
#include "services/stopflag.h"
#include "store/contactaround.h"
#include "store/contactstore.h"

#include <QFuture>
#include <QMap>
#include <QObject>

#include <functional>

namespace recado {

// What is changed on one card, or on many. Sources and times are put in by the service: the operator, now.
struct ContactChange {
    std::optional<QString> name;             // empty takes the operator's name away
    QMap<QString, QString> attributes;       // by name, as people type it
    QStringList withoutAttributes;
    QStringList tags;
    QStringList withoutTags;
    ContactSource source = ContactSource::Operator;
    QList<ContactIdentity> identities;       // as normalIdentity() makes them; for one card only
    QList<ContactIdentity> withoutIdentities;
};

// A person's card with what was done about who they are.
struct ContactStory {
    Contact contact;
    QList<ContactAudit> audits; // newest first
};

// The cards of people. Who wrote has one as soon as somebody asks for the list; ingest itself only notes when they were seen. Main thread.
class ContactService : public QObject {
    Q_OBJECT

public:
    explicit ContactService(const Core &core, QObject *parent = nullptr);

    // Makes the cards that are missing, some at a time so that nothing waits for it; how many were made or renewed.
    QFuture<Result<int>> adoptSeen();
    QFuture<Result<QList<Contact>>> list(const ContactQuery &query);
    QFuture<Result<int>> count(const ContactQuery &query);
    // The same list as ids alone, for views that read what is in sight; `limit` and `offset` do not count.
    QFuture<Result<QList<ContactId>>> order(const ContactQuery &query);
    QFuture<Result<QList<Contact>>> cards(const QList<ContactId> &ids); // in the order of the ids; who is gone is left out
    QFuture<Result<ContactFacets>> facets();
    QFuture<Result<ContactStory>> story(ContactId id); // error NotFound
    QFuture<Result<ContactAround>> around(const Contact &contact); // conversations, messages, broadcasts
    // By id, any form of a number, a BSUID or "@username". Error NotFound place "contact".
    QFuture<Result<Contact>> find(const QString &word);
    QFuture<Result<Contact>> ensure(const QString &address); // error Invalid place "identities" for an empty address

    // A new card. Errors: those of change(), Conflict place "identity" (somebody else's; nothing is written), Invalid place "identities" (none).
    QFuture<Result<Contact>> add(const QList<ContactIdentity> &identities, const ContactChange &change);
    // What is known of a person as values for {{holes}}: by attributeKey(), the attributes, and unless an attribute says otherwise the name ("nome",
    // "nombre", "name"), the first name ("primeiro nome", "primer nombre", "first name") and the number ("telefone", "telefono", "phone"). Empty for
    // somebody without a card.
    QFuture<Result<QMap<QString, QString>>> valuesFor(const QString &address);

    // Errors: NotFound, Invalid place "attribute" (attributeName(), or a value that is too long) before anything is written; Conflict place "identity",
    // Invalid place "identities" (nothing would be left).
    QFuture<Result<Contact>> change(ContactId id, const ContactChange &change);
    // The same for many, a few hundred a transaction; who is gone meanwhile is left out. How many were changed. `progress` on the main thread.
    QFuture<Result<int>> changeMany(const QList<ContactId> &ids, const ContactChange &change, std::function<void(int done)> progress = {},
                                    const StopFlag &stop = {});

    QFuture<Result<QList<MergeSuggestion>>> suggestions(int most = 200);
    // "Not the same person": suggestions are silent about these two from now on.
    QFuture<Result<void>> setApart(ContactId left, ContactId right, const QString &who);
    // The number under which it can be undone. Errors: NotFound, Invalid place "contacts".
    QFuture<Result<qint64>> merge(const QList<ContactId> &ids, const QString &who, const QString &reason = {});
    // The cards as they are then: see unmerged(). Errors: NotFound, Conflict place "merge" (undone before, merged again, or an identity is taken).
    QFuture<Result<QList<Contact>>> undoMerge(qint64 merge, const QString &who);
    // The new card. Errors: NotFound, Invalid place "identities".
    QFuture<Result<Contact>> split(ContactId id, const QList<ContactIdentity> &identities, const QString &who);
    // The card only; messages stay, and the number in audits of merges: erasing a person is another thing (services/persondata.h).
    QFuture<Result<bool>> remove(ContactId id, const QString &who);

Q_SIGNALS:
    void changed(); // by this process or another

private:
    struct Bulk;
    void nextChunk(std::shared_ptr<Bulk> bulk);
    void nextAdoption(std::shared_ptr<QPromise<Result<int>>> answer, int done);

    const Core &m_core;
};

} // namespace recado
