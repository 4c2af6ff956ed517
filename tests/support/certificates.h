#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace recado::test {

// An authority of our own, and certificates it has signed, as PEM files.
class Authority {
public:
    explicit Authority(const QString &name);
    ~Authority();

    void writeTo(const QString &file) const;

    struct Files {
        QString certificate;
        QString key;
    };
    // `stem`.crt and `stem`.key, replacing what is there. Good for one day from now. With a passphrase the key is encrypted.
    Files issue(const QString &stem, const QString &commonName, const QStringList &dnsNames = {}, const QByteArray &passphrase = {}) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace recado::test
