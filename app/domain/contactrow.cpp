#include "domain/contactrow.h"

#include "domain/broadcastrows.h"
#include "domain/folding.h"

#include <algorithm>

namespace recado {

namespace {

using Kind = ContactColumn::Kind;

const QList<std::pair<Kind, QString>> &kindWords()
{
    static const QList<std::pair<Kind, QString>> words{
        {Kind::Ignored, QStringLiteral("ignored")}, {Kind::Number, QStringLiteral("number")}, {Kind::Name, QStringLiteral("name")},
        {Kind::Username, QStringLiteral("username")}, {Kind::Bsuid, QStringLiteral("bsuid")}, {Kind::Tags, QStringLiteral("tags")},
        {Kind::Attribute, QStringLiteral("attribute")},
    };
    return words;
}

// "A" to "ZZ": what a table without a header calls its columns.
bool isLetter(const QString &column)
{
    return column.size() <= 2 && std::all_of(column.begin(), column.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Kind kindByName(const QString &column)
{
    static const QStringList tags{QStringLiteral("tag"), QStringLiteral("tags"), QStringLiteral("etiqueta"), QStringLiteral("etiquetas"), QStringLiteral("marcador"), QStringLiteral("marcadores")};
    static const QStringList usernames{QStringLiteral("username"), QStringLiteral("user name"), QStringLiteral("usuario"), QStringLiteral("nome de usuario"), QStringLiteral("nombre de usuario")};
    static const QStringList bsuids{QStringLiteral("bsuid"), QStringLiteral("business scoped id"), QStringLiteral("business scoped user id")};
    const QString key = attributeKey(column).replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    return tags.contains(key) ? Kind::Tags : usernames.contains(key) ? Kind::Username : bsuids.contains(key) ? Kind::Bsuid : Kind::Attribute;
}

bool isEmptyColumn(const QList<QStringList> &sample, int column)
{
    return std::all_of(sample.begin(), sample.end(), [column](const QStringList &row) { return row.value(column).trimmed().isEmpty(); });
}

Error wrong(int column, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, column < 0 ? QString() : QString::number(column));
}

// Numbers parted by comma, semicolon or slash are one person's.
Result<QList<ContactIdentity>> numbersIn(const QString &cell, const QString &exact, const QString &region, int column)
{
    QList<ContactIdentity> identities;
    const auto whole = recipientFrom(cell, exact, region);
    if (whole)
        return identitiesOf(*whole);
    const QString why = whole.error().place;
    if (why != QLatin1String("several"))
        return wrong(column, QStringLiteral("phone: ") + why);
    QString parted = cell;
    for (const QChar sign : {QLatin1Char(','), QLatin1Char('/'), QLatin1Char('\n')})
        parted.replace(sign, QLatin1Char(';'));
    for (const QString &part : parted.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto one = recipientFrom(part, {}, region);
        if (!one)
            return wrong(column, QStringLiteral("phone: ") + one.error().place);
        identities += identitiesOf(*one);
    }
    return identities;
}

std::optional<Error> readCell(ContactRow &row, const QString &cell, const QString &exact, const QString &title, const ContactColumn &meaning, const QString &region, int column)
{
    switch (meaning.kind) {
    case Kind::Ignored: return {};
    case Kind::Name: row.name = cell.simplified().left(mostNameChars); return {};
    case Kind::Number: {
        const auto numbers = numbersIn(cell, exact, region, column);
        if (!numbers)
            return numbers.error();
        row.identities += *numbers;
        return {};
    }
    case Kind::Username:
    case Kind::Bsuid: {
        const bool isUsername = meaning.kind == Kind::Username;
        const auto one = normalIdentity(isUsername ? identity::username : identity::bsuid, cell);
        if (!one)
            return wrong(column, isUsername ? QStringLiteral("username") : QStringLiteral("bsuid"));
        row.identities.append(*one);
        if (!isUsername)
            row.identities.append({identity::person, one->value});
        return {};
    }
    case Kind::Tags: {
        QString parted = cell;
        for (const QString &tag : parted.replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!tag.trimmed().isEmpty())
                row.tags.append(tag.simplified());
        }
        return {};
    }
    case Kind::Attribute: break;
    }
    const auto name = attributeName(meaning.attribute.isEmpty() ? title : meaning.attribute);
    if (!name)
        return wrong(column, QStringLiteral("attribute"));
    const QString key = attributeKey(*name);
    if (std::any_of(row.attributes.begin(), row.attributes.end(), [&](const ContactAttribute &one) { return attributeKey(one.name) == key; }))
        return wrong(column, QStringLiteral("attribute"));
    if (cell.size() > mostAttributeValueChars)
        return wrong(column, QStringLiteral("value"));
    row.attributes.append({*name, cell, ContactSource::Import, {}});
    return {};
}

} // namespace

QString toString(Kind kind)
{
    for (const auto &[known, word] : kindWords()) {
        if (known == kind)
            return word;
    }
    return {};
}

std::optional<Kind> contactColumnKindFromString(const QString &word)
{
    for (const auto &[kind, known] : kindWords()) {
        if (known == word)
            return kind;
    }
    return {};
}

QList<ContactColumn> guessContactColumns(const QStringList &columns, const QList<QStringList> &sample)
{
    const ColumnMapping guess = guessMapping(columns, sample, {});
    QList<ContactColumn> mapping;
    for (int i = 0; i < columns.size(); ++i) {
        const Kind named = kindByName(columns[i]);
        const bool saysNothing = isLetter(columns[i]) || isEmptyColumn(sample, i);
        mapping.append({i == guess.phone ? Kind::Number : named != Kind::Attribute ? named : i == guess.name ? Kind::Name : saysNothing ? Kind::Ignored : named, {}});
    }
    return mapping;
}

Result<ContactRow> readContactRow(const QStringList &cells, const QHash<int, QString> &exacts, const QStringList &columns, const QList<ContactColumn> &mapping,
                                  const QString &region)
{
    ContactRow row;
    for (int i = 0; i < mapping.size() && i < cells.size(); ++i) {
        const QString cell = cells[i].trimmed();
        if (cell.isEmpty())
            continue;
        if (const auto problem = readCell(row, cell, exacts.value(i), columns.value(i), mapping[i], region, i))
            return *problem;
    }
    if (row.identities.isEmpty())
        return wrong(-1, QStringLiteral("nobody"));
    return row;
}

bool applyRow(Contact &contact, const ContactRow &row, const QStringList &tags, Instant at)
{
    normalize(contact);
    const Contact before = contact;
    contact.identities += row.identities;
    const auto imported = std::find_if(contact.names.begin(), contact.names.end(), [](const ContactName &one) { return one.source == ContactSource::Import; });
    if (!row.name.isEmpty() && (imported == contact.names.end() || imported->text != row.name))
        setName(contact, {row.name, ContactSource::Import, at});
    for (const ContactAttribute &one : row.attributes) {
        if (contact.attribute(one.name) != one.value)
            setAttribute(contact, {one.name, one.value, ContactSource::Import, at});
    }
    for (const QString &tag : row.tags + tags)
        addTag(contact, tag);
    normalize(contact);
    return !(contact == before);
}

} // namespace recado
