#include "webhook/tlskeeper.h"

#include <boost/asio/ssl/context.hpp>

#include <QFileInfo>

#include <ctime>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace recado::webhook {

namespace ssl = boost::asio::ssl;

namespace {

Error broken(const QString &place, const boost::system::error_code &reason)
{
    return error(ErrorKind::Tls, QString::fromStdString(reason.message()), place);
}

std::string fileName(const QString &path)
{
    return path.toLocal8Bit().toStdString();
}

QString commonName(X509 *certificate)
{
    char name[256] = "";
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
    return QString::fromUtf8(name);
}

QStringList dnsNames(X509 *certificate)
{
    QStringList names;
    auto *list = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(list); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(list, i);
        if (name->type == GEN_DNS)
            names.append(QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)), ASN1_STRING_length(name->d.dNSName)));
    }
    GENERAL_NAMES_free(list);
    return names;
}

qint64 endOf(X509 *certificate)
{
    std::tm time{};
    return ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &time) == 1 ? static_cast<qint64>(timegm(&time)) : 0;
}

// DNS name or common name, which is where Meta has it. No wildcards: a name is expected, not a family of them.
bool isNamed(X509 *certificate, const std::string &name)
{
    return X509_check_host(certificate, name.c_str(), name.size(), X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT | X509_CHECK_FLAG_NO_WILDCARDS, nullptr) == 1;
}

boost::system::error_code askForCertificates(ssl::context &context, const TlsFiles &files)
{
    boost::system::error_code failure;
    context.load_verify_file(fileName(files.clientAuthority), failure);
    if (failure)
        return failure;
    SSL_CTX_set_client_CA_list(context.native_handle(), SSL_load_client_CA_file(fileName(files.clientAuthority).c_str()));
    context.set_verify_mode(files.clientRequired ? ssl::verify_peer | ssl::verify_fail_if_no_peer_cert : ssl::verify_peer, failure);
    if (files.clientName.isEmpty() || failure)
        return failure;
    context.set_verify_callback(
        [name = files.clientName.toStdString()](bool good, ssl::verify_context &chain) {
            X509_STORE_CTX *store = chain.native_handle();
            if (!good || X509_STORE_CTX_get_error_depth(store) > 0)
                return good;
            if (isNamed(X509_STORE_CTX_get_current_cert(store), name))
                return true;
            X509_STORE_CTX_set_error(store, X509_V_ERR_HOSTNAME_MISMATCH);
            return false;
        },
        failure);
    return failure;
}

} // namespace

Result<TlsKeeper::Loaded> TlsKeeper::load(const TlsFiles &files)
{
    if (!files.isOn())
        return Loaded{};
    boost::system::error_code failure;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF); // 20,000 of them are many megabytes; tickets resume sessions without any
    // Without it OpenSSL ends every resumed session of somebody who has shown a certificate.
    SSL_CTX_set_session_id_context(native, reinterpret_cast<const unsigned char *>("recado"), 6);
    // OpenSSL would ask at the terminal.
    context->set_password_callback([](std::size_t, ssl::context::password_purpose) { return std::string(); }, failure);

    context->use_certificate_chain_file(fileName(files.certificate), failure);
    if (failure)
        return broken(QStringLiteral("tls_certificate"), failure);
    context->use_private_key_file(fileName(files.key), ssl::context::pem, failure); // also when it belongs to another certificate
    if (failure)
        return broken(QStringLiteral("tls_key"), failure);
    if (!files.clientAuthority.isEmpty()) {
        if ((failure = askForCertificates(*context, files)))
            return broken(QStringLiteral("client_authority"), failure);
    }
    X509 *own = SSL_CTX_get0_certificate(native);
    return Loaded{context, {true, commonName(own), dnsNames(own), endOf(own), {}, false}};
}

TlsKeeper::Prints TlsKeeper::printsOf(const TlsFiles &files)
{
    Prints prints;
    for (const QString &path : {files.certificate, files.key, files.clientAuthority}) {
#ifdef Q_OS_UNIX
        struct stat found{};
        if (path.isEmpty() || ::stat(path.toLocal8Bit().constData(), &found) != 0)
            prints.append({0, 0});
        else
            prints.append({found.st_ino, qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec});
#else
        const QFileInfo found(path);
        prints.append({quint64(found.size()), found.exists() ? found.lastModified().toMSecsSinceEpoch() : 0});
#endif
    }
    return prints;
}

Result<void> TlsKeeper::use(const TlsFiles &files)
{
    const Prints prints = printsOf(files); // before reading: what changes meanwhile is seen at the next look
    const auto loaded = load(files);
    if (!loaded)
        return loaded.error();
    m_files = files;
    m_prints = prints;
    m_context = loaded->context;
    setState(loaded->state);
    return {};
}

bool TlsKeeper::look()
{
    if (!m_files.isOn())
        return false;
    const TlsState before = state();
    const Prints prints = printsOf(m_files);
    if (prints == m_prints && !before.hasProblem)
        return false;
    const auto used = use(m_files);
    if (!used) {
        TlsState old = before;
        old.problem = used.error();
        old.hasProblem = true;
        setState(old);
        m_prints = prints;
    }
    return state() != before;
}

TlsState TlsKeeper::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void TlsKeeper::setState(const TlsState &state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

} // namespace recado::webhook
