// The part of RelayPull that fetches by itself.
#include "services/relaypull.h"

#include "base/log.h"
#include "store/settingstore.h"

#include <algorithm>

namespace recado {

namespace {

const auto urlSetting = QStringLiteral("relay_url");
const auto caSetting = QStringLiteral("relay_ca_file");
constexpr std::chrono::seconds pause{3};
constexpr std::chrono::seconds longestPause{300};
constexpr int mostDoublings = 7;

} // namespace

QFuture<Result<RelaySource>> RelayPull::source()
{
    return m_core.database->read([](Connection &connection) -> Result<RelaySource> {
        SettingStore settings(connection);
        const auto url = settings.value(urlSetting);
        if (!url)
            return url.error();
        const auto caFile = settings.value(caSetting);
        if (!caFile)
            return caFile.error();
        return RelaySource{QUrl(*url), *caFile};
    });
}

QFuture<Result<void>> RelayPull::setSource(const RelaySource &source)
{
    return m_core.database->write([source](Connection &connection) -> Result<void> {
        SettingStore settings(connection);
        const auto set = settings.setValue(urlSetting, source.url.toString());
        return set ? settings.setValue(caSetting, source.caFile) : set;
    });
}

void RelayPull::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_failures = 0;
    m_state.isFollowing = false;
    m_timer.stop();
    if (isRunning)
        readSource();
}

void RelayPull::readSource()
{
    source().then(this, [this](Result<RelaySource> source) {
        if (!m_isRunning || !source)
            return;
        const bool follows = !source->url.isEmpty();
        if (m_state.isFollowing == follows && m_state.source == *source)
            return;
        m_state.source = *source;
        m_state.isFollowing = follows;
        m_failures = 0;
        m_fromTheStart.reset();
        m_timer.stop();
        if (m_state.isFollowing)
            m_timer.start(0);
        Q_EMIT stateChanged();
    });
}

void RelayPull::follow()
{
    if (!m_isRunning || !m_state.isFollowing)
        return;
    pull(m_state.source).then(this, [this](Result<RelayReport> report) {
        const bool isBusy = !report && report.error().kind == ErrorKind::Conflict && report.error().place == QLatin1String("relay_lock");
        if (report || isBusy)
            m_failures = 0;
        else if (m_failures++ == 0)
            qCWarning(logIngest) << "the relay cannot be fetched from:" << toString(report.error().kind) << report.error().place;
        if (m_isRunning && m_state.isFollowing)
            m_timer.start(std::min<std::chrono::milliseconds>(pause * (1 << std::min(m_failures, mostDoublings)), longestPause));
    });
}

} // namespace recado
