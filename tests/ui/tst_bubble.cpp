#include "preview/bubble.h"

#include "ui/bubblecases.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace recado;
using namespace recado::test;

namespace {

QString wordsOfFile(const char *name)
{
    return wordsOf(bubbleOf(corpusContent(QLatin1String(name)))).join(QLatin1Char('|'));
}

// The document once for every place in it, with something else standing there.
void forEachWrongShape(const QJsonValue &value, const std::function<void(const QJsonValue &)> &use)
{
    for (const QJsonValue &other :
         {QJsonValue(), QJsonValue(QStringLiteral("x")), QJsonValue(-7), QJsonValue(QJsonArray()), QJsonValue(QJsonObject())})
        use(other);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        forEachWrongShape(*member, [&](const QJsonValue &other) {
            QJsonObject changed = object;
            changed.insert(member.key(), other);
            use(changed);
        });
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        forEachWrongShape(array[i], [&](const QJsonValue &other) {
            QJsonArray changed = array;
            changed.replace(i, other);
            use(changed);
        });
    }
}

} // namespace

class TestBubble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyContentHasABubble_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList names = corpusNames();
        QVERIFY(names.size() > 150);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyContentHasABubble()
    {
        QFETCH(QString, file);
        const Content content = corpusContent(file);
        QVERIFY(!content.isEmpty());
        const Bubble bubble = bubbleOf(content);
        QVERIFY(!bubble.isEmpty());
        const QString words = wordsOf(bubble).join(QLatin1Char('\n'));
        QVERIFY(!words.trimmed().isEmpty());
        static const QRegularExpression json(QStringLiteral("[\\[{]\\s*\"|\"\\s*:|\\[object|\\}\\s*[,\\]]"));
        QVERIFY2(!words.contains(json), qPrintable(words));
        for (const char *wireName : {"product_retailer_id", "formatted_name", "display_text", "flow_token", "message_id"})
            QVERIFY2(!words.contains(QLatin1String(wireName)), qPrintable(words));
        const bool isKnown = contentKinds().contains(content.kind()) || content.type() == QLatin1String("pin");
        QCOMPARE(bubble.notice.title.contains(QStringLiteral("Not known")), !isKnown);
        QCOMPARE(bubble.quote.text, content.replyTo());
    }

    // While a form is filled in, any part may be missing or half written.
    void wrongShapesStillHaveABubble()
    {
        int shapes = 0;
        for (const QString &name : corpusNames()) {
            forEachWrongShape(corpusContent(name).document(), [&](const QJsonValue &value) {
                const Content content(value.toObject());
                const QString words = wordsOf(bubbleOf(content)).join(QLatin1Char('\n'));
                if (words.contains(QLatin1String("\":")))
                    QFAIL(qPrintable(name + words));
                ++shapes;
            });
        }
        QVERIFY(shapes > 10'000);
    }

    void theWordsOfAKindAreThere_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *file, const char *words) { QTest::newRow(file) << QString::fromUtf8(words); };
        row("text.lines.json", "Primeira linha\n\n• item um\n• item dois\ncitação");
        row("image.link-caption.json", "Photo, a.jpg|Linha 1\nLinha 2");
        row("video.id.json", "Video, 1013859600285441");
        row("audio.link.json", "Audio, 77.ogg");
        row("audio.voice.json", "Voice message, 9002");
        row("document.id.json", "Document, boleto.pdf, PDF");
        row("document.without-name.json", "Document, 9003");
        row("sticker.link.json", "Sticker, 77.webp");
        row("location.texts.json", "Location, Loja Centro, Rua A, 1, -23.55, -46.63");
        row("location.numbers.json", "Location, -23.5505, -46.6333");
        row("contacts.everything.json", "Dra. Ana B. Lima Jr., Loja X · Vendas · Gerente, +55 11 91111-2222");
        row("contacts.emails.json", "Ana Lima, ana@loja.example");
        row("reaction.flag.json", "Reaction: 🇧🇷");
        row("reaction.removed.json", "Takes the reaction back");
        row("read.plain.json", "Marks the message as read");
        row("interactive.button.header-sub-text.json", "Entrega|até 18 h|Escolha uma opção.|A");
        row("interactive.list.two-sections.json", "Entrega|Escolha uma opção.|Loja X|Opções|Rápida|Hoje, até 18 h|Normal|Amanhã");
        row("interactive.cta_url.header-video.json", "Video, v.mp4|Escolha uma opção.|Loja X|Abrir pedido");
        row("interactive.product.plain.json", "Product, SKU-1|View");
        row("interactive.product_list.two-sections.json",
            "Product, 3 item(s)|Entrega|Escolha uma opção.|Loja X|View items|Pães|p1|p2|Bolos|b1");
        row("interactive.catalog_message.thumbnail.json", "Product, 2lc20305pt|Escolha uma opção.|View catalog");
        row("interactive.flow.by-id.json", "Entrega|Escolha uma opção.|Loja X|Agendar");
        row("interactive.location_request_message.plain.json", "Onde entregamos?|Send location");
        row("interactive.address_message.plain.json", "Seu endereço?|Provide address");
        row("interactive.carousel.links.json",
            "Ofertas da semana|Photo, 1.jpg|Oferta 0\nsó hoje|Comprar|Photo, 1.jpg|Oferta 1\nsó hoje|Comprar");
        row("interactive.call_permission_request.without-body.json", "May this business call you?|Choose");
        row("interactive.voice_call.plain.json", "Ligue para nós.|Call now");
        row("interactive.voice_call.everything.json", "Ligue para nós.|Loja X|Ligar agora");
        row("interactive.contact_request.plain.json", "Qual é o seu número?|Share contact info");
        row("interactive.order_details.boleto.json", "Escolha uma opção.|Order: Pedido_77.a-1|2 × Pão: BRL 50.00|Subtotal: BRL 100.00|Tax: "
                                                     "BRL 10.00|Total: BRL 110.00|Review and pay");
        row("interactive.order_details.64-bits.json",
            "Escolha uma opção.|Order: Pedido_77.a-1|2 × Pão: BRL 50.00|Subtotal: BRL 90,071,992,547,409.93|Tax: BRL 0.00|"
            "Total: BRL 90,071,992,547,409.93|Review and pay");
        row("interactive.order_status.everything.json",
            "Entrega|Escolha uma opção.|Order: Pedido_77|Status: Shipped|Saiu com a transportadora|Loja X|Order details");
        row("pin.pin.json", "Pins the message|for 7 day(s)");
        row("newer.type.json", "Not known to this version: hologram|It is sent as it is written.");
        row("newer.interactive.json", "Not known to this version: interactive.dial|It is sent as it is written.|Gire");
        row("template.button-order-details.json", "aviso_entrega|pt_BR|Button 1: Order");
        row("template.carousel-products.json", "aviso_entrega|pt_BR|Product, p0|Product, p1|Product, p2|Product, p3|Product, p4|Product, "
                                               "p5|Product, p6|Product, p7|Product, p8|Product, p9");
        row("template.everything.json",
            "aviso_entrega|pt_BR|Photo, 9003|{{nome}}: Ana|{{valor}}: R$ 10,50|Button 1: CONFIRMA|Button 2: pedido/77");
    }
    void theWordsOfAKindAreThere()
    {
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(wordsOfFile(QTest::currentDataTag()), words);
    }

    void aTemplateIsShownWithItsValues()
    {
        const Bubble bubble = bubbleOf(offerTemplate(), offerValues());
        QCOMPARE(bubble.media.name, QStringLiteral("natal.jpg"));
        QVERIFY(!bubble.media.missing);
        QCOMPARE(bubble.offer.code, QStringLiteral("NATAL26"));
        QVERIFY(bubble.offer.endsAt.has_value());
        QVERIFY(!bubble.offer.endIsMissing);
        QVERIFY(bubbleOf(offerTemplate(), {}).offer.endIsMissing);
        QCOMPARE(plainText(bubble.body), QStringLiteral("Oi, Ana! Veja o que separamos:\n• frete grátis\n• troca em {{2}} dias"));
        QVERIFY(bubble.body.last().runs[1].hole);
        QStringList icons;
        for (const BubbleButton &button : bubble.buttons)
            icons += button.icon;
        QCOMPARE(icons, QStringList({QStringLiteral("copy"), QStringLiteral("link"), QStringLiteral("phone"), QStringLiteral("reply")}));
    }

    void anAddressHasAPreviewWhereItIsAskedFor()
    {
        QCOMPARE(bubbleOf(corpusContent(QStringLiteral("text.preview.json"))).link, QStringLiteral("https://loja.example/r/77"));
        QCOMPARE(bubbleOf(corpusContent(QStringLiteral("text.no-preview.json"))).link, QString());
    }

    void aFileThatIsOwedIsMissing()
    {
        const Bubble bubble = bubbleOf(offerTemplate(), {});
        QVERIFY(bubble.media.missing);
        QCOMPARE(bubble.media.name, QStringLiteral("amostra.jpg"));
        QVERIFY(bubbleOf(Content::of(QStringLiteral("image"), QJsonObject())).media.missing);
        QVERIFY(bubbleOf(carouselTemplate(), {}).cards.first().media.missing);
    }

    void cardsTakeValuesOfTheirOwn()
    {
        const QMap<QString, QString> values{{QStringLiteral("1"), QStringLiteral("Bia")},
                                            {QStringLiteral("card.0.1"), QStringLiteral("R$ 9")},
                                            {QStringLiteral("card.1.header"), QStringLiteral("id:77")}};
        const Bubble bubble = bubbleOf(carouselTemplate(), values);
        QCOMPARE(bubble.cards.size(), 2);
        QCOMPARE(plainText(bubble.cards[0].body), QStringLiteral("Só R$ 9 hoje."));
        QCOMPARE(bubble.cards[1].media.source, QStringLiteral("77"));
        QVERIFY(!bubble.cards[1].media.missing);
    }

    void whatIsNotWrittenYetIsEmpty()
    {
        QVERIFY(bubbleOf(Content()).isEmpty());
        QVERIFY(bubbleOf(Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QString()}})).isEmpty());
        Bubble bubble;
        bubble.time = QStringLiteral("12:00");
        QVERIFY(bubble.isEmpty());
    }

    void anOfferSaysWhenItEnds()
    {
        const Instant now = fromMillis(1'800'000'000'000);
        const auto end = [now](std::chrono::minutes left) { return offerEnd({QStringLiteral("x"), {}, now + left}, now); };
        QCOMPARE(end(std::chrono::minutes(-1)), QStringLiteral("Ended"));
        QCOMPARE(end(std::chrono::minutes(64)), QStringLiteral("Ends in 1 h 4 min"));
        QVERIFY(end(std::chrono::hours(24 * 30)).contains(QStringLiteral("14")));
        QCOMPARE(offerEnd({QStringLiteral("x"), {}, {}}, now), QString());
    }
};

QTEST_GUILESS_MAIN(TestBubble)
#include "tst_bubble.moc"
