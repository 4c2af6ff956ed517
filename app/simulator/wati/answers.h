#pragma once

#include "simulator/answers.h"
#include "simulator/world.h"

#include <algorithm>

namespace recado::simulator::wati {

// {"result": false, "info": …}: how the first version says no.
HttpAnswer refusal(int status, const QString &info);

// The answer of the second version to templates, and one of its receivers (help centre, "How to track template message delivery and
// status using Wati webhooks").
HttpAnswer templateAnswer(const QString &templateName, const QJsonArray &receivers, const QJsonValue &error);
QJsonObject receiverItem(const QJsonValue &localId, const QString &waId, bool isValid, const QString &problem = {});
// {"code", "message", "timestamp"}: how the third version says no.
HttpAnswer refusalV3(int status, const QString &text);

// GET whatsapp/phoneNumbers.
QJsonArray numberList(const World &world);
// One item of GET getMessageTemplates.
QJsonObject templateItem(const PracticeTemplate &item, int version);
// Where a message's file is: its own address or a path for getMedia; null when it has none.
QJsonValue dataOf(const PracticeMessage &message);
// One item of GET getMessages: no local id and no wamid, only Wati's own `id` is shared with the webhooks.
QJsonObject historyItem(const PracticeMessage &message);
// One item of GET conversations/{target}/messages, and what the third version's sends answer with.
QJsonObject historyItemV3(const PracticeMessage &message);
// GET whatsApp/messages/{channel}/{localMessageId}; the documents give no schema for it.
QJsonObject messageItem(const PracticeMessage &message);

// One page of a list as `pageSize` and `pageNumber` ask; pages count from 1.
struct Page {
    int size = 10;
    int number = 1;

    // None when the query asks for nonsense.
    static std::optional<Page> of(const HttpRequest &request);
    // `page_size` (at most 100) and `page_number`, where the third version wants them; `isNeeded`: both must be given.
    static std::optional<Page> ofV3(const HttpRequest &request, bool isNeeded);
    template<typename List, typename Make>
    QJsonArray items(const List &all, Make make) const
    {
        QJsonArray list;
        for (qsizetype i = first(); i < std::min(first() + size, static_cast<qsizetype>(all.size())); ++i)
            list.append(make(all[static_cast<typename List::size_type>(i)]));
        return list;
    }
    qsizetype first() const { return (qsizetype(number) - 1) * size; }
    QJsonObject link(qsizetype total) const;
};

} // namespace recado::simulator::wati
