#include "dialogs/confirmdialog.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace recado {

ConfirmDialog::ConfirmDialog(QWidget *parent, const QString &question, const QString &sentence) : QDialog(parent)
{
    setObjectName(QStringLiteral("confirm"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_action = dangerButton(QString(), this);
    m_cancel = secondaryButton(tr("Cancel"), this);
    identify(m_action, QStringLiteral("confirm.action"));
    identify(m_cancel, QStringLiteral("confirm.cancel"));
    // The harmless answer is the one that Enter gives, until somebody goes to the other one.
    m_action->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    m_cancel->setDefault(true);

    QLabel *title = sentenceLabel(TextRole::Section, question, this);
    QLabel *words = sentenceLabel(TextRole::Second, sentence, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::pad);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(Theme::group);
    column->addLayout(buttons);
    setFixedWidth(440);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
}

// As high as the wrapped words need, no more.
bool ConfirmDialog::event(QEvent *event)
{
    const bool answer = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return answer;
}

ConfirmDialog *ConfirmDialog::ask(QWidget *parent, const QString &question, const QString &sentence, const QString &action,
                                  std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(parent, question, sentence);
    dialog->m_action->setText(action);
    connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    dialog->open();
    dialog->m_cancel->setFocus();
    return dialog;
}

ConfirmDialog *ConfirmDialog::tell(QWidget *parent, const QString &title, const QString &sentence)
{
    auto *dialog = new ConfirmDialog(parent, title, sentence);
    dialog->m_action->hide();
    dialog->m_cancel->setText(tr("Close"));
    dialog->open();
    return dialog;
}

} // namespace recado
