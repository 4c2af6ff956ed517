#include "simulator/wati/session.h"

#include "simulator/multipart.h"
#include "simulator/wati/answers.h"
#include "simulator/wati/interactive.h"

namespace recado::simulator::wati {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr qsizetype longestText = 4096;
using Content = std::variant<QJsonObject, Refusal>;

Content checked(const Reader &body, const QJsonObject &content)
{
    return body.problem() ? Content(Refusal{400, body.problem()->details}) : Content(content);
}

QString channelIn(const Call &call)
{
    return call.request.queryValue(u"channelPhoneNumber"_s).value_or(QString());
}

QJsonObject bodyOf(const Call &call)
{
    return QJsonDocument::fromJson(call.request.body).object();
}

Content textIn(const std::optional<QString> &text, const QString &name)
{
    if (!text)
        return Refusal{400, u"The %1 field is required."_s.arg(name)};
    if (text->size() > longestText)
        return Refusal{400, u"The %1 field holds at most %2 characters."_s.arg(name).arg(longestText)};
    if (text->isEmpty())
        return Refusal{200, u"The message is empty."_s};
    return textContent(*text);
}

} // namespace

// The documents publish no answer for the text and file calls; `result` is a word here, as in the history.
const SessionSends::Words SessionSends::plainWords{
    [](const Refusal &why) { return refusal(why.status, why.text); },
    [](const PracticeMessage &message) {
        return jsonAnswer(200, QJsonObject{{"ok"_L1, true}, {"result"_L1, "success"_L1}, {"message"_L1, messageItem(message)}});
    }};

const SessionSends::Words SessionSends::interactiveWords{
    [](const Refusal &why) {
        return jsonAnswer(why.status, QJsonObject{{"ok"_L1, false}, {"result"_L1, why.text}});
    },
    [](const PracticeMessage &) {
        return jsonAnswer(200, QJsonObject{{"ok"_L1, true}});
    }};

const SessionSends::Words SessionSends::thirdWords{[](const Refusal &why) { return refusalV3(400, why.text); },
                                                   [](const PracticeMessage &message) {
                                                       return jsonAnswer(200, QJsonObject{{"message"_L1, historyItemV3(message)}});
                                                   }};

void SessionSends::sendText(const Call &call) const
{
    const QString name = u"messageText"_s;
    send(call, call.arguments.first(), channelIn(call), textIn(call.request.queryValue(name), name), plainWords);
}

void SessionSends::sendFileByUrl(const Call &call) const
{
    const QString address = call.request.queryValue(u"fileUrl"_s).value_or(QString());
    const QString caption = call.request.queryValue(u"caption"_s).value_or(QString());
    // The name of the flag for voice notes is not certain: any that says voice.
    const auto isVoice = std::any_of(call.request.query.begin(), call.request.query.end(), [](const auto &item) {
        return item.first.contains("voice"_L1, Qt::CaseInsensitive) && item.second == "true"_L1;
    });
    const Content content = isWebAddress(address) ? Content(linkContent(address, caption, isVoice))
                                                  : Content(Refusal{400, u"The fileUrl field is not valid."_s});
    send(call, call.arguments.first(), channelIn(call), content, plainWords);
}

void SessionSends::sendFile(const Call &call) const
{
    send(call, call.arguments.first(), channelIn(call), fileContent(call, call.request.queryValue(u"caption"_s).value_or(QString())),
         plainWords);
}

void SessionSends::sendFileV3(const Call &call) const
{
    const auto form = Form::read(call.request.header("Content-Type"), call.request.body);
    send(call, form ? form->value(u"target"_s) : QString(), {}, fileContent(call, {}), thirdWords);
}

Content SessionSends::fileContent(const Call &call, const QString &caption) const
{
    const auto form = Form::read(call.request.header("Content-Type"), call.request.body);
    const FormPart *file = form ? form->part(u"file"_s) : nullptr;
    const qint64 largest = file ? largestMedia(file->type) : 0;
    if (!file || file->body.isEmpty())
        return Refusal{400, u"The file field is required."_s};
    if (largest == 0 || file->body.size() > largest)
        return Refusal{400, u"The file is too large or of a type that is not supported."_s};
    const QString type = mediaKind(file->type);
    QJsonObject media{{"id"_L1, m_desk.world.media().add(file->fileName, file->type, file->body)},
                      {"mime_type"_L1, QString::fromLatin1(file->type)}};
    if (!caption.isEmpty())
        media.insert("caption"_L1, caption);
    return QJsonObject{{"type"_L1, type}, {type, media}};
}

void SessionSends::sendButtons(const Call &call) const
{
    sendInteractive(call, buttonsContent);
}

void SessionSends::sendList(const Call &call) const
{
    sendInteractive(call, listContent);
}

void SessionSends::sendInteractive(const Call &call, QJsonObject (*make)(const Reader &, bool)) const
{
    const Reader body(bodyOf(call));
    const QString target = call.request.queryValue(u"whatsappNumber"_s).value_or(body.optionalText(u"target"_s));
    send(call, target, channelIn(call), checked(body, make(body, false)), interactiveWords);
}

void SessionSends::sendTextV3(const Call &call) const
{
    const QJsonObject body = bodyOf(call);
    const QJsonValue text = body.value("text"_L1);
    send(call, body.value("target"_L1).toString(), {}, textIn(text.isString() ? std::optional(text.toString()) : std::nullopt, u"text"_s),
         thirdWords);
}

void SessionSends::sendInteractiveV3(const Call &call) const
{
    const Reader body(bodyOf(call));
    const QString target = body.text(u"target"_s);
    const bool isList = body.word(u"type"_s, {u"buttons"_s, u"list"_s}) == "list"_L1;
    const QJsonObject content =
        isList ? listContent(body.part(u"list_message"_s), true) : buttonsContent(body.part(u"button_message"_s), true);
    send(call, target, {}, checked(body, content), thirdWords);
}

void SessionSends::send(const Call &call, const QString &to, const QString &channel, const Content &content, const Words &words) const
{
    if (m_fate.strikes(recipientsOf(call), call.exchange))
        return;
    const auto target = readTarget(to);
    const QString from = channel.isEmpty() && target ? target->channel : channel;
    const int number = from.isEmpty() ? 0 : m_desk.world.findNumber(from);
    std::optional<Refusal> why;
    if (const auto *refused = std::get_if<Refusal>(&content))
        why = *refused;
    else if (!target)
        why = Refusal{200, u"The target is not valid."_s};
    else if (number < 0)
        why = Refusal{200, u"The channel number is not found."_s};
    else if (!m_desk.world.windowIsOpen(number, target->digits, SystemClock().now()))
        why = Refusal{200, u"Ticket has been expired."_s}; // the text seen for a closed 24-hour session
    if (why) {
        call.answer(words.refusal(*why));
        return;
    }
    NewMessage order;
    order.number = number;
    order.recipient = target->digits;
    order.content = std::get<QJsonObject>(content);
    order.localId = call.request.queryValue(u"localMessageId"_s).value_or(QString());
    order.answersTo = call.request.queryValue(u"replyContextId"_s).value_or(QString());
    m_fate.carryOut(call.exchange, order, words.refusal({200, u"The message could not be created."_s}),
                    words.refusal({200, u"The WhatsApp number is not valid."_s}), words.accepted);
}

} // namespace recado::simulator::wati
