#pragma once

#include "pages/compose/media/picture.h"
#include "services/medialibrary.h"

#include <QObject>
#include <QPointer>

namespace recado {

// One chosen file on its way: looked into, made small for showing, uploaded. Knows no widgets.
class MediaIntake : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Idle,      // no file
        Checking,
        Uploading,
        Ready,     // it has an id
        Refused,   // something is wrong with the file itself: only another one helps
        Failed,    // it did not arrive: trying again may help
    };
    struct Route {
        AccountId account;
        ChannelId channel;
        bool byId = false; // the account takes uploads
        bool operator==(const Route &) const = default;
    };

    explicit MediaIntake(MediaLibrary &library, QObject *parent = nullptr);

    // The same path again: another attempt.
    void begin(const QString &path, const QString &kind, const Route &route);
    // A file that is at the provider already.
    void take(const MediaEntry &entry, const QString &path = {});
    void cancel();
    void clear();

    Stage stage() const { return m_stage; }
    bool isBusy() const { return m_stage == Stage::Checking || m_stage == Stage::Uploading; }
    QString path() const { return m_path; }
    QString fileName() const;
    const std::optional<CheckedMedia> &checked() const { return m_checked; }
    const std::optional<MediaEntry> &entry() const { return m_entry; }
    const std::optional<Error> &error() const { return m_error; } // of Failed; of Refused when it could not be read
    QImage picture() const { return m_thumbnail.image; }

Q_SIGNALS:
    void changed();
    void progress(qint64 sent, qint64 total);

private:
    void enter(Stage stage);
    void fail(Stage stage, const Error &error);
    void judge(int run, const Result<CheckedMedia> &checked);
    void upload();
    void settle(const Result<MediaEntry> &result);
    void stopUpload();

    MediaLibrary &m_library;
    Stage m_stage = Stage::Idle;
    int m_run = 0; // answers of earlier files are passed over
    QString m_path;
    QString m_kind;
    Route m_route;
    std::optional<CheckedMedia> m_checked;
    std::optional<MediaEntry> m_entry;
    std::optional<Error> m_error;
    Thumbnail m_thumbnail;
    QPointer<MediaUpload> m_upload;
};

} // namespace recado
