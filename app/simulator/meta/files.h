#pragma once

#include "simulator/fate.h"
#include "simulator/router.h"

#include <QHash>

namespace recado::simulator::meta {

// Media that is sent or was received, and the resumable upload of samples for templates: two kinds of things with ids of their own
// (Meta, "Media"; Graph, "Resumable upload").
class Files {
public:
    explicit Files(const Desk &desk) : m_desk(desk) {}

    void upload(const Call &call) const; // POST PNID/media
    // GET and DELETE MID; false when there is no such media.
    bool show(const Call &call, const QString &id) const;
    bool remove(const Call &call, const QString &id) const;
    void download(const Call &call) const; // GET of the address that show() gave

    void beginUpload(const Call &call); // POST APP/uploads
    void takeUpload(const Call &call, const QString &session); // POST upload:…
    void showUpload(const Call &call, const QString &session) const; // GET upload:…
    bool isHandle(const QString &handle) const { return m_handles.contains(handle); }

private:
    struct Session {
        QByteArray bytes;
        qint64 length = 0;
    };

    Desk m_desk;
    QHash<QString, Session> m_sessions;
    QStringList m_handles;
};

} // namespace recado::simulator::meta
