#include "servicetest.h"

#include "services/optoutcheck.h"
#include "services/wishes.h"
#include "store/deliverystore.h"
#include "store/donotcontactstore.h"
#include "store/settingstore.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// One change as Meta posts it; JSON written with single quotes.
QByteArray change(const char *field, QByteArray value)
{
    QByteArray body("{'object':'whatsapp_business_account','entry':[{'id':'1','time':1763650052,'changes':[{'field':'");
    body += field;
    body += "','value':" + value + "}]}]}";
    return body.replace('\'', '"');
}

QByteArray status(const char *person, const char *code)
{
    const QByteArray to(person);
    return change("messages", "{'messaging_product':'whatsapp','metadata':{'display_phone_number':'5511300000000','phone_number_id':'1'},'statuses':[{'id':'wamid."
                                  + to + "','status':'failed','timestamp':'1763650053','recipient_id':'" + to + "','errors':[{'code':" + code
                                  + ",'title':'x'}]}]}");
}

QByteArray preference(const char *person, const char *word)
{
    return change("user_preferences",
                  QByteArray("{'messaging_product':'whatsapp','metadata':{'display_phone_number':'5511300000000','phone_number_id':'1'},'user_preferences':[{'wa_id':'")
                      + person + "','category':'marketing_messages','value':'" + word + "','timestamp':'1763650053'}]}");
}

QByteArray message(const char *person, const char *id, const QByteArray &content)
{
    return change("messages", QByteArray("{'messaging_product':'whatsapp','metadata':{'display_phone_number':'5511300000000','phone_number_id':'1'},'messages':[{'from':'")
                                  + person + "','id':'" + id + "','timestamp':'1763650060'," + content + "}]}");
}

QByteArray written(const char *person, const char *id, const char *words)
{
    return message(person, id, QByteArray("'type':'text','text':{'body':'") + words + "'}");
}

QByteArray tapped(const char *person, const char *id, const char *payload, const char *title)
{
    return message(person, id, QByteArray("'type':'button','button':{'payload':'") + payload + "','text':'" + title + "'}");
}

} // namespace

// What people say about being written to comes in by webhooks and stays in the list.
class TestWishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void stoppedMarketingIsKeptAndResumedGoes()
    {
        const AccountId account = made(ProviderKind::Meta);
        deliver(account, preference("5511900000001", "stop"));
        QVERIFY(contains(text("+5511900000001")));
        deliver(account, preference("5511900000001", "resume"));
        QVERIFY(!contains(text("+5511900000001")));
    }

    void failureThatSaysSoIsKept()
    {
        const AccountId account = made(ProviderKind::Meta);
        deliver(account, status("5511900000001", "131050"));
        deliver(account, status("5511900000002", "131026"));
        QVERIFY(contains(text("+5511900000001")));
        QVERIFY(!contains(text("+5511900000002")));
    }

    // What the operator was told is stronger than what a platform says later.
    void operatorsWordStays()
    {
        OptOutService &list = m_test->app->optOuts();
        QSignalSpy changes(&list, &OptOutService::changed);
        QVERIFY(waitFor(list.add(text(" +55 11 90000-0001 ").remove(QLatin1Char(' ')).remove(QLatin1Char('-')), text("by telephone"))).ok());
        deliver(made(ProviderKind::Meta), preference("5511900000001", "resume"));
        QVERIFY(*waitFor(list.contains(text("+5511900000001"))));
        QCOMPARE(waitFor(list.list())->first().note, text("by telephone"));
        QTRY_VERIFY(!changes.isEmpty());
        QVERIFY(*waitFor(list.remove(text("+5511900000001"))));
        QCOMPARE(*waitFor(list.count()), 0);
    }

    void whoWritesTheWordIsLeftAloneAndEveryWordStays()
    {
        const AccountId account = made(ProviderKind::Meta);
        deliver(account, written("5511900000001", "wamid.1", "quero sair daqui"));
        QVERIFY(!contains(text("+5511900000001")));
        const QByteArray said = written("5511900000001", "wamid.2", "Sair!");
        deliver(account, said);
        deliver(account, said); // told twice
        OptOutService &list = m_test->app->optOuts();
        QVERIFY(contains(text("+5511900000001")));
        QCOMPARE(waitFor(list.list())->first().source, text("words"));
        // Nor does the platform's word take it back.
        deliver(account, preference("5511900000001", "resume"));
        QVERIFY(contains(text("+5511900000001")));
        QVERIFY(*waitFor(list.remove(text("+5511900000001"), text("it was a mistake"))));
        QVERIFY(!contains(text("+5511900000001")));
        const auto history = waitFor(list.history(text("+5511900000001")));
        QCOMPARE(history->size(), 3);
        const auto word = std::find_if(history->cbegin(), history->cend(), [](const ConsentWord &each) { return each.source == text("words"); });
        QVERIFY(word != history->cend());
        QCOMPARE(word->proof, text("wamid.2"));
        QVERIFY(history->last().kind == ConsentKind::Undo);
        QCOMPARE(history->last().note, text("it was a mistake"));
    }

    void aTappedButtonSpeaksByItsPayloadButAnAppointmentIsCancelledByOne()
    {
        const AccountId account = made(ProviderKind::Meta);
        deliver(account, tapped("5511900000001", "wamid.1", "SAIR", "Não quero mais"));
        QVERIFY(contains(text("+5511900000001")));
        deliver(account, tapped("5511900000002", "wamid.2", "cancelar", "Cancelar"));
        QVERIFY(!contains(text("+5511900000002")));
        deliver(account, written("5511900000002", "wamid.3", "Cancelar"));
        QVERIFY(contains(text("+5511900000002")));
    }

    void theWordsAreTheOperators()
    {
        OptOutService &list = m_test->app->optOuts();
        QVERIFY(waitFor(list.words())->contains(text("SAIR")));
        QVERIFY(waitFor(list.setWords({text("chega"), text("!!!")})).ok());
        QCOMPARE(*waitFor(list.words()), QStringList{text("chega")});
        const AccountId account = made(ProviderKind::Meta);
        deliver(account, written("5511900000001", "wamid.1", "sair"));
        QVERIFY(!contains(text("+5511900000001")));
        deliver(account, written("5511900000001", "wamid.2", "Chega."));
        QVERIFY(contains(text("+5511900000001")));
        QVERIFY(waitFor(list.setWords({})).ok());
        QCOMPARE(*waitFor(list.words()), QStringList());
    }

    void whoWasErasedIsKnownByNothingButAHashAndStillLeftAlone()
    {
        OptOutService &list = m_test->app->optOuts();
        QVERIFY(waitFor(list.add(text("+5511900000001"), text("asked"))).ok());
        const auto erased = m_test->app->core().database->write([now = m_test->app->core().now()](Connection &connection) {
            return rememberErased(connection, text("+5511900000001"), now);
        });
        QVERIFY(waitFor(erased).ok());
        QVERIFY(!contains(text("+5511900000001")));
        const auto entries = waitFor(list.list());
        QCOMPARE(entries->size(), 1);
        QVERIFY(entries->first().person.startsWith(u'#') && !entries->first().person.contains(text("900000001")));
        const auto refused = waitFor(m_test->app->core().database->read([](Connection &connection) {
            return optedOut(connection, {text("+5511900000001"), text("+5511900000002")}, MessagePurpose::Utility, false);
        }));
        QCOMPARE(refused->keys(), QStringList{text("+5511900000001")});
        QCOMPARE(refused->cbegin()->source, text("erased"));
        // They come back by their own consent.
        ConsentEntry consent{text("+5511900000001")};
        consent.proof = text("form 3");
        QVERIFY(waitFor(list.optIn(consent)).ok());
        QVERIFY(!*waitFor(list.contains(text("+5511900000001"))));
    }

    void inventedPeopleWhoWriteTheWordAreLeftAloneByPracticeOnly()
    {
        ProviderEvent event;
        event.kind = EventKind::Received;
        event.recipient = text("5511900000001");
        event.text = text("SAIR");
        Account practice;
        practice.provider = ProviderKind::Practice;
        const auto noted = waitFor(m_test->app->core().database->write([=](Connection &connection) { return noteOptOutWord(connection, practice, event, fromMillis(5)); }));
        QVERIFY(noted.ok());
        for (const bool isPractice : {true, false}) {
            const auto refused = waitFor(m_test->app->core().database->read([isPractice](Connection &connection) {
                return optedOut(connection, {text("+5511900000001")}, MessagePurpose::Marketing, isPractice);
            }));
            QCOMPARE(refused->size(), isPractice ? 1 : 0);
        }
    }

    void inventedPeopleOfPracticeAreNotListed()
    {
        ProviderNotice notice;
        notice.kind = ProviderNotice::Kind::Preference;
        notice.word = text("stop");
        notice.recipient = text("5511900000001");
        Account practice;
        practice.provider = ProviderKind::Practice;
        const auto done = m_test->app->core().database->write([=](Connection &connection) { return noteWishes(connection, practice, {notice}, fromMillis(1)); }).result();
        QVERIFY(done.ok());
        QVERIFY(!contains(text("+5511900000001")));
    }

    void howManyPeopleADayIsRemembered()
    {
        const AccountId account = made(ProviderKind::Meta);
        deliver(account, change("business_capability_update", "{'max_daily_conversations_per_business':'TIER_2K','max_phone_numbers_per_waba':25}"));
        deliver(account, change("business_capability_update", "{'max_phone_numbers_per_waba':30}"));
        const auto kept = m_test->app->core().database->read([account](Connection &connection) {
            return SettingStore(connection).value(dailyLimitSetting(account));
        }).result();
        QCOMPARE(*kept, text("TIER_2K"));
    }

private:
    AccountId made(ProviderKind provider)
    {
        Account account;
        account.name = text("Conta");
        account.provider = provider;
        return m_test->app->core().database->write([account](Connection &connection) { return AccountStore(connection).add(account); }).result()->id;
    }
    void deliver(AccountId account, const QByteArray &body)
    {
        DeliveryRecord record;
        record.account = account;
        record.heardAt = m_test->app->core().now();
        record.body = body;
        record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        const auto kept = m_test->app->core().database->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }).result();
        QVERIFY(kept.ok());
        QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
    }
    bool contains(const QString &address)
    {
        return *m_test->app->core().database->read([address](Connection &connection) { return DoNotContactStore(connection).contains(address); }).result();
    }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestWishes)
#include "tst_wishes.moc"
