#include "pages/broadcast/causestrip.h"

#include "format/causewords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype mostCauses = 6; // the rest is in the list below
constexpr int partHeight = 24;

} // namespace

QList<CauseLine> causeLines(const QList<FailureGroup> &groups, const QList<BroadcastService::RetryOffer> &offers, Instant now)
{
    QList<CauseLine> lines;
    for (const FailureGroup &group : groups) {
        CauseLine line;
        line.code = group.code;
        line.words = QStringLiteral("%1 %2").arg(QLocale().toString(group.count), causeWord(group.code, group.kind));
        line.tip = group.code == toString(group.kind) || group.code.isEmpty() ? errorSentence(error(group.kind)) : codeSentence(group.code, QString());
        line.actionText = CauseStrip::tr("show the rows");
        const auto offer = std::find_if(offers.cbegin(), offers.cend(), [&](const auto &each) { return each.code == group.code; });
        if (offer != offers.cend() && offer->now > 0) {
            line.action = CauseLine::Action::Retry;
            line.now = offer->now;
            line.actionText = offer->now == group.count ? CauseStrip::tr("try again") : CauseStrip::tr("try %1 again").arg(QLocale().toString(offer->now));
        } else if (offer != offers.cend() && offer->later > 0 && offer->laterAt) {
            line.note = CauseStrip::tr("can be tried again from %1").arg(momentWord(*offer->laterAt, now));
        }
        lines.append(line);
    }
    return lines;
}

CauseStrip::CauseStrip(QWidget *parent, const QString &name) : QFrame(parent), m_name(name)
{
    setProperty("look", QStringLiteral("card"));
    identify(this, m_name + QStringLiteral(".causes"), tr("Failures by cause"));
    m_flow = new FlowLayout(this, Theme::gap + 2);
    m_flow->setContentsMargins(Theme::inset, Theme::pad - 1, Theme::inset, Theme::pad - 1);
    hide();
}

void CauseStrip::setCauses(const QList<CauseLine> &causes, int failures, int unknown)
{
    QString shown = QStringLiteral("%1/%2").arg(failures).arg(unknown);
    for (const CauseLine &cause : causes)
        shown += cause.words + cause.actionText + cause.note;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (failures > 0) {
        const QString sum = tr("%n failure(s)", nullptr, failures).replace(QString::number(failures), QLocale().toString(failures));
        addWords(tr("%1 = %2", "187 failures = 3 causes").arg(sum, tr("%n cause(s)", nullptr, int(causes.size()))), EventKind::Failed);
        for (const CauseLine &cause : causes.first(std::min(causes.size(), mostCauses)))
            addCause(cause);
    }
    if (unknown > 0) {
        addWords(tr("%n uncertain", nullptr, unknown), EventKind::Unknown);
        auto *why = textLabel(TextRole::Second, tr("no answer came"), this);
        why->setToolTip(tr("Nobody here knows whether these people get it. Statuses usually settle it; sending again could reach somebody twice."));
        auto *show = linkButton(tr("show them"), this);
        identify(show, m_name + QStringLiteral(".unknown.show"));
        connect(show, &QPushButton::clicked, this, &CauseStrip::unknownWanted);
        m_flow->addWidget(part(why, show));
    }
    setVisible(failures > 0 || unknown > 0);
    updateGeometry();
}

void CauseStrip::addWords(const QString &words, EventKind kind)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(icons::pixmap(Theme::statusIcon(kind), Theme::current().statusColour(kind), 16, this));
    auto *label = textLabel(TextRole::Strong, words, this);
    setTone(label, kind == EventKind::Failed ? Tone::Bad : Tone::Warn);
    m_flow->addWidget(part(icon, label));
}

void CauseStrip::addCause(const CauseLine &cause)
{
    auto *words = textLabel(TextRole::Second, cause.note.isEmpty() ? cause.words : QStringLiteral("%1, %2").arg(cause.words, cause.note), this);
    words->setToolTip(cause.tip);
    if (cause.actionText.isEmpty()) {
        words->setObjectName(m_name + QStringLiteral(".cause.") + cause.code);
        words->setFixedHeight(partHeight);
        m_flow->addWidget(words);
        return;
    }
    auto *action = linkButton(cause.actionText, this);
    identify(action, m_name + QStringLiteral(".cause.") + cause.code, tr("%1: %2").arg(cause.words, cause.actionText));
    action->setToolTip(cause.tip);
    connect(action, &QPushButton::clicked, this, [this, cause] {
        if (cause.action == CauseLine::Action::Retry)
            Q_EMIT retryWanted(cause.code, cause.now);
        else
            Q_EMIT rowsWanted(cause.code);
    });
    m_flow->addWidget(part(words, action));
}

// What belongs together does not part at the end of a line.
QWidget *CauseStrip::part(QWidget *left, QWidget *right)
{
    auto *both = new QWidget(this);
    both->setFixedHeight(partHeight);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(left);
    row->addWidget(right);
    return both;
}

} // namespace recado
