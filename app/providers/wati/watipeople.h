#pragma once

#include "providers/people.h"

namespace recado::wati {

// Wati's address book, histories, chat states and operators, v1 and v3; the codecs are in waticontacts.h, waticonversations.h and watihistory.h.
class WatiPeople final : public PeopleProvider {
public:
    PeopleAbilities abilities(const Account &account) const override;
    std::optional<net::Request> historyRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                               const QString &cursor) const override;
    Result<HistoryPage> readHistory(const Account &account, const Channel &channel, const QString &recipient, const QString &cursor,
                                    const net::Response &response) const override;
    std::optional<net::Request> chatStatusRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                                  ConversationStatus status) const override;
    std::optional<net::Request> operatorRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &recipient,
                                                const QString &who) const override;
    std::optional<net::Request> contactsRequest(const Account &account, const Credentials &secrets, const QString &cursor) const override;
    Result<RemoteContactPage> readContacts(const Account &account, const QString &cursor, const net::Response &response) const override;
    Result<net::Request> addContactRequest(const Account &account, const Credentials &secrets, const RemoteContact &contact) const override;
    Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const RemoteContactChange &change) const override;
    Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const QList<RemoteContactChange> &changes) const override;
    Result<void> readDone(const Account &account, const net::Response &response) const override;
    Result<RemoteContact> readAddedContact(const Account &account, const net::Response &response) const override;
    QString bucket(const Account &account, PeopleCall call) const override;
};

} // namespace recado::wati
