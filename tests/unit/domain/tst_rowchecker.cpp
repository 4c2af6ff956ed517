#include "domain/rowchecker.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace recado;

class RowCheckerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsStrictAsCheckingInFull_data();
    void isAsStrictAsCheckingInFull();
    void coversTheOrdinaryRow_data();
    void coversTheOrdinaryRow();
};

namespace {

using Kind = TemplateVariable::Kind;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

BroadcastContent templateOf(TemplateDefinition definition)
{
    definition.name = text("lembrete");
    definition.language = text("pt_BR");
    definition.status = text("APPROVED");
    TemplateContent only;
    only.name = definition.name;
    only.language = definition.language;
    return {Content(only), definition};
}

BroadcastContent contentOf(const char *json)
{
    return {Content(QJsonDocument::fromJson(json).object()), {}};
}

QList<std::pair<const char *, BroadcastContent>> contents()
{
    TemplateDefinition invoice;
    invoice.header = TemplateDefinition::Header::Text;
    invoice.headerText = text("Fatura {{mes}} {{mes}}");
    invoice.body = text("Olá {{nome}}, {{ nome }}: {{valor}}");
    invoice.namedParameters = true;
    invoice.buttons = {{TemplateButton::Kind::Url, text("Ver"), text("https://loja.example/{{1}}")}};
    invoice.variables = {{text("header.mes"), {}, Kind::Text},
                         {text("nome"), {}, Kind::Text},
                         {text("valor"), {}, Kind::Text},
                         {text("button.0"), {}, Kind::UrlSuffix}};
    TemplateDefinition numbered;
    numbered.header = TemplateDefinition::Header::Text;
    numbered.headerText = text("Oi {{1}}");
    numbered.body = text("{{1}} {{2}} {{1}}");
    numbered.variables = {{text("header.1"), {}, Kind::Text}, {text("1"), {}, Kind::Text}, {text("2"), {}, Kind::Text}};
    TemplateDefinition picture;
    picture.header = TemplateDefinition::Header::Image;
    picture.body = text("Olá {{1}}");
    picture.variables = {{text("header"), {}, Kind::Image}, {text("1"), {}, Kind::Text}};
    TemplateDefinition document = picture;
    document.header = TemplateDefinition::Header::Document;
    document.variables[0].kind = Kind::Document;
    TemplateDefinition replies;
    replies.body = text("Confirma, {{1}}?");
    replies.buttons = {{TemplateButton::Kind::QuickReply, text("Sim"), {}}, {TemplateButton::Kind::QuickReply, text("Não"), {}}};
    replies.variables = {
        {text("1"), {}, Kind::Text}, {text("button.0"), {}, Kind::Payload, true}, {text("button.1"), {}, Kind::Payload, true}};
    TemplateDefinition code;
    code.category = text("AUTHENTICATION");
    code.body = text("{{1}} é o seu código.");
    code.buttons = {{TemplateButton::Kind::OneTimeCode, text("Copiar"), {}}};
    code.variables = {{text("1"), {}, Kind::OneTimeCode}};
    TemplateDefinition coupon;
    coupon.body = text("Só hoje, {{1}}");
    coupon.buttons = {{TemplateButton::Kind::CopyCode, text("Copiar"), {}}};
    coupon.variables = {{text("1"), {}, Kind::Text}, {text("button.0"), {}, Kind::CouponCode}};
    TemplateDefinition place;
    place.header = TemplateDefinition::Header::Location;
    place.body = text("Aqui, {{1}}");
    place.variables = {{text("header"), {}, Kind::Location}, {text("1"), {}, Kind::Text}};
    TemplateDefinition hidden; // as Wati lists some
    hidden.body = text("Olá {{nome}}");
    hidden.variables = {{text("nome"), {}, Kind::Text}, {text("foto"), {}, Kind::Text}, {text("outro"), {}, Kind::Text}};
    TemplateDefinition cards;
    cards.body = text("Veja, {{1}}");
    cards.cards = {{TemplateCard::Header::Image, {}, text("{{1}}"), {}}, {TemplateCard::Header::Image, {}, text("Outro"), {}}};
    cards.variables = {{text("1"), {}, Kind::Text},
                       {text("card.0.header"), {}, Kind::Image},
                       {text("card.1.header"), {}, Kind::Image},
                       {text("card.0.1"), {}, Kind::Text}};
    return {{"named", templateOf(invoice)},
            {"numbered", templateOf(numbered)},
            {"picture", templateOf(picture)},
            {"document", templateOf(document)},
            {"replies", templateOf(replies)},
            {"one-time code", templateOf(code)},
            {"coupon", templateOf(coupon)},
            {"location", templateOf(place)},
            {"hidden variables", templateOf(hidden)},
            {"carousel", templateOf(cards)},
            {"text", contentOf(R"({"type":"text","text":{"body":"Olá {{nome}}, {{nome}} {{valor}}"}})")},
            {"caption", contentOf(R"({"type":"image","image":{"link":"https://a.example/b.png","caption":"{{nome}}"}})")},
            {"link", contentOf(R"({"type":"image","image":{"link":"{{link}}","caption":"{{nome}}"}})")},
            {"buttons", contentOf(R"({"type":"interactive","interactive":{"type":"button","header":{"type":"text","text":"{{a}}"},
                "body":{"text":"{{b}}"},"footer":{"text":"{{c}}"},"action":{"buttons":[{"type":"reply","reply":{"id":"1","title":"Sim"}}]}}})")},
            {"titles", contentOf(R"({"type":"interactive","interactive":{"type":"button","body":{"text":"Oi"},"action":{"buttons":[
                {"type":"reply","reply":{"id":"1","title":"{{a}}"}},{"type":"reply","reply":{"id":"{{b}}","title":"Sim"}}]}}})")},
            {"broken for all", contentOf(R"({"type":"text","text":{"body":"{{a}}","preview_url":"sim"}})")}};
}

QString anyValue(QRandomGenerator &random)
{
    static const QStringList odd{QString(),
                                 text(" "),
                                 text("\u00A0\t"),
                                 text("\n"),
                                 text(" Ana"),
                                 text("Ana "),
                                 text("Ana\nLima"),
                                 text("Ana\tLima"),
                                 text("a      b"),
                                 text("{{1}}"),
                                 text("{{nome}}"),
                                 text("😀"),
                                 text("Ação 👍 já"),
                                 text("*negrito* _itálico_ ~x~"),
                                 text("R$ 1.234,56"),
                                 text("10/12/2026 às 15:30"),
                                 text("https://a.example/b.png"),
                                 text("http://a.example"),
                                 text("https://exemplo.com.br/ação.pdf"),
                                 text("https://a.example/b c.pdf"),
                                 text("https://a.example/b%20c.pdf"),
                                 text("https://a.example/b%2.pdf"),
                                 text("https://a..example/b"),
                                 text("https://-a.example/b"),
                                 text("https://xn--a.example/b"),
                                 text("https://1.2.3.999/b"),
                                 text("https://user@a.example/b"),
                                 text("https://a.example:80/b"),
                                 text("https://a.example/b.pdf|Boleto.pdf"),
                                 text("https://"),
                                 text("HTTPS://A.EXAMPLE/B"),
                                 text("ftp://a.example/b"),
                                 text("boleto.pdf"),
                                 text("id:1234"),
                                 text("id:"),
                                 text("id:1234|Boleto.pdf"),
                                 text("-23.55,-46.63"),
                                 text("-23.55,-46.63|Loja|Rua A"),
                                 text("99,200"),
                                 text("\u200B"),
                                 QString(QChar(0))};
    static const QList<int> lengths{1,   14,  15,  16,  20,   21,   25,   55,   59,   60,   61,   120,  159,
                                    161, 500, 512, 513, 1000, 1010, 1023, 1024, 1025, 1999, 2001, 4096, 5000};
    switch (random.bounded(8)) {
    case 0:
    case 1: return odd[random.bounded(int(odd.size()))];
    case 2: return QString(lengths[random.bounded(int(lengths.size()))], QLatin1Char('x'));
    case 3: return QString(random.bounded(70), QChar(0xE7)) + QLatin1Char('a');
    case 4: return text("https://loja.example/") + QString::number(random.bounded(1000));
    default: return text("Ana ") + QString::number(random.bounded(1000));
    }
}

struct Rows {
    ColumnMapping mapping;
    int columns = 2;
};

// Most variables from columns, some the same for everybody, now and then none at all.
Rows anyMapping(const QStringList &variables, QRandomGenerator &random)
{
    Rows rows;
    for (const QString &variable : variables) {
        const int what = int(random.bounded(10));
        if (what == 0)
            continue;
        if (what < 3)
            rows.mapping.variables.insert(variable, {ValueSource::Kind::Text, -1, anyValue(random)});
        else
            rows.mapping.variables.insert(variable, {ValueSource::Kind::Column, rows.columns++, {}});
    }
    return rows;
}

} // namespace

void RowCheckerTest::isAsStrictAsCheckingInFull_data()
{
    QTest::addColumn<int>("which");
    const auto all = contents();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].first) << i;
}

void RowCheckerTest::isAsStrictAsCheckingInFull()
{
    QFETCH(int, which);
    const BroadcastContent content = contents()[which].second;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed * 1000 + quint32(which));
        const Rows rows = anyMapping(variablesOf(content), random);
        const RowChecker checker(rows.mapping, content);
        for (int i = 0; i < 60; ++i) {
            BroadcastRow quick;
            for (int column = 0; column < rows.columns - int(random.bounded(8) == 0); ++column)
                quick.cells += anyValue(random);
            if (random.bounded(10) == 0)
                quick.edits.insert(2, anyValue(random));
            BroadcastRow full = quick;
            checker.check(quick);
            checker.checkInFull(full);
            const QString words = QStringLiteral("seed %1 row %2: '%3' at '%4' but '%5' at '%6'")
                                      .arg(seed)
                                      .arg(i)
                                      .arg(quick.problem, quick.place, full.problem, full.place);
            // What is right must be the same; of several things wrong, one is told.
            QVERIFY2(quick == full, qPrintable(words + QLatin1Char('\n') + quick.cells.join(QLatin1Char('|'))));
        }
    }
}

void RowCheckerTest::coversTheOrdinaryRow_data()
{
    isAsStrictAsCheckingInFull_data();
}

// Else a million rows would take minutes, and nothing would say so.
void RowCheckerTest::coversTheOrdinaryRow()
{
    QFETCH(int, which);
    const auto [name, content] = contents()[which];
    ColumnMapping mapping;
    BroadcastRow row;
    int column = 0;
    for (const QString &variable : variablesOf(content)) {
        const bool isMedia = variable == QLatin1String("header");
        row.cells += isMedia ? text("https://loja.example/boletos/2026/77.pdf") : text("Ana Lima 10");
        mapping.variables.insert(variable, {ValueSource::Kind::Column, column++, {}});
    }
    const RowSample sample(mapping, content);
    const QStringList inFull{text("location"), text("carousel"), text("link"), text("titles")};
    QCOMPARE(sample.covers(row), !inFull.contains(QString::fromLatin1(name)));
}

QTEST_APPLESS_MAIN(RowCheckerTest)
#include "tst_rowchecker.moc"
