#include "servicetest.h"
#include "store/deliverystore.h"

#include <QMessageAuthenticationCode>

using namespace recado;

namespace {

const QByteArray status = R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",)"
                          R"("metadata":{"display_phone_number":"5511300000000","phone_number_id":"2"},"statuses":[{"id":"wamid.A","status":"delivered",)"
                          R"("timestamp":"1767225600","recipient_id":"5511900000001"}]}}]}]})";

QByteArray signatureOf(const QByteArray &body, const QByteArray &secret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

// Who may tell us things: Meta's handshake and signature, through the real listener.
class TestHookChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        NewAccount account;
        account.name = QStringLiteral("Loja");
        account.provider = ProviderKind::Meta;
        account.settings = {{QStringLiteral("base_url"), m_test->server.url().toString()}, {QStringLiteral("waba_id"), QStringLiteral("1")}};
        account.secrets = {{QStringLiteral("token"), Secret("t")}, {QStringLiteral("app_secret"), Secret("apps")}, {QStringLiteral("verify_token"), Secret("v3rify")}};
        const auto added = waitFor(m_test->app->accounts().add(account));
        QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().place));
        m_test->app->startHosting(false);
        QVERIFY(QTest::qWaitFor([this] { return m_test->app->listener().hooks().contains(QStringLiteral("Loja")); }, 20'000));
    }

    void theHandshakeIsAnsweredToWhoKnowsTheToken()
    {
        const auto right = ask("GET", "?hub.mode=subscribe&hub.verify_token=v3rify&hub.challenge=1158201444", {}, {});
        QCOMPARE(right.status, 200);
        QCOMPARE(right.body, QByteArray("1158201444"));
        QCOMPARE(ask("GET", "?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1", {}, {}).status, 403);
        QCOMPARE(ask("GET", {}, {}, {}).status, 200); // somebody looks whether anyone is there
    }

    void aRightSignatureIsTakenAndDecoded()
    {
        QCOMPARE(ask("POST", {}, status, signatureOf(status, "apps")).status, 200);
        QVERIFY(QTest::qWaitFor([this] { return states() == QStringList{QStringLiteral("orphan")}; }, 20'000));
    }

    void aWrongOneIsRefusedAndShown_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("another secret") << signatureOf(status, "other");
        QTest::newRow("of other bytes") << signatureOf(status + ' ', "apps");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("sha256=zz");
    }

    void aWrongOneIsRefusedAndShown()
    {
        QFETCH(QByteArray, signature);
        QCOMPARE(ask("POST", {}, status, signature).status, 401);
        QCOMPARE(states(), QStringList{QStringLiteral("refused")});
    }

    void whatWasRefusedIsTakenWhenItComesRightlySigned()
    {
        QCOMPARE(ask("POST", {}, status, signatureOf(status, "old secret")).status, 401);
        QCOMPARE(ask("POST", {}, status, signatureOf(status, "apps")).status, 200);
        QVERIFY(QTest::qWaitFor([this] { return states() == QStringList{QStringLiteral("orphan")}; }, 20'000));
        QCOMPARE(ask("POST", {}, status, signatureOf(status, "old secret")).status, 401);
        QCOMPARE(states(), QStringList{QStringLiteral("orphan")}); // a wrong copy takes nothing back
    }

    void wrongSignaturesCannotFillTheDisk()
    {
        for (int i = 0; i < 120; ++i)
            QCOMPARE(ask("POST", {}, status + QByteArray(i + 1, ' '), "sha256=00").status, 401);
        QVERIFY(states().size() <= 61); // thirty a minute; the minute may have turned once
    }

private:
    net::Response ask(const QByteArray &method, const QByteArray &query, const QByteArray &body, const QByteArray &signature)
    {
        net::Request request;
        request.method = method;
        request.url = QUrl(m_test->app->listener().state().url() + m_test->app->listener().hooks().value(QStringLiteral("Loja")) + QString::fromLatin1(query));
        request.body = body;
        request.headers = {{"Content-Type", "application/json", false}};
        if (!signature.isEmpty())
            request.headers += {"X-Hub-Signature-256", signature, false};
        return waitFor(m_test->app->core().http->send(request)).response;
    }

    QStringList states()
    {
        const auto list = waitFor(m_test->app->core().database->read([](Connection &connection) { return DeliveryStore(connection).list(500); }));
        QStringList words;
        for (const DeliveryRecord &delivery : *list)
            words.append(delivery.state);
        return words;
    }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestHookChecks)
#include "tst_hookchecks.moc"
