#include "pages/messages/namechoices.h"

#include "domain/folding.h"
#include "pages/messages/menubutton.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace recado {

namespace {

constexpr int searchWidth = 240;
constexpr int longestLine = 48;

// A menu takes "&" for a key.
QString lineOf(const KnownValue &name)
{
    const QString whole = name.label.isEmpty() || name.label == name.value ? name.value : QStringLiteral("%1 · %2").arg(name.value, name.label);
    QString shown = whole.size() > longestLine ? whole.left(longestLine - 1) + QChar(0x2026) : whole;
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

NameChoices::NameChoices(MenuButton *button, std::function<QString(int)> words, QObject *parent)
    : QObject(parent), m_button(button), m_words(std::move(words))
{
    QMenu *menu = m_button->choices();
    auto *frame = new QWidget(menu);
    m_search = new QLineEdit(frame);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setMinimumWidth(searchWidth);
    identify(m_search, m_button->objectName() + QStringLiteral(".search"), tr("Search"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    column->addWidget(m_search);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(frame);
    m_searchAction = action;
    menu->addAction(m_searchAction);
    m_search->installEventFilter(this);
    connect(menu, &QMenu::aboutToShow, this, &NameChoices::prepare);
    connect(m_search, &QLineEdit::textChanged, this, &NameChoices::fill);
    fill();
}

void NameChoices::setNames(const QList<KnownValue> &names)
{
    m_names = names;
    if (!m_button->choices()->isVisible())
        fill();
}

void NameChoices::setChosen(const QStringList &values)
{
    m_chosen = values;
    m_button->setChoice(values.size() > 1 ? m_words(int(values.size())) : values.value(0));
    if (!m_button->choices()->isVisible())
        fill();
}

void NameChoices::prepare()
{
    m_search->clear();
    fill();
    if (m_searchAction->isVisible())
        QTimer::singleShot(0, m_search, [this] { m_search->setFocus(Qt::PopupFocusReason); });
}

bool NameChoices::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!isDown || m_actions.isEmpty())
        return QObject::eventFilter(watched, event);
    m_button->choices()->setActiveAction(m_actions.first());
    m_button->choices()->setFocus(Qt::PopupFocusReason); // Space ticks there
    return true;
}

bool NameChoices::fits(const KnownValue &name) const
{
    const QString asked = foldedForSearch(m_search->text().trimmed());
    return asked.isEmpty() || foldedForSearch(name.value).contains(asked) || foldedForSearch(name.label).contains(asked);
}

void NameChoices::fill()
{
    QMenu *menu = m_button->choices();
    for (QAction *action : std::as_const(m_actions)) {
        menu->removeAction(action);
        action->deleteLater(); // it may be the one that is being ticked
    }
    m_actions.clear();
    m_searchAction->setVisible(m_names.size() > mostWithoutSearch);
    QList<KnownValue> shown;
    for (const QString &value : std::as_const(m_chosen)) {
        const auto known = std::find_if(m_names.cbegin(), m_names.cend(), [&](const KnownValue &name) { return name.value == value; });
        shown.append(known == m_names.cend() ? KnownValue{value, {}} : *known);
    }
    for (const KnownValue &name : std::as_const(m_names)) {
        if (!m_chosen.contains(name.value))
            shown.append(name);
    }
    shown.removeIf([this](const KnownValue &name) { return !fits(name); });
    for (const KnownValue &name : shown.first(std::min<qsizetype>(shown.size(), mostShown)))
        addName(name);
    if (shown.size() > mostShown || shown.isEmpty()) {
        const QString words = shown.isEmpty() ? tr("Nothing to choose") : tr("%n more; search for them", nullptr, int(shown.size()) - mostShown);
        m_actions.append(menu->addAction(words));
        m_actions.last()->setEnabled(false);
    }
}

void NameChoices::addName(const KnownValue &name)
{
    QAction *action = m_button->choices()->addAction(lineOf(name));
    action->setCheckable(true);
    action->setChecked(m_chosen.contains(name.value));
    action->setData(name.value);
    action->setToolTip(name.value);
    connect(action, &QAction::toggled, this, [this, value = name.value](bool on) { toggle(value, on); });
    m_actions.append(action);
}

void NameChoices::toggle(const QString &value, bool on)
{
    m_chosen.removeAll(value);
    if (on)
        m_chosen.append(value);
    Q_EMIT changed(m_chosen);
}

} // namespace recado
