#include "pages/broadcast/broadcastlist.h"

#include "application.h"
#include "delegates/broadcastdelegate.h"
#include "dialogs/confirmdialog.h"
#include "format/errorwords.h"
#include "pages/broadcast/sheettable.h"
#include "pages/compose/draft.h"
#include "preferences/preferences.h"
#include "services/broadcastservice.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <utility>

namespace recado {

namespace {

constexpr int restBetween = 500; // while it runs, counts change all the time
constexpr int rowHeight = 44;
constexpr int widths[] = {240, 150, 190, 150, 180, 120};

const QString columnsName = QStringLiteral("broadcasts.columns");

} // namespace

struct BroadcastList::Reading {
    QList<BroadcastLine> lines;
    QHash<AccountId, Account> accounts;
    QHash<ChannelId, Channel> channels;
    qsizetype next = 0;
    quint64 generation = 0;

    QString wordFor(const Broadcast &broadcast) const
    {
        if (broadcast.account.isNull())
            return {};
        return Sender{accounts.value(broadcast.account), channels.value(broadcast.channel)}.shortTitle();
    }
};

BroadcastList::BroadcastList(const BroadcastTools &tools, QWidget *parent) : QWidget(parent), m_tools(tools)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_trouble = new Banner(this);
    m_trouble->setStrip(true);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcasts.problem"));
    column->addWidget(m_trouble);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(buildTable());
    m_nothing = new EmptyState(QStringLiteral("plane"), tr("No broadcast yet"),
                               tr("One message to many people: choose a template, bring a spreadsheet, check it, and send it with a brake at hand."), content);
    identify(m_nothing->setAction(tr("Make the first &broadcast")), QStringLiteral("broadcasts.first"));
    m_stack->addWidget(m_nothing);
    column->addWidget(content, 1);
    connect(m_nothing, &EmptyState::actionTriggered, this, &BroadcastList::newWanted);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBetween);
    connect(&m_rest, &QTimer::timeout, this, &BroadcastList::refresh);
    connect(&tools.broadcasts, &BroadcastService::broadcastsChanged, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
    connect(&tools.app.messages(), &MessageService::changed, this, [this](const ChangeSet &changes) {
        // The counts of what runs; nobody looks at a list that is hidden.
        if (isVisible() && !m_rest.isActive() && (!changes.messages.isEmpty() || changes.topics.contains(QStringLiteral("broadcast"))))
            m_rest.start();
    });
    refresh();
}

QWidget *BroadcastList::buildHeader()
{
    m_header = new PageHeader(tr("Broadcasts"), this);
    m_duplicate = secondaryButton(tr("D&uplicate"), m_header);
    identify(m_duplicate, QStringLiteral("broadcasts.duplicate"));
    m_duplicate->setToolTip(tr("A new draft with the same template, recipients and settings"));
    m_delete = secondaryButton(tr("De&lete draft"), m_header);
    identify(m_delete, QStringLiteral("broadcasts.delete"));
    QPushButton *make = primaryButton(tr("&New broadcast"), m_header);
    identify(make, QStringLiteral("broadcasts.new"));
    QPushButton *approve = secondaryButton(tr("Open a request to &approve…"), m_header);
    identify(approve, QStringLiteral("broadcasts.approve"));
    approve->setToolTip(tr("Somebody else's broadcast that waits for you as the second person"));
    connect(approve, &QPushButton::clicked, this, &BroadcastList::approvalWanted);
    for (QPushButton *button : {approve, m_duplicate, m_delete, make})
        m_header->addRight(button);
    connect(make, &QPushButton::clicked, this, &BroadcastList::newWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &BroadcastList::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &BroadcastList::remove);
    return m_header;
}

QWidget *BroadcastList::buildTable()
{
    m_table = new SheetTable(this);
    identify(m_table, QStringLiteral("broadcasts.table"), tr("Broadcasts"));
    m_table->setModel(&m_model);
    disconnect(&m_model, &QAbstractItemModel::modelReset, m_table, &SheetTable::fitColumns); // these columns remember their widths
    m_table->setItemDelegate(new BroadcastDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionsMovable(true);
    for (int column = 0; column < BroadcastModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    Preferences &preferences = Preferences::in(m_tools.app.options().dataDir);
    if (const QByteArray shape = preferences.shape(columnsName); !shape.isEmpty())
        m_table->horizontalHeader()->restoreState(shape);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto remember = [this, &preferences] { preferences.setShape(columnsName, m_table->horizontalHeader()->saveState()); };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, remember);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, remember);
    connect(m_table, &QTableView::activated, this, &BroadcastList::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BroadcastList::showActions);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_table);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &BroadcastList::open);
    }
    auto *erase = new QShortcut(QKeySequence::Delete, m_table);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &BroadcastList::remove);
    return m_table;
}

void BroadcastList::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    auto reading = std::make_shared<Reading>();
    m_tools.broadcasts.list().then(this, [this, reading](const Result<QList<Broadcast>> &broadcasts) {
        if (!broadcasts) {
            m_reading = false;
            showProblem(QString(), errorSentence(broadcasts.error()));
            return;
        }
        for (const Broadcast &broadcast : *broadcasts)
            reading->lines.append({broadcast, {}, {}});
        m_tools.app.accounts().accounts().then(this, [this, reading](const Result<QList<Account>> &accounts) {
            if (accounts) {
                for (const Account &account : *accounts)
                    reading->accounts.insert(account.id, account);
            }
            m_tools.app.accounts().channels().then(this, [this, reading](const Result<QList<Channel>> &channels) {
                if (channels) {
                    for (const Channel &channel : *channels)
                        reading->channels.insert(channel.id, channel);
                }
                readTotals(reading);
            });
        });
    });
}

void BroadcastList::readTotals(const std::shared_ptr<Reading> &reading)
{
    if (reading->next >= reading->lines.size()) {
        take(reading);
        return;
    }
    BroadcastLine &line = reading->lines[reading->next];
    line.channel = reading->wordFor(line.broadcast);
    m_tools.broadcasts.totals(line.broadcast.id).then(this, [this, reading](const Result<BroadcastTotals> &totals) {
        if (totals)
            reading->lines[reading->next].totals = *totals;
        ++reading->next;
        readTotals(reading);
    });
}

void BroadcastList::take(const std::shared_ptr<Reading> &reading)
{
    m_reading = false;
    const Broadcast *before = current();
    const BroadcastId selected = before ? before->id : BroadcastId{};
    m_model.setLines(reading->lines, m_tools.app.core().now());
    if (const int row = m_model.rowOf(selected); row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model.index(row, 0));
    const bool any = m_model.rowCount() > 0;
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_nothing);
    m_header->setSubtitle(any ? tr("%1 in total").arg(QLocale().toString(m_model.rowCount())) : QString());
    showActions();
    if (std::exchange(m_again, false))
        m_rest.start();
}

const Broadcast *BroadcastList::current() const
{
    const BroadcastLine *line = m_model.at(m_table->currentIndex().row());
    return line ? &line->broadcast : nullptr;
}

void BroadcastList::showActions()
{
    const Broadcast *broadcast = current();
    m_duplicate->setVisible(m_model.rowCount() > 0);
    m_delete->setVisible(m_model.rowCount() > 0);
    m_duplicate->setEnabled(broadcast);
    m_delete->setEnabled(broadcast && broadcast->state == BroadcastState::Draft);
}

void BroadcastList::open()
{
    if (const Broadcast *broadcast = current())
        Q_EMIT opened(*broadcast);
}

void BroadcastList::duplicate()
{
    const Broadcast *broadcast = current();
    if (!broadcast)
        return;
    m_tools.broadcasts.duplicate(broadcast->id, true).then(this, [this](const Result<Broadcast> &made) {
        if (made)
            Q_EMIT duplicated(*made);
        else
            showProblem(tr("It was not duplicated."), errorSentence(made.error()));
    });
}

void BroadcastList::remove()
{
    const Broadcast *broadcast = current();
    if (!broadcast || broadcast->state != BroadcastState::Draft)
        return;
    ConfirmDialog::ask(this, tr("Delete the draft “%1”?").arg(broadcast->name), tr("Its recipients and corrections go with it. The file it came from stays."),
                       tr("Delete draft"), [this, id = broadcast->id] {
                           m_tools.broadcasts.remove(id).then(this, [this](const Result<void> &removed) {
                               if (!removed)
                                   showProblem(tr("It was not deleted."), errorSentence(removed.error()));
                               refresh();
                           });
                       });
}

void BroadcastList::showProblem(const QString &lead, const QString &sentence)
{
    m_trouble->setMessage(Tone::Bad, lead, sentence);
}

void BroadcastList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
