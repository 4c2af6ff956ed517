// The part of SendService that stops everything and lets it go again.
#include "services/brake.h"
#include "services/journal.h"
#include "services/optoutcheck.h"
#include "services/sendservice.h"
#include "store/settingstore.h"

namespace recado {

Result<bool> isBrakeOn(Connection &connection)
{
    const auto setting = SettingStore(connection).value(brakeSetting);
    return setting ? Result<bool>(*setting == QLatin1String("on")) : setting.error();
}

Result<std::optional<Attempt>> SendService::claimUnlessBraked(Connection &connection, const Job &job, const QString &lease, Instant now)
{
    const auto braked = isBrakeOn(connection);
    if (!braked)
        return braked.error();
    if (*braked)
        return std::optional<Attempt>();
    // They may have asked for that since it was put into the queue.
    const auto reason = job.hasStory() ? optedOut(connection, job.message) : Result<std::optional<OptOutReason>>(std::nullopt);
    if (!reason)
        return reason.error();
    if (*reason)
        return optOutError(**reason);
    const auto attempt = claimWithEvidence(connection, job.message, clientRefsOf(*job.provider, job.account, job.order), lease, job.provider->failureRule(), now);
    return attempt ? std::optional(*attempt) : Result<std::optional<Attempt>>(attempt.error());
}

void SendService::setBrake(bool on)
{
    m_braked = on;
    // Remembered: a restart must not let go what somebody stopped.
    m_core.database
        ->write([on](Connection &connection) {
            return SettingStore(connection).setValue(brakeSetting, on ? QStringLiteral("on") : QStringLiteral("off"));
        })
        .then(this, [this, asked = ++m_brakeAsked](Result<void> kept) {
            if (kept)
                m_brakeKept = asked;
            else
                Q_EMIT storageFailed(kept.error());
        });
    if (!on && m_runsQueue)
        m_queueTimer.start(0);
    announceQueue();
}

// What was asked for here and is not on disk yet, or could not be written, is newer than what the disk says.
void SendService::followBrake()
{
    m_core.database->read([](Connection &connection) { return isBrakeOn(connection); }).then(this, [this](Result<bool> on) {
        if (on && m_brakeKept == m_brakeAsked)
            m_braked = *on;
        if (m_runsQueue && !m_braked)
            m_queueTimer.start(0);
        announceQueue();
    });
}

} // namespace recado
