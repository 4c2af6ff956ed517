#include "dialogs/revealsdialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/privacywords.h"
#include "format/timewords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace recado {

RevealsDialog::RevealsDialog(Application &application, QWidget *parent)
    : QDialog(parent), m_application(application), m_list(new QTreeWidget(this)), m_nothing(sentenceLabel(TextRole::Second, tr("Looking…"), this))
{
    setObjectName(QStringLiteral("dialog.reveals"));
    setWindowTitle(tr("Who uncovered whom"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    identify(m_list, QStringLiteral("reveals.list"), tr("Who uncovered whom"));
    m_nothing->setObjectName(QStringLiteral("reveals.nothing"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Person"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    column->addWidget(textLabel(TextRole::Title, windowTitle(), this));
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch();
    auto *close = secondaryButton(tr("&Close"), this);
    identify(close, QStringLiteral("reveals.close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_application.people().reveals().then(this, [this](Result<QList<Reveal>> reveals) { take(reveals); });
}

// Numbers stay covered here: reading the record must not uncover anybody.
void RevealsDialog::take(const Result<QList<Reveal>> &reveals)
{
    if (!reveals) {
        m_nothing->setText(errorSentence(reveals.error()));
        return;
    }
    m_nothing->setText(tr("Nobody has uncovered anybody."));
    m_nothing->setVisible(reveals->isEmpty());
    m_list->setVisible(!reveals->isEmpty());
    for (const Reveal &one : *reveals)
        new QTreeWidgetItem(m_list, {exactMoment(one.at).section(QLatin1Char('\n'), 0, 0), one.who, maskedNumber(one.person), revealPlace(one.place)});
}

} // namespace recado
