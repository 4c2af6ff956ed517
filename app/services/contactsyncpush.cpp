// ContactSync: one card now.
#include "services/contactsync.h"

#include "services/contactsyncwork.h"
#include "store/accountstore.h"

namespace recado {

QFuture<Result<void>> ContactSync::push(AccountId account, ContactId contact, const QStringList &attributes)
{
    struct Wanted {
        Account account;
        syncwork::Outgoing out;
    };
    return m_core.database
        ->look([account, contact, attributes](Connection &connection) -> Result<Wanted> {
            const auto found = AccountStore(connection).byId(account);
            if (!found)
                return found.error();
            if (!peopleAbilities(*found).contacts)
                return error(ErrorKind::Unsupported, QStringLiteral("this provider has no address book"), QStringLiteral("provider"));
            const auto out = syncwork::outgoing(connection, account, contact, attributes);
            return out ? Result<Wanted>(Wanted{*found, *out}) : out.error();
        }, Reader::InSight)
        .then(this, [this](const Result<Wanted> &wanted) -> QFuture<Result<void>> {
            if (!wanted)
                return ready(Result<void>(wanted.error()));
            return pushOne(wanted->account, wanted->out);
        })
        .unwrap();
}

QFuture<Result<void>> ContactSync::pushOne(const Account &account, const syncwork::Outgoing &out)
{
    if (out.isKnownThere && out.contact.attributes.isEmpty())
        return ready(Result<void>());
    const auto make = [out](const PeopleProvider &provider, const AccountService::Access &access) {
        if (!out.isKnownThere)
            return provider.addContactRequest(access.account, access.secrets, out.contact);
        return provider.attributesRequest(access.account, access.secrets, RemoteContactChange{out.contact.target(), out.contact.attributes});
    };
    const auto bucket = out.isKnownThere ? RemoteCalls::Bucket::Attributes : RemoteCalls::Bucket::AddContact;
    return m_calls.send(account.id, bucket, make)
        .then(this, [this, account, out](const Result<net::Response> &response) -> QFuture<Result<void>> {
            if (!response)
                return ready(Result<void>(response.error()));
            const auto provider = peopleProviderFor(account.provider);
            syncwork::Pushed pushed{out.person, out.values};
            if (out.isKnownThere) {
                const auto done = provider->readDone(account, *response);
                if (!done)
                    return ready(done);
            } else {
                const auto added = provider->readAddedContact(account, *response);
                if (!added)
                    return ready(Result<void>(added.error()));
                pushed.person.remoteId = added->id;
            }
            return m_core.database->write([id = account.id, pushed, now = m_core.now()](Connection &connection) {
                return syncwork::remember(connection, id, {pushed}, now);
            });
        })
        .unwrap();
}

} // namespace recado
