// The part of AccountDialog that puts the controls together.
#include "dialogs/accountdialog.h"

#include "dialogs/connectionreportview.h"
#include "format/statuswords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

constexpr int dialogWidth = 500;

} // namespace

AccountDialog::AccountDialog(Application &application, ProviderKind provider, QWidget *parent)
    : FormDialog(parent), m_application(application), m_form(accountForm(provider))
{
    build();
    setTexts(m_form.title, m_form.sentence);
    m_name->setText(providerWord(provider));
    m_name->selectAll();
}

AccountDialog::AccountDialog(Application &application, const Account &account, QWidget *parent)
    : FormDialog(parent), m_application(application), m_form(accountForm(account.provider)), m_account(account)
{
    build();
    setTexts(tr("Edit “%1”").arg(account.name), QString());
    fill(account);
}

void AccountDialog::build()
{
    setObjectName(toString(m_form.provider));
    setFixedWidth(dialogWidth);
    addNote();
    m_name = new QLineEdit(this);
    m_name->setObjectName(named("name"));
    addField(QStringLiteral("name"), tr("&Name in Recado"), m_name);
    m_advanced = new QWidget(this);
    auto *advanced = new QVBoxLayout(m_advanced);
    advanced->setContentsMargins(0, 0, 0, 0);
    advanced->setSpacing(Theme::inset);
    for (const AccountField &each : std::as_const(m_form.fields)) {
        if (!each.way.isEmpty() && !m_ways)
            addWays();
        addEditor(each);
    }
    addFold();
    addFoot();
    refreshVisibility();
    orderKeys();
}

void AccountDialog::addNote()
{
    if (m_form.note.isEmpty())
        return;
    auto *note = new Banner(this);
    note->setObjectName(named("note"));
    note->setMessage(Tone::Plain, m_form.note);
    body()->addWidget(note);
}

void AccountDialog::addWays()
{
    m_ways = new SegmentedControl(this);
    m_ways->setObjectName(named("way"));
    for (const AccountChoice &way : std::as_const(m_form.ways))
        m_ways->addSegment(way.words)->setObjectName(named("way.") + way.value);
    m_ways->setCurrentIndex(0);
    addField(QStringLiteral("way"), tr("Sign in with"), m_ways);
    connect(m_ways, &SegmentedControl::currentChanged, this, &AccountDialog::refreshVisibility);
}

// Every field is in a row; one that stands beside the field before shares its row.
void AccountDialog::addEditor(const AccountField &wanted)
{
    m_editors.push_back(std::make_unique<AccountFieldEditor>(wanted, toString(m_form.provider), this));
    AccountFieldEditor &editor = *m_editors.back();
    Field *box = addField(wanted.key, wanted.label, editor.widget());
    box->setHint(wanted.help);
    editor.addButtonsTo(box);
    body()->removeWidget(box);
    auto *into = wanted.need == AccountField::Need::Advanced ? static_cast<QBoxLayout *>(m_advanced->layout()) : body();
    QHBoxLayout *row = nullptr;
    if (wanted.beside && into->count() > 0)
        row = qobject_cast<QHBoxLayout *>(into->itemAt(into->count() - 1)->layout());
    if (!row) {
        row = new QHBoxLayout;
        row->setSpacing(Theme::group);
        into->addLayout(row);
    }
    row->addWidget(box, 1, Qt::AlignTop);
}

void AccountDialog::addFold()
{
    m_fold = linkButton(tr("A&dvanced settings"), this);
    identify(m_fold, named("advanced"));
    m_fold->setCheckable(true);
    m_fold->setIconSize({12, 12});
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    body()->addWidget(m_advanced);
    m_fold->setVisible(m_advanced->layout()->count() > 0);
    connect(m_fold, &QPushButton::toggled, this, &AccountDialog::refreshVisibility);
}

void AccountDialog::addFoot()
{
    m_report = new ConnectionReportView(this);
    foot()->insertWidget(0, m_report);
    m_test = secondaryButton(tr("&Test connection"), this);
    identify(m_test, named("test"));
    identify(saveButton(), named("save"));
    identify(cancelButton(), named("cancel"));
    buttons()->insertWidget(0, m_test);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(this, &FormDialog::saveAsked, this, &AccountDialog::save);
    connect(banner(), &Banner::actionTriggered, this, &AccountDialog::save);
}

// From top to bottom as it is seen, each field's own button behind it.
void AccountDialog::orderKeys()
{
    QList<QWidget *> order{m_name};
    bool waysPassed = false;
    const auto add = [this, &order, &waysPassed](bool advanced) {
        for (const auto &each : m_editors) {
            if ((each->field().need == AccountField::Need::Advanced) != advanced)
                continue;
            for (int i = 0; m_ways && !waysPassed && !each->field().way.isEmpty() && i < m_ways->count(); ++i)
                order += m_ways->segment(i);
            waysPassed = waysPassed || !each->field().way.isEmpty();
            order += each->widget();
            if (each->button())
                order += each->button();
        }
    };
    add(false);
    order += m_fold;
    add(true);
    order += {banner()->actionButton(), m_test, cancelButton(), saveButton()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void AccountDialog::fill(const Account &account)
{
    m_name->setText(account.name);
    m_name->setEnabled(false);
    const QString used = m_form.wayOf(account.secretNames);
    for (int i = 0; m_ways && i < m_form.ways.size(); ++i) {
        if (m_form.ways[i].value == used)
            m_ways->setCurrentIndex(i);
    }
    bool isSpecial = false; // an advanced setting that differs from its default is not hidden
    for (const auto &each : m_editors) {
        const AccountField &about = each->field();
        if (about.isSecret()) {
            if (isStored(about))
                each->setStored();
            continue;
        }
        const QString value = account.setting(about.key);
        each->setText(value);
        isSpecial = isSpecial || (about.need == AccountField::Need::Advanced && !value.isEmpty() && value != about.placeholder);
    }
    unfold(isSpecial);
    if (!m_editors.empty())
        m_editors.front()->widget()->setFocus();
}

void AccountDialog::unfold(bool open)
{
    m_fold->setChecked(open);
}

void AccountDialog::refreshVisibility()
{
    for (const auto &each : m_editors) {
        if (!each->field().way.isEmpty())
            field(each->field().key)->setVisible(applies(each->field()));
    }
    const bool open = m_fold && m_fold->isChecked();
    if (open && m_advanced->isHidden())
        bringIntoSight(m_advanced);
    m_advanced->setVisible(open);
    if (m_fold)
        m_fold->setIcon(icons::icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Theme::current().link));
}

} // namespace recado
