#include "widgets/foldingpane.h"

#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace recado {

FoldingPane::FoldingPane(QWidget *main, const QString &mainTitle, QWidget *side, const QString &sideTitle, QWidget *parent)
    : QWidget(parent), m_main(main)
{
    m_side = new QFrame(this);
    setLook(m_side, "look", QStringLiteral("pane"));
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(side);

    m_tabRow = new QFrame(this);
    setLook(m_tabRow, "look", QStringLiteral("header"));
    m_tabs = new SegmentedControl(m_tabRow);
    identify(m_tabs->addSegment(mainTitle), QStringLiteral("fold.main"));
    identify(m_tabs->addSegment(sideTitle), QStringLiteral("fold.side"));
    auto *tabLine = new QHBoxLayout(m_tabRow);
    tabLine->setContentsMargins(Theme::margin, Theme::pad, Theme::margin, Theme::pad);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_main, 1);
    beside->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabRow);
    column->addLayout(beside, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &FoldingPane::arrange);
    arrange();
}

void FoldingPane::showMain()
{
    m_tabs->setCurrentIndex(0);
}

void FoldingPane::showSide()
{
    m_tabs->setCurrentIndex(1);
}

void FoldingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool folded = window()->width() < Theme::foldWidth;
    if (folded != m_folded) {
        m_folded = folded;
        arrange();
    }
    if (!m_folded)
        m_side->setFixedWidth(sideWidthFor(width()));
}

void FoldingPane::arrange()
{
    const bool sideShown = m_tabs->currentIndex() == 1;
    m_tabRow->setVisible(m_folded);
    m_main->setVisible(!m_folded || !sideShown);
    m_side->setVisible(!m_folded || sideShown);
    if (m_folded) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(sideWidthFor(width()));
    }
}

int FoldingPane::sideWidthFor(int width)
{
    return std::clamp(width * 7 / 20, 372, 480);
}

} // namespace recado
