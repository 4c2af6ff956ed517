#pragma once

#include "services/messageservice.h"

namespace recado::test {

// Stories as they may happen, for panes and pictures. Times are of one day in 2027, in seconds from its 14:03:02.
class StoryMaker {
public:
    explicit StoryMaker(const QString &person = QStringLiteral("Ana Beatriz Lima"))
    {
        Message &message = m_story.summary.message;
        message.row = {7};
        message.id = MessageId{QStringLiteral("3f0c6c1e-52a1-4a5a-9a7e-0d6b6d3b5a11")};
        message.recipient = QStringLiteral("+5511988887777");
        message.personName = person;
        message.templateName = QStringLiteral("confirma_consulta");
        m_story.summary.channelName = QStringLiteral("Recepção");
        m_story.summary.channelNumber = QStringLiteral("+551130000000");
        m_story.summary.accountName = QStringLiteral("Clínica");
    }

    static Instant at(double seconds) { return fromMillis(1'800'032'582'000 + qint64(seconds * 1000)); }

    // Facts of the attempt that began last. `heard` < 0: as it happened.
    StatusEvent &fact(EventKind kind, EventSource source, double happened, double heard = -1)
    {
        StatusEvent event;
        event.id = {++m_ids};
        event.kind = kind;
        event.source = source;
        event.occurredAt = at(happened);
        event.heardAt = at(heard < 0 ? happened : heard);
        if (!m_story.attempts.isEmpty())
            event.attempt = m_story.attempts.last().id;
        if (source == EventSource::Webhook)
            event.delivery = {m_ids};
        m_story.events.append(event);
        return m_story.events.last();
    }

    StoryMaker &queued(double when)
    {
        fact(EventKind::Queued, EventSource::Local, when);
        return *this;
    }

    // In flight and, unless it stays unanswered, accepted.
    StoryMaker &attempt(double when, bool answered = true)
    {
        const int number = int(m_story.attempts.size()) + 1;
        m_story.attempts.append({{number}, {7}, number, at(when), {}, {}, answered ? 200 : 0});
        fact(EventKind::InFlight, EventSource::Local, when);
        if (answered) {
            StatusEvent &event = fact(EventKind::Accepted, EventSource::Answer, when, when + 0.084);
            event.occurredAt.reset();
            event.payload = R"({"id":"d38f0c3a"})";
            event.providerId = QStringLiteral("d38f0c3a-e833-4725-a894-53a2b1dc1a%1").arg(number);
        }
        return *this;
    }

    Story story(int others = 0)
    {
        std::sort(m_story.events.begin(), m_story.events.end(), happenedBefore);
        m_story.verdict = deriveVerdict(m_story.events);
        m_story.otherMessages = others;
        m_story.summary.message.verdict = m_story.verdict.kind;
        return m_story;
    }

private:
    Story m_story;
    int m_ids = 0;
};

inline Story deliveredOverAFailure()
{
    StoryMaker maker;
    maker.queued(0.114).attempt(0.118);
    maker.fact(EventKind::Sent, EventSource::Webhook, 1, 1.41);
    StatusEvent &failed = maker.fact(EventKind::Failed, EventSource::Webhook, 2, 5.882);
    failed.code = QStringLiteral("131026");
    failed.errorKind = toString(ErrorKind::Rejected);
    maker.fact(EventKind::Delivered, EventSource::Poll, 3, 7.02).payload = "{}";
    return maker.story(12);
}

inline Story contradiction()
{
    StoryMaker maker(QStringLiteral("Dona Marta"));
    maker.queued(0.114).attempt(0.118);
    maker.fact(EventKind::Sent, EventSource::Webhook, 1, 1.41);
    maker.fact(EventKind::Delivered, EventSource::Webhook, 3, 3.3);
    StatusEvent &failed = maker.fact(EventKind::Failed, EventSource::Webhook, 9, 9.2);
    failed.code = QStringLiteral("131026");
    failed.errorKind = toString(ErrorKind::Rejected);
    return maker.story(1);
}

inline Story twoAttempts()
{
    StoryMaker maker(QStringLiteral("Carlos Eduardo"));
    maker.queued(0.114).attempt(0.118);
    StatusEvent &failed = maker.fact(EventKind::Failed, EventSource::Webhook, 4, 4.4);
    failed.code = QStringLiteral("131049");
    failed.errorKind = toString(ErrorKind::Rejected);
    maker.fact(EventKind::Queued, EventSource::Operator, 40'000);
    maker.attempt(40'000.2);
    maker.fact(EventKind::Sent, EventSource::Webhook, 40'002, 40'002.3);
    maker.fact(EventKind::Delivered, EventSource::Webhook, 48'042, 48'042.9);
    return maker.story();
}

inline Story unknown()
{
    StoryMaker maker(QString{});
    maker.queued(0.114).attempt(0.118, false);
    StatusEvent &lost = maker.fact(EventKind::Unknown, EventSource::Local, 30.2);
    lost.errorKind = toString(ErrorKind::Timeout);
    Story story = maker.story(3);
    story.summary.message.error = error(ErrorKind::Timeout);
    return story;
}

inline Story oddTimes()
{
    StoryMaker maker(QStringLiteral("Igor Santos"));
    maker.queued(0.114).attempt(0.118);
    maker.fact(EventKind::Sent, EventSource::Webhook, 1, 1.41).occurredAt = fromMillis(0);
    maker.fact(EventKind::Delivered, EventSource::Webhook, 2, 3.41).occurredAt = fromMillis(toMillis(StoryMaker::at(2)) / 1000);
    maker.fact(EventKind::Read, EventSource::Webhook, 4'000, 9.5);
    return maker.story();
}

inline Story manyFacts(int count)
{
    StoryMaker maker(QStringLiteral("Otávio Cunha"));
    maker.queued(0.114).attempt(0.118);
    for (int i = 0; i < count; ++i)
        maker.fact(EventKind::Received, EventSource::Webhook, 10 + i * 7, 11 + i * 7).providerId = QStringLiteral("wamid.%1").arg(i);
    return maker.story(2);
}

} // namespace recado::test
