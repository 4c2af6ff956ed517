#include "pages/contacts/contactselectionbar.h"

#include "dialogs/attributedialog.h"
#include "dialogs/confirmdialog.h"
#include "format/contactwords.h"
#include "pages/contacts/contactlist.h"
#include "pages/messages/menubutton.h"
#include "services/broadcastcontext.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace recado {

namespace {

constexpr int side = Theme::group;
constexpr int mostMerged = 20; // more are hardly one person

} // namespace

ContactSelectionBar::ContactSelectionBar(ContactService &contacts, ContactList &list, QWidget *parent) : QFrame(parent), m_contacts(contacts), m_list(list)
{
    identify(this, QStringLiteral("contacts.selection"), tr("Selected contacts"));
    setLook(this, "look", QStringLiteral("header"));
    m_idle = buildIdle();
    m_running = buildRunning();
    m_result = new Banner(this);
    identify(m_result, QStringLiteral("contacts.selection.result"));
    m_result->setClosable(true);
    m_result->setStrip(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_idle);
    column->addWidget(m_running);
    column->addWidget(m_result);
    connect(&m_list, &ContactList::selectedCountChanged, this, &ContactSelectionBar::refresh);
    connect(m_result, &Banner::closed, this, &ContactSelectionBar::refresh);
    refresh();
}

QWidget *ContactSelectionBar::buildIdle()
{
    auto *idle = new QWidget(this);
    m_count = textLabel(TextRole::Second, QString(), idle);
    identify(m_count, QStringLiteral("contacts.selection.count"));
    auto *broadcast = secondaryButton(tr("&Broadcast to them…"), idle);
    identify(broadcast, QStringLiteral("contacts.selection.broadcast"));
    auto *change = new MenuButton(tr("C&hange"), idle);
    identify(change, QStringLiteral("contacts.selection.change"), tr("Change the selected contacts"));
    const auto item = [&](const QString &title, const char *name, auto &&act) {
        QAction *action = change->choices()->addAction(title);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    item(tr("Set an attribute…"), "contacts.selection.attribute", [this] { askAttribute(); });
    item(tr("Add a tag…"), "contacts.selection.addTag", [this] { askTag(true); });
    item(tr("Take a tag away…"), "contacts.selection.removeTag", [this] { askTag(false); });
    change->choices()->addSeparator();
    item(tr("Remove the cards…"), "contacts.selection.remove", [this] { askRemoval(); });
    m_merge = secondaryButton(tr("&Merge…"), idle);
    identify(m_merge, QStringLiteral("contacts.selection.merge"));
    auto *file = secondaryButton(tr("&Export…"), idle);
    identify(file, QStringLiteral("contacts.selection.export"));
    auto *row = new QHBoxLayout(idle);
    row->setContentsMargins(side, Theme::pad, side, Theme::pad);
    row->setSpacing(Theme::pad);
    row->addWidget(m_count);
    row->addSpacing(Theme::gap);
    for (QWidget *button : {static_cast<QWidget *>(broadcast), static_cast<QWidget *>(change), static_cast<QWidget *>(m_merge), static_cast<QWidget *>(file)})
        row->addWidget(button);
    row->addStretch(1);
    connect(broadcast, &QPushButton::clicked, this, [this] { Q_EMIT broadcastWanted(m_list.selected()); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeWanted(m_list.selected()); });
    connect(file, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_list.selected()); });
    return idle;
}

QWidget *ContactSelectionBar::buildRunning()
{
    auto *running = new QWidget(this);
    m_words = textLabel(TextRole::Second, QString(), running);
    identify(m_words, QStringLiteral("contacts.selection.words"));
    m_progress = new QProgressBar(running);
    identify(m_progress, QStringLiteral("contacts.selection.progress"), tr("How far it is"));
    m_progress->setTextVisible(false);
    m_stopButton = secondaryButton(tr("S&top"), running);
    identify(m_stopButton, QStringLiteral("contacts.selection.stop"));
    auto *row = new QHBoxLayout(running);
    row->setContentsMargins(side, Theme::pad, side, Theme::pad);
    row->setSpacing(Theme::inset);
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stopButton);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        if (m_stop)
            *m_stop = true;
        m_words->setText(tr("Stopping…"));
    });
    return running;
}

void ContactSelectionBar::refresh()
{
    const int count = m_list.selectedCount();
    m_count->setText(tr("%n contact(s) selected", nullptr, count));
    m_merge->setEnabled(count <= mostMerged);
    m_merge->setToolTip(count <= mostMerged ? QString() : tr("At most %n cards are merged at once.", nullptr, mostMerged));
    m_idle->setVisible(count > 1 && !isRunning());
    m_running->setVisible(isRunning());
    setVisible(count > 1 || isRunning() || !m_result->isHidden());
}

void ContactSelectionBar::askAttribute()
{
    m_contacts.facets().then(this, [this, ids = m_list.selected()](const Result<ContactFacets> &facets) {
        auto *dialog = AttributeDialog::forAttribute(facets ? facets->attributes : QList<ContactFacet>(), int(ids.size()), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
            ContactChange change;
            change.attributes.insert(dialog->name(), dialog->value());
            run(tr("Setting “%1”").arg(dialog->name()), ids, change);
        });
        dialog->open();
    });
}

void ContactSelectionBar::askTag(bool add)
{
    m_contacts.facets().then(this, [this, add, ids = m_list.selected()](const Result<ContactFacets> &facets) {
        auto *dialog = AttributeDialog::forTag(facets ? facets->tags : QList<ContactFacet>(), int(ids.size()), add, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, add, ids] {
            ContactChange change;
            (add ? change.tags : change.withoutTags).append(dialog->name());
            run(add ? tr("Adding “%1”").arg(dialog->name()) : tr("Taking “%1” away").arg(dialog->name()), ids, change);
        });
        dialog->open();
    });
}

void ContactSelectionBar::askRemoval()
{
    const QList<ContactId> ids = m_list.selected();
    ConfirmDialog::ask(this, tr("Remove %n card(s)?", nullptr, int(ids.size())),
                       tr("Names, attributes and tags go. Messages and conversations stay, and who writes again gets a new card."),
                       tr("Remove %n card(s)", nullptr, int(ids.size())), [this, ids] {
                           if (isRunning())
                               return;
                           begin(tr("Removing"), int(ids.size()));
                           removeNext(std::make_shared<QList<ContactId>>(ids), int(ids.size()));
                       });
}

// One at a time: each has its record of who did it.
void ContactSelectionBar::removeNext(std::shared_ptr<QList<ContactId>> left, int total)
{
    const int done = total - int(left->size());
    if (left->isEmpty() || isStopped(m_stop)) {
        end((isStopped(m_stop) ? tr("Stopped.") + QLatin1Char(' ') : QString()) + tr("%n card(s) removed.", nullptr, done), false);
        return;
    }
    m_contacts.remove(left->takeFirst(), operatorName()).then(this, [this, left, total](const Result<bool> &gone) {
        if (!gone) {
            end(contactErrorSentence(gone.error()), true);
            return;
        }
        showProgress(total - int(left->size()), total);
        removeNext(left, total);
    });
}

void ContactSelectionBar::run(const QString &what, const QList<ContactId> &ids, const ContactChange &change)
{
    if (isRunning())
        return;
    begin(what, int(ids.size()));
    m_contacts.changeMany(ids, change, [this, total = int(ids.size())](int done) { showProgress(done, total); }, m_stop)
        .then(this, [this](const Result<int> &changed) {
            const bool stopped = isStopped(m_stop);
            if (!changed)
                end(contactErrorSentence(changed.error()), true);
            else
                end((stopped ? tr("Stopped.") + QLatin1Char(' ') : QString()) + tr("%n card(s) changed.", nullptr, *changed), false);
        });
}

void ContactSelectionBar::begin(const QString &what, int total)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_what = what;
    m_result->clear();
    m_progress->setRange(0, total);
    showProgress(0, total);
    refresh();
    m_stopButton->setFocus(Qt::OtherFocusReason);
}

void ContactSelectionBar::showProgress(int done, int total)
{
    if (isStopped(m_stop))
        return;
    const QLocale locale;
    m_words->setText(tr("%1: %2 of %3").arg(m_what, locale.toString(done), locale.toString(total)));
    m_progress->setValue(done);
}

void ContactSelectionBar::end(const QString &sentence, bool bad)
{
    const bool hadFocus = m_stopButton->hasFocus();
    m_stop.reset();
    m_result->setMessage(bad ? Tone::Bad : Tone::Good, sentence);
    refresh();
    if (hadFocus)
        m_list.setFocus(Qt::OtherFocusReason);
}

} // namespace recado
