#pragma once

#include "application.h"
#include "providers/neutral/contentjson.h"
#include "store/accountstore.h"
#include "support/rawserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace recado {

// The value of a future, with the event loop running meanwhile; fails the test after a generous while.
template<typename T>
T waitFor(QFuture<T> future)
{
    const bool done = QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    if (!done)
        qFatal("a future never finished");
    return future.result();
}

// A whole Recado without a window on a data directory of its own, and a raw server that stands for Wati.
class ServiceTest {
public:
    ServiceTest()
    {
        QFile key(dir.filePath(QStringLiteral("key")));
        if (!key.open(QIODevice::WriteOnly))
            qFatal("no key file");
        key.write("a passphrase for tests\n");
        key.close();
        open();
        server.otherwise(test::Answer::http(200, accepted(QStringLiteral("L1"))));
    }

    void open(bool withKey = true)
    {
        ApplicationOptions options;
        options.dataDir = dir.filePath(QStringLiteral("data"));
        if (withKey)
            options.vaultKeyFile = dir.filePath(QStringLiteral("key"));
        options.listenPort = 0;
        auto created = Application::create(options);
        if (!created)
            qFatal("not opened: %s", qPrintable(created.error().detail));
        app = std::move(*created);
    }

    // An account whose provider is the raw server.
    AccountId connectWati(const QString &name = QStringLiteral("Clinica"))
    {
        NewAccount account;
        account.name = name;
        account.settings = {{QStringLiteral("base_url"), server.url().toString()}, {QStringLiteral("tenant"), QStringLiteral("1234")}, {QStringLiteral("plan"), QStringLiteral("business")}};
        account.secrets = {{QStringLiteral("token"), Secret("very-secret-token")}};
        const auto added = waitFor(app->accounts().add(account));
        if (!added)
            qFatal("account not added: %s %s", qPrintable(added.error().detail), qPrintable(added.error().place));
        return added->id;
    }

    SendRequest request(AccountId account, const QString &to = QStringLiteral("+5511988887777")) const
    {
        SendRequest wanted;
        wanted.account = account;
        wanted.to = to;
        wanted.region = QStringLiteral("BR");
        wanted.content = *neutral::contentFromJson(
            R"({"type":"template","template":{"name":"confirma_consulta","language":{"code":"pt_BR"},
                "components":[{"type":"body","parameters":[{"type":"text","parameter_name":"nome","text":"Ana"}]}]}})");
        wanted.timeout = std::chrono::seconds(5);
        wanted.giveUpAfter = std::chrono::seconds(20);
        return wanted;
    }

    Message load(MessageRow row)
    {
        return *app->core().database->read([row](Connection &connection) { return MessageStore(connection).byRow(row); }).result();
    }
    Story story(MessageRow row) { return *waitFor(app->messages().story(row)); }
    QStringList kinds(MessageRow row)
    {
        QStringList words;
        for (const StatusEvent &event : story(row).events)
            words.append(toString(event.kind));
        return words;
    }

    // Sends and waits until the attempt is settled.
    MessageRow sendAndSettle(const SendRequest &wanted)
    {
        const auto receipt = waitFor(app->sender().send(wanted));
        if (!receipt)
            qFatal("not sent: %s %s", qPrintable(receipt.error().detail), qPrintable(receipt.error().place));
        if (!QTest::qWaitFor([this] { return app->sender().isIdle(); }, 30'000))
            qFatal("never settled");
        return receipt->row;
    }

    static QByteArray accepted(const QString &id)
    {
        return R"({"result":true,"error":null,"templateName":"confirma_consulta","receivers":[{"localMessageId":")" + id.toUtf8()
            + R"(","waId":"5511988887777","isValidWhatsAppNumber":true,"errors":[]}],"parameters":[]})";
    }

    QTemporaryDir dir;
    test::RawServer server;
    std::unique_ptr<Application> app;
};

} // namespace recado
