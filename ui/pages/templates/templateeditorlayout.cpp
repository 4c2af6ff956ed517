// TemplateEditor, the part that puts it together.
#include "models/templatevariables.h"
#include "models/templatewords.h"
#include "preview/bubbleview.h"
#include "pages/templates/bodyedit.h"
#include "pages/templates/buttonlist.h"
#include "pages/templates/headerfields.h"
#include "pages/templates/samplefields.h"
#include "pages/templates/templateeditor.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace recado {

namespace {

using Part = DraftPlace::Part;

constexpr int mostBodyChars = 1024; // Meta, "Template components"

const QString prefix = QStringLiteral("templates.editor.");

// To choose from; any other code can be typed.
const QStringList &usualLanguages()
{
    static const QStringList codes{QStringLiteral("pt_BR"), QStringLiteral("pt_PT"), QStringLiteral("en"),    QStringLiteral("en_US"),
                                   QStringLiteral("en_GB"), QStringLiteral("es"),    QStringLiteral("es_AR"), QStringLiteral("es_ES"),
                                   QStringLiteral("es_MX"), QStringLiteral("fr"),    QStringLiteral("it"),    QStringLiteral("de")};
    return codes;
}

} // namespace

TemplateEditor::TemplateEditor(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    identify(this, QStringLiteral("templates.editor"), tr("Template editor"));
    setLook(this, "look", QStringLiteral("page"));
    m_header = new PageHeader(QString(), this);
    QPushButton *back = secondaryButton(tr("&Back to the list"), m_header);
    identify(back, prefix + QStringLiteral("back"));
    QPushButton *discard = secondaryButton(tr("&Discard"), m_header);
    identify(discard, prefix + QStringLiteral("discard"));
    m_header->addRight(discard);
    m_header->addRight(back);
    connect(back, &QPushButton::clicked, this, &TemplateEditor::closed);
    connect(discard, &QPushButton::clicked, this, &TemplateEditor::discard);
    m_outcome = new Banner(this);
    m_outcome->setStrip(true);
    m_outcome->setClosable(true);
    identify(m_outcome, prefix + QStringLiteral("outcome"));

    auto *main = new QWidget(this);
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    m_scroll = new QScrollArea(main);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildForm());
    mainColumn->addWidget(m_scroll, 1);
    mainColumn->addWidget(buildFoot());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_outcome);
    column->addWidget(new FoldingPane(main, tr("Form"), buildPreview(), tr("Preview"), this), 1);
    connectParts();
}

QWidget *TemplateEditor::buildForm()
{
    auto *form = new QWidget(this);
    m_head = new HeaderFields(form);
    m_body = new BodyEdit(mostBodyChars, form);
    m_body->setObjectName(prefix + QStringLiteral("body"));
    auto *body = new Field(tr("&Text"), m_body, form);
    body->addLabelWidget(m_body->tools());
    m_samples = new SampleFields(form);
    m_footer = new QLineEdit(form);
    m_footer->setObjectName(prefix + QStringLiteral("footer"));
    auto *footer = new Field(tr("&Footer"), m_footer, form);
    m_fields.insert(Part::Body, body);
    m_fields.insert(Part::Footer, footer);
    m_buttons = new ButtonList(form);
    m_kept = sentenceLabel(TextRole::Second, QString(), form);
    identify(m_kept, prefix + QStringLiteral("keptParts"));
    m_list = new LintList(form);

    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::group);
    column->addWidget(buildIdentity());
    column->addWidget(m_head);
    column->addWidget(body);
    column->addWidget(m_samples);
    column->addWidget(footer);
    column->addWidget(m_buttons);
    column->addWidget(m_kept);
    column->addWidget(m_list);
    column->addStretch(1);
    return form;
}

QWidget *TemplateEditor::buildIdentity()
{
    auto *identity = new QWidget(this);
    m_account = new QComboBox(identity);
    m_account->setObjectName(prefix + QStringLiteral("account"));
    m_name = new QLineEdit(identity);
    m_name->setObjectName(prefix + QStringLiteral("name"));
    m_language = new QComboBox(identity);
    m_language->setObjectName(prefix + QStringLiteral("language"));
    m_language->setEditable(true);
    m_language->addItems(usualLanguages());
    m_language->lineEdit()->setPlaceholderText(QStringLiteral("pt_BR"));
    m_category = new QComboBox(identity);
    m_category->setObjectName(prefix + QStringLiteral("category"));
    for (const char *word : {"UTILITY", "MARKETING"})
        m_category->addItem(templateCategoryWord(QLatin1String(word)), QLatin1String(word));
    auto *account = new Field(tr("&Account"), m_account, identity);
    auto *name = new Field(tr("&Name"), m_name, identity);
    name->setHint(tr("Small letters, digits and underscores; other signs are changed while you type."));
    auto *language = new Field(tr("&Language"), m_language, identity);
    auto *category = new Field(tr("&Category"), m_category, identity);
    m_fields.insert(Part::Name, name);
    m_fields.insert(Part::Language, language);
    m_fields.insert(Part::Category, category);
    auto *grid = new QGridLayout(identity);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::group);
    grid->setVerticalSpacing(Theme::inset);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    grid->addWidget(account, 0, 1, Qt::AlignTop);
    grid->addWidget(language, 1, 0, Qt::AlignTop);
    grid->addWidget(category, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return identity;
}

QWidget *TemplateEditor::buildFoot()
{
    auto *foot = new QFrame(this);
    setLook(foot, "look", QStringLiteral("footer"));
    m_what = sentenceLabel(TextRole::Second, QString(), foot);
    identify(m_what, prefix + QStringLiteral("what"));
    m_submit = primaryButton(tr("&Submit for review"), foot);
    identify(m_submit, prefix + QStringLiteral("submit"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::margin, Theme::inset, Theme::margin, Theme::inset);
    row->setSpacing(Theme::group);
    row->addWidget(m_what, 1);
    row->addWidget(m_submit, 0, Qt::AlignBottom);
    return foot;
}

QWidget *TemplateEditor::buildPreview()
{
    m_preview = new BubbleView;
    m_preview->setObjectName(prefix + QStringLiteral("preview"));
    auto *side = new QWidget(this);
    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_preview);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::group, Theme::group, Theme::group, Theme::group);
    column->addWidget(scroll);
    return side;
}

void TemplateEditor::connectParts()
{
    connect(m_name, &QLineEdit::textEdited, this, &TemplateEditor::normaliseName);
    connect(m_name, &QLineEdit::textChanged, this, [this] { handleChange(Part::Name); });
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] { handleChange(Part::None); });
    connect(m_language, &QComboBox::currentTextChanged, this, [this] { handleChange(Part::Language); });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] { handleChange(Part::Category); });
    connect(m_head, &HeaderFields::changed, this, [this] { handleChange(Part::Header); });
    connect(m_head, &HeaderFields::uploadWanted, this, &TemplateEditor::upload);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] { handleChange(Part::Body); });
    connect(m_body, &BodyEdit::variableWanted, this,
            [this](bool named) { m_body->insert(nextHole(draft().definition, m_body->toPlainText(), named)); });
    connect(m_samples, &SampleFields::changed, this, [this] { handleChange(Part::Samples); });
    connect(m_footer, &QLineEdit::textChanged, this, [this] { handleChange(Part::Footer); });
    connect(m_buttons, &ButtonList::changed, this, [this] { handleChange(Part::Buttons); });
    connect(m_list, &LintList::goTo, this, &TemplateEditor::goTo);
    connect(m_submit, &QPushButton::clicked, this, &TemplateEditor::submit);
    auto *send = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, this, &TemplateEditor::submit);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &TemplateEditor::closed);
}

} // namespace recado
