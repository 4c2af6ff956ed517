#include "watiaccount.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

QString wordOf(TemplateDefinition::Header header)
{
    switch (header) {
    case TemplateDefinition::Header::None: return QStringLiteral("none");
    case TemplateDefinition::Header::Text: return QStringLiteral("text");
    case TemplateDefinition::Header::Image: return QStringLiteral("image");
    case TemplateDefinition::Header::Video: return QStringLiteral("video");
    case TemplateDefinition::Header::Document: return QStringLiteral("document");
    case TemplateDefinition::Header::Location: return QStringLiteral("location");
    case TemplateDefinition::Header::Product: return QStringLiteral("product");
    case TemplateDefinition::Header::Other: return QStringLiteral("other");
    }
    return {};
}

QString wordOf(TemplateButton::Kind kind)
{
    switch (kind) {
    case TemplateButton::Kind::QuickReply: return QStringLiteral("quick_reply");
    case TemplateButton::Kind::Url: return QStringLiteral("url");
    case TemplateButton::Kind::Phone: return QStringLiteral("phone");
    case TemplateButton::Kind::CopyCode: return QStringLiteral("copy_code");
    case TemplateButton::Kind::Flow: return QStringLiteral("flow");
    case TemplateButton::Kind::Catalog: return QStringLiteral("catalog");
    default: return QStringLiteral("other");
    }
}

// name|language|status|category|id|header|headerText|body|footer|buttons|variables
QString lineOf(const TemplateDefinition &definition)
{
    QStringList buttons;
    for (const TemplateButton &button : definition.buttons)
        buttons += QStringList{wordOf(button.kind), button.text, button.value}.join(QLatin1Char(':'));
    QStringList variables;
    for (const TemplateVariable &variable : definition.variables)
        variables += variable.name + QLatin1Char('=') + variable.sample;
    return QStringList{definition.name, definition.language, definition.status, definition.category, definition.providerId,
                       wordOf(definition.header), definition.headerText, definition.body, definition.footer,
                       buttons.join(QLatin1Char(',')), variables.join(QLatin1Char(','))}.join(QLatin1Char('|'));
}

TemplateDefinition definitionOf(const QJsonObject &object)
{
    static const QMap<QString, TemplateButton::Kind> kinds{{QStringLiteral("quick_reply"), TemplateButton::Kind::QuickReply},
                                                           {QStringLiteral("url"), TemplateButton::Kind::Url},
                                                           {QStringLiteral("phone"), TemplateButton::Kind::Phone},
                                                           {QStringLiteral("copy_code"), TemplateButton::Kind::CopyCode},
                                                           {QStringLiteral("flow"), TemplateButton::Kind::Flow}};
    static const QMap<QString, TemplateDefinition::Header> headers{{QStringLiteral("text"), TemplateDefinition::Header::Text},
                                                                   {QStringLiteral("image"), TemplateDefinition::Header::Image},
                                                                   {QStringLiteral("location"), TemplateDefinition::Header::Location}};
    TemplateDefinition definition;
    definition.name = word(object, "name");
    definition.language = word(object, "language");
    definition.category = word(object, "category");
    definition.subCategory = word(object, "subCategory");
    definition.header = headers.value(word(object, "header"), TemplateDefinition::Header::None);
    definition.headerText = word(object, "headerText");
    definition.body = word(object, "body");
    definition.footer = word(object, "footer");
    definition.offerText = word(object, "offerText");
    definition.cards.resize(object.value(QLatin1String("cards")).toInt());
    for (const QJsonValue &button : object.value(QLatin1String("buttons")).toArray())
        definition.buttons += {kinds.value(button[0].toString()), button[1].toString(), button[2].toString()};
    const QJsonObject variables = object.value(QLatin1String("variables")).toObject();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        definition.variables += {variable.key(), variable.value().toString()};
    return definition;
}

QByteArray pageOf(int count, const QByteArray &rest = {})
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items += "{\"elementName\":\"t" + QByteArray::number(i) + "\"}";
    return "{\"result\":true,\"messageTemplates\":[" + items.join(',') + "]" + rest + "}";
}

std::optional<int> pageAfter(int page, const QByteArray &body)
{
    net::Response response;
    response.status = 200;
    response.body = body;
    const auto result = provider->readTemplates(watiAccount(), QString::number(page), response);
    if (!result)
        return -1;
    return result->nextCursor.isEmpty() ? std::optional<int>() : result->nextCursor.toInt();
}

} // namespace

class WatiTemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data() { addCases(QStringLiteral("wati/templates.json")); }
    void readsEveryShape();
    void pagingEnds();
    void variablesSayWhatTheyStandFor();
    void writes_data() { addCases(QStringLiteral("wati/template-writes.json")); }
    void writes();
    void deletes();
    void readsReceipts_data() { addCases(QStringLiteral("wati/template-receipts.json")); }
    void readsReceipts();
    void editingIsNoCallOfWatis();
};

void WatiTemplatesTest::readsEveryShape()
{
    QFETCH(QJsonObject, c);
    const auto page = provider->readTemplates(watiAccount(), QString::number(c.value(QLatin1String("page")).toInt()), responseOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!page.ok());
        compareError(page.error(), c);
        return;
    }
    QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().detail));
    QStringList lines;
    for (const TemplateDefinition &definition : page->templates)
        lines += lineOf(definition);
    QCOMPARE(lines, texts(c.value(QLatin1String("expect"))));
    QCOMPARE(page->unreadable, texts(c.value(QLatin1String("unreadable"))));
    QCOMPARE(page->nextCursor.toInt(), c.value(QLatin1String("next")).toInt(0));
}

void WatiTemplatesTest::pagingEnds()
{
    QCOMPARE(pageAfter(1, pageOf(99)), std::nullopt);
    QCOMPARE(pageAfter(1, pageOf(100)), std::optional(2));
    QCOMPARE(pageAfter(0, pageOf(100)), std::optional(2));
    QCOMPARE(pageAfter(2, pageOf(0)), std::nullopt);
    QCOMPARE(pageAfter(1, pageOf(140)), std::nullopt); // a server that does not page
    QCOMPARE(pageAfter(2, pageOf(100, ",\"total\":200")), std::nullopt);
    QCOMPARE(pageAfter(2, pageOf(100, ",\"total\":201")), std::optional(3));
    QCOMPARE(pageAfter(3, pageOf(1, ",\"total\":201,\"pageSize\":100")), std::nullopt);
    QCOMPARE(pageAfter(10'000, pageOf(100)), std::nullopt); // the same full page for ever
}

void WatiTemplatesTest::variablesSayWhatTheyStandFor()
{
    const QByteArray body =
        "{\"messageTemplates\":[{\"elementName\":\"a\",\"subCategory\":\"STANDARD\",\"header\":{\"type\":\"VIDEO\",\"link\":\"{{filme}}\"},"
        "\"body\":\"{{nome}}\","
        "\"buttons\":[{\"type\":\"url\",\"url\":\"https://x/{{fim}}\"},{\"type\":\"copy_code\",\"couponCode\":\"{{cupom}}\"}],"
        "\"customParams\":[{\"paramName\":\"solto\"},{\"paramName\":\"cupom\"},{\"paramName\":\"fim\"},{\"paramName\":\"nome\"},{"
        "\"paramName\":\"filme\"}]}]}";
    const auto page = provider->readTemplates(watiAccount(), {}, net::Response{200, {}, body});
    QVERIFY(page.ok() && page->templates.size() == 1);
    using Kind = TemplateVariable::Kind;
    QList<Kind> kinds;
    for (const TemplateVariable &variable : page->templates.first().variables)
        kinds += variable.kind;
    QVERIFY((kinds == QList<Kind>{Kind::Text, Kind::CouponCode, Kind::UrlSuffix, Kind::Text, Kind::Video}));
    QCOMPARE(page->templates.first().subCategory, QStringLiteral("STANDARD"));
}

void WatiTemplatesTest::writes()
{
    QFETCH(QJsonObject, c);
    const auto request = provider->createTemplateRequest(watiAccount(QStringLiteral("v3")), watiCredentials(),
                                                         definitionOf(c.value(QLatin1String("definition")).toObject()));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        return;
    }
    QVERIFY(request.ok());
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(urlOf(*request), QStringLiteral("https://live-mt-server.wati.io/1234/api/v1/whatsApp/templates"));
    QCOMPARE(QJsonDocument::fromJson(request->body).object(), c.value(QLatin1String("body")).toObject());
}

void WatiTemplatesTest::deletes()
{
    Account account = watiAccount();
    TemplateDefinition definition;
    definition.name = QStringLiteral("a/b");
    QCOMPARE(test::lineOf(provider->deleteTemplateRequest(account, watiCredentials(), definition)), QStringLiteral("invalid waba_id"));
    account.settings.insert(QStringLiteral("waba_id"), QStringLiteral("104"));
    const QString all = QStringLiteral("DELETE https://live-mt-server.wati.io/1234/api/v1/whatsApp/templates/104/a%2Fb");
    QCOMPARE(test::lineOf(provider->deleteTemplateRequest(account, watiCredentials(), definition)), all);
    definition.language = QStringLiteral("pt_BR");
    QCOMPARE(test::lineOf(provider->deleteTemplateRequest(account, watiCredentials(), definition)), all + QStringLiteral("/pt_BR"));
    QCOMPARE(test::lineOf(provider->deleteTemplateRequest(account, watiCredentials(), {})), QStringLiteral("invalid name"));
}

void WatiTemplatesTest::readsReceipts()
{
    QFETCH(QJsonObject, c);
    const auto receipt = provider->readTemplateReceipt(watiAccount(), responseOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!receipt.ok());
        compareError(receipt.error(), c);
        return;
    }
    QVERIFY(receipt.ok());
    QCOMPARE((QStringList{receipt->providerId, receipt->status, receipt->category}.join(QLatin1Char('|'))), word(c, "expect"));
}

void WatiTemplatesTest::editingIsNoCallOfWatis()
{
    const auto edited = provider->editTemplateRequest(watiAccount(), watiCredentials(), {});
    QVERIFY(!edited.ok());
    QCOMPARE(toString(edited.error().kind), QStringLiteral("unsupported"));
}

QTEST_APPLESS_MAIN(WatiTemplatesTest)
#include "tst_watitemplates.moc"
