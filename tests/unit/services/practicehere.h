#pragma once

#include "providers/wati/waticontacts.h"
#include "providers/wati/waticonversations.h"
#include "servicetest.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace recado {

// A whole Recado that is the host, with the practice provider inside it, and a hand on what lies at the provider.
class PracticeHere {
public:
    explicit PracticeHere(double pace = 0.01)
    {
        app().practice().setPace(pace);
        QSignalSpy hosting(&app(), &Application::hosting);
        app().startHosting(false);
        if (!QTest::qWaitFor([&hosting] { return !hosting.isEmpty(); }, 30'000))
            qFatal("did not become the host");
        const auto begun = waitFor(app().practice().begin(QStringLiteral("Treino")));
        if (!begun)
            qFatal("no practice: %s", qPrintable(begun.error().detail));
        account = *begun;
        access = *waitFor(app().accounts().withCredentials(account.id));
        channels = *waitFor(app().accounts().channels(account.id));
    }

    Application &app() { return *test.app; }

    // Behind Recado's back.
    net::Response ask(const Result<net::Request> &request)
    {
        if (!request)
            qFatal("no request: %s", qPrintable(request.error().place));
        return waitFor(app().core().http->send(*request)).response;
    }
    void addThere(const QString &digits, const QString &name, const QList<RemoteAttribute> &attributes = {})
    {
        RemoteContact contact;
        contact.phone = digits;
        contact.name = name;
        contact.attributes = attributes;
        if (ask(wati::addContactRequest(access.account, access.secrets, contact)).status != 200)
            qFatal("not added");
    }
    void setThere(const QString &digits, const QString &name, const QString &value)
    {
        (void)ask(wati::attributesRequest(access.account, access.secrets, digits, {{name, value}}));
    }
    // "Ana: Cidade=Recife"; empty when there is no such contact.
    QString there(const QString &digits)
    {
        const auto page = wati::readContacts({}, ask(wati::contactsRequest(access.account, access.secrets, {})));
        for (const RemoteContact &contact : page->contacts) {
            if (contact.phone != digits)
                continue;
            QStringList attributes;
            for (const RemoteAttribute &one : contact.attributes)
                attributes += one.name + QLatin1Char('=') + one.value;
            attributes.sort();
            return contact.name + QStringLiteral(": ") + attributes.join(QStringLiteral(", "));
        }
        return {};
    }
    QByteArray historyThere(const Channel &channel, const QString &digits)
    {
        return ask(wati::historyRequest(access.account, access.secrets, channel, digits, 1, 50)).body;
    }
    Contact here(const QString &address) { return *waitFor(app().contacts().find(address)); }
    Contact makeHere(const QString &address, const QString &name, const QMap<QString, QString> &attributes = {})
    {
        const auto made = waitFor(app().contacts().ensure(address));
        ContactChange change;
        change.name = name;
        change.attributes = attributes;
        return *waitFor(app().contacts().change(made->id, change));
    }

    ServiceTest test;
    Account account;
    AccountService::Access access;
    QList<Channel> channels;
};

} // namespace recado
