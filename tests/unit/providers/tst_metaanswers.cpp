#include "metacase.h"

using namespace recado;
using namespace recado::test;

namespace {

QString wordFor(SendReply::Outcome outcome)
{
    switch (outcome) {
    case SendReply::Outcome::Accepted: return QStringLiteral("accepted");
    case SendReply::Outcome::Held: return QStringLiteral("held");
    case SendReply::Outcome::Refused: return QStringLiteral("refused");
    case SendReply::Outcome::Unknown: return QStringLiteral("unknown");
    case SendReply::Outcome::RetryLater: return QStringLiteral("retry");
    case SendReply::Outcome::Unauthorized: return QStringLiteral("unauthorized");
    }
    return {};
}

const QString answers = QStringLiteral("meta/answers.json");

} // namespace

class MetaAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sends_data() { addCases(QStringLiteral("meta/send-answers.json")); }
    void sends();
    void cutOffAnswersProveNothing();
    void channels_data() { addCases(answers, QStringLiteral("channels")); }
    void channels();
    void health_data() { addCases(answers, QStringLiteral("health")); }
    void health();
    void receipts_data() { addCases(answers, QStringLiteral("receipt")); }
    void receipts();
    void subscriptions_data() { addCases(answers, QStringLiteral("subscribe")); }
    void subscriptions();
    void polls_data() { addCases(answers, QStringLiteral("poll")); }
    void polls();
    void templatesComeInPages();
};

void MetaAnswersTest::sends()
{
    QFETCH(QJsonObject, c);
    const SendReply reply = metaProvider()->readSendReply(metaAccount(), responseOf(c));
    QCOMPARE(wordFor(reply.outcome), word(c, "outcome"));
    if (c.contains(QLatin1String("refs")))
        QCOMPARE(texts(reply.refs), texts(c.value(QLatin1String("refs"))));
    if (c.contains(QLatin1String("waId")))
        QCOMPARE(reply.waId, word(c, "waId"));
    if (c.contains(QLatin1String("kind")))
        compareError(reply.error, c);
    if (c.contains(QLatin1String("code")))
        QCOMPARE(reply.error.code, word(c, "code"));
    QVERIFY2(reply.error.detail.contains(word(c, "detail")), qPrintable(reply.error.detail));
}

void MetaAnswersTest::cutOffAnswersProveNothing()
{
    const QByteArray whole = "{\"contacts\":[{\"wa_id\":\"551190000001\"}],\"messages\":[{\"id\":\"wamid.HBgL\"}]}";
    QCOMPARE(wordFor(metaProvider()->readSendReply(metaAccount(), answered(200, whole)).outcome), QStringLiteral("accepted"));
    for (qsizetype i = 0; i < whole.size(); ++i)
        QCOMPARE(wordFor(metaProvider()->readSendReply(metaAccount(), answered(200, whole.left(i))).outcome), QStringLiteral("unknown"));
}

void MetaAnswersTest::channels()
{
    QFETCH(QJsonObject, c);
    const auto read = metaProvider()->readChannels(metaAccount(), responseOf(c));
    QCOMPARE(read.ok(), !c.contains(QLatin1String("kind")));
    if (!read) {
        compareError(read.error(), c);
        return;
    }
    QStringList found;
    for (const Channel &channel : *read) {
        QCOMPARE(channel.account.value, qint64(7));
        found += QStringList{channel.providerId, channel.number, channel.name, channel.quality}.join(QLatin1Char(' '));
    }
    QCOMPARE(found, texts(c.value(QLatin1String("expect"))));
}

void MetaAnswersTest::health()
{
    QFETCH(QJsonObject, c);
    const auto read = metaProvider()->readHealth(metaAccount(), responseOf(c));
    QCOMPARE(read.ok(), !c.contains(QLatin1String("kind")));
    if (!read) {
        compareError(read.error(), c);
        return;
    }
    QCOMPARE(read->word, word(c, "word"));
    QStringList found;
    for (const HealthReport::Item &item : read->items)
        found += QStringList{item.entity, item.word, item.code, item.problem, item.remedy}.join(QLatin1Char('|'));
    QCOMPARE(found, texts(c.value(QLatin1String("expect"))));
}

void MetaAnswersTest::receipts()
{
    QFETCH(QJsonObject, c);
    const auto read = metaProvider()->readTemplateReceipt(metaAccount(), responseOf(c));
    QCOMPARE(read.ok(), !c.contains(QLatin1String("kind")));
    if (!read)
        compareError(read.error(), c);
    else
        QCOMPARE((QStringList{read->providerId, read->status, read->category}), texts(c.value(QLatin1String("expect"))));
}

void MetaAnswersTest::subscriptions()
{
    QFETCH(QJsonObject, c);
    const auto read = metaProvider()->readSubscribeReply(metaAccount(), responseOf(c));
    QCOMPARE(read.ok(), !c.contains(QLatin1String("kind")));
    if (!read)
        compareError(read.error(), c);
}

void MetaAnswersTest::polls()
{
    QFETCH(QJsonObject, c);
    const PollTarget target{metaChannel(), {}, {{QStringLiteral("wamid"), QStringLiteral("wamid.A")}}, {}};
    const PollReply reply = metaProvider()->readPollReply(metaAccount(), target, 0, responseOf(c));
    QCOMPARE(reply.understood, !c.contains(QLatin1String("kind")));
    if (!reply.understood) {
        compareError(reply.error, c);
        return;
    }
    QCOMPARE(reply.askNext, c.value(QLatin1String("next")).toBool());
    compareEvents(reply.events, c.value(QLatin1String("expect")).toArray());
}

void MetaAnswersTest::templatesComeInPages()
{
    const QByteArray body = dataFile(QStringLiteral("meta/templates.json"));
    QVERIFY(!body.isEmpty());
    const auto page = metaProvider()->readTemplates(metaAccount(), {}, answered(200, body));
    QVERIFY(page.ok());
    QCOMPARE(page->templates.size(), 2);
    QCOMPARE(page->templates[1].name, QStringLiteral("promo"));
    QCOMPARE(page->templates[1].language, QStringLiteral("pt_BR"));
    QCOMPARE(page->unreadable, (QStringList{QStringLiteral("data[2]"), QStringLiteral("data[3]")}));
    QCOMPARE(page->nextCursor, QStringLiteral("MjQZD"));
    // The last page has cursors, too; only `next` says that there is more.
    QJsonObject last = QJsonDocument::fromJson(body).object();
    last.insert(QLatin1String("paging"),
                QJsonObject{{QStringLiteral("cursors"), QJsonObject{{QStringLiteral("after"), QStringLiteral("MjQZD")}}}});
    QCOMPARE(metaProvider()->readTemplates(metaAccount(), {}, answered(200, QJsonDocument(last).toJson()))->nextCursor, QString());
    QCOMPARE(metaProvider()->readTemplates(metaAccount(), {}, answered(200, "{\"data\":{}}")).error().place, QStringLiteral("data"));
    QCOMPARE(metaProvider()->readTemplates(metaAccount(), {}, answered(400, "{\"error\":{\"code\":131059}}")).error().code,
             QStringLiteral("131059"));
}

QTEST_APPLESS_MAIN(MetaAnswersTest)
#include "tst_metaanswers.moc"
