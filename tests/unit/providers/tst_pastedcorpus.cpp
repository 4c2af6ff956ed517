#include "gatewaycases.h"
#include "metacase.h"
#include "providers/neutral/contentjson.h"
#include "providers/pasted.h"

#include <QDir>

using namespace recado;
using namespace recado::test;

// Every content of tests/data/corpus, as each provider's request, as the cURL command that Recado shows, read again.
class PastedCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromMeta_data();
    void comesBackFromMeta();
    void comesBackFromTheGateway_data();
    void comesBackFromTheGateway();
    void comesBackFromWati_data();
    void comesBackFromWati();
    void mostIsCompared();
    void serprosIsNotRead();
};

namespace {

void addNames()
{
    QTest::addColumn<QString>("name");
    for (const QString &file :
         QDir(QStringLiteral(RECADO_TEST_DATA "/corpus")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
}

Content contentOf(const QString &name)
{
    return *neutral::contentFromJson(dataFile(QStringLiteral("corpus/%1.json").arg(name)));
}

SendOrder orderOf(const QString &name)
{
    SendOrder order;
    order.id = {QStringLiteral("0b0c1d2e-0000-4000-8000-000000000001")};
    order.channel = metaChannel();
    order.channel.number = QStringLiteral("+5511900000000");
    order.recipient = QStringLiteral("+5511988887777");
    order.content = contentOf(name);
    return order;
}

QString compact(const Content &content)
{
    return QString::fromUtf8(neutral::toJson(content));
}

bool hasNumericIndex(const QString &name)
{
    return name == QLatin1String("template.button-index-number") || name == QLatin1String("template.upper-case");
}

// Without the ids of buttons and rows.
QJsonValue withoutIds(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list += withoutIds(item);
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isObject() || field.value().isArray())
            field.value() = withoutIds(field.value());
    }
    if (object.contains(QLatin1String("title")))
        object.remove(QLatin1String("id"));
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace

void PastedCorpusTest::comesBackFromMeta_data()
{
    addNames();
}

void PastedCorpusTest::comesBackFromMeta()
{
    QFETCH(QString, name);
    const auto request = providerFor(ProviderKind::Meta)->sendRequest(metaAccount(), metaCredentials(), orderOf(name));
    if (!request)
        return;
    const auto read = readPasted(net::toCurl(*request));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().place));
    // Not equal: a number as index of a button leaves as text.
    if (hasNumericIndex(name))
        QVERIFY(compact(read->content) != compact(contentOf(name)));
    else
        QCOMPARE(compact(read->content), compact(contentOf(name)));
    QVERIFY(read->dialect == ProviderKind::Meta);
    const auto described = readPasted(QString::fromUtf8(net::describe(*request)));
    QVERIFY(described.ok() && described->content == read->content);
    QCOMPARE(read->from, QStringLiteral("106540352242922"));
    QCOMPARE(read->to, name.startsWith(QLatin1String("read.")) ? QString() : QStringLiteral("+5511988887777"));
}

void PastedCorpusTest::comesBackFromTheGateway_data()
{
    addNames();
}

void PastedCorpusTest::comesBackFromTheGateway()
{
    QFETCH(QString, name);
    const auto request = providerFor(ProviderKind::Gateway)->sendRequest(gatewayAccount(), gatewayCredentials(), orderOf(name));
    if (!request)
        return;
    const auto read = readPasted(net::toCurl(*request));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().place));
    // Not equal: what the dialect writes into each request anyway (the type, the language policy, which is left out on reading), and a number
    // as index of a button.
    static const QStringList changed{QStringLiteral("template.policy"), QStringLiteral("text.without-type")};
    if (changed.contains(name) || hasNumericIndex(name))
        QVERIFY(compact(read->content) != compact(contentOf(name)));
    else
        QCOMPARE(compact(read->content), compact(contentOf(name)));
    QVERIFY(read->dialect == ProviderKind::Gateway);
}

void PastedCorpusTest::comesBackFromWati_data()
{
    addNames();
}

// Wati's calls tell less than was asked for: not equal are templates (no language, and all values in one list), the words in an address,
// which Recado masks, ids of buttons and rows, kinds of files whose links have no ending, and header files' names.
void PastedCorpusTest::comesBackFromWati()
{
    QFETCH(QString, name);
    const auto provider = providerFor(ProviderKind::Wati);
    for (const QString &api : {QStringLiteral("v1"), QStringLiteral("v2"), QStringLiteral("v3")}) {
        const Content content = contentOf(name);
        const auto request = provider->sendRequest(watiAccount(api), watiCredentials(), orderOf(name));
        if (!request || !provider->refusals(watiAccount(api), content).isEmpty())
            continue;
        const auto read = readPasted(net::toCurl(*request));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().place));
        QVERIFY(read->dialect == ProviderKind::Wati);
        QCOMPARE(read->to, QStringLiteral("5511988887777"));
        QCOMPARE(read->from, QStringLiteral("5511900000000"));
        if (content.isTemplate())
            QCOMPARE(read->content.asTemplate().name, content.asTemplate().name);
        else if (content.kind() == QLatin1String("text") && api == QLatin1String("v3") && content.replyTo().isEmpty())
            QCOMPARE(read->content.body()[QLatin1String("body")].toString(), content.body()[QLatin1String("body")].toString());
        else if (content.type() == QLatin1String("text"))
            QVERIFY(read->notUnderstood.contains(QStringLiteral("url.messageText: masked, its words are not here")));
        else if (content.type() == QLatin1String("interactive"))
            QCOMPARE(compact(Content(withoutIds(read->content.body()).toObject())),
                     compact(Content(withoutIds(content.body()).toObject())));
        else
            QCOMPARE(read->content.kind() + read->content.body()[QLatin1String("link")].toString(),
                     content.kind() + content.body()[QLatin1String("link")].toString());
    }
}

// The tests above pass over what a provider cannot carry; that must not be all.
void PastedCorpusTest::mostIsCompared()
{
    const auto carried = [](ProviderKind kind, const Account &account, const Credentials &secrets) {
        int count = 0;
        for (const QString &file : QDir(QStringLiteral(RECADO_TEST_DATA "/corpus")).entryList({QStringLiteral("*.json")}, QDir::Files))
            count += providerFor(kind)->sendRequest(account, secrets, orderOf(file.chopped(5))).ok() ? 1 : 0;
        return count;
    };
    const int meta = carried(ProviderKind::Meta, metaAccount(), metaCredentials());
    const int gateway = carried(ProviderKind::Gateway, gatewayAccount(), gatewayCredentials());
    const int wati = carried(ProviderKind::Wati, watiAccount(QStringLiteral("v1")), watiCredentials());
    QVERIFY2(meta >= 190 && gateway >= 100 && wati >= 30, qPrintable(QStringLiteral("%1 %2 %3").arg(meta).arg(gateway).arg(wati)));
}

void PastedCorpusTest::serprosIsNotRead()
{
    const auto read = readPasted(
        QStringLiteral("curl https://gw.example/api/requisicao/mensagem/texto -d '{\"destinatario\":\"5511988887777\",\"body\":\"Oi\"}'"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().place, QStringLiteral("type"));
}

QTEST_APPLESS_MAIN(PastedCorpusTest)
#include "tst_pastedcorpus.moc"
