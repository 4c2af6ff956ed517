#include "pages/compose/media/mediafiles.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct MediaFiles {
    Q_DECLARE_TR_FUNCTIONS(recado::MediaFiles)

public:
    static QString filter(const QString &kind);
};

QString MediaFiles::filter(const QString &kind)
{
    if (kind == QLatin1String("image"))
        return tr("Pictures") + QStringLiteral(" (*.jpg *.jpeg *.png)");
    if (kind == QLatin1String("video"))
        return tr("Videos") + QStringLiteral(" (*.mp4 *.3gp)");
    if (kind == QLatin1String("audio"))
        return tr("Sound files") + QStringLiteral(" (*.ogg *.opus *.mp3 *.m4a *.aac *.amr)");
    if (kind == QLatin1String("sticker"))
        return tr("Stickers") + QStringLiteral(" (*.webp)");
    return tr("Documents") + QStringLiteral(" (*.pdf *.doc *.docx *.xls *.xlsx *.ppt *.pptx *.txt *.csv)");
}

} // namespace

QString fileFilter(const QString &kind)
{
    return MediaFiles::filter(kind);
}

} // namespace recado
