#include "casefile.h"

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
    case TemplateButton::Kind::Other: return QStringLiteral("other");
    }
    return {};
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
    const auto result = provider->readTemplates(watiAccount(), page, response);
    return result ? result->nextPage : std::optional(-1);
}

} // namespace

class WatiTemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data() { addCases(QStringLiteral("wati/templates.json")); }
    void readsEveryShape();
    void pagingEnds();
};

void WatiTemplatesTest::readsEveryShape()
{
    QFETCH(QJsonObject, c);
    const auto page = provider->readTemplates(watiAccount(), c.value(QLatin1String("page")).toInt(), responseOf(c));
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
    QCOMPARE(page->nextPage.value_or(0), c.value(QLatin1String("next")).toInt(0));
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

QTEST_APPLESS_MAIN(WatiTemplatesTest)
#include "tst_watitemplates.moc"
