#include "net/curltransfer.h"

#include "base/completion.h"

#include <algorithm>
#include <cstring>

namespace recado::net {

namespace {

constexpr qint64 maxHeaderBytes = 256 * 1024;

QByteArray originOf(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return (url.scheme() + u' ' + url.host() + u' ' + QString::number(url.port(usual))).toUtf8();
}

bool isToken(const QByteArray &text) // RFC 9110, "Tokens"
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::strchr("!#$%&'*+-.^_`|~", c);
    });
}

bool breaksLine(const QByteArray &value)
{
    return value.contains('\r') || value.contains('\n') || value.contains('\0');
}

bool isTls(CURLcode code)
{
    switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CLIENTCERT:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return true;
    default:
        return false;
    }
}

} // namespace

CurlTransfer::CurlTransfer(Request request, std::stop_token stop, std::shared_ptr<Progress> progress, bool answersOnMainThread)
    : m_request(std::move(request)), m_stop(std::move(stop)), m_progress(std::move(progress)), m_start(std::chrono::steady_clock::now()), m_origin(originOf(m_request.url)),
      m_answersOnMainThread(answersOnMainThread), m_answer(answerFileOf(m_progress))
{
    m_promise.start();
}

CurlTransfer::~CurlTransfer() = default;

bool CurlTransfer::hasWaitedTooLong() const
{
    return std::chrono::steady_clock::now() - m_start > m_request.totalTimeout;
}

Result<void> CurlTransfer::check() const
{
    const QUrl &url = m_request.url;
    if (!url.isValid() || url.host().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("not an address"), QStringLiteral("url"));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return error(ErrorKind::Invalid, QStringLiteral("neither http nor https"), QStringLiteral("url"));
    if (!isToken(m_request.method))
        return error(ErrorKind::Invalid, QStringLiteral("not an HTTP method"), QStringLiteral("method"));
    for (const Header &header : m_request.headers) {
        if (!isToken(header.name) || breaksLine(header.value))
            return error(ErrorKind::Invalid, QStringLiteral("not an HTTP header"), QStringLiteral("headers"));
    }
    return {};
}

bool CurlTransfer::usedHttp2() const
{
    long version = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_HTTP_VERSION, &version);
    return version >= CURL_HTTP_VERSION_2_0;
}

// ("CURLOPT_PREREQFUNCTION": called when a connection has been made or reused, TLS included, before any request is made on it.)
// What fails earlier has not left this computer; a call to a proxy's CONNECT counts as earlier too.
int CurlTransfer::aboutToIssue(void *self, char *, char *, int, int localPort)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    if (transfer->m_issued) {
        transfer->m_repeatRefused = true;
        return CURL_PREREQFUNC_ABORT;
    }
    long fresh = 0;
    curl_easy_getinfo(transfer->m_handle.get(), CURLINFO_NUM_CONNECTS, &fresh);
    if (fresh == 0 && transfer->m_sockets->isDead(localPort, transfer->m_connection == Connection::MayBeOld)) {
        transfer->m_foundDead = true;
        return CURL_PREREQFUNC_ABORT;
    }
    transfer->m_issued = true;
    return CURL_PREREQFUNC_OK;
}

size_t CurlTransfer::giveBody(char *to, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    transfer->m_issued = true;
    const QByteArray &body = transfer->m_request.body;
    const qsizetype chunk = std::min(static_cast<qsizetype>(size * count), body.size() - transfer->m_given);
    std::memcpy(to, body.constData() + transfer->m_given, static_cast<size_t>(chunk));
    transfer->m_given += chunk;
    if (transfer->m_progress)
        transfer->m_progress->sent = transfer->m_given;
    return static_cast<size_t>(chunk);
}

size_t CurlTransfer::takeHeader(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const auto length = static_cast<qsizetype>(size * count);
    transfer->m_headerBytes += length;
    if (transfer->m_headerBytes > maxHeaderBytes) {
        transfer->m_tooLarge = true;
        return 0;
    }
    const QByteArray line = QByteArray(bytes, length).trimmed();
    if (line.startsWith("HTTP/")) { // also after an interim answer such as 103
        transfer->m_response.headers.clear();
        transfer->m_headersDone = false;
    } else if (line.isEmpty()) {
        transfer->m_headersDone = true;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        transfer->m_response.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return size * count;
}

size_t CurlTransfer::takeBody(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const auto length = static_cast<qint64>(size * count);
    curl_off_t expected = -1;
    curl_easy_getinfo(transfer->m_handle.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &expected);
    const qint64 most = transfer->m_request.maxAnswerBytes;
    if (length > most - transfer->m_taken || expected > most) {
        transfer->m_tooLarge = true;
        return 0;
    }
    transfer->m_taken += length;
    if (transfer->m_answer) {
        transfer->m_answer->expected = std::max<qint64>(expected, 0);
        transfer->m_answer->received = transfer->m_taken;
    }
    return transfer->keep(bytes, length) ? size * count : 0;
}

bool CurlTransfer::writesFile() const
{
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    return m_answer && status == 200;
}

bool CurlTransfer::keep(const char *bytes, qint64 length)
{
    if (!m_file && !writesFile()) {
        m_response.body.append(bytes, length);
        return true;
    }
    if (!m_file) {
        auto file = std::make_unique<QFile>(m_answer->path);
        if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            m_fileProblem = error(file->exists() ? ErrorKind::Conflict : ErrorKind::Storage, file->errorString(), QStringLiteral("file"));
            return false;
        }
        file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_file = std::move(file);
    }
    if (m_file->write(bytes, length) == length)
        return true;
    m_fileProblem = error(m_file->error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, m_file->errorString(), QStringLiteral("file"));
    return false;
}

// False when what is in the file is not the answer.
bool CurlTransfer::closeFile(bool isWhole)
{
    if (!m_file)
        return isWhole;
    if (isWhole && !m_file->flush()) {
        m_fileProblem = error(m_file->error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, m_file->errorString(), QStringLiteral("file"));
        isWhole = false;
    }
    m_file->close();
    if (!isWhole)
        m_file->remove();
    m_file.reset();
    return isWhole;
}

Error CurlTransfer::errorFor(CURLcode code) const
{
    if (m_fileProblem)
        return *m_fileProblem;
    if (m_tooLarge)
        return error(ErrorKind::BadAnswer, QStringLiteral("the answer is larger than %1 bytes").arg(m_request.maxAnswerBytes));
    if (m_repeatRefused)
        return error(ErrorKind::Network, QStringLiteral("the connection was closed before an answer; not repeated"));
    if (code == CURLE_OK)
        return error(ErrorKind::Network, QStringLiteral("the connection was closed inside the answer"));
    const char *words = m_words[0] ? m_words.data() : curl_easy_strerror(code);
    const QString detail = QStringLiteral("%1 (curl %2)").arg(QString::fromUtf8(words)).arg(code);
    long proxySaid = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_HTTP_CONNECTCODE, &proxySaid);
    if (!m_proxy.isEmpty() && !m_issued && proxySaid >= 300)
        return error(ErrorKind::Network, QStringLiteral("the proxy refuses (HTTP %1)").arg(proxySaid), QStringLiteral("proxy"));
    if (code == CURLE_OPERATION_TIMEDOUT)
        return error(ErrorKind::Timeout, detail);
    return error(isTls(code) ? ErrorKind::Tls : ErrorKind::Network, detail);
}

// ("407 Proxy Authentication Required", RFC 9110: generated by a proxy, which hands nothing on before the client has logged in.) Through a
// tunnel it would be the provider's own word.
bool CurlTransfer::isProxysRefusal(int status) const
{
    return status == 407 && !m_proxy.isEmpty() && m_request.url.scheme() == QLatin1String("http");
}

void CurlTransfer::finish(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    m_response.status = static_cast<int>(status);
    // libcurl calls it a success when the connection is closed between two header lines.
    const bool whole = closeFile(code == CURLE_OK && m_headersDone && status >= 200);
    fillTrace(code);
    if (whole && isProxysRefusal(m_response.status))
        fulfil(Transfer::NotSent, error(ErrorKind::Network, QStringLiteral("the proxy asks for a login (HTTP 407)"), QStringLiteral("proxy")));
    else if (whole)
        fulfil(Transfer::Answered, {});
    else
        fulfil(m_issued ? Transfer::Uncertain : Transfer::NotSent, errorFor(code));
}

void CurlTransfer::abort(Error error)
{
    closeFile(false);
    fulfil(m_issued ? Transfer::Uncertain : Transfer::NotSent, std::move(error));
}

void CurlTransfer::fulfil(Transfer transfer, Error error)
{
    Outcome outcome;
    outcome.transfer = transfer;
    if (transfer == Transfer::Answered)
        outcome.response = std::move(m_response);
    else
        outcome.error = std::move(error);
    outcome.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start);
    if (m_log)
        m_log->note(m_request, outcome);
    if (m_answersOnMainThread) {
        complete(std::make_shared<QPromise<Outcome>>(std::move(m_promise)), std::move(outcome));
        return;
    }
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace recado::net
