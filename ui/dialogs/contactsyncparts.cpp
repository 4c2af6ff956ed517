// The part of ContactSyncDialog that lays it out.
#include "dialogs/contactsyncdialog.h"

#include "application.h"
#include "domain/phone.h"
#include "format/contactsyncwords.h"
#include "format/masking.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int choiceWidth = 150;

void addSides(QComboBox *box, const QString &neither)
{
    box->addItem(neither, -1);
    box->addItem(ContactSyncDialog::tr("Ours"), int(SyncSide::Here));
    box->addItem(ContactSyncDialog::tr("The provider's"), int(SyncSide::There));
}

} // namespace

ContactSyncDialog::ContactSyncDialog(Application &app, QWidget *parent) : QDialog(parent), m_app(app)
{
    setObjectName(QStringLiteral("sync"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_account = new QComboBox(this);
    identify(m_account, QStringLiteral("sync.account"));
    m_note = new Banner(this);
    identify(m_note, QStringLiteral("sync.note"));
    m_progressWords = textLabel(TextRole::Second, QString(), this);
    m_progress = new QProgressBar(this);
    identify(m_progress, QStringLiteral("sync.progress"), tr("How far it is"));
    m_progress->setTextVisible(false);
    m_work = buildWork();
    m_skipped = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_skipped, QStringLiteral("sync.skipped"));
    m_skipped->hide();
    m_cancel = secondaryButton(tr("Cancel"), this);
    identify(m_cancel, QStringLiteral("sync.cancel"));
    m_next = primaryButton(tr("&Compare"), this);
    identify(m_next, QStringLiteral("sync.next"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("Contacts at the provider"), this));
    column->addWidget(sentenceLabel(TextRole::Second, tr("Both address books are compared first. Nothing is changed before you have seen what would be, and nothing is ever deleted."), this));
    column->addWidget(new Field(tr("&Account"), m_account, this));
    column->addWidget(m_note);
    column->addWidget(m_progressWords);
    column->addWidget(m_progress);
    column->addWidget(m_work, 1);
    column->addWidget(m_skipped);
    column->addStretch(0);
    column->addLayout(buttons);
    resize(720, 560);
    connect(m_cancel, &QPushButton::clicked, this, &ContactSyncDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_isDone)
            accept();
        else if (m_preview)
            apply();
        else
            read();
    });
    m_work->hide();
    setBusy(false);
    m_next->setEnabled(false);
    loadAccounts();
}

QWidget *ContactSyncDialog::buildWork()
{
    auto *work = new QWidget(this);
    m_summary = textLabel(TextRole::Strong, QString(), work);
    identify(m_summary, QStringLiteral("sync.summary"));
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_summary);
    const auto box = [&](const char *name) {
        auto *made = new QCheckBox(work);
        identify(made, QLatin1String(name));
        column->addWidget(made);
        return made;
    };
    m_addHere = box("sync.addHere");
    m_updateHere = box("sync.updateHere");
    m_addThere = box("sync.addThere");
    m_updateThere = box("sync.updateThere");
    m_conflictPart = new QWidget(work);
    m_conflictWords = sentenceLabel(TextRole::Body, QString(), m_conflictPart);
    identify(m_conflictWords, QStringLiteral("sync.conflicts"));
    m_all = new QComboBox(m_conflictPart);
    identify(m_all, QStringLiteral("sync.all"), tr("For all of them"));
    addSides(m_all, tr("One by one"));
    m_all->setFixedWidth(choiceWidth);
    auto *all = new QHBoxLayout(m_conflictPart);
    all->setContentsMargins(0, Theme::pad, 0, 0);
    all->setSpacing(Theme::group);
    all->addWidget(m_conflictWords, 1);
    all->addWidget(new Field(tr("For &all of them"), m_all, m_conflictPart), 0, Qt::AlignTop);
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(Theme::inset, Theme::pad, Theme::inset, Theme::pad);
    m_grid->setHorizontalSpacing(Theme::group);
    m_grid->setVerticalSpacing(Theme::gap);
    const QStringList titles{tr("Person"), tr("Attribute"), tr("Here"), tr("At the provider"), tr("Right is")};
    for (int i = 0; i < titles.size(); ++i) {
        m_grid->addWidget(textLabel(TextRole::Field, titles[i], m_rows), 0, i);
        m_grid->setColumnStretch(i, i + 1 < titles.size() ? 1 : 0);
    }
    m_scroll = new QScrollArea(work);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_rows);
    setLook(m_scroll, "look", QStringLiteral("inset"));
    column->addWidget(m_conflictPart);
    column->addWidget(m_scroll, 1);
    column->addStretch(0);
    connect(m_all, &QComboBox::currentIndexChanged, this, [this] {
        for (const Choice &choice : std::as_const(m_choices))
            choice.side->setCurrentIndex(m_all->currentIndex());
    });
    return work;
}

void ContactSyncDialog::addConflict(const SyncPerson &person, const SyncField &field)
{
    const int row = m_grid->rowCount();
    const QString address = isBusinessScopedId(person.address) ? person.address : QLatin1Char('+') + person.address;
    const QString name = shownWho(person.nameHere.isEmpty() ? person.nameThere : person.nameHere, address);
    const QStringList cells{name, field.name, field.here.isEmpty() ? QStringLiteral("—") : field.here, field.there.isEmpty() ? QStringLiteral("—") : field.there};
    for (int i = 0; i < cells.size(); ++i) {
        auto *label = new ElidedLabel(m_rows);
        label->setFullText(cells[i]);
        m_grid->addWidget(label, row, i);
    }
    auto *side = new QComboBox(m_rows);
    identify(side, QStringLiteral("sync.choice.%1").arg(m_choices.size()), tr("Which value of “%1” is right for %2").arg(field.name, name));
    addSides(side, tr("Leave both"));
    side->setFixedWidth(choiceWidth);
    m_grid->addWidget(side, row, int(cells.size()));
    m_choices.append({person.key, field.key, side});
}

void ContactSyncDialog::showSkipped()
{
    QMap<int, int> counts;
    for (const SyncSkipped &skipped : std::as_const(m_preview->skipped))
        ++counts[int(skipped.reason)];
    QStringList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines.append(syncSkippedSentence(SyncSkipped::Reason(it.key()), it.value()));
    m_skipped->setText(lines.join(QLatin1Char('\n')));
    m_skipped->setVisible(!lines.isEmpty());
}

} // namespace recado
