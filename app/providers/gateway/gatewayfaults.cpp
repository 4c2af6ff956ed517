#include "providers/gateway/gatewayfaults.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"

#include <array>

namespace recado::gateway {

namespace {

using Outcome = SendReply::Outcome;

// What a code means for a send. Codes that are not listed go by the HTTP status; 1011 and 1016 say "later" but prove nothing.
struct Meaning {
    int code;
    Outcome outcome;
    ErrorKind kind;
};
constexpr std::array meanings{
    Meaning{1005, Outcome::Unauthorized, ErrorKind::Unauthorized}, // access denied: token expired
    Meaning{190, Outcome::Unauthorized, ErrorKind::Unauthorized},
    // Turned away at the door: the same may be posted again.
    Meaning{429, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{1015, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{4, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{80007, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{130429, Outcome::RetryLater, ErrorKind::RateLimited},
    Meaning{131056, Outcome::RetryLater, ErrorKind::RateLimited},
    // Slow down, but not with this message again.
    Meaning{471, Outcome::Refused, ErrorKind::RateLimited},
    Meaning{131048, Outcome::Refused, ErrorKind::RateLimited},
    Meaning{1006, Outcome::Refused, ErrorKind::NotFound},
    // Faults of the client's or the platform's own: the message may be on its way.
    Meaning{500, Outcome::Unknown, ErrorKind::Network},
    Meaning{1000, Outcome::Unknown, ErrorKind::Network},
    Meaning{1014, Outcome::Unknown, ErrorKind::Network},
    Meaning{1, Outcome::Unknown, ErrorKind::Network},
    Meaning{2, Outcome::Unknown, ErrorKind::Network},
    Meaning{131000, Outcome::Unknown, ErrorKind::Network},
    Meaning{131016, Outcome::Unknown, ErrorKind::Network},
    Meaning{131057, Outcome::Unknown, ErrorKind::Network},
    Meaning{133004, Outcome::Unknown, ErrorKind::Network},
};

const Meaning *meaningOf(const QString &code)
{
    for (const Meaning &meaning : meanings) {
        if (code == QString::number(meaning.code))
            return &meaning;
    }
    return nullptr;
}

} // namespace

bool isSuccess(const net::Response &response)
{
    return response.status >= 200 && response.status <= 299;
}

QJsonArray errorsIn(const QJsonObject &answer)
{
    const QJsonValue errors = answer.value(QLatin1String("errors"));
    if (errors.isArray() && !errors.toArray().isEmpty())
        return errors.toArray();
    const QJsonObject single = answer.value(QLatin1String("error")).toObject();
    return single.isEmpty() ? QJsonArray{} : QJsonArray{single};
}

SendReply::Outcome outcomeOf(int status, const QString &code)
{
    const Meaning *meaning = meaningOf(code);
    if (status >= 500)
        return Outcome::Unknown;
    if (status == 408 || status < 200 || (status >= 300 && status < 400))
        return Outcome::Unknown;
    if (status == 401)
        return Outcome::Unauthorized;
    if (meaning)
        return meaning->outcome;
    return status == 429 ? Outcome::RetryLater : Outcome::Refused;
}

Error errorIn(const QJsonObject &answer, const net::Response &response)
{
    Error result = httpError(response);
    if (response.status == 408)
        result.kind = ErrorKind::Timeout;
    const QJsonArray errors = errorsIn(answer);
    if (errors.isEmpty())
        return result;
    const neutral::MetaFailure failure = neutral::failureIn(errors);
    result.code = failure.code;
    if (!failure.text.isEmpty())
        result.message = failure.text;
    if (isSuccess(response))
        result.kind = ErrorKind::Rejected;
    if (const Meaning *meaning = meaningOf(result.code); meaning && response.status < 500)
        result.kind = meaning->kind;
    return result;
}

Result<QJsonObject> readObject(const net::Response &response)
{
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    const QJsonObject answer = document ? document->object() : QJsonObject();
    if (!isSuccess(response) || !errorsIn(answer).isEmpty())
        return errorIn(answer, response);
    if (!document)
        return document.error();
    return document->isObject() ? Result<QJsonObject>(answer) : error(ErrorKind::BadAnswer, QStringLiteral("an object is needed"));
}

bool lacksNode(const net::Response &response)
{
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    if (response.status != 404 || !document)
        return false;
    const QJsonObject answer = document->object();
    return !answer.value(QLatin1String("errors")).toArray().isEmpty() || answer.value(QLatin1String("meta")).isObject();
}

} // namespace recado::gateway
