#include "window/navigationpane.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"
#include "window/navigationbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>

namespace recado {

NavigationPane::NavigationPane(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("nav"));
    setProperty("look", QStringLiteral("side"));
    m_mark = new QLabel(this);
    m_mark->setFixedSize(24, 24);
    const auto showMark = [this] { m_mark->setPixmap(icons::mark(24, this)); };
    showMark();
    connect(Theme::notifier(), &ThemeNotifier::changed, this, showMark);
    m_brand = new QLabel(QStringLiteral("Recado"), this);
    m_brand->setProperty("look", QStringLiteral("brand"));
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(Theme::pad, 0, 0, 0);
    brand->setSpacing(Theme::pad);
    brand->addWidget(m_mark);
    brand->addWidget(m_brand);
    brand->addStretch();

    m_top = new QVBoxLayout;
    m_top->setSpacing(2);
    m_bottom = new QVBoxLayout;
    m_bottom->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, Theme::group, Theme::pad, Theme::inset);
    column->setSpacing(0);
    column->addLayout(brand);
    column->addSpacing(Theme::group);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
    setFixedWidth(Theme::navigationWidth);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationPane::pageAsked);
}

void NavigationPane::addPage(int index, const QString &objectName, const QString &icon, const QString &text, bool atBottom)
{
    const QString shortcut = QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)).toString(QKeySequence::NativeText);
    auto *button = new NavigationButton(icon, text, shortcut, this);
    button->setObjectName(objectName);
    m_group->addButton(button, index);
    (atBottom ? m_bottom : m_top)->addWidget(button);
}

void NavigationPane::setCurrent(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

void NavigationPane::setCount(int index, const QString &count, bool urgent, const QString &tip)
{
    if (auto *button = qobject_cast<NavigationButton *>(m_group->button(index)))
        button->setCount(count, urgent, tip);
}

void NavigationPane::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    setFixedWidth(folded ? Theme::navigationFolded : Theme::navigationWidth);
    m_brand->setVisible(!folded);
    for (QAbstractButton *button : m_group->buttons())
        static_cast<NavigationButton *>(button)->setFolded(folded);
}

} // namespace recado
