// The part of ReplyBar that follows every change: from which number, whether it may leave, what is known of the person.
#include "application.h"
#include "dialogs/confirmdialog.h"
#include "domain/limits/checkcontent.h"
#include "domain/phone.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "forms/formfor.h"
#include "forms/messagefield.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/problemlist.h"
#include "pages/compose/windowwatch.h"
#include "pages/conversations/kindmenu.h"
#include "pages/conversations/quotestrip.h"
#include "pages/conversations/replybar.h"
#include "pages/conversations/replyinput.h"
#include "pages/conversations/replykeeper.h"
#include "pages/conversations/replywords.h"
#include "pages/conversations/templateoffers.h"
#include "widgets/banner.h"
#include "widgets/labels.h"

#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

const QString textKind = QStringLiteral("text");

bool isSame(const std::optional<Sender> &one, const std::optional<Sender> &other)
{
    return one.has_value() == other.has_value() && (!one || (one->account.id == other->account.id && one->channel.id == other->channel.id));
}

QString nameOf(const Sender &sender)
{
    return sender.channel.name.isEmpty() ? sender.title() : sender.channel.name;
}

} // namespace

std::optional<Sender> ReplyBar::home() const
{
    if (!m_conversation)
        return {};
    QList<Sender> ofAccount;
    for (const Sender &each : m_known) {
        if (each.account.id == m_conversation->account)
            ofAccount.append(each);
    }
    if (m_conversation->channel.isNull())
        return ofAccount.size() == 1 ? std::optional(ofAccount.first()) : std::nullopt;
    const auto found = std::find_if(ofAccount.cbegin(), ofAccount.cend(), [this](const Sender &each) { return each.channel.id == m_conversation->channel; });
    return found == ofAccount.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Sender> ReplyBar::accepted() const
{
    return m_deliberate ? m_deliberate : home();
}

void ReplyBar::applyHome()
{
    {
        const QSignalBlocker silent(m_channel);
        m_channel->setSenders(m_known, {});
        m_channel->setCurrentIndex(-1); // what it would choose by itself is not what somebody wrote to
        if (const auto sender = accepted())
            m_channel->choose(sender->account.id, sender->channel.id);
    }
    Q_EMIT m_channel->senderChanged();
}

// Another number than the one they wrote to is chosen on purpose or not at all.
void ReplyBar::askAboutSender(int)
{
    const auto wanted = m_channel->sender();
    if (!m_conversation || !wanted || isSame(wanted, accepted()))
        return;
    const auto origin = home();
    if (!origin || isSame(wanted, origin)) {
        m_deliberate = origin ? std::nullopt : wanted;
        handleSender();
        return;
    }
    applyHome();
    ConfirmDialog *dialog = ConfirmDialog::ask(
        this, tr("Answer from %1?").arg(nameOf(*wanted)),
        tr("%1 wrote to %2. The answer will come from another number, %3, in another conversation.")
            .arg(personName(), nameOf(*origin), wanted->channel.number.isEmpty() ? nameOf(*wanted) : formatPhone(wanted->channel.number)),
        tr("Answer from %1").arg(nameOf(*wanted)), [this, wanted, id = m_conversation->id] {
            if (!m_conversation || m_conversation->id != id)
                return;
            m_deliberate = wanted;
            applyHome();
        });
    dialog->setObjectName(QStringLiteral("reply.askNumber"));
}

void ReplyBar::handleSender()
{
    const auto sender = m_channel->sender();
    m_content->setAccount(sender ? std::optional(sender->account) : std::nullopt);
    m_kinds->setCarried(sender ? AccountService::capabilities(sender->account) : Capabilities{}, sender ? providerWord(sender->account.provider) : QString());
    m_offers->setAccount(sender ? sender->account.id : AccountId{});
    showNumber();
    handleChange();
}

void ReplyBar::showNumber()
{
    QString words;
    const auto origin = home();
    if (m_conversation && m_areSendersKnown) {
        if (m_deliberate && origin && !isSame(m_deliberate, origin))
            words = tr("not the number they wrote to");
        else if (!origin && !m_conversation->channel.isNull())
            words = tr("the number they wrote to is no longer here");
        else if (!m_channel->sender())
            words = tr("choose the number that answers");
    }
    m_number->setText(words);
    m_number->setVisible(!words.isEmpty());
    setTone(m_number, Tone::Warn);
}

void ReplyBar::handleKind(const QString &kind)
{
    m_content->setKind(kind);
    attachInput();
    handleChange();
}

// Texts of all kinds: Return sends a caption, too.
void ReplyBar::attachInput()
{
    MessageField *field = m_content->textField();
    if (!field || field->property("replyInput").toBool())
        return;
    field->setProperty("replyInput", true);
    m_input->attach(field);
}

TypedRecipient ReplyBar::person() const
{
    TypedRecipient person;
    if (!m_conversation)
        return person;
    QString address = m_conversation->address;
    const bool isDigits = !address.isEmpty() && std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (isDigits)
        address.prepend(QLatin1Char('+')); // as providers write numbers
    person.typed = address;
    person.address = address;
    person.name = m_contactName.isEmpty() ? m_conversation->profileName : m_contactName;
    return person;
}

QString ReplyBar::personName() const
{
    const TypedRecipient who = person();
    return shownWho(who.name, who.address);
}

QMap<QString, QString> ReplyBar::knownValues() const
{
    QMap<QString, QString> values;
    const QString name = person().name;
    if (!name.isEmpty()) {
        for (const char *word : {"nome", "nombre", "name"})
            values.insert(QLatin1String(word), name);
    }
    for (auto it = m_attributes.cbegin(); it != m_attributes.cend(); ++it) {
        values.insert(it.key(), it.value());
        values.insert(attributeKey(it.key()), it.value());
    }
    return values;
}

bool ReplyBar::isBlank(const Draft &draft) const
{
    return draft.isTemplate() ? !draft.definition : m_content->document() == blankContent(draft.kind);
}

Draft ReplyBar::draft() const
{
    Draft draft;
    draft.sender = m_channel->sender();
    draft.people = {person()};
    draft.region = preferencesRegion();
    draft.kind = m_content->kind();
    draft.definition = m_content->isTemplate() ? m_content->definition() : std::nullopt;
    draft.values = m_content->isTemplate() ? m_content->values() : QMap<QString, QString>();
    draft.document = m_content->document();
    if (draft.isTemplate())
        return draft; // a template quotes nothing (Meta, "Contextual replies")
    if (!m_quotedId.isEmpty())
        draft.document.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("message_id"), m_quotedId}});
    const auto window = m_window->only();
    if (window && window->state != ServiceWindow::State::Open && mayWriteDirectly(draft.kind))
        draft.document.insert(QStringLiteral("category"), QStringLiteral("utility"));
    return draft;
}

// Meta, "Direct Send": text, reply buttons and a button with a link.
bool ReplyBar::mayWriteDirectly(const QString &kind) const
{
    static const QStringList kinds{textKind, QStringLiteral("interactive.button"), QStringLiteral("interactive.cta_url")};
    const auto sender = m_channel->sender();
    return sender && kinds.contains(kind) && AccountService::capabilities(sender->account).directSend;
}

bool ReplyBar::isShut(const Draft &draft) const
{
    const auto window = m_window->only();
    return !draft.isTemplate() && window && window->state == ServiceWindow::State::Closed && !mayWriteDirectly(draft.kind);
}

std::optional<DraftProblem> ReplyBar::standsInTheWay(const Draft &draft) const
{
    if (m_refusal) {
        const MessagePurpose purpose =
            draft.isTemplate() ? purposeOfCategory(draft.definition ? draft.definition->category : QString()) : MessagePurpose::Service;
        if (refuses(m_refusal->purposes, purpose) && (!draft.isTemplate() || draft.definition))
            return DraftProblem{DraftProblem::Place::Recipient, {}, tr("Not to be written to."), refusalWords(*m_refusal, personName(), m_app.core().now())};
    }
    if (isShut(draft))
        return DraftProblem{DraftProblem::Place::Content, {}, tr("Window closed."), tr("Only templates get through now.")};
    return {};
}

QList<DraftProblem> ReplyBar::problems(const Draft &draft) const
{
    return problemsOf(draft, contentProblemsOf(draft, m_app.core().now()));
}

void ReplyBar::handleChange()
{
    if (m_restoring || !m_conversation)
        return;
    const Draft now = draft();
    m_window->lookNow(now.sender, now.people);
    m_content->setPersonName(person().name);
    if (now.isTemplate() && now.definition && m_filledFor != now.definition->name) {
        m_filledFor = now.definition->name;
        QMap<QString, QString> byKey;
        const QMap<QString, QString> known = knownValues();
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            byKey.insert(attributeKey(it.key()), it.value());
        m_content->fillValues(byKey); // tells of a change by itself
    }
    const bool blank = isBlank(now);
    m_begun = m_begun || !blank;
    const ContentProblems ofContent = contentProblemsOf(now, m_app.core().now());
    const QList<DraftProblem> found = problemsOf(now, ofContent);
    ContentProblems stops;
    std::copy_if(ofContent.cbegin(), ofContent.cend(), std::back_inserter(stops), [](const ContentProblem &problem) { return problem.isError(); });
    const bool shown = m_begun && !blank;
    m_content->setProblems(shown ? stops : ContentProblems());
    QStringList wrong;
    for (const DraftProblem &problem : found) {
        if (shown && problem.place == DraftProblem::Place::Variable)
            wrong.append(problem.variable);
    }
    m_content->setWrongVariables(wrong);
    m_problems->setProblems(shown ? found : QList<DraftProblem>());
    const auto way = standsInTheWay(now);
    m_send->setEnabled(!blank && mayLeave(found) && !way);
    m_send->setToolTip(way ? way->lead + QLatin1Char(' ') + way->sentence : QString());
    m_template->setVisible(!now.isTemplate());
    m_back->setVisible(now.kind != textKind);
    showConsent();
    showWindow();
    noteDraft();
}

void ReplyBar::showWindow()
{
    const auto window = m_window->only();
    const Instant now = m_window->now();
    m_windowWords->setFullText(window ? windowWords(*window, now) : QString());
    const bool isSoon = window && window->state == ServiceWindow::State::Open && window->left(now) < closingSoon;
    const bool isOpen = window && window->state == ServiceWindow::State::Open;
    setTone(m_windowWords, !window || (isOpen && !isSoon) ? Tone::Plain : Tone::Warn);
    const Draft written = draft();
    const bool direct = window && !isOpen && mayWriteDirectly(written.kind);
    const bool offers = window && !isOpen && !written.isTemplate() && !direct && !standsForNobody();
    m_offers->setVisible(offers);
    m_offers->setText(offers ? typedText(m_content->documentOf(textKind)) : QString());
    if (!window || isOpen || written.isTemplate()) {
        m_shut->clear();
        return;
    }
    m_shut->setAction(QString());
    m_shut->setMessage(direct ? Tone::Plain : Tone::Warn, shutLead(*window), shutWords(*window, personName(), direct, now));
}

// A person to whom nothing at all may leave is offered no templates.
bool ReplyBar::standsForNobody() const
{
    return m_refusal && refuses(m_refusal->purposes, MessagePurpose::Utility) && refuses(m_refusal->purposes, MessagePurpose::Marketing);
}

void ReplyBar::showConsent()
{
    if (!m_refusal) {
        m_consent->clear();
        return;
    }
    const bool stops = refuses(m_refusal->purposes, MessagePurpose::Service);
    m_consent->setMessage(stops ? Tone::Bad : Tone::Plain, refusalLead(*m_refusal), refusalWords(*m_refusal, personName(), m_app.core().now()));
    m_consent->setAction(tr("See why"));
}

void ReplyBar::readConsent()
{
    if (!m_conversation)
        return;
    m_app.optOuts().entry(person().address).then(this, [this, generation = m_generation](const Result<std::optional<DoNotContact>> &entry) {
        if (generation != m_generation || !entry)
            return;
        m_refusal = *entry;
        handleChange();
    });
}

void ReplyBar::readPerson()
{
    if (!m_conversation)
        return;
    m_app.contacts().find(person().address).then(this, [this, generation = m_generation](const Result<Contact> &contact) {
        if (generation != m_generation)
            return;
        const QString name = contact ? contact->shownName() : QString();
        QMap<QString, QString> attributes;
        for (const ContactAttribute &attribute : contact ? contact->attributes : QList<ContactAttribute>())
            attributes.insert(attribute.name, attribute.value);
        if (name == m_contactName && attributes == m_attributes)
            return;
        m_contactName = name;
        m_attributes = attributes;
        m_filledFor.clear(); // what is still empty is filled from what is known now
        handleChange();
    });
}

void ReplyBar::noteDraft()
{
    const Draft now = draft();
    const QJsonObject text = m_content->documentOf(textKind);
    const bool hasText = text != blankContent(textKind);
    if (isBlank(now) && !hasText && m_quotedId.isEmpty()) {
        m_keeper->note({}, {});
        return;
    }
    KeptReply kept{written(now, now.people.first().address), text, m_quotedId, m_quotedId.isEmpty() ? QString() : m_quoteStrip->who(),
                   m_quotedId.isEmpty() ? QString() : m_quoteStrip->text()};
    kept.draft.document = m_content->document(); // what it quotes stands beside
    const QString words = previewOf(typedText(kept.text));
    m_keeper->note(kept, words.isEmpty() ? draftWords(now) : words);
}

} // namespace recado
