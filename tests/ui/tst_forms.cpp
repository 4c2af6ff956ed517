#include "forms/formfor.h"
#include "domain/limits/checkcontent.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace recado;

// Forms driven by the names of their controls to the content they stand for.
class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ContentDocument>();
        m_house = std::make_unique<QWidget>();
    }
    void textIsWritten();
    void buttonsComeMoveAndGo();
    void aRemovedButtonComesBackWithWhatWasTyped();
    void problemsStandAtTheirFields();
    void whatAFormDoesNotShowStays();

private:
    void open(const QString &kind)
    {
        m_document->reset(withValueAt(blankContent(kind), QStringLiteral("interactive.action.buttons"), QJsonValue::Undefined)); // no button yet
        m_form = formFor(kind, *m_document, {}, m_house.get());
        m_house->resize(640, 800);
        m_form->resize(m_house->size());
        m_house->show();
        m_house->activateWindow(); // shortcuts belong to the active window
        QVERIFY(QTest::qWaitForWindowActive(m_house.get()));
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : m_house->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void type(const QString &path, const QString &text)
    {
        auto *line = find<QWidget>(QStringLiteral("compose.field.") + path);
        QVERIFY2(line, qPrintable(path));
        QTest::keyClicks(line, text);
    }
    void press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const QJsonValue &button : m_document->value(QStringLiteral("interactive.action.buttons")).toArray())
            titles.append(button[QStringLiteral("reply")][QStringLiteral("title")].toString());
        return titles;
    }

    std::unique_ptr<ContentDocument> m_document;
    std::unique_ptr<QWidget> m_house;
    ContentForm *m_form = nullptr;
};

void TestForms::textIsWritten()
{
    open(QStringLiteral("text"));
    type(QStringLiteral("text.body"), QStringLiteral("Bom dia"));
    QCOMPARE(m_document->document(), (QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                                  {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Bom dia")}}}}));
    QCOMPARE(find<QLabel>(QStringLiteral("compose.field.text.body.count"))->text(), QLocale().toString(7) + QLatin1Char('/') + QLocale().toString(4096));
}

void TestForms::buttonsComeMoveAndGo()
{
    open(QStringLiteral("interactive.button"));
    const QString list = QStringLiteral("interactive.action.buttons");
    for (const char *title : {"Um", "Dois", "Tres"}) {
        press(QStringLiteral("compose.add.") + list);
        QTest::keyClicks(m_house->focusWidget(), QLatin1String(title)); // the new row has the cursor
    }
    QCOMPARE(titles(), (QStringList{QStringLiteral("Um"), QStringLiteral("Dois"), QStringLiteral("Tres")}));
    QVERIFY(!find<QPushButton>(QStringLiteral("compose.add.") + list)->isEnabled());
    press(QStringLiteral("compose.up.") + itemPath(list, 2));
    QCOMPARE(titles(), (QStringList{QStringLiteral("Um"), QStringLiteral("Tres"), QStringLiteral("Dois")}));
    QVERIFY(m_form->focusPath(itemPath(list, 0) + QStringLiteral(".reply.title")));
    QTest::keyClick(m_house->focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(), (QStringList{QStringLiteral("Tres"), QStringLiteral("Um"), QStringLiteral("Dois")}));
    QCOMPARE(m_house->focusWidget()->objectName(), QStringLiteral("compose.field.") + itemPath(list, 1) + QStringLiteral(".reply.title"));
    press(QStringLiteral("compose.remove.") + itemPath(list, 0));
    QCOMPARE(titles(), (QStringList{QStringLiteral("Um"), QStringLiteral("Dois")}));
}

void TestForms::aRemovedButtonComesBackWithWhatWasTyped()
{
    open(QStringLiteral("interactive.button"));
    const QString list = QStringLiteral("interactive.action.buttons");
    for (const char *title : {"Um", "Dois"}) {
        press(QStringLiteral("compose.add.") + list);
        QTest::keyClicks(m_house->focusWidget(), QLatin1String(title));
    }
    press(QStringLiteral("compose.remove.") + itemPath(list, 0));
    type(itemPath(list, 0) + QStringLiteral(".reply.title"), QStringLiteral("2"));
    press(QStringLiteral("compose.undo.button"));
    QCOMPARE(titles().size(), 2);
    QCOMPARE(titles().first(), QStringLiteral("Um"));
    QVERIFY(titles().last() != QLatin1String("Dois")); // typed after the removal, kept by undoing it
}

void TestForms::problemsStandAtTheirFields()
{
    open(QStringLiteral("interactive.button"));
    press(QStringLiteral("compose.add.interactive.action.buttons"));
    type(QStringLiteral("interactive.action.buttons[0].reply.title"), QString(21, QLatin1Char('x')));
    const ContentProblems all = checkContent(m_document->content());
    const ContentProblems homeless = m_form->setProblems(all);
    QVERIFY(all.size() > homeless.size());
    QVERIFY(m_form->focusPath(QStringLiteral("interactive.body")));
    QCOMPARE(m_house->focusWidget()->objectName(), QStringLiteral("compose.field.interactive.body.text"));
}

void TestForms::whatAFormDoesNotShowStays()
{
    open(QStringLiteral("text"));
    QJsonObject document = m_document->document();
    document.insert(QStringLiteral("newer"), 1);
    m_document->reset(document);
    type(QStringLiteral("text.body"), QStringLiteral("a"));
    QCOMPARE(m_document->document().value(QStringLiteral("newer")).toInt(), 1);
    QCOMPARE(find<QPlainTextEdit>(QStringLiteral("compose.field.text.body"))->toPlainText(), QStringLiteral("a"));
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
