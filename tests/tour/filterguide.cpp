#include "tour/filterguide.h"

#include "pages/messages/exportdialog.h"
#include "pages/messages/exportjob.h"
#include "pages/messages/menubutton.h"
#include "widgets/banner.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <tuple>
#include <utility>

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

// Three messages are written before anybody could look: the job is held where it begins, and told how far it would be with more.
void takeRunningExport(Album &album, QWidget &window, MessageExport &service, const QString &path)
{
    ExportJob &job = ExportJob::of(service);
    bool seen = false;
    const auto watch = QObject::connect(&job, &ExportJob::changed, &window, [&] {
        if (!job.isWriting() || std::exchange(seen, true))
            return;
        Q_EMIT service.progressed(path, 0, 1'048'000);
        QTest::qWait(2 * settle);
        Q_EMIT service.progressed(path, 123'500, 1'048'000);
        album.take(&window, QStringLiteral("export-running"));
    });
    child<ExportDialog>(window, "export")->exportTo(path);
    QTest::qWait(2 * settle);
    QObject::disconnect(watch);
}

void visitExport(Album &album, QWidget &window, MessageExport &service)
{
    child<QWidget>(window, "messages.table")->setFocus();
    child<QAbstractItemView>(window, "messages.table")->selectAll();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("export-selection"));
    QTest::mouseClick(child<QPushButton>(window, "messages.export"), Qt::LeftButton);
    album.take(&window, QStringLiteral("export"));
    auto *dialog = child<ExportDialog>(window, "export");
    const QTemporaryDir dir;
    takeRunningExport(album, window, service, dir.filePath(dialog->proposedName()));
    album.take(&window, QStringLiteral("export-done"));
    QTest::mouseClick(child<QPushButton>(window, "messages.export"), Qt::LeftButton);
    child<ExportDialog>(window, "export")->exportTo(dir.filePath(QStringLiteral("gone/messages.xlsx")));
    QTest::qWait(2 * settle);
    album.take(&window, QStringLiteral("export-failed"));
    Q_EMIT child<Banner>(window, "messages.export.result")->closed();
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
    visitExport(album, window, house.app().messageExport());
    visitSaved(album, window);
    line->clear();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("filter-colours"));
}

} // namespace recado::tour
