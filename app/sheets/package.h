#pragma once

#include "base/result.h"
#include "sheets/filefacts.h"

#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

// The container of a workbook: a zip with XML parts, opened with suspicion. Internal to the room.
namespace recado::sheets {

// One part, unpacked while it is read. Refuses to go on where an unfair amount comes without the end of a tag: the XML reader would keep all of
// it in memory.
class PartDevice : public QIODevice {
public:
    PartDevice(zip_file *file, qint64 bytes);
    ~PartDevice() override;

    bool isSequential() const override { return true; }
    qint64 bytesTotal() const { return m_total; }
    qint64 bytesRead() const { return m_read; }
    // Why there is no more, where that is not the end.
    const std::optional<Error> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool isFair(const char *data, qint64 size);

    zip_file *m_file;
    qint64 m_total;
    qint64 m_read = 0;
    qint64 m_sinceTag = 0;
    bool m_isMarkup = false; // inside a comment or CDATA, where < and > are plain characters
    quint32 m_last = 0; // the last four bytes
    std::optional<Error> m_problem;
};

class Package {
public:
    ~Package();
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    // Errors as of sheets::open(): not_a_workbook, password, bomb, damaged.
    static Result<std::unique_ptr<Package>> open(const QString &path, qint64 mostBytes);

    bool has(const QString &name) const;
    // `mostBytes`: what it may unpack to. Errors: damaged (not there), bomb, too_large.
    Result<std::unique_ptr<PartDevice>> part(const QString &name, qint64 mostBytes) const;
    // Another program wrote the file since it was opened.
    bool hasChanged() const { return stampOf(m_path) != m_stamp; }
    qint64 bytes() const { return m_stamp.size; }

private:
    Package(const QString &path, const FileStamp &stamp, zip *archive) : m_path(path), m_stamp(stamp), m_archive(archive) {}

    std::optional<Error> readDirectory();

    QString m_path;
    FileStamp m_stamp;
    zip *m_archive;
    struct Entry {
        quint64 index = 0;
        qint64 packed = 0;
        qint64 unpacked = 0;
    };
    QHash<QString, Entry> m_entries; // by name, in lower case
};

} // namespace recado::sheets
