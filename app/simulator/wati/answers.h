#pragma once

#include "simulator/httpserver.h"
#include "simulator/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado::simulator::wati {

HttpAnswer jsonAnswer(int status, const QJsonObject &body);
HttpAnswer jsonAnswer(int status, const QJsonArray &body);
HttpAnswer textAnswer(int status, const QByteArray &text = {});
// {"result": false, "info": …}: how the first version says no.
HttpAnswer refusal(int status, const QString &info);

// GET whatsapp/phoneNumbers.
QJsonArray numberList(const World &world);
// One item of GET getMessageTemplates.
QJsonObject templateItem(const PracticeTemplate &item, int version);
// One item of GET getMessages: no local id and no wamid, only Wati's own `id` is shared with the webhooks.
QJsonObject historyItem(const PracticeMessage &message);
// GET whatsApp/messages/{channel}/{localMessageId}; the documents give no schema for it.
QJsonObject messageItem(const PracticeMessage &message);

// One page of a list as `pageSize` and `pageNumber` ask; pages count from 1.
struct Page {
    int size = 10;
    int number = 1;

    // None when the query asks for nonsense.
    static std::optional<Page> of(const HttpRequest &request);
    qsizetype first() const { return (qsizetype(number) - 1) * size; }
    QJsonObject link(qsizetype total) const;
};

} // namespace recado::simulator::wati
