#include "domain/templatelint.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }
QString chars(int count) { return QString(count, QLatin1Char('a')); }

QJsonObject made(const char *type, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("type"), text(type));
    return fields;
}

QJsonObject bodyText(const QString &words) { return made("BODY", {{text("text"), words}}); }

// A template of one body and what else is given.
QJsonObject whole(const QJsonArray &more = {}, const QString &category = QStringLiteral("UTILITY"), const QString &words = QStringLiteral("Tudo pronto."))
{
    QJsonArray components{category == QLatin1String("AUTHENTICATION") ? made("BODY") : bodyText(words)};
    for (const QJsonValue &component : more)
        components += component;
    return {{text("name"), text("aviso")}, {text("language"), text("pt_BR")}, {text("category"), category}, {text("components"), components}};
}

QJsonObject with(QJsonObject body, const char *key, const QJsonValue &value)
{
    body.insert(QLatin1String(key), value);
    return body;
}

const QString marketing = QStringLiteral("MARKETING");
const QString authentication = QStringLiteral("AUTHENTICATION");

QJsonObject reply(const QString &label = QStringLiteral("Sim")) { return made("QUICK_REPLY", {{text("text"), label}}); }
QJsonObject link(const QString &url = QStringLiteral("https://loja.example"))
{
    return made("URL", {{text("text"), text("Ver")}, {text("url"), url}, {text("example"), QJsonArray{text("x")}}});
}
QJsonObject phone(const QString &number = QStringLiteral("+551133334444"))
{
    return made("PHONE_NUMBER", {{text("text"), text("Ligar")}, {text("phone_number"), number}});
}
QJsonObject coupon(const QString &code = QStringLiteral("NATAL")) { return made("COPY_CODE", {{text("example"), code}}); }

QJsonArray times(int count, const QJsonObject &object)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list += object;
    return list;
}

QJsonObject withButtons(const QJsonArray &buttons, const QString &category = QStringLiteral("UTILITY"))
{
    return whole({made("BUTTONS", {{text("buttons"), buttons}})}, category);
}

QJsonObject header(const QString &words, const QJsonArray &samples = {})
{
    return made("HEADER", {{text("format"), text("TEXT")}, {text("text"), words}, {text("example"), QJsonObject{{text("header_text"), samples}}}});
}

QJsonObject image() { return made("HEADER", {{text("format"), text("IMAGE")}, {text("example"), QJsonObject{{text("header_handle"), QJsonArray{text("4::aW")}}}}}); }

QJsonObject offer(const QString &words = QStringLiteral("Só hoje"))
{
    return made("LIMITED_TIME_OFFER", {{text("limited_time_offer"), QJsonObject{{text("text"), words}, {text("has_expiration"), true}}}});
}

QJsonObject card(const QString &words, const QJsonArray &buttons)
{
    return {{text("components"), QJsonArray{image(), bodyText(words), made("BUTTONS", {{text("buttons"), buttons}})}}};
}

QJsonObject withCards(int count, const QJsonObject &one = card(QStringLiteral("Novo."), {reply()}))
{
    return whole({made("CAROUSEL", {{text("cards"), times(count, one)}})}, marketing);
}

QJsonObject footer(const QString &words) { return made("FOOTER", {{text("text"), words}}); }

QJsonObject withCode(int apps, const QString &package = QStringLiteral("br.loja"), const QString &signature = QStringLiteral("K8aFAINcG7x"))
{
    const QJsonObject app{{text("package_name"), package}, {text("signature_hash"), signature}};
    const QJsonObject button = made("OTP", {{text("otp_type"), text("ONE_TAP")}, {text("supported_apps"), times(apps, app)}});
    return whole({made("BUTTONS", {{text("buttons"), QJsonArray{button}}})}, authentication);
}

QJsonObject withCodeFooter(int minutes)
{
    QJsonArray components = withCode(1).value(text("components")).toArray();
    components += made("FOOTER", {{text("code_expiration_minutes"), minutes}});
    return with(withCode(1), "components", components);
}

QJsonObject named(const QString &hole)
{
    const QJsonObject sample{{text("param_name"), hole}, {text("example"), text("A-77")}};
    const QJsonObject body = made("BODY", {{text("text"), text("O pedido {{%1}} saiu para entrega.").arg(hole)},
                                           {text("example"), QJsonObject{{text("body_text_named_params"), QJsonArray{sample}}}}});
    return with(with(whole(), "parameter_format", text("named")), "components", QJsonArray{body});
}

// One row of the table of limits: what is just allowed, and what is not.
struct Pair {
    ContentProblems allowed;
    ContentProblems refused;
    const char *path;
    const char *rule;
};

Pair pair(const QJsonObject &allowed, const QJsonObject &refused, const char *path, const char *rule)
{
    return {lintTemplateBody(allowed), lintTemplateBody(refused), path, rule};
}

QMap<QString, Pair> texts()
{
    QMap<QString, Pair> pairs;
    pairs[text("name|max_chars")] = pair(with(whole(), "name", chars(512)), with(whole(), "name", chars(513)), "name", "max_chars");
    pairs[text("name|pattern")] = pair(with(whole(), "name", text("a_1")), with(whole(), "name", text("Aviso")), "name", "pattern");
    pairs[text("category|enum")] = pair(whole({}, marketing), whole({}, text("PROMO")), "category", "enum");
    pairs[text("parameter_format|enum")] = pair(with(whole(), "parameter_format", text("named")), with(whole(), "parameter_format", text("both")), "parameter_format", "enum");
    pairs[text("named_parameter|pattern")] = pair(named(text("order_id")), named(text("Order")), "components[0].text", "pattern");
    pairs[text("components.HEADER.text|max_chars")] = pair(whole({header(chars(60))}), whole({header(chars(61))}), "components[1].text", "max_chars");
    pairs[text("components.HEADER.text|max_variables")] = pair(whole({header(text("Oi, {{1}}"), {text("Ana")})}),
        whole({header(text("Oi, {{1}} e {{2}}"), {text("Ana"), text("Bia")})}), "components[1].text", "max_variables");
    pairs[text("components.BODY.text|max_chars")] = pair(whole({}, marketing, chars(1024)), whole({}, marketing, chars(1025)), "components[0].text", "max_chars");
    pairs[text("components.BODY.text|max_chars_limited_time_offer")] = pair(whole({offer()}, marketing, chars(600)), whole({offer()}, marketing, chars(601)),
                                                                           "components[0].text", "max_chars");
    const QJsonArray product{made("HEADER", {{text("format"), text("PRODUCT")}})};
    pairs[text("components.BODY.text|max_chars_single_product")] = pair(whole(product, marketing, chars(160)), whole(product, marketing, chars(161)),
                                                                       "components[0].text", "max_chars");
    pairs[text("components.BODY|required")] = pair(whole(), with(whole(), "components", QJsonArray()), "components.BODY", "required");
    pairs[text("components.FOOTER.text|max_chars")] = pair(whole({footer(chars(60))}), whole({footer(chars(61))}), "components[1].text", "max_chars");
    pairs[text("components.FOOTER.text|max_variables")] = pair(whole({footer(text("Loja X"))}), whole({footer(text("Loja {{1}}"))}), "components[1].text", "max_variables");
    return pairs;
}

QMap<QString, Pair> buttons()
{
    QMap<QString, Pair> pairs;
    QJsonArray eleven = times(10, reply());
    eleven += link();
    const auto among = [](const char *rest) { return text("components.BUTTONS.buttons") + text(rest); };
    pairs[among("|max_items")] = pair(withButtons(times(10, reply())), withButtons(eleven), "components[1].buttons", "max_items");
    pairs[among("[QUICK_REPLY]|max_items")] = pair(withButtons(times(10, reply())), withButtons(times(11, reply())), "components[1].buttons", "max_items");
    pairs[among("[URL]|max_items")] = pair(withButtons(times(2, link())), withButtons(times(3, link())), "components[1].buttons[URL]", "max_items");
    pairs[among("[PHONE_NUMBER]|max_items")] = pair(withButtons({phone()}), withButtons(times(2, phone())), "components[1].buttons[PHONE_NUMBER]", "max_items");
    pairs[among("[COPY_CODE]|max_items")] = pair(withButtons({coupon()}), withButtons(times(2, coupon())), "components[1].buttons[COPY_CODE]", "max_items");
    pairs[among("|constraint")] = pair(withButtons({reply(), reply(), link(), phone()}), withButtons({reply(), link(), reply()}), "components[1].buttons", "contiguous");
    pairs[among("[].text|max_chars")] = pair(withButtons({reply(chars(25))}), withButtons({reply(chars(26))}), "components[1].buttons[0].text", "max_chars");
    pairs[among("[URL].url|max_chars")] = pair(withButtons({link(chars(2000))}), withButtons({link(chars(2001))}), "components[1].buttons[0].url", "max_chars");
    pairs[among("[URL].url|max_variables")] = pair(withButtons({link(text("https://loja.example/{{1}}"))}), withButtons({link(text("https://loja.example/{{1}}/{{2}}"))}),
                                                   "components[1].buttons[0].url", "max_variables");
    pairs[among("[PHONE_NUMBER].phone_number|max_chars")] = pair(withButtons({phone(chars(20))}), withButtons({phone(chars(21))}),
                                                                 "components[1].buttons[0].phone_number", "max_chars");
    pairs[among("[COPY_CODE].example|max_chars")] = pair(withButtons({coupon(chars(20))}), withButtons({coupon(chars(21))}), "components[1].buttons[0].example", "max_chars");
    const char *otp = "components[1].buttons[0].supported_apps";
    pairs[among("[OTP].supported_apps|max_items")] = pair(withCode(5), withCode(6), otp, "max_items");
    pairs[among("[OTP].package_name|max_chars")] = pair(withCode(1, chars(224)), withCode(1, chars(225)), "components[1].buttons[0].supported_apps[0].package_name", "max_chars");
    pairs[among("[OTP].signature_hash|exact_chars")] = pair(withCode(1, text("br.loja"), chars(11)), withCode(1, text("br.loja"), chars(12)),
                                                            "components[1].buttons[0].supported_apps[0].signature_hash", "exact_chars");
    return pairs;
}

QMap<QString, Pair> others()
{
    QMap<QString, Pair> pairs;
    pairs[text("components.LIMITED_TIME_OFFER.text|max_chars")] = pair(whole({offer(chars(16))}, marketing), whole({offer(chars(17))}, marketing),
                                                                      "components[1].limited_time_offer.text", "max_chars");
    pairs[text("components.CAROUSEL.cards|range")] = pair(withCards(10), withCards(11), "components[1].cards", "range");
    pairs[text("components.CAROUSEL.cards[].body.text|max_chars")] = pair(withCards(2, card(chars(160), {reply()})), withCards(2, card(chars(161), {reply()})),
                                                                         "components[1].cards[0].components[1].text", "max_chars");
    pairs[text("components.CAROUSEL.cards[].buttons|max_items")] = pair(withCards(2, card(text("Novo."), times(2, reply()))), withCards(2, card(text("Novo."), times(3, reply()))),
                                                                       "components[1].cards[0].components[2].buttons", "max_items");
    pairs[text("components.FOOTER.code_expiration_minutes|range")] = pair(withCodeFooter(90), withCodeFooter(91), "components[2].code_expiration_minutes", "range");
    const char *ttl = "message_send_ttl_seconds";
    pairs[text("message_send_ttl_seconds|range_authentication")] = pair(with(withCode(1), ttl, 900), with(withCode(1), ttl, 901), ttl, "range");
    pairs[text("message_send_ttl_seconds|range_utility")] = pair(with(whole(), ttl, 43200), with(whole(), ttl, 43201), ttl, "range");
    pairs[text("message_send_ttl_seconds|range_marketing")] = pair(with(whole({}, marketing), ttl, 2592000), with(whole({}, marketing), ttl, 2592001), ttl, "range");
    pairs[text("rate|max_per_hour")] = {lintQuota(0, 99), lintQuota(0, 100), "rate", "max_per_hour"};
    pairs[text("count|max_items")] = {lintQuota(5999, 0), lintQuota(6000, 0), "count", "max_items"};
    return pairs;
}

QString wordsOf(const ContentProblems &problems)
{
    QStringList lines;
    for (const ContentProblem &problem : problems)
        lines += QStringList{problem.isError() ? text("error") : text("warning"), problem.path, problem.rule, problem.limit, problem.actual}.join(QLatin1Char(' '));
    return lines.join(QLatin1Char('\n'));
}

// Second and third column of a line of the table; a quoted column may hold commas, but only the later ones do.
QString keyOf(const QByteArray &line)
{
    const QList<QByteArray> columns = line.split(',');
    return QString::fromUtf8(columns.value(1) + '|' + columns.value(2));
}

} // namespace

class TemplateLintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasAPair();
    void otherRules_data();
    void otherRules();
    void everythingMetaTakesIsTaken();
    void narrowerLimitsAreWarnings();
    void rulesAreListed();
};

void TemplateLintTest::everyRowHasAPair()
{
    QMap<QString, Pair> pairs = texts();
    pairs.insert(buttons());
    pairs.insert(others());
    QFile table(QStringLiteral(RECADO_TEST_DATA "/templates/lint-rows.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().split('\n');
    int rows = 0;
    for (const QByteArray &line : lines.mid(1)) {
        if (line.trimmed().isEmpty())
            continue;
        ++rows;
        const QString key = keyOf(line);
        QVERIFY2(pairs.contains(key), qUtf8Printable(key));
        const Pair pair = pairs.take(key);
        QVERIFY2(!firstError(pair.allowed), qUtf8Printable(key + QLatin1Char('\n') + wordsOf(pair.allowed)));
        const bool isTold = std::any_of(pair.refused.begin(), pair.refused.end(), [&pair](const ContentProblem &problem) {
            return problem.isError() && problem.path == QLatin1String(pair.path) && problem.rule == QLatin1String(pair.rule);
        });
        QVERIFY2(isTold, qUtf8Printable(key + QLatin1Char('\n') + wordsOf(pair.refused)));
    }
    QVERIFY(rows > 30);
    QVERIFY2(pairs.isEmpty(), qUtf8Printable(pairs.keys().join(QLatin1Char(' '))));
}

// What the table has no row for: the first problem as "severity path rule".
void TemplateLintTest::otherRules_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("expected");
    const auto sampled = [](const QString &words, int samples) {
        QJsonArray list;
        for (int i = 0; i < samples; ++i)
            list += text("x");
        return with(whole(), "components", QJsonArray{made("BODY", {{text("text"), words}, {text("example"), QJsonObject{{text("body_text"), QJsonArray{QJsonValue(list)}}}}})});
    };
    const auto add = [](const char *name, const QJsonObject &body, const char *expected) { QTest::newRow(name) << body << text(expected); };
    add("no name", with(whole(), "name", QString()), "error name required");
    add("no language", with(whole(), "language", QString()), "error language required");
    add("two bodies", whole({bodyText(text("Mais."))}), "error components[1] max_items");
    add("gap", sampled(text("Oi, {{1}} e {{3}}, tudo bem com vocês hoje?"), 2), "error components[0].text consecutive");
    add("not from one", sampled(text("Oi, {{2}}, tudo bem?"), 1), "error components[0].text consecutive");
    add("mixed", sampled(text("Oi, {{1}} e {{nome}}, tudo bem com vocês hoje?"), 2), "error components[0].text one_format");
    add("named where positional", sampled(text("Oi, {{nome}}, tudo bem?"), 1), "error components[0].text one_format");
    add("at the start", sampled(text("{{1}}, tudo bem por aqui?"), 1), "error components[0].text at_edge");
    add("at the end", sampled(text("Tudo bem por aqui {{1}}"), 1), "error components[0].text at_edge");
    add("adjacent", sampled(text("Oi, {{1}}{{2}}, tudo bem com vocês hoje?"), 2), "error components[0].text adjacent");
    add("forbidden sign", sampled(text("Oi, {{1#}}, tudo bem?"), 1), "error components[0].text forbidden_sign");
    add("broken braces", sampled(text("Oi, {{1}, tudo bem?"), 0), "warning components[0].text braces");
    add("few words", sampled(text("Oi, {{1}}!"), 1), "warning components[0].text word_ratio");
    add("no samples", sampled(text("Oi, {{1}}, tudo bem por aqui?"), 0), "error components[0].example.body_text samples");
    add("too few samples", sampled(text("Oi, {{1}} e {{2}}, tudo bem por aqui?"), 1), "error components[0].example.body_text samples");
    add("digits in a name", named(text("pedido_2")), "warning components[0].text pattern");
    add("media without sample", whole({made("HEADER", {{text("format"), text("VIDEO")}})}), "error components[1].example.header_handle required");
    add("unknown header", whole({made("HEADER", {{text("format"), text("HOLOGRAM")}})}), "error components[1].format enum");
    add("line break in header", whole({header(text("a\nb"))}), "warning components[1].text line_breaks");
    add("variable inside the link", withButtons({link(text("https://loja.example/{{1}}/x"))}), "error components[1].buttons[0].url at_end");
    add("link without sample", withButtons({made("URL", {{text("text"), text("Ver")}, {text("url"), text("https://loja.example/{{1}}")}})}),
        "error components[1].buttons[0].example required");
    add("no buttons", withButtons({}), "error components[1].buttons min_items");
    add("four buttons", withButtons(times(4, reply())), "warning components[1].buttons desktop");
    add("OTP outside authentication", withButtons({made("OTP", {{text("otp_type"), text("COPY_CODE")}})}), "error components[1].buttons[0].type not_allowed");
    add("one card", withCards(1), "error components[1].cards range");
    QJsonArray unlike{card(text("Novo."), {reply()}), card(text("Novo."), {link()})};
    add("cards unlike", whole({made("CAROUSEL", {{text("cards"), unlike}})}, marketing), "error components[1].cards[1] alike");
    add("offer is marketing", whole({offer()}), "error category enum");
    add("offer without footer", whole({offer(), footer(text("Loja X"))}, marketing), "error components[2] not_allowed");
    add("offer: code first", whole({offer(), made("BUTTONS", {{text("buttons"), QJsonArray{link(), coupon()}}})}, marketing), "error components[2].buttons[1] order");
    add("offer: no text header", whole({offer(), header(text("Oi"))}, marketing), "error components[2].format enum");
    add("code: own text", with(withCode(1), "components", QJsonArray{bodyText(text("Seu código"))}), "error components[0].text not_allowed");
    add("code: no button", with(withCode(1), "components", QJsonArray{made("BODY")}), "error components.BUTTONS.buttons[OTP] required");
    add("code: no app", withCode(0), "error components[1].buttons[0].supported_apps min_items");
    add("code: least time", with(withCode(1), "message_send_ttl_seconds", 29), "error message_send_ttl_seconds range");
    add("marketing: no -1", with(whole({}, marketing), "message_send_ttl_seconds", -1), "error message_send_ttl_seconds range");
    add("new component", whole({made("PLAN")}), "warning components[1].type unknown_type");
}

void TemplateLintTest::otherRules()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, expected);
    const ContentProblems problems = lintTemplateBody(body);
    QVERIFY(!problems.isEmpty());
    const ContentProblem &first = problems.first();
    const QString severity = first.isError() ? text("error") : text("warning");
    QVERIFY2((severity + QLatin1Char(' ') + first.path + QLatin1Char(' ') + first.rule) == expected, qUtf8Printable(wordsOf(problems)));
}

void TemplateLintTest::everythingMetaTakesIsTaken()
{
    for (const QJsonObject &body : {whole(), named(text("order_id")), withCode(1), withCodeFooter(1), withCards(2), with(whole(), "message_send_ttl_seconds", -1),
                                    whole({offer(), image(), made("BUTTONS", {{text("buttons"), QJsonArray{coupon(), link()}}})}, marketing),
                                    with(withCode(1), "message_send_ttl_seconds", -1), whole({made("HEADER", {{text("format"), text("LOCATION")}})})})
        QVERIFY2(lintTemplateBody(body).isEmpty(), qUtf8Printable(wordsOf(lintTemplateBody(body))));
}

void TemplateLintTest::narrowerLimitsAreWarnings()
{
    QVERIFY(lintTemplateBody(withButtons({coupon(chars(15))})).isEmpty());
    QCOMPARE(wordsOf(lintTemplateBody(withButtons({coupon(chars(16))}))), text("warning components[1].buttons[0].example max_chars 15 16"));
    QVERIFY(lintQuota(249, 0).isEmpty());
    QCOMPARE(wordsOf(lintQuota(250, 0)), text("warning count max_items 250 251"));
}

void TemplateLintTest::rulesAreListed()
{
    QMap<QString, Pair> pairs = texts();
    pairs.insert(buttons());
    pairs.insert(others());
    for (const Pair &pair : std::as_const(pairs))
        QVERIFY2(lintRules().contains(QLatin1String(pair.rule)), pair.rule);
}

QTEST_APPLESS_MAIN(TemplateLintTest)
#include "tst_templatelint.moc"
