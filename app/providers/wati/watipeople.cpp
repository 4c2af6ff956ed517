#include "providers/wati/watipeople.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/waticontacts.h"
#include "providers/wati/waticonversations.h"
#include "providers/wati/watihistory.h"
#include "providers/wati/watisettings.h"

namespace recado::wati {

namespace {

int pageOf(const QString &cursor)
{
    return std::max(1, cursor.toInt());
}

ContactFilter filterOf(const QString &cursor)
{
    ContactFilter filter;
    filter.page = pageOf(cursor);
    return filter;
}

ChatStatus chatStatusOf(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Open: return ChatStatus::Open;
    case ConversationStatus::Pending: return ChatStatus::Pending;
    case ConversationStatus::Solved: return ChatStatus::Solved;
    case ConversationStatus::Blocked: return ChatStatus::Block;
    }
    return ChatStatus::Open;
}

} // namespace

PeopleAbilities WatiPeople::abilities(const Account &) const
{
    return {true, true, true, true};
}

std::optional<net::Request> WatiPeople::historyRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                         const QString &recipient, const QString &cursor) const
{
    return wati::historyRequest(account, secrets, channel, recipient, pageOf(cursor), historyPageSize);
}

Result<HistoryPage> WatiPeople::readHistory(const Account &, const Channel &channel, const QString &recipient, const QString &cursor,
                                              const net::Response &response) const
{
    return readHistoryPage(channel, recipient, pageOf(cursor), response);
}

std::optional<net::Request> WatiPeople::chatStatusRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                            const QString &recipient, ConversationStatus status) const
{
    return wati::chatStatusRequest(account, secrets, channel, recipient, chatStatusOf(status));
}

std::optional<net::Request> WatiPeople::operatorRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                          const QString &recipient, const QString &who) const
{
    // v1's only refusal is somebody without a telephone number: nobody can be assigned then.
    const auto request = wati::operatorRequest(account, secrets, channel, recipient, who);
    return request ? std::optional(*request) : std::nullopt;
}

std::optional<net::Request> WatiPeople::contactsRequest(const Account &account, const Credentials &secrets, const QString &cursor) const
{
    const auto request = wati::contactsRequest(account, secrets, filterOf(cursor));
    return request ? std::optional(*request) : std::nullopt;
}

Result<RemoteContactPage> WatiPeople::readContacts(const Account &, const QString &cursor, const net::Response &response) const
{
    const auto page = wati::readContacts(filterOf(cursor), response);
    if (!page)
        return page.error();
    return RemoteContactPage{page->contacts, page->unreadable, page->nextPage > 0 ? QString::number(page->nextPage) : QString()};
}

Result<net::Request> WatiPeople::addContactRequest(const Account &account, const Credentials &secrets, const RemoteContact &contact) const
{
    return wati::addContactRequest(account, secrets, contact);
}

Result<net::Request> WatiPeople::attributesRequest(const Account &account, const Credentials &secrets, const RemoteContactChange &change) const
{
    return wati::attributesRequest(account, secrets, change.target, change.attributes);
}

Result<net::Request> WatiPeople::attributesRequest(const Account &account, const Credentials &secrets, const QList<RemoteContactChange> &changes) const
{
    return wati::attributesRequest(account, secrets, changes);
}

Result<void> WatiPeople::readDone(const Account &, const net::Response &response) const
{
    return wati::readDone(response);
}

Result<RemoteContact> WatiPeople::readAddedContact(const Account &, const net::Response &response) const
{
    return readAdded(response);
}

QString WatiPeople::bucket(const Account &, PeopleCall call) const
{
    switch (call) {
    case PeopleCall::History: return historyBucket();
    case PeopleCall::ListContacts:
    case PeopleCall::AddContact: return contactsBucket();
    case PeopleCall::ChatStatus:
    case PeopleCall::Operator:
    case PeopleCall::Attributes: break;
    }
    return otherBucket(); // no rate is published for them
}

} // namespace recado::wati
