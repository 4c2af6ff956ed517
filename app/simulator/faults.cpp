#include "simulator/faults.h"

#include <array>

namespace recado::simulator {

namespace {

constexpr qsizetype codeLength = 4;

constexpr std::array<FaultInfo, 25> table{{
    {Fault::LateWebhooks, "late_webhooks", "Webhooks come ten times later than the facts"},
    {Fault::RepeatedWebhooks, "repeated_webhooks", "Every webhook comes twice, and its v1 twin too"},
    {Fault::ReorderedWebhooks, "reordered_webhooks", "Read is told before delivered, delivered before sent"},
    {Fault::WebhookBeforeAnswer, "webhook_before_answer", "The first webhook comes before the answer to the send"},
    {Fault::Undeliverable, "undeliverable", "Fails with 131026"},
    {Fault::NotDeliveredByMeta, "not_delivered_by_meta", "Fails with 131049"},
    {Fault::RefusedInAnswer, "refused_in_answer", "Refused in the answer, with HTTP 200"},
    {Fault::NotOnWhatsApp, "not_on_whatsapp", "The answer says that the number is not on WhatsApp"},
    {Fault::AcceptedThenSilent, "accepted_then_silent", "Accepted, but the answer never comes"},
    {Fault::AcceptedThenClosed, "accepted_then_closed", "Accepted, but the connection closes without an answer"},
    {Fault::ClosedNotAccepted, "closed_not_accepted", "The connection closes without an answer and nothing was taken"},
    {Fault::RateLimitedTwice, "rate_limited_twice", "Too many requests, twice; then works"},
    {Fault::AcceptedThenServerError, "accepted_then_server_error", "Accepted, but the answer is a server error"},
    {Fault::CaptivePortal, "captive_portal", "The answer is the web page of a captive portal"},
    {Fault::FailedThenDelivered, "failed_then_delivered", "Told as failed, then as delivered"},
    {Fault::OnlySent, "only_sent", "Sent, never delivered"},
    {Fault::NotRead, "not_read", "Delivered, never read"},
    {Fault::NotReplied, "not_replied", "Read, never replied"},
    {Fault::WebhooksDropped, "webhooks_dropped", "No webhook comes; only asking shows the statuses"},
    {Fault::TokenExpired, "token_expired", "Refused because the token has expired"},
    {Fault::OtherWaId, "other_wa_id", "The provider knows the person without the ninth digit"},
    {Fault::HeldForQuality, "held_for_quality", "Held for quality assessment, then let go"},
    {Fault::WindowClosed, "window_closed", "Only templates are taken until the person writes"},
    {Fault::HeldThenDropped, "held_then_dropped", "Held for quality assessment, then fails with 132015"},
    {Fault::AsksToStop, "asks_to_stop", "Answers SAIR, asking for no more messages"},
}};

} // namespace

std::span<const FaultInfo> faultTable()
{
    return table;
}

QString faultCode(Fault fault)
{
    if (fault == Fault::None)
        return {};
    return QString::number(static_cast<int>(fault)).rightJustified(codeLength, QLatin1Char('0'));
}

QString faultName(Fault fault)
{
    for (const FaultInfo &row : table) {
        if (row.fault == fault)
            return QString::fromLatin1(row.name);
    }
    return QStringLiteral("none");
}

Fault faultFor(const QString &recipientDigits)
{
    if (recipientDigits.size() < codeLength)
        return Fault::None;
    const QString code = recipientDigits.right(codeLength);
    for (const FaultInfo &row : table) {
        if (faultCode(row.fault) == code)
            return row.fault;
    }
    return Fault::None;
}

} // namespace recado::simulator
