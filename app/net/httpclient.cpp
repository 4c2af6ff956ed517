#include "net/httpclient.h"

#include "net/curlworker.h"

namespace recado::net {

HttpClient::HttpClient(ClientOptions options) : m_worker(std::make_unique<Worker>(std::move(options))) {}

HttpClient::~HttpClient() = default;

QFuture<Outcome> HttpClient::send(Request request, std::stop_token stop, std::shared_ptr<Progress> progress)
{
    return m_worker->send(std::move(request), std::move(stop), std::move(progress));
}

QFuture<Outcome> HttpClient::send(Request request, std::shared_ptr<Trace> trace)
{
    return m_worker->send(std::move(request), {}, {}, std::move(trace));
}

void HttpClient::useNetwork(NetworkSettings settings)
{
    m_worker->useNetwork(std::move(settings));
}

void HttpClient::setHeld(bool held)
{
    m_worker->setHeld(held);
}

} // namespace recado::net
