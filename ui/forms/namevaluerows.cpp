#include "forms/namevaluerows.h"

#include "forms/contentform.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

namespace recado {

NameValueRows::NameValueRows(ContentForm &form, const QString &label, const QString &path, QWidget *parent)
    : QWidget(parent), BoundField(form, path), m_rowColumn(new QVBoxLayout), m_add(linkButton(tr("Add value"), this)),
      m_kept(sentenceLabel(TextRole::Caption, QString(), this)), m_note(sentenceLabel(TextRole::Caption, QString(), this))
{
    identify(m_add, QStringLiteral("compose.add.") + path, tr("Add value"));
    setTone(m_note, Tone::Bad);
    m_rowColumn->setSpacing(Theme::pad);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(textLabel(TextRole::Field, label, this));
    column->addLayout(m_rowColumn);
    column->addWidget(m_kept);
    column->addWidget(m_note);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.last().name->setFocus(Qt::OtherFocusReason);
    });
    NameValueRows::read();
}

void NameValueRows::addRow(const QString &name, const QString &value)
{
    const auto number = QString::number(m_rows.size());
    auto *line = new QWidget(this);
    const Row row{line, new QLineEdit(name, line), new QLineEdit(value, line)};
    identify(row.name, QStringLiteral("compose.field.%1.name.%2").arg(path(), number), tr("Name"));
    identify(row.value, QStringLiteral("compose.field.%1.value.%2").arg(path(), number), tr("Value"));
    row.name->setPlaceholderText(tr("Name"));
    row.value->setPlaceholderText(tr("Value"));
    QToolButton *bin = iconButton(QStringLiteral("bin"), tr("Remove this value"), line);
    bin->setObjectName(QStringLiteral("compose.remove.%1.%2").arg(path(), number));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::pad);
    layout->addWidget(row.name, 1);
    layout->addWidget(row.value, 2);
    layout->addWidget(bin);
    connect(row.name, &QLineEdit::textEdited, this, &NameValueRows::write);
    connect(row.value, &QLineEdit::textEdited, this, &NameValueRows::write);
    connect(bin, &QToolButton::clicked, this, [this, line] { removeRow(line); });
    m_rowColumn->addWidget(line);
    line->show(); // at once: the cursor goes into it
    m_rows.append(row);
    form().orderTabsLater();
}

void NameValueRows::removeRow(QWidget *line)
{
    m_rows.removeIf([line](const Row &row) { return row.line == line; });
    line->hide();
    line->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    write();
}

QJsonObject NameValueRows::richValues() const
{
    QJsonObject rich = form().document().value(path()).toObject();
    for (const QString &name : rich.keys()) {
        if (rich.value(name).isString())
            rich.remove(name);
    }
    return rich;
}

// A name of a value that is kept, or given twice, is not written: the note says so.
void NameValueRows::write()
{
    QJsonObject values = richValues();
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = row.name->text().trimmed();
        if (!name.isEmpty() && !values.contains(name))
            values.insert(name, row.value->text());
    }
    form().document().set(path(), values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values));
    refreshNotes();
}

QString NameValueRows::nameTwice() const
{
    const QStringList kept = richValues().keys();
    QSet<QString> seen(kept.begin(), kept.end());
    for (const Row &row : m_rows) {
        const QString name = row.name->text().trimmed();
        if (!name.isEmpty() && seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

void NameValueRows::refreshNotes()
{
    const QStringList kept = richValues().keys();
    m_kept->setText(tr("Kept as they were pasted: %1.").arg(kept.join(QStringLiteral(", "))));
    m_kept->setVisible(!kept.isEmpty());
    const QString twice = nameTwice();
    m_note->setText(twice.isEmpty() ? m_problem : tr("“%1” stands here twice. Only the first is sent.").arg(twice));
    m_note->setVisible(!m_note->text().isEmpty());
}

void NameValueRows::showProblem(const QString &sentence)
{
    m_problem = sentence;
    refreshNotes();
}

void NameValueRows::focusField()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.first().name->setFocus(Qt::OtherFocusReason);
}

void NameValueRows::read()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    const QJsonObject values = form().document().value(path()).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isString())
            addRow(value.key(), value->toString());
    }
    refreshNotes();
}

} // namespace recado
