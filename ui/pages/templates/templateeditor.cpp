#include "pages/templates/templateeditor.h"

#include "application.h"
#include "format/errorwords.h"
#include "models/templatevariables.h"
#include "models/templatewords.h"
#include "preview/bubbleview.h"
#include "pages/templates/bodyedit.h"
#include "pages/templates/buttonlist.h"
#include "pages/templates/headerfields.h"
#include "pages/templates/samplefields.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace recado {

namespace {

using Part = DraftPlace::Part;

} // namespace

void TemplateEditor::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    const QSignalBlocker silent(m_account);
    const AccountId chosen = m_draft.account;
    m_account->clear();
    for (const Account &account : accounts) {
        if (AccountService::capabilities(account).templateAuthoring || account.id == chosen)
            m_account->addItem(account.name, account.id.value);
    }
    m_account->setCurrentIndex(m_account->findData(chosen.value));
}

void TemplateEditor::setTaken(const QSet<LibraryKey> &taken)
{
    m_taken = taken;
}

void TemplateEditor::setDraft(const TemplateDraft &draft, bool wasKept)
{
    m_draft = draft;
    m_tried = false;
    m_touched.clear();
    m_outcome->clear();
    if (wasKept)
        m_outcome->setMessage(Tone::Plain, tr("You began this before and did not submit it."));
    setSubmitting(false);
    m_filling = true;
    fill(draft);
    m_filling = false;
    showAim();
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void TemplateEditor::fill(const TemplateDraft &draft)
{
    const TemplateDefinition &definition = draft.definition;
    setAccounts(m_accounts);
    if (m_account->currentIndex() < 0 && draft.aim == TemplateDraft::Aim::Create)
        m_account->setCurrentIndex(m_account->count() > 0 ? 0 : -1);
    m_name->setText(definition.name);
    m_language->setCurrentText(definition.language);
    if (m_category->findData(definition.category) < 0)
        m_category->addItem(templateCategoryWord(definition.category), definition.category);
    m_category->setCurrentIndex(m_category->findData(definition.category));
    m_head->setDefinition(definition);
    m_samples->setSamples(draft.samples);
    m_body->setPlainText(definition.body);
    m_footer->setText(definition.footer);
    m_buttons->setDefinition(definition);
}

// Name and language are what a template is; what Meta writes itself or only its own editor can change stays as it is.
void TemplateEditor::showAim()
{
    const bool isEdit = m_draft.aim == TemplateDraft::Aim::Edit;
    const bool isCode = m_draft.definition.category == QLatin1String("AUTHENTICATION");
    m_header->setTitle(isEdit ? tr("Edit a template") : tr("New template"));
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_account)})
        widget->setEnabled(!isEdit);
    m_category->setEnabled(!isCode && (!isEdit || !m_draft.definition.isApproved()));
    for (QWidget *widget : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_footer),
                            static_cast<QWidget *>(m_buttons)})
        widget->setEnabled(!isCode);
    m_kept->setVisible(hasKeptParts(m_draft.definition));
    m_kept->setText(isCode
                        ? tr("The texts of an authentication template are made by WhatsApp. They can only be changed at the provider; here "
                             "they stay as they are.")
                        : tr("It has parts that can only be changed at the provider, such as cards or an offer. They stay as they are."));
}

TemplateDraft TemplateEditor::draft() const
{
    TemplateDraft draft = m_draft;
    TemplateDefinition &definition = draft.definition;
    draft.account = {m_account->currentData().toLongLong()};
    definition.name = m_name->text();
    definition.language = m_language->currentText().trimmed();
    definition.category = m_category->currentData().toString();
    m_head->apply(&definition);
    definition.body = m_body->toPlainText();
    definition.footer = m_footer->text();
    m_buttons->apply(&definition);
    draft.samples = m_samples->samples();
    if (definition.category != QLatin1String("AUTHENTICATION"))
        definition = withVariables(definition, draft.samples);
    return draft;
}

void TemplateEditor::focusFirst()
{
    if (!m_name->isEnabled())
        m_body->setFocus();
    else if (!m_name->text().isEmpty() && m_language->currentText().isEmpty())
        m_language->setFocus();
    else
        m_name->setFocus();
}

void TemplateEditor::normaliseName()
{
    const int place = m_name->cursorPosition();
    const QString before = m_name->text();
    const QString wanted = templateNameFrom(before);
    if (wanted == before)
        return;
    m_name->setText(wanted);
    m_name->setCursorPosition(int(templateNameFrom(before.left(place)).size()));
}

void TemplateEditor::handleChange(DraftPlace::Part part)
{
    if (m_filling)
        return;
    m_touched += part;
    refresh();
    Q_EMIT draftChanged(draft());
}

void TemplateEditor::refresh()
{
    const TemplateDraft now = draft();
    m_samples->setVariables(now.definition.variables);
    m_head->setWhole(now.definition);
    const auto account = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&now](const Account &known) { return known.id == now.account; });
    m_head->setMayUpload(account != m_accounts.cend() && AccountService::capabilities(*account).templateSamples);
    m_preview->setBubble(bubbleOf(now.definition, now.samples));
    QStringList parts{now.definition.name, now.definition.language};
    parts.removeAll(QString());
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    collectProblems(now);
    showAtFields();
}

void TemplateEditor::collectProblems(const TemplateDraft &draft)
{
    m_problems = problemsOf(draft.definition);
    const bool exists = m_taken.contains({draft.account, draft.definition.name, draft.definition.language});
    if (draft.aim == TemplateDraft::Aim::Create && exists)
        m_problems.prepend({{Part::Name}, tr("Name"), tr("There is a template of this name in this language already.")});
    if (draft.account.isNull())
        m_problems.prepend({{Part::None}, tr("Account"), tr("No account is connected that can take templates.")});
}

// What is only missing waits until that part was begun, or until somebody tried to submit.
bool TemplateEditor::isHeldUp(const AuthoringProblem &problem) const
{
    const Part part = problem.place.part == Part::Button         ? Part::Buttons
                      : problem.place.part == Part::HeaderSample ? Part::Header
                                                                 : problem.place.part;
    return m_tried || m_touched.contains(part);
}

void TemplateEditor::showAtFields()
{
    QHash<Part, QString> sentences;
    QList<AuthoringProblem> listed;
    m_buttons->clearProblems();
    for (const AuthoringProblem &problem : std::as_const(m_problems)) {
        if (!isHeldUp(problem))
            continue;
        listed += problem;
        const Part part = problem.place.part;
        if (part == Part::Buttons || part == Part::Button)
            m_buttons->setProblem(problem.place.button, problem.place.field, problem.sentence);
        else if (problem.blocks && !sentences.contains(part))
            sentences.insert(part, problem.sentence);
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(sentences.value(field.key()));
    m_head->setProblems(sentences.value(Part::Header), sentences.value(Part::HeaderSample));
    m_samples->setProblem(sentences.value(Part::Samples));
    m_list->setProblems(listed);
    showWhat();
}

// What submitting does; once it was tried, what stands in its way.
void TemplateEditor::showWhat()
{
    const auto blocking =
        std::count_if(m_problems.cbegin(), m_problems.cend(), [](const AuthoringProblem &problem) { return problem.blocks; });
    const bool isEdit = m_draft.aim == TemplateDraft::Aim::Edit;
    setTone(m_what, m_tried && blocking > 0 ? Tone::Bad : Tone::Plain);
    if (m_tried && blocking > 0)
        m_what->setText(tr("%n thing(s) stand in the way. Each is said at its field and listed below the form.", nullptr, int(blocking)));
    else if (isEdit)
        m_what->setText(tr("It goes into review again, and until it is approved it cannot be sent."));
    else
        m_what->setText(tr("The provider hands it to WhatsApp for review, which takes up to a day. Until then it cannot be sent."));
}

void TemplateEditor::goTo(const DraftPlace &place)
{
    switch (place.part) {
    case Part::Header: m_head->focusHeader(); break;
    case Part::HeaderSample: m_head->focusSample(); break;
    case Part::Samples: m_samples->focusEmpty(); break;
    case Part::Buttons:
    case Part::Button: m_buttons->focusField(place.button, place.field); break;
    default:
        if (Field *field = m_fields.value(place.part))
            field->editor()->setFocus(Qt::OtherFocusReason);
    }
    QTimer::singleShot(0, this, [this] {
        if (QWidget *focused = m_scroll->widget()->focusWidget())
            m_scroll->ensureWidgetVisible(focused, 0, Theme::controlHeight);
    });
}

void TemplateEditor::discard()
{
    Q_EMIT discarded(keyOf(m_draft));
    Q_EMIT closed();
}

void TemplateEditor::upload(const QString &path)
{
    const TemplateDraft now = draft();
    m_head->setUploading(true);
    m_app.media().uploadSample(now.account, path).then(this, [this, key = keyOf(now)](const Result<QString> &handle) {
        m_head->setUploading(false);
        if (key != keyOf(m_draft))
            return; // another one is being written meanwhile
        if (handle)
            m_head->setSample(*handle);
        else
            m_outcome->setMessage(Tone::Bad, tr("The example was not uploaded."), errorSentence(handle.error()));
    });
}

void TemplateEditor::submit()
{
    if (m_submitting)
        return;
    m_tried = true;
    refresh();
    for (const AuthoringProblem &problem : std::as_const(m_problems)) {
        if (problem.blocks)
            return goTo(problem.place);
    }
    const TemplateDraft sent = draft();
    setSubmitting(true);
    const bool isEdit = sent.aim == TemplateDraft::Aim::Edit;
    (isEdit ? m_app.templates().edit(sent.account, sent.definition) : m_app.templates().create(sent.account, sent.definition))
        .then(this, [this, sent](const Result<TemplateDefinition> &answer) { take(sent, answer); });
}

void TemplateEditor::take(const TemplateDraft &sent, const Result<TemplateDefinition> &answer)
{
    if (answer) {
        Q_EMIT submitted(sent);
        return;
    }
    if (keyOf(sent) != keyOf(m_draft))
        return; // another one is being written meanwhile; this one is still among those not sent
    setSubmitting(false);
    m_outcome->setMessage(Tone::Bad, tr("It was not submitted; nothing you wrote is lost."), errorSentence(answer.error()));
    ContentProblem problem;
    problem.path = answer.error().place;
    if (const DraftPlace place = placeOf(problem, sent.definition); place.part != Part::None)
        goTo(place);
}

void TemplateEditor::setSubmitting(bool submitting)
{
    m_submitting = submitting; // the button stays on: switched off it would lose the keyboard's focus
    m_submit->setText(submitting ? tr("Submitting…") : tr("&Submit for review"));
}

} // namespace recado
