#include "forms/markbar.h"

#include "widgets/looks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

namespace recado {

namespace {

struct Entry {
    const char *word; // of the object name; its icon has the same
    const char *label;
    QKeyCombination keys;
};

// In the order of MarkBar::Action.
constexpr Entry entries[]{
    {"bold", QT_TRANSLATE_NOOP("recado::MarkBar", "Bold"), Qt::CTRL | Qt::Key_B},
    {"italic", QT_TRANSLATE_NOOP("recado::MarkBar", "Italic"), Qt::CTRL | Qt::Key_I},
    {"strike", QT_TRANSLATE_NOOP("recado::MarkBar", "Strikethrough"), Qt::CTRL | Qt::SHIFT | Qt::Key_X},
    {"code", QT_TRANSLATE_NOOP("recado::MarkBar", "Monospace"), Qt::CTRL | Qt::SHIFT | Qt::Key_M},
    {"bullets", QT_TRANSLATE_NOOP("recado::MarkBar", "Bulleted list"), Qt::CTRL | Qt::SHIFT | Qt::Key_8},
    {"numbers", QT_TRANSLATE_NOOP("recado::MarkBar", "Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_7},
    {"quote", QT_TRANSLATE_NOOP("recado::MarkBar", "Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_9},
    {"smile", QT_TRANSLATE_NOOP("recado::MarkBar", "Emoji"), Qt::CTRL | Qt::Key_Period},
};

} // namespace

MarkBar::MarkBar(const QString &name, QWidget *text, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const Entry &entry : entries) {
        const auto action = Action(m_buttons.size());
        const QString label = tr(entry.label);
        const QKeySequence keys(entry.keys);
        QToolButton *button = iconButton(QLatin1String(entry.word), label, this);
        identify(button, name + QLatin1Char('.') + QLatin1String(entry.word), label);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(label, keys.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(m_buttons.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
        auto *shortcut = new QShortcut(keys, text, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] { Q_EMIT wanted(action); });
        line->addWidget(button);
        m_buttons.append(button);
    }
}

bool MarkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    auto *from = static_cast<QToolButton *>(watched);
    const qsizetype to = (m_buttons.indexOf(from) + (key == Qt::Key_Left ? -1 : 1) + m_buttons.size()) % m_buttons.size();
    m_buttons[to]->setFocusPolicy(Qt::TabFocus);
    m_buttons[to]->setFocus(Qt::TabFocusReason);
    from->setFocusPolicy(Qt::NoFocus);
    return true;
}

} // namespace recado
