#pragma once

#include "base/result.h"
#include "domain/incomingfile.h"

#include <QSet>
#include <QStringList>

namespace recado {

// Where the files that people sent lie: DATADIR/media/incoming/HASH/data, without their names, so that nothing opens them by accident. Everything here
// blocks: for workers. The paths alone may be asked for anywhere.
class IncomingFiles {
public:
    explicit IncomingFiles(const QString &dataDir);

    QString folder() const { return m_folder; }
    QString pathOf(const QString &sha256) const;      // the bytes; there only while the file is
    QString thumbnailOf(const QString &sha256) const; // a PNG, once somebody has made one
    bool has(const QString &sha256) const;

    // A path for a file that is on its way; nothing is there yet. Errors: Storage, DiskFull (less is free than `room` bytes and a reserve).
    Result<QString> freshPath(qint64 room) const;
    // What the bytes say; the name and type are as told, made safe. Error NotFound when there is no file, Invalid place "file" when it is empty.
    struct Told {
        IncomingType kind = IncomingType::Document;
        IncomingMedia media;
        Instant at;
    };
    static Result<IncomingFile> examine(const QString &path, const Told &told);
    // Moves it to its place, or drops it when the same bytes are there already.
    Result<void> install(const QString &path, const QString &sha256) const;
    // The same bytes under their own name, for programs that go by it. Errors: NotFound, Storage.
    Result<QString> named(const QString &sha256, const QString &name) const;
    // A copy elsewhere; replaces what is there only when it is whole. How many bytes.
    Result<qint64> copy(const QString &sha256, const QString &path) const;
    // With its thumbnail and names. Error Storage: something of it is still there.
    Result<void> remove(const QString &sha256) const;
    // What was left behind by a program that died: fetches under way and files that no message has, both untouched for an hour. How many went.
    int tidy(const QSet<QString> &kept) const;

private:
    QString directoryOf(const QString &sha256) const;

    QString m_folder;
};

} // namespace recado
