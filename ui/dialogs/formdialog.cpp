#include "dialogs/formdialog.h"

#include "base/error.h"
#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

FormDialog::FormDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = textLabel(TextRole::Title, QString(), this);
    m_sentence = sentenceLabel(TextRole::Second, QString(), this);
    m_banner = new Banner(this);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::inset);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::pad);
    m_cancel = secondaryButton(tr("Cancel"), this);
    m_save = primaryButton(tr("Save"), this);
    m_save->setDefault(true);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::pad);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(Theme::pad);
    column->addLayout(m_body);
    column->addWidget(m_banner);
    column->addSpacing(Theme::pad);
    column->addStretch();
    column->addLayout(m_buttons);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveAsked);
}

// As high as the content wants, whenever a sentence comes or goes.
bool FormDialog::event(QEvent *event)
{
    const bool answer = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return answer;
}

void FormDialog::showProblem(const Error &error)
{
    if (Field *concerned = field(error.place)) {
        concerned->setProblem(errorSentence(error));
        concerned->editor()->setFocus();
        return;
    }
    m_banner->setMessage(error.kind == ErrorKind::Locked ? Tone::Warn : Tone::Bad, errorSentence(error));
}

void FormDialog::clearProblems()
{
    for (Field *each : std::as_const(m_fields))
        each->setProblem(QString());
    m_banner->setAction(QString());
    m_banner->clear();
}

void FormDialog::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

Field *FormDialog::addField(const QString &place, const QString &label, QWidget *editor)
{
    auto *added = new Field(label, editor, this);
    m_fields.insert(place, added);
    m_body->addWidget(added);
    return added;
}

void FormDialog::addFieldPair(Field *first, Field *second)
{
    m_body->removeWidget(first);
    m_body->removeWidget(second);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::group);
    row->addWidget(first, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    m_body->addLayout(row);
}

} // namespace recado
