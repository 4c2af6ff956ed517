#include "tour/storyguide.h"

#include "mainwindow.h"
#include "pages/messages/messagetable.h"
#include "pages/messagespage.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace recado::tour {

using test::child;

namespace {

constexpr int patience = 20'000;
constexpr int settle = 500;

struct Walk {
    MainWindow &window;
    Album &album;
    test::PracticeHouse &house;
    MessagesPage *page;

    void show(MessageRow row, const char *picture)
    {
        page->select(row);
        QTest::qWait(settle);
        album.take(&window, QLatin1String(picture));
    }
    bool becomes(MessageRow row, EventKind kind)
    {
        const bool did = QTest::qWaitFor([&] { return house.story(row).verdict.kind == kind; }, patience);
        if (!did)
            qWarning("a message did not become %s", qPrintable(toString(kind)));
        return did;
    }
    void click(const char *name) { QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton); }
};

// Nobody knows whether it arrived; each decision and what it leads to.
void visitUnknown(Walk &walk)
{
    const MessageRow row = walk.house.send(QStringLiteral("+5562999110011"), QStringLiteral("Marina Duarte"));
    walk.becomes(row, EventKind::Unknown);
    walk.show(row, "unknown");
    auto *waiting = child<QMenu>(walk.window, "messages.decision.waiting");
    auto *wait = child<QPushButton>(walk.window, "messages.decision.wait");
    waiting->popup(wait->mapToGlobal(QPoint(0, wait->height())));
    walk.album.take(&walk.window, QStringLiteral("unknown-waiting"));
    waiting->actions().value(1)->trigger();
    waiting->close();
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("unknown-waits"));
    child<QLineEdit>(walk.window, "messages.decision.note")->setText(QStringLiteral("Ela confirmou por telefone."));
    walk.click("messages.decision.sent");
    walk.becomes(row, EventKind::Sent);
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("unknown-sent"));
    walk.click("messages.decision.takeBack");
    walk.becomes(row, EventKind::Unknown);
    QTest::qWait(settle);
    walk.click("messages.decision.again");
    walk.album.take(&walk.window, QStringLiteral("unknown-again"));
    walk.click("confirm.cancel");
    QTest::qWait(100);
    walk.click("messages.decision.notSent");
    walk.becomes(row, EventKind::Refused);
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("unknown-notsent"));
}

void visitFailures(Walk &walk)
{
    const std::tuple<const char *, const char *, EventKind, const char *> fates[] = {
        {"+5585988120005", "Rita de Cássia Albuquerque Cavalcanti", EventKind::Failed, "failed-number"},
        {"+5585988130006", "Rita de Cássia", EventKind::Failed, "failed-later"},
        {"+5571987870007", "Igor Santos", EventKind::Refused, "refused-administrator"},
        {"+5571987870020", "Igor Santos", EventKind::Refused, "refused-token"},
        {"+5571987870024", "Bento Ribeiro", EventKind::Failed, "failed-template"},
    };
    for (const auto &[number, name, kind, picture] : fates) {
        const MessageRow row = walk.house.send(QLatin1String(number), QString::fromUtf8(name));
        walk.becomes(row, kind);
        walk.show(row, picture);
    }
    walk.click("messages.decision.help");
    QTest::qWait(3 * settle);
    walk.album.take(&walk.window, QStringLiteral("failed-template-fetched"));
}

void visitRaw(Walk &walk)
{
    const MessageRow row = walk.house.send(QStringLiteral("+5511955560015"), QStringLiteral("Luísa Prado"));
    walk.becomes(row, EventKind::Delivered);
    walk.show(row, "superseded");
    walk.click("messages.showRaw");
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("raw"));
    walk.click("messages.raw.headers");
    QTest::qWait(100);
    walk.album.take(&walk.window, QStringLiteral("raw-headers"));
    walk.click("messages.raw.bytes");
    walk.click("messages.raw.replay");
    QTest::qWait(2 * settle);
    walk.album.take(&walk.window, QStringLiteral("raw-replayed"));
    walk.click("messages.raw.body");
    child<QDialog>(walk.window, "messages.rawDialog")->close();
}

void visitMany(Walk &walk)
{
    auto *table = child<MessageTable>(walk.window, "messages.table");
    table->setFocus();
    table->selectAll();
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("many-selected"));
    walk.click("messages.selection.again");
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("many-again"));
    if (auto *cancel = walk.window.findChild<QPushButton *>(QStringLiteral("confirm.cancel")))
        QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::qWait(100);
    walk.click("messages.selection.ask");
    QTest::qWait(4 * settle);
    walk.album.take(&walk.window, QStringLiteral("many-asked"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {40, 20});
    walk.click("messages.whatToDo");
    walk.album.take(&walk.window, QStringLiteral("failures"));
    child<QDialog>(walk.window, "messages.failureDialog")->close();
}

// Narrower and lower than the program is made for.
void visitSmall(Walk &walk)
{
    const QSize before = walk.window.size();
    walk.window.resize(1024, 700);
    const MessageRow row = walk.house.send(QStringLiteral("+5562999120011"), QStringLiteral("Marina Duarte"));
    walk.becomes(row, EventKind::Unknown);
    walk.show(row, "narrow-list");
    auto *table = child<MessageTable>(walk.window, "messages.table");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTest::qWait(settle);
    walk.album.take(&walk.window, QStringLiteral("narrow-unknown"));
    walk.click("messages.addNote");
    walk.album.take(&walk.window, QStringLiteral("narrow-note"));
    walk.window.resize(before);
}

} // namespace

void visitStories(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    window.showPage(MainWindow::Messages);
    Walk walk{window, album, house, window.findChild<MessagesPage *>()};
    QTest::qWait(settle);
    visitUnknown(walk);
    visitFailures(walk);
    visitRaw(walk);
    visitMany(walk);
    visitSmall(walk);
}

} // namespace recado::tour
