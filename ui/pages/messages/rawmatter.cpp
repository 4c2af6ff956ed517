#include "pages/messages/rawmatter.h"

#include "domain/phone.h"

#include <array>

namespace recado {

namespace {

// Where Meta, Wati and Serpro say what happened (statuses[].status, statusString and eventType, and fields named by the status itself).
constexpr std::array<const char *, 5> statusKeys{"status", "statusString", "eventType", "event_type", "deliveryStatus"};

bool isStatusKey(QStringView key)
{
    for (const char *known : statusKeys) {
        if (key.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

RawMatter::RawMatter(const StatusEvent &event, const QStringList &ids, const QString &recipient)
    : m_values(ids.cbegin(), ids.cend()), m_word(toString(event.kind)), m_at(event.occurredAt)
{
    m_values.insert(event.providerId);
    m_values.insert(event.code);
    QStringList forms = phoneVariants(recipient);
    forms += recipient;
    for (const QString &form : std::as_const(forms)) {
        m_values.insert(form);
        if (form.startsWith(QLatin1Char('+')))
            m_values.insert(form.mid(1));
    }
    m_values.remove(QString());
}

bool RawMatter::isTold(QStringView key, QStringView value) const
{
    if (value.isEmpty() || value.size() > 300)
        return false;
    if (m_word.isEmpty())
        return false; // of no fact
    if (isStatusKey(key))
        return value.contains(m_word, Qt::CaseInsensitive);
    return key.compare(m_word, Qt::CaseInsensitive) == 0 || m_values.contains(value.toString()) || isTime(value);
}

// In seconds, in milliseconds or as ISO text, whichever the provider uses.
bool RawMatter::isTime(QStringView value) const
{
    if (!m_at || value.size() < 9 || !value.front().isDigit())
        return false;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const qint64 millis = toMillis(*m_at);
    if (isNumber)
        return number == millis || number == millis / 1000;
    const auto moment = value.contains(QLatin1Char('T')) ? instantFromIso(value.toString()) : std::nullopt;
    return moment && toMillis(*moment) / 1000 == millis / 1000;
}

} // namespace recado
