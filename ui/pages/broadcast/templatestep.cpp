#include "pages/broadcast/templatestep.h"

#include "application.h"
#include "models/templatewords.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/sendersource.h"
#include "pages/compose/templatechooser.h"
#include "preview/bubbleview.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/field.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedLayout>

namespace recado {

namespace {

constexpr int longestName = 120;

// The controls come from Compose and are named after it there.
void renameParts(QWidget *part)
{
    for (QObject *child : part->findChildren<QObject *>()) {
        if (child->objectName().startsWith(QLatin1String("compose.")))
            child->setObjectName(QStringLiteral("broadcast.") + child->objectName().mid(8));
    }
}

} // namespace

TemplateStep::TemplateStep(PlanDraft &plan, QWidget *parent) : PlanStep(plan, parent), m_senders(new SenderSource(tools().app, this))
{
    m_noChannel = new EmptyState(QStringLiteral("plug"), tr("No number to send from yet"),
                                 tr("Connect an account at a provider, or a practice account to try things out at no cost."));
    identify(m_noChannel->setAction(tr("Go to &Connections")), QStringLiteral("broadcast.connections"));
    m_fields = new FoldingPane(buildFields(), tr("Message"), buildPreview(), tr("Preview"), this);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_fields);
    stack->addWidget(m_noChannel);

    connect(m_noChannel, &EmptyState::actionTriggered, this, &TemplateStep::connectionsWanted);
    connect(m_senders, &SenderSource::loaded, this, &TemplateStep::takeSenders);
    connect(m_channel, &ChannelPicker::senderChanged, this, &TemplateStep::takeSender);
    connect(m_template, &TemplateChooser::changed, this, &TemplateStep::takeTemplate);
    connect(m_replace, &QPushButton::clicked, this, &TemplateStep::replaceWithTemplate);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        this->plan().change([&name](Broadcast &broadcast) { broadcast.name = name.trimmed(); });
        Q_EMIT stateChanged();
    });
    connect(&plan, &PlanDraft::contentChanged, this, &TemplateStep::showContent);
}

QWidget *TemplateStep::buildFields()
{
    auto *fields = new QWidget;
    m_name = new QLineEdit(fields);
    m_name->setMaxLength(longestName);
    auto *name = new Field(tr("&Name of the broadcast"), m_name, fields);
    name->setHint(tr("Only you see it."));
    identify(m_name, QStringLiteral("broadcast.name"));
    m_channel = new ChannelPicker(fields);
    auto *from = new Field(tr("From"), m_channel, fields);
    identify(m_channel, QStringLiteral("broadcast.channel"));
    m_template = new TemplateChooser(tools().app, fields);
    renameParts(m_template);
    m_notApproved = new Banner(fields);
    identify(m_notApproved, QStringLiteral("broadcast.notApproved"));

    auto *other = new Card(tr("Message"), fields);
    m_other = other;
    m_otherWords = sentenceLabel(TextRole::Second, QString(), other);
    m_replace = secondaryButton(tr("Send a template instead"), other);
    identify(m_replace, QStringLiteral("broadcast.replaceContent"));
    other->body()->addWidget(m_otherWords);
    other->body()->addWidget(m_replace, 0, Qt::AlignLeft);

    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::group);
    for (QWidget *part : {static_cast<QWidget *>(name), static_cast<QWidget *>(from), static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_notApproved), m_other})
        column->addWidget(part);
    column->addStretch(1);
    return fields;
}

QWidget *TemplateStep::buildPreview()
{
    m_bubble = new BubbleView;
    identify(m_bubble, QStringLiteral("broadcast.template.preview"), tr("How it arrives"));
    m_bubble->setPlaceholder(tr("Choose a template to see it here."));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_bubble);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Theme::group, Theme::group, Theme::group, Theme::group);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Strong, tr("How it arrives"), pane));
    column->addWidget(scroll, 1);
    return pane;
}

void TemplateStep::enter()
{
    m_senders->load();
}

void TemplateStep::focusFirst()
{
    if (!plan().hasContent())
        m_template->focus();
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void TemplateStep::reset()
{
    const QScopedValueRollback taking(m_taking, true);
    const Broadcast &broadcast = plan().broadcast();
    m_wantsTemplate = false;
    m_name->setText(broadcast.name);
    m_channel->choose(broadcast.account, broadcast.channel);
    const auto sender = m_channel->sender();
    m_template->setAccount(sender ? std::optional(sender->account) : std::nullopt);
    m_template->want(broadcast.account, broadcast.templateName, broadcast.templateLanguage);
    showContent();
}

void TemplateStep::takeSenders(const QList<Sender> &senders)
{
    const Broadcast broadcast = plan().broadcast();
    {
        const QScopedValueRollback taking(m_taking, !broadcast.account.isNull());
        m_channel->setSenders(senders, broadcast.channel.isNull() ? m_senders->lastUsed() : broadcast.channel);
        if (!broadcast.account.isNull())
            m_channel->choose(broadcast.account, broadcast.channel);
    }
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(senders.isEmpty() ? static_cast<QWidget *>(m_noChannel) : m_fields);
    takeSender();
}

void TemplateStep::takeSender()
{
    const auto sender = m_channel->sender();
    m_template->setAccount(sender ? std::optional(sender->account) : std::nullopt);
    if (m_taking || plan().id().isNull() || !sender)
        return;
    plan().change([&sender](Broadcast &broadcast) {
        broadcast.account = sender->account.id;
        broadcast.channel = sender->channel.id;
    });
    if (!plan().broadcast().templateName.isEmpty() && !m_template->chosen())
        m_template->want(sender->account.id, plan().broadcast().templateName, plan().broadcast().templateLanguage);
    Q_EMIT stateChanged();
}

void TemplateStep::takeTemplate()
{
    const auto &chosen = m_template->chosen();
    // The list of another account is on its way, or the provider no longer has it: what was planned stays until somebody chooses.
    if (m_taking || !chosen || plan().id().isNull())
        return;
    m_wantsTemplate = false;
    plan().change([&chosen](Broadcast &broadcast) {
        if (broadcast.templateName == chosen->name && broadcast.templateLanguage == chosen->language)
            return;
        broadcast.templateName = chosen->name;
        broadcast.templateLanguage = chosen->language;
        broadcast.content = contentBytes(Content(TemplateContent{chosen->name, chosen->language, {}}));
    });
    showContent();
}

void TemplateStep::replaceWithTemplate()
{
    m_wantsTemplate = true;
    showContent();
    m_template->open();
}

void TemplateStep::showContent()
{
    const Broadcast &broadcast = plan().broadcast();
    const bool isOther = plan().hasContent() && broadcast.templateName.isEmpty() && !m_wantsTemplate;
    m_other->setVisible(isOther);
    m_template->setVisible(!isOther);
    m_otherWords->setText(tr("This message came from Compose and goes to everybody as it is; {{holes}} in it are filled from the columns. Only people who "
                             "wrote in the last 24 hours can get it: the check says who."));
    const auto &definition = plan().definition();
    Bubble bubble = isOther ? bubbleOf(contentOfBytes(broadcast.content)) : definition ? bubbleOf(*definition, {}) : Bubble();
    m_bubble->setBubble(bubble);
    const bool refused = !isOther && definition && !definition->isApproved();
    if (refused)
        m_notApproved->setMessage(Tone::Warn, tr("Not approved."), tr("The provider would refuse this template as it is (%1). You can plan now and send when it is approved.")
                                                                       .arg(templateStatusWord(definition->status)));
    else
        m_notApproved->clear();
    Q_EMIT stateChanged();
}

QString TemplateStep::channelWord() const
{
    const auto sender = m_channel->sender();
    return sender ? sender->title() : QString();
}

bool TemplateStep::isDone() const
{
    return missing().isEmpty();
}

QString TemplateStep::missing() const
{
    const Broadcast &broadcast = plan().broadcast();
    if (broadcast.account.isNull())
        return tr("Choose the number to send from.");
    if (!plan().hasContent())
        return tr("Choose a template.");
    if (!broadcast.templateName.isEmpty() && !plan().definition())
        return tr("This account has no template %1. Choose another one.").arg(broadcast.templateName);
    return {};
}

} // namespace recado
