#include "integration/listening.h"
#include "integration/practice.h"
#include "integration/subscribing.h"

#include <QTest>
#include <QThread>

using namespace recado::test;

namespace {

const QByteArray text = R"({"type":"text","text":{"body":"Bom dia! Sua consulta é amanhã."}})";
const QByteArray buttons = R"({"type":"interactive","interactive":{"type":"button","body":{"text":"Confirma?"},"action":{"buttons":[)"
                           R"({"type":"reply","reply":{"id":"Sim","title":"Sim"}},{"type":"reply","reply":{"id":"Não","title":"Não"}}]}}})";

QStringList sending(const Installation &installation, const QString &kind, const QByteArray &content, const QString &to)
{
    QStringList arguments{QStringLiteral("send"), installation.file(QStringLiteral("content.json"), content), QStringLiteral("--account"), kind, QStringLiteral("--to"), to};
    const QJsonArray channels = installation.run({QStringLiteral("channel"), QStringLiteral("list")}).array();
    for (const QJsonValue &channel : channels) {
        if (channel[QLatin1String("account")].toString() == kind)
            return arguments << QStringLiteral("--channel") << channel[QLatin1String("id")].toString();
    }
    return arguments;
}

QByteArray templateOf(const Installation &installation)
{
    QFile file(installation.contentFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// One message of several types leaves by each provider, and its story comes back; real processes throughout.
class ProviderStoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoryComesByWebhook_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("content");
        for (const char *kind : {"meta", "gateway", "serpro"}) {
            QTest::addRow("%s text", kind) << QString::fromLatin1(kind) << text;
            QTest::addRow("%s buttons", kind) << QString::fromLatin1(kind) << buttons;
        }
        for (const char *kind : {"wati", "meta", "gateway", "serpro"})
            QTest::addRow("%s template", kind) << QString::fromLatin1(kind) << QByteArray();
    }

    void theStoryComesByWebhook()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, content);
        const Installation installation;
        const Practice practice(installation);
        QVERIFY(practice.connect(installation, kind));
        Listening listening(installation);
        QVERIFY(subscribe(practice, installation, kind, listening.hook(kind)));
        const QStringList send = sending(installation, kind, content.isEmpty() ? templateOf(installation) : content, QStringLiteral("11988887777"));
        const Ran sent = installation.run(send + QStringList{QStringLiteral("--wait"), QStringLiteral("read"), QStringLiteral("--timeout"), QStringLiteral("60")});
        QVERIFY2(sent.status == 0, (sent.out + sent.err).constData());
        const QString id = sent.object().value(QLatin1String("message_id")).toString();
        const QJsonObject story = installation.timeline(id);
        for (const char *step : {"sent", "delivered", "read"}) {
            const auto events = eventsOf(story, QLatin1String(step));
            QVERIFY2(!events.isEmpty(), step);
            QCOMPARE(events.first().value(QLatin1String("source")).toString(), QStringLiteral("webhook"));
            QVERIFY(events.first().value(QLatin1String("occurred_at")).isString());
        }
        QCOMPARE(practice.copies(QStringLiteral("5511988887777")), 1);
    }

    void theStoryComesByAsking_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"wati", "meta", "serpro"}) // the gateway's dialect has no question for it
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void theStoryComesByAsking()
    {
        QFETCH(QString, kind);
        const Installation installation;
        const Practice practice(installation);
        QVERIFY(practice.connect(installation, kind));
        const Ran sent = installation.run(sending(installation, kind, templateOf(installation), QStringLiteral("11988887777")));
        QVERIFY2(sent.status == 0, (sent.out + sent.err).constData());
        const QString id = sent.object().value(QLatin1String("message_id")).toString();
        QJsonObject story;
        const QStringList enough{QStringLiteral("read"), QStringLiteral("replied")};
        for (int round = 0; round < 60 && !enough.contains(story.value(QLatin1String("verdict")).toString()); ++round) {
            QThread::msleep(200);
            const Ran polled = installation.run({QStringLiteral("poll"), QStringLiteral("--once")});
            QVERIFY2(polled.status == 0, polled.err.constData());
            story = installation.timeline(id);
        }
        QVERIFY2(enough.contains(story.value(QLatin1String("verdict")).toString()), QJsonDocument(story).toJson().constData());
        const auto last = eventsOf(story, story.value(QLatin1String("verdict")).toString());
        QVERIFY(!last.isEmpty());
        QCOMPARE(last.first().value(QLatin1String("source")).toString(), QStringLiteral("poll"));
        QCOMPARE(practice.copies(QStringLiteral("5511988887777")), 1);
    }

    void whatAProviderCannotCarryIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"wati", "gateway", "serpro"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void whatAProviderCannotCarryIsRefusedInWords()
    {
        QFETCH(QString, kind);
        const Installation installation;
        const Practice practice(installation);
        QVERIFY(practice.connect(installation, kind));
        const QByteArray reaction = R"({"type":"reaction","reaction":{"message_id":"wamid.X","emoji":"👍"}})";
        const QStringList send = sending(installation, kind, reaction, QStringLiteral("11988887777"));
        const Ran sent = installation.run(send);
        QCOMPARE(sent.status, 1);
        const QJsonObject problem = sent.object().value(QLatin1String("error")).toObject();
        QCOMPARE(problem.value(QLatin1String("kind")).toString(), QStringLiteral("unsupported"));
        QCOMPARE(problem.value(QLatin1String("place")).toString(), QStringLiteral("type"));
        QVERIFY(!problem.value(QLatin1String("message")).toString().isEmpty());
        QStringList render = send;
        render[0] = QStringLiteral("render");
        QCOMPARE(installation.run(render).status, 1);
        const Ran checked = installation.run({QStringLiteral("check"), send[1], QStringLiteral("--account"), kind});
        QCOMPARE(checked.status, 1);
        QCOMPARE(checked.array().first().toObject().value(QLatin1String("rule")).toString(), QStringLiteral("unsupported"));
        QCOMPARE(practice.copies(QStringLiteral("5511988887777")), 0);
    }
};

QTEST_GUILESS_MAIN(ProviderStoriesTest)
#include "tst_providerstories.moc"
