#include "pages/messages/filterbar.h"

#include "format/filterwords.h"
#include "pages/messages/failuredialog.h"
#include "pages/messages/failurestrip.h"
#include "pages/messages/menubutton.h"
#include "ui/keyboard.h"
#include "ui/practicehouse.h"
#include "widgets/theme.h"

#include <QLabel>

using namespace recado;
using namespace recado::test;

namespace {

Filter parsed(const char *text)
{
    const ParsedFilter found = Filter::parse(QString::fromUtf8(text));
    if (found.problem)
        qFatal("no filter: %s", text);
    return found.filter;
}

} // namespace

class FilterBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void init()
    {
        m_bar = std::make_unique<FilterBar>();
        m_bar->resize(1072, 60);
        FilterKnowledge known;
        known.values[FilterField::Channel] = {{QStringLiteral("Recepção"), QStringLiteral("+55 11 3333-4444")}, {QStringLiteral("Vendas & Cia"), {}}};
        known.values[FilterField::Template] = {{QStringLiteral("confirma_consulta"), {}}, {QStringLiteral("aviso_feriado"), {}}};
        for (int i = 0; i < 300; ++i)
            known.values[FilterField::Broadcast].append({QStringLiteral("Disparo %1").arg(i), {}});
        m_bar->setKnowledge(known);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        m_changed = std::make_unique<QSignalSpy>(m_bar.get(), &FilterBar::filterChanged);
    }
    void cleanup()
    {
        m_changed.reset();
        m_bar.reset();
    }

    void ticksWriteTheLanguage()
    {
        tick("messages.status", "Failed");
        QCOMPARE(text(), QStringLiteral("verdict == failed"));
        tick("messages.status", "Refused");
        QCOMPARE(text(), QStringLiteral("verdict in {failed, refused}"));
        tick("messages.channel", "Recepção · +55 11 3333-4444");
        tick("messages.period", "Today");
        tick("messages.template", "aviso_feriado");
        QCOMPARE(text(), QStringLiteral("verdict in {failed, refused} && channel == Recepção && created == today && template == aviso_feriado"));
        QCOMPARE(m_changed->size(), 5);
        tick("messages.status", "Failed");
        tick("messages.status", "Refused");
        tick("messages.period", "Any time");
        QCOMPARE(text(), QStringLiteral("channel == Recepção && template == aviso_feriado"));
    }

    void whatNoLineCouldHoldIsRefusedAndNothingIsTicked()
    {
        QStringList codes;
        for (int i = 0; i < 812; ++i)
            codes.append(QString::number(1000 + i));
        const QString longest = QStringLiteral("code in{") + codes.join(QLatin1Char(',')) + QStringLiteral("}");
        m_bar->setFilter(Filter::parse(longest).filter);
        QCOMPARE(text(), longest); // as tight as it can be written
        tick("messages.status", "Failed");
        QCOMPARE(text(), longest + QStringLiteral("&&verdict==failed"));
        QCOMPARE(Filter::parse(text()).filter, m_bar->filter());
        const QString before = text();
        tick("messages.template", "aviso_feriado");
        tick("messages.period", "Today");
        QCOMPARE(text(), before);
        QCOMPARE(Filter::parse(text()).filter, m_bar->filter());
        QVERIFY(ticked("messages.template").isEmpty());
        QVERIFY(!ticked("messages.period").contains(QStringLiteral("Today")));
        const auto *note = m_bar->findChild<QLabel *>(QStringLiteral("messages.filter.problem"));
        QVERIFY(note->isVisible() && note->text().contains(QLocale().toString(Filter::longestText)));
    }

    void whatWasWrittenByHandIsTicked()
    {
        write("verdict in {failed refused} && age < 24h && template == aviso_feriado && ddd == 11");
        QCOMPARE(ticked("messages.status"), (QStringList{QStringLiteral("Failed"), QStringLiteral("Refused")}));
        QCOMPARE(ticked("messages.period"), QStringList{QStringLiteral("Last 24 hours")});
        QCOMPARE(ticked("messages.template"), QStringList{QStringLiteral("aviso_feriado")});
        QCOMPARE(button("messages.period")->text(), QStringLiteral("Last 24 hours"));
        QCOMPARE(button("messages.status")->text(), QStringLiteral("Failed, Refused"));
        tick("messages.status", "Sent");
        QCOMPARE(text(), QStringLiteral("verdict in {sent, failed, refused} && age < 24h && template == aviso_feriado && ddd == 11"));
        write("name ~ Ana");
        QVERIFY(ticked("messages.status").isEmpty());
        QCOMPARE(button("messages.status")->text(), QStringLiteral("Status"));
    }

    void aPeriodOfOnesOwnIsShownAndReplaced()
    {
        write("created >= 2026-11-01 && created < 2026-11-08 && deleted");
        QVERIFY(button("messages.period")->text().startsWith(QStringLiteral("created >= 2026")));
        QVERIFY(ticked("messages.period").isEmpty());
        tick("messages.period", "Last 7 days");
        QCOMPARE(text(), QStringLiteral("age < 7d && deleted"));
    }

    void aNameNobodyKnowsIsTickedToo()
    {
        write("broadcast == \"Natal && mais\"");
        QCOMPARE(ticked("messages.broadcast"), QStringList{QStringLiteral("Natal && mais")});
        tick("messages.broadcast", "Natal &&&& mais");
        QCOMPARE(text(), QString());
    }

    void manyNamesHaveALineToSearchIn()
    {
        QMenu *menu = button("messages.broadcast")->choices();
        menu->popup(QPoint(0, 0));
        auto *search = child<QLineEdit>(*m_bar, "messages.broadcast.search");
        QTRY_VERIFY(search->hasFocus() && search->isVisible());
        QVERIFY(menu->actions().size() < 110);
        Keyboard().type(QStringLiteral("299"));
        Keyboard().press(Qt::Key_Down);
        Keyboard().press(Qt::Key_Space);
        QCOMPARE(text(), QStringLiteral("broadcast == \"Disparo 299\""));
        QVERIFY(menu->isVisible()); // for the next one
        menu->hide();
        menu->popup(QPoint(0, 0));
        QCOMPARE(menu->actions()[1]->text(), QStringLiteral("Disparo 299")); // what is ticked stands first
        menu->hide();
        QMenu *few = button("messages.channel")->choices();
        few->popup(QPoint(0, 0));
        QVERIFY(!child<QLineEdit>(*m_bar, "messages.channel.search")->isVisible());
        few->hide();
    }

    void savedFiltersAndPresetsAreOneClickAway()
    {
        m_bar->setSaved({{{7}, QStringLiteral("Natal & cia"), QStringLiteral("broadcast ~ natal"), {}, true}});
        tick("messages.saved", "Natal && cia");
        QCOMPARE(text(), QStringLiteral("broadcast ~ natal"));
        QCOMPARE(ticked("messages.saved"), QStringList{QStringLiteral("Natal && cia")});
        tick("messages.saved", "Accepted but silent");
        QCOMPARE(m_bar->filter().text(), QStringLiteral("verdict in {accepted, held} && quiet > 10min"));
        QSignalSpy save(m_bar.get(), &FilterBar::saveWanted);
        tick("messages.saved", "Save this filter…");
        QCOMPARE(save.size(), 1);
        QCOMPARE(save.first().first().toString(), m_bar->filter().text());
        m_bar->clear();
        QSignalSpy manage(m_bar.get(), &FilterBar::manageWanted);
        QVERIFY(!action("messages.saved", "Save this filter…")->isEnabled());
        tick("messages.saved", "Filters and colours…");
        QCOMPARE(manage.size(), 1);
    }

    void aConditionFromElsewhereIsJoinedOrLeftOut()
    {
        write("verdict == failed || deleted");
        m_bar->addCondition(parsed("code == 131049"), false);
        QCOMPARE(text(), QStringLiteral("(verdict == failed || deleted) && code == 131049"));
        m_bar->setFilter(parsed("verdict == failed"));
        m_bar->addCondition(parsed("name == \"Ana\""), true);
        QCOMPARE(text(), QStringLiteral("verdict == failed && !name == Ana"));
    }

    void clearingUnticksEverything()
    {
        write("verdict == failed && created == today && channel == Recepção");
        m_bar->clear();
        QCOMPARE(text(), QString());
        QVERIFY(m_bar->filter().isEmpty());
        QCOMPARE(ticked("messages.period"), QStringList{QStringLiteral("Any time")});
        QVERIFY(ticked("messages.channel").isEmpty());
    }

    void whatHasNoRoomIsUnderMore()
    {
        QVERIFY(!button("messages.template")->isVisible());
        QVERIFY(button("messages.more")->isVisible());
        m_bar->resize(1500, 60);
        QTRY_VERIFY(button("messages.template")->isVisible() && button("messages.broadcast")->isVisible());
        QVERIFY(!button("messages.more")->isVisible());
        m_bar->resize(900, 60);
        QTRY_VERIFY(!button("messages.template")->isVisible());
        write("template == aviso_feriado");
        QVERIFY(button("messages.template")->isVisible()); // what narrows the list is in sight
    }

    void everythingIsReachedByKeyboard()
    {
        m_bar->activateWindow();
        QTRY_VERIFY(m_bar->isActiveWindow());
        Keyboard keyboard;
        keyboard.write(QStringLiteral("messages.filter"), QStringLiteral("deleted"));
        keyboard.press(Qt::Key_Return);
        QVERIFY(!m_bar->filter().isEmpty());
        for (const char *name : {"messages.period", "messages.channel", "messages.status", "messages.more", "messages.saved"})
            keyboard.goTo(QLatin1String(name));
        QCOMPARE(keyboard.lost, QString());
        keyboard.push(QStringLiteral("messages.status"));
        QTRY_VERIFY(button("messages.status")->choices()->isVisible());
        keyboard.press(Qt::Key_Down);
        keyboard.press(Qt::Key_Space);
        keyboard.press(Qt::Key_Escape);
        QCOMPARE(text(), QStringLiteral("deleted && verdict == queued"));
    }

    void failuresAreToldByCause()
    {
        FailureStrip strip;
        strip.setFailures({}, {});
        QVERIFY(strip.isHidden());
        const FailureGroup noWhatsApp{QStringLiteral("131026"), ErrorKind::Rejected, 142};
        const FailureGroup network{toString(ErrorKind::Network), ErrorKind::Network, 6};
        strip.setFailures({noWhatsApp, network}, parsed("age < 2h"));
        strip.resize(900, 56);
        strip.show();
        QVERIFY(child<QLabel>(strip, "messages.cause.131026")->text().startsWith(QStringLiteral("142 ")));
        QSignalSpy condition(&strip, &FailureStrip::conditionWanted);
        QSignalSpy action(&strip, &FailureStrip::actionWanted);
        child<QPushButton>(strip, "messages.whatToDo")->click();
        auto *dialog = strip.window()->findChild<FailureDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        child<QPushButton>(*dialog, "failures.act.131026")->click();
        QCOMPARE(action.size(), 1);
        QCOMPARE(action.first().at(0).value<Action>(), codeWords(QStringLiteral("131026"))->action);
        QCOMPARE(action.first().at(1).value<Filter>().text(), QStringLiteral("age < 2h && code == 131026"));
        child<QPushButton>(*dialog, "failures.show.network")->click();
        QCOMPARE(condition.first().first().value<Filter>().text(), QStringLiteral("error == network && !code"));
    }

    void countingMoreKeepsTheKeyboardInTheCard()
    {
        FailureStrip strip;
        const auto groups = [](int count) {
            return QList<FailureGroup>{{QStringLiteral("131026"), ErrorKind::Rejected, count}, {toString(ErrorKind::Rejected), ErrorKind::Rejected, 2}};
        };
        strip.setFailures(groups(142), {});
        strip.show();
        child<QPushButton>(strip, "messages.whatToDo")->click();
        auto *dialog = strip.window()->findChild<FailureDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *act = child<QPushButton>(*dialog, "failures.act.131026");
        act->setFocus();
        QVERIFY(act->hasFocus());
        QSignalSpy action(&strip, &FailureStrip::actionWanted);
        QTest::mousePress(act, Qt::LeftButton);
        strip.setFailures(groups(143), {}); // while it is being pressed
        QTest::mouseRelease(act, Qt::LeftButton);
        QCOMPARE(action.size(), 1);
        // A refusal without a code says what to do, too.
        strip.setFailures(groups(143), {});
        child<QPushButton>(strip, "messages.whatToDo")->click();
        QVERIFY(!child<QPushButton>(*strip.window()->findChild<FailureDialog *>(), "failures.act.rejected")->text().isEmpty());
        // Nothing failed here: the dialog would be about another filter.
        QPointer<FailureDialog> open = strip.window()->findChild<FailureDialog *>();
        strip.setFailures({}, {});
        QTRY_VERIFY(open.isNull() || !open->isVisible());
    }

private:
    MenuButton *button(const char *name) const { return child<MenuButton>(*m_bar, name); }
    QString text() const { return child<QLineEdit>(*m_bar, "messages.filter")->text(); }
    void write(const char *filter) { m_bar->setFilter(parsed(filter)); }
    QAction *action(const char *menu, const char *words) const
    {
        for (QAction *action : button(menu)->choices()->actions()) {
            if (action->text() == QString::fromUtf8(words))
                return action;
        }
        qFatal("%s has no %s", menu, words);
    }
    void tick(const char *menu, const char *words) { action(menu, words)->trigger(); }
    QStringList ticked(const char *menu) const
    {
        QStringList words;
        for (const QAction *action : button(menu)->choices()->actions()) {
            if (action->isChecked())
                words.append(action->text().replace(QLatin1String("&&&&"), QLatin1String("&&")));
        }
        return words;
    }

    std::unique_ptr<FilterBar> m_bar;
    std::unique_ptr<QSignalSpy> m_changed;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    FilterBarTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filterbar.moc"
