#include "pages/messages/messageactions.h"

#include "application.h"
#include "base/redaction.h"
#include "format/decisionwords.h"
#include "format/timewords.h"
#include "pages/messages/decisionbar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace recado {

namespace {

constexpr int restBeforeLookingAgain = 30'000;

} // namespace

MessageActions::MessageActions(Application &app, DecisionBar &bar, QObject *parent) : QObject(parent), m_app(app), m_bar(bar)
{
    m_timer.setInterval(restBeforeLookingAgain);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_bar.parentWidget() && !m_bar.parentWidget()->isVisible())
            return; // nobody looks
        readOutlook();
    });
    MessageDecisions &decisions = m_app.decisions();
    connect(&m_bar, &DecisionBar::waitWanted, this, [this, &decisions](Instant until) {
        decide([&decisions, until](MessageRow row) { return decisions.keepWaiting(row, until); },
               tr("Noted: you wait until %1.").arg(momentWord(until, m_app.core().now())));
    });
    connect(&m_bar, &DecisionBar::sentWanted, this, [this, &decisions](const QString &note) {
        decide([&decisions, note](MessageRow row) { return decisions.markSent(row, note); }, tr("Noted as sent. Nothing left this computer."));
    });
    connect(&m_bar, &DecisionBar::notSentWanted, this, [this, &decisions](const QString &note) {
        decide([&decisions, note](MessageRow row) { return decisions.markNotSent(row, note); }, tr("Noted as not sent. It can be sent again."));
    });
    connect(&m_bar, &DecisionBar::againWanted, this, [this, &decisions](const QString &note) {
        decide([&decisions, note](MessageRow row) { return decisions.sendAgain(row, note); }, tr("It waits to leave again, as a new attempt."));
    });
    connect(&m_bar, &DecisionBar::retryWanted, this, &MessageActions::retryNow);
    connect(&m_bar, &DecisionBar::retryAtWanted, this, [this, &decisions](Instant when) {
        decide([&decisions, when](MessageRow row) { return decisions.retryAt(row, when); },
               tr("It leaves again at %1.").arg(momentWord(when, m_app.core().now())));
    });
    connect(&m_bar, &DecisionBar::actionWanted, this, &MessageActions::act);
}

void MessageActions::setStory(const Story &story)
{
    m_story = story;
    m_deciding = false;
    m_bar.setStory(story, m_app.core().now());
    readOutlook();
}

void MessageActions::clear()
{
    m_story.reset();
    m_deciding = false;
    m_timer.stop();
    m_bar.clear();
}

bool MessageActions::isShown(MessageRow row) const
{
    return m_story && m_story->summary.message.row == row;
}

void MessageActions::readOutlook()
{
    m_timer.start();
    m_app.decisions().outlook(m_story->summary.message.row).then(this, [this, row = m_story->summary.message.row](const Result<MessageOutlook> &outlook) {
        if (outlook && isShown(row))
            m_bar.setOutlook(*outlook, m_app.core().now());
    });
}

// The story itself changes by what the store says, not by the answer.
void MessageActions::decide(const std::function<QFuture<Result<void>>(MessageRow)> &change, const QString &sentence)
{
    if (!m_story || m_deciding)
        return;
    m_deciding = true;
    const MessageRow row = m_story->summary.message.row;
    change(row).then(this, [this, sentence, row](const Result<void> &answer) {
        if (!isShown(row))
            return;
        m_deciding = m_deciding && answer.ok(); // till its story comes
        m_bar.showResult(answer ? sentence : decisionProblem(answer.error()), !answer);
        readOutlook();
    });
}

void MessageActions::retryNow()
{
    if (!m_story || m_deciding)
        return;
    m_deciding = true;
    const MessageRow row = m_story->summary.message.row;
    m_app.decisions().retry({row}).then(this, [this, row](const Result<int> &queued) {
        if (!isShown(row))
            return;
        m_deciding = m_deciding && queued && *queued > 0;
        if (!queued)
            m_bar.showResult(decisionProblem(queued.error()), true);
        else
            m_bar.showResult(*queued > 0 ? tr("It waits to leave again, as a new attempt.") : tr("It cannot leave again as things stand; nothing was changed."),
                             *queued == 0);
        readOutlook();
    });
}

void MessageActions::act(Action action)
{
    if (!m_story)
        return;
    switch (action) {
    case Action::CorrectNumber: rewrite(MessageRewrite::What::Number); break;
    case Action::EditMessage: rewrite(MessageRewrite::What::Content); break;
    case Action::SendTemplate: rewrite(MessageRewrite::What::Template); break;
    case Action::RefreshTemplate: refreshTemplates(); break;
    case Action::RenewToken: Q_EMIT accountWanted(m_story->summary.message.account); break;
    case Action::ContactAdministrator: copyForAdministrator(); break;
    case Action::RetryLater: retryNow(); break;
    case Action::None: break;
    }
}

void MessageActions::rewrite(MessageRewrite::What what)
{
    const Message message = m_story->summary.message;
    m_app.decisions().content(message.row).then(this, [this, what, message](const Result<Content> &content) {
        Q_EMIT rewriteWanted({what, message, content ? *content : Content()});
    });
}

void MessageActions::refreshTemplates()
{
    if (m_fetching)
        return;
    m_fetching = true;
    const Message message = m_story->summary.message;
    m_bar.showResult(tr("Fetching the templates of %1…").arg(m_story->summary.accountName), false);
    m_app.templates().sync(message.account).then(this, [this, message](const Result<TemplateSyncReport> &report) {
        m_fetching = false;
        if (!isShown(message.row))
            return; // told where it was asked
        if (report)
            tellTemplate(message, report->count);
        else
            m_bar.showResult(errorSentence(report.error()), true);
        readOutlook();
    });
}

void MessageActions::tellTemplate(const Message &message, int count)
{
    const QString fetched = tr("%n template(s) were fetched.", nullptr, count);
    if (message.templateName.isEmpty()) {
        m_bar.showResult(fetched, false);
        return;
    }
    m_app.templates()
        .find(message.account, message.templateName, message.templateLanguage)
        .then(this, [this, fetched, row = message.row, name = message.templateName](const Result<std::optional<TemplateDefinition>> &found) {
            if (!isShown(row))
                return;
            const bool known = found && *found;
            const QString state = !known         ? tr("“%1” is no longer among them.").arg(name)
                : (*found)->isApproved() ? tr("“%1” is approved.").arg(name)
                                                 : tr("“%1” is not approved: %2.").arg(name, (*found)->status);
            m_bar.showResult(fetched + QLatin1Char(' ') + state, !known || !(*found)->isApproved());
        });
}

// What somebody needs who can look into the account: no secret, no text, the number masked as in logs.
void MessageActions::copyForAdministrator()
{
    const Message &message = m_story->summary.message;
    const QString code = m_story->verdict.code.isEmpty() ? message.error.code : m_story->verdict.code;
    const QString what = codeSentence(code, message.error.message);
    QStringList lines{tr("A WhatsApp message could not be delivered."),
                      tr("What: %1").arg(what.isEmpty() ? errorSentence(message.error) : what),
                      tr("When: %1 (UTC)").arg(toIso(message.verdictAt.value_or(message.updatedAt))),
                      tr("Account: %1").arg(m_story->summary.accountName),
                      tr("Sending number: %1").arg(m_story->summary.channelNumber.isEmpty() ? m_story->summary.channelName : m_story->summary.channelNumber),
                      tr("To: %1").arg(maskPhone(message.recipient)),
                      tr("Recado's id: %1").arg(message.id.value)};
    if (!message.providerId.isEmpty())
        lines.append(tr("Provider's id: %1").arg(message.providerId));
    if (!message.templateName.isEmpty())
        lines.append(tr("Template: %1 (%2)").arg(message.templateName, message.templateLanguage));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_bar.showResult(tr("Copied: paste it into a message to whoever looks after the account. The person's number is masked."), false);
}

} // namespace recado
