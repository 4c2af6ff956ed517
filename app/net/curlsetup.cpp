// How a request becomes libcurl options.
#include "net/curltransfer.h"

#include <QFile>

namespace recado::net {

namespace {

bool sameName(const QByteArray &left, const char *right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

long millis(std::chrono::milliseconds time)
{
    return static_cast<long>(std::max<qint64>(time.count(), 1)); // 0 would mean "no limit"
}

// The extra certificates and the ones trusted anyway, as one text. A file that cannot be read is named as it is: the connection fails,
// which is better than silently trusting less than was asked for.
void trustAlso(CURL *curl, const QByteArray &extraFile, const QByteArray &usualFile)
{
    QFile extra(QFile::decodeName(extraFile));
    if (!extra.open(QIODevice::ReadOnly)) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, extraFile.constData());
        return;
    }
    const char *own = curl_version_info(CURLVERSION_NOW)->cainfo;
    QFile usual(QFile::decodeName(usualFile.isEmpty() ? QByteArray(own) : usualFile));
    QByteArray certificates = usual.open(QIODevice::ReadOnly) ? usual.readAll() + '\n' : QByteArray();
    certificates += extra.readAll();
    curl_blob blob{certificates.data(), static_cast<std::size_t>(certificates.size()), CURL_BLOB_COPY};
    curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &blob);
}

} // namespace

CURL *CurlTransfer::prepare(const TransferSettings &settings, SocketWatch &sockets, Connection connection)
{
    m_sockets = &sockets;
    m_connection = connection;
    m_foundDead = false;
    if (m_progress)
        m_progress->total = m_request.body.size();
    m_handle.reset(curl_easy_init());
    CURL *curl = m_handle.get();
    if (!curl)
        return nullptr;

    curl_easy_setopt(curl, CURLOPT_PRIVATE, this);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // A name that takes long to resolve must not hold up the other transfers when this one is given up.
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L);

    curl_easy_setopt(curl, CURLOPT_URL, m_request.url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment).constData());
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, millis(m_request.connectTimeout));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, millis(m_request.totalTimeout));
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    // A POST on a connection that died while idle ends as Uncertain, so connections are not trusted for long after their last answer.
    curl_easy_setopt(curl, CURLOPT_MAXAGE_CONN, 15L);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, connection == Connection::MustBeFresh || m_trace ? 1L : 0L);
    if (m_trace) {
        curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(curl, CURLOPT_CERTINFO, 1L);
    }
    // Of a host that multiplexes, a connection that is being made is waited for. Otherwise, as soon as the first answers, every request that waits
    // makes one of its own while the others are in their handshakes: hundreds of them.
    curl_easy_setopt(curl, CURLOPT_PIPEWAIT, connection == Connection::MayBeShared ? 1L : 0L);
    sockets.attachTo(curl);

    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (settings.nativeCa)
        curl_easy_setopt(curl, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.constData());
    if (!m_request.caFile.isEmpty())
        trustAlso(curl, QFile::encodeName(m_request.caFile), settings.caFile);

    // Set even when empty: libcurl would otherwise read http_proxy by itself.
    curl_easy_setopt(curl, CURLOPT_PROXY, settings.proxy.constData());
    m_proxy = settings.proxy.isEmpty() ? QString() : QUrl(QString::fromLatin1(settings.proxy)).authority(); // never with a user
    if (!settings.proxyUser.isEmpty()) {
        // A tunnel is asked for as often as the proxy's way of logging in takes: nothing of the request is in it. What goes through without a
        // tunnel leaves once, so only the way that needs no question first will do.
        const bool tunnels = m_request.url.scheme() == QLatin1String("https");
        curl_easy_setopt(curl, CURLOPT_PROXYAUTH, static_cast<long>(tunnels ? CURLAUTH_BASIC | CURLAUTH_DIGEST | CURLAUTH_NTLM : CURLAUTH_BASIC));
        curl_easy_setopt(curl, CURLOPT_PROXYUSERNAME, settings.proxyUser.constData());
        curl_easy_setopt(curl, CURLOPT_PROXYPASSWORD, settings.proxyPassword.constData());
    }
    // The proxy sees neither our headers nor are its own taken for the answer's.
    curl_easy_setopt(curl, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);

    curl_easy_setopt(curl, CURLOPT_PREREQFUNCTION, &CurlTransfer::aboutToIssue);
    curl_easy_setopt(curl, CURLOPT_PREREQDATA, this);
    // No CURLOPT_SEEKFUNCTION, on purpose: see HttpClient.
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &CurlTransfer::giveBody);
    curl_easy_setopt(curl, CURLOPT_READDATA, this);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &CurlTransfer::takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &CurlTransfer::takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);

    m_headerLines.reset();
    setMethod();
    setHeaders();
    return curl;
}

void CurlTransfer::setMethod()
{
    CURL *curl = m_handle.get();
    const QByteArray &method = m_request.method;
    const bool usuallyHasBody = method == "POST" || method == "PUT" || method == "PATCH";
    if (usuallyHasBody || !m_request.body.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
    } else if (method == "HEAD") {
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
        return;
    } else {
        curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
        if (method == "GET")
            return;
    }
    if (method != "POST")
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.constData());
}

void CurlTransfer::setHeaders()
{
    bool ownType = false;
    bool ownAgent = false;
    const auto add = [this](const QByteArray &line) {
        m_headerLines.reset(curl_slist_append(m_headerLines.release(), line.constData()));
    };
    for (const Header &header : m_request.headers) {
        ownType = ownType || sameName(header.name, "Content-Type");
        ownAgent = ownAgent || sameName(header.name, "User-Agent");
        // ("CURLOPT_HTTPHEADER": a colon without a value removes a header, a semicolon sends it without a value.)
        add(header.value.isEmpty() ? header.name + ';' : header.name + ": " + header.value);
    }
    add("Expect:"); // no 100-continue, which costs a second where it is not understood
    if (!ownType)
        add("Content-Type:"); // what libcurl would say is "a form"
    if (!ownAgent)
        add("User-Agent: Recado/" RECADO_VERSION);
    curl_easy_setopt(m_handle.get(), CURLOPT_HTTPHEADER, m_headerLines.get());
}

} // namespace recado::net
