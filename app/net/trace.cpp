#include "net/trace.h"

#include "net/curltransfer.h"

namespace recado::net {

static_assert(curlcode::couldntResolveProxy == CURLE_COULDNT_RESOLVE_PROXY && curlcode::couldntResolveHost == CURLE_COULDNT_RESOLVE_HOST
              && curlcode::peerFailedVerification == CURLE_PEER_FAILED_VERIFICATION && curlcode::badCaFile == CURLE_SSL_CACERT_BADFILE
              && curlcode::proxy == CURLE_PROXY);

namespace {

Milliseconds timeOf(CURL *curl, CURLINFO what)
{
    curl_off_t micros = 0;
    curl_easy_getinfo(curl, what, &micros);
    return Milliseconds((micros + 999) / 1000); // what happened at all took a moment
}

std::optional<Instant> instantOf(const QByteArray &text)
{
    const time_t seconds = curl_getdate(text.constData(), nullptr);
    return seconds < 0 ? std::optional<Instant>() : Instant(std::chrono::seconds(seconds));
}

// ("CURLINFO_CERTINFO": lines of "name:content" for each certificate.)
SeenCertificate certificateOf(const curl_slist *lines)
{
    SeenCertificate seen;
    for (; lines; lines = lines->next) {
        const QByteArray line(lines->data);
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (line.startsWith("Subject:"))
            seen.subject = QString::fromUtf8(value);
        else if (line.startsWith("Issuer:"))
            seen.issuer = QString::fromUtf8(value);
        else if (line.startsWith("Start date:"))
            seen.from = instantOf(value);
        else if (line.startsWith("Expire date:"))
            seen.until = instantOf(value);
    }
    return seen;
}

} // namespace

void CurlTransfer::fillTrace(CURLcode code) const
{
    CURL *curl = m_handle.get();
    Trace *trace = m_trace.get();
    if (!curl || !trace)
        return;
    trace->proxy = m_proxy;
    trace->curlCode = code;
    long number = 0;
    curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &number);
    trace->verifyResult = static_cast<int>(number);
    curl_easy_getinfo(curl, CURLINFO_HTTP_CONNECTCODE, &number);
    trace->proxyStatus = static_cast<int>(number);
    const char *address = nullptr;
    curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &address);
    trace->address = QString::fromLatin1(address);
    trace->resolved = timeOf(curl, CURLINFO_NAMELOOKUP_TIME_T);
    trace->connected = timeOf(curl, CURLINFO_CONNECT_TIME_T);
    trace->secured = timeOf(curl, CURLINFO_APPCONNECT_TIME_T);
    trace->answered = timeOf(curl, CURLINFO_STARTTRANSFER_TIME_T);
    curl_certinfo *chain = nullptr;
    if (curl_easy_getinfo(curl, CURLINFO_CERTINFO, &chain) == CURLE_OK && chain) {
        for (int i = 0; i < chain->num_of_certs; ++i)
            trace->chain.append(certificateOf(chain->certinfo[i]));
    }
}

QList<QPair<QString, QString>> libraryVersions()
{
    const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
    return {{QStringLiteral("libcurl"), QString::fromLatin1(info->version)}, {QStringLiteral("tls"), QString::fromLatin1(info->ssl_version)}};
}

} // namespace recado::net
