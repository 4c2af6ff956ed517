#include "pages/messages/idlist.h"

#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

namespace recado {

IdList::IdList(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::pad);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void IdList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int line = 0; line < entries.size(); ++line)
        addEntry(line, entries[line]);
    setVisible(!entries.isEmpty());
}

void IdList::addEntry(int line, const Entry &entry)
{
    auto *id = new ElidedLabel(this, Qt::ElideMiddle);
    setTextRole(id, TextRole::Mono);
    id->setFullText(entry.id);
    identify(id, QStringLiteral("messages.id.%1").arg(line), entry.id);
    QToolButton *copy = iconButton(QStringLiteral("copy"), tr("Copy %1").arg(entry.label), this);
    identify(copy, QStringLiteral("messages.id.%1.copy").arg(line));
    connect(copy, &QToolButton::clicked, this, [text = entry.id] { QGuiApplication::clipboard()->setText(text); });
    m_grid->addWidget(textLabel(TextRole::Caption, entry.label, this), line, 0);
    m_grid->addWidget(id, line, 1);
    m_grid->addWidget(copy, line, 2);
}

} // namespace recado
