#include "format/contactwords.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/masking.h"

#include <QCoreApplication>

#include <algorithm>

namespace recado {

namespace {

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ContactWords)
};

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A number, with or without its '+', or a business-scoped id; other words as they are.
QString addressText(const QString &address)
{
    if (isDigits(address))
        return shownNumber(QLatin1Char('+') + address);
    return address.startsWith(QLatin1Char('+')) || isBusinessScopedId(address) ? shownNumber(address) : address;
}

} // namespace

QString identityText(const ContactIdentity &one)
{
    if (one.kind == identity::username)
        return QLatin1Char('@') + one.value;
    const bool isAddress = one.kind == identity::person || one.kind == identity::waId || one.kind == identity::bsuid;
    return isAddress ? addressText(one.value) : one.value;
}

QString contactReach(const Contact &contact)
{
    if (const QString address = addressOf(contact); !address.isEmpty())
        return addressText(address);
    if (const ContactIdentity *name = contact.identity(identity::username))
        return identityText(*name);
    return contact.identities.isEmpty() ? QString() : identityText(contact.identities.first());
}

QString contactTitle(const Contact &contact)
{
    const QString name = contact.shownName();
    return name.isEmpty() ? contactReach(contact) : name;
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto letter = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (letter == word.end())
            continue;
        if (initials.size() < 2)
            initials.append(letter->toUpper());
        else
            initials[1] = letter->toUpper(); // of the last word: "Ana Maria Souza" is AS
    }
    return initials;
}

QString identityWord(const QString &kind, const QString &account)
{
    if (kind == identity::person)
        return ContactWords::tr("Number");
    if (kind == identity::waId)
        return ContactWords::tr("On WhatsApp");
    if (kind == identity::bsuid)
        return ContactWords::tr("Business-scoped id");
    if (kind == identity::username)
        return ContactWords::tr("Username");
    return account.isEmpty() ? ContactWords::tr("Id at the provider") : ContactWords::tr("Id at %1").arg(account);
}

QString ninthSentence(const ContactIdentity &one, const Contact &contact)
{
    if (one.kind != identity::waId || one.value == contactPerson(one.value))
        return {};
    const QString full = contactPerson(one.value);
    const bool known = std::any_of(contact.identities.begin(), contact.identities.end(),
                                   [&](const ContactIdentity &other) { return other.kind == identity::person && other.value == full; });
    return known ? ContactWords::tr("The same person: WhatsApp knows this number without its 9.")
                 : ContactWords::tr("WhatsApp knows this number without its 9; written with it, it is %1.").arg(shownNumber(QLatin1Char('+') + full));
}

QString contactSourceWord(ContactSource source)
{
    switch (source) {
    case ContactSource::Operator: return ContactWords::tr("written here");
    case ContactSource::Import: return ContactWords::tr("imported");
    case ContactSource::Provider: break;
    }
    return ContactWords::tr("from the provider");
}

QString mergeReasonWord(MergeReason reason)
{
    switch (reason) {
    case MergeReason::SameNumber: return ContactWords::tr("the same number");
    case MergeReason::SameWaId: return ContactWords::tr("the same WhatsApp id");
    case MergeReason::SameBsuid: return ContactWords::tr("the same business-scoped id");
    case MergeReason::NumberChanged: break;
    }
    return ContactWords::tr("a changed number");
}

QString mergeReasonSentence(const MergeSuggestion &suggestion)
{
    const QString value = addressText(suggestion.value);
    switch (suggestion.reason) {
    case MergeReason::SameNumber: return ContactWords::tr("Both are known by %1, with or without its 9.").arg(value);
    case MergeReason::SameWaId: return ContactWords::tr("WhatsApp answered for both with %1.").arg(value);
    case MergeReason::SameBsuid: return ContactWords::tr("Meta names both %1.").arg(value);
    case MergeReason::NumberChanged: break;
    }
    return ContactWords::tr("This person told WhatsApp of a new number, %1. A number that was given up can belong to somebody else soon: look before you merge.").arg(value);
}

QString auditWord(const QString &verb)
{
    if (verb == QLatin1String("merge"))
        return ContactWords::tr("Merged");
    if (verb == QLatin1String("undo_merge"))
        return ContactWords::tr("Merge taken back");
    if (verb == QLatin1String("split"))
        return ContactWords::tr("Split");
    return verb == QLatin1String("remove") ? ContactWords::tr("Removed") : verb;
}

QString contactColumnWord(ContactColumn::Kind kind, const QString &column)
{
    using Kind = ContactColumn::Kind;
    switch (kind) {
    case Kind::Number: return ContactWords::tr("Number");
    case Kind::Name: return ContactWords::tr("Name");
    case Kind::Username: return ContactWords::tr("Username");
    case Kind::Bsuid: return ContactWords::tr("Business-scoped id");
    case Kind::Tags: return ContactWords::tr("Tags");
    case Kind::Attribute: return ContactWords::tr("Attribute “%1”").arg(column);
    case Kind::Ignored: break;
    }
    return ContactWords::tr("Not taken over");
}

QString refusalSentence(const Error &reason)
{
    const QString word = reason.detail.section(QLatin1Char(':'), 0, 0);
    if (reason.place == QLatin1String("erased"))
        return ContactWords::tr("This person asked to be forgotten and is not brought back.");
    if (reason.place == QLatin1String("identity"))
        return ContactWords::tr("What stands here belongs to two different cards. Merge them first, if they are one person.");
    if (word == QLatin1String("phone"))
        return errorSentence(error(ErrorKind::Invalid, {}, reason.detail.section(QLatin1Char(':'), 1).trimmed()));
    if (word == QLatin1String("username"))
        return ContactWords::tr("This is no username.");
    if (word == QLatin1String("bsuid"))
        return ContactWords::tr("This is no business-scoped id.");
    if (word == QLatin1String("attribute"))
        return ContactWords::tr("Two columns are one attribute, or the column's name is none.");
    if (word == QLatin1String("value"))
        return ContactWords::tr("This value is longer than an attribute's may be.");
    if (word == QLatin1String("nobody"))
        return ContactWords::tr("There is no number, username or id in this row.");
    return errorSentence(reason);
}

QString contactErrorSentence(const Error &error)
{
    if (error.place == QLatin1String("identity") && error.kind == ErrorKind::Conflict)
        return ContactWords::tr("Somebody else's card has this already. If it is one person, merge the two cards.");
    if (error.place == QLatin1String("identity"))
        return ContactWords::tr("This is no number, id or username.");
    if (error.place == QLatin1String("identities"))
        return ContactWords::tr("A contact is known by something: leave at least one number, id or username.");
    if (error.place == QLatin1String("attribute"))
        return ContactWords::tr("An attribute's name has 1 to 64 characters and no braces, and each name stands once; capitals, accents and spaces around it do not count.");
    if (error.place == QLatin1String("merge"))
        return ContactWords::tr("This merge can no longer be taken back: it was undone, the card was merged again, or something of it belongs to another card now.");
    if (error.place == QLatin1String("contacts"))
        return ContactWords::tr("Choose at least two contacts.");
    if (error.place == QLatin1String("contact"))
        return ContactWords::tr("This contact is gone.");
    return errorSentence(error);
}

} // namespace recado
