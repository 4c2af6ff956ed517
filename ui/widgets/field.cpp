#include "widgets/field.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace recado {

Field::Field(const QString &label, QWidget *editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    m_label = textLabel(TextRole::Field, label, this);
    m_label->setBuddy(editor);
    m_note = sentenceLabel(TextRole::Caption, QString(), this);
    m_note->setObjectName(QStringLiteral("field.note"));
    m_note->hide();
    m_labelLine = new QHBoxLayout;
    m_labelLine->addWidget(m_label, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(m_labelLine);
    column->addWidget(editor);
    column->addWidget(m_note);
    setLabel(label);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    QString plain = label;
    m_editor->setAccessibleName(plain.remove(QLatin1Char('&')));
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    refreshNote();
}

void Field::setProblem(const QString &sentence)
{
    m_problem = sentence;
    refreshNote();
}

QString Field::problem() const
{
    return m_problem;
}

void Field::addLabelWidget(QWidget *widget)
{
    m_labelLine->addWidget(widget);
}

void Field::refreshNote()
{
    const bool wrong = !m_problem.isEmpty();
    m_note->setText(wrong ? m_problem : m_hint);
    m_note->setVisible(wrong || !m_hint.isEmpty());
    setTone(m_note, wrong ? Tone::Bad : Tone::Plain);
    setTone(m_editor, wrong ? Tone::Bad : Tone::Plain);
    m_editor->setAccessibleDescription(m_note->text());
}

} // namespace recado
