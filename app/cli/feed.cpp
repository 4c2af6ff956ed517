#include "cli/feed.h"

#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "domain/phone.h"
#include "format/timewords.h"

namespace recado::cli {

Feed::Feed(Application &app, Output &out, QObject *parent) : QObject(parent), m_app(app), m_out(out), m_since(app.core().now())
{
    connect(&m_app.messages(), &MessageService::changed, this, [this](const ChangeSet &changes) {
        for (const MessageRow row : changes.messages)
            read(row);
    });
    connect(&m_app.ingest(), &IngestService::deliveryDecoded, this, &Feed::readDelivery);
}

void Feed::read(MessageRow row)
{
    whenDone(m_app.messages().story(row), this, [this](const Result<Story> &story) {
        if (story)
            print(*story);
    });
}

void Feed::print(const Story &story)
{
    const MessageRow row = story.summary.message.row;
    Printed *printed = m_printed.object(row);
    if (!printed) {
        printed = new Printed; // owned by the cache
        for (const StatusEvent &event : story.events) {
            if (event.heardAt < m_since)
                printed->insert(event.id);
        }
        m_printed.insert(row, printed);
    }
    for (const StatusEvent &event : story.events) {
        if (printed->contains(event.id))
            continue;
        printed->insert(event.id);
        QJsonObject line = toJson(event);
        line.insert(QStringLiteral("message_id"), story.summary.message.id.value);
        line.insert(QStringLiteral("account"), textOrNull(story.summary.accountName));
        line.insert(QStringLiteral("to"), story.summary.message.recipient);
        line.insert(QStringLiteral("verdict"), toString(story.summary.message.verdict));
        m_out.line(line);
        m_out.say(QStringLiteral("%1  %2").arg(lineFor(event), formatPhone(story.summary.message.recipient)));
    }
}

void Feed::readDelivery(DeliveryId id)
{
    whenDone(m_app.messages().delivery(id), this, [this](const Result<DeliveryRecord> &delivery) {
        if (!delivery || delivery->state == QLatin1String("matched"))
            return; // its facts speak for themselves
        const AccountId account = delivery->account;
        whenDone(m_app.accounts().accounts(), this, [this, delivery = *delivery, account](const Result<QList<Account>> &accounts) {
            QHash<AccountId, QString> names;
            for (const Account &item : accounts ? *accounts : QList<Account>())
                names.insert(item.id, item.name);
            QJsonObject line = toJson(delivery, names);
            line.insert(QStringLiteral("message_id"), QJsonValue());
            m_out.line(line);
            const QString number = QString::number(delivery.id.value);
            m_out.say(QStringLiteral("%1  #%2  %3  %4").arg(exactTime(delivery.heardAt), number, delivery.state, names.value(account)));
        });
    });
}

} // namespace recado::cli
