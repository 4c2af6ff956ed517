#include "tour/filterguide.h"

#include "pages/messages/menubutton.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>

#include <tuple>

namespace recado::tour {

using test::child;

namespace {

constexpr int settle = 500; // longer than a filter waits for the next key

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    for (const QChar sign : text)
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key(0), QString(sign), Qt::NoModifier);
}

void closeProposals()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void openMenu(Album &album, QWidget &window, const char *button, const QString &picture)
{
    auto *menu = child<MenuButton>(window, button);
    QTest::mouseClick(menu, Qt::LeftButton);
    album.take(&window, picture);
    menu->choices()->close();
}

void visitSaved(Album &album, QWidget &window)
{
    child<QAction>(window, "messages.manageFilters")->trigger();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("filters-colours"));
    type(child<QLineEdit>(window, "filters.expression"), QStringLiteral("verdict == read && age > 2x"));
    QTest::keyClick(child<QLineEdit>(window, "filters.expression"), Qt::Key_Return);
    album.take(&window, QStringLiteral("filters-mistake"));
    child<QDialog>(window, "filters")->close();
}

} // namespace

void visitFilters(Album &album, QWidget &window, test::PracticeHouse &house)
{
    const SavedFilter kept[] = {{{}, QStringLiteral("Sem WhatsApp"), QStringLiteral("code == 131026"), QStringLiteral("bad"), true},
                                {{}, QStringLiteral("Incertas"), QStringLiteral("verdict == unknown"), QStringLiteral("warn"), true},
                                {{}, QStringLiteral("Região de São Paulo"), QStringLiteral("ddd in {11, 12, 13}"), {}, true}};
    for (const SavedFilter &each : kept)
        std::ignore = test::await(house.app().filters().put(each));
    auto *line = child<QLineEdit>(window, "messages.filter");
    type(line, QStringLiteral("verdict in {failed refused} && co"));
    album.take(&window, QStringLiteral("filter-fields"));
    closeProposals();
    type(line, QStringLiteral("verdict != replied && template == avi"));
    album.take(&window, QStringLiteral("filter-values"));
    closeProposals();
    type(line, QStringLiteral("verdict == faild && age < 2h"));
    closeProposals();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("filter-mistake"));
    type(line, QStringLiteral("verdict in {failed, refused} && created == today"));
    closeProposals();
    QTest::qWait(2 * settle);
    album.take(&window, QStringLiteral("filter-failures"));
    openMenu(album, window, "messages.status", QStringLiteral("filter-status"));
    openMenu(album, window, "messages.saved", QStringLiteral("filter-saved"));
    QTest::mouseClick(child<QPushButton>(window, "messages.whatToDo"), Qt::LeftButton);
    album.take(&window, QStringLiteral("filter-whattodo"));
    child<QDialog>(window, "messages.failureDialog")->close();
    visitSaved(album, window);
    line->clear();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("filter-colours"));
}

} // namespace recado::tour
