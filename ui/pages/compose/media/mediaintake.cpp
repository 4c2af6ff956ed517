#include "pages/compose/media/mediaintake.h"

#include <QFileInfo>

namespace recado {

MediaIntake::MediaIntake(MediaLibrary &library, QObject *parent) : QObject(parent), m_library(library) {}

QString MediaIntake::fileName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_entry ? m_entry->fileName : QString();
}

void MediaIntake::begin(const QString &path, const QString &kind, const Route &route)
{
    stopUpload();
    const int run = ++m_run;
    m_path = path;
    m_kind = kind;
    m_route = route;
    m_checked.reset();
    m_entry.reset();
    m_error.reset();
    m_thumbnail = {};
    enter(Stage::Checking);
    checkMediaFile(path, kind).then(this, [this, run](Result<CheckedMedia> checked) { judge(run, checked); });
}

void MediaIntake::judge(int run, const Result<CheckedMedia> &checked)
{
    if (run != m_run)
        return;
    if (!checked) {
        fail(Stage::Refused, checked.error());
        return;
    }
    m_checked = *checked;
    const bool isPicture = checked->facts.mimeType.startsWith(QLatin1String("image/")) && checked->facts.bytes <= largestUpload;
    if (!isPicture) {
        upload();
        return;
    }
    makeThumbnail(m_path).then(this, [this, run](Result<Thumbnail> made) {
        if (run != m_run)
            return;
        if (made)
            m_thumbnail = *made;
        upload();
    });
}

void MediaIntake::upload()
{
    if (firstError(m_checked->problems)) {
        enter(Stage::Refused);
        return;
    }
    if (!m_route.byId) {
        fail(Stage::Refused, recado::error(ErrorKind::Unsupported, QStringLiteral("no uploads"), QStringLiteral("upload")));
        return;
    }
    m_error.reset();
    m_upload = m_library.upload(m_route.account, m_route.channel, m_path, m_thumbnail.png);
    connect(m_upload, &MediaUpload::progress, this, &MediaIntake::progress);
    connect(m_upload, &MediaUpload::finished, this, &MediaIntake::settle);
    enter(Stage::Uploading);
}

void MediaIntake::settle(const Result<MediaEntry> &result)
{
    m_upload.clear();
    if (!result) {
        fail(Stage::Failed, result.error());
        return;
    }
    m_entry = *result;
    enter(Stage::Ready);
}

void MediaIntake::take(const MediaEntry &entry, const QString &path)
{
    stopUpload();
    ++m_run;
    m_path = path.isEmpty() ? entry.sourcePath : path;
    m_checked.reset();
    m_error.reset();
    m_entry = entry;
    m_route.account = entry.account;
    m_route.channel = entry.channel;
    m_thumbnail = {QImage::fromData(entry.thumbnail, "PNG"), entry.thumbnail}; // 160 pixels: small enough for this thread
    enter(Stage::Ready);
}

void MediaIntake::cancel()
{
    if (m_stage == Stage::Checking) {
        ++m_run;
        fail(Stage::Failed, recado::error(ErrorKind::Cancelled));
    } else if (m_upload) {
        m_upload->cancel();
    }
}

void MediaIntake::clear()
{
    stopUpload();
    ++m_run;
    m_path.clear();
    m_checked.reset();
    m_entry.reset();
    m_error.reset();
    m_thumbnail = {};
    enter(Stage::Idle);
}

// What it brings is no longer of interest; what has not arrived is not kept.
void MediaIntake::stopUpload()
{
    if (!m_upload)
        return;
    disconnect(m_upload, nullptr, this, nullptr);
    m_upload->cancel();
    m_upload.clear();
}

void MediaIntake::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void MediaIntake::fail(Stage stage, const Error &error)
{
    m_error = error;
    enter(stage);
}

} // namespace recado
