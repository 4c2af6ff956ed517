#include "format/incomingfilewords.h"

#include "format/errorwords.h"
#include "format/mediawords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct IncomingFileWords {
    Q_DECLARE_TR_FUNCTIONS(recado::IncomingFileWords)

public:
    static QString typeWord(const QString &type);
    static QString mismatch(const IncomingFile &file);
    static QString refusal(FileRefusal refusal);
    static QString stage(IncomingFileStage stage, bool isLarge);
};

QString IncomingFileWords::typeWord(const QString &type)
{
    if (isProgram(type))
        return type == QLatin1String("text/x-script") ? tr("a script") : tr("a program");
    if (type == QLatin1String("application/octet-stream"))
        return tr("of no known type");
    return mediaTypeWord(type);
}

QString IncomingFileWords::mismatch(const IncomingFile &file)
{
    if (file.isWhatItSays())
        return {};
    const QString said = file.saidType.section(QLatin1Char(';'), 0, 0).trimmed();
    if (said.isEmpty() || said == QLatin1String("application/octet-stream") || mediaTypeWord(said) == mediaTypeWord(file.type))
        return tr("Not what its name says: it is %1.").arg(typeWord(file.type));
    return tr("Not what it says: %1 was told, it is %2.").arg(mediaTypeWord(said), typeWord(file.type));
}

QString IncomingFileWords::refusal(FileRefusal refusal)
{
    switch (refusal) {
    case FileRefusal::TooLarge: return tr("Larger than WhatsApp sends files of this kind; not kept.");
    case FileRefusal::HashDiffers: return tr("The bytes that came are not those that were announced; not kept.");
    case FileRefusal::ForeignAddress: return tr("It lies on a server that is not the provider's; not fetched.");
    case FileRefusal::NoFile: break;
    }
    return tr("The provider gave no file.");
}

QString IncomingFileWords::stage(IncomingFileStage stage, bool isLarge)
{
    switch (stage) {
    case IncomingFileStage::NotFetched: return isLarge ? tr("Large file: not fetched yet.") : tr("Not fetched yet.");
    case IncomingFileStage::Gone: return tr("The provider has it no more.");
    case IncomingFileStage::Cleared: return tr("Removed from this computer after its time.");
    case IncomingFileStage::Failed: return tr("It could not be fetched.");
    default: return {};
    }
}

} // namespace

QString incomingFileLine(const IncomingFile &file)
{
    return IncomingFileWords::typeWord(file.type) + QStringLiteral(" · ") + dataSizeWords(file.bytes);
}

QString incomingMismatch(const IncomingFile &file)
{
    return IncomingFileWords::mismatch(file);
}

QString incomingFileSentence(IncomingFileStage stage, const std::optional<FileRefusal> &refusal, const std::optional<Error> &problem, bool isLarge)
{
    if (stage == IncomingFileStage::Refused)
        return fileRefusalSentence(refusal.value_or(FileRefusal::NoFile));
    const QString words = IncomingFileWords::stage(stage, isLarge);
    return stage == IncomingFileStage::Failed && problem ? words + QLatin1Char(' ') + errorSentence(*problem) : words;
}

QString fileRefusalSentence(FileRefusal refusal)
{
    return IncomingFileWords::refusal(refusal);
}

} // namespace recado
