#include "providers/incoming.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;

// tests/data/incoming/cases.json: one body each, and what it says in neutral words. Bodies without "expect" bring nothing.
class TestIncoming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeOfEveryProviderIsRead_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QFile file(QStringLiteral(RECADO_TEST_DATA "/incoming/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() > 80);
        for (const QJsonValue &item : cases)
            QTest::newRow(item[QLatin1String("name")].toString().toUtf8().constData()) << item.toObject();
    }

    void everyTypeOfEveryProviderIsRead()
    {
        QFETCH(const QJsonObject, item);
        const auto provider = providerKindFromString(item.value(QLatin1String("provider")).toString());
        QVERIFY(provider);
        const QByteArray body = item.contains(QLatin1String("raw")) ? item.value(QLatin1String("raw")).toString().toUtf8()
                                                                   : QJsonDocument(item.value(QLatin1String("body")).toObject()).toJson();
        const QList<IncomingMessage> found = incomingIn(*provider, body);
        if (item.value(QLatin1String("none")).toBool()) {
            QVERIFY(found.isEmpty());
            return;
        }
        QCOMPARE(found.size(), 1);
        const QJsonObject said = jsonOf(found.first());
        const QJsonObject expected = item.value(QLatin1String("expect")).toObject();
        QVERIFY(!expected.isEmpty());
        for (auto field = expected.begin(); field != expected.end(); ++field) {
            QVERIFY2(said.contains(field.key()), qPrintable(field.key()));
            QVERIFY2(said.value(field.key()) == field.value(), qPrintable(field.key() + QStringLiteral(": ") + said.value(field.key()).toVariant().toString()));
        }
        QVERIFY(found.first().occurredAt.has_value());
    }

private:
    static QJsonObject jsonOf(const IncomingMessage &message)
    {
        const IncomingMedia media = message.media.value_or(IncomingMedia{});
        const IncomingLocation place = message.location.value_or(IncomingLocation{});
        const IncomingCard card = message.cards.value(0);
        const IncomingItem item = message.items.value(0);
        const AdReferral ad = message.referral.value_or(AdReferral{});
        return {{QStringLiteral("type"), toString(message.type)},
                {QStringLiteral("id"), message.providerId},
                {QStringLiteral("other"), message.otherId},
                {QStringLiteral("word"), message.word},
                {QStringLiteral("address"), message.address},
                {QStringLiteral("user"), message.userId},
                {QStringLiteral("profile"), message.profileName},
                {QStringLiteral("number"), message.channelNumber},
                {QStringLiteral("channel"), message.channelId},
                {QStringLiteral("text"), message.text},
                {QStringLiteral("payload"), message.payload},
                {QStringLiteral("quoted"), message.quotedId},
                {QStringLiteral("emoji"), message.emoji},
                {QStringLiteral("media"), media.id},
                {QStringLiteral("mime"), media.mimeType},
                {QStringLiteral("name"), media.fileName},
                {QStringLiteral("voice"), media.isVoice},
                {QStringLiteral("animated"), media.isAnimated},
                {QStringLiteral("latitude"), place.latitude},
                {QStringLiteral("longitude"), place.longitude},
                {QStringLiteral("card"), card.name},
                {QStringLiteral("phone"), card.phones.value(0)},
                {QStringLiteral("product"), item.productId},
                {QStringLiteral("quantity"), item.quantity},
                {QStringLiteral("moved"), message.movedTo},
                {QStringLiteral("ad"), ad.sourceId},
                {QStringLiteral("click"), ad.clickId}};
    }
};

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
