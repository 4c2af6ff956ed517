#pragma once

#include <QByteArray>

namespace recado::test {

// A client that says exactly the bytes it is told to: for servers that must survive strangers. Waits are bounded by 20 s.
class RawClient {
public:
    explicit RawClient(quint16 port, int from = 1); // 127.0.0.FROM
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    RawClient &operator=(RawClient &&) = delete;

    bool isConnected() const { return m_socket >= 0; }
    bool send(const QByteArray &bytes); // false when the other side no longer takes them
    void sendFin();
    void readSlowly(); // the smallest buffer there is for what comes: the other side's writes soon wait
    void reset();
    void close();

    struct Reply {
        int status = 0; // 0: closed, reset or silent before a reply was whole
        QByteArray header;
        QByteArray body;
    };
    Reply readReply();      // with its Content-Length; interim 1xx answers are given too
    QByteArray readToEnd(); // until the other side closes
    bool waitForEnd();
    bool isQuiet(int millis); // nothing can be read now, nor within this time

private:
    bool readSome(int millis);

    int m_socket = -1;
    bool m_ended = false;
    QByteArray m_unread;
};

} // namespace recado::test
