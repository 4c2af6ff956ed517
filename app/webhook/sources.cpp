#include "webhook/sources.h"

#include <algorithm>
#include <array>
#include <optional>

namespace recado::webhook {

namespace ip = boost::asio::ip;

namespace {

struct Bits {
    std::array<unsigned char, 16> bytes{};
    int count = 0;
};

Bits bitsOf(const Address &address)
{
    Bits bits;
    if (address.is_v4()) {
        const auto four = address.to_v4().to_bytes();
        std::copy(four.begin(), four.end(), bits.bytes.begin());
        bits.count = 32;
    } else {
        bits.bytes = address.to_v6().to_bytes();
        bits.count = 128;
    }
    return bits;
}

bool agree(const Bits &left, const Bits &right, int bits)
{
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(left.bytes.begin(), left.bytes.begin() + whole, right.bytes.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || ((left.bytes[whole] ^ right.bytes[whole]) >> (8 - rest)) == 0;
}

std::optional<Address> addressFrom(const QByteArray &text)
{
    boost::system::error_code failure;
    const auto address = ip::make_address(std::string(text.constData(), static_cast<std::size_t>(text.size())), failure);
    return failure ? std::optional<Address>() : plainAddress(address);
}

// "192.0.2.1", "192.0.2.1:8080", "[2001:db8::1]", "[2001:db8::1]:8080", "2001:db8::1"
std::optional<Address> addressOfNode(QByteArray node)
{
    if (node.startsWith('[')) {
        const qsizetype end = node.indexOf(']');
        return end < 0 ? std::optional<Address>() : addressFrom(node.mid(1, end - 1));
    }
    if (node.count(':') == 1)
        node.truncate(node.indexOf(':'));
    return addressFrom(node);
}

// RFC 7239: one element of "Forwarded", such as for="[2001:db8::1]:4711";proto=https. Empty when it has no "for".
QByteArray forOf(const QByteArray &element)
{
    for (const QByteArray &pair : element.split(';')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || pair.left(equals).trimmed().compare("for", Qt::CaseInsensitive) != 0)
            continue;
        QByteArray value = pair.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

Address plainAddress(const Address &address)
{
    if (address.is_v4())
        return address;
    const auto six = address.to_v6();
    if (six.is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, six);
    return ip::address_v6(six.to_bytes());
}

Address senderOf(const Address &address)
{
    const Address plain = plainAddress(address);
    if (plain.is_v4())
        return plain;
    auto bytes = plain.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return ip::address_v6(bytes);
}

Result<Networks> Networks::parse(const QStringList &texts)
{
    Networks networks;
    for (const QString &text : texts) {
        const QByteArray trimmed = text.trimmed().toUtf8();
        const qsizetype slash = trimmed.indexOf('/'); // -1: to the end
        boost::system::error_code failure;
        const Address base = ip::make_address(trimmed.mid(0, slash).toStdString(), failure);
        const int most = base.is_v4() ? 32 : 128;
        bool isNumber = true;
        const int bits = slash < 0 ? most : trimmed.mid(slash + 1).toInt(&isNumber);
        if (failure || !isNumber || bits < 0 || bits > most)
            return error(ErrorKind::Invalid, text);
        const bool mapped = base.is_v6() && base.to_v6().is_v4_mapped();
        if (mapped && bits < 96)
            return error(ErrorKind::Invalid, text); // would mean all of IPv4 and more
        networks.m_networks.push_back({plainAddress(base), mapped ? bits - 96 : bits});
    }
    return networks;
}

bool Networks::contains(const Address &address) const
{
    const Bits bits = bitsOf(plainAddress(address));
    return std::any_of(m_networks.begin(), m_networks.end(), [&bits](const Network &network) {
        const Bits base = bitsOf(network.base);
        return base.count == bits.count && agree(base, bits, network.bits);
    });
}

Result<SourceRule> SourceRule::from(const ListenerOptions &options)
{
    const auto allowed = Networks::parse(options.allowedNetworks);
    if (!allowed)
        return error(ErrorKind::Invalid, allowed.error().detail, QStringLiteral("allow"));
    const auto proxies = Networks::parse(options.trustedProxies);
    if (!proxies)
        return error(ErrorKind::Invalid, proxies.error().detail, QStringLiteral("trusted_proxies"));
    SourceRule rule;
    rule.m_allowed = *allowed;
    rule.m_proxies = *proxies;
    rule.m_field = options.forwardField;
    return rule;
}

Address SourceRule::origin(const Address &peer, const Fields &fields) const
{
    Address nearest = plainAddress(peer);
    if (!isProxy(nearest))
        return nearest;
    const char *name = m_field == ForwardField::Forwarded ? "forwarded" : "x-forwarded-for";
    QList<QByteArray> chain; // several fields of a name are one list
    for (const auto &[field, value] : fields) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            chain += value.split(',');
    }
    while (!chain.isEmpty()) {
        const QByteArray element = chain.takeLast().trimmed();
        const auto address = addressOfNode(m_field == ForwardField::Forwarded ? forOf(element) : element);
        if (!address)
            return nearest;
        nearest = *address;
        if (!isProxy(nearest))
            return nearest;
    }
    return nearest;
}

} // namespace recado::webhook
