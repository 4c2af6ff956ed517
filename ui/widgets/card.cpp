#include "widgets/card.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace recado {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("card"));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(Theme::group, Theme::group, Theme::group, Theme::group);
    m_body->setSpacing(Theme::inset);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    ensureHeader();
    m_title->setText(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    ensureHeader();
    m_header->addWidget(widget);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    const int side = flush ? 1 : Theme::group; // 1: the border
    m_body->setContentsMargins(side, Theme::group, side, flush ? Theme::cardRadius / 2 : Theme::group);
    if (m_header)
        m_header->setContentsMargins(flush ? Theme::group - 1 : 0, 0, flush ? Theme::group - 1 : 0, 0);
}

void Card::ensureHeader()
{
    if (m_header)
        return;
    m_title = textLabel(TextRole::Section, QString(), this);
    m_header = new QHBoxLayout;
    m_header->setSpacing(Theme::pad);
    m_header->addWidget(m_title);
    m_header->addStretch();
    m_body->insertLayout(0, m_header);
    setFlush(m_flush);
}

} // namespace recado
