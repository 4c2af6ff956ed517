#include "pages/broadcast/figurestrip.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace recado {

namespace {

constexpr int cardHeight = 76;
constexpr int side = Theme::inset;
constexpr int smallestFigure = 15;

const QSet<EventKind> repliedOn{EventKind::Replied};
const QSet<EventKind> readOn{EventKind::Read, EventKind::Played, EventKind::Replied};
const QSet<EventKind> deliveredOn = readOn + QSet<EventKind>{EventKind::Delivered};
const QSet<EventKind> sentOn = deliveredOn + QSet<EventKind>{EventKind::Sent};

// As large as it may be, as small as it must.
QFont fitting(const QString &text, int width, int largest, int smallest, QFont::Weight weight)
{
    QFont font = Theme::font(largest, weight);
    for (int pixels = largest; pixels > smallest && QFontMetrics(font).horizontalAdvance(text) > width; --pixels)
        font = Theme::font(pixels - 1, weight);
    return font;
}

} // namespace

FigureCard::FigureCard(EventKind kind, const QString &word, QWidget *parent) : QAbstractButton(parent), m_kind(kind), m_word(word)
{
    setFixedHeight(cardHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
    setCount(0);
}

void FigureCard::setCount(int count)
{
    m_count = count;
    const QString figure = QLocale().toString(count);
    setAccessibleName(tr("%1: %2").arg(m_word, figure));
    setToolTip(tr("%1: %2. Click for the people.").arg(m_word, figure));
    update();
}

QSize FigureCard::sizeHint() const
{
    return {112, cardHeight};
}

QSize FigureCard::minimumSizeHint() const
{
    return {64, cardHeight};
}

void FigureCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? theme.lineStrong : theme.line);
    painter.setBrush(isDown() ? theme.lineSoft : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius, Theme::cardRadius);
    const int room = width() - 2 * side;
    const QFont wordFont = fitting(m_word, room, Theme::captionSize, 10, QFont::DemiBold);
    painter.setFont(wordFont);
    painter.setPen(theme.statusColour(m_kind));
    painter.drawText(QRect(side, 10, room, 22), int(Qt::AlignLeft | Qt::AlignVCenter), QFontMetrics(wordFont).elidedText(m_word, Qt::ElideRight, room));
    const QString figure = QLocale().toString(m_count);
    painter.setFont(fitting(figure, room, Theme::figureSize, smallestFigure, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRect(side, 34, room, 32), int(Qt::AlignLeft | Qt::AlignVCenter), figure);
}

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::inset);
    add(EventKind::Queued, tr("Queued"), {EventKind::Queued});
    add(EventKind::InFlight, tr("In flight"), {EventKind::InFlight});
    add(EventKind::Accepted, tr("Accepted"), sentOn + QSet<EventKind>{EventKind::Accepted, EventKind::Held, EventKind::Failed});
    add(EventKind::Held, tr("Held"), {EventKind::Held});
    add(EventKind::Sent, tr("Sent"), sentOn);
    add(EventKind::Delivered, tr("Delivered"), deliveredOn);
    add(EventKind::Read, tr("Read", "how many were"), readOn);
    add(EventKind::Replied, tr("Replied"), repliedOn);
    add(EventKind::Failed, tr("Failed"), {EventKind::Failed, EventKind::Refused});
    add(EventKind::Unknown, tr("Uncertain"), {EventKind::Unknown});
    setTotals({});
}

FigureCard *FigureStrip::add(EventKind kind, const QString &word, const QSet<EventKind> &verdicts)
{
    auto *card = new FigureCard(kind, word, this);
    card->setObjectName(QStringLiteral("run.figure.") + toString(kind));
    m_row->addWidget(card, 1);
    m_cards.insert(kind, card);
    connect(card, &QAbstractButton::clicked, this, [this, verdicts] { Q_EMIT peopleWanted(verdicts); });
    return card;
}

void FigureStrip::setTotals(const BroadcastTotals &totals)
{
    const QHash<EventKind, int> counts{{EventKind::Queued, totals.queued},       {EventKind::InFlight, totals.inFlight}, {EventKind::Accepted, totals.accepted},
                                       {EventKind::Held, totals.held},           {EventKind::Sent, totals.sent},         {EventKind::Delivered, totals.delivered},
                                       {EventKind::Read, totals.read},           {EventKind::Replied, totals.replied},   {EventKind::Failed, totals.failed + totals.refused},
                                       {EventKind::Unknown, totals.unknown}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_cards.value(it.key())->setCount(it.value());
    m_cards.value(EventKind::InFlight)->setVisible(totals.inFlight > 0);
    m_cards.value(EventKind::Held)->setVisible(totals.held > 0);
    m_row->setSpacing(totals.inFlight > 0 || totals.held > 0 ? Theme::pad : Theme::inset);
}

} // namespace recado
