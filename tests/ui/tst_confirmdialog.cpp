#include "dialogs/confirmdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace recado;

class ConfirmDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_confirmed = 0;
        m_parent = std::make_unique<QWidget>();
        m_parent->show();
        m_dialog = ConfirmDialog::ask(m_parent.get(), QStringLiteral("Send to 20 people?"), QStringLiteral("Each is one message."), QStringLiteral("Send"),
                                      [this] { ++m_confirmed; });
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void enterGivesTheHarmlessAnswer()
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(m_confirmed, 0);
    }

    void whoGoesToTheOtherAnswerGivesItWithEnter()
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("confirm.action"));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_confirmed, 1);
    }

    void escapeDoesNothing()
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_confirmed, 0);
    }

private:
    int m_confirmed = 0;
    std::unique_ptr<QWidget> m_parent;
    QPointer<ConfirmDialog> m_dialog;
};

QTEST_MAIN(ConfirmDialogTest)
#include "tst_confirmdialog.moc"
