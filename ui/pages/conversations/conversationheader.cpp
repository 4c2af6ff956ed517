#include "pages/conversations/conversationheader.h"

#include "format/conversationwords.h"
#include "pages/conversations/initialslabel.h"
#include "pages/messages/menubutton.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace recado {

namespace {

constexpr int pictureSize = 36;

struct StatusLook {
    ConversationStatus status;
    const char *icon;
};

constexpr std::array statusLooks{StatusLook{ConversationStatus::Open, "bubble"}, StatusLook{ConversationStatus::Pending, "pause"},
                                 StatusLook{ConversationStatus::Solved, "tick-circle"}, StatusLook{ConversationStatus::Blocked, "cross-circle"}};

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ConversationHeader::ConversationHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("conversation.header"));
    m_moved = new Banner(this);
    m_moved->setStrip(true);
    identify(m_moved, QStringLiteral("conversation.moved"));
    m_problem = new Banner(this);
    m_problem->setStrip(true);
    m_problem->setClosable(true);
    identify(m_problem, QStringLiteral("conversation.problem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildLine());
    column->addWidget(m_moved);
    column->addWidget(m_problem);
    connect(m_moved, &Banner::actionTriggered, this, [this] {
        if (m_movedTarget.isNull())
            Q_EMIT composeWanted(m_movedTo);
        else
            Q_EMIT conversationWanted(m_movedTarget);
    });
}

QWidget *ConversationHeader::buildLine()
{
    auto *line = new QFrame(this);
    setLook(line, "look", QStringLiteral("header"));
    line->setFixedHeight(Theme::headerHeight);
    m_picture = new InitialsLabel(pictureSize, line);
    m_name = new ElidedLabel(line);
    setTextRole(m_name, TextRole::Section);
    m_name->setObjectName(QStringLiteral("conversation.name"));
    m_number = new ElidedLabel(line);
    setTextRole(m_number, TextRole::Caption);
    m_number->setObjectName(QStringLiteral("conversation.number"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_number);
    words->addStretch();

    m_assignee = new MenuButton(tr("Nobody"), line);
    identify(m_assignee, QStringLiteral("conversation.assignee"), tr("Who looks after it"));
    m_status = new MenuButton(tr("Open"), line);
    identify(m_status, QStringLiteral("conversation.status"), tr("Status"));
    m_solved = secondaryButton(tr("Solved"), line);
    identify(m_solved, QStringLiteral("conversation.solved"));
    m_solved->setToolTip(tr("Solved, and on to whoever has waited longest (Ctrl+Shift+S)"));
    auto *date = iconButton(QStringLiteral("calendar"), tr("Go to a day (Ctrl+G)"), line);
    date->setObjectName(QStringLiteral("conversation.date"));
    auto *contact = iconButton(QStringLiteral("person"), tr("Show the person's card"), line);
    contact->setObjectName(QStringLiteral("conversation.contact"));
    m_notes = iconButton(QStringLiteral("note"), tr("Notes (Ctrl+Shift+E)"), line);
    m_notes->setObjectName(QStringLiteral("conversation.notes"));
    m_notes->setCheckable(true);
    m_noteCount = textLabel(TextRole::Caption, QString(), line);
    buildStatuses();
    fillAssignees();

    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Theme::group, 0, Theme::inset, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_picture);
    row->addSpacing(Theme::gap);
    row->addLayout(words, 1);
    row->addWidget(contact);
    row->addWidget(date);
    row->addWidget(m_notes);
    row->addWidget(m_noteCount);
    row->addWidget(m_assignee);
    row->addWidget(m_status);
    row->addWidget(m_solved);
    connect(m_solved, &QPushButton::clicked, this, &ConversationHeader::solvedWanted);
    connect(date, &QToolButton::clicked, this, &ConversationHeader::dateWanted);
    connect(contact, &QToolButton::clicked, this, &ConversationHeader::contactWanted);
    connect(m_notes, &QToolButton::clicked, this, &ConversationHeader::notesWanted);
    return line;
}

void ConversationHeader::buildStatuses()
{
    m_statuses = new QActionGroup(this);
    for (const StatusLook &look : statusLooks) {
        QAction *action = m_status->choices()->addAction(conversationStatusWord(look.status));
        action->setObjectName(QStringLiteral("conversation.status.") + toString(look.status));
        action->setCheckable(true);
        action->setData(int(look.status));
        m_statuses->addAction(action);
        connect(action, &QAction::triggered, this, [this, look] { Q_EMIT statusWanted(look.status); });
    }
}

void ConversationHeader::fillAssignees()
{
    QMenu *menu = m_assignee->choices();
    menu->clear();
    QAction *me = menu->addAction(m_me.isEmpty() ? tr("Me") : tr("Me (%1)").arg(withoutMnemonic(m_me)));
    me->setObjectName(QStringLiteral("conversation.assignee.me"));
    me->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)); // shown; the page hears the keys
    me->setShortcutContext(Qt::WidgetShortcut);
    connect(me, &QAction::triggered, this, &ConversationHeader::mineWanted);
    QAction *nobody = menu->addAction(tr("Nobody"));
    nobody->setObjectName(QStringLiteral("conversation.assignee.nobody"));
    connect(nobody, &QAction::triggered, this, [this] { Q_EMIT assigneeWanted(QString()); });
    menu->addSeparator();
    for (const QString &name : std::as_const(m_assignees)) {
        if (name == m_me)
            continue;
        QAction *action = menu->addAction(withoutMnemonic(name));
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT assigneeWanted(name); });
    }
    QAction *other = menu->addAction(tr("Somebody else…"));
    other->setObjectName(QStringLiteral("conversation.assignee.other"));
    connect(other, &QAction::triggered, this, &ConversationHeader::otherAssigneeWanted);
}

void ConversationHeader::setConversation(const Conversation &conversation)
{
    const bool isAnother = !m_conversation || m_conversation->id != conversation.id;
    m_conversation = conversation;
    if (isAnother) {
        m_problem->clear();
        setMoved({}, {});
        setNoteCount(0);
    } else {
        setMoved(m_movedTo, m_movedTarget); // the number is covered or uncovered
    }
    m_picture->setPerson(conversation.shownName(), conversation.person);
    m_name->setFullText(conversationName(conversation));
    refreshStatus();
}

void ConversationHeader::setChannelName(const QString &name, const QString &whole)
{
    if (!m_conversation)
        return;
    const QString number = conversationNumber(m_conversation->address);
    const bool isTold = !m_conversation->shownName().isEmpty();
    const QString to = name.isEmpty() ? QString() : tr("to %1").arg(name);
    QStringList parts{isTold ? number : QString(), to};
    parts.removeAll(QString());
    m_number->setFullText(parts.join(QStringLiteral(" · ")));
    m_picture->setToolTip(whole.isEmpty() ? number : number + QLatin1Char('\n') + tr("to %1").arg(whole));
}

void ConversationHeader::refreshStatus()
{
    const auto look = std::find_if(statusLooks.begin(), statusLooks.end(), [this](const StatusLook &each) { return each.status == m_conversation->status; });
    for (QAction *action : m_statuses->actions())
        action->setChecked(action->data().toInt() == int(look->status));
    m_status->setChoice(conversationStatusWord(look->status));
    m_status->setAccessibleName(tr("Status: %1").arg(m_status->text()));
    m_status->setToolTip(tr("Status; Ctrl+Shift+S solved and next, Ctrl+Shift+P pending and next, Ctrl+Shift+O open"));
    m_solved->setVisible(look->status == ConversationStatus::Open || look->status == ConversationStatus::Pending);
    const QString who = m_conversation->assignee;
    m_assignee->setChoice(who.isEmpty() ? tr("Nobody") : withoutMnemonic(who == m_me ? tr("Me") : who));
    m_assignee->setAccessibleName(tr("Looked after by %1").arg(m_assignee->text()));
    m_assignee->setToolTip(tr("Who looks after it; Ctrl+Shift+A: I do"));
}

void ConversationHeader::setOperator(const QString &me)
{
    m_me = me;
    fillAssignees();
    if (m_conversation)
        refreshStatus();
}

void ConversationHeader::setAssignees(const QStringList &names)
{
    if (names == m_assignees)
        return;
    m_assignees = names;
    fillAssignees();
}

void ConversationHeader::setNoteCount(int count)
{
    m_noteCount->setText(count > 0 ? QLocale().toString(count) : QString());
    m_noteCount->setVisible(count > 0);
    m_notes->setAccessibleName(count > 0 ? tr("%n note(s)", nullptr, count) : tr("Notes"));
}

void ConversationHeader::setNotesShown(bool shown)
{
    m_notes->setChecked(shown);
}

void ConversationHeader::setMoved(const QString &address, ConversationId target)
{
    m_movedTo = address;
    m_movedTarget = target;
    if (address.isEmpty()) {
        m_moved->clear();
        return;
    }
    m_moved->setMessage(Tone::Warn, tr("This person has a new number:"), conversationNumber(address));
    m_moved->setAction(target.isNull() ? tr("Write there") : tr("Go to that conversation"));
}

void ConversationHeader::showProblem(const QString &lead, const QString &sentence)
{
    m_problem->setMessage(Tone::Bad, lead, sentence);
}

void ConversationHeader::clearProblem()
{
    m_problem->clear();
}

void ConversationHeader::openStatusMenu()
{
    m_status->click();
}

void ConversationHeader::openAssigneeMenu()
{
    m_assignee->click();
}

} // namespace recado
