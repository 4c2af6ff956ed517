#include "simulator/serpro/hooks.h"

#include "simulator/cloudevents.h"
#include "simulator/serpro/answers.h"
#include "simulator/webhookposter.h"

#include <algorithm>

namespace recado::simulator::serpro {

using namespace Qt::Literals::StringLiterals;

QString Hooks::add(int number, const QUrl &url)
{
    const QString id = m_world.invention().hex(u"serpro hook"_s, QString::number(++m_count), 24);
    m_hooks.append({id, number, url});
    return id;
}

bool Hooks::change(int number, const QString &id, const QUrl &url)
{
    const auto hook =
        std::find_if(m_hooks.begin(), m_hooks.end(), [&](const Hook &item) { return item.id == id && item.number == number; });
    if (hook == m_hooks.end())
        return false;
    hook->url = url;
    return true;
}

bool Hooks::remove(int number, const QString &id)
{
    return m_hooks.removeIf([&](const Hook &item) { return item.id == id && item.number == number; }) > 0;
}

QJsonArray Hooks::list(int number) const
{
    QJsonArray hooks;
    for (const Hook &hook : m_hooks) {
        if (hook.number == number)
            hooks.append(QJsonObject{{"id"_L1, hook.id}, {"url"_L1, hook.url.toString()}});
    }
    return hooks;
}

std::optional<QJsonObject> Hooks::bodyOf(const Notice &notice, const Hook &hook) const
{
    if (notice.what == Happening::Sent && isNeverSent(*notice.message))
        return {};
    auto value = cloudValue(notice, m_world);
    if (!value)
        return {};
    QJsonObject metadata = value->value("metadata"_L1).toObject();
    metadata.insert("webhook_object_id"_L1, hook.id);
    value->insert("metadata"_L1, metadata);
    for (const QString &name : {u"messages"_s, u"statuses"_s, u"errors"_s}) {
        QJsonArray items = value->value(name).toArray();
        for (QJsonValueRef item : items) {
            QJsonObject object = item.toObject();
            if (name == "statuses"_L1)
                object.insert("idRequisicao"_L1, notice.message->package);
            else if (!object.contains("image"_L1)) // parts of other types may be there and blank
                object.insert("image"_L1, QJsonObject{{"id"_L1, QString()}});
            item = object;
        }
        value->insert(name, items);
    }
    return value;
}

void Hooks::tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const
{
    const auto waiting = std::make_shared<int>(1);
    const auto told = [waiting, done = std::move(done)] {
        if (--*waiting == 0 && done)
            done();
    };
    for (const Hook &hook : m_hooks) {
        const auto body = hook.number == notice.message->number ? bodyOf(notice, hook) : std::nullopt;
        for (int copy = 0; body && copy < notice.copies; ++copy) {
            ++*waiting;
            poster.post(notice.message->conversationId + hook.url.toString(), hook.url, QJsonDocument(*body).toJson(QJsonDocument::Compact),
                        told);
        }
    }
    told();
}

} // namespace recado::simulator::serpro
