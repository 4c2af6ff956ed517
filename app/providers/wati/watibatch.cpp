#include "providers/wati/watibatch.h"

#include "domain/phone.h"
#include "providers/neutral/jsontext.h"
#include "providers/wati/watianswers.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"
#include "providers/wati/watitemplatesend.h"

#include <QSet>

#include <algorithm>

namespace recado::wati {

namespace {

struct Batch {
    QList<int> orders;
    QSet<QString> recipients;
};

bool mayTravelTogether(const Provider &provider, const Account &account, const SendOrder &order)
{
    return order.content.isTemplate() && !order.id.isNull() && !firstError(provider.refusals(account, order.content))
           && checkForBulk(account, order);
}

SendReply leftOut(bool everyEntryIsKnown)
{
    SendReply reply;
    reply.outcome = everyEntryIsKnown ? SendReply::Outcome::Refused : SendReply::Outcome::Unknown;
    reply.error = error(everyEntryIsKnown ? ErrorKind::Rejected : ErrorKind::BadAnswer, QStringLiteral("left out of the answer"),
                        QStringLiteral("to"));
    return reply;
}

// Which of our orders an entry of the answer speaks of.
class OrderFinder {
public:
    explicit OrderFinder(const QList<SendOrder> &orders) : m_orders(orders), m_answered(orders.size(), false)
    {
        for (int i = 0; i < orders.size(); ++i) {
            m_byId.insert(orders[i].id.value.toLower(), i);
            m_byPerson.insert(targetOf(orders[i].recipient), i);
        }
    }

    // By our id, else by the person; none when it is none of ours or was found before.
    std::optional<int> take(const QJsonObject &entry)
    {
        int found = m_byId.value(textIn(entry, {"localMessageId", "local_message_id"}).toLower(), -1);
        if (found < 0)
            found = byPerson(textIn(entry, {"phone_number", "whatsappNumber", "waId", "wa_id", "target"}));
        if (found < 0 || m_answered[found])
            return {};
        m_answered[found] = true;
        return found;
    }

    bool isAnswered(int order) const { return m_answered[order]; }

private:
    int byPerson(const QString &person) const
    {
        if (person.isEmpty())
            return -1;
        if (m_byPerson.contains(targetOf(person)))
            return m_byPerson.value(targetOf(person));
        const auto same = [&](const SendOrder &order) { return samePhone(order.recipient, person); };
        const auto found = std::find_if(m_orders.begin(), m_orders.end(), same);
        return found == m_orders.end() ? -1 : static_cast<int>(found - m_orders.begin());
    }

    const QList<SendOrder> &m_orders;
    QList<bool> m_answered;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byPerson;
};

QList<SendReply> reconcile(const QJsonObject &answer, const QJsonArray &entries, const QList<SendOrder> &orders)
{
    OrderFinder finder(orders);
    QList<SendReply> replies(orders.size());
    bool everyEntryIsKnown = true;
    for (const QJsonValue &entry : entries) {
        const auto order = finder.take(entry.toObject());
        if (order)
            replies[*order] = readReceiver(answer, entry.toObject());
        else
            everyEntryIsKnown = false;
    }
    for (int i = 0; i < orders.size(); ++i) {
        if (!finder.isAnswered(i))
            replies[i] = leftOut(everyEntryIsKnown);
    }
    return replies;
}

} // namespace

bool carriesMessageId(const Account &account, const SendOrder &order)
{
    if (apiOf(account) == Api::V3)
        return order.content.isTemplate();
    return order.content.type() == QLatin1String("text") || (order.content.isTemplate() && prefersBulk(account));
}

QList<ProviderRef> clientRefs(const Account &account, const SendOrder &order)
{
    const bool mayTravelInBatch = apiOf(account) == Api::V2 && order.content.isTemplate();
    if (order.id.isNull() || !(carriesMessageId(account, order) || mayTravelInBatch))
        return {};
    return {{QStringLiteral("local_message_id"), order.id.value}};
}

QList<QList<int>> batches(const Provider &provider, const Account &account, const QList<SendOrder> &orders)
{
    QList<QList<int>> result;
    QMap<QString, QList<Batch>> open;
    for (int i = 0; i < orders.size(); ++i) {
        const SendOrder &order = orders[i];
        if (batchSize(account) == 1 || !mayTravelTogether(provider, account, order)) {
            result += QList<int>{i};
            continue;
        }
        QList<Batch> &candidates = open[channelDigits(order.channel) + QLatin1Char(' ') + order.content.asTemplate().name];
        const QString recipient = targetOf(order.recipient);
        auto batch = std::find_if(candidates.begin(), candidates.end(), [&](const Batch &candidate) {
            return candidate.orders.size() < batchSize(account) && !candidate.recipients.contains(recipient);
        });
        if (batch == candidates.end())
            batch = candidates.insert(candidates.end(), Batch{});
        batch->orders += i;
        batch->recipients += recipient;
    }
    for (const QList<Batch> &group : std::as_const(open)) {
        for (const Batch &batch : group)
            result += batch.orders;
    }
    std::sort(result.begin(), result.end(), [](const auto &left, const auto &right) { return left.first() < right.first(); });
    return result;
}

QList<SendReply> readBatchReply(const Account &account, const QList<SendOrder> &orders, const net::Response &response)
{
    const SendReply common = readSendReply(account, response);
    const bool isAnswered = response.status >= 200 && response.status <= 299;
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    const bool single = orders.size() == 1 && !(orders.first().content.isTemplate() && carriesMessageId(account, orders.first()));
    if (single || !isAnswered || !document || saidBy(document->object()) != Said::Yes)
        return QList<SendReply>(orders.size(), common);
    const auto entries = listIn(document->object(), {"receivers", "recipients"});
    if (entries)
        return reconcile(document->object(), *entries, orders);
    SendReply unclear;
    unclear.error = error(ErrorKind::BadAnswer, QStringLiteral("no list of recipients in the answer"), QStringLiteral("receivers"));
    return QList<SendReply>(orders.size(), unclear);
}

} // namespace recado::wati
