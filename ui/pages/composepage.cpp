#include "pages/composepage.h"

#include "application.h"
#include "dialogs/scheduleddialog.h"
#include "dialogs/snippetsdialog.h"
#include "format/errorwords.h"
#include "forms/taborder.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/draftkeeper.h"
#include "pages/compose/formtools.h"
#include "pages/compose/kindbar.h"
#include "pages/compose/peoplepopup.h"
#include "pages/compose/previewpane.h"
#include "pages/compose/problemlist.h"
#include "pages/compose/recipientfield.h"
#include "pages/compose/repeatwatch.h"
#include "pages/compose/sendbar.h"
#include "pages/compose/sendersource.h"
#include "pages/compose/windowwatch.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/field.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

#include <utility>

namespace recado {

namespace {

Banner *namedBanner(const char *name, QWidget *parent)
{
    auto *banner = new Banner(parent);
    identify(banner, QLatin1String(name));
    identify(banner->actionButton(), QLatin1String(name) + QStringLiteral(".action"));
    return banner;
}

} // namespace

ComposePage::ComposePage(Application &app, QWidget *parent)
    : QWidget(parent), m_app(app), m_senders(new SenderSource(app, this)), m_watch(new RepeatWatch(app, this)), m_window(new WindowWatch(app, this)),
      m_keeper(new DraftKeeper(app, this)),
      m_departure(new Departure(app, [this](const Draft &draft) { return m_keeper->leave(draft.held, draft); }, this))
{
    setObjectName(QStringLiteral("compose.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_preview = new PreviewPane(app);
    m_fold = new FoldingPane(buildForm(), tr("Message"), m_preview, tr("Preview"));
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_fold);
    m_stack->addWidget(buildNoChannel());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(content, 1);
    connectParts();
    connectWatches();
    addShortcuts();
    orderTabsLater();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepInSight(now); });
    showMissed();
}

// The focus goes while the page's window closes, and then there is no page any more to keep it in sight.
ComposePage::~ComposePage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *ComposePage::buildHeader()
{
    auto *header = new PageHeader(tr("Compose"), this);
    m_drafts = secondaryButton(tr("Drafts"), header);
    identify(m_drafts, QStringLiteral("compose.drafts"), tr("Drafts"));
    m_drafts->setMenu(new QMenu(m_drafts));
    m_waiting = secondaryButton(QString(), header);
    identify(m_waiting, QStringLiteral("compose.scheduled"), tr("Scheduled messages"));
    connect(m_waiting, &QPushButton::clicked, this, [this] { (new ScheduledDialog(m_app, this))->open(); });
    showScheduled(0);
    auto *history = secondaryButton(tr("Sent…"), header);
    identify(history, QStringLiteral("compose.history"), tr("Sent messages, to be sent again"));
    auto *paste = secondaryButton(tr("Paste JSON or cURL"), header);
    identify(paste, QStringLiteral("compose.paste"), tr("Paste JSON or cURL"));
    auto *snippets = secondaryButton(tr("Canned texts"), header);
    identify(snippets, QStringLiteral("compose.snippets.edit"), tr("Canned texts"));
    connect(snippets, &QPushButton::clicked, this, [this] { (new SnippetsDialog(m_app, this))->open(); });
    for (QPushButton *button : {m_waiting, m_drafts, history, snippets, paste})
        header->addRight(button);
    connect(m_drafts->menu(), &QMenu::aboutToShow, this, &ComposePage::fillDraftsMenu);
    connect(history, &QPushButton::clicked, this, &ComposePage::openHistory);
    connect(paste, &QPushButton::clicked, this, &ComposePage::paste);
    return header;
}

QWidget *ComposePage::buildForm()
{
    auto *form = new QWidget;
    m_outcome = namedBanner("compose.outcome", form);
    m_outcome->setClosable(true);
    m_bar = new SendBar(form);

    auto *scroll = m_scroll = new QScrollArea(form);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take it, and are kept in sight
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildFields());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Theme::margin, Theme::pad, Theme::margin, Theme::group + 4);
    foot->setSpacing(Theme::inset);
    foot->addWidget(m_outcome);
    foot->addWidget(m_bar);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    return form;
}

QWidget *ComposePage::buildFields()
{
    auto *fields = new QWidget;
    m_kinds = new KindBar(fields);
    m_channel = new ChannelPicker(fields);
    auto *from = new Field(tr("From"), m_channel, fields);
    m_recipient = new RecipientField(fields);
    m_people = new PeoplePopup(m_app, *m_recipient);
    m_name = new QLineEdit(fields);
    m_name->setMaxLength(120);
    m_nameField = new Field(tr("Name (optional)"), m_name, fields);
    m_name->setObjectName(QStringLiteral("compose.name"));
    m_content = new ContentPart(m_app, formTools(m_app, *m_channel), fields);
    m_content->setSnippetValues([this] { return knownValues(); });
    m_problems = new ProblemList(fields);
    m_notice = namedBanner("compose.notice", fields);
    m_notice->setClosable(true);
    m_missed = namedBanner("compose.missed", fields);
    m_shut = namedBanner("compose.shut", fields);
    m_repeat = namedBanner("compose.repeat", fields);

    auto *first = m_first = new QGridLayout;
    first->setHorizontalSpacing(Theme::group);
    first->setVerticalSpacing(0);
    int place = 0;
    for (const auto &[part, share] : {std::pair<QWidget *, int>{from, 15}, {m_recipient, 13}, {m_nameField, nameShare}}) {
        first->addWidget(part, 0, place, Qt::AlignTop);
        first->setColumnStretch(place++, share);
    }
    first->addWidget(m_recipient->offer(), 1, 1, 1, 2, Qt::AlignLeft);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::group);
    column->addWidget(m_missed);
    column->addWidget(m_notice);
    column->addLayout(first);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_content), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_shut), static_cast<QWidget *>(m_repeat)})
        column->addWidget(part);
    column->addStretch(1);
    return fields;
}

QWidget *ComposePage::buildNoChannel()
{
    auto *empty = new EmptyState(QStringLiteral("plug"), tr("No number to send from yet"),
                                 tr("Connect an account at a provider, or a practice account to try things out at no cost."));
    identify(empty->setAction(tr("Go to &Connections")), QStringLiteral("compose.connections"));
    connect(empty, &EmptyState::actionTriggered, this, &ComposePage::connectionsWanted);
    return empty;
}

void ComposePage::connectParts()
{
    connect(m_channel, &ChannelPicker::senderChanged, this, &ComposePage::handleSender);
    connect(m_channel, &QComboBox::activated, this, [this] { m_senderChosen = true; });
    connect(m_recipient, &RecipientField::changed, this, &ComposePage::handleChange);
    connect(m_name, &QLineEdit::textChanged, this, &ComposePage::handleChange);
    connect(m_kinds, &KindBar::kindChanged, this, &ComposePage::handleKind);
    connect(m_content, &ContentPart::changed, this, &ComposePage::handleChange);
    connect(m_content, &ContentPart::fieldsMade, this, &ComposePage::orderTabsLater);
    connect(m_problems, &ProblemList::buttonsMade, this, &ComposePage::orderTabsLater);
    connect(m_problems, &ProblemList::goTo, this, &ComposePage::goTo);
    connect(m_bar, &SendBar::sendWanted, this, [this] { trySending(); });
    connect(m_bar, &SendBar::whyWanted, this, &ComposePage::showWhatIsMissing);
    connect(m_bar, &SendBar::scheduleWanted, this, &ComposePage::schedule);
    connect(m_bar, &SendBar::testWanted, this, &ComposePage::testToMe);
    connect(m_outcome, &Banner::actionTriggered, this, [this] {
        if (m_outcomeIsHold)
            callBack();
        else
            Q_EMIT messageWanted(m_sent);
    });
    connect(m_repeat, &Banner::actionTriggered, this, [this] { Q_EMIT messageWanted(m_repeated); });
    connect(m_shut, &Banner::actionTriggered, this, [this] { m_kinds->setKind(QStringLiteral("template")); });
    connect(m_missed, &Banner::actionTriggered, this, &ComposePage::askAboutMissed);
}

void ComposePage::connectWatches()
{
    connect(m_senders, &SenderSource::loaded, this, &ComposePage::takeSenders);
    connect(m_watch, &RepeatWatch::found, this, &ComposePage::warnOfRepeat);
    connect(m_watch, &RepeatWatch::foundNothing, m_repeat, &Banner::clear);
    connect(m_window, &WindowWatch::changed, this, &ComposePage::showWindow);
    connect(m_departure, &Departure::counting, this, &ComposePage::countDown);
    connect(m_departure, &Departure::done, this, &ComposePage::takeReport);
    connect(m_keeper, &DraftKeeper::unfinishedFound, this, [this](const SavedDraft &draft) {
        takeUp(draft);
        m_notice->setMessage(Tone::Plain, tr("Restored."), tr("This is what was being written when Recado last closed."));
        m_notice->setAction(QString());
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_notice->setMessage(Tone::Bad, errorSentence(error));
        m_notice->setAction(QString());
    });
    connect(m_keeper, &DraftKeeper::leftFound, this, &ComposePage::tellWhatLeft);
    connect(m_keeper, &DraftKeeper::othersChanged, this, [this] {
        const int count = int(m_keeper->others().size());
        m_drafts->setText(count == 0 ? tr("Drafts") : tr("Drafts %1").arg(QLocale().toString(count)));
        m_drafts->setEnabled(count > 0);
    });
    connect(&preferences(), &Preferences::changed, this, [this] { m_recipient->setRegion(preferences().region()); });
    m_recipient->setRegion(preferences().region());
    connect(&m_app.sender(), &SendService::missedChanged, this, [this] { showMissed(); });
    connect(&m_app.sender(), &SendService::queueChanged, this, [this](const QueueState &state) { showScheduled(state.scheduled); });
    m_app.sender().scheduled().then(this, [this](const Result<QList<Message>> &waiting) { showScheduled(waiting ? int(waiting->size()) : 0); });
}

void ComposePage::addShortcuts()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (!QApplication::activePopupWidget()) // a shortcut reaches into those too
                trySending();
        });
    }
}

// No shortcut: it would take the key from popups, which it closes.
void ComposePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_departure->isHolding())
        callBack();
    else
        QWidget::keyPressEvent(event);
}

// From the first field to the button that sends, as they stand on the screen, whenever they were made.
void ComposePage::orderTabsLater()
{
    if (std::exchange(m_isTabOrderOld, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTabOrderOld = false;
            orderTabs(this);
        },
        Qt::QueuedConnection);
}

// A field that a problem, a key or a kind's choice leads to is seen.
void ComposePage::keepInSight(QWidget *focused)
{
    if (focused && m_scroll->widget()->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, 0, Theme::controlHeight);
}

void ComposePage::showScheduled(int count)
{
    m_waiting->setText(tr("Scheduled %1").arg(QLocale().toString(count)));
    m_waiting->setVisible(count > 0);
}

Preferences &ComposePage::preferences() const
{
    return Preferences::in(m_app.options().dataDir);
}

void ComposePage::refresh()
{
    m_senders->load();
    m_content->refresh();
}

} // namespace recado
