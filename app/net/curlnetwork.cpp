// How a client's thread reaches the world: certificates, proxy, and whether anything may leave at all.
#include "net/curlworker.h"

#include <QFile>

namespace recado::net {

namespace {

constexpr std::size_t mostCertificateFiles = 8; // a handshake may still read the one before

} // namespace

// libcurl takes one PEM file; naming the extra one alone would drop the system's. What cannot be read is passed on as it is: then
// every TLS connection fails, which is better than silently trusting less or more than was asked for.
void HttpClient::Worker::prepareCertificates(const QString &operatorsFile)
{
    const curl_version_info_data *libcurl = curl_version_info(CURLVERSION_NOW);
    m_settings.nativeCa = !libcurl->cainfo && !libcurl->capath;
    m_settings.caFile.clear();
    QByteArray together;
    for (const QByteArray &name : {m_options.caBundleFile, QFile::encodeName(operatorsFile)}) {
        if (name.isEmpty())
            continue;
        QFile extra(QFile::decodeName(name));
        if (!extra.open(QIODevice::ReadOnly)) {
            m_settings.caFile = name;
            return;
        }
        m_settings.caFile = name;
        together += extra.readAll() + '\n';
    }
    if (together.isEmpty())
        return;
    QFile system(QFile::decodeName(libcurl->cainfo));
    auto file = std::make_unique<QTemporaryFile>();
    if (!libcurl->cainfo || !system.open(QIODevice::ReadOnly) || !file->open())
        return;
    file->write(system.readAll() + '\n' + together);
    file->close();
    m_settings.caFile = QFile::encodeName(file->fileName());
    if (m_certificates.size() == mostCertificateFiles)
        m_certificates.erase(m_certificates.begin());
    m_certificates.push_back(std::move(file));
}

void HttpClient::Worker::useNetwork(NetworkSettings settings)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newNetwork = std::move(settings);
    }
    curl_multi_wakeup(m_multi);
}

void HttpClient::Worker::setHeld(bool held)
{
    {
        const std::lock_guard lock(m_mutex);
        m_holds = held;
    }
    curl_multi_wakeup(m_multi);
}

// Before what waits is started: settings and leave to go come together.
void HttpClient::Worker::takeNetwork()
{
    std::optional<NetworkSettings> network;
    {
        const std::lock_guard lock(m_mutex);
        network.swap(m_newNetwork);
        m_isHeld = m_holds;
    }
    if (!network)
        return;
    prepareCertificates(network->caFile);
    m_proxies.use(std::move(*network));
}

} // namespace recado::net
