#pragma once

#include <QString>

namespace recado::test {

// A disk of a few megabytes for this program alone (Linux: a tmpfs in a mount namespace of its own), made before any thread and any file. Where the
// system does not allow it, isThere() is false.
class SmallDisk {
public:
    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    QString path() const { return m_path; }
    void fill() const;  // until nothing more goes on it
    void clear() const; // what fill() has written

private:
    QString m_path;
    bool m_isThere = false;
};

} // namespace recado::test
