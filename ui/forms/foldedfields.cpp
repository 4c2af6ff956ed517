#include "forms/foldedfields.h"

#include "forms/boundfield.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace recado {

FoldedFields::FoldedFields(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent), m_head(linkButton(title, this)), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body))
{
    identify(m_head, QStringLiteral("compose.fold.") + name, title);
    m_head->setProperty("look", QStringLiteral("fold"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::inset);
    auto *line = new QHBoxLayout;
    line->addWidget(m_head);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addLayout(line);
    column->addWidget(m_body);
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &FoldedFields::refreshIcon);
    setOpen(false);
}

bool FoldedFields::isOpen() const
{
    return m_isOpen;
}

void FoldedFields::open()
{
    setOpen(true);
}

void FoldedFields::openAround(const QWidget *inner)
{
    for (const QWidget *widget = inner; widget; widget = widget->parentWidget()) {
        if (auto *fold = qobject_cast<FoldedFields *>(widget->parentWidget()); fold && widget == fold->m_body)
            fold->open();
    }
}

// Not before the fields are in it, and only once: what a person closed stays closed.
void FoldedFields::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown && holdsValue())
        open();
    m_wasShown = true;
}

void FoldedFields::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_body->setVisible(isOpen);
    m_head->setAccessibleDescription(isOpen ? tr("Open") : tr("Closed"));
    refreshIcon();
}

void FoldedFields::refreshIcon()
{
    m_head->setIcon(icons::icon(m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Theme::current().second));
}

bool FoldedFields::holdsValue() const
{
    const QList<QWidget *> inside = m_body->findChildren<QWidget *>();
    return std::any_of(inside.begin(), inside.end(), [](QWidget *widget) {
        const auto *field = dynamic_cast<const BoundField *>(widget);
        return field && field->hasValue();
    });
}

} // namespace recado
