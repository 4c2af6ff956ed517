#include "pages/templates/templatedetails.h"

#include "delegates/templatedelegate.h"
#include "format/timewords.h"
#include "preview/bubbleview.h"
#include "pages/compose/templatefield.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace recado {

namespace {

QMap<QString, QString> samplesOf(const TemplateDefinition &definition)
{
    QMap<QString, QString> samples;
    for (const TemplateVariable &variable : definition.variables) {
        if (!variable.sample.isEmpty())
            samples.insert(variable.name, variable.sample);
    }
    return samples;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QStringLiteral("%1 (%2)").arg(locale.nativeLanguageName(), code);
}

void clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

TemplateDetails::TemplateDetails(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("templates.details"), tr("Template"));
    m_reason = new Banner(this);
    identify(m_reason, QStringLiteral("templates.reason"));
    m_preview = new BubbleView;
    m_preview->setObjectName(QStringLiteral("templates.preview"));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(Theme::group);
    m_facts->setVerticalSpacing(Theme::gap);
    m_facts->setColumnStretch(1, 1);

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Theme::group, Theme::inset, Theme::group, Theme::inset);
    inner->setSpacing(Theme::inset);
    inner->addWidget(buildHead());
    inner->addWidget(m_reason);
    inner->addWidget(m_preview, 1);
    inner->addLayout(m_facts);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // the pane's own ground
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(buildActions());
    setTemplate({}, {});
}

QWidget *TemplateDetails::buildHead()
{
    auto *head = new QWidget(this);
    m_name = new ElidedLabel(head, Qt::ElideMiddle);
    setTextRole(m_name, TextRole::Section);
    m_statusIcon = new QLabel(head);
    m_status = textLabel(TextRole::Strong, QString(), head);
    identify(m_status, QStringLiteral("templates.status"));
    m_star = iconButton(QStringLiteral("star"), tr("Mark as favourite"), head);
    identify(m_star, QStringLiteral("templates.favourite"), tr("Mark as favourite"));
    connect(m_star, &QToolButton::clicked, this, &TemplateDetails::favouriteWanted);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_name, 1);
    row->addWidget(m_statusIcon);
    row->addWidget(m_status);
    row->addWidget(m_star);
    return head;
}

QWidget *TemplateDetails::buildActions()
{
    auto *foot = new QFrame(this);
    setLook(foot, "look", QStringLiteral("footer"));
    const auto button = [this, foot](QPushButton *made, const char *name, void (TemplateDetails::*signal)()) {
        identify(made, QStringLiteral("templates.") + QLatin1String(name));
        made->setParent(foot);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    m_use = button(secondaryButton(tr("&Use it"), foot), "use", &TemplateDetails::useWanted);
    m_edit = button(secondaryButton(tr("&Edit"), foot), "edit", &TemplateDetails::editWanted);
    m_duplicate = button(secondaryButton(tr("D&uplicate"), foot), "duplicate", &TemplateDetails::duplicateWanted);
    m_translate = button(secondaryButton(tr("&Translate"), foot), "translate", &TemplateDetails::translateWanted);
    m_delete = button(dangerButton(tr("De&lete"), foot), "delete", &TemplateDetails::deleteWanted);
    m_why = sentenceLabel(TextRole::Caption, QString(), foot);
    identify(m_why, QStringLiteral("templates.why"));
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(Theme::group, Theme::inset, Theme::group, Theme::inset);
    grid->setSpacing(Theme::pad);
    grid->addWidget(m_why, 0, 0, 1, 3);
    grid->addWidget(m_use, 1, 0);
    grid->addWidget(m_edit, 1, 1);
    grid->addWidget(m_duplicate, 1, 2);
    grid->addWidget(m_translate, 2, 0);
    grid->addWidget(m_delete, 2, 2);
    return foot;
}

void TemplateDetails::setTemplate(const std::optional<LibraryTemplate> &item, const LibraryAge &age)
{
    m_item = item;
    setEnabled(item.has_value());
    m_preview->setBubble(item ? bubbleOf(item->definition, samplesOf(item->definition)) : Bubble());
    showHead();
    showFacts(age);
    showReasons(age);
}

QPoint TemplateDetails::placeForMenu() const
{
    return m_delete->mapToGlobal(QPoint(0, m_delete->height() + 2));
}

void TemplateDetails::showHead()
{
    const Theme &theme = Theme::current();
    m_name->setFullText(m_item ? m_item->definition.name : tr("No template chosen"));
    m_status->setText(m_item ? templateStatusWord(m_item->definition.status) : QString());
    const TemplateStanding standing = m_item ? standingOf(m_item->definition.status) : TemplateStanding::Waiting;
    const bool usable = standing == TemplateStanding::Usable;
    const bool stopped = standing == TemplateStanding::Stopped;
    setTone(m_status, usable ? Tone::Good : stopped ? Tone::Bad : Tone::Warn);
    m_statusIcon->setVisible(m_item.has_value());
    m_statusIcon->setPixmap(icons::pixmap(standingIcon(standing), usable ? theme.good : stopped ? theme.bad : theme.warn, 16, this));
    const bool favourite = m_item && m_item->use.favourite;
    m_star->setIcon(icons::icon(favourite ? QStringLiteral("star-full") : QStringLiteral("star"), favourite ? theme.accent : theme.second));
    m_star->setAccessibleName(favourite ? tr("Take from the favourites") : tr("Mark as favourite"));
    m_star->setToolTip(m_star->accessibleName() + QStringLiteral(" (Ctrl+D)"));
    m_star->setVisible(m_item.has_value());

    const QString rejected = m_item ? rejectionSentence(m_item->definition) : QString();
    const QString refusal = m_item ? templateRefusal(m_item->definition) : QString();
    m_reason->clear();
    if (!rejected.isEmpty())
        m_reason->setMessage(Tone::Bad, tr("Rejected.") + QLatin1Char(' ') + rejected); // the pane is too narrow for two columns of words
    else if (!refusal.isEmpty())
        m_reason->setMessage(stopped ? Tone::Bad : Tone::Warn, refusal);
}

void TemplateDetails::showFacts(const LibraryAge &age)
{
    clear(m_facts);
    if (!m_item)
        return;
    const TemplateDefinition &definition = m_item->definition;
    const auto fact = [this](const QString &label, const QString &value, TextRole role = TextRole::Body) {
        if (value.isEmpty())
            return;
        const int row = m_facts->rowCount();
        m_facts->addWidget(textLabel(TextRole::Second, label, this), row, 0, Qt::AlignTop);
        auto *shown = new ElidedLabel(this);
        setTextRole(shown, role);
        shown->setFullText(value);
        m_facts->addWidget(shown, row, 1);
    };
    const QString use = templateUseWords(m_item->use);
    fact(tr("Language"), languageName(definition.language));
    fact(tr("Category"), templateCategoryWord(definition.category));
    fact(tr("Quality"), templateQualityWord(definition.quality));
    fact(tr("Account"), m_item->accountName);
    fact(tr("Use"), use.isEmpty() ? tr("not sent from here yet") : use);
    fact(tr("This copy"), syncAgeWords(age.state));
    fact(tr("Provider's id"), definition.providerId, TextRole::Mono);
}

QString TemplateDetails::editRefusal(const Capabilities &capabilities) const
{
    if (!capabilities.templateEditing)
        return tr("This provider cannot change a template that exists: duplicate it instead.");
    const QString &status = m_item->definition.status;
    const bool editable = status == QLatin1String("APPROVED") || status == QLatin1String("REJECTED") || status == QLatin1String("PAUSED");
    return editable ? QString() : tr("Only approved, rejected and paused templates can be edited.");
}

void TemplateDetails::showReasons(const LibraryAge &age)
{
    const Capabilities capabilities = m_item ? AccountService::capabilities(age.account) : Capabilities();
    const bool authoring = capabilities.templateAuthoring;
    const QString edit = m_item ? editRefusal(capabilities) : QString();
    const QString use = m_item ? templateRefusal(m_item->definition) : QString();
    m_use->setEnabled(m_item && m_item->definition.isApproved());
    m_use->setToolTip(use);
    m_edit->setEnabled(authoring && edit.isEmpty());
    m_edit->setToolTip(edit);
    for (QPushButton *button : {m_duplicate, m_translate, m_delete})
        button->setEnabled(authoring);
    const QString none = tr("Templates of this provider cannot be changed from here; do it where they were made.");
    m_why->setText(!m_item ? QString() : authoring ? edit : none);
    m_why->setVisible(!m_why->text().isEmpty());
}

} // namespace recado
