#include "providers/serpro/serprorefs.h"

#include <QRegularExpression>

namespace recado::serpro {

namespace {

const QString packageKind = QStringLiteral("package_id");
const QLatin1Char beforePerson('/'); // request ids are UUIDs

bool namesPerson(const ProviderRef &ref)
{
    return ref.kind == packageKind && ref.value.contains(beforePerson);
}

} // namespace

QString phoneDigits(const QString &written)
{
    QString digits;
    for (const QChar character : written) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (character.isLetterOrNumber())
            return {};
    }
    return digits;
}

QString canonicalDigits(const QString &written)
{
    static const QRegularExpression withoutNinth(QStringLiteral("^55[1-9][1-9]\\d{8}$"));
    const QString digits = phoneDigits(written);
    return withoutNinth.match(digits).hasMatch() ? QString(digits.left(4) + QLatin1Char('9') + digits.mid(4)) : digits;
}

ProviderRef packageRef(const QString &requestId)
{
    return {packageKind, requestId};
}

std::optional<ProviderRef> personRef(const QString &requestId, const QString &recipient)
{
    const QString person = canonicalDigits(recipient);
    if (requestId.isEmpty() || person.isEmpty())
        return {};
    return ProviderRef{packageKind, requestId + beforePerson + person};
}

QString requestIdIn(const QList<ProviderRef> &refs)
{
    for (const ProviderRef &ref : refs) {
        if (ref.kind == packageKind)
            return ref.value.section(beforePerson, 0, 0);
    }
    return {};
}

QList<ProviderRef> ownPackageRefs(const QList<ProviderRef> &refs)
{
    QList<ProviderRef> own;
    for (const ProviderRef &ref : refs) {
        if (namesPerson(ref))
            own += ref;
    }
    if (!own.isEmpty())
        return own;
    // Without a person's reference the request was this message's alone.
    for (const ProviderRef &ref : refs) {
        if (ref.kind == packageKind)
            own += ref;
    }
    return own;
}

QString wamidIn(const QList<ProviderRef> &refs)
{
    for (const ProviderRef &ref : refs) {
        if (ref.kind == QLatin1String("wamid"))
            return ref.value;
    }
    return {};
}

} // namespace recado::serpro
