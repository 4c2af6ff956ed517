#include "watiaccount.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/waticontacts.h"

using namespace recado;
using namespace recado::test;
using namespace recado::wati;

namespace {

const QString base = QStringLiteral("https://live-mt-server.wati.io/1234/api/v1/");
const QString baseV3 = QStringLiteral("https://live-mt-server.wati.io/api/ext/v3/");

Account v3()
{
    return watiAccount(QStringLiteral("v3"));
}

// id|phone|bsuid|name|attributes
QString lineOf(const Contact &contact)
{
    QStringList attributes;
    for (const ContactAttribute &attribute : contact.attributes)
        attributes += attribute.name + QLatin1Char('=') + attribute.value;
    return QStringList{contact.id, contact.phone, contact.bsuid, contact.name, attributes.join(QLatin1Char(','))}.join(QLatin1Char('|'));
}

Contact ana()
{
    Contact contact;
    contact.phone = QStringLiteral("+55 11 91111-2222");
    contact.name = QStringLiteral("Ana");
    contact.attributes = {{QStringLiteral("plano"), QStringLiteral("ouro")}};
    return contact;
}

} // namespace

class WatiContactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForPages();
    void readsLists_data() { addCases(QStringLiteral("wati/contacts.json")); }
    void readsLists();
    void asksForOne();
    void readsOne();
    void adds();
    void changesAttributes();
    void readsYesAndNo();
};

void WatiContactsTest::asksForPages()
{
    ContactFilter filter;
    QCOMPARE(test::lineOf(contactsRequest(watiAccount(), watiCredentials(), filter)),
             QStringLiteral("GET ") + base + QStringLiteral("getContacts?pageSize=100&pageNumber=1"));
    QCOMPARE(test::lineOf(contactsRequest(v3(), watiCredentials(), filter)),
             QStringLiteral("GET ") + baseV3 + QStringLiteral("contacts?page_number=1&page_size=100"));
    filter = {3,
              50,
              QStringLiteral("Ana & Bia"),
              QStringLiteral("2026-11-20"),
              {{QStringLiteral("plano"), QStringLiteral("=="), QStringLiteral("ouro")}}};
    QCOMPARE(test::lineOf(contactsRequest(watiAccount(), watiCredentials(), filter)),
             QStringLiteral("GET ") + base
                 + QStringLiteral("getContacts?pageSize=50&pageNumber=3&name=Ana%20%26%20Bia"
                                  "&attribute=%5B%7B%22name%22%3A%22plano%22%2C%22operator%22%3A%22%3D%3D%22%2C%22value%22%3A%22ouro%22%7D%"
                                  "5D&createdDate=2026-11-20"));
    QCOMPARE(test::lineOf(contactsRequest(v3(), watiCredentials(), filter)), QStringLiteral("unsupported name"));
    filter.name.clear();
    filter.createdDate.clear();
    QCOMPARE(test::lineOf(contactsRequest(v3(), watiCredentials(), filter)), QStringLiteral("unsupported conditions"));
}

void WatiContactsTest::readsLists()
{
    QFETCH(QJsonObject, c);
    ContactFilter filter;
    filter.pageSize = 4;
    const auto page = readContacts(filter, responseOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!page.ok());
        compareError(page.error(), c);
        return;
    }
    QVERIFY(page.ok());
    QStringList lines;
    for (const Contact &contact : page->contacts)
        lines += lineOf(contact);
    QCOMPARE(lines, texts(c.value(QLatin1String("expect"))));
    QCOMPARE(page->unreadable, texts(c.value(QLatin1String("unreadable"))));
    QCOMPARE(page->nextPage, c.value(QLatin1String("next")).toInt());
}

void WatiContactsTest::asksForOne()
{
    QCOMPARE(test::lineOf(contactRequest(v3(), watiCredentials(), QStringLiteral("+5511911112222"))),
             QStringLiteral("GET ") + baseV3 + QStringLiteral("contacts/5511911112222"));
    QCOMPARE(test::lineOf(contactRequest(v3(), watiCredentials(), QStringLiteral("BR.1/2"))),
             QStringLiteral("GET ") + baseV3 + QStringLiteral("contacts/BR.1%2F2"));
}

void WatiContactsTest::readsOne()
{
    const auto contact = readContact(net::Response{200,
                                                   {},
                                                   "{\"result\":true,\"contact\":{\"id\":\"63\",\"phone\":\"5511911112222\",\"name\":"
                                                   "\"Ana\",\"created\":\"2026-11-20T14:27:32.9655388Z\"}}"});
    QVERIFY(contact.ok());
    QCOMPARE(lineOf(*contact), QStringLiteral("63|5511911112222||Ana|"));
    QCOMPARE(toIso(*contact->createdAt), QStringLiteral("2026-11-20T14:27:32.965Z"));
    QCOMPARE(toString(readContact(net::Response{404, {}, {}}).error().kind), QStringLiteral("not_found"));
    QCOMPARE(toString(readContact(net::Response{200, {}, "{\"result\":false,\"info\":\"no\"}"}).error().kind), QStringLiteral("rejected"));
    QCOMPARE(toString(readContact(net::Response{200, {}, "{}"}).error().kind), QStringLiteral("bad_answer"));
}

void WatiContactsTest::adds()
{
    QCOMPARE(
        test::lineOf(addContactRequest(watiAccount(), watiCredentials(), ana())),
        QStringLiteral("POST ") + base
            + QStringLiteral("addContact/5511911112222 {\"customParams\":[{\"name\":\"plano\",\"value\":\"ouro\"}],\"name\":\"Ana\"}"));
    QCOMPARE(
        test::lineOf(addContactRequest(v3(), watiCredentials(), ana())),
        QStringLiteral("POST ") + baseV3
            + QStringLiteral(
                "contacts "
                "{\"custom_params\":[{\"name\":\"plano\",\"value\":\"ouro\"}],\"name\":\"Ana\",\"whatsapp_number\":\"5511911112222\"}"));
    Contact contact = ana();
    contact.name.clear();
    QVERIFY(addContactRequest(watiAccount(), watiCredentials(), contact).ok());
    QCOMPARE(test::lineOf(addContactRequest(v3(), watiCredentials(), contact)), QStringLiteral("invalid name"));
    contact.phone = QStringLiteral("BR.1");
    QCOMPARE(test::lineOf(addContactRequest(watiAccount(), watiCredentials(), contact)), QStringLiteral("invalid phone"));
    contact = ana();
    contact.attributes += {QStringLiteral("x"), QStringLiteral(" ")};
    QCOMPARE(test::lineOf(addContactRequest(watiAccount(), watiCredentials(), contact)), QStringLiteral("invalid attributes[1]"));
}

void WatiContactsTest::changesAttributes()
{
    const QList<ContactAttribute> attributes{{QStringLiteral("plano"), QStringLiteral("ouro")}};
    for (const Account &account : {watiAccount(), v3()}) {
        QCOMPARE(
            test::lineOf(attributesRequest(account, watiCredentials(), QStringLiteral("+5511911112222"), attributes)),
            QStringLiteral("POST ") + base
                + QStringLiteral("updateContactAttributes/5511911112222 {\"customParams\":[{\"name\":\"plano\",\"value\":\"ouro\"}]}"));
        QCOMPARE(test::lineOf(attributesRequest(
                     account, watiCredentials(),
                     QList<ContactChange>{{QStringLiteral("+5511911112222"), attributes}, {QStringLiteral("BR.1"), attributes}})),
                 QStringLiteral("POST ") + base
                     + QStringLiteral(
                         "updateContactAttributesForMultiContacts "
                         "{\"contacts\":[{\"customParams\":[{\"name\":\"plano\",\"value\":\"ouro\"}],\"whatsappNumber\":\"5511911112222\"},"
                         "{\"customParams\":[{\"name\":\"plano\",\"value\":\"ouro\"}],\"target\":\"BR.1\"}]}"));
    }
    QCOMPARE(test::lineOf(attributesRequest(watiAccount(), {}, QStringLiteral("5511"), QList<ContactAttribute>())),
             QStringLiteral("invalid attributes"));
    QCOMPARE(test::lineOf(attributesRequest(watiAccount(), {}, QString(), attributes)), QStringLiteral("invalid target"));
    QCOMPARE(test::lineOf(attributesRequest(watiAccount(), {}, QList<ContactChange>())), QStringLiteral("invalid contacts"));
    QCOMPARE(test::lineOf(
                 attributesRequest(watiAccount(), {}, QList<ContactChange>{{QStringLiteral("5511"), attributes}, {QString(), attributes}})),
             QStringLiteral("invalid contacts[1]"));
}

void WatiContactsTest::readsYesAndNo()
{
    const auto answer = [](int status, const QByteArray &body) { return readDone(net::Response{status, {}, body}); };
    for (const char *body : {"{\"result\":true}", "{\"result\":\"success\"}", "{\"ok\":true,\"result\":{}}"})
        QVERIFY(answer(200, body).ok());
    QCOMPARE(answer(200, "{\"result\":false,\"info\":\"bad number\"}").error().message, QStringLiteral("bad number"));
    QCOMPARE(toString(answer(200, "{}").error().kind), QStringLiteral("bad_answer"));
    QCOMPARE(toString(answer(401, {}).error().kind), QStringLiteral("unauthorized"));
}

QTEST_APPLESS_MAIN(WatiContactsTest)
#include "tst_waticontacts.moc"
