#include "gatewaycases.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Gateway);
const Instant noon = *instantFromIso(QStringLiteral("2026-03-01T12:00:00Z"));

QString nameOf(SendReply::Outcome outcome)
{
    switch (outcome) {
    case SendReply::Outcome::Accepted: return QStringLiteral("accepted");
    case SendReply::Outcome::Held: return QStringLiteral("held");
    case SendReply::Outcome::Refused: return QStringLiteral("refused");
    case SendReply::Outcome::Unknown: return QStringLiteral("unknown");
    case SendReply::Outcome::RetryLater: return QStringLiteral("retry_later");
    case SendReply::Outcome::Unauthorized: return QStringLiteral("unauthorized");
    }
    return {};
}

SendReply replyOf(const QJsonObject &c)
{
    SendOrder order;
    if (word(c, "way") == QLatin1String("mark"))
        order.content = Content(QJsonObject{{QStringLiteral("status"), QStringLiteral("read")}});
    const auto replies = provider->readBatchReply(gatewayAccount(), {order}, responseOf(c));
    return replies.size() == 1 ? replies.first() : SendReply{};
}

QStringList textsOf(const HealthReport &report)
{
    QStringList items;
    for (const HealthReport::Item &item : report.items)
        items += QStringLiteral("%1 %2 %3 %4").arg(item.entity, item.word, item.code, item.problem);
    return items;
}

} // namespace

class GatewayAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSendAnswers_data() { addCases(QStringLiteral("gateway/send-answers.json")); }
    void readsSendAnswers();
    void readsTemplates_data() { addCases(QStringLiteral("gateway/read-answers.json"), QStringLiteral("templates")); }
    void readsTemplates();
    void readsNumbers_data() { addCases(QStringLiteral("gateway/read-answers.json"), QStringLiteral("channels")); }
    void readsNumbers();
    void readsHealth_data() { addCases(QStringLiteral("gateway/read-answers.json"), QStringLiteral("health")); }
    void readsHealth();
    void readsLogins_data() { addCases(QStringLiteral("gateway/read-answers.json"), QStringLiteral("login")); }
    void readsLogins();
    void readsUploads_data() { addCases(QStringLiteral("gateway/read-answers.json"), QStringLiteral("upload")); }
    void readsUploads();
    void wrecksOfAnswersNeverCrash();
};

void GatewayAnswersTest::readsSendAnswers()
{
    QFETCH(QJsonObject, c);
    const SendReply reply = replyOf(c);
    QCOMPARE(nameOf(reply.outcome), word(c, "outcome"));
    QCOMPARE(texts(reply.refs), texts(c.value(QLatin1String("refs"))));
    QCOMPARE(reply.waId, word(c, "waId"));
    if (c.contains(QLatin1String("kind")))
        compareError(reply.error, c);
    for (const auto &[name, value] : {std::pair{"code", reply.error.code}, {"message", reply.error.message}}) {
        if (c.contains(QLatin1String(name)))
            QCOMPARE(value, word(c, name));
    }
}

void GatewayAnswersTest::readsTemplates()
{
    QFETCH(QJsonObject, c);
    const auto page = provider->readTemplates(gatewayAccount(), word(c, "cursor"), responseOf(c));
    QCOMPARE(page.ok(), !c.contains(QLatin1String("kind")));
    if (!page)
        return compareError(page.error(), c);
    QStringList templates;
    for (const TemplateDefinition &definition : page->templates) {
        templates += definition.name + QLatin1Char(' ') + definition.language;
        QCOMPARE(definition.status, definition.status.toUpper());
    }
    QCOMPARE(templates, texts(c.value(QLatin1String("expect"))));
    QCOMPARE(page->unreadable, texts(c.value(QLatin1String("unreadable"))));
    QCOMPARE(page->nextCursor, word(c, "next"));
}

void GatewayAnswersTest::readsNumbers()
{
    QFETCH(QJsonObject, c);
    const auto channels = provider->readChannels(gatewayAccount(c), responseOf(c));
    QCOMPARE(channels.ok(), !c.contains(QLatin1String("kind")));
    if (!channels)
        return compareError(channels.error(), c);
    QStringList found;
    for (const Channel &channel : *channels) {
        QVERIFY(channel.account == gatewayAccount().id);
        found += QStringLiteral("%1 %2 %3 %4").arg(channel.providerId, channel.number, channel.name,
                                                   channel.isDefault ? QStringLiteral("default") : QStringLiteral("other"));
    }
    QCOMPARE(found, texts(c.value(QLatin1String("expect"))));
}

void GatewayAnswersTest::readsHealth()
{
    QFETCH(QJsonObject, c);
    const auto report = provider->readHealth(gatewayAccount(), responseOf(c));
    QCOMPARE(report.ok(), !c.contains(QLatin1String("kind")));
    if (!report)
        return compareError(report.error(), c);
    QCOMPARE(report->word, word(c, "word"));
    QCOMPARE(textsOf(*report), texts(c.value(QLatin1String("expect"))));
}

void GatewayAnswersTest::readsLogins()
{
    QFETCH(QJsonObject, c);
    const auto token = provider->readLogin(gatewayAccount(), responseOf(c), noon);
    QCOMPARE(token.ok(), !c.contains(QLatin1String("kind")));
    if (!token)
        return compareError(token.error(), c);
    QCOMPARE(QString::fromUtf8(token->value.reveal()), word(c, "token"));
    QVERIFY(token->lifetime.has_value());
    QCOMPARE(static_cast<qint64>(token->lifetime->count()), c.value(QLatin1String("lifetime")).toInteger());
}

void GatewayAnswersTest::readsUploads()
{
    QFETCH(QJsonObject, c);
    const auto media = provider->readUpload(gatewayAccount(), responseOf(c));
    QCOMPARE(media.ok(), !c.contains(QLatin1String("kind")));
    if (!media)
        return compareError(media.error(), c);
    QCOMPARE(media->id, word(c, "id"));
    QVERIFY(!media->lifetime.has_value());
}

// Whatever became of the bytes: never "accepted" without an id, never "refused" out of a 200 that cannot be read.
void GatewayAnswersTest::wrecksOfAnswersNeverCrash()
{
    const QByteArray whole = R"({"messages":[{"id":"a","message_status":"x y"}],"waba_templates":[{"name":"a","components":[{}]}],)"
                             R"("total":9,"health":{"n":{"gateway_status":"connected"}},"media":[{"id":"m"}],)"
                             R"("users":[{"token":"t","expires_after":"2026-03-08 12:00:00"}]})";
    int accepted = 0;
    for (const QByteArray &wreck : wrecksOf(whole)) {
        for (const int status : {200, 400, 404, 500}) {
            const net::Response response{status, {}, wreck};
            const SendReply reply = provider->readSendReply(gatewayAccount(), response);
            const bool isTaken = reply.outcome == SendReply::Outcome::Accepted || reply.outcome == SendReply::Outcome::Held;
            QVERIFY2(isTaken == !reply.refs.isEmpty() && (!isTaken || status == 200), wreck.constData());
            QVERIFY2(status != 500 || reply.outcome == SendReply::Outcome::Unknown, wreck.constData());
            accepted += isTaken ? 1 : 0;
            (void)provider->readTemplates(gatewayAccount(), {}, response);
            (void)provider->readChannels(gatewayAccount(), response);
            (void)provider->readHealth(gatewayAccount(), response);
            (void)provider->readUpload(gatewayAccount(), response);
            const auto token = provider->readLogin(gatewayAccount(), response, noon);
            QVERIFY2(!token.ok() || !token->value.isEmpty(), wreck.constData());
        }
    }
    QVERIFY(accepted > 100);
}

QTEST_APPLESS_MAIN(GatewayAnswersTest)
#include "tst_gatewayanswers.moc"
