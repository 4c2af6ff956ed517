#pragma once

#include <QString>

#include <span>

namespace recado::simulator {

// What goes wrong for a recipient, chosen by the last four digits of the number, so that a person can ask for a misfortune by dialling
// it and a test reads by itself. Every other number behaves well: sent, delivered, read, replied.
//
//  last four | what happens                                                        | accepted? | webhooks
//  ----------+---------------------------------------------------------------------+-----------+---------------------------
//  0001      | webhooks come ten times later than the facts                        | yes       | late
//  0002      | every webhook comes twice, and its v1 twin too                      | yes       | repeated
//  0003      | read is told before delivered, delivered before sent                | yes       | reordered
//  0004      | the first webhook comes before the answer to the send               | yes       | early
//  0005      | fails with 131026 (undeliverable)                                   | yes       | sent, failed
//  0006      | fails with 131049 (Meta chose not to deliver)                       | yes       | sent, failed
//  0007      | 200 with result false                                               | no        | none
//  0008      | 200 with isValidWhatsAppNumber false                                | no        | none
//  0009      | the request is read and accepted, the answer never comes            | yes       | all
//  0010      | the connection closes after the request was read and accepted       | yes       | all
//  0011      | the connection closes after the request was read; nothing was taken | no        | none
//  0012      | 429 for the first two copies, then works                            | the third | all, after the third
//  0013      | 500, although the message was accepted                              | yes       | all
//  0014      | 200 with an HTML page, as a captive portal gives                    | no        | none
//  0015      | told as failed (131049), then as delivered                          | yes       | sent, failed, delivered
//  0016      | sent, never delivered                                               | yes       | sent
//  0017      | delivered, never read                                               | yes       | sent, delivered
//  0018      | read, never replied                                                 | yes       | sent, delivered, read
//  0019      | no webhook at all; only asking shows the statuses                   | yes       | none
//  0020      | 401, the token has expired                                          | no        | none
//  0021      | the provider knows the person without the ninth digit               | yes       | all, with that waId
//  0022      | held for quality assessment (Meta, gateway), then let go             | yes       | all
//  0023      | the service window is closed until they write: templates only       | templates | all
//  0024      | held for quality assessment, then dropped with 132015               | yes       | failed
//  0025      | answers SAIR: asks for no more messages                             | yes       | all
//
// The answers are said in the words of the dialect: 0007 is 200 with result false at Wati, 130497 at Meta, 200 with errors at the
// gateway, 400 at Serpro; 0008 is isValidWhatsAppNumber false at Wati, 131026 at Meta, 1013 at the gateway, and at Serpro an accepted
// package whose status says sucessoEnvioApi false. Beside the numbers, simulator/adversity.h gives misfortunes to a share of all other
// people, pauses a template in the middle (132015) and restricts the account (131031, 368). Of a request for several people the first one's misfortune decides about the answer.
enum class Fault {
    None = 0,
    LateWebhooks = 1,
    RepeatedWebhooks = 2,
    ReorderedWebhooks = 3,
    WebhookBeforeAnswer = 4,
    Undeliverable = 5,
    NotDeliveredByMeta = 6,
    RefusedInAnswer = 7,
    NotOnWhatsApp = 8,
    AcceptedThenSilent = 9,
    AcceptedThenClosed = 10,
    ClosedNotAccepted = 11,
    RateLimitedTwice = 12,
    AcceptedThenServerError = 13,
    CaptivePortal = 14,
    FailedThenDelivered = 15,
    OnlySent = 16,
    NotRead = 17,
    NotReplied = 18,
    WebhooksDropped = 19,
    TokenExpired = 20,
    OtherWaId = 21,
    HeldForQuality = 22,
    WindowClosed = 23,
    HeldThenDropped = 24,
    AsksToStop = 25,
};

struct FaultInfo {
    Fault fault;
    const char *name; // stable word for logs and the state page
    const char *summary; // for people, English
};

// One row a fault, in order of the code; Fault::None is not in it. The code is the number of the enumerator as four digits.
std::span<const FaultInfo> faultTable();

// "0005" for Undeliverable; empty for None.
QString faultCode(Fault fault);

// The stable word; "none" for None.
QString faultName(Fault fault);

// Reads only the last four characters; anything that is not a listed code is None.
Fault faultFor(const QString &recipientDigits);

} // namespace recado::simulator
