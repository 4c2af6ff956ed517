#include "tour/eventguide.h"

#include "mainwindow.h"
#include "pages/broadcast/approvaldialog.h"
#include "pages/deliveries/deliveriespage.h"
#include "pages/deliveries/deliverytable.h"
#include "pages/messages/overview/overviewcard.h"
#include "pages/messagespage.h"
#include "store/deliverystore.h"
#include "support/broadcastfill.h"
#include "widgets/plot.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace recado::tour {

using test::child;

namespace {

constexpr int settle = 500;

void click(QWidget &window, const char *name)
{
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
}

DeliveryId keep(test::PracticeHouse &house, const QByteArray &body, const QString &state = {})
{
    DeliveryRecord record;
    record.account = house.account().id;
    record.heardAt = house.app().core().now();
    record.body = body;
    record.headers = {{"content-type", "application/json"}, {"user-agent", "Wati/2.0"}};
    if (!state.isEmpty())
        record.state = state;
    record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    const auto kept = test::await(house.app().core().database->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }));
    if (!kept)
        qFatal("not kept");
    std::ignore = test::await(house.app().ingest().processPending());
    return kept->id;
}

// A message of another system to somebody whom this one writes to as well.
QByteArray strange(int number)
{
    return R"({"eventType":"sentMessageDELIVERED_v2","id":"e)" + QByteArray::number(number) + R"(","localMessageId":"crm-2026-)" + QByteArray::number(number)
        + R"(","whatsappMessageId":"wamid.HBgMNTUxMTk4ODg4Nzc3NxUCABEYEjI1RDY4)" + QByteArray::number(number)
        + R"(","waId":"5511988887777","timestamp":")" + QByteArray::number(QDateTime::currentSecsSinceEpoch() - 40) + R"(","type":"template"})";
}

QByteArray large()
{
    QByteArray body(R"({"eventType":"catalogSynchronised","tenant":"12345","produtos":[)");
    for (int i = 0; body.size() < 3'000'000; ++i)
        body += (i > 0 ? "," : "") + QByteArray(R"({"codigo":"SKU-)") + QByteArray::number(100'000 + i)
            + R"(","descricao":"Camiseta de algodão, gola redonda","preco":"R$ 59,90","estoque":)" + QByteArray::number(i % 40) + "}";
    return body + "]}";
}

void visitRaw(Album &album, MainWindow &window, DeliveriesPage &page, DeliveryId id)
{
    page.select(id);
    const auto *title = child<QLabel>(page, "deliveries.title");
    const auto isThere = [&] { return title->isVisible() && title->text().contains(QLocale().toString(id.value)); };
    if (!QTest::qWaitFor(isThere, 20'000))
        qWarning("the large delivery did not come");
    album.take(&window, QStringLiteral("deliveries-large"));
    click(window, "deliveries.raw");
    QTest::qWait(2 * settle);
    album.take(&window, QStringLiteral("deliveries-raw-large"));
    child<QDialog>(page, "messages.rawDialog")->close();
}

QScrollArea *scrollAround(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

void visitDeliveries(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    static int number = 1000;
    const DeliveryId orphan = keep(house, strange(++number));
    const DeliveryId unread = keep(house, R"({"eventType":"teleportedMessage","waId":"5511988887777","n":)" + QByteArray::number(++number) + "}");
    const DeliveryId refused = keep(house, R"({"object":"whatsapp_business_account","n":)" + QByteArray::number(++number) + "}", QStringLiteral("refused"));
    const DeliveryId heavy = keep(house, large() + QByteArray(number % 7, ' '));
    window.showPage(MainWindow::Connections);
    click(window, "connections.deliveries");
    auto &page = *window.findChild<DeliveriesPage *>();
    QTest::qWait(2 * settle);
    album.take(&window, QStringLiteral("deliveries"));
    for (const auto &[id, picture] : {std::pair{orphan, "deliveries-orphan"}, {unread, "deliveries-unread"}, {refused, "deliveries-refused"}}) {
        page.select(id);
        QTest::qWait(settle);
        album.take(&window, QLatin1String(picture));
    }
    visitRaw(album, window, page, heavy);
    click(window, "deliveries.replay");
    album.take(&window, QStringLiteral("deliveries-replay-menu"));
    child<QMenu>(page, "deliveries.replayMenu")->actions().last()->trigger();
    child<QMenu>(page, "deliveries.replayMenu")->close();
    QTest::qWait(4 * settle);
    album.take(&window, QStringLiteral("deliveries-replayed"));
    auto *line = child<QLineEdit>(page, "deliveries.filter");
    line->setText(QStringLiteral("stat == orphn"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("deliveries-mistake"));
    line->setText(QStringLiteral("heard < 2020-01-01"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("deliveries-nohits"));
    line->clear();
    QTest::qWait(settle);
    const QSize before = window.size();
    window.resize(1024, 700);
    QTest::qWait(100);
    album.take(&window, QStringLiteral("narrow-deliveries"));
    window.resize(before);
    child<QAbstractButton>(window, "connections.cards")->click();
}

void visitOverview(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    house.app().broadcasts().setRuns(false);
    test::BroadcastFill fill;
    fill.account = house.account().id;
    fill.channel = test::await(house.app().accounts().channels(fill.account))->first().id;
    fill.rows = fill.taken = 6'000;
    fill.perSecond = 1;
    fill.name = QStringLiteral("Convite da semana");
    fill.startedAt = house.app().core().now() - std::chrono::hours(3);
    fill.into(house.app().core().database);
    window.showPage(MainWindow::Messages);
    click(window, "messages.view.overview");
    QTest::qWait(6 * settle);
    album.take(&window, QStringLiteral("overview"));
    auto *volume = child<OverviewCard>(window, "overview.volume");
    volume->plot()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(volume->plot(), Qt::Key_Right);
    QScrollBar *bar = scrollAround(volume)->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("overview-below"));
    bar->setValue(0);
    const auto tables = [&window] {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(QLatin1String("overview.")) && button->objectName().endsWith(QLatin1String(".table.show")))
                button->click();
        }
    };
    tables();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("overview-tables"));
    bar->setValue(bar->maximum());
    album.take(&window, QStringLiteral("overview-tables-below"));
    tables();
    auto *line = child<QLineEdit>(window, "messages.filter");
    line->setText(QStringLiteral("template == nunca_existiu"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(3 * settle);
    album.take(&window, QStringLiteral("overview-nohits"));
    line->clear();
    QTest::qWait(3 * settle);
    const QSize before = window.size();
    window.resize(1024, 700);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("narrow-overview"));
    window.resize(before);
    click(window, "messages.view.list");
}

void visitApproval(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    ApprovalService::Review review;
    ApprovalRequest &request = review.request;
    request.name = QStringLiteral("Lembrete de novembro");
    request.account = QStringLiteral("Clínica Vida");
    request.channel = QStringLiteral("+551133334444");
    request.templateName = QStringLiteral("confirma_consulta");
    request.templateLanguage = QStringLiteral("pt_BR");
    request.text = QStringLiteral("Olá, {{1}}! Sua consulta com {{2}} está marcada para {{3}}.\nResponda *1* para confirmar ou *2* para remarcar.");
    request.fileName = QStringLiteral("clientes-novembro.xlsx");
    request.rows = 20'000;
    request.ready = 19'873;
    request.blocked = 96;
    request.leftOut = 31;
    request.report.rows = request.rows;
    request.report.ready = request.ready;
    request.report.blocked = request.blocked;
    request.report.leftOut = request.leftOut;
    request.report.duration = std::chrono::minutes(4);
    CheckFinding numbers;
    numbers.level = CheckLevel::Amber;
    numbers.kind = QStringLiteral("number_invalid");
    numbers.count = 96;
    request.report.findings = {numbers};
    request.who = QStringLiteral("Ana Prado");
    request.at = house.app().core().now() - std::chrono::minutes(12);
    review.fingerprint = QStringLiteral("7F3A-91C2-0D4E-88B1");
    window.showPage(MainWindow::Broadcasts);
    const auto open = [&] {
        auto *dialog = new ApprovalDialog(house.app().approvals(), {}, review, &window);
        dialog->open();
        return dialog;
    };
    auto *dialog = open();
    album.take(&window, QStringLiteral("approval"));
    click(*dialog, "approval.refuse");
    album.take(&window, QStringLiteral("approval-refused"));
    dialog->close();
    review.own = true;
    review.trusted = true;
    dialog = open();
    album.take(&window, QStringLiteral("approval-own"));
    dialog->close();
    QTest::qWait(50);
}

} // namespace recado::tour
