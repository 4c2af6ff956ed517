#include "pages/conversations/notespanel.h"

#include "format/timewords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace recado {

namespace {

constexpr int tallest = 168; // then it scrolls
constexpr int mostChars = 4000;

} // namespace

NotesPanel::NotesPanel(QWidget *parent) : QFrame(parent)
{
    setLook(this, "look", QStringLiteral("header"));
    setObjectName(QStringLiteral("conversation.notes.panel"));
    auto *title = textLabel(TextRole::Strong, tr("Notes"), this);
    auto *promise = textLabel(TextRole::Caption, tr("Only for us: a note never leaves this computer."), this);
    auto *close = iconButton(QStringLiteral("close"), tr("Close the notes"), this);
    close->setObjectName(QStringLiteral("conversation.notes.close"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::pad);
    top->addWidget(title);
    top->addWidget(promise, 1);
    top->addWidget(close);
    m_list = new QFrame(this);
    setLook(m_list, "look", QStringLiteral("surface"));
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::pad);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_list);
    m_text = new QLineEdit(this);
    identify(m_text, QStringLiteral("conversation.note"), tr("New note"));
    m_text->setPlaceholderText(tr("Write a note and press Enter"));
    m_text->setMaxLength(mostChars);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::group, Theme::pad, Theme::inset, Theme::inset);
    column->setSpacing(Theme::pad);
    column->addLayout(top);
    column->addWidget(m_scroll);
    column->addWidget(m_text);
    connect(close, &QToolButton::clicked, this, &NotesPanel::closeWanted);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (!m_text->text().trimmed().isEmpty())
            Q_EMIT addWanted(m_text->text().trimmed());
    });
    setNotes({}, {});
}

void NotesPanel::setNotes(const QList<ConversationNote> &notes, Instant now)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
    for (const ConversationNote &note : notes)
        m_rows->addWidget(rowOf(note, now));
    m_rows->addStretch();
    m_scroll->setVisible(!notes.isEmpty());
    m_list->adjustSize();
    const int wanted = m_rows->hasHeightForWidth() ? m_rows->heightForWidth(std::max(240, m_scroll->viewport()->width())) : m_rows->sizeHint().height();
    m_scroll->setFixedHeight(std::min(tallest, wanted + 2));
    QTimer::singleShot(0, m_scroll, [scroll = m_scroll] { scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum()); });
}

QWidget *NotesPanel::rowOf(const ConversationNote &note, Instant now)
{
    auto *row = new QWidget(m_list);
    const QString who = note.author.isEmpty() ? tr("somebody") : note.author;
    auto *caption = textLabel(TextRole::Caption, tr("%1 · %2").arg(who, momentWord(note.at, now)), row);
    caption->setToolTip(exactMoment(note.at));
    auto *text = sentenceLabel(TextRole::Body, note.text, row);
    auto *remove = iconButton(QStringLiteral("bin"), tr("Remove this note"), row);
    remove->setObjectName(QStringLiteral("conversation.note.remove.%1").arg(note.id));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(caption);
    words->addWidget(text);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, id = note.id] { Q_EMIT removeWanted(id); });
    return row;
}

void NotesPanel::clearText()
{
    m_text->clear();
}

void NotesPanel::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace recado
