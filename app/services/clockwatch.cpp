#include "services/clockwatch.h"

#include "base/log.h"
#include "store/hearingstore.h"

namespace recado {

namespace {

constexpr qsizetype mostOfHost = 15;
constexpr qsizetype mostHosts = 50;
constexpr int mostEvents = 50;
constexpr auto betweenLooks = std::chrono::minutes(2);
constexpr auto worthTelling = std::chrono::seconds(2);

} // namespace

ClockWatch::ClockWatch(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        const bool isSoon = m_looked && m_core.now() >= *m_looked && m_core.now() - *m_looked < betweenLooks;
        if (changes.topics.contains(QStringLiteral("delivery")) && !isSoon)
            look();
    });
}

void ClockWatch::note(const QList<net::AnswerSign> &signs)
{
    bool isNew = false;
    for (const net::AnswerSign &sign : signs) {
        const auto date = sign.answered ? dateFromHeader(sign.date) : std::nullopt;
        if (!date || (m_answers.size() >= mostHosts && !m_answers.contains(sign.host)))
            continue;
        QList<DateSample> &samples = m_answers[sign.host];
        samples.append({sign.host, *date, sign.at, sign.elapsed});
        if (samples.size() > mostOfHost)
            samples.removeFirst();
        isNew = true;
    }
    if (isNew)
        estimate();
}

void ClockWatch::forget()
{
    m_answers.clear();
    m_events.clear();
    m_forgotten = m_core.now();
    estimate();
}

QFuture<Result<ClockSkew>> ClockWatch::look()
{
    m_looked = m_core.now();
    return m_core.database->look([](Connection &connection) { return HearingStore(connection).newestEvents(mostEvents); }, Reader::Reports)
        .then(this, [this](Result<QList<EventSample>> events) -> Result<ClockSkew> {
            if (!events)
                return events.error();
            m_events.clear();
            for (const EventSample &event : *events) {
                if (!m_forgotten || event.heardAt > *m_forgotten)
                    m_events.append(event);
            }
            estimate();
            return m_skew;
        });
}

void ClockWatch::estimate()
{
    QList<DateSample> answers;
    for (const QList<DateSample> &ofHost : std::as_const(m_answers))
        answers.append(ofHost);
    const ClockSkew before = std::exchange(m_skew, estimateSkew(answers, m_events));
    const bool moved = m_skew.state == ClockSkew::State::Off && std::chrono::abs(m_skew.ahead - before.ahead) > worthTelling;
    if (m_skew.state == before.state && !moved)
        return;
    if (m_skew.state == ClockSkew::State::Off)
        qCWarning(logNet, "this computer's clock is %lld s off", static_cast<long long>(m_skew.ahead.count() / 1000));
    Q_EMIT changed();
}

} // namespace recado
