#include "widgets/pageheader.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace recado {

PageHeader::PageHeader(const QString &title, QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("header"));
    setFixedHeight(Theme::headerHeight);
    m_title = textLabel(TextRole::Title, title, this);
    m_subtitle = textLabel(TextRole::Second, QString(), this);
    m_subtitle->hide();
    m_left = new QHBoxLayout;
    m_left->setSpacing(Theme::inset);
    m_right = new QHBoxLayout;
    m_right->setSpacing(Theme::inset);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    row->setSpacing(Theme::inset);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addSpacing(Theme::inset);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageHeader::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void PageHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

} // namespace recado
