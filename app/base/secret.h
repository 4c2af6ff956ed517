#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace recado {

// A token or password. It has no stream operator on purpose, and its bytes are overwritten when the last copy goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    ~Secret() { wipe(); }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes); // what is replaced goes with `other`, and is wiped like everything that goes
        return *this;
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

private:
    void wipe()
    {
        if (m_bytes.isDetached())
            std::fill(m_bytes.begin(), m_bytes.end(), '\0');
    }

    QByteArray m_bytes;
};

// True when both hold the same bytes; takes the same time wherever the first difference is.
bool equalInConstantTime(const QByteArray &left, const QByteArray &right);

// 32 random bytes from the operating system as 43 URL-safe characters.
QByteArray makeUrlToken();

} // namespace recado
