// The part of ReplyBar that sends: answers and reactions; and calls back.
#include "application.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "forms/formfor.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/problemlist.h"
#include "pages/conversations/quotestrip.h"
#include "pages/conversations/replybar.h"
#include "pages/conversations/replykeeper.h"
#include "pages/conversations/templateoffers.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"

#include <algorithm>

namespace recado {

namespace {

const QString textKind = QStringLiteral("text");

} // namespace

void ReplyBar::trySending()
{
    if (!m_conversation)
        return;
    Draft now = draft();
    if (isBlank(now)) {
        focusText();
        return;
    }
    const QList<DraftProblem> found = problems(now);
    if (!mayLeave(found)) {
        m_begun = true;
        handleChange();
        const auto first = std::find_if(found.cbegin(), found.cend(), [](const DraftProblem &problem) { return problem.blocks; });
        if (first->place == DraftProblem::Place::Sender)
            m_channel->setFocus(Qt::OtherFocusReason);
        else if (first->place == DraftProblem::Place::Variable)
            m_content->focusVariable(first->variable);
        else if (first->place == DraftProblem::Place::Content)
            m_content->focusPath(first->path);
        return;
    }
    if (const auto way = standsInTheWay(now)) {
        tell(Tone::Warn, tr("Not sent."), way->lead + QLatin1Char(' ') + way->sentence);
        if (m_offers->isVisible())
            m_offers->focusSearch();
        return;
    }
    noteDraft();
    now.held = m_keeper->hold();
    m_outcome->clear();
    clearForNext(now);
    m_departure->start(now, preferences().undoSeconds());
    takeNextFile();
}

// The text goes with what carried it: as itself, as a caption or as a template's value. Else it stands there again.
void ReplyBar::clearForNext(const Draft &sent)
{
    const QJsonObject text = m_content->documentOf(textKind);
    const QString typed = typedText(text);
    const QString caption = sent.document.value(sent.kind).toObject().value(QLatin1String("caption")).toString();
    const bool carried = sent.kind == textKind || (!typed.isEmpty() && (caption == typed || sent.values.values().contains(asValue(typed))));
    m_restoring = true;
    m_content->clearAll();
    m_content->setKind(textKind);
    if (!carried)
        m_content->setDocumentOf(textKind, text);
    m_restoring = false;
    m_quotedId.clear();
    m_quoteStrip->clear();
    m_filledFor.clear();
    m_begun = false;
    handleChange();
    focusText();
}

void ReplyBar::countDown(int secondsLeft)
{
    m_outcomeIsHold = true;
    m_outcome->setMessage(Tone::Plain, tr("Leaves in %n s.", nullptr, secondsLeft), tr("Nothing was sent yet."));
    m_outcome->setAction(tr("Undo"));
}

void ReplyBar::callBack()
{
    const auto held = m_departure->callBack();
    if (!held)
        return;
    m_outcome->clear();
    m_outcomeIsHold = false;
    const TypedRecipient who = held->people.value(0);
    const auto kept = m_keeper->takeBack(held->held);
    if (!kept) {
        tell(Tone::Plain, tr("Called back."), tr("It stands in the conversation with %1.").arg(shownWho(who.name, who.address)));
        setEnabled(m_conversation.has_value());
        return;
    }
    // takeBack() joined them already.
    m_restoring = true;
    m_content->clearAll();
    m_restoring = false;
    takeKept(*kept);
    focusText();
}

void ReplyBar::takeReport(const DepartureReport &report)
{
    const bool isHolding = m_departure->isHolding();
    if (!report.refused.isEmpty()) {
        const TypedRecipient who = report.refused.first();
        const auto kept = m_keeper->takeBack(report.draft.held);
        if (kept) {
            m_restoring = true;
            m_content->clearAll();
            m_restoring = false;
            takeKept(*kept);
        }
        const QString lead = kept ? tr("Not sent.") : tr("Not sent to %1; it stands in their conversation.").arg(shownWho(who.name, who.address));
        if (!isHolding)
            tell(Tone::Bad, lead, errorSentence(report.reason));
        return;
    }
    m_keeper->letGo(report.draft.held);
    m_sent = report.row;
    if (!isHolding) {
        m_outcomeIsHold = false;
        m_outcome->clear();
        setEnabled(m_conversation.has_value());
    }
    Q_EMIT messageQueued(report.row);
}

// At once and without a draft: it is taken back as easily.
void ReplyBar::react(const ThreadEntry &entry, const QString &emoji)
{
    const QString id = quotableId(entry);
    if (!m_conversation || id.isEmpty())
        return;
    Draft reaction;
    reaction.sender = m_channel->sender();
    reaction.people = {person()};
    reaction.region = preferencesRegion();
    reaction.kind = QStringLiteral("reaction");
    reaction.document = {{QStringLiteral("type"), reaction.kind},
                         {reaction.kind, QJsonObject{{QStringLiteral("message_id"), id}, {QStringLiteral("emoji"), emoji}}}};
    const QList<DraftProblem> found = problems(reaction);
    const auto stop = std::find_if(found.cbegin(), found.cend(), [](const DraftProblem &problem) { return problem.blocks; });
    const auto way = stop != found.cend() ? std::optional(*stop) : standsInTheWay(reaction);
    if (way) {
        tell(Tone::Bad, tr("No reaction was sent."), way->sentence);
        return;
    }
    m_app.sender().send(reaction.requestTo(reaction.people.first())).then(this, [this](const Result<SendReceipt> &receipt) {
        if (receipt)
            Q_EMIT messageQueued(receipt->row);
        else
            tell(Tone::Bad, tr("No reaction was sent."), errorSentence(receipt.error()));
    });
}

} // namespace recado
