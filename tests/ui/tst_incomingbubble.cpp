// Every incoming type of the four providers, from their JSON to a painted bubble. RECADO_WRITE_PICTURES=FOLDER writes each in both themes, to be
// looked at.
#include "preview/bubblelayout.h"
#include "providers/incoming.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace recado;

namespace {

struct Case {
    QString name;
    IncomingMessage message;
};

QList<Case> cases()
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/incoming/cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no cases");
    QList<Case> all;
    for (const QJsonValue &item : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto provider = providerKindFromString(item[QLatin1String("provider")].toString());
        const QByteArray body = QJsonDocument(item[QLatin1String("body")].toObject()).toJson();
        const QList<IncomingMessage> found = provider ? incomingIn(*provider, body) : QList<IncomingMessage>();
        if (!found.isEmpty())
            all += Case{item[QLatin1String("name")].toString(), found.first()};
    }
    return all;
}

IncomingMessage messageOf(const QString &name)
{
    for (const Case &item : cases()) {
        if (item.name == name)
            return item.message;
    }
    qFatal("no case %s", qUtf8Printable(name));
}

IncomingMessage textOf(const QString &text)
{
    IncomingMessage message;
    message.type = IncomingType::Text;
    message.providerId = QStringLiteral("w");
    message.text = text;
    return message;
}

struct Painted {
    QImage image;
    QList<BubblePart> parts;
};

Painted painted(Bubble bubble, int width, bool isOurs = false, qreal ratio = 1)
{
    bubble.time = QStringLiteral("14:05");
    BubbleLayout layout;
    BubbleLook look;
    look.isOurs = isOurs;
    look.widest = std::clamp(width * 7 / 10, 220, 560);
    look.boxes = std::min(300, look.widest);
    layout.setLook(look);
    layout.setBubble(bubble, SystemClock().now());
    const int height = layout.layOut(width, false);
    QImage image(QSize(width, height) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::current().paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    layout.paint(&painter, QRect(0, 0, width, height));
    return {image, layout.parts()};
}

// Colours beside the paper's: an empty bubble has few.
int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

QString partText(const Painted &painted, const QString &name)
{
    for (const BubblePart &part : painted.parts) {
        if (part.name == name)
            return part.text;
    }
    return QStringLiteral("(none)");
}

} // namespace

class TestIncomingBubble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp, ThemeMode::Light); }

    void everyTypeHasItsParts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<BubbleMedia::Kind>("media");
        const auto row = [](const char *name, const QStringList &words, BubbleMedia::Kind media = BubbleMedia::Kind::None) {
            for (const char *provider : {"meta: ", "gateway: ", "serpro: "})
                QTest::newRow((QByteArray(provider) + name).constData()) << words.join(QLatin1Char('|')) << media;
        };
        using Kind = BubbleMedia::Kind;
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        row("text", {text("wamid.Q"), text("<b>oi</b>")});
        row("image", {text("Photo, Photo, JPEG"), text("olha")}, Kind::Image);
        row("video", {text("Video, Video, MP4")}, Kind::Video);
        row("voice", {text("Voice message, Voice message, Ogg (Opus)")}, Kind::Voice);
        row("document", {text("Document, passwd, PDF")}, Kind::Document);
        row("sticker", {text("Sticker, Sticker, WebP")}, Kind::Sticker);
        row("contacts", {text("Bia, +55 11 98888-0000")});
        row("template button", {text("Tapped a button"), text("wamid.T"), text("Confirmo")});
        row("button reply", {text("Tapped a button"), text("Sim")});
        row("list reply", {text("Chose from the list"), text("Manhã")});
        row("flow reply", {text("Filled in the form"), text("Sent"), text("a: 1")});
        row("system", {text("Ana has a new number"), text("+55 11 97777-6666")});
        row("unsupported", {text("A message that WhatsApp does not pass on"), text("It can be seen on the telephone.")});
        row("a type of tomorrow", {text("Not known to this version: hologram"), text("It can be seen on the telephone.")});
    }

    void everyTypeHasItsParts()
    {
        QFETCH(const QString, words);
        QFETCH(const BubbleMedia::Kind, media);
        const Bubble bubble = bubbleOf(messageOf(QString::fromUtf8(QTest::currentDataTag())));
        QCOMPARE(bubble.media.kind, media);
        QCOMPARE(wordsOf(bubble).join(QLatin1Char('|')), words);
    }

    void everyCaseIsPaintedWithoutOverlaps_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> all = cases();
        QVERIFY(all.size() > 75);
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[i].name.toUtf8().constData()) << i;
    }

    void everyCaseIsPaintedWithoutOverlaps()
    {
        QFETCH(const int, index);
        const Case item = cases().at(index);
        for (const int width : {320, 700}) {
            const Bubble bubble = bubbleOf(item.message);
            const Painted shown = painted(bubble, width);
            const QRect whole(QPoint(), shown.image.size());
            const bool isTakenBack = item.message.type == IncomingType::Reaction && item.message.emoji.isEmpty();
            QVERIFY2(coloursIn(shown.image) > 20 || isTakenBack, "nothing was painted");
            QVERIFY(!shown.parts.isEmpty());
            const QRect ground = shown.parts.first().rect;
            int bottom = 0;
            for (const BubblePart &part : shown.parts) {
                QVERIFY2(whole.contains(part.rect), qPrintable(part.name));
                const bool floats = part.name == QLatin1String("bubble") || part.name == QLatin1String("time") || part.name == QLatin1String("reaction")
                                    || part.name.startsWith(QLatin1String("action."));
                if (floats)
                    continue;
                QVERIFY2(ground.contains(part.rect), qPrintable(part.name));
                QVERIFY2(part.rect.top() >= bottom, qPrintable(part.name));
                bottom = part.rect.bottom();
            }
        }
    }

    void oursStandAtTheRight()
    {
        Bubble bubble = bubbleOf(textOf(QStringLiteral("oi")));
        bubble.status = EventKind::Read;
        const Painted theirs = painted(bubble, 600);
        const Painted ours = painted(bubble, 600, true);
        QCOMPARE(theirs.parts.first().rect.left(), BubbleLayout::edge);
        QCOMPARE(ours.parts.first().rect.right(), 600 - BubbleLayout::edge - 1);
        QCOMPARE(theirs.parts.first().rect.size(), ours.parts.first().rect.size());
    }

    void markupIsText()
    {
        const QString hostile = QStringLiteral("<img src=x onerror=alert(1)><h1>*bold*</h1> {{1}} &lt;");
        const Bubble bubble = bubbleOf(textOf(hostile));
        QCOMPARE(plainText(bubble.body), QStringLiteral("<img src=x onerror=alert(1)><h1>bold</h1> {{1}} &lt;"));
        for (const TextRun &run : bubble.body.first().runs)
            QVERIFY(!run.hole);
        QCOMPARE(partText(painted(bubble, 600), QStringLiteral("body")), plainText(bubble.body));
    }

    void longTextsAreFoldedAndUnfoldStepByStep()
    {
        const QString text = QStringLiteral("palavra ").repeated(12'500); // 100,000 characters
        const Bubble folded = bubbleOf(textOf(text));
        QCOMPARE(folded.actions.size(), 1);
        QCOMPARE(folded.actions.first().name, QStringLiteral("unfold"));
        QVERIFY(plainText(folded.body).size() <= longestUnfolded + 1);
        const Bubble more = bubbleOf(textOf(text), longestUnfolded + unfoldedAtOnce);
        QVERIFY(plainText(more.body).size() > unfoldedAtOnce);
        QCOMPARE(more.actions.size(), 1);
        const Bubble all = bubbleOf(textOf(text), 200'000);
        QCOMPARE(plainText(all.body), text);
        QVERIFY(all.actions.isEmpty());
    }

    void aFoldNeverCutsACharacter()
    {
        const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");
        for (int before = 0; before < 12; ++before) {
            const QString text = QString(longestUnfolded - 12 + before, QLatin1Char('a')) + family.repeated(50);
            const QString shown = plainText(bubbleOf(textOf(text)).body);
            const QString kept = shown.chopped(1);
            QVERIFY(text.startsWith(kept));
            QVERIFY(!kept.back().isHighSurrogate());
            QVERIFY(!text.at(kept.size()).isLowSurrogate());
        }
    }

    void manyLinesAreFoldedToo()
    {
        const Bubble bubble = bubbleOf(textOf(QStringLiteral("a\n").repeated(800)));
        QVERIFY(bubble.body.size() <= 41);
        QCOMPARE(bubble.actions.size(), 1);
    }

    void hostileTextsAreLaidOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji storm") << QStringLiteral("\U0001F602\u2764\uFE0F\U0001F468\u200D\U0001F469\u200D\U0001F467").repeated(10'000);
        QTest::newRow("one word") << QString(100'000, QLatin1Char('W'));
        QTest::newRow("marks upon marks") << QStringLiteral("Z") + QString(50'000, QChar(0x0336));
        QTest::newRow("right to left") << QString::fromUtf8("שלום עולם, مرحبا ").repeated(4'000);
        QTest::newRow("turned around") << QStringLiteral("\u202Egpj.exe\u202C").repeated(10'000);
        QTest::newRow("controls") << QString(20'000, QChar(0x01));
        QTest::newRow("stars") << QStringLiteral("*a* _b_ ~c~ `d` ").repeated(6'000);
    }

    void hostileTextsAreLaidOut()
    {
        QFETCH(const QString, text);
        const Painted shown = painted(bubbleOf(textOf(text)), 400);
        QVERIFY(shown.image.height() > 30);
        QVERIFY(shown.image.height() < 40'000);
        QVERIFY(shown.parts.first().rect.right() <= 400 - BubbleLayout::edge);
    }

    void emptyThingsHaveWords()
    {
        QCOMPARE(bubbleOf(textOf({})).notice.title, QStringLiteral("A message without words"));
        IncomingMessage cards;
        cards.type = IncomingType::Contacts;
        cards.cards = {{QStringLiteral("  "), {}}};
        QCOMPARE(bubbleOf(cards).contacts.first().name, QStringLiteral("No name"));
        cards.cards.clear();
        QVERIFY(bubbleOf(cards).notice.isThere());
        IncomingMessage system;
        system.type = IncomingType::System;
        system.movedTo = QStringLiteral("BR.13491208655302741918");
        QCOMPARE(bubbleOf(system).notice.title, QStringLiteral("This person has a new number"));
        QCOMPARE(bubbleOf(system).notice.text, QStringLiteral("BR.13491208655302741918"));
        IncomingMessage file;
        file.type = IncomingType::Document;
        file.media = IncomingMedia{};
        file.media->fileName = QStringLiteral("C:\\Windows\\\u202Efdp.exe");
        QCOMPARE(bubbleOf(file).media.name, QStringLiteral("fdp.exe"));
    }

    void ordersAreSummed()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        IncomingMessage order;
        order.type = IncomingType::Order;
        order.items = {{QStringLiteral("cafe"), QStringLiteral("2"), QStringLiteral("19.9"), QStringLiteral("BRL")},
                       {QStringLiteral("copo"), QStringLiteral("1"), QStringLiteral("5"), QStringLiteral("BRL")}};
        Bubble bubble = bubbleOf(order);
        QCOMPARE(bubble.facts.last().value, QStringLiteral("BRL 44,80"));
        QVERIFY(bubble.facts.last().strong);
        order.items[1].currency = QStringLiteral("USD"); // no sum of two currencies
        bubble = bubbleOf(order);
        QCOMPARE(bubble.facts.size(), 2);
        order.items[1] = {QStringLiteral("x"), QStringLiteral("nan"), QStringLiteral("1e300"), QStringLiteral("BRL")};
        QCOMPARE(bubbleOf(order).facts.size(), 2);
        QLocale::setDefault(QLocale::c());
    }

    void anAdvertisementIsNamed()
    {
        const Bubble bubble = bubbleOf(messageOf(QStringLiteral("meta: advertisement")));
        QVERIFY(bubble.marks.first().text.startsWith(QLatin1String("Came by an advertisement")));
        QCOMPARE(bubble.marks.first().icon, QStringLiteral("megaphone"));
    }

    void writesPicturesToLookAt()
    {
        const QString folder = qEnvironmentVariable("RECADO_WRITE_PICTURES");
        if (folder.isEmpty())
            QSKIP("only on demand");
        QVERIFY(QDir().mkpath(folder));
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::apply(*qApp, mode);
            for (const Case &item : cases()) {
                const QString file = QStringLiteral("%1/%2.%3.png").arg(folder, QString(item.name).replace(QLatin1String(": "), QLatin1String("-")).replace(QLatin1Char(' '), QLatin1Char('_')),
                                                                      mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                QVERIFY(painted(bubbleOf(item.message), 400).image.save(file));
            }
        }
    }
};

QTEST_MAIN(TestIncomingBubble)
#include "tst_incomingbubble.moc"
