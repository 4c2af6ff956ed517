#include "domain/templatevalue.h"

#include <QJsonObject>
#include <QTest>

using namespace recado;

namespace {

using Form = TemplatePlace::Form;
using Part = TemplatePlace::Part;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TemplatePlace placeOf(Form form, Part part = Part::Header)
{
    TemplatePlace place;
    place.part = part;
    place.form = form;
    place.variable = text("v");
    return place;
}

} // namespace

class TemplateValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreChecked_data();
    void valuesAreChecked();
    void valuesTravelAndComeBack_data();
    void valuesTravelAndComeBack();
    void coordinatesAreReadAsNumbersToo();
};

void TemplateValueTest::valuesAreChecked_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem"); // "word" or "word limit actual", with "warning " before
    const auto add = [](const char *name, Form form, const QString &value, const char *problem) {
        QTest::newRow(name) << int(form) << value << text(problem);
    };
    add("link", Form::Image, text("https://loja.example/a.jpg"), "");
    add("id", Form::Image, text("id:9003"), "");
    add("id without id", Form::Image, text("id:"), "variable_not_media");
    add("digits alone", Form::Image, text("9003"), "variable_not_media");
    add("file path", Form::Video, text("/tmp/a.mp4"), "variable_not_media");
    add("other scheme", Form::Video, text("ftp://loja.example/a.mp4"), "variable_not_media");
    add("link with a space", Form::Image, text("https://loja.example/a b.jpg"), "variable_not_media");
    add("document with name", Form::Document, text("https://loja.example/a.pdf|Contrato 7.pdf"), "");
    add("name alone", Form::Document, text("|Contrato.pdf"), "variable_not_media");
    add("place", Form::Location, text("-23.55, -46.63"), "");
    add("place with name", Form::Location, text("90,-180|Loja|Rua A, 1"), "");
    add("beyond the pole", Form::Location, text("90.1,0"), "variable_not_location");
    add("beyond the date line", Form::Location, text("0,181"), "variable_not_location");
    add("one number", Form::Location, text("-23.55"), "variable_not_location");
    add("words", Form::Location, text("Loja, Centro"), "variable_not_location");
    add("product", Form::Product, text("1234|SKU-1"), "");
    add("product without catalogue", Form::Product, text("SKU-1"), "variable_not_product");
    add("sections", Form::Sections, text("SKU-1|Novo: SKU-1, SKU-2|Mais: SKU-3"), "");
    add("no sections", Form::Sections, text("SKU-1"), "variable_not_sections");
    add("section without title", Form::Sections, text("SKU-1|SKU-1, SKU-2"), "variable_not_sections");
    add("title of 24", Form::Sections, text("S|%1: A").arg(QString(24, QLatin1Char('t'))), "");
    add("title of 25", Form::Sections, text("S|%1: A").arg(QString(25, QLatin1Char('t'))), "variable_too_long 24 25");
    add("30 products", Form::Sections, text("S|T:") + QString(text("A,")).repeated(30), "");
    add("31 products", Form::Sections, text("S|T:") + QString(text("A,")).repeated(31), "variable_not_sections");
    add("10 sections", Form::Sections, text("S") + QString(text("|T: A")).repeated(10), "");
    add("11 sections", Form::Sections, text("S") + QString(text("|T: A")).repeated(11), "variable_not_sections");
    add("coupon of 15", Form::CouponCode, QString(15, QLatin1Char('A')), "");
    add("coupon of 20", Form::CouponCode, QString(20, QLatin1Char('A')), "warning variable_too_long 15 20");
    add("coupon of 21", Form::CouponCode, QString(21, QLatin1Char('A')), "variable_too_long 20 21");
    add("code of 15", Form::OneTimeCode, QString(15, QLatin1Char('1')), "");
    add("code of 16", Form::OneTimeCode, QString(16, QLatin1Char('1')), "variable_too_long 15 16");
    add("milliseconds", Form::ExpirationTime, text("1798761600000"), "");
    add("seconds", Form::ExpirationTime, text("1798761600"), "variable_not_milliseconds");
    add("a date", Form::ExpirationTime, text("2026-12-31"), "variable_not_milliseconds");
    add("four spaces", Form::Text, text("a    b"), "");
    add("five spaces", Form::Text, text("a     b"), "warning variable_layout");
    add("line break", Form::Text, text("a\nb"), "warning variable_layout");
    add("tab", Form::Text, text("a\tb"), "warning variable_layout");
}

void TemplateValueTest::valuesAreChecked()
{
    QFETCH(int, form);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    const auto problems = checkValue(placeOf(Form(form), Part::Body), value);
    QStringList found;
    for (const TemplateProblem &one : problems) {
        QCOMPARE(one.variable, text("v"));
        const QString words = QStringList{toString(one.rule), one.limit, one.actual}.join(QLatin1Char(' ')).trimmed();
        found += one.isError() ? words : text("warning ") + words;
    }
    QCOMPARE(found.join(QLatin1Char('\n')), problem);
}

void TemplateValueTest::valuesTravelAndComeBack_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, Form form, const char *value) { QTest::newRow(name) << int(form) << text(value); };
    add("text", Form::Text, "Ana | Bia");
    add("link", Form::Image, "https://loja.example/a.jpg?x=1|2");
    add("id", Form::Video, "id:9003");
    add("document", Form::Document, "id:9003|Contrato 7.pdf");
    add("place", Form::Location, "-23.550,-46.63");
    add("place with address only", Form::Location, "-23.5,-46.6||Rua A, 1");
    add("place with all", Form::Location, "-23.5,-46.6|Loja Centro|Rua A, 1");
    add("product", Form::Product, "1234567890123456789|SKU-1");
    add("sections", Form::Sections, "SKU-1|Novo: SKU-1, SKU-2|Mais: SKU-3");
    add("thumbnail", Form::Thumbnail, "SKU-1");
    add("flow", Form::FlowToken, "t-1");
    add("coupon", Form::CouponCode, "NATAL");
    add("payload", Form::Payload, "SIM|1");
    add("expiration", Form::ExpirationTime, "1798761600000");
}

void TemplateValueTest::valuesTravelAndComeBack()
{
    QFETCH(int, form);
    QFETCH(QString, value);
    const TemplateParameter parameter = parameterFor(placeOf(Form(form)), value);
    QCOMPARE(valueText(parameter), value);
    // And through the document.
    TemplateContent content{text("t"), text("pt_BR"), {}};
    TemplateComponent component;
    component.kind = TemplateComponent::Kind::Header;
    component.parameters = {parameter};
    content.components = {component};
    const TemplateContent read = templateContentFrom(toJson(content));
    QCOMPARE(valueText(read.components.value(0).parameters.value(0)), value);
}

void TemplateValueTest::coordinatesAreReadAsNumbersToo()
{
    const QJsonObject place{{text("latitude"), -23.55}, {text("longitude"), -46.6333}, {text("name"), text("Loja")}};
    TemplateParameter parameter;
    parameter.kind = TemplateParameter::Kind::Other;
    parameter.written = {{text("type"), text("location")}, {text("location"), place}};
    QCOMPARE(valueText(parameter), text("-23.55,-46.6333|Loja"));
}

QTEST_APPLESS_MAIN(TemplateValueTest)
#include "tst_templatevalue.moc"
