#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace recado::net {
class HttpClient;
}

namespace recado::simulator {

class Loop;

// Posts webhooks. Within a lane (one message) the first attempts go one after the other, so what was told first arrives first; an attempt
// that is not answered with 200 is repeated later, out of order, as Wati's help centre says ("How to set up and use webhooks in Wati": all
// but HTTP 200 is retried), but with growing gaps of seconds in place of its ten minutes, and five times in place of 144.
class WebhookPoster {
public:
    struct Letter {
        QUrl url;
        QByteArray body;
        std::function<void()> done;
        QByteArray headerName; // none when empty
        QByteArray headerValue;
    };

    struct Counts {
        int pending = 0;
        int delivered = 0;
        int abandoned = 0;
    };

    // `caFile`: PEM file that is trusted beside the system's, for hooks behind a front of one's own; may be empty.
    WebhookPoster(Loop &loop, double pace, const QString &caFile = {});
    ~WebhookPoster();
    WebhookPoster(const WebhookPoster &) = delete;
    WebhookPoster &operator=(const WebhookPoster &) = delete;

    // On the loop's thread. `done` after the first attempt.
    void post(const QString &lane, const QUrl &url, const QByteArray &body, std::function<void()> done = {});
    // With a header beside the usual ones, such as a signature.
    void post(const QString &lane, const Letter &letter);
    // Asks once, with GET; `then` gets the body of a 200, else nothing.
    void ask(const QUrl &url, std::function<void(std::optional<QByteArray> body)> then);
    Counts counts() const { return m_counts; }

private:
    void sendNext(const QString &lane);
    void attempt(const Letter &letter, std::function<void(bool taken)> then);
    void retry(const Letter &letter, int attempts);

    Loop &m_loop;
    double m_pace;
    const QString m_caFile;
    Counts m_counts;
    QHash<QString, std::shared_ptr<std::deque<Letter>>> m_lanes; // the first letter of a lane is on its way
    std::unique_ptr<net::HttpClient> m_client;
};

} // namespace recado::simulator
