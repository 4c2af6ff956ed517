#include "casefile.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

// kind|field|word|name|language|providerId|reason|at
QString lineOf(const ProviderNotice &notice)
{
    const QString kind = notice.kind == ProviderNotice::Kind::Other ? QStringLiteral("other") : QStringLiteral("?");
    return QStringList{kind,
                       notice.field,
                       notice.word,
                       notice.name,
                       notice.language,
                       notice.providerId,
                       notice.reason,
                       notice.occurredAt ? toIso(*notice.occurredAt) : QString()}
        .join(QLatin1Char('|'));
}

} // namespace

class WatiWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void faultsAreErrors_data();
    void faultsAreErrors();
    void wrecksOfGoodPayloadsNeverCrash();
};

void WatiWebhookTest::decodes_data() { addCases(QStringLiteral("wati/webhook-cases.json")); }

void WatiWebhookTest::decodes()
{
    QFETCH(QJsonObject, c);
    const auto events = provider->decodeWebhook(watiAccount(), bytesOf(c));
    if (c.contains(QLatin1String("place"))) {
        QVERIFY(!events.ok());
        QVERIFY(events.error().kind == ErrorKind::BadAnswer);
        QCOMPARE(events.error().place, word(c, "place"));
        return;
    }
    QVERIFY2(events.ok(), qPrintable(events.ok() ? QString() : events.error().place));
    compareEvents(events->events, c.value(QLatin1String("expect")).toArray());
    QStringList notices;
    for (const ProviderNotice &notice : events->notices)
        notices += lineOf(notice);
    QCOMPARE(notices, texts(c.value(QLatin1String("notices"))));
    QCOMPARE(events->notUnderstood, texts(c.value(QLatin1String("notUnderstood"))));
}

void WatiWebhookTest::faultsAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("eventType=message");
    QTest::newRow("a text") << QByteArray("\"message\"");
    QTest::newRow("cut off") << QByteArray("{\"eventType\":\"message\"");
    QTest::newRow("two documents") << QByteArray("{\"eventType\":\"message\"}{\"eventType\":\"message\"}");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"eventType\":\"message\",\"text\":\"\xc3\x28\"}");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6);
    QTest::newRow("zero byte") << QByteArray("{\"eventType\":\"message\"\0}", 24);
    QTest::newRow("deep list") << QByteArray(200'000, '[');
    QTest::newRow("deep object") << QByteArray("{\"eventType\":\"message\",\"x\":") + QByteArray("{\"a\":").repeated(50'000);
}

void WatiWebhookTest::faultsAreErrors()
{
    QFETCH(QByteArray, body);
    const auto events = provider->decodeWebhook(watiAccount(), body);
    QVERIFY(!events.ok());
    QVERIFY(events.error().kind == ErrorKind::BadAnswer);
}

void WatiWebhookTest::wrecksOfGoodPayloadsNeverCrash()
{
    const QByteArray whole = dataFile(QStringLiteral("wati/seed-6-failed.json"));
    QVERIFY(!whole.isEmpty());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray bent = whole;
        for (const char byte : {'\0', '"', '{', '\xff', '9'}) {
            bent[i] = byte;
            const auto events = provider->decodeWebhook(watiAccount(), bent);
            QVERIFY(!events.ok() || !events->events.isEmpty() || !events->notices.isEmpty() || !events->notUnderstood.isEmpty());
        }
        QVERIFY(!provider->decodeWebhook(watiAccount(), whole.left(i)).ok() || whole.mid(i).trimmed().isEmpty());
    }
}

QTEST_APPLESS_MAIN(WatiWebhookTest)
#include "tst_watiwebhook.moc"
