#include "pages/compose/variableform.h"

#include "domain/contact.h"
#include "forms/linkslot.h"
#include "models/templatewords.h"
#include "pages/compose/valueeditor.h"
#include "widgets/card.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace recado {

namespace {

// What goes into a header or a link is long: it gets a line of its own.
bool isLong(const TemplateDefinition &definition, const QString &variable)
{
    return !variablePlace(definition, variable).isEmpty();
}

QString linkOf(const TemplateDefinition &definition, const QString &variable)
{
    for (const TemplateButton &button : definition.buttons) {
        if (button.kind == TemplateButton::Kind::Url && holesIn(button.value).contains(variable))
            return button.value;
    }
    return {};
}

bool isAsked(const TemplateDefinition &left, const TemplateDefinition &right)
{
    return left.name == right.name && left.language == right.language && left.variables == right.variables && left.buttons == right.buttons;
}

} // namespace

VariableForm::VariableForm(FormTools tools, QWidget *parent) : QWidget(parent), m_tools(std::move(tools))
{
    m_card = new Card(this);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::group);
    m_grid->setVerticalSpacing(Theme::inset);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_card->body()->addLayout(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void VariableForm::setTemplate(const std::optional<TemplateDefinition> &definition)
{
    const bool same = m_definition && definition && isAsked(*m_definition, *definition);
    m_definition = definition;
    if (same) {
        refreshLinks();
        return; // the list was fetched anew: the cursor stays where it is
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_edits.clear();
    m_editors.clear();
    m_fields.clear();
    m_nameButtons.clear();
    int cell = 0;
    if (definition) {
        for (const TemplateVariable &variable : definition->variables)
            addField(variable, &cell);
    }
    refreshLinks();
    setVisible(!m_fields.isEmpty());
}

void VariableForm::addField(const TemplateVariable &variable, int *cell)
{
    ValueEditor *editor = editorFor(variable);
    QWidget *control = editor ? static_cast<QWidget *>(editor) : lineFor(variable);
    auto *field = new Field(labelFor(variable.name), control, m_card);
    control->setObjectName(QStringLiteral("compose.variable.") + variable.name);
    m_fields.insert(variable.name, field);
    if (!editor)
        offerName(variable, field);

    const bool wide = editor || isLong(*m_definition, variable.name);
    if (wide && *cell % 2 == 1)
        ++*cell;
    m_grid->addWidget(field, *cell / 2, *cell % 2, 1, wide ? 2 : 1, Qt::AlignTop);
    *cell += wide ? 2 : 1;
}

QLineEdit *VariableForm::lineFor(const TemplateVariable &variable)
{
    auto *edit = new QLineEdit(m_card);
    edit->setPlaceholderText(variable.sample.isEmpty() ? QString() : tr("e.g. %1").arg(variable.sample));
    edit->setToolTip(edit->placeholderText()); // still there when something is typed
    edit->setText(m_kept.value(m_definition->name).value(variable.name));
    m_edits.insert(variable.name, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, name = variable.name](const QString &text) { take(name, text); });
    return edit;
}

// Null for what is one line of text.
ValueEditor *VariableForm::editorFor(const TemplateVariable &variable)
{
    using Kind = TemplateVariable::Kind;
    const QString objectName = QStringLiteral("compose.variable.") + variable.name;
    const auto slotFor = [this](const char *kind) { return m_tools.media ? m_tools.media(QLatin1String(kind), m_card) : new LinkSlot(m_card); };
    ValueEditor *editor = nullptr;
    switch (variable.kind) {
    case Kind::Image: editor = new MediaValueEditor(slotFor("image"), false, m_card); break;
    case Kind::Video: editor = new MediaValueEditor(slotFor("video"), false, m_card); break;
    case Kind::Document: editor = new MediaValueEditor(slotFor("document"), true, m_card); break;
    case Kind::Location: editor = new PlaceValueEditor(objectName, m_card); break;
    case Kind::ExpirationTime: editor = new MomentValueEditor(objectName, m_card); break;
    default: return nullptr;
    }
    editor->setText(m_kept.value(m_definition->name).value(variable.name));
    m_editors.insert(variable.name, editor);
    connect(editor, &ValueEditor::edited, this, [this, editor, name = variable.name] { take(name, editor->text()); });
    return editor;
}

QString VariableForm::labelFor(const QString &name) const
{
    const QString hole = QStringLiteral("{{") + name + QStringLiteral("}}");
    const QString place = variablePlace(*m_definition, name);
    return place.isEmpty() ? hole : QStringLiteral("%1 · %2").arg(hole, place);
}

// What the person is called, without typing it again.
void VariableForm::offerName(const TemplateVariable &variable, Field *field)
{
    if (variable.kind != TemplateVariable::Kind::Text)
        return;
    QPushButton *button = linkButton(tr("Name"), field);
    identify(button, QStringLiteral("compose.variable.%1.name").arg(variable.name), tr("Name of the person into %1").arg(labelFor(variable.name)));
    auto *menu = new QMenu(button);
    connect(button, &QPushButton::clicked, this, [this, button, menu, name = variable.name] {
        fillNameMenu(name, menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    field->addLabelWidget(button);
    m_nameButtons.insert(variable.name, button);
    refreshNames();
}

void VariableForm::fillNameMenu(const QString &variable, QMenu *menu)
{
    menu->clear();
    const QString first = m_personName.section(QLatin1Char(' '), 0, 0);
    const auto add = [&](const QString &words, const QString &value, const char *end) {
        QAction *action = menu->addAction(words.arg(QString(value).replace(QLatin1Char('&'), QStringLiteral("&&"))));
        action->setObjectName(QStringLiteral("compose.variable.%1.name.%2").arg(variable, QLatin1String(end)));
        connect(action, &QAction::triggered, this, [this, variable, value] {
            if (QLineEdit *edit = m_edits.value(variable)) {
                edit->setText(value);
                edit->setFocus(Qt::OtherFocusReason);
            }
        });
    };
    add(tr("First name: %1"), first, "first");
    if (first != m_personName)
        add(tr("Whole name: %1"), m_personName, "whole");
}

void VariableForm::setPersonName(const QString &name)
{
    if (name == m_personName)
        return;
    m_personName = name;
    refreshNames();
}

// Where something stands already, nothing is offered.
void VariableForm::refreshNames()
{
    for (auto button = m_nameButtons.cbegin(); button != m_nameButtons.cend(); ++button) {
        const QLineEdit *edit = m_edits.value(button.key());
        button.value()->setVisible(!m_personName.isEmpty() && edit && edit->text().isEmpty());
    }
}

void VariableForm::take(const QString &name, const QString &text)
{
    m_kept[m_definition->name].insert(name, text);
    refreshLinks();
    refreshNames();
    Q_EMIT changed();
}

void VariableForm::refreshLinks()
{
    if (!m_definition)
        return;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString link = linkOf(*m_definition, field.key());
        if (!link.isEmpty())
            field.value()->setHint(tr("Opens %1").arg(fillHoles(link, values())));
    }
}

QMap<QString, QString> VariableForm::values() const
{
    QMap<QString, QString> values;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        if (!edit.value()->text().isEmpty())
            values.insert(edit.key(), edit.value()->text());
    }
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        if (const QString text = editor.value()->text(); !text.isEmpty())
            values.insert(editor.key(), text);
    }
    return values;
}

void VariableForm::clearValues()
{
    if (m_definition)
        m_kept.remove(m_definition->name);
    for (ValueEditor *editor : std::as_const(m_editors))
        editor->setText({});
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->clear();
}

void VariableForm::keep(const QString &templateName, const QMap<QString, QString> &values)
{
    m_kept[templateName] = values;
    if (!m_definition || m_definition->name != templateName)
        return;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        edit.value()->setText(values.value(edit.key()));
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor)
        editor.value()->setText(values.value(editor.key()));
    Q_EMIT changed();
}

void VariableForm::setRemembered(const QMap<QString, QString> &values)
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString last = values.value(edit.key());
        if (last.isEmpty())
            continue;
        auto *completer = new QCompleter(QStringList{last}, edit.value());
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchStartsWith);
        edit.value()->setCompleter(completer);
    }
}

bool VariableForm::fillEmpty(const QMap<QString, QString> &byKey)
{
    bool filled = false;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString value = byKey.value(attributeKey(edit.key()));
        if (value.isEmpty() || edit.value()->isModified() || !edit.value()->text().isEmpty())
            continue;
        edit.value()->setText(value);
        filled = true;
    }
    return filled;
}

void VariableForm::focusVariable(const QString &name)
{
    if (QLineEdit *edit = m_edits.value(name)) {
        edit->setFocus(Qt::OtherFocusReason);
        edit->selectAll();
    } else if (ValueEditor *editor = m_editors.value(name)) {
        editor->setFocus(Qt::OtherFocusReason);
    }
}

void VariableForm::setWrong(const QStringList &names)
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        setTone(edit.value(), names.contains(edit.key()) ? Tone::Bad : Tone::Plain);
}

} // namespace recado
