// ContactService: what is read, beside the journal.
#include "services/contactservice.h"

namespace recado {

namespace {

Result<ContactId> findByWord(ContactStore &store, const QString &word)
{
    const auto found = store.find(word);
    if (!found || !found->isNull())
        return found;
    bool isNumber = false;
    const ContactId id{word.trimmed().toLongLong(&isNumber)};
    return isNumber ? Result<ContactId>(id) : Result<ContactId>(error(ErrorKind::NotFound, QStringLiteral("no such contact"), QStringLiteral("contact")));
}

} // namespace

QFuture<Result<QList<Contact>>> ContactService::list(const ContactQuery &query)
{
    return m_core.database->look([query](Connection &connection) -> Result<QList<Contact>> {
        ContactStore store(connection);
        const auto ids = store.list(query);
        return ids ? store.byIds(*ids) : ids.error();
    });
}

QFuture<Result<int>> ContactService::count(const ContactQuery &query)
{
    return m_core.database->look([query](Connection &connection) { return ContactStore(connection).count(query); });
}

QFuture<Result<QList<ContactId>>> ContactService::order(const ContactQuery &query)
{
    return m_core.database->look([query](Connection &connection) {
        ContactQuery all = query;
        all.limit = -1;
        all.offset = 0;
        return ContactStore(connection).list(all);
    });
}

QFuture<Result<QList<Contact>>> ContactService::cards(const QList<ContactId> &ids)
{
    return m_core.database->look([ids](Connection &connection) { return ContactStore(connection).byIds(ids); }, Reader::InSight);
}

QFuture<Result<ContactFacets>> ContactService::facets()
{
    return m_core.database->look([](Connection &connection) { return ContactStore(connection).facets(); });
}

QFuture<Result<ContactStory>> ContactService::story(ContactId id)
{
    return m_core.database->look([id](Connection &connection) -> Result<ContactStory> {
        ContactStore store(connection);
        const auto contact = store.byId(id);
        if (!contact)
            return contact.error();
        const auto audits = store.audits(id);
        return audits ? Result<ContactStory>(ContactStory{*contact, *audits}) : audits.error();
    });
}

QFuture<Result<ContactAround>> ContactService::around(const Contact &contact)
{
    return m_core.database->look([contact](Connection &connection) { return readAround(connection, contact); });
}

QFuture<Result<Contact>> ContactService::find(const QString &word)
{
    return m_core.database->look([word](Connection &connection) -> Result<Contact> {
        ContactStore store(connection);
        const auto id = findByWord(store, word);
        return id ? store.byId(*id) : id.error();
    });
}

QFuture<Result<QMap<QString, QString>>> ContactService::valuesFor(const QString &address)
{
    return m_core.database->look([address](Connection &connection) -> Result<QMap<QString, QString>> {
        ContactStore store(connection);
        const auto id = store.find(address);
        if (!id || id->isNull())
            return id ? Result<QMap<QString, QString>>(QMap<QString, QString>()) : id.error();
        const auto contact = store.byId(*id);
        return contact ? Result<QMap<QString, QString>>(valuesOf(*contact)) : contact.error();
    }, Reader::InSight);
}

QFuture<Result<QList<MergeSuggestion>>> ContactService::suggestions(int most)
{
    return m_core.database->look([most](Connection &connection) { return ContactStore(connection).suggestions(most); });
}

} // namespace recado
