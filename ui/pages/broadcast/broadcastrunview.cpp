#include "pages/broadcast/broadcastrunview.h"

#include "application.h"
#include "domain/phone.h"
#include "format/broadcastwords.h"
#include "format/errorwords.h"
#include "models/broadcastmodel.h"
#include "models/recipientstorymodel.h"
#include "pages/broadcast/causestrip.h"
#include "pages/broadcast/chartcard.h"
#include "pages/broadcast/figurestrip.h"
#include "pages/broadcast/funnelview.h"
#include "pages/broadcast/minutechart.h"
#include "pages/broadcast/pacedread.h"
#include "pages/broadcast/reportexport.h"
#include "pages/broadcast/runheader.h"
#include "pages/broadcast/runwords.h"
#include "pages/broadcast/storyfilterbar.h"
#include "pages/broadcast/transitionsdialog.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace recado {

namespace {

constexpr Milliseconds figuresRest{400};
constexpr Milliseconds causesRest{2000};
constexpr Milliseconds chartRest{2000};

bool isOver(BroadcastState state)
{
    return state == BroadcastState::Stopped || state == BroadcastState::Finished;
}

} // namespace

BroadcastRunView::BroadcastRunView(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    build();
    m_figuresRead = new PacedRead(figuresRest, [this] { loadFigures(); }, this);
    m_causesRead = new PacedRead(causesRest, [this] { loadCauses(); }, this);
    m_chartRead = new PacedRead(chartRest, [this] { loadChart(); }, this);
    connectParts();
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &BroadcastRunView::showCauses);
}

BroadcastRunView::~BroadcastRunView() = default;

void BroadcastRunView::setBroadcast(BroadcastId id)
{
    if (id == m_id)
        return;
    m_id = id;
    ++m_generation;
    m_broadcast.reset();
    m_channel.clear();
    m_header->clear();
    m_pace = m_app.broadcasts().paceOf(id);
    m_failures.clear();
    m_offers.clear();
    m_state->clear();
    m_notice->clear();
    m_export->setBroadcast(id);
    m_filter->clear();
    takeTotals({});
    takeMinutes({});
    showCauses();
    m_model->setBroadcast(id);
    loadBroadcast();
    for (PacedRead *read : {m_figuresRead, m_causesRead, m_chartRead})
        read->wantNow();
}

void BroadcastRunView::loadBroadcast()
{
    if (m_id.isNull())
        return;
    m_app.broadcasts().byId(m_id).then(this, [this, generation = m_generation](const Result<Broadcast> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            takeBroadcast(*answer);
        else
            showProblem(answer.error());
    });
    if (m_history)
        loadHistory();
}

void BroadcastRunView::takeBroadcast(const Broadcast &broadcast)
{
    const bool moved = !m_broadcast || m_broadcast->state != broadcast.state;
    const bool fresh = !m_broadcast;
    m_broadcast = broadcast;
    if (fresh)
        loadChannel(broadcast.channel, broadcast.account);
    if (moved) {
        m_pace = isUnderWay(broadcast.state) ? m_app.broadcasts().paceOf(m_id) : std::nullopt;
        m_figuresRead->want();
        m_causesRead->want();
    }
    showHeader();
    showReason();
    showProgress();
}

void BroadcastRunView::loadChannel(ChannelId id, AccountId account)
{
    m_app.accounts().channels().then(this, [this, id, account, generation = m_generation](const Result<QList<Channel>> &channels) {
        if (!channels || generation != m_generation)
            return;
        for (const Channel &channel : *channels) {
            if (channel.id == id || (id.isNull() && channel.account == account && channel.isDefault))
                m_channel = QStringList{channel.name, formatPhone(channel.number)}.join(QLatin1Char(' ')).trimmed();
        }
        showHeader();
    });
}

void BroadcastRunView::handleChanges(const ChangeSet &changes)
{
    if (m_id.isNull() || changes.messages.isEmpty())
        return;
    for (PacedRead *read : {m_figuresRead, m_causesRead, m_chartRead})
        read->want();
}

void BroadcastRunView::loadFigures()
{
    m_app.broadcasts().totals(m_id).then(this, [this, generation = m_generation](const Result<BroadcastTotals> &answer) {
        if (generation != m_generation)
            return;
        m_figuresRead->done();
        if (answer)
            takeTotals(*answer);
        else
            showProblem(answer.error());
    });
}

void BroadcastRunView::takeTotals(const BroadcastTotals &totals)
{
    m_totals = totals;
    m_figures->setTotals(totals);
    m_funnel->setTotals(totals);
    QList<QStringList> rows;
    for (const FunnelStage &stage : m_funnel->stages())
        rows.append({stage.word, QLocale().toString(stage.count), percentWord(stage.share)});
    m_funnelCard->setTable({tr("Stage"), tr("People"), tr("Of the accepted")}, rows);
    m_filter->setCount(m_model->rowCount(), totals.rows);
    showCauses();
    showProgress();
    showReason();
}

void BroadcastRunView::loadCauses()
{
    const quint64 generation = m_generation;
    m_app.broadcastReport().failures(m_id).then(this, [this, generation](const Result<QList<FailureGroup>> &answer) {
        if (generation != m_generation)
            return;
        m_failures = answer ? *answer : QList<FailureGroup>();
        if (!answer)
            showProblem(answer.error());
        if (m_failures.isEmpty()) {
            m_causesRead->done();
            showCauses();
            return;
        }
        m_app.broadcasts().retryOffers(m_id).then(this, [this, generation](const Result<QList<BroadcastService::RetryOffer>> &offers) {
            if (generation != m_generation)
                return;
            m_causesRead->done();
            m_offers = offers ? *offers : QList<BroadcastService::RetryOffer>();
            showCauses();
        });
    });
}

void BroadcastRunView::loadChart()
{
    m_app.broadcastReport().perMinute(m_id).then(this, [this, generation = m_generation](const Result<QList<MinuteCount>> &answer) {
        if (generation != m_generation)
            return;
        m_chartRead->done();
        if (answer)
            takeMinutes(*answer);
        else
            showProblem(answer.error());
    });
}

void BroadcastRunView::takeMinutes(const QList<MinuteCount> &minutes)
{
    m_minutes = minutes;
    m_chart->setMinutes(minutes);
    const QLocale locale;
    QList<QStringList> rows;
    rows.reserve(minutes.size());
    for (const MinuteCount &minute : minutes)
        rows.append({minuteWord(minute.minute), locale.toString(minute.accepted), locale.toString(minute.delivered), locale.toString(minute.failed)});
    m_chartCard->setTable({tr("From"), tr("Accepted"), tr("Delivered"), tr("Failed")}, rows);
}

void BroadcastRunView::showHeader()
{
    if (!m_broadcast)
        return;
    const Instant now = m_app.core().now();
    QStringList parts{m_channel};
    if (m_broadcast->state == BroadcastState::Scheduled && m_broadcast->plan.startAt)
        parts.append(tr("starts %1").arg(clockWord(*m_broadcast->plan.startAt, now)));
    else if (m_broadcast->startedAt)
        parts.append(clockWord(*m_broadcast->startedAt, now));
    parts.removeAll(QString());
    m_header->setBroadcast(*m_broadcast, parts.join(QStringLiteral(" · ")));
}

// Why it stands still, and where that is put right; or what it waits for.
void BroadcastRunView::showReason()
{
    if (!m_broadcast)
        return;
    const BroadcastReason &reason = m_broadcast->reason;
    m_stateAction = StateAction::None;
    QString sentence;
    Tone tone = Tone::Warn;
    if (m_broadcast->state == BroadcastState::Paused || m_broadcast->state == BroadcastState::Stopped) {
        sentence = broadcastReasonSentence(reason);
        if (sentence.isEmpty() && m_broadcast->state == BroadcastState::Paused) {
            sentence = tr("It is paused. Nobody else gets it until you continue.");
            tone = Tone::Plain;
        }
        if (reason.word == QLatin1String("credentials") || reason.word == QLatin1String("account"))
            m_stateAction = StateAction::Connections;
        else if (!sentence.isEmpty() && m_totals.failed + m_totals.refused > 0 && tone == Tone::Warn)
            m_stateAction = StateAction::Failures;
        if (reason.word == QLatin1String("canary_failed") || reason.word == QLatin1String("canary"))
            sentence += QLatin1Char(' ') + canarySentence(*m_broadcast, m_totals);
    } else if (m_broadcast->state == BroadcastState::Stopping) {
        sentence = tr("It stops. What is on its way finishes: %1.").arg(QLocale().toString(m_totals.inFlight));
        tone = Tone::Plain;
    } else if (m_pace && !m_pace->waitingFor.isEmpty()) {
        sentence = broadcastWaitingSentence(m_pace->waitingFor, m_pace->waitingUntil, m_app.core().now()) + QLatin1Char('.');
        if (m_pace->waitingFor == QLatin1String("canary"))
            sentence += QLatin1Char(' ') + canarySentence(*m_broadcast, m_totals);
        tone = Tone::Plain;
    }
    if (sentence.isEmpty())
        return m_state->clear();
    if (sentence.trimmed() != m_state->text())
        m_state->setMessage(tone, sentence.trimmed());
    m_state->setAction(m_stateAction == StateAction::Connections ? tr("Open Connections")
                       : m_stateAction == StateAction::Failures  ? tr("Show the failures")
                                                                 : QString());
}

void BroadcastRunView::handleStateAction()
{
    if (m_stateAction == StateAction::Connections)
        Q_EMIT connectionsWanted();
    else if (m_stateAction == StateAction::Failures)
        m_filter->showVerdicts({EventKind::Failed, EventKind::Refused});
}

void BroadcastRunView::showProgress()
{
    const int all = peopleOf(m_totals);
    const double share = all > 0 ? double(leftOf(m_totals)) / all : 0;
    m_count->setText(progressCount(m_totals));
    m_percent->setText(percentWord(share));
    m_bar->setValue(int(share * m_bar->maximum()));
    if (!m_broadcast)
        return m_paceLabel->clear();
    const Instant now = m_app.core().now();
    const bool told = m_pace && m_broadcast->state == BroadcastState::Running;
    const QString pace = told ? paceSentence(*m_pace, now) : QString();
    m_paceLabel->setText(pace.isEmpty() || isOver(m_broadcast->state) ? spanSentence(*m_broadcast, now) : pace);
}

void BroadcastRunView::showCauses()
{
    m_causes->setCauses(causeLines(m_failures, m_offers, m_app.core().now()), m_failures.isEmpty() ? 0 : m_totals.failed + m_totals.refused, m_totals.unknown);
}

void BroadcastRunView::showProblem(const Error &error)
{
    m_notice->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
