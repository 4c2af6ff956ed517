#include "pages/compose/departure.h"

#include "application.h"

#include <utility>

namespace recado {

Departure::Departure(Application &app, Preparation prepare, QObject *parent) : QObject(parent), m_app(app), m_prepare(std::move(prepare))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Departure::tick);
}

void Departure::start(const Draft &draft, int holdSeconds, std::optional<Instant> at)
{
    leaveNow();
    m_held = draft;
    m_at = at;
    m_left = holdSeconds;
    if (holdSeconds <= 0) {
        leaveNow();
        return;
    }
    m_second.start();
    Q_EMIT counting(m_left);
}

void Departure::tick()
{
    if (--m_left <= 0)
        leaveNow();
    else
        Q_EMIT counting(m_left);
}

std::optional<Draft> Departure::callBack()
{
    m_second.stop();
    return std::exchange(m_held, std::nullopt);
}

void Departure::leaveNow()
{
    m_second.stop();
    if (const auto draft = std::exchange(m_held, std::nullopt))
        leave(*draft);
}

void Departure::leave(const Draft &draft)
{
    auto report = std::make_shared<DepartureReport>();
    report->draft = draft;
    report->scheduledAt = m_at;
    m_prepare(draft).then(this, [this, report](const Result<void> &prepared) {
        if (prepared) {
            queue(report);
            return;
        }
        report->reason = prepared.error();
        report->refused = report->draft.people;
        Q_EMIT done(*report);
    });
}

void Departure::queue(const std::shared_ptr<DepartureReport> &report)
{
    auto open = std::make_shared<qsizetype>(report->draft.people.size());
    for (const TypedRecipient &person : report->draft.people) {
        SendRequest request = report->draft.requestTo(person);
        request.notBefore = report->scheduledAt;
        auto answer = report->scheduledAt ? m_app.sender().enqueue(request) : m_app.sender().send(request);
        answer.then(this, [this, report, open, person](const Result<SendReceipt> &receipt) {
            if (receipt) {
                report->queued.append(person);
                report->row = receipt->row;
            } else {
                if (report->refused.isEmpty())
                    report->reason = receipt.error();
                report->refused.append(person);
            }
            if (--*open == 0)
                Q_EMIT done(*report);
        });
    }
}

} // namespace recado
