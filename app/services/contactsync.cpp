#include "services/contactsync.h"

#include "services/contactsyncwork.h"
#include "store/accountstore.h"
#include "store/contactstore.h"

#include <QPromise>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostPages = 10'000;    // a listing that never ends is not one
constexpr qsizetype cardsAtOnce = 100; // a transaction of some milliseconds
constexpr qsizetype pushedAtOnce = 50; // contacts in one call; no limit is published

// Concerns this person alone; anything else would happen to the next one, too.
bool isAboutOne(const Error &failure)
{
    return failure.kind == ErrorKind::Rejected || failure.kind == ErrorKind::Invalid || failure.kind == ErrorKind::NotFound
           || failure.kind == ErrorKind::Unsupported;
}

RemoteContactChange changeOf(const SyncPerson &person, const QList<SyncField> &fields)
{
    RemoteContactChange change{!person.address.isEmpty() ? person.address : person.remoteId, {}};
    for (const SyncField &field : fields)
        change.attributes.append({field.name, field.here});
    return change;
}

syncwork::Pushed pushedOf(const SyncPerson &person, const QList<SyncField> &fields)
{
    syncwork::Pushed pushed{person, {}};
    for (const SyncField &field : fields)
        pushed.values.insert(field.key, {field.name, field.here});
    return pushed;
}

Result<net::Request> requested(const std::optional<net::Request> &request)
{
    return request ? Result<net::Request>(*request) : error(ErrorKind::Unsupported, QStringLiteral("no address book"), QStringLiteral("provider"));
}

} // namespace

struct ContactSync::Reading {
    QPromise<Result<SyncPreview>> answer;
    Account account;
    OnProgress progress;
    StopFlag stop;
    QList<RemoteContact> found;
    QStringList unreadable;
    int pages = 0;
};

struct ContactSync::Work {
    QPromise<Result<SyncResult>> answer;
    Account account;
    QList<SyncPerson> people; // also those of whom only the base is new
    SyncChoices choices;
    OnProgress progress;
    StopFlag stop;
    SyncResult result;
    QList<SyncPerson> updates; // with what is to be pushed in toThere
    QList<SyncPerson> additions;
    qsizetype next = 0;

    void tell(SyncProgress::Step step, qsizetype done, qsizetype total) const
    {
        if (progress)
            progress({step, static_cast<int>(done), static_cast<int>(total)});
    }
    // True: no further step.
    bool isOver()
    {
        result.stopped = result.stopped || isStopped(stop);
        return result.stopped || result.brokenOff;
    }
    void fail(const SyncPerson &person, const Error &failure)
    {
        if (failure.kind == ErrorKind::Cancelled)
            result.stopped = true;
        else if (isAboutOne(failure))
            result.failures.append({person.key, !person.nameHere.isEmpty() ? person.nameHere : person.nameThere, failure});
        else
            result.brokenOff = failure;
    }
};

SyncPreview::Counts SyncPreview::counts() const
{
    Counts counts;
    for (const SyncPerson &person : people) {
        counts.addHere += person.addHere ? 1 : 0;
        counts.addThere += person.addThere ? 1 : 0;
        counts.updateHere += !person.addHere && (person.nameToHere || !person.toHere.isEmpty()) ? 1 : 0;
        counts.updateThere += !person.addThere && !person.toThere.isEmpty() ? 1 : 0;
        counts.conflicts += static_cast<int>(person.conflicts.size());
    }
    return counts;
}

ContactSync::ContactSync(const Core &core, RemoteCalls &calls, QObject *parent) : QObject(parent), m_core(core), m_calls(calls) {}

QFuture<Result<QList<Account>>> ContactSync::accounts()
{
    return m_calls.accounts().accounts().then(this, [](Result<QList<Account>> all) {
        if (all)
            all->removeIf([](const Account &account) { return !peopleAbilities(account).contacts; });
        return all;
    });
}

QFuture<Result<SyncPreview>> ContactSync::preview(AccountId account, OnProgress progress, const StopFlag &stop)
{
    const auto reading = std::make_shared<Reading>();
    reading->progress = std::move(progress);
    reading->stop = stop;
    reading->answer.start();
    m_core.database->look([account](Connection &connection) { return AccountStore(connection).byId(account); }, Reader::InSight)
        .then(this, [this, reading](const Result<Account> &found) {
            const bool isAble = found && peopleAbilities(*found).contacts;
            if (!isAble) {
                reading->answer.addResult(found ? error(ErrorKind::Unsupported, QStringLiteral("this provider has no address book"), QStringLiteral("provider"))
                                                : found.error());
                reading->answer.finish();
                return;
            }
            reading->account = *found;
            readNext(reading, {});
        });
    return reading->answer.future();
}

void ContactSync::readNext(std::shared_ptr<Reading> reading, const QString &cursor)
{
    const auto make = [cursor](const PeopleProvider &provider, const AccountService::Access &access) {
        return requested(provider.contactsRequest(access.account, access.secrets, cursor));
    };
    m_calls.send(reading->account.id, RemoteCalls::Bucket::ListContacts, make, reading->stop)
        .then(this, [this, reading, cursor](const Result<net::Response> &response) {
            const auto provider = peopleProviderFor(reading->account.provider);
            const auto page = response ? provider->readContacts(reading->account, cursor, *response) : Result<RemoteContactPage>(response.error());
            if (!page) {
                reading->answer.addResult(page.error());
                reading->answer.finish();
                return;
            }
            reading->found += page->contacts;
            for (const QString &place : page->unreadable)
                reading->unreadable += QStringLiteral("%1%2").arg(reading->pages + 1).arg(place);
            if (reading->progress)
                reading->progress({SyncProgress::Step::Reading, static_cast<int>(reading->found.size()), 0});
            if (!page->nextCursor.isEmpty() && ++reading->pages < mostPages)
                readNext(reading, page->nextCursor);
            else
                compare(reading);
        });
}

void ContactSync::compare(std::shared_ptr<Reading> reading)
{
    m_core.database
        ->look([reading, now = m_core.now()](
                   Connection &connection) { return syncwork::compare(connection, reading->account, reading->found, reading->unreadable, now); })
        .then(this, [reading](const Result<SyncPreview> &preview) {
            reading->answer.addResult(preview);
            reading->answer.finish();
        });
}

QFuture<Result<SyncResult>> ContactSync::apply(const SyncPreview &preview, const SyncChoices &choices, OnProgress progress, const StopFlag &stop)
{
    if (m_busy.contains(preview.account))
        return ready(Result<SyncResult>(error(ErrorKind::Conflict, QStringLiteral("a sync is under way"), QStringLiteral("sync"))));
    const auto work = std::make_shared<Work>();
    work->people = preview.people + preview.agreed;
    work->choices = choices;
    work->progress = std::move(progress);
    work->stop = stop;
    work->answer.start();
    m_busy.insert(preview.account);
    const auto several = [&preview] {
        QList<IdentityLink> links;
        for (const SyncSkipped &one : preview.skipped) {
            if (one.reason == SyncSkipped::Reason::SeveralHere && !one.what.isEmpty() && !one.key.startsWith(QLatin1String("id:")))
                links.append({{identity::provider(preview.account), one.what}, {identity::person, one.key}, MergeReason::SameWaId});
        }
        return links;
    }();
    m_core.database
        ->write([account = preview.account, several, now = m_core.now()](Connection &connection) -> Result<Account> {
            for (const IdentityLink &link : several) {
                if (const auto kept = ContactStore(connection).link(link, now); !kept)
                    return kept.error();
            }
            return AccountStore(connection).byId(account);
        })
        .then(this, [this, work, id = preview.account](const Result<Account> &account) {
            if (!account) {
                m_busy.remove(id);
                work->answer.addResult(account.error());
                work->answer.finish();
                return;
            }
            work->account = *account;
            changeHere(work);
        });
    return work->answer.future();
}

void ContactSync::changeHere(std::shared_ptr<Work> work)
{
    const qsizetype total = work->people.size();
    if (work->isOver() || work->next >= total) {
        for (SyncPerson &person : work->people) {
            person.toThere = person.addThere ? person.toThere : syncwork::decide(person, work->choices).toThere;
            if (person.addThere ? work->choices.addThere : !person.toThere.isEmpty())
                (person.addThere ? work->additions : work->updates).append(person);
        }
        work->next = 0;
        updateThere(work);
        return;
    }
    const auto counted = std::make_shared<SyncResult>(work->result);
    m_core.database
        ->write([work, counted, some = work->people.mid(work->next, cardsAtOnce), now = m_core.now()](Connection &connection) {
            return syncwork::takeOver(connection, work->account.id, some, work->choices, now, counted.get());
        })
        .then(this, [this, work, counted, total](const Result<void> &done) {
            if (done)
                work->result = *counted;
            else
                work->result.brokenOff = done.error();
            work->next += cardsAtOnce;
            work->tell(SyncProgress::Step::ChangingHere, std::min(work->next, total), total);
            changeHere(work);
        });
}

void ContactSync::updateThere(std::shared_ptr<Work> work)
{
    const qsizetype total = work->updates.size();
    if (work->isOver() || work->next >= total) {
        work->next = 0;
        addThere(work);
        return;
    }
    const QList<SyncPerson> some = work->updates.mid(work->next, pushedAtOnce);
    if (some.size() == 1) {
        updateSingly(work, some);
        return;
    }
    const auto make = [some](const PeopleProvider &provider, const AccountService::Access &access) {
        QList<RemoteContactChange> changes;
        for (const SyncPerson &person : some)
            changes.append(changeOf(person, person.toThere));
        return provider.attributesRequest(access.account, access.secrets, changes);
    };
    m_calls.send(work->account.id, RemoteCalls::Bucket::Attributes, make, work->stop).then(this, [this, work, some](const Result<net::Response> &response) {
        const auto provider = peopleProviderFor(work->account.provider);
        const auto done = response ? provider->readDone(work->account, *response) : Result<void>(response.error());
        if (done) {
            remember(work, some, [this, work] { updateThere(work); });
        } else if (isAboutOne(done.error())) {
            updateSingly(work, some); // one who is refused must not hold up the others
        } else {
            work->fail(some.first(), done.error());
            updateThere(work);
        }
    });
}

void ContactSync::updateSingly(std::shared_ptr<Work> work, QList<SyncPerson> people)
{
    if (work->isOver() || people.isEmpty()) {
        updateThere(work);
        return;
    }
    const SyncPerson person = people.takeFirst();
    const auto make = [person](const PeopleProvider &provider, const AccountService::Access &access) {
        return provider.attributesRequest(access.account, access.secrets, changeOf(person, person.toThere));
    };
    m_calls.send(work->account.id, RemoteCalls::Bucket::Attributes, make, work->stop)
        .then(this, [this, work, person, people](const Result<net::Response> &response) {
            const auto provider = peopleProviderFor(work->account.provider);
            const auto done = response ? provider->readDone(work->account, *response) : Result<void>(response.error());
            if (done) {
                remember(work, {person}, [this, work, people] { updateSingly(work, people); });
                return;
            }
            work->fail(person, done.error());
            ++work->next;
            updateSingly(work, people);
        });
}

void ContactSync::addThere(std::shared_ptr<Work> work)
{
    if (work->isOver() || work->next >= work->additions.size()) {
        end(work);
        return;
    }
    const SyncPerson person = work->additions[work->next];
    const auto make = [person](const PeopleProvider &provider, const AccountService::Access &access) {
        RemoteContact contact;
        contact.phone = person.address;
        contact.name = person.nameHere.isEmpty() ? person.address : person.nameHere;
        for (const SyncField &field : person.toThere)
            contact.attributes.append({field.name, field.here});
        return provider.addContactRequest(access.account, access.secrets, contact);
    };
    m_calls.send(work->account.id, RemoteCalls::Bucket::AddContact, make, work->stop).then(this, [this, work, person](const Result<net::Response> &response) {
        const auto provider = peopleProviderFor(work->account.provider);
        const auto added = response ? provider->readAddedContact(work->account, *response) : Result<RemoteContact>(response.error());
        if (added) {
            SyncPerson known = person;
            known.remoteId = added->id;
            remember(work, {known}, [this, work] { addThere(work); });
            return;
        }
        work->fail(person, added.error());
        ++work->next;
        addThere(work);
    });
}

// The base of those who were pushed; then on.
void ContactSync::remember(std::shared_ptr<Work> work, const QList<SyncPerson> &people, std::function<void()> next)
{
    QList<syncwork::Pushed> pushed;
    for (const SyncPerson &person : people)
        pushed.append(pushedOf(person, person.toThere));
    m_core.database
        ->write([account = work->account.id, pushed, now = m_core.now()](Connection &connection) { return syncwork::remember(connection, account, pushed, now); })
        .then(this, [work, people, next = std::move(next)](const Result<void> &done) {
            if (!done)
                work->result.brokenOff = done.error();
            for (const SyncPerson &person : people) {
                (person.addThere ? work->result.addedThere : work->result.updatedThere) += 1;
                for (const SyncField &conflict : person.conflicts)
                    work->result.settled += person.toThere.contains(conflict) ? 1 : 0;
            }
            work->next += people.size();
            const bool isAdding = people.first().addThere;
            work->tell(isAdding ? SyncProgress::Step::AddingThere : SyncProgress::Step::UpdatingThere, work->next,
                       isAdding ? work->additions.size() : work->updates.size());
            next();
        });
}

void ContactSync::end(std::shared_ptr<Work> work)
{
    m_busy.remove(work->account.id);
    work->answer.addResult(work->result);
    work->answer.finish();
}

} // namespace recado
