#include "tour/contactguide.h"

#include "dialogs/contactimportdialog.h"
#include "mainwindow.h"
#include "pages/contacts/contactlist.h"
#include "pages/contactspage.h"
#include "ui/contactpeople.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

namespace recado::tour {

using test::child;

namespace {

constexpr int settle = 500;

void click(MainWindow &window, const char *name)
{
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
    QTest::qWait(settle);
}

} // namespace

void visitContacts(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    auto *place = window.findChild<QAbstractButton *>(QStringLiteral("nav.contacts"));
    if (!place) {
        qWarning("the window has no contacts");
        return;
    }
    place->click();
    QTest::qWait(settle);
    auto *page = window.findChild<ContactsPage *>();
    auto &contacts = house.app().contacts();
    // The second chapter finds the people of the first.
    const auto known = test::await(contacts.find(QStringLiteral("@ana.souza")));
    ContactId ana = known ? known->id : ContactId();
    if (!known) {
        test::ContactPeople people(house.app());
        ana = people.fill().id;
        people.addDouble();
    }
    QTest::qWait(2 * settle);
    page->show(ana);
    QTest::qWait(2 * settle);
    album.take(&window, QStringLiteral("contacts"));
    auto *list = child<ContactList>(window, "contacts.list");
    list->selectAll();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("contacts-many"));
    page->show(ana);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::qWait(settle);
    click(window, "contacts.merges.look");
    album.take(&window, QStringLiteral("contacts-merge"));
    click(window, "merge.cancel");
    click(window, "contacts.add");
    child<QPlainTextEdit>(window, "contact.numbers")->setPlainText(QStringLiteral("11 98888-1234"));
    album.take(&window, QStringLiteral("contacts-add"));
    click(window, "contact.cancel");
    click(window, "contacts.import");
    album.take(&window, QStringLiteral("contacts-import-begin"));
    child<ContactImportDialog>(window, "import")
        ->takeText(QStringLiteral("Telefone\tNome\tCidade\tEtiquetas\n11 98888-7777\tAna Souza\tOlinda\tvip\n21 97777-1111\tBia Lima\tNatal\t\n1234\tCaio\tNatal\t\n"));
    QTest::qWait(settle);
    click(window, "import.next");
    album.take(&window, QStringLiteral("contacts-import"));
    click(window, "import.cancel");
}

} // namespace recado::tour
