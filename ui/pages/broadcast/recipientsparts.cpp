// The part of RecipientsStep that lays it out.
#include "pages/broadcast/recipientsstep.h"

#include "application.h"
#include "pages/broadcast/dropground.h"
#include "pages/broadcast/jobcard.h"
#include "pages/broadcast/rowstable.h"
#include "pages/broadcast/shapebar.h"
#include "pages/broadcast/sheettable.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace recado {

RecipientsStep::RecipientsStep(PlanDraft &plan, QWidget *parent)
    : PlanStep(plan, parent), m_rows(plan.tools().app.messages().database())
{
    m_trouble = new Banner(this);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcast.recipients.problem"));
    m_note = new Banner(this);
    m_note->setClosable(true);
    identify(m_note, QStringLiteral("broadcast.recipients.note"));
    m_job = new JobCard(QStringLiteral("broadcast.import"), this);
    m_drop = new DropGround(this);
    m_previewPart = buildPreview();
    m_taken = buildTaken();
    auto *parts = new QWidget(this);
    m_stack = new QStackedLayout(parts);
    for (QWidget *part : {static_cast<QWidget *>(m_drop), m_previewPart, m_taken})
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::inset);
    column->addWidget(m_trouble);
    column->addWidget(m_note);
    column->addWidget(m_job);
    column->addWidget(parts, 1);

    connect(m_drop, &DropGround::fileDropped, this, &RecipientsStep::takeFile);
    connect(m_drop, &DropGround::textDropped, this, &RecipientsStep::takeText);
    connect(m_drop, &DropGround::chooseWanted, this, &RecipientsStep::chooseFile);
    connect(m_drop, &DropGround::pasteWanted, this, &RecipientsStep::pasteCells);
    connect(m_drop, &DropGround::earlierWanted, this, &RecipientsStep::askEarlier);
    connect(m_drop, &DropGround::contactsWanted, this, &RecipientsStep::askContacts);
    connect(m_drop, &DropGround::sampleWanted, this, &RecipientsStep::saveSample);
    connect(m_shape, &ShapeBar::shapeChanged, this, [this] { readPreview(m_shape->shape()); });
    connect(m_shape, &ShapeBar::phoneChanged, this, [this] {
        m_mapping.phone = m_shape->phoneColumn();
        m_phoneChosen = true;
        Q_EMIT stateChanged();
    });
    connect(m_job, &JobCard::stopWanted, this, [this] { m_stop.request_stop(); });
    connect(&tools().recipients, &RecipientImport::progressed, this, &RecipientsStep::showProgress);
}

QWidget *RecipientsStep::buildPreview()
{
    auto *part = new QWidget(this);
    m_what = textLabel(TextRole::Section, QString(), part);
    m_what->setObjectName(QStringLiteral("broadcast.preview.what"));
    QPushButton *other = secondaryButton(tr("Choose something else"), part);
    identify(other, QStringLiteral("broadcast.preview.other"));
    connect(other, &QPushButton::clicked, this, [this] {
        forgetSource();
        showWhatIsThere();
    });
    m_shape = new ShapeBar(part);
    auto *card = new Card(part);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, Theme::gap);
    m_table = new SheetTable(card);
    identify(m_table, QStringLiteral("broadcast.preview.table"), tr("The file as it was read"));
    m_table->setModel(&m_preview);
    card->body()->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->addWidget(m_what, 1);
    line->addWidget(other);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addLayout(line);
    column->addWidget(m_shape);
    column->addWidget(card, 1);
    return part;
}

QWidget *RecipientsStep::buildTaken()
{
    auto *part = new QWidget(this);
    m_takenTitle = textLabel(TextRole::Section, QString(), part);
    m_takenTitle->setObjectName(QStringLiteral("broadcast.recipients.title"));
    m_takenWords = sentenceLabel(TextRole::Second, QString(), part);
    QPushButton *other = secondaryButton(tr("&Replace the recipients"), part);
    identify(other, QStringLiteral("broadcast.recipients.replace"));
    connect(other, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_drop);
        Q_EMIT stateChanged();
    });
    auto *card = new Card(part);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, Theme::gap);
    m_rowsTable = new RowsTable(m_rows, card);
    m_rowsTable->setObjectName(QStringLiteral("broadcast.recipients.rows"));
    m_rowsTable->setEditTriggers(QAbstractItemView::NoEditTriggers); // corrections have their place in the check
    card->body()->addWidget(m_rowsTable);
    auto *line = new QHBoxLayout;
    line->addWidget(m_takenTitle, 1);
    line->addWidget(other);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addLayout(line);
    column->addWidget(m_takenWords);
    column->addWidget(card, 1);
    return part;
}

} // namespace recado
