#include "tour/planguide.h"

#include "mainwindow.h"
#include "pages/broadcast/recipientsstep.h"
#include "pages/broadcastspage.h"
#include "services/broadcastservice.h"

#include <QCheckBox>
#include <QPushButton>

namespace recado::tour {

namespace {

using test::child;
using test::hasVisible;

constexpr int patience = 20'000;

// Spreadsheets as they come: a rounded number, one person twice, a cell left empty, a ninth digit that is missing.
QString table()
{
    QString text = QStringLiteral("Telefone\tNome\tValor\tVencimento\n");
    for (int i = 0; i < 24; ++i)
        text += QStringLiteral("(11) 9%1-%2\tPessoa %3\tR$ %4,90\t10/12/2026\n").arg(7000 + i * 31).arg(3100 + i).arg(i + 1).arg(40 + i);
    text += QStringLiteral("5,51199E+12\tDona Marta\tR$ 31,00\t10/12/2026\n"
                           "(11) 97000-3100\tPessoa 1\tR$ 40,90\t10/12/2026\n"
                           "(11) 97654-0981\tJoão Pedro\t\t10/12/2026\n"
                           "(21) 8765-4321\tRita de Cássia\tR$ 18,00\t10/12/2026\n"
                           "123\tIgor Santos\tR$ 22,00\t10/12/2026\n");
    return text;
}

BroadcastSeed seedOf(test::PracticeHouse &house)
{
    BroadcastSeed seed;
    seed.account = house.account().id;
    seed.channel = test::await(house.app().accounts().channels(seed.account))->first().id;
    seed.templateName = QStringLiteral("aviso_vencimento");
    seed.templateLanguage = QStringLiteral("pt_BR");
    seed.content = Content(TemplateContent{seed.templateName, seed.templateLanguage, {}});
    return seed;
}

bool waitFor(QWidget &window, const char *name)
{
    const bool came = QTest::qWaitFor([&window, name] { return hasVisible(window, name); }, patience);
    if (!came)
        qWarning("%s did not appear", name);
    return came;
}

void click(QWidget &window, const char *name)
{
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
}

void visitCheck(Album &album, MainWindow &window, const QString &prefix)
{
    click(window, "broadcast.next");
    if (!waitFor(window, "broadcast.verdict"))
        return;
    QTest::qWait(300);
    album.take(&window, prefix + QStringLiteral("check"));
    click(window, "broadcast.check.allRows");
    QTest::qWait(400);
    album.take(&window, prefix + QStringLiteral("rows"));
    click(window, "broadcast.rows.close");
    click(window, "broadcast.check.send");
    if (!waitFor(window, "broadcast.send"))
        return;
    child<QCheckBox>(window, "broadcast.hours")->setChecked(true);
    child<QCheckBox>(window, "broadcast.canary")->setChecked(true);
    click(window, "broadcast.pace.1");
    album.take(&window, prefix + QStringLiteral("send"));
    click(window, "broadcast.send");
    album.take(&window, prefix + QStringLiteral("confirm"));
    click(window, "confirm.cancel");
    QTest::qWait(50);
}

void visitSteps(Album &album, MainWindow &window, test::PracticeHouse &house, const QString &prefix)
{
    auto *page = child<BroadcastsPage>(window, "broadcasts.page");
    page->begin(seedOf(house));
    if (!waitFor(window, "broadcast.drop"))
        return;
    album.take(&window, prefix + QStringLiteral("recipients"));
    click(window, "broadcast.step.1");
    QTest::qWait(300);
    album.take(&window, prefix + QStringLiteral("template"));
    click(window, "broadcast.next");
    child<RecipientsStep>(window, "broadcast.recipientsStep")->takeText(table());
    if (!waitFor(window, "broadcast.preview.table"))
        return;
    QTest::qWait(300);
    album.take(&window, prefix + QStringLiteral("preview"));
    click(window, "broadcast.next");
    if (!waitFor(window, "broadcast.columns.phone"))
        return;
    QTest::qWait(400);
    album.take(&window, prefix + QStringLiteral("columns"));
    visitCheck(album, window, prefix);
    click(window, "broadcast.saveDraft");
    waitFor(window, "broadcasts.table");
    QTest::qWait(300);
}

} // namespace

void visitPlan(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    window.showPage(MainWindow::Broadcasts);
    QTest::qWait(200);
    visitSteps(album, window, house, QStringLiteral("plan-"));
    album.take(&window, QStringLiteral("broadcasts"));
    const QSize before = window.size();
    window.resize(1024, 700);
    visitSteps(album, window, house, QStringLiteral("narrow-plan-"));
    album.take(&window, QStringLiteral("narrow-broadcasts"));
    window.resize(before);
}

} // namespace recado::tour
