#include "services/mediacheck.h"

#include "services/mediabytes.h"
#include "services/onworker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace recado {

namespace {

const QString filePlace = QStringLiteral("file");
constexpr qint64 beginning = 65'536;

// The bytes up to the largest that any provider takes; of a larger file only the beginning.
Result<QByteArray> read(QFile &file)
{
    if (!QFileInfo(file).isFile())
        return error(ErrorKind::NotFound, QStringLiteral("no such file"), filePlace);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::Storage, file.errorString(), filePlace);
    const QByteArray bytes = file.read(file.size() > largestUpload ? beginning : largestUpload + 1);
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : Result<QByteArray>(error(ErrorKind::Storage, file.errorString(), filePlace));
}

ContentProblem problem(const char *rule, const QString &limit, const QString &actual, ContentProblem::Severity severity)
{
    return {filePlace, QString::fromLatin1(rule), limit, actual, severity, {}};
}

QString plain(const QString &mimeType)
{
    return mimeType.section(QLatin1Char(';'), 0, 0);
}

// Source: Meta, "Media": audio/ogg holds Opus only, video is H.264 with AAC. Of a film only what its headers say is known.
void checkCodecs(const CheckedMedia &checked, ContentProblems &problems)
{
    const QString &kind = checked.facts.kind;
    const QString type = plain(checked.facts.mimeType);
    if (kind == QLatin1String("audio") && type == QLatin1String("audio/ogg") && checked.codecs != QLatin1String("opus"))
        problems += problem("codec", QStringLiteral("opus"), checked.codecs, ContentProblem::Severity::Error);
    if (kind != QLatin1String("video"))
        return;
    static const QStringList known{QStringLiteral("avc1"), QStringLiteral("avc3"), QStringLiteral("mp4a")};
    QStringList others;
    for (const QString &codec : checked.codecs.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isSound = codec == QLatin1String("samr"); // AMR, usual in 3GPP
        if (!known.contains(codec) && !isSound)
            others += codec;
    }
    if (!others.isEmpty())
        problems += problem("codec", QStringLiteral("H.264|AAC"), others.join(QLatin1String(", ")), ContentProblem::Severity::Warning);
}

Result<CheckedMedia> check(const QString &path, const QString &wantedKind)
{
    QFile file(path);
    const auto bytes = read(file);
    if (!bytes)
        return bytes.error();
    const BytesFacts found = factsOf(*bytes);
    CheckedMedia checked;
    checked.path = path;
    checked.fileName = QFileInfo(path).fileName();
    checked.facts = {wantedKind, found.mimeType, std::max<qint64>(file.size(), bytes->size()), found.pixels, found.animated, false};
    checked.pages = found.pages;
    checked.codecs = found.codecs;
    if (found.codecs == QLatin1String("opus") && file.size() <= largestUpload)
        checked.seconds = opusSeconds(*bytes);
    if (checked.facts.bytes <= largestUpload)
        checked.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (bytes->isEmpty()) {
        checked.problems = {problem("empty", {}, {}, ContentProblem::Severity::Error)};
        return checked;
    }
    checked.problems = checkMedia(checked.facts);
    checkCodecs(checked, checked.problems);
    const QString promised = typeOfEnding(checked.fileName);
    if (!promised.isEmpty() && promised != plain(found.mimeType)) {
        checked.extensionSays = promised;
        checked.problems += problem("extension_differs", promised, plain(found.mimeType), ContentProblem::Severity::Warning);
    }
    return checked;
}

} // namespace

QFuture<Result<CheckedMedia>> checkMediaFile(const QString &path, const QString &wantedKind)
{
    return onWorker<CheckedMedia>([path, wantedKind] { return check(path, wantedKind); });
}

Result<ReadMedia> readMediaFile(const QString &path, const QString &mimeType)
{
    QFile file(path);
    const auto bytes = read(file);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("the file is empty"), filePlace);
    if (file.size() > largestUpload || bytes->size() > largestUpload)
        return error(ErrorKind::Invalid, QStringLiteral("larger than 100 MB"), filePlace);
    const BytesFacts facts = factsOf(*bytes);
    return ReadMedia{{QFileInfo(path).fileName(), mimeType.isEmpty() ? facts.mimeType : mimeType, *bytes},
                     QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256), facts.pixels};
}

} // namespace recado
