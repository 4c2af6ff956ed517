#include "forms/emojipicker.h"

#include "forms/emojitable.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int cell = 36;
constexpr int columns = 9;
constexpr int rows = 6;
constexpr int mostRecent = columns;

QStringList &recent()
{
    static QStringList signs;
    return signs;
}

} // namespace

EmojiPicker::EmojiPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_name(textLabel(TextRole::Caption, QString(), this))
{
    identify(this, QStringLiteral("compose.emoji"), tr("Emoji"));
    setLook(this, "look", QStringLiteral("popup"));
    identify(m_search, QStringLiteral("compose.emoji.search"), tr("Search emoji"));
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->installEventFilter(this);
    identify(m_list, QStringLiteral("compose.emoji.list"), tr("Emoji"));
    m_list->setFocusPolicy(Qt::NoFocus); // the cursor stays in the search; arrows are handed on
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setGridSize({cell, cell});
    m_list->setFont(emojiFont(Theme::figureSize));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFixedSize(columns * cell + Theme::group, rows * cell + Theme::gap);
    m_name->setObjectName(QStringLiteral("compose.emoji.name"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, Theme::pad, Theme::pad, Theme::pad);
    column->setSpacing(Theme::pad);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_name);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &EmojiPicker::tellName);
    connect(m_list, &QListWidget::itemClicked, this, &EmojiPicker::choose);
    fill({});
}

void EmojiPicker::openBelow(const QWidget *button)
{
    adjustSize();
    const QRect room = button->screen()->availableGeometry();
    const QPoint below = button->mapToGlobal(QPoint(button->width() - width(), button->height() + Theme::gap));
    const QPoint above = button->mapToGlobal(QPoint(button->width() - width(), -height() - Theme::gap));
    QPoint place = below.y() + height() > room.bottom() && above.y() >= room.top() ? above : below;
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::add(const QString &sign, const QString &name)
{
    auto *item = new QListWidgetItem(sign, m_list);
    item->setTextAlignment(Qt::AlignCenter);
    item->setSizeHint({cell, cell});
    item->setToolTip(name);
    item->setData(Qt::AccessibleTextRole, name);
}

void EmojiPicker::fill(const QString &query)
{
    m_list->clear();
    const QList<Emoji> found = emojiMatching(query);
    if (query.trimmed().isEmpty()) {
        for (const QString &sign : std::as_const(recent())) {
            const auto known = std::find_if(found.begin(), found.end(), [&sign](const Emoji &emoji) { return emoji.sign == sign; });
            add(sign, known == found.end() ? sign : known->name);
        }
    }
    for (const Emoji &emoji : found)
        add(emoji.sign, emoji.name);
    m_list->setCurrentRow(0);
    tellName();
}

void EmojiPicker::tellName()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_name->setText(item ? item->toolTip() : tr("Nothing found"));
    m_search->setAccessibleDescription(m_name->text());
}

void EmojiPicker::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString sign = item->text();
    recent().removeAll(sign);
    recent().prepend(sign);
    if (recent().size() > mostRecent)
        recent().removeLast();
    close();
    Q_EMIT chosen(sign);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentItem()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace recado
