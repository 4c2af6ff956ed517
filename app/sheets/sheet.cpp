#include "sheets/sheet.h"

#include "sheets/delimited.h"
#include "sheets/filefacts.h"
#include "sheets/workbook.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace recado::sheets {

namespace {

constexpr std::array encodings{
    std::pair{Encoding::Utf8, "utf-8"},
    std::pair{Encoding::Utf16Le, "utf-16le"},
    std::pair{Encoding::Utf16Be, "utf-16be"},
    std::pair{Encoding::Windows1252, "windows-1252"},
};
constexpr auto workbookWord = "workbook";
constexpr auto delimitedWord = "delimited";

QString wordOf(Encoding encoding)
{
    for (const auto &[value, word] : encodings) {
        if (value == encoding)
            return QString::fromLatin1(word);
    }
    return {};
}

QString asText(QChar c)
{
    return c.isNull() ? QString() : QString(c);
}

QChar charAt(const QJsonObject &object, const QString &key, QChar otherwise)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        return otherwise;
    return value.toString().isEmpty() ? QChar() : value.toString().front();
}

bool hasEndingOfText(const QString &path)
{
    for (const char *ending : {".csv", ".tsv", ".tab", ".txt"}) {
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Error invalid(const QString &word, const QString &what)
{
    return error(ErrorKind::Invalid, QStringLiteral("%1: %2").arg(word, what));
}

// By the bytes, since names lie; but what is called a text and is a container was not meant to be read as one.
Result<SheetShape::Kind> kindOf(const QString &path, const std::optional<SheetShape> &chosen, const Limits &limits)
{
    QFile file(path);
    if (const auto opened = openForReading(file, limits.bytes); !opened)
        return opened.error();
    const FileFacts facts = factsOf(file);
    const bool wantsText = chosen ? chosen->kind == SheetShape::Kind::Delimited : hasEndingOfText(path);
    switch (facts.kind) {
    case FileKind::Text: break;
    case FileKind::Zip:
        if (wantsText)
            return invalid(QStringLiteral("binary"), facts.word);
        return SheetShape::Kind::Workbook;
    case FileKind::Ole:
        if (wantsText)
            return invalid(QStringLiteral("binary"), facts.word);
        return facts.word == encryptedWord ? invalid(QStringLiteral("password"), facts.word)
                                           : invalid(QStringLiteral("not_a_workbook"), facts.word);
    case FileKind::Page: return invalid(QStringLiteral("not_a_workbook"), facts.word);
    case FileKind::Other: return invalid(QStringLiteral("binary"), facts.word);
    }
    if (!wantsText && chosen)
        return invalid(QStringLiteral("not_a_workbook"), QStringLiteral("text"));
    return SheetShape::Kind::Delimited;
}

} // namespace

QJsonObject toJson(const SheetShape &shape)
{
    return {{QStringLiteral("kind"), QString::fromLatin1(shape.kind == SheetShape::Kind::Workbook ? workbookWord : delimitedWord)},
            {QStringLiteral("encoding"), wordOf(shape.encoding)},
            {QStringLiteral("delimiter"), asText(shape.delimiter)},
            {QStringLiteral("quote"), asText(shape.quote)},
            {QStringLiteral("header"), shape.header},
            {QStringLiteral("decimal_mark"), asText(shape.decimalMark)},
            {QStringLiteral("sheet"), shape.sheet}};
}

SheetShape shapeFromJson(const QJsonObject &object)
{
    SheetShape shape;
    if (object.value(QLatin1String("kind")).toString() == QLatin1String(workbookWord))
        shape.kind = SheetShape::Kind::Workbook;
    for (const auto &[value, word] : encodings) {
        if (object.value(QLatin1String("encoding")).toString() == QLatin1String(word))
            shape.encoding = value;
    }
    shape.delimiter = charAt(object, QStringLiteral("delimiter"), shape.delimiter);
    shape.quote = charAt(object, QStringLiteral("quote"), shape.quote);
    shape.header = object.value(QLatin1String("header")).toBool(shape.header);
    shape.decimalMark = charAt(object, QStringLiteral("decimal_mark"), shape.decimalMark);
    shape.sheet = object.value(QLatin1String("sheet")).toString();
    return shape;
}

Result<SheetPreview> preview(const QString &path, const std::optional<SheetShape> &chosen, int rows)
{
    const auto kind = kindOf(path, chosen, {});
    if (!kind)
        return kind.error();
    return *kind == SheetShape::Kind::Workbook ? previewWorkbook(path, chosen, rows) : previewDelimited(path, chosen, rows);
}

Result<SheetPreview> previewText(const QString &text, const std::optional<SheetShape> &chosen, int rows)
{
    return previewPasted(text, chosen, rows);
}

Result<std::unique_ptr<SheetReader>> open(const QString &path, const SheetShape &shape, const Limits &limits)
{
    const auto kind = kindOf(path, shape, limits);
    if (!kind)
        return kind.error();
    return *kind == SheetShape::Kind::Workbook ? openWorkbook(path, shape, limits) : openDelimited(path, shape, limits);
}

Result<std::unique_ptr<SheetReader>> openText(const QString &text, const SheetShape &shape, const Limits &limits)
{
    return openPasted(text, shape, limits);
}

Result<QString> fingerprint(const QString &path)
{
    QFile file(path);
    if (!QFile::exists(path))
        return error(ErrorKind::NotFound, QStringLiteral("there is no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::Unavailable, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return error(ErrorKind::Unavailable, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace recado::sheets
