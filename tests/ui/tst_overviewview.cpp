#include "pages/messages/overview/overviewview.h"

#include "pages/messages/overview/overviewcard.h"
#include "sheets/sheet.h"
#include "support/broadcastfill.h"
#include "ui/practicehouse.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTableWidget>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// A house with 400 lines of a broadcast in its journal and nothing running.
struct House {
    explicit House(int rows = 400)
    {
        house.app().broadcasts().setRuns(false);
        if (rows > 0)
            fill(rows);
        view = std::make_unique<OverviewView>(house.app());
        view->resize(1072, 900);
    }
    void fill(int rows)
    {
        BroadcastFill wanted;
        wanted.rows = wanted.taken = rows;
        wanted.account = house.account().id;
        wanted.channel = await(house.app().accounts().channels(wanted.account))->first().id;
        wanted.into(house.app().core().database);
    }
    void show(const Filter &filter = {})
    {
        view->setFilter(filter);
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(QLatin1String("Figures of")), generous);
    }
    QString status() const { return child<QLabel>(*view, "overview.status")->text(); }
    Plot *plot(const char *name) const { return child<OverviewCard>(*view, name)->plot(); }
    // How many messages the list would show.
    qint64 countOf(const Filter &filter) { return await(house.app().messages().list({filter, MessageSort::Created, true, 0}))->size(); }

    PracticeHouse house;
    std::unique_ptr<OverviewView> view;
};

const char *const cards[] = {"overview.funnel", "overview.times", "overview.volume", "overview.failures", "overview.channels", "overview.templates"};

} // namespace

class TestOverviewView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void figuresOfTheFilterAreShown();
    void eachFigureLeadsToItsMessages();
    void keysReadThePointsOut();
    void theSameFiguresStandInTables();
    void whatIsSavedIsReadBack();
    void whatIsCopiedIsATable();
    void nothingIsReadOutOfSight();
    void figuresFollowWhatHappens();
    void nothingFitsIsSaid();
    void whatCannotBeReadIsNotShownAsBeingRead();
    void causesAreToldInWords();
    void looksWellAtAnyWidth();
};

void TestOverviewView::figuresOfTheFilterAreShown()
{
    House house;
    house.show();
    for (const char *name : cards)
        QVERIFY2(house.plot(name)->count() > 0, name);
    QCOMPARE(house.plot("overview.funnel")->count(), 9);
    const QString all = house.plot("overview.funnel")->wordsAt(0);
    house.view->setFilter(*Filter::fromText(QStringLiteral("verdict == read")));
    QTRY_VERIFY_WITH_TIMEOUT(house.plot("overview.funnel")->wordsAt(0) != all && house.status().startsWith(QLatin1String("Figures of")), generous);
    QVERIFY(house.plot("overview.funnel")->wordsAt(3).contains(QLatin1String("100 %")));
    QCOMPARE(house.plot("overview.failures")->count(), 0);
    QCOMPARE(child<QLabel>(*house.view, "overview.percentile.0.4")->text(), QStringLiteral("95 %"));
    QCOMPARE(child<QLabel>(*house.view, "overview.percentile.1.4")->text(), QStringLiteral("55.8 s"));
}

void TestOverviewView::eachFigureLeadsToItsMessages()
{
    House house;
    house.show();
    QSignalSpy asked(house.view.get(), &OverviewView::filterWanted);
    const struct {
        const char *card;
        int column; // of the count, in the table's data
    } counted[] = {{"overview.funnel", 1}, {"overview.failures", 2}, {"overview.channels", 1}, {"overview.templates", 1}};
    for (const auto &each : counted) {
        auto *table = child<QTableWidget>(*house.view, qPrintable(QLatin1String(each.card) + QStringLiteral(".table")));
        Plot *plot = house.plot(each.card);
        QVERIFY(plot->count() > 0);
        for (int place = 0; place < plot->count(); ++place) {
            asked.clear();
            plot->setFocus();
            plot->point(place);
            QTest::keyClick(plot, Qt::Key_Return);
            QCOMPARE(asked.size(), 1);
            const Filter wanted = asked.first().first().value<Filter>();
            QVERIFY(!asked.first().last().toBool());
            QVERIFY(*Filter::fromText(wanted.text()) == wanted);
            QCOMPARE(QString::number(house.countOf(wanted)), table->item(place, each.column)->text());
        }
    }
    // A span of time: those made in it.
    asked.clear();
    Plot *volume = house.plot("overview.volume");
    volume->point(0);
    QTest::keyClick(volume, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(house.countOf(asked.first().first().value<Filter>()) > 0);
}

void TestOverviewView::keysReadThePointsOut()
{
    House house;
    house.show();
    for (const char *name : cards) {
        Plot *plot = house.plot(name);
        QVERIFY(!plot->accessibleName().isEmpty());
        const QString summary = plot->accessibleDescription();
        QVERIFY2(!summary.isEmpty(), name);
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->pointed(), 0);
        QCOMPARE(plot->accessibleDescription(), plot->wordsAt(0));
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->pointed(), std::min(1, plot->count() - 1));
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(plot->pointed(), plot->count() - 1);
        QTest::keyClick(plot, Qt::Key_Down);
        QCOMPARE(plot->pointed(), plot->count() - 1);
        QCOMPARE(plot->accessibleDescription(), plot->wordsAt(plot->count() - 1));
        plot->clearFocus();
        QCOMPARE(plot->accessibleDescription(), summary);
    }
}

void TestOverviewView::theSameFiguresStandInTables()
{
    House house;
    house.show();
    for (const char *name : cards) {
        auto *card = child<OverviewCard>(*house.view, name);
        auto *table = child<QTableWidget>(*house.view, qPrintable(QLatin1String(name) + QStringLiteral(".table")));
        QVERIFY(!card->isTable());
        child<QAbstractButton>(*house.view, qPrintable(QLatin1String(name) + QStringLiteral(".table.show")))->click();
        QVERIFY(card->isTable() && table->isVisible());
        QVERIFY(table->rowCount() >= card->plot()->count());
    }
}

void TestOverviewView::whatIsSavedIsReadBack()
{
    House house;
    house.show();
    const QTemporaryDir dir;
    for (const char *name : cards) {
        auto *card = child<OverviewCard>(*house.view, name);
        QSignalSpy saved(card, &OverviewCard::saved);
        const QString png = dir.filePath(QLatin1String(name) + QStringLiteral(".png"));
        card->savePictureTo(png);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, generous);
        const QImage picture(png);
        QVERIFY(picture.width() > 2 * card->plot()->width());
        const QString svg = dir.filePath(QLatin1String(name) + QStringLiteral(".svg"));
        card->savePictureTo(svg);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, generous);
        QFile drawing(svg);
        QVERIFY(drawing.open(QIODevice::ReadOnly) && drawing.readAll().contains("<svg"));
        const QString csv = dir.filePath(QLatin1String(name) + QStringLiteral(".csv"));
        card->saveDataTo(csv);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 3, generous);
        QFile data(csv);
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray text = data.readAll();
        auto *table = child<QTableWidget>(*house.view, qPrintable(QLatin1String(name) + QStringLiteral(".table")));
        QVERIFY(text.startsWith("\xef\xbb\xbf"));
        QCOMPARE(int(text.count("\r\n")), table->rowCount() + 1);
    }
    auto *funnel = child<OverviewCard>(*house.view, "overview.funnel");
    QSignalSpy failed(funnel, &OverviewCard::failed);
    funnel->saveDataTo(dir.filePath(QStringLiteral("no/such/folder.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, generous);
}

void TestOverviewView::whatIsCopiedIsATable()
{
    House house;
    house.show();
    child<OverviewCard>(*house.view, "overview.failures")->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4); // headings and three causes
    QVERIFY(lines[1].contains(QLatin1String("131026")));
    QVERIFY(copied->hasImage());
}

void TestOverviewView::nothingIsReadOutOfSight()
{
    House house;
    QSignalSpy progressed(&house.house.app().messageOverview(), &MessageOverview::overviewProgressed);
    house.view->setFilter(*Filter::fromText(QStringLiteral("verdict == read")));
    house.fill(50);
    QTest::qWait(200);
    QCOMPARE(house.plot("overview.funnel")->count(), 0);
    QCOMPARE(progressed.size(), 0);
    house.show(*Filter::fromText(QStringLiteral("verdict == read")));
    QVERIFY(house.plot("overview.funnel")->count() > 0);
}

void TestOverviewView::figuresFollowWhatHappens()
{
    House house;
    house.show();
    const QString before = house.plot("overview.funnel")->wordsAt(0);
    house.plot("overview.funnel")->setFocus();
    QTest::keyClick(house.plot("overview.funnel"), Qt::Key_End);
    const MessageRow row = house.house.send(QStringLiteral("+5511988887777"));
    QVERIFY(!row.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(house.plot("overview.funnel")->wordsAt(0) != before, 3 * generous);
    QCOMPARE(house.plot("overview.funnel")->pointed(), 8); // who reads is left where they were
}

void TestOverviewView::whatCannotBeReadIsNotShownAsBeingRead()
{
    House house;
    house.show();
    const auto rename = [&house](const char *sql) {
        QVERIFY(await(house.house.app().core().database->write([sql](Connection &connection) { return connection.execute(QLatin1String(sql)); })).ok());
    };
    auto *banner = child<QWidget>(*house.view, "overview.banner");
    rename("ALTER TABLE message RENAME TO message_away");
    house.view->setFilter(Filter::compare(FilterField::Verdict, FilterOperator::Equal, QStringLiteral("read")));
    const bool isSaid = QTest::qWaitFor([banner] { return banner->isVisible(); }, generous);
    const int old = house.plot("overview.funnel")->count();
    rename("ALTER TABLE message_away RENAME TO message");
    QVERIFY(isSaid);
    QCOMPARE(old, 0); // nothing of the filter before
    QCOMPARE(house.plot("overview.volume")->accessibleDescription(), QStringLiteral("Could not be read"));
    house.view->hide();
    house.view->show();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible() && house.plot("overview.funnel")->count() > 0, generous);
}

void TestOverviewView::nothingFitsIsSaid()
{
    House house;
    house.show(*Filter::fromText(QStringLiteral("name == \"nobody is called that\"")));
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*house.view, "overview.nothing")->isVisible(), generous);
    QSignalSpy clear(house.view.get(), &OverviewView::clearWanted);
    child<QPushButton>(*house.view, "overview.clearFilter")->click();
    QCOMPARE(clear.size(), 1);
    house.view->setFilter({});
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*house.view, "overview.funnel")->isVisible() && house.plot("overview.funnel")->count() > 0, generous);
    House empty(0);
    empty.show();
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*empty.view, "overview.nothing")->isVisible(), generous);
    QVERIFY(!child<QPushButton>(*empty.view, "overview.clearFilter")->isVisible());
}

void TestOverviewView::causesAreToldInWords()
{
    House house;
    house.show();
    Plot *failures = house.plot("overview.failures");
    QCOMPARE(failures->count(), 3);
    bool told = false;
    for (int place = 0; place < failures->count(); ++place)
        told = told || failures->wordsAt(place).startsWith(QLatin1String("number without WhatsApp"));
    QVERIFY(told);
}

// RECADO_WRITE_PICTURES: where to, to look at.
void TestOverviewView::looksWellAtAnyWidth()
{
    House house;
    house.show();
    const QString dir = qEnvironmentVariable("RECADO_WRITE_PICTURES");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
        for (const int width : {816, 1072, 1350, 2350}) {
            house.view->resize(width, 1000);
            QCoreApplication::processEvents();
            for (const char *name : cards) {
                const auto *card = child<OverviewCard>(*house.view, name);
                QVERIFY(card->geometry().right() <= card->parentWidget()->width());
                QVERIFY(card->plot()->width() >= card->plot()->minimumSizeHint().width());
            }
            if (!dir.isEmpty())
                house.view->grab().save(QStringLiteral("%1/overview-%2-%3.png").arg(dir).arg(width).arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }
    Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
}

QTEST_MAIN(TestOverviewView)
#include "tst_overviewview.moc"
