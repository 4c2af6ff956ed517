#include "simulator/gateway/errors.h"

#include <array>

namespace recado::simulator::gateway {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Pair {
    int meta;
    int older;
};

constexpr std::array<Pair, 13> codes{{
    {100, 1001}, // too long; what is superfluous is found before
    {131008, parameterMissing},
    {131009, parameterInvalid},
    {131021, badUser},
    {131026, userNotValid},
    {131047, windowClosed},
    {131048, 471},
    {131051, parameterInvalid},
    {132000, 2000},
    {132001, 2001},
    {132005, 1001},
    {132015, 2001},
    {132016, 2001},
}};

struct Title {
    int code;
    const char *text;
};

constexpr std::array<Title, 16> titles{{
    {470, "Message failed to send because more than 24 hours have passed"},
    {471, "Message failed because of spam rate limit"},
    {1001, "Message too long"},
    {accessDenied, "Access denied"},
    {notFound, "Resource not found"},
    {parameterMissing, "Required parameter is missing"},
    {parameterInvalid, "Parameter value is not valid"},
    {parameterNotRequired, "Parameter is not required"},
    {userNotValid, "User is not valid"},
    {internalError, "Internal error"},
    {tooManyRequests, "Too many requests"},
    {badUser, "Bad user"},
    {2000, "Template parameter count mismatch"},
    {2001, "Template missing"},
    {receiverIncapable, "Receiver incapable"},
    {472, "User is part of an experiment"},
}};

} // namespace

QJsonObject metaPart()
{
    return {{"api_status"_L1, "stable"_L1}, {"version"_L1, "2.53.1"_L1}};
}

QString titleOf(int code)
{
    for (const Title &title : titles) {
        if (title.code == code)
            return QString::fromLatin1(title.text);
    }
    return u"Generic error"_s;
}

HttpAnswer errorAnswer(int status, int code, const QString &details)
{
    const QJsonObject item{{"code"_L1, code}, {"title"_L1, titleOf(code)}, {"details"_L1, details}};
    return jsonAnswer(status, QJsonObject{{"meta"_L1, metaPart()}, {"errors"_L1, QJsonArray{item}}});
}

HttpAnswer errorAnswer(const content::Problem &problem)
{
    const bool isSuperfluous = problem.code == content::unknownParameter && problem.details.startsWith("Unexpected key"_L1);
    return errorAnswer(400, isSuperfluous ? parameterNotRequired : olderCode(problem.code), problem.details);
}

int olderCode(int metaCode)
{
    for (const Pair &pair : codes) {
        if (pair.meta == metaCode)
            return pair.older;
    }
    return parameterInvalid;
}

} // namespace recado::simulator::gateway
