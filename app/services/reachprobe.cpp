#include "services/reachprobe.h"

#include "base/secret.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace recado {

namespace {

constexpr auto lifetime = std::chrono::minutes(1);
constexpr qsizetype longestTarget = 200;

const QByteArray inQuery = "token="; // for proxies that drop fields which they do not know
const QString proofKey = QStringLiteral("proof");

QByteArray markOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

QByteArray fieldOf(const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &name)
{
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

// QJsonDocument writes keys in order: the same object is the same bytes.
QString proofOf(const QByteArray &key, const QByteArray &token, QJsonObject answer)
{
    answer.remove(proofKey);
    const QByteArray bytes = "recado reach\n" + token + '\n' + QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256).toHex());
}

const QList<QPair<ReachArrival::Way, QString>> &ways()
{
    static const QList<QPair<ReachArrival::Way, QString>> words{{ReachArrival::Way::Hook, QStringLiteral("hook")},
                                                                {ReachArrival::Way::Astray, QStringLiteral("astray")},
                                                                {ReachArrival::Way::Refused, QStringLiteral("refused")}};
    return words;
}

QString wayWord(ReachArrival::Way way)
{
    for (const auto &[known, word] : ways()) {
        if (known == way)
            return word;
    }
    return {};
}

// The address that the proxy itself has written stands last; what stands before may be a stranger's.
QString forwardedIn(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray field = fieldOf(headers, "X-Forwarded-For");
    if (field.isEmpty())
        field = fieldOf(headers, "Forwarded");
    return QString::fromLatin1(field.split(',').last().trimmed().left(64));
}

} // namespace

ReachProbe ReachProbe::make(Instant now)
{
    ReachProbe probe;
    probe.token = makeUrlToken();
    probe.mark = markOf(probe.token);
    probe.key = QByteArray::fromBase64(makeUrlToken(), QByteArray::Base64UrlEncoding);
    probe.until = now + lifetime;
    return probe;
}

QString ReachProbe::path() const
{
    const QString word = QString::fromLatin1(token);
    return QStringLiteral("/hook/%1/%2?%3%4").arg(reachAccount, word, QString::fromLatin1(inQuery), word);
}

std::optional<ReachAnswer> readReachAnswer(const ReachProbe &probe, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QByteArray proof = object.value(proofKey).toString().toLatin1();
    if (proof.isEmpty() || !equalInConstantTime(proof, proofOf(probe.key, probe.token, object).toLatin1()))
        return {};
    ReachAnswer answer;
    for (const auto &[way, word] : ways()) {
        if (object.value(QLatin1String("arrived")).toString() == word)
            answer.way = way;
    }
    answer.target = object.value(QLatin1String("target")).toString();
    answer.peer = object.value(QLatin1String("peer")).toString();
    answer.sender = object.value(QLatin1String("sender")).toString();
    answer.forwarded = object.value(QLatin1String("forwarded")).toString();
    answer.isProxied = object.value(QLatin1String("proxied")).toBool();
    return answer;
}

void ReachProbes::expect(const ReachProbe &probe)
{
    const QMutexLocker lock(&m_mutex);
    m_expected.removeIf([now = now()](const QHash<QByteArray, Expected>::iterator &entry) { return entry->until <= now; });
    if (!m_expected.contains(probe.mark) && now() < probe.until)
        m_expected.insert(probe.mark, {probe.key, probe.until, false});
    m_count = int(m_expected.size());
}

bool ReachProbes::knows(const QByteArray &token) const
{
    if (m_count == 0)
        return false;
    const QMutexLocker lock(&m_mutex);
    const auto found = m_expected.constFind(markOf(token));
    return found != m_expected.constEnd() && !found->isUsed && now() < found->until;
}

std::optional<QByteArray> ReachProbes::answer(const ReachArrival &arrival)
{
    if (m_count == 0)
        return {};
    QByteArray token = fieldOf(arrival.headers, reachField);
    if (token.isEmpty())
        token = arrival.query.mid(arrival.query.startsWith(inQuery) ? inQuery.size() : arrival.query.size());
    const QMutexLocker lock(&m_mutex);
    const auto found = m_expected.find(markOf(token));
    if (found == m_expected.end() || found->isUsed || now() >= found->until)
        return {};
    found->isUsed = true;
    QByteArray target = arrival.target;
    target.replace(token, "…");
    QJsonObject object{{QStringLiteral("recado"), QStringLiteral("reach")},
                       {QStringLiteral("arrived"), wayWord(arrival.way)},
                       {QStringLiteral("target"), QString::fromUtf8(target.left(longestTarget))},
                       {QStringLiteral("peer"), QString::fromLatin1(arrival.peer)},
                       {QStringLiteral("sender"), QString::fromLatin1(arrival.sender)},
                       {QStringLiteral("forwarded"), forwardedIn(arrival.headers)},
                       {QStringLiteral("proxied"), arrival.isProxied}};
    object.insert(proofKey, proofOf(found->key, token, object));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace recado
