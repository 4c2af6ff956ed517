#pragma once

#include <QString>

namespace recado {

// The drawing that stands for a kind of media (image, video, audio, document, sticker) where there is no picture of it; a name for icons::icon().
inline QString mediaIcon(const QString &kind)
{
    if (kind == QLatin1String("sticker"))
        return QStringLiteral("image");
    if (kind == QLatin1String("audio"))
        return QStringLiteral("sound");
    return kind == QLatin1String("image") || kind == QLatin1String("video") ? kind : QStringLiteral("document");
}

} // namespace recado
