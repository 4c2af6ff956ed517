#include "support/certificates.h"

#include <QFile>

#include <functional>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace recado::test {

namespace {

constexpr long day = 24 * 3600;

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Bio = std::unique_ptr<BIO, Free>;

Key makeKey()
{
    Key key(EVP_EC_gen("P-256"));
    if (!key)
        qFatal("no key");
    return key;
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    if (!extension || X509_add_ext(certificate, extension, -1) != 1)
        qFatal("no extension");
    X509_EXTENSION_free(extension);
}

Certificate makeCertificate(EVP_PKEY *key, const QString &name, X509 *issuer)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const QByteArray text = name.toUtf8();
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), issuer ? X509_get_subject_name(issuer) : subject);
    return certificate;
}

void write(const QString &file, const std::function<int(BIO *)> &put)
{
    const Bio memory(BIO_new(BIO_s_mem()));
    char *bytes = nullptr;
    if (put(memory.get()) != 1)
        qFatal("no PEM");
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes, size) != size)
        qFatal("not written");
}

} // namespace

struct Authority::Parts {
    Key key;
    Certificate certificate;
};

Authority::Authority(const QString &name) : m_parts(std::make_unique<Parts>())
{
    m_parts->key = makeKey();
    m_parts->certificate = makeCertificate(m_parts->key.get(), name, nullptr);
    addExtension(m_parts->certificate.get(), m_parts->certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(m_parts->certificate.get(), m_parts->certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(m_parts->certificate.get(), m_parts->key.get(), EVP_sha256());
}

Authority::~Authority() = default;

void Authority::writeTo(const QString &file) const
{
    write(file, [this](BIO *out) { return PEM_write_bio_X509(out, m_parts->certificate.get()); });
}

Authority::Files Authority::issue(const QString &stem, const QString &commonName, const QStringList &dnsNames, const QByteArray &passphrase) const
{
    const Key key = makeKey();
    const Certificate certificate = makeCertificate(key.get(), commonName, m_parts->certificate.get());
    QByteArray names;
    for (const QString &name : dnsNames)
        names += (names.isEmpty() ? "DNS:" : ",DNS:") + name.toLatin1();
    if (!names.isEmpty())
        addExtension(certificate.get(), m_parts->certificate.get(), NID_subject_alt_name, names);
    X509_sign(certificate.get(), m_parts->key.get(), EVP_sha256());
    const Files files{stem + QStringLiteral(".crt"), stem + QStringLiteral(".key")};
    write(files.certificate, [&](BIO *out) { return PEM_write_bio_X509(out, certificate.get()); });
    write(files.key, [&](BIO *out) {
        const auto *secret = reinterpret_cast<const unsigned char *>(passphrase.constData());
        const EVP_CIPHER *cipher = passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc();
        return PEM_write_bio_PrivateKey(out, key.get(), cipher, cipher ? secret : nullptr, static_cast<int>(passphrase.size()), nullptr, nullptr);
    });
    return files;
}

} // namespace recado::test
