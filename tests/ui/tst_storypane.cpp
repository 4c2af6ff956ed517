#include "delegates/timelinedelegate.h"
#include "models/timelinemodel.h"
#include "pages/messages/storypane.h"
#include "pages/messages/timelineview.h"
#include "pages/messages/verdictstrip.h"
#include "ui/stories.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace recado;
using namespace recado::test;

class TestStoryPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init()
    {
        m_pane = std::make_unique<StoryPane>();
        m_pane->resize(380, 560);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_view = m_pane->findChild<TimelineView *>(QStringLiteral("messages.timeline"));
        m_bar = m_pane->findChild<QScrollArea *>()->verticalScrollBar();
    }
    void cleanup() { m_pane.reset(); }

    void thePersonsOtherNumberAndMessagesAreOneClickAway()
    {
        m_pane->setStory(deliveredOverAFailure());
        QCOMPARE(m_pane->findChild<QLabel *>(QStringLiteral("messages.number"))->text(), QStringLiteral("+55 11 98888-7777 · also +55 11 8888-7777"));
        auto *others = m_pane->findChild<QPushButton *>(QStringLiteral("messages.others"));
        QVERIFY(others->isVisible() && others->text().startsWith(QStringLiteral("12 ")));
        QSignalSpy wanted(m_pane.get(), &StoryPane::filterWanted);
        QTest::mouseClick(others, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Filter>().text(), Filter::compare(FilterField::To, FilterOperator::Equal, QStringLiteral("+5511988887777")).text());
        m_pane->setStory(twoAttempts());
        QVERIFY(!others->isVisible());
    }

    void theHintKeepsAwayFromTheEdges()
    {
        auto *hint = m_pane->findChild<QLabel *>(QStringLiteral("messages.story.hint"));
        hint->setText(QStringLiteral("Escolha uma mensagem para ver o que aconteceu com ela. Escolha uma mensagem.")); // longer than a line
        QCoreApplication::processEvents();
        const QImage image = hint->grab().toImage();
        int first = image.width();
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        QVERIFY(first < last); // there are words
        QVERIFY2(first >= Theme::group && last < image.width() - Theme::group, qPrintable(QStringLiteral("%1 to %2 of %3").arg(first).arg(last).arg(image.width())));
    }

    void whatHasNoTemplateOnlySaysFromWhere()
    {
        const auto *what = m_pane->findChild<ElidedLabel *>(QStringLiteral("messages.what"));
        m_pane->setStory(twoAttempts());
        QCOMPARE(what->fullText(), QStringLiteral("confirma_consulta · from Recepção"));
        Story story = twoAttempts();
        story.summary.message.templateName.clear();
        m_pane->setStory(story);
        QCOMPARE(what->fullText(), QStringLiteral("From Recepção"));
    }

    void theStripSaysHowLongItTookSinceItsOwnAttempt()
    {
        m_pane->setStory(twoAttempts());
        const auto *strip = m_pane->findChild<VerdictStrip *>(QStringLiteral("messages.verdict"));
        QVERIFY(strip->text().startsWith(QStringLiteral("Delivered at ")));
        QVERIFY2(strip->accessibleName().contains(QStringLiteral("2 h 14 min after sending")), qPrintable(strip->accessibleName()));
    }

    void factsThatComeDoNotMoveWhatIsRead()
    {
        StoryMaker maker;
        maker.queued(0).attempt(0.1);
        for (int i = 0; i < 60; ++i)
            maker.fact(EventKind::Received, EventSource::Webhook, 10 + i * 7, 11 + i * 7);
        m_pane->setStory(maker.story());
        QTRY_VERIFY(m_bar->maximum() > 1500);
        m_bar->setValue(1200);
        const QPersistentModelIndex read = m_view->indexAt({100, 1200 - m_view->y() + 20});
        QVERIFY(read.isValid());
        const int before = seenAt(read);
        maker.fact(EventKind::Sent, EventSource::Webhook, 1, 500).code = QStringLiteral("7"); // far above
        maker.fact(EventKind::Received, EventSource::Webhook, 9000, 9001); // far below
        m_pane->setStory(maker.story());
        QCOMPARE(seenAt(read), before);
        QCoreApplication::processEvents();
        QCOMPARE(seenAt(read), before);
        QCOMPARE(m_view->model()->rowCount(), 65);
        QVERIFY(!m_view->verticalScrollBar()->isVisible()); // one bar is enough
    }

    void theKeyboardReachesEveryFactAndWhatItRestsOn()
    {
        m_pane->setStory(deliveredOverAFailure());
        m_view->setFocus();
        QSignalSpy raw(m_pane.get(), &StoryPane::rawWanted);
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 5);
        QTest::keyClick(m_view, Qt::Key_F2);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(raw.size(), 2);
        QCOMPARE(raw.last().first().toInt(), 5);
        QTest::keyClick(m_view, Qt::Key_Home); // queued: nothing came from outside
        QTest::keyClick(m_view, Qt::Key_F2);
        QCOMPARE(raw.size(), 2);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Queued at ")));
    }

    void aHeadingLeadsToWhatBecameOfTheAttemptBefore()
    {
        m_pane->setStory(twoAttempts());
        int heading = -1;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            if (!m_view->model()->index(row, 0).data(TimelineModel::HeadingNoteRole).toString().isEmpty())
                heading = row;
        }
        QVERIFY(heading > 0);
        QCoreApplication::processEvents(); // a bar that appears makes the facts narrower
        m_bar->setValue(m_bar->maximum());
        const QModelIndex index = m_view->model()->index(heading, 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, timelineHeadingRect(m_view->visualRect(index), index).center());
        QVERIFY(m_view->currentIndex().data().toString().startsWith(QStringLiteral("Failed 131049")));
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->currentIndex().row(), heading);
    }

    void fiveThousandFactsAreShown()
    {
        const Story story = manyFacts(5000);
        std::clock_t start = std::clock();
        m_pane->setStory(story);
        m_pane->grab();
        qInfo("5,000 facts shown in %.0f ms of the processor", 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        Story longer = story;
        longer.events.append(story.events.last());
        longer.events.last().id = {99'999};
        m_bar->setValue(100'000);
        start = std::clock();
        m_pane->setStory(longer);
        m_pane->grab();
        qInfo("one more in %.0f ms", 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        QCOMPARE(m_view->model()->rowCount(), 5004);
        QTRY_VERIFY2(m_bar->maximum() > 5000 * 30, qPrintable(QString::number(m_bar->maximum())));
        QVERIFY(m_pane->findChildren<QToolButton *>().size() < 30); // ids are listed only so far
    }

    // Set RECADO_PICTURES to a directory to look at them.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("RECADO_PICTURES");
        const QList<std::pair<QString, Story>> stories{{QStringLiteral("overfailure"), deliveredOverAFailure()}, {QStringLiteral("contradiction"), contradiction()},
                                                       {QStringLiteral("attempts"), twoAttempts()},             {QStringLiteral("unknown"), unknown()},
                                                       {QStringLiteral("oddtimes"), oddTimes()},                {QStringLiteral("many"), manyFacts(300)}};
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
            for (const auto &[name, story] : stories) {
                m_pane->resize(380, 780);
                m_pane->setStory(story);
                QCoreApplication::processEvents();
                QTRY_VERIFY2(lastBottom() < m_view->viewport()->height(),
                             qPrintable(QStringLiteral("%1: %2 in %3").arg(name).arg(lastBottom()).arg(m_view->viewport()->height())));
                const QPixmap picture = m_pane->grab();
                QVERIFY(!picture.isNull());
                if (!folder.isEmpty())
                    QVERIFY(picture.save(QStringLiteral("%1/story-%2-%3.png").arg(folder, name, mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            }
        }
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    }

private:
    // Where the fact is seen in the pane.
    int seenAt(const QModelIndex &index) const { return m_view->viewport()->mapTo(m_pane.get(), m_view->visualRect(index).topLeft()).y(); }

    int lastBottom() const { return m_view->visualRect(m_view->model()->index(m_view->model()->rowCount() - 1, 0)).bottom(); }

    std::unique_ptr<StoryPane> m_pane;
    TimelineView *m_view = nullptr;
    QScrollBar *m_bar = nullptr;
};

QTEST_MAIN(TestStoryPane)
#include "tst_storypane.moc"
