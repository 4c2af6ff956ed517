#include "pages/composepage.h"

#include "application.h"
#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/previewpane.h"
#include "pages/compose/problemlist.h"
#include "pages/compose/recipientfield.h"
#include "pages/compose/repeatwatch.h"
#include "pages/compose/sendbar.h"
#include "pages/compose/sendersource.h"
#include "pages/compose/templatechooser.h"
#include "pages/compose/variableform.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/field.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

namespace recado {

ComposePage::ComposePage(Application &app, QWidget *parent) : QWidget(parent), m_app(app), m_senders(new SenderSource(app, this)), m_watch(new RepeatWatch(app, this))
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
    column->addWidget(new PageHeader(tr("Compose"), this));
    column->addWidget(content, 1);
    connectParts();
}

QWidget *ComposePage::buildForm()
{
    auto *form = new QWidget;
    m_outcome = new Banner(form);
    identify(m_outcome, QStringLiteral("compose.outcome"));
    m_outcome->setClosable(true);
    m_bar = new SendBar(form);

    auto *scroll = new QScrollArea(form);
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
    m_channel = new ChannelPicker(fields);
    auto *from = new Field(tr("From"), m_channel, fields);
    m_recipient = new RecipientField(fields);
    m_name = new QLineEdit(fields);
    m_name->setMaxLength(120);
    auto *name = new Field(tr("Name (optional)"), m_name, fields);
    m_name->setObjectName(QStringLiteral("compose.name"));
    m_template = new TemplateChooser(m_app, fields);
    m_variables = new VariableForm(fields);
    m_problems = new ProblemList(fields);
    m_repeat = new Banner(fields);
    identify(m_repeat, QStringLiteral("compose.repeat"));

    auto *first = new QGridLayout;
    first->setHorizontalSpacing(Theme::group);
    first->setVerticalSpacing(0);
    int place = 0;
    for (const auto &[part, share] : {std::pair<QWidget *, int>{from, 15}, {m_recipient, 10}, {name, 6}}) {
        first->addWidget(part, 0, place, Qt::AlignTop);
        first->setColumnStretch(place++, share);
    }
    first->addWidget(m_recipient->offer(), 1, 1, 1, 2, Qt::AlignLeft);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(Theme::margin, Theme::group + 4, Theme::margin, Theme::group);
    column->setSpacing(Theme::group);
    column->addLayout(first);
    for (QWidget *part : {static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_variables), static_cast<QWidget *>(m_problems),
                          static_cast<QWidget *>(m_repeat)})
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
    connect(m_recipient, &RecipientField::changed, this, &ComposePage::handleChange);
    connect(m_name, &QLineEdit::textChanged, this, &ComposePage::handleChange);
    connect(m_template, &TemplateChooser::changed, this, &ComposePage::handleChange);
    connect(m_variables, &VariableForm::changed, this, &ComposePage::handleChange);
    connect(m_problems, &ProblemList::goTo, this, &ComposePage::goTo);
    connect(m_watch, &RepeatWatch::found, this, &ComposePage::warnOfRepeat);
    connect(m_watch, &RepeatWatch::foundNothing, m_repeat, &Banner::clear);
    connect(m_outcome, &Banner::actionTriggered, this, [this] { Q_EMIT messageWanted(m_sent); });
    connect(m_repeat, &Banner::actionTriggered, this, [this] { Q_EMIT messageWanted(m_repeated); });
    connect(m_bar, &SendBar::sendWanted, this, &ComposePage::trySending);
    connect(m_bar, &SendBar::whyWanted, this, &ComposePage::trySending);
    connect(m_senders, &SenderSource::loaded, this, &ComposePage::takeSenders);
    connect(&preferences(), &Preferences::changed, this, [this] { m_recipient->setRegion(preferences().region()); });
    m_recipient->setRegion(preferences().region());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ComposePage::trySending);
    }
}

Preferences &ComposePage::preferences() const
{
    return Preferences::in(m_app.options().dataDir);
}

void ComposePage::refresh()
{
    m_senders->load();
    m_template->refresh();
}

void ComposePage::takeSenders(const QList<Sender> &senders)
{
    m_channel->setSenders(senders, m_senders->lastUsed());
    m_stack->setCurrentIndex(senders.isEmpty() ? 1 : 0);
}

void ComposePage::handleSender()
{
    const auto sender = m_channel->sender();
    m_template->setAccount(sender ? std::optional(sender->account) : std::nullopt);
    handleChange();
}

Draft ComposePage::draft() const
{
    return {m_channel->sender(), m_recipient->text(), preferences().region(), m_name->text(), m_template->chosen(), m_variables->values()};
}

void ComposePage::handleChange()
{
    m_variables->setTemplate(m_template->chosen());
    const Draft now = draft();
    m_begun = m_begun || !now.recipient.isEmpty() || !now.values.isEmpty();
    const QList<DraftProblem> problems = problemsOf(now);
    m_problems->setProblems(m_begun ? problems : QList<DraftProblem>());
    m_bar->setReady(mayLeave(problems));
    m_bar->setRoute(now.sender ? now.sender->title() : QString(), m_recipient->number() ? m_recipient->shown() : QString());
    m_preview->setDraft(now, problems);
    m_watch->look(m_recipient->number() ? m_recipient->number()->e164 : QString(), now.definition ? now.definition->name : QString());
}

void ComposePage::warnOfRepeat(const Message &message)
{
    m_repeated = message.row;
    m_repeat->setMessage(Tone::Warn, tr("Sent before."),
                         tr("This template went to this person %1; it is: %2.").arg(ageWords(message.createdAt, m_app.core().now()), statusWord(message.verdict)));
    m_repeat->setAction(tr("See it"));
}

void ComposePage::goTo(const DraftProblem &problem)
{
    m_fold->showMain();
    switch (problem.place) {
    case DraftProblem::Place::Sender:
        if (problem.blocks)
            m_channel->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT connectionsWanted();
        break;
    case DraftProblem::Place::Recipient: m_recipient->focus(); break;
    case DraftProblem::Place::Template: m_template->focus(); break;
    case DraftProblem::Place::Variable: m_variables->focusVariable(problem.variable); break;
    }
}

void ComposePage::trySending()
{
    if (m_bar->isSending())
        return;
    const Draft now = draft();
    const QList<DraftProblem> problems = problemsOf(now);
    if (!mayLeave(problems)) {
        m_begun = true;
        handleChange();
        for (const DraftProblem &problem : problems) {
            if (problem.blocks) {
                goTo(problem);
                return;
            }
        }
    }
    m_outcome->clear();
    m_bar->setSending(true);
    m_app.sender().send(now.request()).then(this, [this, now](const Result<SendReceipt> &receipt) { takeReceipt(now, receipt); });
}

void ComposePage::takeReceipt(const Draft &sent, const Result<SendReceipt> &receipt)
{
    m_bar->setSending(false);
    if (!receipt) {
        m_outcome->setAction(QString());
        m_outcome->setMessage(Tone::Bad, tr("Not sent."), errorSentence(receipt.error()));
        return;
    }
    m_senders->remember(sent.sender->channel.id);
    m_sent = receipt->row;
    m_outcome->setMessage(Tone::Good, tr("On its way to %1.").arg(formatPhone(sent.recipientNumber())));
    m_outcome->setAction(tr("See it"));
    if (draft().sameMessage(sent))
        clearForNext();
    Q_EMIT messageQueued(receipt->row);
}

// The template stays: the next person usually gets the same.
void ComposePage::clearForNext()
{
    m_recipient->clear();
    m_name->clear();
    m_variables->clearValues();
    m_begun = false;
    handleChange();
    m_recipient->focus();
}

} // namespace recado
