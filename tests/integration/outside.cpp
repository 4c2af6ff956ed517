#include "integration/outside.h"

#include <QFile>

#include <curl/curl.h>

namespace recado::test {

struct Outside::Parts {
    CURL *curl = nullptr;
    QByteArray caFile;
    QByteArray address;
};

namespace {

std::size_t append(char *bytes, std::size_t size, std::size_t count, void *into)
{
    static_cast<QByteArray *>(into)->append(bytes, static_cast<qsizetype>(size * count));
    return size * count;
}

} // namespace

Outside::Outside(const QString &caFile, const QByteArray &address) : m_parts(std::make_unique<Parts>())
{
    m_parts->curl = curl_easy_init();
    m_parts->caFile = QFile::encodeName(caFile);
    m_parts->address = address;
}

Outside::~Outside()
{
    curl_easy_cleanup(m_parts->curl);
}

Outside::Answer Outside::ask(const QByteArray &method, const QUrl &url, const QByteArray &body, const QByteArrayList &headers)
{
    CURL *curl = m_parts->curl;
    Answer answer;
    const QByteArray address = url.toEncoded();
    curl_slist *list = curl_slist_append(nullptr, "Content-Type: application/json");
    list = curl_slist_append(list, "Expect:");
    for (const QByteArray &header : headers)
        list = curl_slist_append(list, header.constData());
    const QByteArray place = "localhost:" + QByteArray::number(url.port()) + ":127.0.0.1";
    curl_slist *places = curl_slist_append(nullptr, place.constData());
    curl_easy_reset(curl); // keeps the connections
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_RESOLVE, places);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_CAINFO, m_parts->caFile.constData());
    curl_easy_setopt(curl, CURLOPT_INTERFACE, m_parts->address.constData());
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    if (method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.constData());
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &answer.headers);
    curl_easy_perform(curl); // an answer may be there although the rest of the body was not taken
    long status = 0;
    long version = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_HTTP_VERSION, &version);
    answer.status = static_cast<int>(status);
    answer.version = version == CURL_HTTP_VERSION_2_0 ? 2 : version == CURL_HTTP_VERSION_NONE ? 0 : 1;
    curl_slist_free_all(list);
    curl_slist_free_all(places);
    return answer;
}

} // namespace recado::test
