#include "net/httpclient.h"

#include "net/curlworker.h"

namespace recado::net {

HttpClient::HttpClient(ClientOptions options) : m_worker(std::make_unique<Worker>(std::move(options))) {}

HttpClient::~HttpClient() = default;

QFuture<Outcome> HttpClient::send(Request request, std::stop_token stop)
{
    return m_worker->send(std::move(request), std::move(stop));
}

} // namespace recado::net
