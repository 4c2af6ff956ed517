#include "pages/deliveries/deliverypane.h"

#include "delegates/deliverydelegate.h"
#include "format/deliverywords.h"
#include "format/mediawords.h"
#include "format/timewords.h"
#include "pages/deliveries/deliveryevents.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace recado {

namespace {

constexpr int side = Theme::group + Theme::gap;
constexpr int iconSize = 18;
constexpr qsizetype placesShown = 20;

// A path has no spaces: it may go on in the next line anywhere, or it would push everything out of the pane.
QString breakable(const QString &place)
{
    constexpr qsizetype longestWord = 24;
    QString out;
    qsizetype length = 0;
    for (const QChar character : place) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longestWord) {
            out += QChar(0x200b);
            length = 1;
        }
        out += character;
    }
    return out;
}

} // namespace

DeliveryPane::DeliveryPane(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("deliveries.pane"), tr("Delivery"));
    m_hint = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_hint, QStringLiteral("deliveries.hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(Theme::margin); // the style sheet sets contents margins
    m_content = new QWidget(this);
    m_places = sentenceLabel(TextRole::Mono, QString(), m_content);
    identify(m_places, QStringLiteral("deliveries.places"), tr("What was not understood"));
    m_events = new DeliveryEvents(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(Theme::inset);
    column->setContentsMargins(side, Theme::group, side, Theme::group);
    column->addWidget(buildHead());
    column->addWidget(m_places);
    column->addWidget(m_events);
    column->addStretch(1);
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
    connect(m_events, &DeliveryEvents::messageWanted, this, &DeliveryPane::messageWanted);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, [this] {
        refreshIcon();
        m_events->setInspection(m_inspection, true);
    });
    clear();
}

QWidget *DeliveryPane::buildHead()
{
    auto *head = new QWidget(m_content);
    m_title = sentenceLabel(TextRole::Section, QString(), head);
    identify(m_title, QStringLiteral("deliveries.title"));
    m_facts = sentenceLabel(TextRole::Second, QString(), head);
    m_icon = new QLabel(head);
    m_state = textLabel(TextRole::Strong, QString(), head);
    identify(m_state, QStringLiteral("deliveries.state"));
    m_why = sentenceLabel(TextRole::Second, QString(), head);
    identify(m_why, QStringLiteral("deliveries.explanation"));
    auto *state = new QHBoxLayout;
    state->setSpacing(Theme::pad);
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(Theme::pad);
    column->addLayout(state);
    column->addWidget(m_why);
    return head;
}

QWidget *DeliveryPane::buildFoot()
{
    m_foot = new QFrame(this);
    setLook(m_foot, "look", QStringLiteral("footer"));
    QPushButton *raw = secondaryButton(tr("Ra&w content"), m_foot);
    identify(raw, QStringLiteral("deliveries.raw"));
    m_replay = secondaryButton(tr("&Replay"), m_foot);
    identify(m_replay, QStringLiteral("deliveries.replayOne"));
    m_replay->setToolTip(tr("Reads its bytes again, as they would be read today; what is known already stays as it is"));
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(side, Theme::inset, side, Theme::inset);
    row->setSpacing(Theme::pad);
    row->addWidget(raw);
    row->addWidget(m_replay);
    row->addStretch(1);
    connect(raw, &QPushButton::clicked, this, &DeliveryPane::rawWanted);
    connect(m_replay, &QPushButton::clicked, this, &DeliveryPane::replayWanted);
    return m_foot;
}

void DeliveryPane::setReplayEnabled(bool enabled)
{
    m_replay->setEnabled(enabled);
}

void DeliveryPane::clear()
{
    showHint(tr("Choose a delivery to see what it told and where that landed."));
}

void DeliveryPane::showHint(const QString &sentence)
{
    m_inspection = {};
    m_scroll->hide();
    m_foot->hide();
    m_hint->setText(sentence);
    m_hint->show();
}

void DeliveryPane::setInspection(const Inspection &inspection)
{
    const bool isAnother = inspection.delivery.id != m_inspection.delivery.id;
    m_inspection = inspection;
    const DeliveryRecord &delivery = inspection.delivery;
    m_title->setText(tr("Delivery %1").arg(locale().toString(delivery.id.value)));
    QStringList facts{inspection.accountName, momentWord(delivery.heardAt, SystemClock().now()), dataSizeWords(delivery.size)};
    if (delivery.repeats > 0)
        facts.append(tr("came %n more time(s)", nullptr, delivery.repeats));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(exactMoment(delivery.heardAt) + QStringLiteral("\nSHA-256 ") + delivery.sha256);
    showState();
    m_events->setInspection(inspection);
    m_events->setVisible(delivery.state != QLatin1String("refused")); // nothing in it is believed
    m_hint->hide();
    m_scroll->show();
    m_foot->show();
    if (isAnother)
        m_scroll->verticalScrollBar()->setValue(0);
}

void DeliveryPane::showState()
{
    const DeliveryRecord &delivery = m_inspection.delivery;
    m_state->setText(deliveryStateWord(delivery.state));
    m_why->setText(deliveryStateSentence(delivery.state));
    const bool isRefused = delivery.state == QLatin1String("refused");
    QStringList places = isRefused ? QStringList() : deliveryPlaces(delivery.error);
    const qsizetype count = places.size();
    places = places.mid(0, placesShown);
    m_places->setToolTip(places.join(QLatin1Char('\n')));
    for (QString &place : places)
        place = breakable(place);
    if (count > placesShown)
        places.append(QChar(0x2026));
    m_places->setText(places.join(QLatin1Char('\n')));
    m_places->setVisible(!places.isEmpty());
    refreshIcon();
}

void DeliveryPane::refreshIcon()
{
    const QString &state = m_inspection.delivery.state;
    m_icon->setPixmap(icons::pixmap(deliveryStateIcon(state), deliveryStateColour(state), iconSize, this));
}

} // namespace recado
