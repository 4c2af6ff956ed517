#include "pages/messages/rawview.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <ctime>

using namespace recado;

namespace {

constexpr int generous = 30'000;

StatusEvent delivered()
{
    StatusEvent event;
    event.kind = EventKind::Delivered;
    event.providerId = QStringLiteral("wamid.HBg");
    event.occurredAt = fromMillis(1'763'650'052'000);
    return event;
}

const QByteArray status = R"({"entry":[{"statuses":[{"id":"wamid.HBg","status":"delivered","timestamp":"1763650052","recipient_id":"551188887777"},)"
                          R"({"id":"wamid.OTHER","status":"read","timestamp":"1763650999"}]}]})";

QByteArray threeMegabytes()
{
    QByteArray body = "{\"items\":[";
    while (body.size() < 3'000'000)
        body += "{\"id\":\"wamid.FILL\",\"text\":\"Olá\",\"n\":1234567890},";
    return body + "{\"id\":\"wamid.HBg\",\"status\":\"delivered\"}]}";
}

} // namespace

class TestRawView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init()
    {
        m_view = std::make_unique<RawView>();
        m_view->resize(700, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_text = m_view->findChild<QPlainTextEdit *>(QStringLiteral("messages.raw"));
    }
    void cleanup() { m_view.reset(); }

    void theFieldsThatMatteredAreMarked()
    {
        m_view->setContent({status, {}, matter()});
        QStringList marked;
        for (const auto &selection : m_text->extraSelections())
            marked += selection.cursor.selectedText();
        QCOMPARE(marked.join(QLatin1Char('\n')),
                 QStringLiteral("\"id\": \"wamid.HBg\"\n\"status\": \"delivered\"\n\"timestamp\": \"1763650052\"\n\"recipient_id\": \"551188887777\""));
        QCOMPARE(m_text->textCursor().selectedText(), QStringLiteral("\"id\": \"wamid.HBg\"")); // in sight
        QTest::keyClick(m_view.get(), Qt::Key_F3);
        QCOMPARE(m_text->textCursor().selectedText(), QStringLiteral("\"status\": \"delivered\""));
    }

    void secondsMillisecondsAndFieldsNamedByTheStatusCount_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *key, const char *value, bool told) {
            QTest::addRow("%s: %s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value) << told;
        };
        row("timestampEnvioApi", "1763650052000", true);
        row("delivered", "1763650052", true);
        row("timestamp", "2025-11-20T14:47:32.9Z", true);
        row("timestamp", "1763650053", false);
        row("eventType", "sentMessageDELIVERED_v2", true);
        row("statusString", "Read", false);
        row("idMeta", "wamid.HBg", true);
        row("destinatario", "5511988887777", true);
        row("destinatario", "5511988887778", false);
        row("text", "", false);
    }

    void secondsMillisecondsAndFieldsNamedByTheStatusCount()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, told);
        QCOMPARE(matter().isTold(key, value), told);
    }

    void brokenJsonIsShownAsItIsWithThePlaceOfTheMistake()
    {
        const QByteArray broken = "{\"id\": 1,\n  \"status\": ,}";
        m_view->setContent({broken, {}, matter()});
        QCOMPARE(m_text->toPlainText(), QString::fromUtf8(broken));
        const auto *problem = m_view->findChild<Banner *>(QStringLiteral("messages.raw.problem"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("line 2, column ")), qPrintable(problem->text()));
        m_view->setContent({"<html>busy</html>", {}, matter()}); // was never meant to be JSON
        QVERIFY(!problem->isVisible());
        m_view->setContent({QByteArray(5000, '[') + QByteArray(5000, ']'), {}, matter()});
        QVERIFY(problem->text().contains(QStringLiteral("Nested too deep")));
    }

    void depthDoesNotMultiplyTheSize()
    {
        QByteArray deep(1000, '[');
        for (int i = 0; i < 20'000; ++i)
            deep += "0,";
        deep += '0' + QByteArray(1000, ']');
        const PrettyText pretty = prettyText(deep);
        QVERIFY(pretty.isJson);
        QVERIFY(pretty.text.size() < 60 * deep.size());
    }

    void whatIsNoTextIsShownAsBytes()
    {
        m_view->setContent({QByteArray::fromHex("00ff41427f0a"), {}, matter()});
        QCOMPARE(int(m_view->part()), int(RawPart::Bytes));
        QCOMPARE(m_text->toPlainText(), QStringLiteral("00000000  00 ff 41 42 7f 0a ") + QString(31, QLatin1Char(' ')) + QStringLiteral("..AB..\n"));
        QTest::mouseClick(m_view->findChild<QPushButton *>(QStringLiteral("messages.raw.received")), Qt::LeftButton);
        QVERIFY(m_text->toPlainText().startsWith(QChar(0x2400))); // a picture of NUL, not the end of the text
    }

    void threeMegabytesBeginAtOnceAndTheRestComesWhenAsked()
    {
        const std::clock_t start = std::clock();
        m_view->setContent({threeMegabytes(), {}, matter()});
        qInfo("beginning of 3 MB shown in %.0f ms of the processor", 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        QVERIFY(m_text->toPlainText().startsWith(QStringLiteral("{\"items\":[")));
        auto *place = m_view->findChild<QLabel *>(QStringLiteral("messages.raw.place"));
        QTRY_VERIFY_WITH_TIMEOUT(place->text().startsWith(QStringLiteral("Marked: ")), generous);
        QVERIFY(m_text->toPlainText().startsWith(QStringLiteral("{\n  \"items\": [\n"))); // and still at the beginning: what matters stands at the end
        QVERIFY(m_view->shownLength() < 300'000);
        QTest::keyClick(m_view.get(), Qt::Key_F3);
        QTRY_COMPARE_WITH_TIMEOUT(m_text->textCursor().selectedText(), QStringLiteral("\"id\": \"wamid.HBg\""), generous);
    }

    void theRestIsShownPieceByPiece()
    {
        QByteArray body = threeMegabytes();
        body.replace("wamid.HBg", "wamid.XYZ");
        body.replace("\"delivered\"", "\"sent\"");
        m_view->setContent({body, {}, matter()});
        auto *more = m_view->findChild<QPushButton *>(QStringLiteral("messages.raw.more"));
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible() && more->isEnabled(), generous);
        const qsizetype beginning = m_view->shownLength();
        QVERIFY(beginning < 300'000);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!more->isVisible(), generous);
        QCOMPARE(m_view->shownLength(), qsizetype(prettyJson(body).size()));
    }

    void aLineTooLongToBeDrawnIsCutAndCopiedWhole()
    {
        const QByteArray body = "{\"a\":\"" + QByteArray(10'000, 'x') + "\",\"id\":\"wamid.HBg\"}";
        m_view->setContent({body, {}, matter()});
        for (const QString &line : m_text->toPlainText().split(QLatin1Char('\n')))
            QVERIFY(line.size() <= longestDrawnLine);
        QCOMPARE(m_text->textCursor().selectedText(), QStringLiteral("\"id\": \"wamid.HBg\"")); // the mark went along
        m_view->copyMenu()->findChild<QAction *>(QStringLiteral("messages.raw.copyReceived"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(body));
    }

    void aSearchFindsWhatIsNotShownYet()
    {
        QByteArray body = threeMegabytes();
        body.replace("wamid.HBg", "wamid.Needle");
        m_view->setContent({body, {}, {}});
        auto *more = m_view->findChild<QPushButton *>(QStringLiteral("messages.raw.more"));
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible() && more->isEnabled(), generous);
        auto *find = m_view->findChild<QLineEdit *>(QStringLiteral("messages.raw.find"));
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(find, QStringLiteral("NEEDLE"));
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_text->textCursor().selectedText(), QStringLiteral("Needle"), generous);
        QCOMPARE(m_view->findChild<QLabel *>(QStringLiteral("messages.raw.place"))->text(), QStringLiteral("1 of 1"));
        find->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(m_view->findChild<QLabel *>(QStringLiteral("messages.raw.place"))->text(), QStringLiteral("Not found"));
    }

    // Set RECADO_PICTURES to a directory to look at them.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("RECADO_PICTURES");
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
            m_view->setContent({status, QStringLiteral("Content-Type: application/json\n"), matter()});
            QCoreApplication::processEvents();
            const QPixmap picture = m_view->grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                QVERIFY(picture.save(QStringLiteral("%1/raw-%2.png").arg(folder, mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    }

private:
    static RawMatter matter() { return RawMatter(delivered(), {}, QStringLiteral("+5511988887777")); }

    std::unique_ptr<RawView> m_view;
    QPlainTextEdit *m_text = nullptr;
};

QTEST_MAIN(TestRawView)
#include "tst_rawview.moc"
