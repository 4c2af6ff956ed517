#include "format/statuswords.h"

#include "format/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace recado {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(recado::StatusWords)

public:
    static QString status(EventKind kind);
    static QString source(EventSource source);
    static QString decided(const Verdict &verdict, const QList<StatusEvent> &events);
    static QString outweighed(const Verdict &verdict, const QList<StatusEvent> &events);
    static QString contradicted(const Verdict &verdict, const QList<StatusEvent> &events);
    static QString health(CredentialHealth health);
    static QString provider(ProviderKind kind);
    static QString why(const QString &text) { return tr("Why: %1.").arg(text); }

private:
    static QString lastOwn(const StatusEvent &event);
};

QString StatusWords::status(EventKind kind)
{
    switch (kind) {
    case EventKind::Queued: return tr("Queued");
    case EventKind::InFlight: return tr("Sending");
    case EventKind::Accepted: return tr("Accepted");
    case EventKind::Held: return tr("Held");
    case EventKind::Refused: return tr("Refused");
    case EventKind::Unknown: return tr("Uncertain");
    case EventKind::Sent: return tr("Sent");
    case EventKind::Delivered: return tr("Delivered");
    case EventKind::Read: return tr("Read");
    case EventKind::Played: return tr("Played");
    case EventKind::Replied: return tr("Replied");
    case EventKind::Failed: return tr("Failed");
    case EventKind::Deleted: return tr("Deleted");
    case EventKind::Received: return tr("Received");
    case EventKind::Note: return tr("Note");
    }
    return {};
}

QString StatusWords::source(EventSource source)
{
    switch (source) {
    case EventSource::Local: return tr("this computer");
    case EventSource::Answer: return tr("answer");
    case EventSource::Webhook: return tr("webhook");
    case EventSource::Poll: return tr("status query");
    case EventSource::Operator: return tr("operator");
    }
    return {};
}

QString StatusWords::lastOwn(const StatusEvent &event)
{
    switch (event.kind) {
    case EventKind::Queued: return tr("it has not left yet");
    case EventKind::InFlight: return tr("it is leaving and the answer has not come");
    case EventKind::Accepted: return tr("the provider took it; no status has come yet");
    case EventKind::Held: return tr("the provider took it but holds it back");
    case EventKind::Refused: return tr("it did not go: nothing was accepted");
    case EventKind::Unknown: return tr("it may have left, but no answer came; it is not sent again without your decision");
    default: return tr("the last thing we know about it");
    }
}

QString StatusWords::decided(const Verdict &verdict, const QList<StatusEvent> &events)
{
    const StatusEvent &event = events[verdict.decisive];
    if (verdict.rule == operatorDecidedRule)
        return event.kind == EventKind::Sent ? tr("an operator decided that it was sent; the provider has said nothing about it")
                                             : tr("an operator decided that it was not sent; the provider has said nothing about it");
    switch (event.kind) {
    case EventKind::Received: // it answers this message: see deriveVerdict()
    case EventKind::Replied: return tr("the person replied, so it was read");
    case EventKind::Played: return tr("there is proof that it was played");
    case EventKind::Read: return tr("there is proof that it was read, so it was delivered");
    case EventKind::Delivered: return tr("there is proof of delivery");
    case EventKind::Sent:
        return verdict.rule == QLatin1String("sent_wins") ? tr("for this provider a sending settles an earlier failure")
            : verdict.rule == QLatin1String("later_wins") ? tr("the sending came after the failure")
                                                          : tr("the provider sent it; delivery is not proven yet");
    case EventKind::Failed:
        return verdict.rule == QLatin1String("later_wins") ? tr("the failure came after the sending")
                                                           : tr("the provider says that it failed");
    default: return lastOwn(event);
    }
}

QString StatusWords::outweighed(const Verdict &verdict, const QList<StatusEvent> &events)
{
    for (int i : verdict.superseded) {
        const StatusEvent &event = events[i];
        if (event.kind != EventKind::Failed)
            continue;
        const QString time = momentWord(event.effectiveAt(), events[verdict.decisive].effectiveAt());
        return event.code.isEmpty() ? tr("the failure of %1 was overcome").arg(time)
                                    : tr("the failure %1 of %2 was overcome").arg(event.code, time);
    }
    return {};
}

QString StatusWords::contradicted(const Verdict &verdict, const QList<StatusEvent> &events)
{
    if (verdict.contradicting.isEmpty())
        return {};
    const StatusEvent &event = events[*std::min_element(verdict.contradicting.cbegin(), verdict.contradicting.cend())];
    return tr("“%1” of %2 contradicts it").arg(status(event.kind), momentWord(event.effectiveAt(), events[verdict.decisive].effectiveAt()));
}

QString StatusWords::health(CredentialHealth health)
{
    switch (health) {
    case CredentialHealth::Untested: return tr("Not tested");
    case CredentialHealth::Good: return tr("Working");
    case CredentialHealth::Refused: return tr("Credentials refused");
    case CredentialHealth::NoAnswer: return tr("No answer");
    }
    return {};
}

QString StatusWords::provider(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Wati: return QStringLiteral("Wati");
    case ProviderKind::Meta: return QStringLiteral("Meta");
    case ProviderKind::Gateway: return tr("Gateway");
    case ProviderKind::Serpro: return QStringLiteral("Serpro");
    case ProviderKind::Practice: return tr("Practice");
    }
    return {};
}

} // namespace

QString statusWord(EventKind kind)
{
    return StatusWords::status(kind);
}

QString statusWord(MessageState state)
{
    switch (state) {
    case MessageState::Queued: return statusWord(EventKind::Queued);
    case MessageState::InFlight: return statusWord(EventKind::InFlight);
    case MessageState::Accepted: return statusWord(EventKind::Accepted);
    case MessageState::Held: return statusWord(EventKind::Held);
    case MessageState::Refused: return statusWord(EventKind::Refused);
    case MessageState::Unknown: return statusWord(EventKind::Unknown);
    }
    return {};
}

QString sourceWord(EventSource source)
{
    return StatusWords::source(source);
}

QString ruleSentence(const Verdict &verdict, const QList<StatusEvent> &events)
{
    if (verdict.decisive < 0 || verdict.decisive >= events.size())
        return {};
    QStringList parts{StatusWords::decided(verdict, events), StatusWords::outweighed(verdict, events),
                      StatusWords::contradicted(verdict, events)};
    parts.removeAll(QString());
    return StatusWords::why(parts.join(QStringLiteral("; ")));
}

QString channelQualityWord(const QString &quality)
{
    if (quality == QLatin1String("GREEN"))
        return StatusWords::tr("high");
    if (quality == QLatin1String("YELLOW"))
        return StatusWords::tr("medium");
    if (quality == QLatin1String("RED"))
        return StatusWords::tr("low");
    return quality == QLatin1String("UNKNOWN") || quality == QLatin1String("NA") ? QString() : quality;
}

QString healthWord(CredentialHealth health)
{
    return StatusWords::health(health);
}

QString providerWord(ProviderKind kind)
{
    return StatusWords::provider(kind);
}

} // namespace recado
