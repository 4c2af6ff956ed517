#include "domain/pacer.h"

#include "base/error.h"
#include "domain/errorcodes.h"

#include <algorithm>
#include <array>

namespace recado {

namespace {

// The credentials themselves were refused, not the account: Meta 0 and 190, the old API's 1005, HTTP 401 of the others.
bool refusesCredentials(const QString &code)
{
    static const std::array<QString, 7> codes{
        QStringLiteral("0"),        QStringLiteral("190"),        QStringLiteral("1005"),           QStringLiteral("onprem:1005"),
        QStringLiteral("wati:401"), QStringLiteral("serpro:401"), toString(ErrorKind::Unauthorized)};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// What makes every further message of the broadcast useless; empty when it is about one message.
QString stopWord(const QString &code)
{
    if (refusesCredentials(code))
        return QStringLiteral("credentials");
    switch (classOf(code)) {
    case CodeClass::AccountStop: return QStringLiteral("account");
    case CodeClass::TemplateStop: return QStringLiteral("template");
    default: return {};
    }
}

} // namespace

std::optional<BroadcastReason> Breaker::note(const BroadcastOutcome &outcome)
{
    m_row = !outcome.failed ? 0 : m_row > 0 && outcome.code == m_code ? m_row + 1 : 1;
    m_code = outcome.failed ? outcome.code : QString();
    const bool countsRatio = m_rules.failureRatio > 0 && m_rules.window > 0;
    if (countsRatio) {
        m_window += outcome.failed;
        while (m_window.size() > m_rules.window)
            m_window.removeFirst();
    }
    if (!outcome.failed)
        return {};
    if (const QString word = stopWord(outcome.code); !word.isEmpty())
        return BroadcastReason{word, outcome.code};
    if (m_rules.sameCode > 0 && m_row >= m_rules.sameCode)
        return BroadcastReason{QStringLiteral("same_code"), outcome.code};
    const qsizetype failures = countsRatio ? m_window.count(true) : 0;
    if (countsRatio && double(failures) >= m_rules.failureRatio * m_rules.window - 1e-9)
        return BroadcastReason{QStringLiteral("failure_ratio"), QStringLiteral("%1/%2").arg(failures).arg(m_window.size())};
    return {};
}

void Breaker::reset()
{
    m_window.clear();
    m_code.clear();
    m_row = 0;
}

} // namespace recado
