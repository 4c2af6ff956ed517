#include "pages/messages/storypane.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "models/messagecells.h"
#include "models/timelinemodel.h"
#include "pages/messages/idlist.h"
#include "pages/messages/timelineview.h"
#include "pages/messages/verdictstrip.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace recado {

namespace {

constexpr int side = Theme::group + Theme::gap;

} // namespace

StoryPane::StoryPane(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("messages.story"), tr("Message"));
    m_hint = sentenceLabel(TextRole::Second, tr("Choose a message to see what became of it."), this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_content = new QWidget(this);
    m_why = sentenceLabel(TextRole::Second, QString(), m_content);
    identify(m_why, QStringLiteral("messages.why"));
    m_explanation = new Banner(m_content);
    identify(m_explanation, QStringLiteral("messages.explanation"));
    m_notice = new Banner(m_content);
    identify(m_notice, QStringLiteral("messages.notice"));
    m_notice->setClosable(true);
    m_timeline = new TimelineModel(this);
    m_view = new TimelineView(m_content);
    m_view->setModel(m_timeline);
    m_ids = new IdList(m_content);
    m_verdict = new VerdictStrip(m_content);

    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(Theme::inset);
    column->addWidget(buildHead());
    column->addWidget(m_verdict);
    column->addWidget(m_why);
    column->addWidget(m_explanation);
    column->addWidget(m_notice);
    column->addWidget(m_view);
    column->addWidget(m_ids);
    column->addStretch(1);
    column->setContentsMargins(side, Theme::group, side, Theme::group);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_hint, 1);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(buildFoot());
    // The timeline is as high as its facts, so the pane has to follow the keyboard for it.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StoryPane::followCurrent);
    clear();
}

// What can be done stays in sight however long the story is.
QWidget *StoryPane::buildFoot()
{
    m_foot = new QFrame(this);
    setLook(m_foot, "look", QStringLiteral("footer"));
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(side, Theme::inset, side, Theme::inset);
    column->setSpacing(Theme::pad);
    column->addWidget(buildNote());
    column->addWidget(buildButtons());
    return m_foot;
}

void StoryPane::followCurrent(const QModelIndex &current)
{
    const QRect fact = m_view->visualRect(current).translated(m_view->mapTo(m_content, QPoint()));
    m_scroll->ensureVisible(fact.center().x(), fact.center().y(), 0, fact.height() / 2 + Theme::pad);
}

QWidget *StoryPane::buildHead()
{
    auto *head = new QWidget(m_content);
    m_name = new ElidedLabel(head);
    setTextRole(m_name, TextRole::Section);
    identify(m_name, QStringLiteral("messages.person"));
    m_number = sentenceLabel(TextRole::Second, QString(), head);
    m_what = new ElidedLabel(head);
    setTextRole(m_what, TextRole::Caption);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addWidget(m_what);
    return head;
}

QWidget *StoryPane::buildButtons()
{
    auto *buttons = new QWidget(m_foot);
    m_raw = secondaryButton(tr("Ra&w content"), buttons);
    m_addNote = secondaryButton(tr("Add &note"), buttons);
    identify(m_raw, QStringLiteral("messages.showRaw"));
    identify(m_addNote, QStringLiteral("messages.addNote"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    for (QPushButton *button : {m_raw, m_addNote})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_raw, &QPushButton::clicked, this, [this] { Q_EMIT rawWanted(m_view->currentIndex().row()); });
    connect(m_addNote, &QPushButton::clicked, this, &StoryPane::openNote);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (index.data(TimelineModel::HasPayloadRole).toBool())
            Q_EMIT rawWanted(index.row());
    });
    return buttons;
}

QWidget *StoryPane::buildNote()
{
    m_noteLine = new QWidget(m_foot);
    m_note = new QLineEdit(m_noteLine);
    identify(m_note, QStringLiteral("messages.note"), tr("Note"));
    m_note->setPlaceholderText(tr("What you know about this message"));
    m_note->setMaxLength(500);
    QPushButton *save = secondaryButton(tr("&Save"), m_noteLine);
    identify(save, QStringLiteral("messages.saveNote"));
    auto *row = new QHBoxLayout(m_noteLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_note, 1);
    row->addWidget(save);
    const auto keep = [this] {
        if (!m_note->text().trimmed().isEmpty())
            Q_EMIT noteWanted(m_note->text().trimmed());
    };
    connect(save, &QPushButton::clicked, this, keep);
    connect(m_note, &QLineEdit::returnPressed, this, keep);
    m_noteLine->hide();
    return m_noteLine;
}

void StoryPane::clear()
{
    m_row = {};
    m_timeline->clear();
    m_scroll->hide();
    m_foot->hide();
    m_hint->show();
}

void StoryPane::setStory(const Story &story)
{
    if (story.summary.message.row != m_row) {
        m_row = story.summary.message.row;
        m_notice->clear();
        m_note->clear();
        m_noteLine->hide();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_hint->hide();
    m_scroll->show();
    m_foot->show();
    showPerson(story.summary);
    m_verdict->setVerdict(story.verdict, story.events);
    m_why->setText(ruleSentence(story.verdict, story.events));
    m_why->setVisible(!m_why->text().isEmpty());
    explain(story);
    m_timeline->setStory(story.events, story.attempts, story.verdict);
    m_raw->setEnabled(std::any_of(story.events.cbegin(), story.events.cend(), hasPayload));
    showIds(story);
}

void StoryPane::showPerson(const MessageSummary &summary)
{
    const Message &message = summary.message;
    const QString number = formatPhone(message.recipient);
    m_name->setFullText(message.personName.isEmpty() ? number : message.personName);
    m_number->setText(number);
    m_number->setVisible(!message.personName.isEmpty());
    const QString channel = messageCell(summary, MessageCell::Channel);
    m_what->setFullText(tr("%1 · from %2").arg(messageCellTip(summary, MessageCell::Template), channel));
}

void StoryPane::explain(const Story &story)
{
    const Message &message = story.summary.message;
    if (story.verdict.kind == EventKind::Unknown) {
        // Not errorSentence(): "try again" is the one thing nobody should do here.
        m_explanation->setMessage(Tone::Warn, tr("%1, so nobody here knows whether the person gets it. A webhook or a status query usually settles it; "
                                                 "ask the provider, or the person.").arg(errorWord(message.error.kind)));
    } else if (story.verdict.kind == EventKind::Failed || story.verdict.kind == EventKind::Refused) {
        const auto words = codeWords(story.verdict.code.isEmpty() ? message.error.code : story.verdict.code);
        m_explanation->setMessage(Tone::Bad, words ? words->happened + QLatin1Char(' ') + words->toDo : errorSentence(message.error));
    } else {
        m_explanation->clear();
    }
}

void StoryPane::showIds(const Story &story)
{
    QList<IdList::Entry> entries{{tr("Recado"), story.summary.message.id.value}};
    QStringList known{story.summary.message.id.value};
    const auto add = [&entries, &known](const QString &id, const QString &label) {
        if (!id.isEmpty() && !known.contains(id)) {
            known.append(id);
            entries.append({label, id});
        }
    };
    add(story.summary.message.providerId, tr("Provider"));
    for (const StatusEvent &event : story.events) {
        const bool isTheirs = event.kind == EventKind::Received || event.kind == EventKind::Replied;
        add(event.providerId, isTheirs ? tr("Reply") : tr("Provider"));
    }
    m_ids->setEntries(entries);
}

void StoryPane::openNote()
{
    m_noteLine->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void StoryPane::showNotice(const QString &sentence, bool bad)
{
    m_notice->setMessage(bad ? Tone::Bad : Tone::Plain, sentence);
}

void StoryPane::noteSaved()
{
    m_note->clear();
    m_noteLine->hide();
    m_addNote->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
