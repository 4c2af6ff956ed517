#include "pages/messages/decisionbar.h"

#include "dialogs/confirmdialog.h"
#include "format/decisionwords.h"
#include "format/masking.h"
#include "format/timewords.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int mostOfANote = 500;

bool isLost(EventKind verdict)
{
    return verdict == EventKind::Failed || verdict == EventKind::Refused;
}

// The operator's last word of a decision that nothing followed.
const StatusEvent *lastWord(const Story &story)
{
    const StatusEvent *found = nullptr;
    for (const StatusEvent &event : story.events) {
        const bool word = event.source == EventSource::Operator && event.kind != EventKind::Note;
        if (word && (!found || event.heardAt >= found->heardAt))
            found = &event;
    }
    return found;
}

Instant localMorning(int daysAhead)
{
    const QDateTime morning(QDate::currentDate().addDays(daysAhead), QTime(9, 0));
    return fromMillis(morning.toMSecsSinceEpoch());
}

} // namespace

DecisionBar::DecisionBar(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("messages.decisions"), tr("What can be done"));
    m_card = new Card(this);
    m_silence = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_silence, QStringLiteral("messages.silence"));
    m_result = new Banner(this);
    identify(m_result, QStringLiteral("messages.decision.result"));
    m_result->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_silence);
    column->addWidget(m_card);
    column->addWidget(m_result);
    build();
    clear();
}

void DecisionBar::build()
{
    m_title = textLabel(TextRole::Strong, QString(), m_card);
    m_title->setWordWrap(true);
    identify(m_title, QStringLiteral("messages.decision.title"));
    m_lead = sentenceLabel(TextRole::Body, QString(), m_card);
    identify(m_lead, QStringLiteral("messages.decision.lead"));
    m_lines = sentenceLabel(TextRole::Second, QString(), m_card);
    identify(m_lines, QStringLiteral("messages.decision.lines"));
    m_buttons = new QWidget(m_card);
    m_flow = new FlowLayout(m_buttons, Theme::pad);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_card->body()->setSpacing(Theme::pad);
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_lead);
    m_card->body()->addWidget(m_lines);
    m_card->body()->addWidget(buildNote());
    m_card->body()->addWidget(m_buttons);

    m_help = addButton("messages.decision.help", QString());
    m_retry = addButton("messages.decision.retry", QString());
    m_wait = addButton("messages.decision.wait", tr("&Keep waiting"));
    m_sent = addButton("messages.decision.sent", tr("Mark as sen&t"));
    m_notSent = addButton("messages.decision.notSent", tr("Mark as n&ot sent"));
    m_again = addButton("messages.decision.again", tr("Send a&gain…"), true);
    m_takeBack = addButton("messages.decision.takeBack", tr("Take it &back"));
    m_waiting = new QMenu(m_wait);
    m_waiting->setObjectName(QStringLiteral("messages.decision.waiting"));
    m_wait->setMenu(m_waiting);
    connect(m_waiting, &QMenu::aboutToShow, this, &DecisionBar::fillWaiting);
    connect(m_sent, &QPushButton::clicked, this, [this] { Q_EMIT sentWanted(note()); });
    connect(m_notSent, &QPushButton::clicked, this, [this] { Q_EMIT notSentWanted(note()); });
    connect(m_again, &QPushButton::clicked, this, &DecisionBar::askWhetherAgain);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT waitWanted(localMorning(1)); });
    connect(m_help, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_action); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto &answer = m_outlook->retry;
        if (answer->kind == RetryAnswer::Kind::Later)
            Q_EMIT retryAtWanted(answer->at);
        else
            Q_EMIT retryWanted();
    });
}

QWidget *DecisionBar::buildNote()
{
    m_note = new QLineEdit(m_card);
    identify(m_note, QStringLiteral("messages.decision.note"), tr("Note for the decision"));
    m_note->setPlaceholderText(tr("Why you decide so (optional)"));
    m_note->setMaxLength(mostOfANote);
    m_noteLine = m_note;
    return m_note;
}

QPushButton *DecisionBar::addButton(const char *name, const QString &text, bool dangerous)
{
    QPushButton *button = dangerous ? dangerButton(text, m_buttons) : secondaryButton(text, m_buttons);
    identify(button, QLatin1String(name));
    m_flow->addWidget(button);
    return button;
}

void DecisionBar::clear()
{
    m_story.reset();
    m_outlook.reset();
    m_action = Action::None;
    m_note->clear();
    m_result->clear();
    m_card->hide();
    m_silence->hide();
    hide();
}

void DecisionBar::setStory(const Story &story, Instant now)
{
    const bool isSame = m_story && m_story->summary.message.row == story.summary.message.row;
    const bool turned = isSame && m_story->verdict.kind != story.verdict.kind;
    if (!isSame)
        clear();
    if (turned) { // what was known was about something else
        m_outlook.reset();
        m_note->clear();
    }
    m_story = story;
    m_now = now;
    refresh();
}

void DecisionBar::setOutlook(const MessageOutlook &outlook, Instant now)
{
    m_outlook = outlook;
    m_now = now;
    refresh();
}

void DecisionBar::showResult(const QString &sentence, bool bad)
{
    m_result->setMessage(bad ? Tone::Bad : Tone::Good, sentence);
    show();
    Q_EMIT resultShown(m_result);
}

void DecisionBar::refresh()
{
    m_action = Action::None;
    showSilence();
    const EventKind verdict = m_story->verdict.kind;
    const bool decided = m_story->verdict.rule == operatorDecidedRule;
    m_card->setVisible(verdict == EventKind::Unknown || decided || isLost(verdict));
    if (decided)
        showDecided();
    else if (verdict == EventKind::Unknown)
        showUnknown();
    else if (isLost(verdict))
        showFailure();
    setVisible(!m_card->isHidden() || !m_silence->isHidden() || !m_result->isHidden());
}

void DecisionBar::showSilence()
{
    const bool asks = m_story->verdict.kind != EventKind::Unknown || !m_outlook || m_outlook->silence.kind != Silence::Kind::Fresh;
    m_silence->setText(m_outlook && asks ? silenceSentence(m_story->verdict.kind, m_outlook->silence, m_now) : QString());
    m_silence->setVisible(!m_silence->text().isEmpty());
    const bool late = m_outlook && (m_outlook->silence.kind == Silence::Kind::Late || m_outlook->silence.kind == Silence::Kind::Expired);
    setTone(m_silence, late ? Tone::Warn : Tone::Plain);
}

// Not errorSentence(): "try again" is the one thing that nobody should do lightly here.
void DecisionBar::showUnknown()
{
    m_title->setText(tr("Nobody here knows whether it arrived"));
    const QString why = errorWord(m_story->summary.message.error.kind);
    m_lead->setText(m_story->attempts.isEmpty() ? tr("No answer told what became of it (%1).").arg(why)
                                                : tr("It left at %1, and no answer told what became of it (%2).")
                                                      .arg(momentWord(m_story->attempts.last().startedAt, m_now), why));
    QStringList lines;
    if (m_outlook) {
        const StatusEvent *word = lastWord(*m_story);
        if (word && m_outlook->waitUntil)
            lines.append(decisionSentence(*word, m_now));
        lines.append(m_outlook->ourIdTravelled ? tr("A webhook about it will be recognised by an id that travelled with it.")
                                               : tr("No id of ours travelled with it: a webhook is recognised by number, wording and time, when only one message fits."));
        if (m_outlook->nextPoll && *m_outlook->nextPoll <= m_now)
            lines.append(tr("It is time to ask the provider: that happens as soon as the calls allowed for it permit."));
        else if (m_outlook->nextPoll)
            lines.append(tr("The provider is asked next at %1.").arg(momentWord(*m_outlook->nextPoll, m_now)));
        else
            lines.append(m_outlook->canPoll ? tr("The provider is not asked by itself any more; you can ask it now.")
                                            : tr("This provider cannot be asked; only a webhook tells."));
    }
    lines.append(tr("If the person can be asked, ask them."));
    setLines(lines);
    m_noteLine->show();
    offer({m_wait, m_sent, m_notSent, m_again});
}

void DecisionBar::showDecided()
{
    const bool sent = m_story->verdict.kind == EventKind::Sent;
    m_title->setText(sent ? tr("Marked as sent") : tr("Marked as not sent"));
    const StatusEvent &word = m_story->events[m_story->verdict.decisive];
    m_lead->setText(word.text.isEmpty() ? decisionSentence(word, m_now) : decisionSentence(word, m_now) + QStringLiteral(" “%1”").arg(word.text));
    setLines({tr("Whatever the provider says about it later counts more, and is shown beside it.")});
    m_noteLine->hide();
    if (sent) {
        offer({m_takeBack});
        return;
    }
    showRetry();
    offer(m_outlook && m_outlook->retry ? QList<QPushButton *>{m_retry, m_takeBack} : QList<QPushButton *>{m_takeBack});
}

void DecisionBar::showFailure()
{
    Error problem = m_story->summary.message.error;
    if (!m_story->verdict.code.isEmpty())
        problem.code = m_story->verdict.code;
    const auto retry = m_outlook ? m_outlook->retry : std::nullopt;
    const FailureWords words = failureWords(problem, retry);
    m_title->setText(m_story->verdict.kind == EventKind::Failed ? tr("Why it failed") : tr("Why it was refused"));
    m_lead->setText(words.happened);
    QStringList lines;
    if (!words.side.isEmpty())
        lines.append(words.code.isEmpty() ? tr("Whose turn: %1").arg(words.side) : tr("Whose turn: %1 (code %2)").arg(words.side, words.code));
    if (!words.toDo.isEmpty())
        lines.append(words.toDo);
    if (retry)
        lines.append(isOpenRefusal() ? tr("What this refusal takes is not known here: sending it again is your decision.") : retryAnswerSentence(*retry, m_now));
    setLines(lines);
    m_noteLine->hide();
    m_action = words.action;
    const bool mayGo = retry && (retry->kind == RetryAnswer::Kind::Now || retry->kind == RetryAnswer::Kind::Later);
    showRetry();
    m_help->setText(actionWord(m_action));
    QList<QPushButton *> buttons;
    if (m_action != Action::None && m_action != Action::RetryLater)
        buttons.append(m_help);
    if (mayGo)
        buttons.append(m_retry);
    if (retry && retry->kind == RetryAnswer::Kind::Decide)
        buttons.append(m_again);
    offer(buttons);
}

void DecisionBar::showRetry()
{
    if (!m_outlook || !m_outlook->retry)
        return;
    const RetryAnswer &answer = *m_outlook->retry;
    m_retry->setText(retryWord(answer, m_now));
    const bool notYet = m_outlook->ofBroadcast && answer.kind == RetryAnswer::Kind::Later;
    m_retry->setEnabled(!notYet);
    m_retry->setToolTip(notYet ? tr("A message of a broadcast has no time of its own: send it again when its time has come.") : QString());
}

void DecisionBar::setLines(const QStringList &lines)
{
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
}

void DecisionBar::offer(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : {m_help, m_retry, m_wait, m_sent, m_notSent, m_again, m_takeBack})
        button->setVisible(buttons.contains(button));
    m_buttons->setVisible(!buttons.isEmpty());
    m_flow->invalidate();
    m_buttons->updateGeometry();
}

void DecisionBar::fillWaiting()
{
    m_waiting->clear();
    const auto add = [this](const QString &text, Instant until) {
        QAction *action = m_waiting->addAction(text);
        connect(action, &QAction::triggered, this, [this, until] { Q_EMIT waitWanted(until); });
    };
    add(tr("For an hour"), m_now + std::chrono::hours(1));
    add(tr("For four hours"), m_now + std::chrono::hours(4));
    add(tr("Until tomorrow at 9"), localMorning(1));
    add(tr("For three days"), localMorning(3));
}

// The provider said no, without a reason that the catalogue knows: "it may have arrived" would contradict the line above.
bool DecisionBar::isOpenRefusal() const
{
    return m_story->verdict.kind == EventKind::Refused && m_outlook && m_outlook->retry && m_outlook->retry->kind == RetryAnswer::Kind::Decide;
}

void DecisionBar::askWhetherAgain()
{
    QString stake = isOpenRefusal() ? tr("The provider refused the first one and may refuse this one, too. Should it have left all the same, %1 gets it twice.").arg(person())
                                    : tr("Nobody knows whether the first one arrived: %1 may get the same message twice, and it may be charged twice.").arg(person());
    if (m_outlook && m_outlook->ofBroadcast)
        stake += QLatin1Char(' ') + tr("Its broadcast runs again for this one message.");
    ConfirmDialog::ask(this, tr("Send it to %1 again?").arg(person()), stake, tr("Send again"), [this, row = m_story->summary.message.row] {
        if (m_story && m_story->summary.message.row == row)
            Q_EMIT againWanted(note());
    });
}

QString DecisionBar::person() const
{
    const Message &message = m_story->summary.message;
    return shownWho(message.personName, message.recipient);
}

QString DecisionBar::note() const
{
    return m_note->text().trimmed();
}

} // namespace recado
