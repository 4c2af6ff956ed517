#include "pages/messages/storypane.h"

#include "domain/phone.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "models/messagecells.h"
#include "models/timelinemodel.h"
#include "pages/messages/decisionbar.h"
#include "pages/messages/idlist.h"
#include "pages/messages/timelineview.h"
#include "pages/messages/verdictstrip.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace recado {

namespace {

constexpr int side = Theme::group + Theme::gap;
constexpr qsizetype mostIds = 12; // every other one stands in the timeline

} // namespace

StoryPane::StoryPane(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("messages.story"), tr("Message"));
    m_hint = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_hint, QStringLiteral("messages.story.hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(Theme::margin); // the style sheet sets contents margins
    m_content = new QWidget(this);
    m_why = sentenceLabel(TextRole::Second, QString(), m_content);
    identify(m_why, QStringLiteral("messages.why"));
    m_decisions = new DecisionBar(m_content);
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
    column->addWidget(m_decisions);
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
    connect(m_decisions, &DecisionBar::resultShown, this, [this](QWidget *result) {
        QTimer::singleShot(0, result, [this, result] { m_scroll->ensureWidgetVisible(result, 0, Theme::pad); }); // once it has its place
    });
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
    identify(m_number, QStringLiteral("messages.number"));
    m_others = linkButton(QString(), head);
    identify(m_others, QStringLiteral("messages.others"));
    connect(m_others, &QPushButton::clicked, this, [this] {
        Q_EMIT filterWanted(Filter::compare(FilterField::To, FilterOperator::Equal, m_recipient));
    });
    m_what = new ElidedLabel(head);
    setTextRole(m_what, TextRole::Caption);
    identify(m_what, QStringLiteral("messages.what"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::pad);
    first->addWidget(m_name, 1);
    first->addWidget(m_others);
    column->addLayout(first);
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
    showHint(tr("Choose a message to see what became of it."));
}

void StoryPane::showHint(const QString &sentence)
{
    m_row = {};
    m_timeline->clear();
    m_scroll->hide();
    m_foot->hide();
    m_hint->setText(sentence);
    m_hint->show();
}

void StoryPane::setStory(const Story &story)
{
    const bool isSame = story.summary.message.row == m_row;
    if (!isSame) {
        m_row = story.summary.message.row;
        m_notice->clear();
        m_note->clear();
        m_noteLine->hide();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_hint->hide();
    m_scroll->show();
    m_foot->show();
    showPerson(story);
    m_verdict->setVerdict(story.verdict, story.events);
    m_why->setText(ruleSentence(story.verdict, story.events));
    m_why->setVisible(!m_why->text().isEmpty());
    showIds(story);
    m_raw->setEnabled(std::any_of(story.events.cbegin(), story.events.cend(), hasPayload));
    showFacts(story, isSame);
}

// The fact that stands at the upper edge of what is seen, and how much of it is scrolled away; invalid when the edge is above the facts.
QModelIndex StoryPane::factAtTop(int *hidden) const
{
    const int edge = m_scroll->verticalScrollBar()->value() - m_view->y();
    if (edge < 0)
        return {};
    const QModelIndex index = m_view->indexAt({m_view->width() / 2, edge});
    *hidden = edge - m_view->visualRect(index).top();
    return index;
}

// What comes while it is read is put in its place without moving what is seen.
void StoryPane::showFacts(const Story &story, bool isSameMessage)
{
    int hidden = 0;
    const QPersistentModelIndex top = isSameMessage ? factAtTop(&hidden) : QModelIndex();
    const StatusEvent *current = isSameMessage ? m_timeline->eventAt(m_view->currentIndex().row()) : nullptr;
    const EvidenceId chosen = current ? current->id : EvidenceId();
    m_timeline->setStory(story.events, story.attempts, story.verdict);
    if (!chosen.isNull() && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_timeline->index(m_timeline->placeOf(chosen)));
    if (!top.isValid())
        return;
    QCoreApplication::sendPostedEvents(m_content, QEvent::LayoutRequest);
    m_scroll->verticalScrollBar()->setValue(m_view->y() + m_view->visualRect(top).top() + hidden);
}

void StoryPane::showPerson(const Story &story)
{
    const Message &message = story.summary.message;
    m_recipient = message.recipient;
    const QString number = shownNumber(message.recipient);
    m_name->setFullText(message.personName.isEmpty() ? number : message.personName);
    QStringList forms;
    for (const QString &form : phoneVariants(message.recipient)) {
        if (form != message.recipient)
            forms += shownNumber(form);
    }
    QStringList parts;
    if (!message.personName.isEmpty())
        parts += number;
    if (!forms.isEmpty())
        parts += tr("also %1", "other forms of a number").arg(forms.join(QStringLiteral(", ")));
    m_number->setText(parts.join(QStringLiteral(" · ")));
    m_number->setVisible(!parts.isEmpty());
    m_others->setText(tr("%n other message(s)", nullptr, story.otherMessages));
    m_others->setToolTip(tr("Show every message to this person"));
    m_others->setVisible(story.otherMessages > 0);
    const QString channel = messageCell(story.summary, MessageCell::Channel);
    const QString what = messageCellTip(story.summary, MessageCell::Template);
    m_what->setFullText(what.isEmpty() ? tr("From %1", "our number; a message without a template").arg(channel) : tr("%1 · from %2").arg(what, channel));
}

void StoryPane::showIds(const Story &story)
{
    QList<IdList::Entry> entries{{tr("Recado"), story.summary.message.id.value}};
    QSet<QString> known{story.summary.message.id.value};
    const auto add = [&entries, &known](const QString &id, const QString &label) {
        if (!id.isEmpty() && entries.size() < mostIds && !known.contains(id)) {
            known.insert(id);
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
