// The list of ConversationsPage and what narrows it.
#include "pages/conversationspage.h"

#include "application.h"
#include "delegates/conversationdelegate.h"
#include "format/conversationwords.h"
#include "models/conversationmodel.h"
#include "pages/conversations/conversationfilterbar.h"
#include "pages/conversations/conversationheader.h"
#include "pages/conversations/conversationtable.h"
#include "pages/conversations/namestrip.h"
#include "pages/conversations/threadview.h"
#include "preferences/preferences.h"
#include "widgets/emptystate.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int restBeforeOpening = 70; // an arrow held down passes many
constexpr int restBeforeSaving = 500;
constexpr int sentenceWidth = 300;

} // namespace

QWidget *ConversationsPage::buildList()
{
    auto *side = new QFrame(this);
    setLook(side, "look", QStringLiteral("side"));
    m_title = new PageHeader(tr("Conversations"), side);
    QToolButton *write = iconButton(QStringLiteral("pencil"), tr("Write to somebody"), m_title);
    write->setObjectName(QStringLiteral("conversations.compose"));
    connect(write, &QToolButton::clicked, this, [this] { Q_EMIT composeWanted(QString()); });
    m_title->addRight(write);
    m_filter = new ConversationFilterBar(side);
    m_name = new NameStrip(side);
    m_table = new ConversationTable(*m_model, side);
    m_nothingYet = new EmptyState(QStringLiteral("bubble"), tr("No conversation yet"),
                                  tr("Whoever writes to one of your numbers, or is written to, appears here."), side);
    identify(m_nothingYet->setAction(tr("&Write a message")), QStringLiteral("conversations.first"));
    m_noneHere = new EmptyState(QStringLiteral("tick-circle"), QString(), QString(), side);
    identify(m_noneHere->setAction(tr("Show &all")), QStringLiteral("conversations.showAll"));
    m_noHits = new EmptyState(QStringLiteral("filter"), tr("Nothing matches"), tr("Other words, or fewer conditions, may find it."), side);
    identify(m_noHits->setAction(tr("C&lear the filter")), QStringLiteral("conversations.clearFilter"));
    m_lists = new QStackedLayout;
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_noneHere),
                          static_cast<QWidget *>(m_noHits)}) {
        if (auto *empty = qobject_cast<EmptyState *>(page))
            empty->setSentenceWidth(sentenceWidth);
        m_lists->addWidget(page);
    }
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0); // its border
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_filter);
    column->addWidget(m_name);
    column->addLayout(m_lists, 1);
    return side;
}

void ConversationsPage::connectList()
{
    connect(m_filter, &ConversationFilterBar::filterChanged, this, &ConversationsPage::takeFilter);
    connect(m_filter, &ConversationFilterBar::stopWanted, m_model, &ConversationModel::stopSearch);
    connect(m_filter, &ConversationFilterBar::listWanted, this, &ConversationsPage::focusList);
    connect(m_filter, &ConversationFilterBar::operatorWanted, this, [this] {
        withOperator([this](const QString &me) {
            ConversationFilter mine = m_model->filter();
            mine.assignee = me;
            setFilter(mine);
        });
    });
    connect(m_model, &ConversationModel::arrived, this, &ConversationsPage::showEmptyState);
    connect(m_model, &ConversationModel::countsChanged, this, &ConversationsPage::showCounts);
    connect(m_model, &ConversationModel::searchMoved, this, [this] { m_filter->setSearching(m_model->isSearching(), m_model->searchedPart()); });
    connect(m_model, &ConversationModel::failed, this, &ConversationsPage::tell);
    connect(m_table, &ConversationTable::currentConversationChanged, this, [this] { m_openSoon.start(); });
    connect(m_table, &ConversationTable::opened, this, [this](ConversationId id) {
        m_focusReply = true;
        goTo(id);
    });
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(restBeforeOpening);
    connect(&m_openSoon, &QTimer::timeout, this, [this] {
        if (const ConversationId id = m_table->current(); !id.isNull() && id != m_shown)
            goTo(id);
    });
    connect(m_nothingYet, &EmptyState::actionTriggered, this, [this] { Q_EMIT composeWanted(QString()); });
    connect(m_noneHere, &EmptyState::actionTriggered, this, [this] {
        ConversationFilter all = m_model->filter();
        all.status.reset();
        setFilter(all);
    });
    connect(m_noHits, &EmptyState::actionTriggered, this, [this] { setFilter(m_model->filter().cleared()); });
    connect(&m_app.conversations(), &ConversationService::conversationsChanged, m_model, &ConversationModel::takeChanges);
    connect(&m_app.conversations(), &ConversationService::conversationsChanged, this, &ConversationsPage::handleChanges);
    connect(&m_app.accounts(), &AccountService::accountsChanged, this, &ConversationsPage::loadChannels);
    m_saveFilter.setSingleShot(true);
    m_saveFilter.setInterval(restBeforeSaving);
    connect(&m_saveFilter, &QTimer::timeout, this, [this] { m_preferences.setShape(filterShape(), m_model->filter().toJson()); });
    const auto takeOperator = [this] {
        const QString me = m_preferences.operatorName();
        m_filter->setOperator(me);
        m_header->setOperator(me);
        m_table->look().setOperator(me);
        m_table->viewport()->update();
    };
    connect(&m_preferences, &Preferences::changed, this, takeOperator);
    takeOperator();
}

void ConversationsPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) // somewhere to begin; chosen by the next arrow
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

const ConversationFilter &ConversationsPage::filter() const
{
    return m_model->filter();
}

void ConversationsPage::setFilter(const ConversationFilter &filter)
{
    m_filter->setFilter(filter);
    takeFilter(filter);
}

void ConversationsPage::takeFilter(const ConversationFilter &filter)
{
    m_model->setFilter(filter);
    m_thread->showSearch(filter.text);
    m_saveFilter.start();
}

void ConversationsPage::showCounts()
{
    m_filter->setCounts(m_model->counts());
    showEmptyState();
}

void ConversationsPage::showEmptyState()
{
    if (!m_model->isReady())
        return;
    const ConversationFilter &filter = m_model->filter();
    QWidget *page = m_table;
    if (m_model->rowCount() == 0 && !m_model->isSearching()) {
        if (filter.isNarrowed()) {
            page = m_noHits;
        } else if (m_model->counts().all() == 0) {
            page = m_nothingYet;
        } else {
            const QString word = filter.status ? conversationStatusWord(*filter.status) : QString();
            m_noneHere->setTexts(filter.status == ConversationStatus::Open ? tr("Everything is done") : tr("Nothing here: %1").arg(word),
                                 filter.status == ConversationStatus::Open ? tr("Whoever writes next appears here.")
                                                                           : tr("No conversation has this status."));
            page = m_noneHere;
        }
    }
    m_lists->setCurrentWidget(page);
}

void ConversationsPage::loadChannels()
{
    m_app.accounts().accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        m_accounts = accounts ? *accounts : QList<Account>();
        m_app.accounts().channels().then(this, [this](const Result<QList<Channel>> &channels) {
            m_channels = channels ? *channels : QList<Channel>();
            m_filter->setChannels(m_channels);
            QHash<ChannelId, QString> names;
            for (const Channel &channel : std::as_const(m_channels))
                names.insert(channel.id, m_channels.size() > 1 ? (channel.name.isEmpty() ? channelNumber(channel.number) : channel.name) : QString());
            m_table->look().setChannelNames(names);
            m_table->viewport()->update();
            showChannel();
        });
    });
}

} // namespace recado
