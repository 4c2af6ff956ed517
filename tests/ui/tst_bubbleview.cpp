// RECADO_WRITE_REFERENCES=1 writes the pictures of tests/data/preview anew; RECADO_WRITE_PICTURES=FOLDER writes every bubble of the corpus
// at full size, to be looked at.
#include "preview/bubbleview.h"

#include "ui/bubblecases.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QMouseEvent>
#include <QTest>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int viewWidth = 332;
constexpr int reduction = 4;
// Of 255, over all pixels: room for another version of what draws letters, not for a part that is missing.
constexpr double mostDifference = 6.0;

const QString shownTime = QStringLiteral("14:05");

Bubble withTime(Bubble bubble)
{
    bubble.time = shownTime;
    return bubble;
}

struct Picture {
    QString name;
    Bubble bubble;
    bool listIsOpen = false;
};

Picture ofFile(const char *name, bool listIsOpen = false)
{
    return {QLatin1String(name), withTime(bubbleOf(corpusContent(QLatin1String(name) + QLatin1String(".json")))), listIsOpen};
}

QList<Picture> pictures()
{
    return {ofFile("text.lines"),
            ofFile("image.link-caption"),
            ofFile("document.caption"),
            ofFile("audio.voice"),
            ofFile("sticker.link"),
            ofFile("location.texts"),
            ofFile("contacts.everything"),
            ofFile("interactive.button.three"),
            ofFile("interactive.list.two-sections", true),
            ofFile("interactive.product_list.two-sections"),
            ofFile("interactive.carousel.quick-replies"),
            ofFile("interactive.order_details.pix"),
            ofFile("template.reply"),
            ofFile("newer.type"),
            {QStringLiteral("template.offer"), withTime(bubbleOf(offerTemplate(), offerValues()))}};
}

QImage rendered(const Picture &picture, qreal ratio = 1)
{
    BubbleView view;
    view.setBubble(picture.bubble);
    view.setListOpen(picture.listIsOpen);
    view.resize(viewWidth, view.heightForWidth(viewWidth));
    QImage image(view.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::current().surface);
    view.render(&image);
    return image;
}

QImage reduced(const QImage &image)
{
    return image.scaled(image.size() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

// Fewer shades make small files.
bool writeReference(QImage image, const QString &path)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, (image.pixel(x, y) & 0xFFF8F8F8) | 0x00040404);
    }
    return image.save(path, "PNG", 0);
}

// Mean over all pixels and channels; what only one of them has counts as half of the most.
double difference(const QImage &first, const QImage &second)
{
    const QSize size = first.size().expandedTo(second.size());
    double sum = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (!first.valid(x, y) || !second.valid(x, y)) {
                sum += 128;
                continue;
            }
            const QRgb a = first.pixel(x, y);
            const QRgb b = second.pixel(x, y);
            sum += (qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b))) / 3.0;
        }
    }
    return sum / (size.width() * size.height());
}

bool hasOurFont()
{
    return QFontInfo(Theme::font()).family() == QLatin1String("DejaVu Sans");
}

QString referencePath(const QString &name)
{
    const QString theme = Theme::current().dark ? QStringLiteral("dark") : QStringLiteral("light");
    return QStringLiteral(RECADO_TEST_DATA "/preview/%1.%2.png").arg(name, theme);
}

BubblePart partOf(const BubbleView &view, const char *name)
{
    for (const BubblePart &part : view.parts()) {
        if (part.name == QLatin1String(name))
            return part;
    }
    return {};
}

QStringList namesOf(const BubbleView &view)
{
    QStringList names;
    for (const BubblePart &part : view.parts())
        names += part.name;
    return names;
}

void show(BubbleView *view, const Bubble &bubble)
{
    view->setBubble(bubble);
    view->resize(viewWidth, view->heightForWidth(viewWidth));
}

} // namespace

class TestBubbleView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp, ThemeMode::Light); }

    void partsStandInOrderInsideTheBubble_data();
    void partsStandInOrderInsideTheBubble();
    void namesPartsOfAKind_data();
    void namesPartsOfAKind();
    void shortTextsMakeNarrowBubbles();
    void theTimeStandsBesideAShortLastLine();
    void aStickerHasNoBubble();
    void aListOpensByClickAndByKey();
    void cardsMoveByKeyAndByDrawing();
    void aPictureAtHandIsShown();
    void saysItsWords();
    void emptyBubblesShowThePlaceholder();
    void looksAsItDid_data();
    void looksAsItDid();
    void aMissingPartIsADifference_data();
    void aMissingPartIsADifference();
    void writesPicturesToLookAt();
};

void TestBubbleView::partsStandInOrderInsideTheBubble_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : corpusNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestBubbleView::partsStandInOrderInsideTheBubble()
{
    QFETCH(QString, file);
    BubbleView view;
    show(&view, withTime(bubbleOf(corpusContent(file))));
    view.setListOpen(true);
    view.resize(viewWidth, view.heightForWidth(viewWidth));
    const QRect ground = partOf(view, "bubble").rect;
    QVERIFY(ground.height() >= 24);
    QVERIFY(ground.width() <= 300);
    int bottom = 0;
    for (const BubblePart &part : view.parts()) {
        QVERIFY2(part.rect.bottom() < view.height() && part.rect.top() >= 0, qPrintable(part.name));
        const bool isInside = !part.name.startsWith(QLatin1String("card")) && !part.name.startsWith(QLatin1String("list"))
                              && part.name != QLatin1String("reaction") && part.name != QLatin1String("bubble");
        if (!isInside)
            continue;
        QVERIFY2(ground.contains(part.rect), qPrintable(part.name));
        if (part.name == QLatin1String("time"))
            continue; // may stand beside the last line
        QVERIFY2(part.rect.top() >= bottom, qPrintable(part.name));
        bottom = part.rect.bottom();
    }
}

void TestBubbleView::namesPartsOfAKind_data()
{
    QTest::addColumn<QString>("names");
    const auto row = [](const char *file, const char *names) { QTest::newRow(file) << QString::fromLatin1(names); };
    row("text.preview", "bubble link body time");
    row("text.reply", "bubble quote body time");
    row("image.link-caption", "bubble media body time");
    row("location.texts", "bubble media time");
    row("contacts.five", "bubble contact.0 contact.1 contact.2 contact.3 contact.4 time");
    row("reaction.heart", "bubble message time reaction");
    row("interactive.button.three", "bubble body footer button.0 button.1 button.2 time");
    row("interactive.list.one-section", "bubble body button.0 time list list.0.0 list.0.1");
    row("interactive.list.two-sections", "bubble title body footer button.0 time list list.0 list.0.0 list.1 list.1.0");
    row("interactive.carousel.links",
        "bubble body time card.0 card.0.media card.0.body card.0.button.0 card.1 card.1.media card.1.body card.1.button.0");
    row("interactive.product.body-footer", "bubble media body footer button.0 time");
    row("interactive.order_status.shipped", "bubble body fact.0 fact.1 button.0 time");
    row("newer.interactive", "bubble notice body time");
    row("newer.type", "bubble notice");
}

void TestBubbleView::namesPartsOfAKind()
{
    QFETCH(QString, names);
    BubbleView view;
    view.setListOpen(true);
    show(&view, ofFile(QTest::currentDataTag()).bubble);
    QCOMPARE(namesOf(view).join(QLatin1Char(' ')), names);
}

void TestBubbleView::shortTextsMakeNarrowBubbles()
{
    BubbleView view;
    show(&view, ofFile("text.without-type").bubble);
    const int narrow = partOf(view, "bubble").rect.width();
    show(&view, ofFile("text.longest").bubble);
    QCOMPARE(partOf(view, "bubble").rect.width(), 300);
    QVERIFY(narrow < 300);
    QVERIFY(partOf(view, "body").rect.height() > 500);
}

void TestBubbleView::theTimeStandsBesideAShortLastLine()
{
    BubbleView view;
    const auto overlap = [&view](const char *words) {
        show(&view, withTime(bubbleOf(Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QLatin1String(words)}}))));
        return partOf(view, "time").rect.intersects(partOf(view, "body").rect);
    };
    QVERIFY(overlap("Oi"));
    QVERIFY(!overlap("MMMMMMMMMMMMMMMMMMMMMM"));
    QVERIFY(overlap("MMMMMMMMMMMMMMMMMMMM MMMMMMMMMMMMM i"));
}

void TestBubbleView::aStickerHasNoBubble()
{
    Theme::apply(*qApp, ThemeMode::Light);
    const QImage image = rendered(ofFile("sticker.link"));
    BubbleView view;
    show(&view, ofFile("sticker.link").bubble);
    const QRect ground = partOf(view, "bubble").rect;
    QCOMPARE(image.pixelColor(ground.topLeft() + QPoint(2, 40)), Theme::current().paper);
}

void TestBubbleView::aListOpensByClickAndByKey()
{
    BubbleView view;
    show(&view, ofFile("interactive.list.two-sections").bubble);
    QVERIFY(!namesOf(view).contains(QStringLiteral("list")));
    const int closed = view.heightForWidth(viewWidth);
    QTest::mouseClick(&view, Qt::LeftButton, {}, partOf(view, "button.0").rect.center());
    QVERIFY(view.isListOpen());
    QVERIFY(view.heightForWidth(viewWidth) > closed + 100);
    QCOMPARE(partOf(view, "list.0.0").text, QStringLiteral("Hoje\naté 18 h"));
    view.resize(viewWidth, 900);
    QCOMPARE(partOf(view, "list").rect.bottom(), 899); // it comes from below
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!view.isListOpen());
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(view.isListOpen());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isListOpen());
    QCOMPARE(view.focusPolicy(), Qt::StrongFocus);
}

void TestBubbleView::cardsMoveByKeyAndByDrawing()
{
    BubbleView view;
    show(&view, ofFile("interactive.carousel.ten").bubble);
    const auto left = [&view] { return partOf(view, "card.0").rect.left(); };
    const int start = left();
    QTest::keyClick(&view, Qt::Key_Right);
    const int step = start - left();
    QCOMPARE(step, partOf(view, "card.1").rect.left() - partOf(view, "card.0").rect.left());
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(left(), start);
    const QPoint hold = partOf(view, "card.0.media").rect.center();
    QTest::mousePress(&view, Qt::LeftButton, {}, hold);
    QMouseEvent move(QEvent::MouseMove, QPointF(hold - QPoint(50, 0)), QPointF(hold), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, hold - QPoint(50, 0));
    QCOMPARE(left(), start - 50);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(partOf(view, "card.9").rect.right() < viewWidth);
}

void TestBubbleView::aPictureAtHandIsShown()
{
    BubbleView view;
    QStringList asked;
    view.setThumbnailResolver([&asked](const QString &source) {
        asked += source;
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    });
    show(&view, ofFile("image.link").bubble);
    const QRect media = partOf(view, "media").rect;
    QCOMPARE(media.height(), media.width() / 2);
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    QCOMPARE(image.pixelColor(media.center()), QColor(Qt::red));
    QVERIFY(asked.contains(QStringLiteral("https://loja.example/arquivos/77.jpg")));
}

void TestBubbleView::saysItsWords()
{
    BubbleView view;
    show(&view, ofFile("interactive.button.three").bubble);
    QCOMPARE(view.text(), QStringLiteral("Escolha uma opção.\nLoja X\n14:05\nSim\nNão\nDepois"));
    QCOMPARE(view.accessibleDescription(), view.text());
}

void TestBubbleView::emptyBubblesShowThePlaceholder()
{
    BubbleView view;
    view.setPlaceholder(QStringLiteral("Choose"));
    show(&view, withTime({}));
    QCOMPARE(view.text(), QStringLiteral("Choose"));
    QVERIFY(view.parts().isEmpty());
}

void TestBubbleView::looksAsItDid_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("dark");
    const QList<Picture> all = pictures();
    for (int i = 0; i < int(all.size()); ++i) {
        QTest::newRow(qPrintable(all[i].name + QStringLiteral(" light"))) << i << false;
        QTest::newRow(qPrintable(all[i].name + QStringLiteral(" dark"))) << i << true;
    }
}

void TestBubbleView::looksAsItDid()
{
    if (!hasOurFont())
        QSKIP("the pictures were made with DejaVu Sans");
    QFETCH(int, index);
    QFETCH(bool, dark);
    Theme::apply(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const Picture picture = pictures().at(index);
    const QImage now = reduced(rendered(picture));
    const QString path = referencePath(picture.name);
    if (qEnvironmentVariableIsSet("RECADO_WRITE_REFERENCES"))
        QVERIFY(writeReference(now, path));
    const QImage before(path);
    QVERIFY2(!before.isNull(), qPrintable(path));
    const double apart = difference(now, before);
    QVERIFY2(apart < mostDifference, qPrintable(QStringLiteral("%1 apart by %2").arg(path).arg(apart)));
}

void TestBubbleView::aMissingPartIsADifference_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestBubbleView::aMissingPartIsADifference()
{
    if (!hasOurFont())
        QSKIP("the pictures were made with DejaVu Sans");
    QFETCH(bool, dark);
    Theme::apply(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const auto apart = [](Picture picture, const auto &take) {
        take(&picture.bubble);
        return difference(reduced(rendered(picture)), QImage(referencePath(picture.name)));
    };
    QVERIFY(apart(ofFile("interactive.button.three"), [](Bubble *bubble) { bubble->buttons.removeLast(); }) > mostDifference);
    QVERIFY(apart(ofFile("interactive.button.three"), [](Bubble *bubble) { bubble->footer.clear(); }) > mostDifference);
    QVERIFY(apart(ofFile("location.texts"), [](Bubble *bubble) { bubble->media.place.address.clear(); }) > mostDifference);
    QVERIFY(apart(ofFile("document.caption"), [](Bubble *bubble) { bubble->media = {}; }) > mostDifference);
    QVERIFY(apart(ofFile("interactive.carousel.quick-replies"), [](Bubble *bubble) { bubble->cards.clear(); }) > mostDifference);
    QVERIFY(apart(ofFile("interactive.list.two-sections", true), [](Bubble *bubble) { bubble->list.sections.removeLast(); })
            > mostDifference);
}

void TestBubbleView::writesPicturesToLookAt()
{
    const QString folder = qEnvironmentVariable("RECADO_WRITE_PICTURES");
    if (folder.isEmpty())
        QSKIP("only on demand");
    QDir().mkpath(folder);
    QList<Picture> all = pictures();
    for (const QString &name : corpusNames())
        all += Picture{name, withTime(bubbleOf(corpusContent(name))), true};
    all += Picture{QStringLiteral("template.owed"), withTime(bubbleOf(offerTemplate(), {}))};
    all += Picture{QStringLiteral("template.carousel"), withTime(bubbleOf(carouselTemplate(), {}))};
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::apply(*qApp, mode);
        for (const Picture &picture : std::as_const(all)) {
            for (const qreal ratio : {1.0, 1.5}) {
                const QString name =
                    QStringLiteral("%1/%2.%3.%4.png")
                        .arg(folder, picture.name, mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(ratio);
                QVERIFY(rendered(picture, ratio).save(name));
            }
        }
    }
}

int main(int argc, char **argv)
{
    qputenv("FONTCONFIG_FILE", RECADO_TEST_DATA "/preview/fonts.conf");
    QApplication application(argc, argv);
    TestBubbleView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bubbleview.moc"
