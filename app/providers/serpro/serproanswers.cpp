#include "providers/serpro/serproanswers.h"

#include "base/redaction.h"
#include "providers/neutral/answerwords.h"
#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"
#include "providers/serpro/serprorefs.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace recado::serpro {

namespace {

using Outcome = SendReply::Outcome;

constexpr qsizetype longestWords = 500;

// Of the catalogue of errors.
const QString refusedCode = QStringLiteral("serpro:refused");
const QString tokenCode = QStringLiteral("serpro:401");
const QString slowDownCode = QStringLiteral("serpro:429");
const QString noAnswerCode = QStringLiteral("serpro:no_answer");

QString withoutCredentials(QString text)
{
    static const QRegularExpression webToken(QStringLiteral(R"(\beyJ[\w-]{8,}(?:\.[\w-]*)*)"));
    static const QRegularExpression named(QStringLiteral(R"(\b((?:client_?id|client_?secret|access_?token|password|authorization)["']?)"
                                                         R"(\s*[:=]\s*(?:bearer\s+)?["']?)[^\s"'&,}<]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(QStringLiteral(R"(\b(bearer\s+)[\w.~+/=-]{12,})"), QRegularExpression::CaseInsensitiveOption);
    text.replace(webToken, secretMask());
    text.replace(named, QStringLiteral("\\1") + secretMask());
    return text.replace(bearer, QStringLiteral("\\1") + secretMask());
}

// A code of Meta's, passed through: Graph's {"error": {"code": 4}}, else six digits that are plainly given as one.
QString metaCodeIn(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QString code = neutral::textOf(answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")));
    return code.isEmpty() ? neutral::codeIn(answer) : code;
}

// Meta, "Error codes": these say that nothing was taken because of the pace.
bool asksToSlowDown(const QString &code)
{
    static const QStringList codes{QStringLiteral("4"), QStringLiteral("80007"), QStringLiteral("130429"), QStringLiteral("131056")};
    return codes.contains(code);
}

SendReply notAccepted(Outcome outcome, ErrorKind kind, const net::Response &response, const QString &code)
{
    Error reason = error(kind, QStringLiteral("HTTP %1").arg(response.status));
    reason.message = wordsOf(response.body);
    reason.code = code;
    return {outcome, {}, {}, reason};
}

// After a 5xx the package may exist, and its id is lost with the answer (Serpro has no idempotency key and no search).
SendReply readRefusal(const net::Response &response)
{
    const QString metaCode = metaCodeIn(response.body);
    const QString code = metaCode.isEmpty() ? refusedCode : metaCode;
    const int status = response.status;
    if (status == 408)
        return notAccepted(Outcome::Unknown, ErrorKind::Timeout, response, noAnswerCode);
    if (status < 400 || status > 499)
        return notAccepted(Outcome::Unknown, status >= 500 ? ErrorKind::Network : ErrorKind::BadAnswer, response, noAnswerCode);
    if (status == 401 || metaCode == QLatin1String("190"))
        return notAccepted(Outcome::Unauthorized, ErrorKind::Unauthorized, response, metaCode.isEmpty() ? tokenCode : metaCode);
    if (status == 429 || asksToSlowDown(metaCode))
        return notAccepted(Outcome::RetryLater, ErrorKind::RateLimited, response, metaCode.isEmpty() ? slowDownCode : metaCode);
    if (status == 403)
        return notAccepted(Outcome::Refused, ErrorKind::Unauthorized, response, code);
    return notAccepted(Outcome::Refused, status == 404 ? ErrorKind::NotFound : ErrorKind::Rejected, response, code);
}

bool isSuccess(const net::Response &response)
{
    return response.status >= 200 && response.status <= 299;
}

// A sentence in quotation marks is no id.
bool looksLikeId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9._:-]{1,128}$"));
    return pattern.match(text).hasMatch();
}

Result<QString> requestIdOf(const QByteArray &body)
{
    const auto answer = neutral::parseJson('[' + body + ']', ErrorKind::BadAnswer); // in a list, so that a bare string is a document
    if (!answer)
        return answer.error();
    const QJsonArray items = answer->array();
    const QJsonValue value = items.size() == 1 ? items.first() : QJsonValue();
    for (const QString &id :
         {neutral::textOf(value[QLatin1String("id")]), neutral::textOf(value[QLatin1String("idRequisicao")]), value.toString()}) {
        if (looksLikeId(id))
            return id;
    }
    return error(ErrorKind::BadAnswer, QStringLiteral("no request id in the answer"), QStringLiteral("id"));
}

} // namespace

QString wordsOf(const QByteArray &body)
{
    const QString words = neutral::wordsIn(body);
    if (!words.isEmpty())
        return withoutCredentials(words);
    const QString raw = QString::fromUtf8(body.left(4 * longestWords)).simplified();
    return raw.startsWith(QLatin1Char('<')) ? QString() : withoutCredentials(raw).left(longestWords);
}

Error callError(const net::Response &response)
{
    Error refusal = httpError(response);
    refusal.message = wordsOf(response.body);
    return refusal;
}

Result<QJsonDocument> readDocument(const net::Response &response)
{
    if (!isSuccess(response))
        return callError(response);
    return neutral::parseJson(response.body, ErrorKind::BadAnswer);
}

SendReply readSendReply(const net::Response &response)
{
    if (!isSuccess(response))
        return readRefusal(response);
    const auto id = requestIdOf(response.body);
    if (!id) {
        Error reason = id.error();
        reason.code = noAnswerCode;
        return {Outcome::Unknown, {}, {}, reason};
    }
    return {Outcome::Accepted, {packageRef(*id)}, {}, {}};
}

QList<SendReply> readPackageReply(const QList<SendOrder> &orders, const net::Response &response)
{
    // A read mark makes no package; whatever is said beside the status is not known.
    if (orders.size() == 1 && orders.first().content.type() == QLatin1String("read") && isSuccess(response))
        return {SendReply{Outcome::Accepted, {}, {}, {}}};
    const SendReply common = readSendReply(response);
    QList<SendReply> replies;
    for (const SendOrder &order : orders) {
        SendReply reply = common;
        if (const auto own = personRef(requestIdIn(common.refs), order.recipient))
            reply.refs += *own;
        replies += reply;
    }
    return replies;
}

Result<QList<Channel>> readChannels(const Account &account, const net::Response &response)
{
    if (response.status != 0) {
        if (const auto document = readDocument(response); !document)
            return document.error();
    }
    Channel channel;
    channel.account = account.id;
    channel.providerId = account.setting(QStringLiteral("phone_number_id"));
    channel.isDefault = true;
    if (channel.providerId.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("phone_number_id"));
    return QList<Channel>{channel};
}

Result<MediaHandle> readUpload(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QString id = neutral::textOf(document->object().value(QLatin1String("id")));
    if (id.isEmpty())
        return error(ErrorKind::BadAnswer, QStringLiteral("no media id in the answer"), QStringLiteral("id"));
    return MediaHandle{id, std::chrono::hours(24 * 30)}; // Meta's, whose ids they are (inferred)
}

} // namespace recado::serpro
