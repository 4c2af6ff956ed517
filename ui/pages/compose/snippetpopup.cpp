#include "pages/compose/snippetpopup.h"

#include "application.h"
#include "domain/template.h"
#include "forms/messagefield.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostShown = 6;
constexpr int rowHeight = 40;
constexpr int popupWidth = 360;
constexpr qsizetype mostWords = 48;

} // namespace

SnippetPopup::SnippetPopup(Application &app, QWidget *page) : QObject(page), m_app(app), m_list(new QListWidget(page))
{
    // A tool tip of a window: it never takes the keyboard away from the text.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    identify(m_list, QStringLiteral("compose.snippets"), tr("Canned texts"));
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this] { put(m_list->currentRow()); });
    connect(&app.snippets(), &SnippetService::changed, this, &SnippetPopup::load);
    load();
}

SnippetPopup::~SnippetPopup() = default;

void SnippetPopup::load()
{
    m_app.snippets().list().then(this, [this](const Result<QList<Snippet>> &snippets) {
        if (snippets)
            m_snippets = *snippets;
    });
}

void SnippetPopup::attach(MessageField *field)
{
    field->edit()->installEventFilter(this);
    connect(field, &MessageField::cursorWordChanged, this, [this, field](const QString &before, const QRect &cursor) { follow(field, before, cursor); });
    connect(field, &QObject::destroyed, this, [this, field] {
        if (m_field == field)
            hide();
    });
}

void SnippetPopup::follow(MessageField *field, const QString &textBefore, const QRect &cursor)
{
    const auto mark = snippetMarkAt(textBefore, int(textBefore.size()));
    m_shown = mark ? matching(m_snippets, mark->typed).mid(0, mostShown) : QList<Snippet>();
    if (m_shown.isEmpty() || !field->edit()->hasFocus()) {
        hide();
        return;
    }
    m_field = field;
    m_mark = *mark;
    m_list->clear();
    for (const Snippet &snippet : std::as_const(m_shown)) {
        const QString words = snippet.text.simplified();
        auto *item = new QListWidgetItem(QStringLiteral("/%1   %2\n%3").arg(snippet.shortcut, snippet.title,
                                                                           words.size() > mostWords ? words.left(mostWords) + QChar(0x2026) : words),
                                         m_list);
        item->setSizeHint({popupWidth, rowHeight});
    }
    m_list->setCurrentRow(0);
    m_list->setFixedSize(popupWidth, int(m_shown.size()) * rowHeight + 2 * Theme::gap);
    QPoint corner = field->edit()->viewport()->mapToGlobal(cursor.bottomLeft() + QPoint(0, Theme::gap));
    if (corner.y() + m_list->height() > field->screen()->availableGeometry().bottom()) // a composer at the foot of the screen
        corner.setY(field->edit()->viewport()->mapToGlobal(cursor.topLeft()).y() - m_list->height() - Theme::gap);
    m_list->move(corner);
    m_list->show();
}

bool SnippetPopup::isOpen() const
{
    return m_list->isVisible();
}

void SnippetPopup::hide()
{
    m_list->hide();
    m_field = nullptr;
}

void SnippetPopup::put(int row)
{
    MessageField *field = m_field;
    if (!field || row < 0 || row >= m_shown.size())
        return;
    const QString text = expanded(m_shown[row], m_values ? m_values() : QMap<QString, QString>());
    const int length = m_mark.length;
    hide();
    const int start = field->edit()->textCursor().position() - length;
    field->replaceBeforeCursor(length, text);
    const qsizetype hole = text.indexOf(QLatin1String("{{"));
    const qsizetype end = hole < 0 ? -1 : text.indexOf(QLatin1String("}}"), hole);
    if (end < 0)
        return;
    QTextCursor cursor = field->edit()->textCursor();
    cursor.setPosition(start + int(hole));
    cursor.setPosition(start + int(end) + 2, QTextCursor::KeepAnchor);
    field->edit()->setTextCursor(cursor);
}

bool SnippetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (!m_list->isVisible() || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(last, m_list->currentRow() + 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (key->modifiers() & Qt::ControlModifier)
            break;
        put(m_list->currentRow());
        return true;
    case Qt::Key_Escape: hide(); return true;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recado
