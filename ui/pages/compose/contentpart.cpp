#include "pages/compose/contentpart.h"

#include "application.h"
#include "forms/formfor.h"
#include "forms/messagefield.h"
#include "forms/textarea.h"
#include "pages/compose/media/mediafield.h"
#include "pages/compose/snippetpopup.h"
#include "pages/compose/templatechooser.h"
#include "pages/compose/variableform.h"
#include "widgets/card.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace recado {

struct ContentPart::Sheet {
    ContentDocument document;
    Card *card = nullptr;
    ContentForm *form = nullptr; // none for a kind without form
};

ContentPart::ContentPart(Application &app, FormTools tools, QWidget *parent)
    : QWidget(parent), m_app(app), m_tools(std::move(tools)), m_kind(QStringLiteral("template"))
{
    m_snippets = new SnippetPopup(app, this);
    m_template = new TemplateChooser(app, this);
    m_variables = new VariableForm(m_tools, this);
    m_noForm = sentenceLabel(TextRole::Second,
                             tr("This version has no form for this kind of message. It is sent as it was pasted; the request beside shows all of it."), this);
    m_noForm->hide();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::group);
    m_column->addWidget(m_template);
    m_column->addWidget(m_variables);
    m_column->addWidget(m_noForm);
    connect(m_template, &TemplateChooser::changed, this, [this] {
        m_variables->setTemplate(m_template->chosen());
        m_variables->setVisible(isTemplate() && m_template->chosen() && !m_template->chosen()->variables.isEmpty());
        recall();
        Q_EMIT fieldsMade();
        Q_EMIT changed();
    });
    connect(m_variables, &VariableForm::changed, this, &ContentPart::changed);
}

ContentPart::~ContentPart() = default;

void ContentPart::recall()
{
    const auto &definition = m_template->chosen();
    if (!definition || m_account.isNull())
        return;
    m_app.memory().values(m_account, definition->name).then(this, [this, name = definition->name](const Result<QMap<QString, QString>> &values) {
        if (values && m_template->chosen() && m_template->chosen()->name == name)
            m_variables->setRemembered(*values);
    });
}

bool ContentPart::isTemplate() const
{
    return m_kind == QLatin1String("template");
}

ContentPart::Sheet *ContentPart::sheet()
{
    return sheetOf(m_kind);
}

ContentPart::Sheet *ContentPart::sheetOf(const QString &kind)
{
    std::unique_ptr<Sheet> &sheet = m_sheets[kind];
    if (!sheet) {
        sheet = std::make_unique<Sheet>();
        sheet->document.reset(blankContent(kind));
        sheet->card = new Card(this);
        sheet->form = formFor(kind, sheet->document, m_tools, sheet->card);
        if (sheet->form) {
            sheet->card->body()->addWidget(sheet->form);
            for (MessageField *field : sheet->form->findChildren<MessageField *>())
                m_snippets->attach(field);
            for (TextArea *area : m_compact ? sheet->form->findChildren<TextArea *>() : QList<TextArea *>())
                area->setLines(2, 8);
        }
        m_column->addWidget(sheet->card);
        sheet->card->setVisible(kind == m_kind && sheet->form);
        connect(&sheet->document, &ContentDocument::changed, this, &ContentPart::changed);
        Q_EMIT fieldsMade();
    }
    return sheet.get();
}

void ContentPart::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Sheet *shown = isTemplate() ? nullptr : sheet();
    m_template->setVisible(isTemplate());
    m_variables->setVisible(isTemplate() && m_template->chosen() && !m_template->chosen()->variables.isEmpty());
    for (const auto &[each, sheet] : m_sheets)
        sheet->card->setVisible(sheet.get() == shown && shown->form);
    m_noForm->setVisible(shown && !shown->form);
    Q_EMIT changed();
}

void ContentPart::setAccount(const std::optional<Account> &account)
{
    m_account = account ? account->id : AccountId{};
    m_template->setAccount(account);
}

void ContentPart::refresh()
{
    m_template->refresh();
}

QJsonObject ContentPart::document() const
{
    const auto found = isTemplate() ? m_sheets.cend() : m_sheets.find(m_kind);
    return found == m_sheets.cend() ? QJsonObject() : found->second->document.document();
}

void ContentPart::setDocument(const QJsonObject &document)
{
    setKind(Content(document).kind());
    if (!isTemplate())
        sheet()->document.reset(document);
}

const std::optional<TemplateDefinition> &ContentPart::definition() const
{
    return m_template->chosen();
}

QMap<QString, QString> ContentPart::values() const
{
    return m_variables->values();
}

void ContentPart::setTemplate(AccountId account, const QString &name, const QString &language, const QMap<QString, QString> &values)
{
    setKind(QStringLiteral("template"));
    m_variables->keep(name, values);
    m_template->want(account, name, language);
}

ContentProblems ContentPart::setProblems(const ContentProblems &problems)
{
    const auto found = m_sheets.find(m_kind);
    return found == m_sheets.end() || !found->second->form ? problems : found->second->form->setProblems(problems);
}

void ContentPart::setWrongVariables(const QStringList &names)
{
    m_variables->setWrong(names);
}

void ContentPart::setPersonName(const QString &name)
{
    m_variables->setPersonName(name);
}

bool ContentPart::focusPath(const QString &path)
{
    const auto found = m_sheets.find(m_kind);
    return found != m_sheets.end() && found->second->form && found->second->form->focusPath(path);
}

void ContentPart::focusTemplate()
{
    m_template->focus();
}

void ContentPart::focusVariable(const QString &name)
{
    m_variables->focusVariable(name);
}

void ContentPart::focusFirst()
{
    if (isTemplate())
        focusTemplate();
    else
        focusPath(QString());
}

void ContentPart::setCompact(bool compact)
{
    m_compact = compact;
}

QJsonObject ContentPart::documentOf(const QString &kind) const
{
    const auto found = m_sheets.find(kind);
    return found == m_sheets.cend() ? blankContent(kind) : found->second->document.document();
}

void ContentPart::setDocumentOf(const QString &kind, const QJsonObject &document)
{
    sheetOf(kind)->document.reset(document);
}

MessageField *ContentPart::textField() const
{
    const auto found = m_sheets.find(m_kind);
    return isTemplate() || found == m_sheets.end() || !found->second->form ? nullptr : found->second->form->findChild<MessageField *>();
}

MediaField *ContentPart::fileField() const
{
    const auto found = m_sheets.find(m_kind);
    return isTemplate() || found == m_sheets.end() || !found->second->form ? nullptr : found->second->form->findChild<MediaField *>();
}

bool ContentPart::isChoosingSnippet() const
{
    return m_snippets->isOpen();
}

void ContentPart::fillValues(const QMap<QString, QString> &byKey)
{
    m_variables->fillEmpty(byKey);
}

void ContentPart::setSnippetValues(std::function<QMap<QString, QString>()> values)
{
    m_snippets->setValues(std::move(values));
}

void ContentPart::clear()
{
    if (isTemplate())
        m_variables->clearValues();
    else
        sheet()->document.reset(blankContent(m_kind));
}

void ContentPart::clearAll()
{
    m_variables->clearValues();
    for (const auto &[kind, sheet] : m_sheets) {
        for (MediaField *file : sheet->form ? sheet->form->findChildren<MediaField *>() : QList<MediaField *>())
            file->setValue({});
        sheet->document.reset(blankContent(kind));
    }
}

} // namespace recado
