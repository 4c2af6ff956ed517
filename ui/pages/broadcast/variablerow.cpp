#include "pages/broadcast/variablerow.h"

#include "forms/linkslot.h"
#include "pages/compose/valueeditor.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace recado {

namespace {

constexpr int nothing = -2; // not chosen yet
constexpr int sameForAll = -1;

} // namespace

VariableRow::VariableRow(const TemplateVariable &variable, const QString &place, const FormTools &tools, QWidget *parent)
    : QWidget(parent), m_variable(variable)
{
    const QString hole = QStringLiteral("{{") + variable.name + QStringLiteral("}}");
    auto *name = new ElidedLabel(this);
    name->setFullText(hole);
    setTextRole(name, TextRole::Strong);
    auto *note = new ElidedLabel(this);
    setTextRole(note, TextRole::Caption);
    QStringList notes{place};
    if (!variable.sample.isEmpty())
        notes.append(tr("e.g. %1").arg(variable.sample));
    notes.removeAll(QString());
    note->setFullText(notes.join(QStringLiteral(" · ")));
    note->setVisible(!notes.isEmpty());
    m_choice = new QComboBox(this);
    identify(m_choice, QStringLiteral("broadcast.variable.") + variable.name, tr("Where %1 comes from").arg(hole));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_editor = editorFor(tools);
    if (!m_editor) {
        m_line = new QLineEdit(this);
        identify(m_line, QStringLiteral("broadcast.variable.%1.text").arg(variable.name), tr("%1 for everybody").arg(hole));
        m_line->setPlaceholderText(variable.optional ? tr("may stay empty") : tr("The same for everybody"));
        connect(m_line, &QLineEdit::textEdited, this, &VariableRow::changed);
    }

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::inset);
    grid->setVerticalSpacing(Theme::gap / 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 4);
    grid->addWidget(name, 0, 0, notes.isEmpty() ? 2 : 1, 1, notes.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom);
    grid->addWidget(note, 1, 0, Qt::AlignTop);
    grid->addWidget(m_choice, 0, 1, 2, 1, Qt::AlignVCenter);
    if (m_line)
        grid->addWidget(m_line, 0, 2, 2, 1, Qt::AlignVCenter);
    else
        grid->addWidget(m_editor, 2, 1, 1, 2);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showEditor();
        if (m_line && m_line->isVisible())
            m_line->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    setColumns({});
}

ValueEditor *VariableRow::editorFor(const FormTools &tools)
{
    using Kind = TemplateVariable::Kind;
    const QString objectName = QStringLiteral("broadcast.variable.%1.value").arg(m_variable.name);
    const auto slotFor = [&](const char *kind) { return tools.media ? tools.media(QLatin1String(kind), this) : new LinkSlot(this); };
    ValueEditor *editor = nullptr;
    switch (m_variable.kind) {
    case Kind::Image: editor = new MediaValueEditor(slotFor("image"), false, this); break;
    case Kind::Video: editor = new MediaValueEditor(slotFor("video"), false, this); break;
    case Kind::Document: editor = new MediaValueEditor(slotFor("document"), true, this); break;
    case Kind::Location: editor = new PlaceValueEditor(objectName, this); break;
    case Kind::ExpirationTime: editor = new MomentValueEditor(objectName, this); break;
    default: return nullptr;
    }
    connect(editor, &ValueEditor::edited, this, [this] {
        if (!m_taking)
            Q_EMIT changed();
    });
    return editor;
}

void VariableRow::setColumns(const QStringList &columns)
{
    const ValueSource before = source();
    m_choice->clear();
    m_choice->addItem(tr("Choose a column"), nothing);
    for (int column = 0; column < columns.size(); ++column)
        m_choice->addItem(tr("Column %1").arg(columns[column]), column);
    m_choice->addItem(tr("The same for everybody"), sameForAll);
    setSource(before);
}

void VariableRow::setSource(const ValueSource &source)
{
    const QScopedValueRollback taking(m_taking, true);
    const bool fromColumn = source.kind == ValueSource::Kind::Column && source.column >= 0;
    const int wanted = fromColumn ? source.column : source.text.isEmpty() && !m_variable.optional ? nothing : sameForAll;
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(wanted)));
    if (m_line && m_line->text() != source.text)
        m_line->setText(source.text);
    if (m_editor && m_editor->text() != source.text)
        m_editor->setText(source.text);
    showEditor();
}

ValueSource VariableRow::source() const
{
    ValueSource source;
    const int chosen = m_choice->currentIndex() < 0 ? nothing : m_choice->currentData().toInt();
    if (chosen >= 0) {
        source.kind = ValueSource::Kind::Column;
        source.column = chosen;
    }
    // What was typed waits there while a column is tried.
    source.text = m_line ? m_line->text() : m_editor ? m_editor->text() : QString();
    return source;
}

bool VariableRow::isMissing() const
{
    const ValueSource now = source();
    return now.kind == ValueSource::Kind::Text && now.text.trimmed().isEmpty() && !m_variable.optional;
}

void VariableRow::showEditor()
{
    const bool same = m_choice->currentData().toInt() == sameForAll;
    if (m_line) {
        QSizePolicy policy = m_line->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_line->setSizePolicy(policy);
        m_line->setVisible(same);
    } else {
        m_editor->setVisible(same);
    }
}

void VariableRow::setWrong(bool wrong)
{
    setTone(m_choice, wrong ? Tone::Bad : Tone::Plain);
}

void VariableRow::focus()
{
    QWidget *editor = m_line ? static_cast<QWidget *>(m_line) : m_editor;
    (editor->isVisible() ? editor : m_choice)->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
