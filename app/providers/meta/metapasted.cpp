#include "providers/meta/metapasted.h"

#include "providers/pasted/document.h"

#include <QRegularExpression>

namespace recado::meta {

namespace {

bool isVersion(const QString &segment)
{
    static const QRegularExpression version(QStringLiteral("\\A[vV]\\d+\\.\\d+\\z"));
    return version.match(segment).hasMatch();
}

// What stands before the edge; empty when it is no id, such as a placeholder.
QString numberIdIn(const pasted::Address &address, QStringList *notes)
{
    static const QRegularExpression id(QStringLiteral("\\A\\d{5,20}\\z"));
    if (address.path.size() < 2)
        return {};
    const QString segment = address.path.at(address.path.size() - 2);
    if (id.match(segment).hasMatch())
        return segment;
    *notes += QStringLiteral("url: no phone number id");
    return {};
}

} // namespace

bool isCopied(const pasted::CopiedCall &call)
{
    const pasted::Address &address = call.address;
    if (address.endsWith({QStringLiteral("v1"), QStringLiteral("messages")}))
        return false; // a gateway that takes Meta's body
    return address.host.endsWith(QLatin1String("graph.facebook.com")) || (!address.path.isEmpty() && isVersion(address.path.first()))
           || call.body.contains(QLatin1String("messaging_product"));
}

Result<PastedRequest> readCopied(const pasted::CopiedCall &call)
{
    auto request = pasted::readDocument(call.body);
    if (!request)
        return request;
    request->dialect = ProviderKind::Meta;
    if (!call.address.isEmpty() && !call.address.endsWith({QStringLiteral("messages")}))
        request->notUnderstood += QStringLiteral("url: not the call for messages");
    request->from = numberIdIn(call.address, &request->notUnderstood);
    return request;
}

} // namespace recado::meta
