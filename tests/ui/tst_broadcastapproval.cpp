#include "pages/broadcast/approvalfiles.h"
#include "ui/broadcastdriver.h"

#include <QCheckBox>
#include <QDialog>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = BroadcastDriver::generous;

// Who asks, and somebody else at another computer.
struct Office {
    Office() : asking(askingHouse), approving(approvingHouse) {}

    Broadcast broadcast() { return await(askingHouse.app().broadcasts().list())->first(); }
    QString file(const char *name) const { return asking.dir.filePath(QLatin1String(name)); }

    PracticeHouse askingHouse;
    PracticeHouse approvingHouse{false};
    BroadcastDriver asking;
    BroadcastDriver approving;
};

} // namespace

// A second person's approval, from one installation's screen to the other's and back.
class TestBroadcastApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init() { m_office = std::make_unique<Office>(); }
    void cleanup() { m_office.reset(); }

    void itLeavesWhenTheOtherPersonApproved();
    void theOwnRequestIsNotApproved();
    void whatWasRefusedWaits();
    void anAnswerToSomethingElseDoesNotCount();
    void whatWaitsOpensWhereItWaitsAndMayBeTakenBack();

private:
    bool ask()
    {
        BroadcastDriver &asking = m_office->asking;
        if (!asking.planToSend(BroadcastDriver::people(4)))
            return false;
        asking.picture("approval-offered");
        asking.click("broadcast.approval.needed");
        asking.click("broadcast.send");
        return asking.waitFor([&asking] { return asking.window.findChild<QFileDialog *>(QStringLiteral("approval.save.dialog")); });
    }
    bool save(const QString &path)
    {
        BroadcastDriver &asking = m_office->asking;
        asking.choose("approval.save.dialog", path);
        // The file is there a moment before the page knows it: until then its buttons rest.
        return asking.waitFor([&] { return QFile::exists(path) && asking.button("broadcast.send")->isEnabled(); });
    }
    QDialog *openRequest(const QString &path)
    {
        BroadcastDriver &approving = m_office->approving;
        approving.click("broadcasts.approve");
        approving.choose("approval.open.dialog", path);
        const bool came = approving.waitFor([&approving] { return approving.window.findChild<QDialog *>(QStringLiteral("approval")); });
        return came ? approving.window.findChild<QDialog *>(QStringLiteral("approval")) : nullptr;
    }
    void openAnswer(const QString &path)
    {
        m_office->asking.click("broadcast.send");
        m_office->asking.choose("approval.open.dialog", path);
    }

    std::unique_ptr<Office> m_office;
};

void TestBroadcastApproval::itLeavesWhenTheOtherPersonApproved()
{
    BroadcastDriver &asking = m_office->asking;
    QVERIFY(ask());
    const QString request = m_office->file("pedido.recado-broadcast");
    const QString answer = m_office->file("resposta.recado-approval");
    QVERIFY(save(request));
    QVERIFY(asking.isShown("broadcast.approval"));
    QVERIFY(m_office->broadcast().state == BroadcastState::AwaitingApproval);
    QVERIFY(!child<QCheckBox>(*asking.page, "broadcast.afterRestart")->isEnabled());
    QVERIFY(!asking.isShown("broadcast.send.back"));
    asking.picture("approval-waiting");

    QDialog *dialog = openRequest(request);
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(*dialog, "approval.people")->text().contains(QStringLiteral("4")));
    QVERIFY(!child<QLabel>(*dialog, "approval.text")->text().isEmpty());
    QVERIFY(!child<QLabel>(*dialog, "approval.channel")->text().isEmpty());
    child<QLineEdit>(*dialog, "approval.who")->setText(QStringLiteral("Ana Prado"));
    m_office->approving.picture("approval-review");
    QTest::mouseClick(child<QPushButton>(*dialog, "approval.approve"), Qt::LeftButton);
    m_office->approving.choose("approval.save.dialog", answer);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(answer), generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*dialog, "approval.approve")->isHidden(), generous);
    m_office->approving.picture("approval-approved");
    dialog->close();

    const QString print = signing::fingerprintOf(*await(m_office->approvingHouse.app().approvals().keys().ownPublicKey()));
    openAnswer(answer);
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcast.approval.fingerprint"), generous);
    QVERIFY(asking.label("broadcast.approval.who").contains(QStringLiteral("Ana Prado")));
    QVERIFY(!asking.button("broadcast.send")->isEnabled()); // nobody has compared the key yet
    asking.picture("approval-answered");
    auto *typed = child<QLineEdit>(*asking.page, "broadcast.approval.fingerprint");
    QTest::keyClicks(typed, QStringLiteral("0000-0000"));
    asking.click("broadcast.send");
    asking.click("confirm.action");
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcast.approval.fingerprint") && typed->isEnabled(), generous);
    QVERIFY(m_office->broadcast().state == BroadcastState::AwaitingApproval);
    typed->clear();
    QTest::keyClicks(typed, print);
    asking.click("broadcast.send");
    asking.click("confirm.action");
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("run.page"), generous);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->broadcast().state == BroadcastState::Finished, generous);
    QCOMPARE(await(m_office->askingHouse.app().broadcasts().totals(m_office->broadcast().id))->accepted, 4);
}

void TestBroadcastApproval::theOwnRequestIsNotApproved()
{
    BroadcastDriver &asking = m_office->asking;
    QVERIFY(ask());
    const QString request = m_office->file("pedido.recado-broadcast");
    QVERIFY(save(request));
    asking.click("broadcast.saveDraft");
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcasts.approve"), generous);
    asking.click("broadcasts.approve");
    asking.choose("approval.open.dialog", request);
    QTRY_VERIFY_WITH_TIMEOUT(asking.window.findChild<QDialog *>(QStringLiteral("approval")), generous);
    auto *dialog = child<QDialog>(asking.window, "approval");
    QVERIFY(!child<QPushButton>(*dialog, "approval.approve")->isEnabled());
    QVERIFY(child<QWidget>(*dialog, "approval.banner")->isVisible());
}

void TestBroadcastApproval::whatWasRefusedWaits()
{
    QVERIFY(ask());
    const QString request = m_office->file("pedido.recado-broadcast");
    QVERIFY(save(request));
    QDialog *dialog = openRequest(request);
    QVERIFY(dialog);
    QTest::mouseClick(child<QPushButton>(*dialog, "approval.refuse"), Qt::LeftButton);
    QVERIFY(child<QPushButton>(*dialog, "approval.approve")->isHidden());
    QVERIFY(child<QWidget>(*dialog, "approval.banner")->isVisible());
    QVERIFY(m_office->broadcast().state == BroadcastState::AwaitingApproval);
}

void TestBroadcastApproval::anAnswerToSomethingElseDoesNotCount()
{
    BroadcastDriver &asking = m_office->asking;
    QVERIFY(ask());
    const QString request = m_office->file("pedido.recado-broadcast");
    QVERIFY(save(request));
    openAnswer(request); // a request is no answer
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcast.send.problem"), generous);
    QVERIFY(!asking.isShown("broadcast.approval.who"));
    asking.picture("approval-wrong");
    m_office->approving.click("broadcasts.approve");
    m_office->approving.choose("approval.open.dialog", asking.fileOf("no request"));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->approving.isShown("broadcasts.problem"), generous);
}

void TestBroadcastApproval::whatWaitsOpensWhereItWaitsAndMayBeTakenBack()
{
    BroadcastDriver &asking = m_office->asking;
    QVERIFY(ask());
    child<QFileDialog>(asking.window, "approval.save.dialog")->reject(); // it waits all the same
    asking.click("broadcast.saveDraft");
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcasts.new"), generous);
    const BroadcastId id = m_office->broadcast().id;
    asking.page->show(id);
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcast.approval.save"), generous);
    asking.click("broadcast.step.3");
    QVERIFY(asking.isShown("broadcast.approval.save"));
    asking.click("broadcast.approval.back");
    QTRY_VERIFY_WITH_TIMEOUT(asking.isShown("broadcast.verdict"), generous);
    QVERIFY(m_office->broadcast().state == BroadcastState::Draft);
}

QTEST_MAIN(TestBroadcastApproval)
#include "tst_broadcastapproval.moc"
