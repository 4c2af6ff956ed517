#include "broadcasttest.h"

#include "providers/neutral/contentjson.h"

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// One change as Meta posts it; JSON written with single quotes.
QByteArray change(const char *field, const QByteArray &value)
{
    QByteArray body("{'object':'whatsapp_business_account','entry':[{'id':'1','time':1763650052,'changes':[{'field':'");
    body += field;
    body += "','value':{'messaging_product':'whatsapp','metadata':{'display_phone_number':'551130001000','phone_number_id':'106540352242922'}," + value + "}}]}]}";
    return body.replace('\'', '"');
}

QByteArray written(const QByteArray &person, const QByteArray &words)
{
    return change("messages", "'contacts':[{'profile':{'name':'Ana'},'wa_id':'" + person + "'}],'messages':[{'from':'" + person + "','id':'wamid.in." + person
                                  + "','timestamp':'1763650060','type':'text','text':{'body':'" + words + "'}}]");
}

QByteArray preference(const QByteArray &person, const QByteArray &word)
{
    return change("user_preferences", "'user_preferences':[{'wa_id':'" + person + "','category':'marketing_messages','value':'" + word + "','timestamp':'1763650053'}]");
}

QByteArray failed(const QByteArray &person, const QByteArray &code)
{
    return change("messages", "'statuses':[{'id':'wamid." + person + "','status':'failed','timestamp':'1763650053','recipient_id':'" + person + "','errors':[{'code':" + code
                                  + ",'title':'x'}]}]");
}

} // namespace

// What people say reaches the listener by HTTP, and from then on nothing leaves that they do not want: broadcasts, single messages, answers.
class TestOptOutLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<BroadcastTest>();
        m_test->host();
    }
    void cleanup() { m_test.reset(); }

    void whoWritesTheWordWhileABroadcastRunsGetsNothingOfIt();
    void whoStopsMarketingOnWhatsAppGetsNoMoreOfItButAnswers();
    void whoIsListedByAnErrorOfThePlatformGetsNoMarketing();
    void everyPathRefusesAndSaysWhoSaidSo();

private:
    // As the provider posts it, to the address that it was given.
    void post(const QByteArray &body)
    {
        const QString path = m_test->app->listener().hooks().value(text("Nuvem"));
        QVERIFY(!path.isEmpty());
        net::Request request;
        request.method = "POST";
        request.url = QUrl(m_test->app->listener().state().url() + path);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = body;
        const net::Outcome outcome = waitFor(m_test->app->core().http->send(request));
        QCOMPARE(outcome.response.status, 200);
    }
    bool isListed(int person) { return *waitFor(m_test->app->optOuts().contains(BroadcastTest::number(person))); }
    static QByteArray digits(int person) { return BroadcastTest::number(person).mid(1).toLatin1(); }
    SendRequest marketingTo(int person)
    {
        SendRequest wanted = m_test->request(m_test->account, BroadcastTest::number(person));
        return wanted;
    }
    SendRequest answerTo(int person)
    {
        SendRequest wanted = m_test->request(m_test->account, BroadcastTest::number(person));
        wanted.content = *neutral::contentFromJson(R"({"type":"text","text":{"body":"Claro, até amanhã"}})");
        return wanted;
    }
    void advertise()
    {
        m_test->definition.category = text("MARKETING");
        m_test->putTemplate();
    }

    std::unique_ptr<BroadcastTest> m_test;
};

void TestOptOutLive::whoWritesTheWordWhileABroadcastRunsGetsNothingOfIt()
{
    m_test->app->sender().setBrake(true);
    const auto id = m_test->draft(20).id;
    QVERIFY(waitFor(m_test->app->broadcasts().start(id)).ok());
    QVERIFY(m_test->reaches(id, text("paused")));
    post(written(digits(7), "Sair!"));
    post(written(digits(8), "quero sair mais cedo amanhã"));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(7), 20'000);
    m_test->app->sender().setBrake(false);
    QVERIFY(waitFor(m_test->app->broadcasts().resume(id)).ok());
    QVERIFY(m_test->reaches(id, text("finished")));
    QCOMPARE(m_test->posts(7), 0);
    QCOMPARE(m_test->posts(8), 1);
    QCOMPARE(m_test->sends(), 19);
    QCOMPARE(m_test->totals(id).refused, 1);
    // The row says why.
    const auto rows = waitFor(m_test->app->core().database->read([id](Connection &connection) -> Result<QList<Message>> {
        const auto taken = BroadcastStore(connection).rows(id, {RowState::Taken, {}, {}}, 0, 100);
        if (!taken)
            return taken.error();
        QList<Message> refused;
        for (const BroadcastRow &row : *taken) {
            const auto message = MessageStore(connection).byRow(row.message);
            if (!message)
                return message.error();
            if (message->state == MessageState::Refused)
                refused.append(*message);
        }
        return refused;
    }));
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().error.place, text("do_not_contact"));
    QCOMPARE(optOutReasonFrom(rows->first().error.detail)->source, text("words"));
}

void TestOptOutLive::whoStopsMarketingOnWhatsAppGetsNoMoreOfItButAnswers()
{
    advertise();
    post(preference(digits(1), "stop"));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(1), 20'000);
    const auto refused = waitFor(m_test->app->sender().enqueue(marketingTo(1)));
    QVERIFY(!refused.ok());
    QCOMPARE(optOutReasonFrom(refused.error().detail)->source, text("provider"));
    QVERIFY(waitFor(m_test->app->sender().enqueue(answerTo(1))).ok());
    post(preference(digits(1), "resume"));
    QTRY_VERIFY_WITH_TIMEOUT(!isListed(1), 20'000);
    QVERIFY(waitFor(m_test->app->sender().enqueue(marketingTo(1))).ok());
}

void TestOptOutLive::whoIsListedByAnErrorOfThePlatformGetsNoMarketing()
{
    advertise();
    post(failed(digits(2), "131050"));
    post(failed(digits(3), "131026"));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(2), 20'000);
    QVERIFY(!isListed(3));
    QCOMPARE(waitFor(m_test->app->sender().enqueue(marketingTo(2))).error().place, text("do_not_contact"));
}

void TestOptOutLive::everyPathRefusesAndSaysWhoSaidSo()
{
    advertise();
    post(written(digits(4), "PARE"));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(4), 20'000);
    for (const SendRequest &request : {marketingTo(4), answerTo(4)}) {
        for (const bool now : {true, false}) {
            const auto receipt = waitFor(now ? m_test->app->sender().send(request) : m_test->app->sender().enqueue(request));
            QVERIFY(!receipt.ok());
            QCOMPARE(receipt.error().place, text("do_not_contact"));
            QCOMPARE(optOutReasonFrom(receipt.error().detail)->source, text("words"));
        }
    }
    const auto id = m_test->started(6).id;
    QVERIFY(m_test->reaches(id, text("finished")));
    QCOMPARE(m_test->posts(4), 0);
    QCOMPARE(m_test->sends(), 5);
}

QTEST_GUILESS_MAIN(TestOptOutLive)
#include "tst_optoutlive.moc"
