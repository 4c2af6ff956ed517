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
    connect(&m_timer, &QTimer::timeout, this, &MessageActions::readOutlook);
    MessageDecisions &decisions = m_app.decisions();
    const auto row = [this] { return m_story->summary.message.row; };
    connect(&m_bar, &DecisionBar::waitWanted, this, [this, &decisions, row](Instant until) {
        tell(decisions.keepWaiting(row(), until), tr("Noted: you wait until %1.").arg(momentWord(until, m_app.core().now())));
    });
    connect(&m_bar, &DecisionBar::sentWanted, this, [this, &decisions, row](const QString &note) {
        tell(decisions.markSent(row(), note), tr("Noted as sent. Nothing left this computer."));
    });
    connect(&m_bar, &DecisionBar::notSentWanted, this, [this, &decisions, row](const QString &note) {
        tell(decisions.markNotSent(row(), note), tr("Noted as not sent. It can be sent again."));
    });
    connect(&m_bar, &DecisionBar::againWanted, this, [this, &decisions, row](const QString &note) {
        tell(decisions.sendAgain(row(), note), tr("It waits to leave again, as a new attempt."));
    });
    connect(&m_bar, &DecisionBar::retryWanted, this, &MessageActions::retryNow);
    connect(&m_bar, &DecisionBar::retryAtWanted, this, [this, &decisions, row](Instant when) {
        tell(decisions.retryAt(row(), when), tr("It leaves again at %1.").arg(momentWord(when, m_app.core().now())));
    });
    connect(&m_bar, &DecisionBar::actionWanted, this, &MessageActions::act);
}

void MessageActions::setStory(const Story &story)
{
    m_story = story;
    m_bar.setStory(story, m_app.core().now());
    readOutlook();
}

void MessageActions::readOutlook()
{
    m_timer.start();
    m_app.decisions().outlook(m_story->summary.message.row).then(this, [this, row = m_story->summary.message.row](const Result<MessageOutlook> &outlook) {
        if (outlook && row == m_story->summary.message.row)
            m_bar.setOutlook(*outlook, m_app.core().now());
    });
}

// The story itself changes by what the store says, not by the answer.
void MessageActions::tell(const QFuture<Result<void>> &done, const QString &sentence)
{
    QFuture<Result<void>>(done).then(this, [this, sentence, row = m_story->summary.message.row](const Result<void> &answer) {
        if (row != m_story->summary.message.row)
            return;
        m_bar.showResult(answer ? sentence : decisionProblem(answer.error()), !answer);
        readOutlook();
    });
}

void MessageActions::retryNow()
{
    const MessageRow row = m_story->summary.message.row;
    m_app.decisions().retry({row}).then(this, [this, row](const Result<int> &queued) {
        if (row != m_story->summary.message.row)
            return;
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
    m_bar.showResult(tr("Fetching the templates of %1…").arg(m_story->summary.accountName), false);
    m_app.templates().sync(m_story->summary.message.account).then(this, [this](const Result<TemplateSyncReport> &report) {
        m_fetching = false;
        if (report)
            tellTemplate(report->count);
        else
            m_bar.showResult(errorSentence(report.error()), true);
        readOutlook();
    });
}

void MessageActions::tellTemplate(int count)
{
    const Message &message = m_story->summary.message;
    const QString fetched = tr("%n template(s) were fetched.", nullptr, count);
    if (message.templateName.isEmpty()) {
        m_bar.showResult(fetched, false);
        return;
    }
    m_app.templates()
        .find(message.account, message.templateName, message.templateLanguage)
        .then(this, [this, fetched, name = message.templateName](const Result<std::optional<TemplateDefinition>> &found) {
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
