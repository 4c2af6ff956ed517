#include "pages/conversations/replybar.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "forms/messagefield.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/formtools.h"
#include "pages/compose/problemlist.h"
#include "pages/compose/sendersource.h"
#include "pages/compose/windowwatch.h"
#include "pages/conversations/fittingscroll.h"
#include "pages/conversations/kindmenu.h"
#include "pages/conversations/quotestrip.h"
#include "pages/conversations/replyinput.h"
#include "pages/conversations/replykeeper.h"
#include "pages/conversations/templateoffers.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int widestPicker = 300;

Banner *namedBanner(const char *name, QWidget *parent)
{
    auto *banner = new Banner(parent);
    identify(banner, QLatin1String(name));
    identify(banner->actionButton(), QLatin1String(name) + QStringLiteral(".action"));
    return banner;
}

} // namespace

ReplyBar::ReplyBar(Application &app, QWidget *parent)
    : QWidget(parent), m_app(app), m_senders(new SenderSource(app, this)), m_window(new WindowWatch(app, this)), m_keeper(new ReplyKeeper(app, this)),
      m_departure(new Departure(app, [this](const Draft &draft) { return m_keeper->leave(draft.held, draft); }, this)),
      m_input(new ReplyInput([this] { return m_content->isChoosingSnippet(); }, this)), m_outcome(namedBanner("reply.outcome", this)),
      m_consent(namedBanner("reply.consent", this)), m_shut(namedBanner("reply.shut", this)), m_quoteStrip(new QuoteStrip(this)),
      m_offers(new TemplateOffers(app, this))
{
    identify(this, QStringLiteral("reply.bar"), tr("Answer"));
    setAcceptDrops(true);
    m_outcome->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::group, Theme::pad, Theme::group, Theme::pad);
    column->setSpacing(Theme::pad);
    for (QWidget *part : {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_consent), buildHead(), static_cast<QWidget *>(m_shut),
                          static_cast<QWidget *>(m_quoteStrip), buildContent(), static_cast<QWidget *>(m_offers), buildFoot()})
        column->addWidget(part);
    m_offers->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_restoring = true;
    m_content->setKind(QStringLiteral("text"));
    m_restoring = false;
    attachInput();
    connectParts();
    clear();
}

ReplyBar::~ReplyBar() = default;

QWidget *ReplyBar::buildHead()
{
    auto *head = new QWidget(this);
    auto *from = textLabel(TextRole::Second, tr("From"), head);
    m_channel = new ChannelPicker(head);
    identify(m_channel, QStringLiteral("reply.channel"), tr("From"));
    m_channel->setMaximumWidth(widestPicker);
    m_channel->setFocusPolicy(Qt::StrongFocus);
    m_channel->installEventFilter(this);
    from->setBuddy(m_channel);
    m_windowWords = new ElidedLabel(head);
    identify(m_windowWords, QStringLiteral("reply.window"), tr("Service window"));
    m_number = textLabel(TextRole::Second, QString(), head);
    identify(m_number, QStringLiteral("reply.number"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(from);
    row->addWidget(m_channel, 2);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_windowWords, 3);
    m_windowWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return head;
}

QWidget *ReplyBar::buildContent()
{
    auto *inside = new QWidget;
    FormTools tools = formTools(m_app, *m_channel);
    tools.isReply = true;
    m_content = new ContentPart(m_app, tools, inside);
    m_content->setCompact(true);
    m_content->setSnippetValues([this] { return knownValues(); });
    m_problems = new ProblemList(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_content);
    column->addWidget(m_problems);
    return new FittingScroll(inside, this);
}

QWidget *ReplyBar::buildFoot()
{
    auto *foot = new QWidget(this);
    m_kinds = new KindMenu(foot);
    m_template = secondaryButton(tr("Template…"), foot);
    identify(m_template, QStringLiteral("reply.template"), tr("Answer with a template"));
    m_back = linkButton(tr("Back to the text"), foot);
    identify(m_back, QStringLiteral("reply.back"), tr("Back to the text"));
    m_manners = iconButton(QStringLiteral("more"), tr("How answering works"), foot);
    identify(m_manners, QStringLiteral("reply.manners"), tr("How answering works"));
    m_manners->setPopupMode(QToolButton::InstantPopup);
    m_manners->setMenu(new QMenu(m_manners));
    m_hint = new ElidedLabel(foot);
    setTextRole(m_hint, TextRole::Caption);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    identify(m_hint, QStringLiteral("reply.hint"));
    m_send = primaryButton(tr("&Send"), foot);
    identify(m_send, QStringLiteral("reply.send"), tr("Send"));
    m_send->setMinimumWidth(104);
    const auto refresh = [this] { m_send->setIcon(icons::icon(QStringLiteral("plane"), Theme::current().onAccent)); };
    connect(Theme::notifier(), &ThemeNotifier::changed, this, refresh);
    refresh();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    for (QWidget *part : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_manners)})
        row->addWidget(part);
    row->addWidget(m_hint, 1);
    row->addWidget(m_send);
    return foot;
}

void ReplyBar::connectParts()
{
    connect(m_senders, &SenderSource::loaded, this, [this](const QList<Sender> &senders) {
        m_known = senders;
        m_areSendersKnown = true;
        applyHome();
    });
    connect(m_channel, &QComboBox::activated, this, &ReplyBar::askAboutSender);
    connect(m_channel, &ChannelPicker::senderChanged, this, &ReplyBar::handleSender);
    connect(m_content, &ContentPart::changed, this, &ReplyBar::handleChange);
    connect(m_window, &WindowWatch::changed, this, &ReplyBar::handleChange);
    connect(m_problems, &ProblemList::goTo, this, [this](const DraftProblem &problem) {
        switch (problem.place) {
        case DraftProblem::Place::Sender:
            if (problem.blocks)
                m_channel->setFocus(Qt::OtherFocusReason);
            else
                Q_EMIT settingsWanted();
            break;
        case DraftProblem::Place::Template: m_content->focusTemplate(); break;
        case DraftProblem::Place::Variable: m_content->focusVariable(problem.variable); break;
        default: m_content->focusPath(problem.path); break;
        }
    });
    connect(m_quoteStrip, &QuoteStrip::dropped, this, [this] {
        m_quotedId.clear();
        handleChange();
        focusText();
    });
    connect(m_kinds, &KindMenu::chosen, this, [this](const QString &kind) {
        handleKind(kind);
        m_content->focusFirst();
    });
    connect(m_template, &QPushButton::clicked, this, [this] {
        handleKind(QStringLiteral("template"));
        m_content->focusFirst();
    });
    connect(m_back, &QPushButton::clicked, this, &ReplyBar::backToText);
    connect(m_offers, &TemplateOffers::chosen, this, &ReplyBar::useTemplate);
    connect(m_shut, &Banner::actionTriggered, m_offers, &TemplateOffers::focusSearch);
    connect(m_consent, &Banner::actionTriggered, this, [this] {
        if (m_conversation)
            Q_EMIT contactWanted(m_conversation->address);
    });
    connect(m_send, &QPushButton::clicked, this, &ReplyBar::trySending);
    connect(m_input, &ReplyInput::sendWanted, this, &ReplyBar::trySending);
    connect(m_input, &ReplyInput::filesGiven, this, [this](const QStringList &paths) {
        m_files = paths;
        takeNextFile();
    });
    connect(m_input, &ReplyInput::pictureGiven, this, &ReplyBar::paste);
    connect(m_input, &ReplyInput::typed, this, [this] {
        if (m_conversation && !m_restoring)
            m_app.receipts().typing(m_conversation->id);
    });
    connect(m_departure, &Departure::counting, this, &ReplyBar::countDown);
    connect(m_departure, &Departure::done, this, &ReplyBar::takeReport);
    connect(m_outcome, &Banner::actionTriggered, this, [this] {
        if (m_outcomeIsHold)
            callBack();
        else
            Q_EMIT messageWanted(m_sent);
    });
    connect(m_keeper, &ReplyKeeper::found, this, [this](const KeptReply &kept, bool wasLeaving) {
        takeKept(kept);
        if (wasLeaving)
            tell(Tone::Warn, tr("Recado ended while this was leaving."), tr("Nothing was sent: it stands here again."));
    });
    connect(m_keeper, &ReplyKeeper::failed, this, [this](const Error &error) { tell(Tone::Bad, tr("Not kept on disk."), errorSentence(error)); });
    connect(&m_app.optOuts(), &OptOutService::changed, this, &ReplyBar::readConsent);
    connect(&m_app.contacts(), &ContactService::changed, this, &ReplyBar::readPerson);
    connect(&m_app.receipts(), &ReceiptService::mannersChanged, this, &ReplyBar::fillManners);
    connect(m_manners->menu(), &QMenu::aboutToShow, this, &ReplyBar::fillManners);
    const auto followPreferences = [this] {
        m_input->setEnterSends(preferences().enterSends());
        m_hint->setFullText(preferences().enterSends() ? tr("Enter sends, Shift+Enter makes a new line") : tr("Ctrl+Enter sends"));
    };
    connect(&preferences(), &Preferences::changed, this, followPreferences);
    followPreferences();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (!QApplication::activePopupWidget())
                trySending();
        });
    }
}

void ReplyBar::fillManners()
{
    QMenu *menu = m_manners->menu();
    menu->clear();
    const auto add = [this, menu](const char *name, const QString &words, bool isOn, const QString &lack, const std::function<void(bool)> &set) {
        QAction *action = menu->addAction(lack.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, lack));
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(isOn);
        action->setEnabled(lack.isEmpty());
        connect(action, &QAction::triggered, this, set);
    };
    add("reply.manners.enter", tr("Enter sends"), preferences().enterSends(), {}, [this](bool on) { preferences().setEnterSends(on); });
    const auto sender = m_channel->sender();
    const auto lack = [&sender](bool can) {
        return sender && !can ? tr("%1 has no call for it").arg(providerWord(sender->account.provider)) : QString();
    };
    const ReceiptService::Manners manners = m_app.receipts().manners();
    add("reply.manners.read", tr("Tell people when I have read"), manners.tellRead, lack(sender && ReceiptService::carriesRead(sender->account)), [this](bool on) {
        ReceiptService::Manners wanted = m_app.receipts().manners();
        wanted.tellRead = on;
        m_app.receipts().setManners(wanted);
    });
    add("reply.manners.typing", tr("Show people that I am typing, and that I have read"), manners.tellTyping,
        lack(sender && ReceiptService::carriesTyping(sender->account)), [this](bool on) {
            ReceiptService::Manners wanted = m_app.receipts().manners();
            wanted.tellTyping = on;
            m_app.receipts().setManners(wanted);
        });
}

void ReplyBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_departure->isHolding()) {
        callBack();
    } else if (event->key() == Qt::Key_Escape && !m_quotedId.isEmpty()) {
        m_quoteStrip->clear();
        m_quotedId.clear();
        handleChange();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// The wheel over it scrolls the thread, and chooses nobody's number.
bool ReplyBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_channel && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyBar::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_conversation && !ReplyInput::filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReplyBar::dropEvent(QDropEvent *event)
{
    takeFiles(event->mimeData()->urls());
    event->acceptProposedAction();
}

Preferences &ReplyBar::preferences() const
{
    return Preferences::in(m_app.options().dataDir);
}

QString ReplyBar::preferencesRegion() const
{
    return preferences().region();
}

void ReplyBar::seen(Instant until)
{
    if (m_conversation)
        m_app.receipts().seen(m_conversation->id, until);
}

void ReplyBar::focusText()
{
    if (MessageField *field = m_content->textField())
        field->focusField();
    else
        m_content->focusFirst();
}

} // namespace recado
