#include "dialogs/scheduleddialog.h"

#include "application.h"
#include "dialogs/scheduledialog.h"
#include "domain/contentsummary.h"
#include "domain/phone.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/timewords.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int restAfterChange = 200;
constexpr int RowRole = Qt::UserRole;
enum Column { When, Who, From, What, Columns };

QString whatWords(const Message &message)
{
    const Content content(QJsonDocument::fromJson(message.content).object());
    for (const QString &words : {message.renderedText.simplified(), summaryOf(content).simplified(), message.templateName}) {
        if (!words.isEmpty())
            return words;
    }
    return kindWord(content.kind());
}

QString whoWords(const Message &message)
{
    const QString number = shownNumber(message.recipient);
    return message.personName.isEmpty() ? number : QStringLiteral("%1 · %2").arg(message.personName, number);
}

} // namespace

ScheduledDialog::ScheduledDialog(Application &app, QWidget *parent)
    : QDialog(parent), m_app(app), m_list(new QTreeWidget(this)), m_nothing(textLabel(TextRole::Second, tr("Nothing waits for its time."), this)),
      m_problem(new Banner(this))
{
    setObjectName(QStringLiteral("scheduled"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    identify(m_list, QStringLiteral("scheduled.list"), tr("Scheduled messages"));
    m_list->setHeaderLabels({tr("When"), tr("To"), tr("From"), tr("Message")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair<int, int>{When, 150}, {Who, 240}, {From, 140}})
        m_list->setColumnWidth(column, width);
    m_nothing->hide();
    m_nothing->setAlignment(Qt::AlignCenter);
    identify(m_problem, QStringLiteral("scheduled.problem"));
    m_problem->setClosable(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("Scheduled messages"), this));
    column->addWidget(sentenceLabel(TextRole::Second, tr("They leave while Recado, or its listener on a server, is running. What is late never leaves by itself."), this));
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(buildButtons());
    resize(860, 480);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterChange);
    connect(&m_rest, &QTimer::timeout, this, &ScheduledDialog::load);
    connect(&app.messages(), &MessageService::changed, this, [this](const ChangeSet &changes) {
        if (!changes.messages.isEmpty() && !m_rest.isActive())
            m_rest.start();
    });
    connect(&app.sender(), &SendService::missedChanged, this, &ScheduledDialog::load);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ScheduledDialog::refreshButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &ScheduledDialog::move);
    refreshButtons();
    app.accounts().accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        for (const Account &account : accounts ? *accounts : QList<Account>())
            m_accounts.insert(account.id.value, account.name);
        m_app.accounts().channels().then(this, [this](const Result<QList<Channel>> &channels) {
            for (const Channel &channel : channels ? *channels : QList<Channel>())
                m_channels.insert(channel.id.value, channel.name.isEmpty() ? formatPhone(channel.number) : channel.name);
            load();
        });
    });
}

QWidget *ScheduledDialog::buildButtons()
{
    auto *foot = new QWidget(this);
    m_cancel = secondaryButton(tr("&Do not send"), foot);
    identify(m_cancel, QStringLiteral("scheduled.cancel"));
    m_move = secondaryButton(tr("&Move…"), foot);
    identify(m_move, QStringLiteral("scheduled.move"));
    m_send = secondaryButton(tr("&Send now"), foot);
    identify(m_send, QStringLiteral("scheduled.send"));
    auto *close = secondaryButton(tr("Close"), foot);
    identify(close, QStringLiteral("scheduled.close"));
    for (QPushButton *button : {m_cancel, m_move, m_send, close})
        button->setAutoDefault(false); // Return in the list moves the message
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_cancel);
    row->addWidget(m_move);
    row->addWidget(m_send);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto message = chosen())
            decide(m_app.sender().cancelQueued(message->row));
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const auto message = chosen())
            decide(m_app.sender().sendMissed(message->row));
    });
    connect(m_move, &QPushButton::clicked, this, &ScheduledDialog::move);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

// The missed ones first: their time is earlier.
void ScheduledDialog::load()
{
    const quint64 generation = ++m_generation;
    m_app.sender().missed().then(this, [this, generation](const Result<QList<Message>> &missed) {
        m_app.sender().scheduled().then(this, [this, generation, missed](const Result<QList<Message>> &scheduled) {
            if (generation != m_generation)
                return;
            if (!missed || !scheduled) {
                m_problem->setMessage(Tone::Bad, errorSentence(missed ? scheduled.error() : missed.error()));
                return;
            }
            show(*missed + *scheduled);
        });
    });
}

QStringList ScheduledDialog::wordsFor(const Message &message) const
{
    const Instant now = m_app.core().now();
    const QString when = message.scheduledAt ? momentWord(*message.scheduledAt, now) : QString();
    const QString from = m_channels.value(message.channel.value, m_accounts.value(message.account.value));
    return {isMissed(message, now) ? tr("missed: %1").arg(when) : when, whoWords(message), from, whatWords(message)};
}

void ScheduledDialog::show(const QList<Message> &waiting)
{
    const auto before = chosen();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_messages = waiting;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const Message &message : waiting) {
        auto *item = new QTreeWidgetItem(wordsFor(message));
        item->setData(When, RowRole, message.row.value);
        item->setSizeHint(When, {0, Theme::rowHeight});
        item->setToolTip(When, message.scheduledAt ? exactMoment(*message.scheduledAt) : QString());
        item->setToolTip(What, item->text(What));
        item->setData(When, Qt::AccessibleTextRole, wordsFor(message).join(QStringLiteral(", ")));
        if (isMissed(message, m_app.core().now()))
            item->setForeground(When, Theme::current().warn);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_list->setVisible(!waiting.isEmpty());
    m_nothing->setVisible(waiting.isEmpty());
    const auto same = std::find_if(items.cbegin(), items.cend(),
                                   [&before](const QTreeWidgetItem *item) { return before && item->data(When, RowRole).toLongLong() == before->row.value; });
    if (same != items.cend())
        m_list->setCurrentItem(*same);
    else if (!items.isEmpty())
        m_list->setCurrentItem(items[std::clamp<qsizetype>(row, 0, items.size() - 1)]); // the next one, where the one before is gone
    refreshButtons();
}

std::optional<Message> ScheduledDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_messages.size() ? std::optional(m_messages[row]) : std::nullopt;
}

void ScheduledDialog::refreshButtons()
{
    const auto message = chosen();
    const QString who = message ? whoWords(*message) : QString();
    for (QPushButton *button : {m_cancel, m_move, m_send}) {
        button->setEnabled(message.has_value());
        button->setAccessibleDescription(who);
    }
}

void ScheduledDialog::move()
{
    const auto message = chosen();
    if (!message)
        return;
    auto *dialog = new ScheduleDialog(QStringLiteral("%1 · %2").arg(whoWords(*message), whatWords(*message).left(60)), m_app.core().now(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row = message->row] { decide(m_app.sender().reschedule(row, dialog->when())); });
    dialog->open();
}

void ScheduledDialog::decide(QFuture<Result<void>> decision)
{
    m_problem->clear();
    decision.then(this, [this](const Result<void> &done) {
        if (!done)
            m_problem->setMessage(Tone::Bad, errorSentence(done.error()));
        load();
    });
}

} // namespace recado
