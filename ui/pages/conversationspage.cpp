#include "pages/conversationspage.h"

#include "application.h"
#include "format/conversationwords.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "models/conversationmodel.h"
#include "pages/conversations/conversationfilterbar.h"
#include "pages/conversations/conversationheader.h"
#include "pages/conversations/conversationtable.h"
#include "pages/conversations/namestrip.h"
#include "pages/conversations/notespanel.h"
#include "pages/conversations/replybar.h"
#include "pages/conversations/threadview.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/revealkey.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace recado {

namespace {

constexpr int longEnoughToRead = 700; // shown for less, nothing was read
constexpr int narrowest = 364, widest = 400;

} // namespace

ConversationsPage::ConversationsPage(Application &app, QWidget *parent)
    : QWidget(parent), m_app(app), m_preferences(Preferences::in(app.options().dataDir)),
      m_model(new ConversationModel(app.core().database, app.core().clock, this))
{
    setObjectName(QStringLiteral("conversations.page"));
    setLook(this, "look", QStringLiteral("page"));
    setAcceptDrops(true);
    m_trouble = new Banner(this);
    m_trouble->setStrip(true);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("conversations.problem"));
    m_side = buildList();
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_side);
    both->addWidget(buildThread(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addLayout(both, 1);
    connectList();
    connectThread();
    connectHeader();
    addShortcuts();
    const ConversationFilter remembered = ConversationFilter::fromJson(m_preferences.shape(filterShape()));
    m_filter->setFilter(remembered);
    m_model->setFilter(remembered);
    new RevealKey(this, QStringLiteral("conversations"), [this] { return m_conversation ? m_conversation->address : QString(); });
    connect(&Masking::ofProgram(), &Masking::changed, this, [this] {
        m_table->viewport()->update();
        if (m_conversation)
            takeShown(*m_conversation, false);
    });
    loadChannels();
    loadAssignees();
}

QWidget *ConversationsPage::buildThread()
{
    auto *place = new QWidget(this);
    auto *talk = new QWidget(place);
    m_header = new ConversationHeader(talk);
    m_notes = new NotesPanel(talk);
    m_notes->hide();
    m_thread = new ThreadView(m_app, talk);
    m_reply = new ReplyBar(m_app, talk);
    auto *column = new QVBoxLayout(talk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notes);
    column->addWidget(m_thread, 1);
    column->addWidget(m_reply);
    m_choose = new EmptyState(QStringLiteral("bubble"), tr("Choose a conversation"),
                              tr("With ↑ ↓ in the list, then Enter to answer. Ctrl+Shift+W opens whoever has waited longest."), place);
    m_places = new QStackedLayout(place);
    m_places->addWidget(m_choose);
    m_places->addWidget(talk);
    return place;
}

void ConversationsPage::connectThread()
{
    connect(m_thread, &ThreadView::replyWanted, this, [this](const ThreadEntry &entry) {
        m_reply->quote(entry);
        m_reply->focusText();
    });
    connect(m_thread, &ThreadView::reactionWanted, m_reply, &ReplyBar::react);
    connect(m_thread, &ThreadView::messageWanted, this, &ConversationsPage::messageWanted);
    connect(m_thread, &ThreadView::problem, this, &ConversationsPage::tell);
    connect(m_thread, &ThreadView::seenUntil, this, [this](Instant until) {
        m_seen = m_seen ? std::max(*m_seen, until) : until;
        m_seenSoon.start();
    });
    m_seenSoon.setSingleShot(true);
    m_seenSoon.setInterval(longEnoughToRead);
    connect(&m_seenSoon, &QTimer::timeout, this, &ConversationsPage::readSeen);
    connect(m_reply, &ReplyBar::messageQueued, m_thread, &ThreadView::jumpToEnd);
    connect(m_reply, &ReplyBar::messageWanted, this, &ConversationsPage::messageWanted);
    connect(m_reply, &ReplyBar::settingsWanted, this, &ConversationsPage::settingsWanted);
    connect(m_reply, &ReplyBar::contactWanted, this, &ConversationsPage::openContact);
}

void ConversationsPage::connectHeader()
{
    connect(m_header, &ConversationHeader::statusWanted, this, [this](ConversationStatus status) { settle(status, false); });
    connect(m_header, &ConversationHeader::solvedWanted, this, &ConversationsPage::solveAndGoOn);
    connect(m_header, &ConversationHeader::assigneeWanted, this, &ConversationsPage::assign);
    connect(m_header, &ConversationHeader::mineWanted, this, [this] { withOperator([this](const QString &me) { assign(me); }); });
    connect(m_header, &ConversationHeader::otherAssigneeWanted, this, &ConversationsPage::askAssignee);
    connect(m_header, &ConversationHeader::dateWanted, m_thread, &ThreadView::showCalendar);
    connect(m_header, &ConversationHeader::contactWanted, this, &ConversationsPage::openContact);
    connect(m_header, &ConversationHeader::conversationWanted, this, &ConversationsPage::open);
    connect(m_header, &ConversationHeader::composeWanted, this, &ConversationsPage::composeWanted);
    connect(m_header, &ConversationHeader::notesWanted, this, &ConversationsPage::showNotes);
    connect(m_notes, &NotesPanel::closeWanted, this, [this] { showNotes(false); });
    connect(m_notes, &NotesPanel::addWanted, this, &ConversationsPage::addNote);
    connect(m_notes, &NotesPanel::removeWanted, this, &ConversationsPage::removeNote);
    connect(m_trouble, &Banner::actionTriggered, this, [this] {
        m_trouble->clear();
        open(m_troubleAbout);
    });
}

// The queue by keyboard. They work wherever the focus is while the page is in sight.
void ConversationsPage::addShortcuts()
{
    const auto add = [this](QKeyCombination keys, auto act) { connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act); };
    add(Qt::CTRL | Qt::Key_F, [this] { m_filter->focusSearch(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { settle(ConversationStatus::Solved, true); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { settle(ConversationStatus::Pending, true); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { settle(ConversationStatus::Open, false); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { withOperator([this](const QString &me) { assign(me); }); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { goToNextUnread(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { goToLongestWaiting(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { showNotes(!m_notes->isVisible()); });
    add(Qt::CTRL | Qt::Key_G, [this] {
        if (!m_shown.isNull())
            m_thread->showCalendar();
    });
}

void ConversationsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    focusList();
    event->accept();
}

void ConversationsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(std::clamp(width() * 36 / 100, narrowest, widest));
}

void ConversationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadAssignees();
    // The keyboard goes on where it was here, at first in the list.
    QTimer::singleShot(0, this, [this] {
        if (!isVisible() || isAncestorOf(QApplication::focusWidget()))
            return;
        QWidget *last = focusWidget();
        last && last->isVisible() ? last->setFocus(Qt::OtherFocusReason) : focusList();
    });
}

void ConversationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_shown.isNull() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ConversationsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_reply->takeFiles(event->mimeData()->urls());
    m_reply->focusText();
}

void ConversationsPage::loadAssignees()
{
    m_app.conversations().knownOperators().then(this, [this](const Result<QStringList> &names) {
        if (names)
            m_header->setAssignees(*names);
    });
}

// "Vendas"; in full with its number and the account.
void ConversationsPage::showChannel()
{
    if (!m_conversation)
        return;
    QStringList whole;
    for (const Channel &channel : std::as_const(m_channels)) {
        if (channel.id == m_conversation->channel)
            whole = {channel.name, channelNumber(channel.number.isEmpty() ? channel.providerId : channel.number)};
    }
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.id == m_conversation->account)
            whole += account.name;
    }
    whole.removeAll(QString());
    whole.removeDuplicates();
    m_header->setChannelName(whole.value(0), whole.join(QStringLiteral(" · ")));
}

void ConversationsPage::handleChanges(const QList<ConversationId> &changed)
{
    if (changed.contains(m_shown)) {
        loadShown(false);
        loadNotes();
    }
}

void ConversationsPage::open(ConversationId id)
{
    goTo(id);
}

void ConversationsPage::openPerson(const QString &address)
{
    m_app.conversations().ofPerson(address).then(this, [this, address](const Result<QList<Conversation>> &found) {
        if (!found)
            tell(found.error());
        else if (found->isEmpty())
            Q_EMIT composeWanted(address);
        else
            open(found->first().id);
    });
}

// `isNew`: another one than before.
void ConversationsPage::loadShown(bool isNew)
{
    m_app.conversations().byId(m_shown).then(this, [this, isNew, id = m_shown](const Result<Conversation> &conversation) {
        if (id != m_shown)
            return; // another one was chosen meanwhile
        if (conversation)
            takeShown(*conversation, isNew || !m_conversation);
        else if (conversation.error().kind == ErrorKind::NotFound)
            closeShown(); // erased
        else
            tell(conversation.error());
    });
}

void ConversationsPage::takeShown(const Conversation &conversation, bool isNew)
{
    m_conversation = conversation;
    m_header->setConversation(conversation);
    showChannel();
    m_reply->open(conversation);
    if (!isNew)
        return;
    m_thread->open(conversation);
    m_thread->setPersonName(conversation.shownName());
    m_thread->showSearch(m_model->filter().text);
    m_places->setCurrentIndex(1);
    loadNotes();
    loadMoved();
    if (std::exchange(m_focusReply, false))
        m_reply->focusText();
}

void ConversationsPage::closeShown()
{
    m_shown = {};
    m_conversation.reset();
    m_seen.reset();
    m_thread->clear();
    m_reply->clear();
    m_places->setCurrentIndex(0);
}

void ConversationsPage::tell(const Error &error)
{
    m_troubleAbout = {};
    m_trouble->setMessage(Tone::Bad, errorSentence(error));
    m_trouble->setAction(QString());
}

} // namespace recado
