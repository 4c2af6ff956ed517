#include "widgets/filteredit.h"

#include "ui/keyboard.h"
#include "widgets/filterline.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace recado::test;

class FilterEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void init()
    {
        m_edit = std::make_unique<FilterEdit>(QStringLiteral("messages.filter"), QStringLiteral("Filter"));
        m_edit->resize(700, 80);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
        m_edit->activateWindow();
        m_edit->focusText();
        QTRY_VERIFY(m_edit->line()->hasFocus());
        m_changed = std::make_unique<QSignalSpy>(m_edit.get(), &FilterEdit::filterChanged);
    }
    void cleanup()
    {
        m_changed.reset();
        m_edit.reset();
    }

    void aFilterAppliesAfterARestAndAtOnceWithEnter()
    {
        type("verdict == failed");
        QCOMPARE(m_changed->size(), 0);
        QTRY_COMPARE(m_changed->size(), 1);
        QCOMPARE(m_edit->filter().text(), QStringLiteral("verdict == failed"));
        type(" && deleted");
        enter();
        QCOMPARE(m_edit->filter().text(), QStringLiteral("verdict == failed && deleted"));
    }

    void plainWordsAreAQuickFind()
    {
        type("Ana Bea");
        enter();
        QCOMPARE(m_edit->filter(), Filter::find(QStringLiteral("Ana Bea")));
        QVERIFY(note().isEmpty());
    }

    void aFieldsNameWaitsForEnter()
    {
        type("broadcast i");
        QTest::qWait(FilterEdit::restAfterTyping * 2);
        QCOMPARE(m_changed->size(), 0);
        escape();
        enter();
        QCOMPARE(m_edit->filter(), Filter::find(QStringLiteral("broadcast i")));
    }

    void aMistakeIsSaidAndTheLastGoodFilterStays()
    {
        m_edit->applyText(QStringLiteral("verdict == failed"));
        m_edit->applyText(QStringLiteral("verdit == failed"));
        QCOMPARE(m_edit->filter().text(), QStringLiteral("verdict == failed"));
        QVERIFY(note().contains(QStringLiteral("“verdict”")));
        QCOMPARE(m_edit->problem()->at, qsizetype(0));
        QCOMPARE(m_edit->line()->accessibleDescription(), note());
        m_edit->applyText(QStringLiteral("verdict == sent"));
        QVERIFY(note().isEmpty());
        QVERIFY(!m_edit->problem());
        QCOMPARE(m_changed->size(), 2);
    }

    void thePlaceOfAMistakeIsUnderlined()
    {
        m_edit->applyText(QStringLiteral("verdict == faild && age > 2h"));
        const QImage wrong = m_edit->line()->grab().toImage();
        int red = 0;
        for (int x = 0; x < wrong.width(); ++x) {
            for (int y = wrong.height() / 2 + 2; y < wrong.height() - 4; ++y)
                red += wrong.pixelColor(x, y) == Theme::current().bad;
        }
        QVERIFY2(red >= 10, qPrintable(QString::number(red)));
    }

    void decorationLeavesUndoAlone()
    {
        type("verdict == failed");
        m_edit->line()->setCursorPosition(0);
        enter();
        QVERIFY(m_edit->line()->isUndoAvailable());
        QTest::keyClick(m_edit->line(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_edit->text(), QString());
        QTest::keyClick(m_edit->line(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == failed"));
    }

    void anInputMethodComposesUndisturbed()
    {
        type("name == ");
        QInputMethodEvent compose(QStringLiteral("é"), {});
        QCoreApplication::sendEvent(m_edit->line(), &compose);
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("é"));
        QCoreApplication::sendEvent(m_edit->line(), &commit);
        QCOMPARE(m_edit->text(), QStringLiteral("name == é"));
    }

    void tabTakesWhatIsProposed()
    {
        type("ver");
        QVERIFY(line()->isProposing());
        Keyboard().press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict "));
        QVERIFY(line()->isProposing()); // the operators
        Keyboard().press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == "));
        Keyboard().type(QStringLiteral("fai"));
        Keyboard().press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == failed"));
        QVERIFY(!line()->isProposing());
        QTRY_COMPARE(m_edit->filter().text(), QStringLiteral("verdict == failed"));
        QVERIFY(m_edit->line()->hasFocus());
    }

    void enterTakesAProposalOnlyWhileSomethingIsMissing()
    {
        type("verdict == fai");
        Keyboard().press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == failed"));
        Keyboard().press(Qt::Key_Return);
        QCOMPARE(m_edit->filter().text(), QStringLiteral("verdict == failed"));
    }

    void enterAppliesAQuickFindThatLooksLikeAField()
    {
        type("na");
        QVERIFY(line()->isProposing());
        Keyboard().press(Qt::Key_Return);
        QCOMPARE(m_edit->filter(), Filter::find(QStringLiteral("na")));
    }

    void arrowsChooseAndEscapeCloses()
    {
        type("verdict == re");
        QVERIFY(line()->isProposing());
        Keyboard().press(Qt::Key_Down);
        Keyboard().press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == replied"));
        Keyboard().press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(line()->isProposing()); // && and ||, because they were asked for
        Keyboard().press(Qt::Key_Escape);
        QVERIFY(!line()->isProposing());
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == replied"));
    }

    void valuesKnownByNameAreProposed()
    {
        FilterKnowledge known;
        known.values[FilterField::Broadcast] = {{QStringLiteral("Natal 2026"), {}}};
        m_edit->setKnowledge(known);
        type("broadcast == nat");
        Keyboard().press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("broadcast == \"Natal 2026\""));
    }

    void whatWasAppliedComesBackWithTheArrows()
    {
        for (const char *text : {"verdict == failed", "verdict == sent"})
            m_edit->applyText(QLatin1String(text));
        m_edit->line()->clear();
        type("xy");
        escape();
        QTest::keyClick(m_edit->line(), Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == sent"));
        QTest::keyClick(m_edit->line(), Qt::Key_Up);
        QTest::keyClick(m_edit->line(), Qt::Key_Up);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == failed"));
        QTest::keyClick(m_edit->line(), Qt::Key_Down);
        QTest::keyClick(m_edit->line(), Qt::Key_Down);
        QCOMPARE(m_edit->text(), QStringLiteral("xy"));
    }

    void aPasteOfTenKilobytesIsRefusedWithASentence()
    {
        type("verdict == failed");
        QTRY_COMPARE(m_changed->size(), 1);
        QGuiApplication::clipboard()->setText(QString(10'240, QLatin1Char('x')));
        QTest::keyClick(m_edit->line(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edit->text(), QStringLiteral("verdict == failed"));
        QVERIFY2(note().contains(QStringLiteral("4,096")) && note().contains(QStringLiteral("10,257")), qPrintable(note()));
        QTest::qWait(FilterEdit::restAfterTyping * 2);
        QVERIFY(!note().isEmpty()); // it stays until something else is written
        type(" ");
        QTRY_VERIFY(note().isEmpty());
        QCOMPARE(m_changed->size(), 1);
    }

    void aFilterSetFromElsewhereIsWrittenAndAnnouncedOnce()
    {
        m_edit->setFilter(Filter::parse(QStringLiteral("code == 131049")).filter);
        QCOMPARE(m_edit->text(), QStringLiteral("code == 131049"));
        m_edit->setFilter(Filter::parse(QStringLiteral("code==131049")).filter);
        QCOMPARE(m_changed->size(), 1);
        m_edit->setFilter(Filter::find(QStringLiteral("Ana")));
        QCOMPARE(m_edit->text(), QStringLiteral("Ana"));
        m_edit->setFilter({});
        QCOMPARE(m_edit->text(), QString());
        QCOMPARE(m_changed->size(), 3);
    }

    void clearingAppliesAtOnce()
    {
        m_edit->applyText(QStringLiteral("deleted"));
        m_edit->line()->clear();
        QVERIFY(m_edit->filter().isEmpty());
    }

    void anExpressionThatIsKeptIsNoQuickFind()
    {
        m_edit->setLanguageOnly(true);
        m_edit->applyText(QStringLiteral("Ana"));
        QVERIFY(m_edit->problem());
        QVERIFY(m_edit->filter().isEmpty());
    }

private:
    FilterLine *line() const { return static_cast<FilterLine *>(m_edit->line()); }
    QString note() const
    {
        const auto *label = m_edit->findChild<QLabel *>(QStringLiteral("messages.filter.problem"));
        return label->isVisible() ? label->text() : QString();
    }
    void type(const char *text) { Keyboard().type(QLatin1String(text)); }
    void enter() { QTest::keyClick(m_edit->line(), Qt::Key_Return); }
    void escape() { QTest::keyClick(m_edit->line(), Qt::Key_Escape); }

    std::unique_ptr<FilterEdit> m_edit;
    std::unique_ptr<QSignalSpy> m_changed;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    FilterEditTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filteredit.moc"
