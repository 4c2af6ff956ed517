#include "pages/connections/reachstep.h"

#include "format/reachwords.h"
#include "format/timewords.h"
#include "pages/connections/reachlook.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace recado {

namespace {

constexpr int signSize = 24;

QColor colourOf(ReachState state)
{
    const Theme &theme = Theme::current();
    switch (reachTone(state)) {
    case Tone::Good: return theme.good;
    case Tone::Warn: return theme.warn;
    case Tone::Bad: return theme.bad;
    default: return theme.second;
    }
}

// What it is about, for people who have never run a server.
QString explanationOf(ReachStep step)
{
    switch (step) {
    case ReachStep::Listener: return ReachStepView::tr("Recado keeps a door open here, at which events are handed in. The test knocks at it from this computer.");
    case ReachStep::PublicAddress:
        return ReachStepView::tr("Providers are out on the internet and need an address there that hands everything on to this computer. The test goes out to that "
                                 "address and must come back in here.");
    case ReachStep::Provider: return ReachStepView::tr("Each account's provider must be told where to send its events. Each account has an address with a secret of its own.");
    case ReachStep::Event: return ReachStepView::tr("The proof of all: somebody writes to your number, and Recado hears of it.");
    }
    return {};
}

// The number in a circle while there is no state to show.
QPixmap numberSign(int number, bool isTurn, const QWidget *on)
{
    const Theme &theme = Theme::current();
    const qreal ratio = on->devicePixelRatioF();
    QPixmap pixmap(QSize(signSize, signSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isTurn ? theme.accent : theme.lineSoft);
    painter.drawEllipse(QRectF(1, 1, signSize - 2, signSize - 2));
    painter.setPen(isTurn ? theme.onAccent : theme.second);
    painter.setFont(Theme::font(Theme::captionSize, QFont::DemiBold));
    painter.drawText(QRectF(0, 0, signSize, signSize), Qt::AlignCenter, QString::number(number));
    return pixmap;
}

} // namespace

ReachStepView::ReachStepView(ReachStep step, QWidget *parent) : QWidget(parent), m_step(step)
{
    m_check.step = step;
    m_rule = new QFrame(this);
    m_rule->setProperty("look", QStringLiteral("rule"));
    m_sign = new QLabel(this);
    m_sign->setFixedSize(signSize, signSize);
    m_sign->setAlignment(Qt::AlignCenter);
    m_title = textLabel(TextRole::Strong, reachTitle(step), this);
    m_state = textLabel(TextRole::Second, QString(), this);
    m_sentence = sentenceLabel(TextRole::Second, explanationOf(step), this);
    m_found = sentenceLabel(TextRole::Body, QString(), this);
    m_mend = secondaryButton(QString(), this);
    m_mend->hide();
    m_test = secondaryButton(tr("Test"), this);
    m_fold = iconButton(QStringLiteral("chevron-right"), QString(), this);
    m_fold->setCheckable(true);
    QSizePolicy asIfThere = m_fold->sizePolicy();
    asIfThere.setRetainSizeWhenHidden(true); // the buttons of all steps stand below each other
    m_fold->setSizePolicy(asIfThere);
    m_inside = new QWidget(this);
    build();
    const QString name = QStringLiteral("reach.") + toString(step);
    setObjectName(name);
    identify(m_state, name + QStringLiteral(".state"));
    identify(m_found, name + QStringLiteral(".found"));
    identify(m_test, name + QStringLiteral(".test"), tr("Test: %1").arg(m_title->text()));
    identify(m_mend, name + QStringLiteral(".mend"));
    identify(m_fold, name + QStringLiteral(".fold"));
    connect(m_test, &QPushButton::clicked, this, &ReachStepView::testAsked);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendAsked(m_check); });
    connect(m_fold, &QToolButton::clicked, this, [this](bool open) {
        m_touched = true;
        setOpen(open);
    });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &ReachStepView::refresh);
    setOpen(false);
    refresh();
}

void ReachStepView::build()
{
    m_body = new QVBoxLayout(m_inside);
    m_body->setContentsMargins(signSize + Theme::inset, Theme::gap, 0, 0);
    m_body->setSpacing(Theme::inset);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_found);
    words->addWidget(m_mend, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::inset);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    line->addWidget(m_test, 0, Qt::AlignTop);
    line->addWidget(m_fold, 0, Qt::AlignTop);
    m_state->setMinimumHeight(Theme::controlHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(m_rule);
    column->addLayout(line);
    column->addWidget(m_inside);
}

void ReachStepView::setContent(QWidget *content, Tells tells)
{
    m_contentTells = tells == Tells::Content;
    m_body->addWidget(content);
    setOpen(isOpen());
}

void ReachStepView::setFirst(bool first)
{
    m_rule->setVisible(!first);
}

void ReachStepView::setCheck(const ReachCheck &check, const QString &found)
{
    if (m_check == check && m_given == found)
        return;
    m_check = check;
    m_given = found;
    refresh();
}

void ReachStepView::setMend(const QString &words)
{
    m_mend->setText(words);
    m_mend->setVisible(!words.isEmpty());
}

void ReachStepView::setTurn(bool isTurn)
{
    if (m_isTurn == isTurn)
        return;
    m_isTurn = isTurn;
    if (!m_touched)
        setOpen(isTurn);
    refresh();
}

void ReachStepView::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setAccessibleName(open ? tr("Fold: %1").arg(m_title->text()) : tr("Open: %1").arg(m_title->text()));
    m_fold->setToolTip(open ? tr("Fold") : tr("Open"));
    m_inside->setVisible(open && m_body->count() > 0);
    refresh();
}

bool ReachStepView::isOpen() const
{
    return m_fold->isChecked();
}

void ReachStepView::lead()
{
    m_touched = true;
    setOpen(true);
    m_test->setFocus(Qt::OtherFocusReason);
}

void ReachStepView::refresh()
{
    const QString icon = reachIcon(m_check.state);
    m_sign->setPixmap(icon.isEmpty() ? numberSign(int(m_step) + 1, m_isTurn, this) : icons::pixmap(icon, colourOf(m_check.state), 20, this));
    m_state->setText(reachStateWord(m_check));
    setTone(m_state, reachTone(m_check.state));
    m_state->setToolTip(m_check.at ? exactMoment(*m_check.at) : QString());
    const QString found = m_given.isEmpty() ? reachSentences(m_check) : m_given;
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty() && !(m_contentTells && isOpen()));
    setTone(m_found, m_check.state == ReachState::Good ? Tone::Plain : reachTone(m_check.state));
    const bool foldable = m_body->count() > 0;
    m_fold->setVisible(foldable);
    m_fold->setIcon(icons::icon(isOpen() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Theme::current().second));
}

} // namespace recado
