#include "domain/incomingfile.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

namespace recado {

namespace {

constexpr qsizetype mostNameBytes = 120;
constexpr qsizetype mostEndingChars = 10;
constexpr qint64 megabyte = 1'048'576;

template<typename Enum>
struct Word {
    Enum value;
    const char *word;
};

constexpr std::array<Word<IncomingFileStage>, 7> stages{{{IncomingFileStage::NotFetched, "not_fetched"},
                                                         {IncomingFileStage::Fetching, "fetching"},
                                                         {IncomingFileStage::Here, "here"},
                                                         {IncomingFileStage::Failed, "failed"},
                                                         {IncomingFileStage::Gone, "gone"},
                                                         {IncomingFileStage::Refused, "refused"},
                                                         {IncomingFileStage::Cleared, "cleared"}}};
constexpr std::array<Word<FileRefusal>, 4> refusals{{{FileRefusal::TooLarge, "too_large"},
                                                     {FileRefusal::HashDiffers, "sha256_differs"},
                                                     {FileRefusal::ForeignAddress, "foreign_address"},
                                                     {FileRefusal::NoFile, "no_file"}}};

template<typename Words, typename Enum>
QString wordOf(const Words &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename Enum, typename Words>
std::optional<Enum> valueOf(const Words &words, const QString &wanted)
{
    for (const auto &[value, word] : words) {
        if (wanted == QLatin1String(word))
            return value;
    }
    return {};
}

// A type, the endings that name it (the first is given to a file without one), and what else it is called.
struct FileType {
    const char *type;
    const char *endings;
    const char *otherNames;
};
constexpr std::array<FileType, 21> types{{
    {"image/jpeg", "jpg jpeg jpe jfif", "image/jpg image/pjpeg"},
    {"image/png", "png apng", "image/x-png"},
    {"image/gif", "gif", ""},
    {"image/webp", "webp", ""},
    {"image/heic", "heic heif", "image/heif"},
    {"video/mp4", "mp4 m4v", "video/x-m4v video/quicktime"},
    {"video/3gpp", "3gp 3gpp", "video/3gp"},
    {"video/quicktime", "mov qt", "video/mp4"},
    {"audio/mpeg", "mp3", "audio/mp3 audio/x-mpeg"},
    {"audio/mp4", "m4a mp4 aac", "audio/m4a audio/x-m4a audio/aac video/mp4"},
    {"audio/3gpp", "3gp 3ga", "audio/3gp video/3gpp"},
    {"audio/aac", "aac", "audio/x-aac audio/aacp"},
    {"audio/amr", "amr", "audio/amr-nb"},
    {"audio/ogg", "ogg oga opus", "audio/opus application/ogg video/ogg"},
    {"audio/wav", "wav", "audio/x-wav audio/wave"},
    {"application/pdf", "pdf", "application/x-pdf"},
    {"text/plain", "txt csv log md json", "text/csv application/json application/xml text/xml text/markdown text/vcard text/calendar"},
    {"application/msword", "doc dot", "application/x-ole-storage"},
    {"application/vnd.ms-excel", "xls xlt", "application/x-ole-storage"},
    {"application/vnd.ms-powerpoint", "ppt pps", "application/x-ole-storage"},
    {"application/zip", "zip", "application/x-zip-compressed"},
}};

// "audio/ogg; codecs=opus" → "audio/ogg".
QString plainType(const QString &type)
{
    return type.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

const FileType *knownType(const QString &type)
{
    const QString plain = plainType(type);
    for (const FileType &known : types) {
        if (plain == QLatin1String(known.type) || QString::fromLatin1(known.otherNames).split(QLatin1Char(' ')).contains(plain))
            return &known;
    }
    return nullptr;
}

const FileType *exactType(const QString &type)
{
    const QString plain = plainType(type);
    const auto found = std::find_if(types.begin(), types.end(), [&plain](const FileType &known) { return plain == QLatin1String(known.type); });
    return found == types.end() ? nullptr : &*found;
}

QStringList endingsOf(const FileType &type)
{
    return QString::fromLatin1(type.endings).split(QLatin1Char(' '));
}

QString endingIn(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot <= 0 ? QString() : name.mid(dot + 1).toLower();
    const bool isOne = ending.size() <= mostEndingChars && std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return isOne ? ending : QString();
}

bool isUnknown(const QString &type)
{
    return type.isEmpty() || type == QLatin1String("application/octet-stream") || type == QLatin1String("binary/octet-stream");
}

// The containers of which others are made.
bool isContainer(const QString &type)
{
    return type == QLatin1String("application/zip") || type == QLatin1String("application/x-ole-storage") || type == QLatin1String("text/plain");
}

bool isSameType(const QString &said, const QString &is)
{
    const FileType *known = exactType(is);
    return said == is || (known && QString::fromLatin1(known->otherNames).split(QLatin1Char(' ')).contains(said));
}

// Whether a claim about a container can be true: documents of offices are zip files or OLE, sources are text.
bool mayBeInside(const QString &said, const QString &is)
{
    if (is == QLatin1String("text/plain"))
        return said.startsWith(QLatin1String("text/"));
    return said.startsWith(QLatin1String("application/")) && !isProgram(said) && said != QLatin1String("application/pdf");
}

bool isReserved(const QString &stem)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
    const QString name = stem.toLower();
    const bool isNumbered = name.size() == 4 && (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt")))
                            && QStringLiteral("0123456789¹²³").contains(name[3]);
    return isNumbered || devices.contains(name);
}

QString withoutUnseen(const QString &text)
{
    QString seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (QChar::category(QChar::surrogateToUcs4(c, text[i + 1])) != QChar::Other_Format) // tags, among others
                seen += text.mid(i, 2);
            ++i;
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format: // marks of direction, zero width
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: break;
        default: seen += c.isSpace() ? QLatin1Char(' ') : QStringLiteral("<>:\"|?*").contains(c) ? QLatin1Char('_') : c;
        }
    }
    return seen;
}

// Its beginning, with whole characters.
QString shortened(QString text, qsizetype mostBytes)
{
    while (text.toUtf8().size() > mostBytes) {
        const bool isPair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(isPair ? 2 : 1);
    }
    return text;
}

// Dots at the beginning hide a file, those at the end vanish on Windows; a dash would be an option to programs.
QString trimmedName(QString name)
{
    while (!name.isEmpty() && (name.front() == QLatin1Char('.') || name.front() == QLatin1Char(' ') || name.front() == QLatin1Char('-') || name.front() == QLatin1Char('~')))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == QLatin1Char('.') || name.back() == QLatin1Char(' ')))
        name.chop(1);
    return name;
}

} // namespace

QString toString(IncomingFileStage stage) { return wordOf(stages, stage); }
std::optional<IncomingFileStage> incomingFileStageFrom(const QString &word) { return valueOf<IncomingFileStage>(stages, word); }
QString toString(FileRefusal refusal) { return wordOf(refusals, refusal); }
std::optional<FileRefusal> fileRefusalFrom(const QString &word) { return valueOf<FileRefusal>(refusals, word); }

bool IncomingFile::isWhatItSays() const
{
    const QString is = plainType(type);
    const QString said = plainType(saidType);
    if (isProgram(is))
        return isProgram(said);
    if (isUnknown(is)) // nothing is proven; what could be known by its bytes is known not to be that
        return !mayBeOpened(said) || said == QLatin1String("text/plain");
    const auto fits = [&is](const QString &claim) { return isUnknown(claim) || isSameType(claim, is) || (isContainer(is) && mayBeInside(claim, is)); };
    if (!fits(said))
        return false;
    const QString ending = endingIn(name);
    for (const FileType &known : types) {
        if (endingsOf(known).contains(ending) && fits(QString::fromLatin1(known.type)))
            return true;
    }
    return std::none_of(types.begin(), types.end(), [&ending](const FileType &known) { return endingsOf(known).contains(ending); });
}

QString safeFileName(const QString &told)
{
    // Of a name of megabytes only the end can be its ending.
    QString name = told.size() > 2000 ? told.right(2000) : told;
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    name = name.section(QLatin1Char('/'), -1);
    name = trimmedName(withoutUnseen(name.normalized(QString::NormalizationForm_C)).simplified());
    const QString ending = endingIn(name);
    QString stem = ending.isEmpty() ? name : name.left(name.size() - ending.size() - 1);
    const QString tail = ending.isEmpty() ? QString() : QLatin1Char('.') + name.right(ending.size());
    stem = trimmedName(shortened(stem, mostNameBytes - tail.toUtf8().size()));
    if (stem.isEmpty())
        return ending.isEmpty() ? QString() : QStringLiteral("file") + tail;
    // "CON.tar.gz" is a device as well.
    return (isReserved(stem.section(QLatin1Char('.'), 0, 0).trimmed()) ? QStringLiteral("_") : QString()) + stem + tail;
}

QString withEnding(const QString &name, const QString &type)
{
    const FileType *known = exactType(type);
    const QString ending = endingIn(name);
    if (!known || endingsOf(*known).contains(ending) || (!ending.isEmpty() && !mayBeOpened(type)))
        return name;
    const QString wanted = QLatin1Char('.') + endingsOf(*known).first();
    return shortened(name, mostNameBytes - wanted.size()) + wanted;
}

QString namelessFile(IncomingType kind, Instant at, const QString &type)
{
    const QString moment = QDateTime::fromMSecsSinceEpoch(toMillis(at)).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return withEnding(toString(kind) + QLatin1Char('-') + moment, type);
}

bool mayBeOpened(const QString &type)
{
    const QString plain = plainType(type);
    const FileType *known = knownType(plain);
    if (!known)
        return false;
    static const QStringList openable{QStringLiteral("application/pdf"), QStringLiteral("text/plain")};
    return plain.startsWith(QLatin1String("image/")) || plain.startsWith(QLatin1String("audio/")) || plain.startsWith(QLatin1String("video/")) || openable.contains(plain);
}

bool isShownPicture(const QString &type)
{
    static const QStringList shown{QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/gif"), QStringLiteral("image/webp")};
    return shown.contains(plainType(type));
}

bool isProgram(const QString &type)
{
    static const QStringList programs{QStringLiteral("application/vnd.microsoft.portable-executable"), QStringLiteral("application/x-executable"),
                                      QStringLiteral("application/x-msdownload"), QStringLiteral("application/x-dosexec"), QStringLiteral("text/x-script"),
                                      QStringLiteral("application/x-ms-shortcut"), QStringLiteral("application/x-desktop")};
    return programs.contains(plainType(type));
}

qint64 largestIncoming(IncomingType kind)
{
    switch (kind) {
    case IncomingType::Sticker: return 2 * megabyte;
    case IncomingType::Image: return 16 * megabyte;
    case IncomingType::Audio: return 64 * megabyte;
    default: return 100 * megabyte; // documents and films
    }
}

bool isFetchedUnasked(IncomingType kind, const IncomingMedia &media)
{
    return kind == IncomingType::Image || kind == IncomingType::Sticker || (kind == IncomingType::Audio && media.isVoice);
}

QString toldSha256(const QString &told)
{
    const QByteArray text = told.trimmed().toLatin1();
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (text.size() == 64 && std::all_of(text.begin(), text.end(), isHex))
        return QString::fromLatin1(text.toLower());
    for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto bytes = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
        if (bytes.decodingStatus == QByteArray::Base64DecodingStatus::Ok && bytes.decoded.size() == 32)
            return QString::fromLatin1(bytes.decoded.toHex());
    }
    return {};
}

} // namespace recado
