#include "tour/privacyguide.h"

#include "dialogs/persondatadialog.h"
#include "format/masking.h"
#include "mainwindow.h"
#include "window/revealrecord.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

#include <tuple>

namespace recado::tour {

using test::child;

namespace {

constexpr int patience = 60'000;
const QString joaquina = QStringLiteral("+5511977770401");

void settle()
{
    QTest::qWait(600);
}

} // namespace

// A house of its own: whoever comes after must find everybody.
void visitPrivacy(Album &album, MainWindow &)
{
    test::PracticeHouse house;
    Application &app = house.app();
    const RevealRecord record(app.people());
    std::ignore = house.send(joaquina, QStringLiteral("Joaquina Zebedeu"));
    std::ignore = house.send(QStringLiteral("+5521977770402"), QStringLiteral("Bento Lisboa"));
    std::ignore = test::await(app.contacts().ensure(joaquina));
    std::ignore = test::await(app.retention().setDays(RetentionKind::Content, 365));
    MainWindow window(app);
    window.resize(1280, 800);
    window.show();

    window.showPage(MainWindow::Settings);
    settle();
    auto *mask = child<QCheckBox>(window, "settings.mask");
    child<QScrollArea>(window, "settings.scroll")->ensureWidgetVisible(mask, 0, 200);
    mask->setChecked(true);
    album.take(&window, QStringLiteral("settings-privacy"));
    child<QAbstractButton>(window, "settings.retention")->click();
    settle();
    album.take(&window, QStringLiteral("retention"));
    delete child<QDialog>(window, "dialog.retention");

    window.showPage(MainWindow::Messages);
    settle();
    album.take(&window, QStringLiteral("messages-masked"));
    Masking::ofProgram().uncover(joaquina, QStringLiteral("messages"));
    settle();
    album.take(&window, QStringLiteral("messages-uncovered"));
    window.showPage(MainWindow::Settings);
    child<QAbstractButton>(window, "settings.reveals")->click();
    settle();
    album.take(&window, QStringLiteral("reveals"));
    delete child<QDialog>(window, "dialog.reveals");
    mask->setChecked(false);

    auto *person = new PersonDataDialog(app, joaquina, &window);
    person->open();
    settle();
    child<QLineEdit>(*person, "person.typed")->setText(joaquina.right(4));
    album.take(&window, QStringLiteral("person"));
    auto *erase = child<QAbstractButton>(*person, "person.erase");
    if (erase->isEnabled()) {
        erase->click();
        std::ignore = QTest::qWaitFor([person] { return child<QAbstractButton>(*person, "person.receipt.save")->isVisible(); }, patience);
    }
    album.take(&window, QStringLiteral("person-receipt"));
    delete person;
}

} // namespace recado::tour
