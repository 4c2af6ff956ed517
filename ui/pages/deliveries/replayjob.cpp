#include "pages/deliveries/replayjob.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/broadcast/jobcard.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace recado {

ReplayJob::ReplayJob(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    m_card = new JobCard(QStringLiteral("deliveries.job"), this);
    m_result = new Banner(this);
    identify(m_result, QStringLiteral("deliveries.result"));
    m_result->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin - 4, Theme::pad, Theme::margin - 4, Theme::pad);
    column->addWidget(m_card);
    column->addWidget(m_result);
    connect(m_card, &JobCard::stopWanted, this, &ReplayJob::stop);
    connect(m_result, &Banner::closed, this, &QWidget::hide);
    hide();
}

void ReplayJob::start(const QList<DeliveryId> &deliveries)
{
    if (m_isRunning || deliveries.isEmpty())
        return;
    m_isRunning = true;
    m_isStopping = false;
    m_result->clear();
    m_card->start(tr("Replaying"));
    show();
    Q_EMIT runningChanged();
    m_app.deliveries().replay(deliveries).then(this, [this](const std::shared_ptr<DeliveryReplay> &replay) { begin(replay); });
}

void ReplayJob::begin(const std::shared_ptr<DeliveryReplay> &replay)
{
    m_replay = replay;
    connect(m_replay.get(), &DeliveryReplay::progressed, this, &ReplayJob::showProgress);
    connect(m_replay.get(), &DeliveryReplay::finished, this, &ReplayJob::finish);
    m_replay->start();
    if (m_isStopping)
        m_replay->stop();
    showProgress();
}

void ReplayJob::showProgress()
{
    const ReplayProgress &progress = m_replay->progress();
    QStringList words{tr("%1 of %2").arg(locale().toString(progress.done), locale().toString(progress.total))};
    if (progress.perSecond > 0)
        words.append(tr("%1 a second").arg(locale().toString(qRound64(progress.perSecond))));
    if (progress.left)
        words.append(tr("%1 left", "a duration").arg(durationWords(*progress.left)));
    m_card->setProgress(progress.total > 0 ? double(progress.done) / double(progress.total) : -1, words.join(QStringLiteral(" · ")));
}

void ReplayJob::stop()
{
    m_isStopping = true;
    if (m_replay)
        m_replay->stop();
}

void ReplayJob::finish(const Result<void> &result)
{
    const ReplayProgress progress = m_replay->progress();
    // It is in the middle of telling this.
    m_replay->disconnect(this);
    QMetaObject::invokeMethod(this, [replay = std::move(m_replay)] {}, Qt::QueuedConnection);
    m_replay.reset();
    m_isRunning = false;
    m_card->hide();
    const auto count = [](qint64 number) { return int(std::min<qint64>(number, std::numeric_limits<int>::max())); };
    QStringList sentences;
    if (!result)
        sentences.append(errorSentence(result.error()));
    sentences.append(progress.isStopped || !result ? tr("%1 of %2 were replayed.").arg(locale().toString(progress.done), locale().toString(progress.total))
                                                   : tr("%n deliveries were replayed.", nullptr, count(progress.done)));
    sentences.append(progress.changed > 0 ? tr("%n of them taught something new.", nullptr, count(progress.changed)) : tr("None taught anything new."));
    if (progress.stillRefused > 0)
        sentences.append(tr("%n stay refused: the signature does not fit the stored app secret.", nullptr, count(progress.stillRefused)));
    m_result->setMessage(result ? progress.stillRefused > 0 ? Tone::Warn : Tone::Good : Tone::Bad, sentences.join(QLatin1Char(' ')));
    Q_EMIT runningChanged();
}

} // namespace recado
