#include "simulator/webhookposter.h"

#include "base/log.h"
#include "net/httpclient.h"
#include "simulator/loop.h"

#include <algorithm>

namespace recado::simulator {

namespace {

constexpr int maxAttempts = 5;
constexpr auto connectTimeout = std::chrono::seconds(3);
constexpr auto totalTimeout = std::chrono::seconds(8);
constexpr double firstGapSeconds = 2;
constexpr double leastGapSeconds = 0.01; // at pace 0 a hook that says no must not be hammered

std::chrono::milliseconds gapAfter(int attempts, double pace)
{
    const double growth = static_cast<double>(1 << attempts) / 2;
    const double seconds = std::max(firstGapSeconds * pace, leastGapSeconds) * growth;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

net::ClientOptions clientOptions()
{
    net::ClientOptions options;
    options.useSystemProxy = false;
    return options;
}

} // namespace

WebhookPoster::WebhookPoster(Loop &loop, double pace, const QString &caFile)
    : m_loop(loop), m_pace(std::max(pace, 0.0)), m_caFile(caFile), m_client(std::make_unique<net::HttpClient>(clientOptions()))
{
}

WebhookPoster::~WebhookPoster() = default;

void WebhookPoster::post(const QString &lane, const QUrl &url, const QByteArray &body, std::function<void()> done)
{
    post(lane, {url, body, std::move(done), {}, {}});
}

void WebhookPoster::post(const QString &lane, const Letter &letter)
{
    ++m_counts.pending;
    auto &letters = m_lanes[lane];
    if (!letters)
        letters = std::make_shared<std::deque<Letter>>();
    letters->push_back(letter);
    if (letters->size() == 1)
        sendNext(lane);
}

void WebhookPoster::sendNext(const QString &lane)
{
    attempt(m_lanes.value(lane)->front(), [this, lane](bool taken) {
        const auto letters = m_lanes.value(lane);
        const Letter sent = std::move(letters->front());
        letters->pop_front();
        if (!taken)
            retry(sent, 1);
        if (letters->empty())
            m_lanes.remove(lane);
        else
            sendNext(lane);
        if (sent.done)
            sent.done();
    });
}

void WebhookPoster::retry(const Letter &letter, int attempts)
{
    if (attempts >= maxAttempts) {
        --m_counts.pending;
        ++m_counts.abandoned;
        qCInfo(logPractice, "a webhook was given up after %d attempts", attempts);
        return;
    }
    m_loop.after(gapAfter(attempts, m_pace), [this, letter, attempts] {
        attempt(letter, [this, letter, attempts](bool taken) {
            if (!taken)
                retry(letter, attempts + 1);
        });
    });
}

void WebhookPoster::attempt(const Letter &letter, std::function<void(bool taken)> then)
{
    net::Request request;
    request.method = "POST";
    request.url = letter.url;
    request.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    if (!letter.headerName.isEmpty())
        request.headers.append({letter.headerName, letter.headerValue});
    request.body = letter.body;
    request.caFile = m_caFile;
    request.connectTimeout = connectTimeout;
    request.totalTimeout = totalTimeout;
    m_client->send(std::move(request)).then([this, then = std::move(then)](const net::Outcome &outcome) {
        const bool taken = outcome.transfer == net::Transfer::Answered && outcome.response.status == 200;
        m_loop.post([this, then, taken] {
            if (taken) {
                --m_counts.pending;
                ++m_counts.delivered;
            }
            then(taken);
        });
    });
}

void WebhookPoster::ask(const QUrl &url, std::function<void(std::optional<QByteArray> body)> then)
{
    net::Request request;
    request.url = url;
    request.caFile = m_caFile;
    request.connectTimeout = connectTimeout;
    request.totalTimeout = totalTimeout;
    m_client->send(std::move(request)).then([this, then = std::move(then)](const net::Outcome &outcome) {
        const bool isGood = outcome.transfer == net::Transfer::Answered && outcome.response.status == 200;
        m_loop.post([then, body = isGood ? std::optional(outcome.response.body) : std::nullopt] { then(body); });
    });
}

} // namespace recado::simulator
