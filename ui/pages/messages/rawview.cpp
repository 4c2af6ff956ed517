#include "pages/messages/rawview.h"

#include "services/onworker.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace recado {

namespace {

constexpr qsizetype madeAtOnce = 64 * 1024; // bytes that are formatted sooner than a thread is woken
constexpr qsizetype pieceLength = 150'000;  // UTF-16 units that a text field takes within a frame or two
constexpr qsizetype mostHits = 5'000;
constexpr qsizetype mostMarks = 500;
constexpr int searchRest = 150; // ms

} // namespace

RawView::RawView(QWidget *parent) : QWidget(parent)
{
    m_part = new SegmentedControl(this);
    m_text = new QPlainTextEdit(this);
    identify(m_text, QStringLiteral("messages.raw"), tr("Raw content"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(Theme::mono());
    setLook(m_text, "look", QStringLiteral("mono"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem = new Banner(this);
    identify(m_problem, QStringLiteral("messages.raw.problem"));
    m_more = secondaryButton(QString(), this);
    identify(m_more, QStringLiteral("messages.raw.more"));
    m_pieces = new QTimer(this);
    m_searchLater = new QTimer(this);
    m_searchLater->setSingleShot(true);
    m_searchLater->setInterval(searchRest);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(buildBar());
    column->addWidget(buildSearch());
    column->addWidget(m_problem);
    column->addWidget(m_text, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_part, &SegmentedControl::currentChanged, this, &RawView::showPart);
    connect(m_pieces, &QTimer::timeout, this, &RawView::appendPiece);
    connect(m_searchLater, &QTimer::timeout, this, &RawView::search);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_goal.reset();
        showRest();
    });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &RawView::paintMarks);
}

QWidget *RawView::buildBar()
{
    auto *bar = new QWidget(this);
    identify(m_part->addSegment(tr("Formatted")), QStringLiteral("messages.raw.body"));
    identify(m_part->addSegment(tr("Headers")), QStringLiteral("messages.raw.headers"));
    identify(m_part->addSegment(tr("As received")), QStringLiteral("messages.raw.received"));
    identify(m_part->addSegment(tr("Bytes")), QStringLiteral("messages.raw.bytes"));
    QPushButton *copy = secondaryButton(tr("&Copy"), bar);
    identify(copy, QStringLiteral("messages.raw.copy"));
    buildCopyMenu(copy);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_part);
    row->addStretch(1);
    row->addWidget(copy);
    return bar;
}

// What is copied is the whole, also of what is not shown yet.
void RawView::buildCopyMenu(QPushButton *button)
{
    m_copyMenu = new QMenu(button);
    const auto add = [this](const QString &text, const char *name, auto words) {
        QAction *action = m_copyMenu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [words] { QGuiApplication::clipboard()->setText(words()); });
    };
    add(tr("&Formatted"), "messages.raw.copyFormatted", [this] { return prettyJson(m_content.body); });
    add(tr("As &received"), "messages.raw.copyReceived", [this] { return QString::fromUtf8(m_content.body); });
    add(tr("&Headers"), "messages.raw.copyHeaders", [this] { return m_content.headers; });
    button->setMenu(m_copyMenu);
}

QWidget *RawView::buildSearch()
{
    auto *bar = new QWidget(this);
    m_find = new QLineEdit(bar);
    identify(m_find, QStringLiteral("messages.raw.find"), tr("Search in this content"));
    m_find->setPlaceholderText(tr("Search in this content"));
    m_find->setClearButtonEnabled(true);
    m_place = textLabel(TextRole::Caption, QString(), bar);
    identify(m_place, QStringLiteral("messages.raw.place"));
    m_previous = iconButton(QStringLiteral("up"), tr("Previous"), bar);
    identify(m_previous, QStringLiteral("messages.raw.previous"));
    m_next = iconButton(QStringLiteral("down"), tr("Next"), bar);
    identify(m_next, QStringLiteral("messages.raw.next"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_find, 1);
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_find, &QLineEdit::textChanged, m_searchLater, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return bar;
}

RawPart RawView::part() const
{
    return RawPart(std::max(0, m_part->currentIndex()));
}

void RawView::setContent(const RawContent &content)
{
    m_content = content;
    m_part->segment(int(RawPart::Headers))->setEnabled(!content.headers.isEmpty());
    RawPart wanted = part() == RawPart::Headers && content.headers.isEmpty() ? RawPart::Formatted : part();
    // What is no text is shown as what it is.
    if (wanted != RawPart::Headers && content.body.size() <= madeAtOnce && !isPlainText(content.body))
        wanted = RawPart::Bytes;
    const QSignalBlocker silent(m_part);
    m_part->setCurrentIndex(int(wanted));
    showPart();
}

void RawView::showPart()
{
    const quint64 generation = ++m_generation;
    m_problem->clear();
    if (m_content.body.size() <= madeAtOnce) {
        take(generation, rawText(part(), m_content.body, m_content.headers, m_content.matter));
        return;
    }
    // The beginning as it came, until the whole is ready.
    take(generation, rawText(part() == RawPart::Formatted ? RawPart::AsReceived : part(), m_content.body.left(madeAtOnce), m_content.headers, {}));
    m_more->setEnabled(false);
    m_more->setText(tr("Reading %1 bytes…").arg(locale().toString(qlonglong(m_content.body.size()))));
    m_more->show();
    onWorker<RawText>([part = part(), content = m_content] { return rawText(part, content.body, content.headers, content.matter); })
        .then(this, [this, generation](const Result<RawText> &raw) { take(generation, *raw); });
}

void RawView::take(quint64 generation, const RawText &raw)
{
    if (generation != m_generation)
        return;
    m_raw = raw;
    begin(raw.text);
    sayProblem(raw);
    m_hits.clear();
    const bool isNear = !raw.marks.isEmpty() && raw.marks.first().at + raw.marks.first().length <= m_shown;
    if (m_find->text().isEmpty() && isNear)
        step(1); // what mattered, at once in sight
    else
        search();
}

void RawView::sayProblem(const RawText &raw)
{
    if (!raw.isText && part() != RawPart::Headers)
        m_problem->setMessage(Tone::Plain, part() == RawPart::Bytes ? tr("These bytes are no text.") : tr("These bytes are no text: “Bytes” shows them as they are."));
    else if (!raw.mistake)
        m_problem->clear();
    else if (raw.mistake->kind == JsonMistake::Kind::TooDeep)
        m_problem->setMessage(Tone::Warn, tr("Nested too deep to be formatted; shown as it came."));
    else if (raw.mistake->kind == JsonMistake::Kind::TooLong)
        m_problem->setMessage(Tone::Warn, tr("Too long to be formatted; shown as it came."));
    else
        m_problem->setMessage(Tone::Warn, tr("This is not whole JSON: line %1, column %2. Shown as it came.").arg(raw.mistake->line).arg(raw.mistake->column));
}

void RawView::begin(const QString &text)
{
    m_pieces->stop();
    m_goal.reset();
    m_shown = 0;
    m_stop = -1;
    m_text->clear();
    showUpTo(std::min(text.size(), pieceLength));
    m_text->moveCursor(QTextCursor::Start);
}

void RawView::appendPiece()
{
    showUpTo(std::min(m_raw.text.size(), m_shown + pieceLength));
    const bool arrived = m_goal && m_goal->at + m_goal->length <= m_shown;
    if (!arrived && m_shown < m_raw.text.size())
        return;
    m_pieces->stop();
    followRest();
    if (arrived)
        goTo(*std::exchange(m_goal, {}));
}

void RawView::showUpTo(qsizetype end)
{
    if (end > m_shown) {
        QTextCursor cursor(m_text->document()); // not the reader's own
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_raw.text.mid(m_shown, end - m_shown));
        m_shown = end;
        paintMarks();
    }
    followRest();
}

void RawView::followRest()
{
    const qsizetype rest = m_raw.text.size() - m_shown;
    m_more->setVisible(rest > 0);
    m_more->setEnabled(!m_pieces->isActive());
    m_more->setText(m_pieces->isActive() ? tr("Showing the rest…") : tr("Show the rest (%1 characters)").arg(locale().toString(qlonglong(rest))));
}

// Piece by piece, so that the window goes on.
void RawView::showRest()
{
    m_pieces->start(0);
    followRest();
}

void RawView::paintMarks()
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [this, &selections](TextSpan span, const QColor &ground) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(int(span.at));
        selection.cursor.setPosition(int(span.at + span.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(ground);
        selections.append(selection);
    };
    for (const TextSpan &mark : std::as_const(m_raw.marks)) {
        if (selections.size() >= mostMarks || mark.at + mark.length > m_shown)
            break;
        add(mark, theme.warnGround);
    }
    for (const TextSpan &hit : std::as_const(m_hits)) {
        if (selections.size() >= 2 * mostMarks || hit.at + hit.length > m_shown)
            break;
        add(hit, theme.accentSoft);
    }
    m_text->setExtraSelections(selections);
}

void RawView::search()
{
    m_searchLater->stop();
    m_hits.clear();
    m_stop = -1;
    const QString wanted = m_find->text();
    if (!wanted.isEmpty()) {
        for (qsizetype at = m_raw.text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0 && m_hits.size() < mostHits;
             at = m_raw.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
            m_hits.append({at, wanted.size()});
    }
    paintMarks();
    if (!m_hits.isEmpty())
        step(1);
    else
        sayPlace(0, stops().size());
}

// Between what was found, or without a search between what is marked.
QList<TextSpan> RawView::stops() const
{
    return m_find->text().isEmpty() ? m_raw.marks : m_hits;
}

void RawView::step(int by)
{
    if (m_searchLater->isActive()) {
        search();
        return;
    }
    const QList<TextSpan> places = stops();
    if (places.isEmpty())
        return;
    const auto count = int(places.size());
    m_stop = m_stop < 0 ? (by > 0 ? 0 : count - 1) : (m_stop + by + count) % count;
    goTo(places[m_stop]);
    sayPlace(m_stop + 1, count);
}

void RawView::goTo(TextSpan span)
{
    m_goal.reset();
    if (span.at + span.length > m_shown) {
        m_goal = span;
        showRest();
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(span.at));
    cursor.setPosition(int(span.at + span.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void RawView::sayPlace(qsizetype place, qsizetype count)
{
    const bool isSearch = !m_find->text().isEmpty();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (count == 0)
        m_place->setText(isSearch ? tr("Not found") : QString());
    else if (place == 0)
        m_place->setText(tr("Marked: %1").arg(locale().toString(qlonglong(count))));
    else
        m_place->setText(isSearch ? tr("%1 of %2").arg(locale().toString(qlonglong(place)), locale().toString(qlonglong(count)))
                                  : tr("Marked: %1 of %2").arg(locale().toString(qlonglong(place)), locale().toString(qlonglong(count))));
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    } else if (event->key() == Qt::Key_F3) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace recado
