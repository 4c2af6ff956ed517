#include "pages/messages/selectionbar.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "format/decisionwords.h"
#include "format/timewords.h"
#include "pages/messages/messagetable.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int side = Theme::group + Theme::gap;

// Why nobody was asked, for people.
QString whyNot(const PollCount::NotAsked &group)
{
    switch (group.reason.kind) {
    case ErrorKind::Unsupported: return SelectionBar::tr("its provider tells nothing when asked");
    case ErrorKind::Conflict: return SelectionBar::tr("they never left, or carry no id to ask by");
    case ErrorKind::RateLimited:
        return group.reason.place == QLatin1String("budget") ? SelectionBar::tr("today's calls for asking are used up")
                                                             : SelectionBar::tr("the provider asks to go slower");
    default: return errorWord(group.reason.kind);
    }
}

} // namespace

SelectionBar::SelectionBar(Application &app, MessageTable &table, QWidget *parent) : QFrame(parent), m_app(app), m_table(table)
{
    identify(this, QStringLiteral("messages.selection"), tr("Selected messages"));
    m_idle = buildIdle();
    m_running = buildRunning();
    m_result = new Banner(this);
    identify(m_result, QStringLiteral("messages.selection.result"));
    m_result->setClosable(true);
    m_result->setStrip(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_idle);
    column->addWidget(m_running);
    column->addWidget(m_result);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionBar::followSelection);
    connect(m_result, &Banner::closed, this, &SelectionBar::refresh);
    refresh();
}

QWidget *SelectionBar::buildIdle()
{
    auto *idle = new QWidget(this);
    m_count = textLabel(TextRole::Second, QString(), idle);
    identify(m_count, QStringLiteral("messages.selection.count"));
    m_ask = secondaryButton(tr("Ask the &providers"), idle);
    identify(m_ask, QStringLiteral("messages.selection.ask"));
    m_again = secondaryButton(tr("Send a&gain what failed…"), idle);
    identify(m_again, QStringLiteral("messages.selection.again"));
    auto *file = secondaryButton(tr("Export the &selection…"), idle);
    identify(file, QStringLiteral("messages.selection.export"));
    auto *row = new QHBoxLayout(idle);
    row->setContentsMargins(side, Theme::gap, side, Theme::gap);
    row->setSpacing(Theme::pad);
    row->addWidget(m_count);
    row->addWidget(m_ask);
    row->addWidget(m_again);
    row->addWidget(file);
    row->addStretch(1);
    connect(m_ask, &QPushButton::clicked, this, &SelectionBar::askProvider);
    connect(m_again, &QPushButton::clicked, this, &SelectionBar::askWhetherToRetry);
    connect(file, &QPushButton::clicked, this, &SelectionBar::exportWanted);
    return idle;
}

QWidget *SelectionBar::buildRunning()
{
    auto *running = new QWidget(this);
    m_words = textLabel(TextRole::Second, QString(), running);
    identify(m_words, QStringLiteral("messages.selection.words"));
    m_progress = new QProgressBar(running);
    identify(m_progress, QStringLiteral("messages.selection.progress"), tr("How far it is"));
    m_progress->setTextVisible(false);
    m_stop = secondaryButton(tr("S&top"), running);
    identify(m_stop, QStringLiteral("messages.selection.stop"));
    auto *row = new QHBoxLayout(running);
    row->setContentsMargins(side, Theme::gap, side, Theme::gap);
    row->setSpacing(Theme::inset);
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_stopFlag)
            *m_stopFlag = true;
        m_words->setText(tr("Stopping…"));
    });
    return running;
}

void SelectionBar::followSelection()
{
    if (!isRunning())
        refresh();
}

void SelectionBar::refresh()
{
    const int count = m_table.selectedCount();
    m_count->setText(tr("%n message(s) selected", nullptr, count));
    m_idle->setVisible(count > 1 && !isRunning());
    m_running->setVisible(isRunning());
    setVisible(count > 1 || isRunning() || !m_result->isHidden());
}

QList<MessageRow> SelectionBar::chosen() const
{
    return m_table.selectedMessages(MessageDecisions::mostAtOnce + 1); // one too many: it is said, not cut off in silence
}

void SelectionBar::begin(const QString &what, int total)
{
    m_stopFlag = std::make_shared<std::atomic_bool>(false);
    m_what = what;
    m_result->clear();
    m_progress->setRange(0, total);
    showProgress(0, total, {});
    refresh();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::showProgress(int done, int total, const QString &more)
{
    if (isStopped(m_stopFlag))
        return;
    const QLocale locale;
    const QString words = tr("%1: %2 of %3").arg(m_what, locale.toString(done), locale.toString(total));
    m_words->setText(more.isEmpty() ? words : words + QStringLiteral(" · ") + more);
    m_progress->setValue(done);
}

void SelectionBar::end(const QString &sentence, bool bad)
{
    m_stopFlag.reset();
    m_result->setMessage(bad ? Tone::Warn : Tone::Good, sentence);
    const bool hadFocus = m_stop->hasFocus();
    refresh();
    if (hadFocus)
        m_table.setFocus(Qt::OtherFocusReason); // back where it was taken from
}

bool SelectionBar::askProvider()
{
    if (isRunning())
        return true;
    if (m_table.selectedCount() < 2)
        return false;
    const QList<MessageRow> rows = chosen();
    begin(tr("Asking the providers"), int(rows.size()));
    m_app.poller()
        .poll(rows, [this](const PollProgress &at) {
            showProgress(at.done, at.total, at.news > 0 ? tr("%n new fact(s)", nullptr, at.news) : QString());
        }, m_stopFlag)
        .then(this, [this](const Result<PollCount> &count) { tellAsked(count); });
    return true;
}

void SelectionBar::tellAsked(const Result<PollCount> &count)
{
    if (!count) {
        end(decisionProblem(count.error()), true);
        return;
    }
    QStringList sentences;
    if (count->stopped)
        sentences.append(tr("Stopped."));
    sentences.append(tr("The provider was asked about %n message(s):", nullptr, count->asked) + QLatin1Char(' ')
                     + (count->news > 0 ? tr("%n new fact(s).", nullptr, count->news) : tr("nothing new.")));
    for (const PollCount::NotAsked &group : count->notAsked)
        sentences.append(tr("Not asked about %n of %1: %2.", nullptr, group.count).arg(group.accountName, whyNot(group)));
    end(sentences.join(QLatin1Char(' ')), !count->notAsked.isEmpty());
}

void SelectionBar::askWhetherToRetry()
{
    if (m_isOffering || isRunning())
        return; // the button stays on: switched off it would lose the keyboard's focus
    m_isOffering = true;
    const QList<MessageRow> rows = chosen();
    m_app.decisions().offer(rows).then(this, [this, rows](const Result<RetryOffer> &offer) {
        m_isOffering = false;
        if (isRunning())
            return; // something else was begun meanwhile
        if (!offer)
            end(decisionProblem(offer.error()), true);
        else
            confirmRetry(rows, *offer);
    });
}

void SelectionBar::confirmRetry(const QList<MessageRow> &rows, const RetryOffer &offer)
{
    QStringList rest;
    if (offer.later > 0)
        rest.append(tr("%n may only leave later, the first at %1.", nullptr, offer.later)
                        .arg(momentWord(offer.laterAt.value_or(m_app.core().now()), m_app.core().now())));
    if (offer.needChange > 0)
        rest.append(tr("For %n something has to be mended first.", nullptr, offer.needChange));
    if (offer.decide > 0)
        rest.append(tr("%n may have arrived: each is a decision of its own.", nullptr, offer.decide));
    if (offer.never > 0)
        rest.append(tr("%n would fail again.", nullptr, offer.never));
    if (offer.blocked > 0)
        rest.append(tr("%n asked not to be written to.", nullptr, offer.blocked));
    if (offer.notOver > 0)
        rest.append(tr("%n have neither failed nor been refused.", nullptr, offer.notOver));
    if (offer.now == 0) {
        end(tr("None of them can be sent again now.") + QLatin1Char(' ') + rest.join(QLatin1Char(' ')), true);
        return;
    }
    const QString left = rest.isEmpty() ? QString() : tr("The others are left as they are:") + QLatin1Char(' ') + rest.join(QLatin1Char(' '));
    ConfirmDialog::ask(this, tr("Send %n message(s) again?", nullptr, offer.now),
                       tr("Each leaves as a new attempt, as fast as the provider allows.") + QLatin1Char(' ') + left,
                       tr("Send %n again", nullptr, offer.now), [this, rows, offer] { retryAsConfirmed(rows, offer); });
}

// A question may stand there for an hour, and a wait be over by then: nobody is written to who was not counted in it.
void SelectionBar::retryAsConfirmed(const QList<MessageRow> &rows, const RetryOffer &confirmed)
{
    if (m_isOffering || isRunning())
        return;
    m_isOffering = true;
    m_app.decisions().offer(rows).then(this, [this, rows, confirmed](const Result<RetryOffer> &now) {
        m_isOffering = false;
        if (isRunning())
            return;
        if (!now)
            end(decisionProblem(now.error()), true);
        else if (now->now > confirmed.now)
            confirmRetry(rows, *now);
        else
            retry(rows);
    });
}

void SelectionBar::retry(const QList<MessageRow> &rows)
{
    if (isRunning())
        return;
    begin(tr("Sending again"), int(rows.size()));
    m_app.decisions()
        .retry(rows, [this](const RetryProgress &at) { showProgress(at.done, at.total, tr("%n waiting to leave", nullptr, at.queued)); }, m_stopFlag)
        .then(this, [this](const Result<int> &queued) {
            const bool stopped = isStopped(m_stopFlag);
            if (!queued)
                end(decisionProblem(queued.error()), true);
            else
                end((stopped ? tr("Stopped.") + QLatin1Char(' ') : QString()) + tr("%n message(s) wait to leave again.", nullptr, *queued), *queued == 0);
        });
}

} // namespace recado
