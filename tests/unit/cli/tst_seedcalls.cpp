#include "cli/run.h"
#include "support/rawserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace recado;
using namespace recado::test;

namespace {

const QString ana = QStringLiteral("+5511977774321");

// As Wati would answer, tolerantly: what is asked here is which calls leave, and for which number.
Answer answerTo(const Received &request)
{
    const QByteArray target = request.target.toLower();
    if (target.contains("sendtemplatemessage"))
        return Answer::http(200, R"({"result":true,"receivers":[{"localMessageId":"L1","waId":"5511977774321","isValidWhatsAppNumber":true,"errors":[]}]})");
    if (target.contains("getcontacts"))
        return Answer::http(200, R"({"result":"success","contact_list":[{"id":"c1","wAid":"5511977774321","fullName":"Ana","customParams":[{"name":"Cidade","value":"Olinda"}]},
            {"id":"c2","wAid":"5511966664321","fullName":"Bruno","customParams":[{"name":"Cidade","value":"Natal"}]}]})");
    if (target.contains("getmessages"))
        return Answer::http(200, R"({"result":"success","messages":{"items":[{"eventType":"message","id":"h1","type":"text","text":"oi","owner":false}]}})");
    if (target.contains("phonenumbers"))
        return Answer::http(200, R"([{"phoneNumber":"5511900000000","phoneNumberId":"1","channelName":"Vendas"},{"phoneNumber":"5511900000001","phoneNumberId":"2","channelName":"Suporte"}])");
    return Answer::http(200, R"({"result":true,"ok":true,"message":{"id":"s1","localMessageId":"L2"}})");
}

} // namespace

// Every call that "Wati's API support for multiple WhatsApp numbers" names leaves by a command, with the number where the article wants one.
class TestSeedCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallIsUsedByACommand_data();
    void everyCallIsUsedByACommand();

private:
    int recadoctl(const QStringList &words) const
    {
        return cli::run(QStringList{QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("data")), QStringLiteral("--vault-key-file"),
                                    m_dir.filePath(QStringLiteral("key")), QStringLiteral("--json")}
                        + words);
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write a file");
        return file.fileName();
    }
    static QStringList words(const QString &line) { return line.split(QLatin1Char(' ')); }

    QTemporaryDir m_dir;
    RawServer m_server;
};

void TestSeedCalls::initTestCase()
{
    m_server.behave(answerTo);
    (void)file(QStringLiteral("key"), "a passphrase for tests\n");
    (void)file(QStringLiteral("token"), "very-secret-token");
    (void)file(QStringLiteral("text.json"), R"({"type":"text","text":{"body":"Olá"}})");
    (void)file(QStringLiteral("template.json"), R"({"type":"template","template":{"name":"confirma","language":{"code":"pt_BR"}}})");
    QCOMPARE(recadoctl(words(QStringLiteral("account add wati --provider wati --set tenant=1234 --set plan=business --set api=v1 --set base_url=%1 --secret token=@%2")
                                 .arg(m_server.url().toString(QUrl::StripTrailingSlash), m_dir.filePath(QStringLiteral("token"))))),
             0);
    QCOMPARE(recadoctl(words(QStringLiteral("channel sync wati"))), 0);
}

void TestSeedCalls::everyCallIsUsedByACommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("channel"); // where the number stands; empty: contacts are shared by all numbers
    const QString send = QStringLiteral("send %1 --account wati --channel 5511900000001 --to ") + ana;
    const QString contentOf = m_dir.filePath(QStringLiteral("%1.json"));
    QTest::newRow("sendTemplateMessage") << send.arg(contentOf.arg(QStringLiteral("template"))) << QByteArray("POST") << QByteArray("/1234/api/v1/sendTemplateMessage")
                                         << QByteArray("\"channel_number\":\"5511900000001\"");
    QTest::newRow("sendSessionMessage") << send.arg(contentOf.arg(QStringLiteral("text"))) << QByteArray("POST") << QByteArray("/1234/api/v1/sendSessionMessage/5511977774321")
                                        << QByteArray("channelPhoneNumber=5511900000001");
    QTest::newRow("getMessages") << QStringLiteral("conversation history 1") << QByteArray("GET") << QByteArray("/1234/api/v1/getMessages/5511977774321")
                                 << QByteArray("channelPhoneNumber=5511900000001");
    QTest::newRow("updateChatStatus") << QStringLiteral("conversation status 1 solved") << QByteArray("POST") << QByteArray("/1234/api/v1/updateChatStatus")
                                      << QByteArray("\"channelPhoneNumber\":\"5511900000001\"");
    QTest::newRow("assignOperator") << QStringLiteral("conversation assign 1 bia@example.org") << QByteArray("POST") << QByteArray("/1234/api/v1/assignOperator") << QByteArray();
    QTest::newRow("addContact") << QStringLiteral("contact set +5511955554321 --name Cida --attribute Cidade=Recife --push wati") << QByteArray("POST")
                                << QByteArray("/1234/api/v1/addContact/5511955554321") << QByteArray();
    QTest::newRow("updateContactAttributes") << QStringLiteral("contact set +5511955554321 --attribute Cidade=Olinda --push wati") << QByteArray("POST")
                                             << QByteArray("/1234/api/v1/updateContactAttributes/5511955554321") << QByteArray();
    QTest::newRow("getContacts") << QStringLiteral("contact sync wati --take theirs --only here") << QByteArray("GET") << QByteArray("/1234/api/v1/getContacts") << QByteArray();
    QTest::newRow("updateContactAttributesForMultiContacts, once two people have changed here")
        << QStringLiteral("contact set +5511977774321 --attribute Cidade=Belém;contact set +5511966664321 --attribute Cidade=Manaus;contact sync wati --only there")
        << QByteArray("POST") << QByteArray("/1234/api/v1/updateContactAttributesForMultiContacts") << QByteArray();
}

void TestSeedCalls::everyCallIsUsedByACommand()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, channel);
    const qsizetype before = m_server.received().size();
    for (const QString &line : command.split(QLatin1Char(';')))
        QCOMPARE(recadoctl(words(line)), 0);
    const QList<Received> requests = m_server.received().mid(before);
    const auto is = [&](const Received &one) { return one.method == method && one.target.split('?').first() == path; };
    const auto found = std::find_if(requests.begin(), requests.end(), is);
    QVERIFY2(found != requests.end(), requests.isEmpty() ? "nothing left" : requests.last().target.constData());
    QVERIFY2(channel.isEmpty() || (found->target + found->body).contains(channel), (found->target + found->body).constData());
}

QTEST_GUILESS_MAIN(TestSeedCalls)
#include "tst_seedcalls.moc"
