#include "dialogs/closedialog.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace recado {

CloseDialog::CloseDialog(int running, bool hasTray, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("close"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_remember = new QCheckBox(tr("Do so every time"), this);
    m_remember->setObjectName(QStringLiteral("close.remember"));
    auto *stay = secondaryButton(tr("Cancel"), this);
    auto *pause = secondaryButton(tr("Pause and close"), this);
    auto *go = primaryButton(tr("Keep sending"), this);
    identify(stay, QStringLiteral("close.cancel"));
    identify(pause, QStringLiteral("close.pause"));
    identify(go, QStringLiteral("close.background"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(stay);
    buttons->addStretch();
    buttons->addWidget(pause);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(sentenceLabel(TextRole::Section, tr("%n broadcast(s) are being sent", nullptr, running), this));
    column->addWidget(sentenceLabel(TextRole::Second,
                                    (hasTray ? tr("Recado can go on sending without its window; its icon beside the clock brings the window back.")
                                             : tr("Recado can go on sending with its window minimised."))
                                        + QLatin1Char(' ') + tr("If you pause, the rest leaves when you continue."),
                                    this));
    column->addWidget(m_remember);
    column->addSpacing(Theme::gap);
    column->addLayout(buttons);
    setFixedWidth(480);
    go->setFocus();

    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(pause, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT pauseChosen(m_remember->isChecked());
    });
    connect(go, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT backgroundChosen(m_remember->isChecked());
    });
}

} // namespace recado
