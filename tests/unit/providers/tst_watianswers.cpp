#include "watiaccount.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

net::Response response(int status, const QByteArray &body = {})
{
    net::Response answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

class WatiAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnswersToSends_data() { addCases(QStringLiteral("wati/send-answers.json")); }
    void readsAnswersToSends();
    void everyStatusHasAnOutcome();
    void readsNumbers_data() { addCases(QStringLiteral("wati/channels.json")); }
    void readsNumbers();
    void readsSubscriptions_data() { addCases(QStringLiteral("wati/subscribe-answers.json")); }
    void readsSubscriptions();
    void readsProfiles_data() { addCases(QStringLiteral("wati/profiles.json")); }
    void readsProfiles();
    void httpErrorsHaveAKind_data();
    void httpErrorsHaveAKind();
    void wordsAreShortAndWithoutMarkup();
};

void WatiAnswersTest::readsAnswersToSends()
{
    QFETCH(QJsonObject, c);
    const auto reply = provider->readSendReply(watiAccountOf(c), responseOf(c));
    QCOMPARE(wordOf(reply.outcome), word(c, "outcome"));
    if (c.contains(QLatin1String("refs")))
        QCOMPARE(texts(reply.refs), texts(c.value(QLatin1String("refs"))));
    if (c.contains(QLatin1String("waId")))
        QCOMPARE(reply.waId, word(c, "waId"));
    if (c.contains(QLatin1String("kind")))
        compareError(reply.error, c);
    else
        QVERIFY(reply.error == Error{});
}

// Promise: only what proves that nothing was accepted may ever be posted again.
void WatiAnswersTest::everyStatusHasAnOutcome()
{
    using Outcome = SendReply::Outcome;
    for (int status = 0; status < 2 * 700; ++status) {
        const auto account = watiAccount(status < 700 ? QStringLiteral("v2") : QStringLiteral("v3"));
        const auto outcome = provider->readSendReply(account, response(status % 700, "x")).outcome;
        const int code = status % 700;
        const bool mayBeAccepted = code < 400 || code >= 500 || code == 408;
        QCOMPARE(outcome == Outcome::Unknown, mayBeAccepted);
        QCOMPARE(outcome == Outcome::RetryLater, code == 429);
        QCOMPARE(outcome == Outcome::Unauthorized, code == 401);
    }
}

void WatiAnswersTest::readsNumbers()
{
    QFETCH(QJsonObject, c);
    const auto channels = provider->readChannels(watiAccount(), responseOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!channels.ok());
        compareError(channels.error(), c);
        return;
    }
    QVERIFY(channels.ok());
    QStringList found;
    for (const Channel &channel : *channels) {
        QCOMPARE(channel.account, AccountId{7});
        found += QStringList{channel.providerId, channel.number, channel.name, channel.isDefault ? QStringLiteral("default") : QString()}.join(QLatin1Char('|'));
    }
    QCOMPARE(found, texts(c.value(QLatin1String("expect"))));
}

void WatiAnswersTest::readsSubscriptions()
{
    QFETCH(QJsonObject, c);
    const auto done = provider->readSubscribeReply(watiAccount(), responseOf(c));
    QCOMPARE(done.ok(), !c.contains(QLatin1String("kind")));
    if (!done)
        compareError(done.error(), c);
}

void WatiAnswersTest::readsProfiles()
{
    QFETCH(QJsonObject, c);
    const auto health = provider->readHealth(watiAccount(), responseOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!health.ok());
        compareError(health.error(), c);
        return;
    }
    QVERIFY(health.ok());
    QStringList items;
    for (const HealthReport::Item &item : health->items)
        items += item.entity + QLatin1Char('=') + item.word;
    QCOMPARE(health->word + QLatin1Char('|') + items.join(QLatin1Char(',')), word(c, "expect"));
}

void WatiAnswersTest::httpErrorsHaveAKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    const auto row = [](int status, const char *kind) { QTest::newRow(qPrintable(QString::number(status))) << status << QString::fromLatin1(kind); };
    row(302, "bad_answer");
    row(400, "rejected");
    row(401, "unauthorized");
    row(403, "unauthorized");
    row(404, "not_found");
    row(422, "rejected");
    row(429, "rate_limited");
    row(500, "network");
    row(503, "network");
}

void WatiAnswersTest::httpErrorsHaveAKind()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    const Error error = httpError(response(status, R"({"error":{"message":"no","code":131000}})"));
    QCOMPARE(toString(error.kind), kind);
    QCOMPARE(error.message, QStringLiteral("no"));
    QVERIFY(error.detail.contains(QString::number(status)));
}

void WatiAnswersTest::wordsAreShortAndWithoutMarkup()
{
    QVERIFY(httpError(response(400, "<!DOCTYPE html><p>no")).message.isEmpty());
    QVERIFY(httpError(response(400, QByteArray(100'000, 'x'))).message.size() <= 500);
    QByteArray deep;
    for (int i = 0; i < 500; ++i)
        deep += R"({"error":)";
    QVERIFY(httpError(response(400, deep + "1" + QByteArray(500, '}'))).message.isEmpty());
}

QTEST_APPLESS_MAIN(WatiAnswersTest)
#include "tst_watianswers.moc"
