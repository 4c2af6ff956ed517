#pragma once

#include "providers/values.h"

// How Serpro's ids become references. A request id names a package, so that several people share it, while a reference names one message:
// beside the id as Serpro gave it stands one with the person's number, "5f0c1f2e-…/5561911112222". Events from outside only ever use that
// one (or the wamid), and no event of one person can land at another one of the same package.
namespace recado::serpro {

// The digits of a telephone number as Serpro wants them, without '+'; empty for what is no number (a name, a BSUID).
QString phoneDigits(const QString &written);

// One form for all ways of writing a person's number: a Brazilian number of twelve digits gets the ninth one, which Meta's wa_id may
// lack. Wider than samePhone(), which is safe among the people of one package: no two of them have the same form here (see batches()).
QString canonicalDigits(const QString &written);

ProviderRef packageRef(const QString &requestId);
// None when the recipient is no number.
std::optional<ProviderRef> personRef(const QString &requestId, const QString &recipient);

// The request id in a message's references, to be asked about; empty when none is known.
QString requestIdIn(const QList<ProviderRef> &refs);
// The references by which an event about just this message may name it.
QList<ProviderRef> ownPackageRefs(const QList<ProviderRef> &refs);

QString wamidIn(const QList<ProviderRef> &refs);
inline ProviderRef wamidRef(const QString &id)
{
    return {QStringLiteral("wamid"), id};
}

} // namespace recado::serpro
