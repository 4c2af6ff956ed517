#include "pages/templates/samplefields.h"

#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>

namespace recado {

namespace {

const QString headerPrefix = QStringLiteral("header.");

bool isOfText(const TemplateVariable &variable)
{
    const bool elsewhere = variable.name == QLatin1String("header") || variable.name == QLatin1String("offer")
                           || variable.name.startsWith(QLatin1String("button.")) || variable.name.startsWith(QLatin1String("card."));
    return !elsewhere;
}

} // namespace

SampleFields::SampleFields(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::group);
    m_grid->setVerticalSpacing(Theme::inset);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void SampleFields::setSamples(const QMap<QString, QString> &samples)
{
    m_samples = samples;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        edit.value()->setText(samples.value(edit.key()));
}

void SampleFields::setVariables(const QList<TemplateVariable> &variables)
{
    QStringList names;
    for (const TemplateVariable &variable : variables) {
        if (isOfText(variable))
            names += variable.name;
    }
    if (names == m_names)
        return;
    m_names = names;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_edits.clear();
    m_fields.clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        add(names[i], int(i));
    setVisible(!names.isEmpty());
}

void SampleFields::add(const QString &name, int cell)
{
    auto *edit = new QLineEdit(m_samples.value(name), this);
    const bool inHeader = name.startsWith(headerPrefix);
    const QString hole = QStringLiteral("{{%1}}").arg(inHeader ? name.mid(headerPrefix.size()) : name);
    auto *field = new Field(inHeader ? tr("Example for %1 · header").arg(hole) : tr("Example for %1").arg(hole), edit, this);
    edit->setObjectName(QStringLiteral("templates.editor.sample.") + name);
    m_edits.insert(name, edit);
    m_fields.insert(name, field);
    m_grid->addWidget(field, cell / 2, cell % 2, Qt::AlignTop);
    connect(edit, &QLineEdit::textChanged, this, [this, name](const QString &text) {
        m_samples.insert(name, text);
        Q_EMIT changed();
    });
}

void SampleFields::setProblem(const QString &sentence)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(m_edits.value(field.key())->text().trimmed().isEmpty() ? sentence : QString());
}

void SampleFields::focusEmpty()
{
    for (const QString &name : std::as_const(m_names)) {
        QLineEdit *edit = m_edits.value(name);
        if (edit->text().trimmed().isEmpty() || name == m_names.constLast()) {
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace recado
