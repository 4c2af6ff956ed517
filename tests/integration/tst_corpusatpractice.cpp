#include "integration/practice.h"

#include "domain/limits/checkcontent.h"
#include "net/httpclient.h"
#include "providers/neutral/contentjson.h"
#include "providers/provider.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace recado;
using namespace recado::test;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Refused for what the corpus names and this world does not have: its templates, its media, the messages it answers. The rest of the request
// was looked at before, or it would have been refused for that.
bool isAboutTheWorld(const Error &refusal)
{
    static const QStringList codes{QStringLiteral("132001"), QStringLiteral("2001"), QStringLiteral("wati:session_closed")};
    static const QRegularExpression missing(QStringLiteral("no media with|no received message|not found|does not exist|não encontrado|não corresponde"),
                                            QRegularExpression::CaseInsensitiveOption);
    return codes.contains(refusal.code) || missing.match(refusal.message).hasMatch();
}

// Types and fields that may be newer than what anybody here knows leave as they are written; the practice provider refuses them, and is right to.
// So are pins, which are for groups, and messages without an own template, which Meta has to enable.
bool isNewer(const Content &content, const ContentProblems &problems)
{
    if (!contentKinds().contains(content.kind()) || content.document().contains(QLatin1String("category")))
        return true;
    return std::any_of(problems.begin(), problems.end(), [](const ContentProblem &problem) { return problem.rule.startsWith(QLatin1String("unknown_")); });
}

} // namespace

// The codecs against a server that somebody else wrote from the same documents: what a codec does not refuse, the provider takes.
class CorpusAtPracticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_installation = std::make_unique<Installation>();
        m_practice = std::make_unique<Practice>(*m_installation);
        QVERIFY(!m_practice->baseUrl().isEmpty());
        for (const char *kind : {"wati", "meta", "gateway", "serpro"})
            open(QLatin1String(kind));
        openWindow();
    }

    void everyContentIsTakenOrRefusedBefore_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QStringList files;
        for (QDirIterator it(QStringLiteral(RECADO_TEST_DATA "/corpus"), {QStringLiteral("*.json")}, QDir::Files); it.hasNext();)
            files += it.next();
        files.sort();
        for (const QString &kind : m_doors.keys()) {
            for (const QString &file : std::as_const(files))
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(QFileInfo(file).baseName())) << kind << file;
        }
        QVERIFY(files.size() >= 120);
    }

    void everyContentIsTakenOrRefusedBefore()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        const Door &door = m_doors[kind];
        const auto content = neutral::contentFromJson(contentsOf(file));
        QVERIFY(content.ok());
        const ContentProblems problems = checkContent(*content) + door.provider->refusals(door.account, *content);
        if (const ContentProblem *refusal = firstError(problems)) {
            QVERIFY2(!refusal->path.isEmpty() && refusal->provider == kind, qPrintable(refusal->path + QLatin1Char(' ') + refusal->rule));
            return;
        }
        // One person of Wati has an open window; the others take a new person each.
        const QString person = kind == QLatin1String("wati") ? m_answering : QStringLiteral("+55119%1").arg(80000100 + 10'000 * ++m_people);
        const SendOrder order{MessageId::make(), door.channel, person, *content, {}};
        const auto request = door.provider->sendRequest(door.account, door.secrets, order);
        if (!request) { // refused for what only the order tells, with the place
            QVERIFY2(!request.error().place.isEmpty(), qPrintable(request.error().detail));
            QVERIFY(request.error().kind == ErrorKind::Unsupported || request.error().kind == ErrorKind::Invalid);
            return;
        }
        net::Outcome outcome;
        SendReply reply;
        for (int tries = 0; tries < 30; ++tries) { // its rates are the real ones
            outcome = m_http.send(*request).result();
            QCOMPARE(outcome.transfer, net::Transfer::Answered);
            reply = door.provider->readBatchReply(door.account, {order}, outcome.response).value(0);
            if (reply.outcome != SendReply::Outcome::RetryLater)
                break;
            QThread::sleep(1);
        }
        if (reply.outcome == SendReply::Outcome::Refused && (isAboutTheWorld(reply.error) || isNewer(*content, problems)))
            return;
        const bool taken = reply.outcome == SendReply::Outcome::Accepted || reply.outcome == SendReply::Outcome::Held;
        QVERIFY2(taken, qPrintable(QStringLiteral("%1 %2\n%3\n%4")
                                       .arg(reply.error.code, reply.error.message, QString::fromUtf8(net::describe(*request)), QString::fromUtf8(outcome.response.body))));
        ++m_taken[kind];
    }

    void manyWereTaken()
    {
        QVERIFY2(m_taken.value(QStringLiteral("meta")) >= 100, qPrintable(QString::number(m_taken.value(QStringLiteral("meta")))));
        QVERIFY2(m_taken.value(QStringLiteral("gateway")) >= 50, qPrintable(QString::number(m_taken.value(QStringLiteral("gateway")))));
        QVERIFY2(m_taken.value(QStringLiteral("serpro")) >= 10, qPrintable(QString::number(m_taken.value(QStringLiteral("serpro")))));
    }

private:
    struct Door {
        Account account;
        Credentials secrets;
        Channel channel;
        std::shared_ptr<const Provider> provider;
    };

    void open(const QString &kind)
    {
        Door door;
        door.account.name = kind;
        door.account.provider = *providerKindFromString(kind);
        door.provider = providerFor(door.account.provider);
        const QJsonObject given = m_practice->provider(kind);
        const QJsonObject settings = given.value(QLatin1String("settings")).toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            door.account.settings.insert(it.key(), it.value().toString());
        const QJsonObject secrets = given.value(QLatin1String("secrets")).toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            door.secrets.insert(it.key(), Secret(it.value().toString().toUtf8()));
        const auto normalised = door.provider->normalised(door.account);
        QVERIFY2(normalised.ok(), qPrintable(normalised.ok() ? QString() : normalised.error().place));
        door.account = *normalised;
        if (const auto login = door.provider->loginRequest(door.account, door.secrets)) {
            const auto token = door.provider->readLogin(door.account, m_http.send(*login).result().response, SystemClock().now());
            QVERIFY(token.ok());
            door.secrets.insert(accessTokenSecret, token->value);
        }
        const auto channels = door.provider->readChannels(door.account, m_http.send(door.provider->channelsRequest(door.account, door.secrets)).result().response);
        QVERIFY2(channels.ok() && !channels->isEmpty(), qPrintable(channels.ok() ? QString() : channels.error().detail));
        door.channel = channels->first();
        m_doors.insert(kind, door);
    }

    // Wati takes session messages only for people who wrote within a day: a template is sent, the person answers at the practice's pace.
    void openWindow()
    {
        const Door &door = m_doors[QStringLiteral("wati")];
        const auto post = [&](const Content &content) {
            const SendOrder order{MessageId::make(), door.channel, m_answering, content, {}};
            const auto request = door.provider->sendRequest(door.account, door.secrets, order);
            return door.provider->readBatchReply(door.account, {order}, m_http.send(*request).result().response).value(0).outcome;
        };
        const TemplateParameter name{TemplateParameter::Kind::Text, QStringLiteral("1"), QStringLiteral("Ana"), {}, {}};
        QVERIFY(post(TemplateContent{QStringLiteral("pesquisa_satisfacao"), {}, {{TemplateComponent::Kind::Body, {}, 0, {name}}}}) == SendReply::Outcome::Accepted);
        const Content text = Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("oi")}});
        QVERIFY(QTest::qWaitFor([&] { return post(text) == SendReply::Outcome::Accepted; }, 60'000));
    }

    const QString m_answering = QStringLiteral("+5511988887777");
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Practice> m_practice;
    QMap<QString, Door> m_doors;
    net::HttpClient m_http;
    QMap<QString, int> m_taken;
    int m_people = 0;
};

QTEST_GUILESS_MAIN(CorpusAtPracticeTest)
#include "tst_corpusatpractice.moc"
