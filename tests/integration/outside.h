#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>

#include <memory>

namespace recado::test {

// Somebody out there, with libcurl: TLS that is checked, HTTP/2 where it is offered, an address of their own (127.0.0.2 is another computer
// for who counts senders). Connections are kept. Blocks, for 60 s at most.
class Outside {
public:
    struct Answer {
        int status = 0;  // 0: none
        int version = 0; // 1 or 2
        QByteArray body;
        QByteArray headers;
    };

    Outside(const QString &caFile, const QByteArray &address);
    ~Outside();
    Outside(const Outside &) = delete;
    Outside &operator=(const Outside &) = delete;

    Answer get(const QUrl &url) { return ask("GET", url, {}, {}); }
    Answer post(const QUrl &url, const QByteArray &body, const QByteArrayList &headers = {}) { return ask("POST", url, body, headers); }
    Answer ask(const QByteArray &method, const QUrl &url, const QByteArray &body, const QByteArrayList &headers);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace recado::test
