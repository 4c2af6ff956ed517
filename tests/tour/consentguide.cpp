#include "tour/consentguide.h"

#include "dialogs/addoptoutsdialog.h"
#include "dialogs/consentdialog.h"
#include "dialogs/optoutdialog.h"
#include "dialogs/takebackdialog.h"
#include "pages/contacts/consentpart.h"
#include "widgets/card.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace recado::tour {

namespace {

const QString ana = QStringLiteral("+5511970010001");
const QString rita = QStringLiteral("+5585970010002");
const QString joao = QStringLiteral("+5521970010003");

void fill(OptOutService &list, Instant now)
{
    const auto days = [now](int count) { return now - std::chrono::hours(24 * count); };
    ConsentEntry agreed{ana, ConsentScope::Marketing, QStringLiteral("form"), QStringLiteral("marcou no balcão"), QStringLiteral("https://loja.example/aceites/4471"), days(90)};
    std::ignore = test::await(list.optIn(agreed));
    ConsentEntry asked{ana, ConsentScope::All, QStringLiteral("telephone"), QStringLiteral("pediu para não receber mais"), {}, days(20)};
    std::ignore = test::await(list.optOut(asked));
    ConsentEntry again{ana, ConsentScope::All, QStringLiteral("in_person"), {}, QStringLiteral("Ficha 2031"), days(2)};
    std::ignore = test::await(list.optIn(again));
    std::ignore = test::await(list.optOut({rita, ConsentScope::Marketing, QStringLiteral("provider"), QStringLiteral("stop"), {}, days(11)}));
    std::ignore = test::await(list.optOut({joao, ConsentScope::All, QStringLiteral("words"), QStringLiteral("SAIR"), QStringLiteral("wamid.HBgN"), days(3)}));
    QStringList others;
    for (int i = 0; i < 14; ++i)
        others.append(QStringLiteral("+5531970020%1").arg(i, 3, 10, QLatin1Char('0')));
    ConsentEntry import{{}, ConsentScope::All, QStringLiteral("import"), QStringLiteral("lista do Procon"), {}, days(40)};
    std::ignore = test::await(list.optOutAll(others, import));
}

void takeDialog(Album &album, QWidget &window, QDialog *dialog, const char *name)
{
    dialog->open();
    QTest::qWait(150);
    album.take(&window, QLatin1String(name));
    dialog->close();
    QTest::qWait(20);
}

} // namespace

void visitConsent(Album &album, QWidget &window, test::PracticeHouse &house)
{
    Application &app = house.app();
    fill(app.optOuts(), app.core().now());
    {
        QWidget card;
        card.resize(440, 860);
        auto *column = new QVBoxLayout(&card);
        for (const QString &who : {ana, joao, rita}) {
            auto *frame = new Card(QStringLiteral("Consent"), &card);
            auto *part = new ConsentPart(app, frame);
            part->open(who);
            frame->body()->addWidget(part);
            column->addWidget(frame);
        }
        column->addStretch(1);
        card.show();
        QTest::qWait(200);
        album.take(&card, QStringLiteral("consent-card"));
    }
    takeDialog(album, window, new ConsentDialog(app, rita, ConsentKind::OptIn, &window), "consent-agreed");
    takeDialog(album, window, new ConsentDialog(app, ana, ConsentKind::OptOut, &window), "consent-optout");
    takeDialog(album, window, new TakeBackDialog(app, {joao}, &window), "consent-takeback");
    auto *list = new OptOutDialog(app, &window);
    list->open();
    QTest::qWait(200);
    album.take(&window, QStringLiteral("optouts"));
    auto *add = new AddOptOutsDialog(app, list);
    test::child<QPlainTextEdit>(*add, "addOptOuts.numbers")->setPlainText(QStringLiteral("11 97001-0005\nAna Souza\n"));
    add->open();
    test::child<QAbstractButton>(*add, "addOptOuts.save")->click();
    QTest::qWait(150);
    album.take(&window, QStringLiteral("optouts-add"));
    add->close();
    test::child<QAbstractButton>(*list, "optOuts.words")->click();
    QTest::qWait(50);
    album.take(&window, QStringLiteral("optouts-words"));
    list->close();
}

} // namespace recado::tour
