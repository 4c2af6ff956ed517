#include "providers/wati/watipasted.h"

#include "base/redaction.h"
#include "domain/templatecontent.h"
#include "providers/wati/waticalls.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace recado::wati {

namespace {

using pasted::Address;
using pasted::CopiedCall;
using pasted::Fields;

// Digits, or an id: "Channel:Phone" names the sending number as well ("BSUID & Target Format").
struct Target {
    QString from;
    QString to;
};

Target targetIn(const QString &written)
{
    const qsizetype colon = written.indexOf(QLatin1Char(':'));
    return colon < 0 ? Target{{}, written} : Target{written.left(colon), written.mid(colon + 1)};
}

class Reading {
public:
    explicit Reading(const CopiedCall &call)
        : m_address(call.address), m_query(call.address.query, QStringLiteral("url"), &m_request.notUnderstood),
          m_body(call.body, {}, &m_request.notUnderstood)
    {
        m_request.dialect = ProviderKind::Wati;
    }

    PastedRequest read(Call call);

private:
    void readPeople(Call call);
    void takePerson(Fields *fields, pasted::Names names);
    Content contentOf(Call call);
    Content templateIn();
    Content textIn();
    Content fileIn();
    Content interactiveIn();
    TemplateComponent bodyOf(const QJsonArray &parameters, const QString &path);
    // A text of the address; our own copies mask what a message says.
    QString worded(const char *name);

    Address m_address;
    PastedRequest m_request;
    Fields m_query;
    Fields m_body;
};

QString Reading::worded(const char *name)
{
    const QString text = m_query.takeText({name});
    if (text != secretMask())
        return text;
    m_query.note(QLatin1String(name), QStringLiteral("masked, its words are not here"));
    return {};
}

void Reading::takePerson(Fields *fields, pasted::Names names)
{
    const Target target = targetIn(fields->takeText(names));
    const QString to = pasted::recipientIn(target.to, fields->pathTo(QLatin1String(*names.begin())), fields->notes());
    if (m_request.to.isEmpty())
        m_request.to = to;
    if (m_request.from.isEmpty())
        m_request.from = target.from;
}

void Reading::readPeople(Call call)
{
    for (Fields *fields : {&m_query, &m_body}) {
        for (const char *name : {"channelPhoneNumber", "channel_number", "channelNumber", "channel"}) {
            const QString number = fields->takeText({name});
            if (m_request.from.isEmpty())
                m_request.from = number;
        }
        for (const char *name : {"whatsappNumber", "target"})
            takePerson(fields, {name});
        (void)fields->take({"localMessageId", "local_message_id"}); // ours, or somebody else's: a new message gets a new one
    }
    const bool isInPath = !m_address.path.isEmpty() && (call == Call::Text || call == Call::File) && m_request.to.isEmpty()
                          && !m_address.path.last().startsWith(QLatin1String("send")) && m_address.path.last() != QLatin1String("text");
    if (!isInPath)
        return;
    const Target target = targetIn(m_address.path.last());
    m_request.to = pasted::recipientIn(target.to, QStringLiteral("url"), &m_request.notUnderstood);
    if (m_request.from.isEmpty())
        m_request.from = target.from;
}

// Names that are numbers in their order are positions: Wati calls the variables of a template made at Meta "1", "2"…
TemplateComponent Reading::bodyOf(const QJsonArray &parameters, const QString &path)
{
    TemplateComponent body;
    bool areOrdered = true;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        Fields fields(parameters[i].toObject(), QStringLiteral("%1[%2]").arg(path).arg(i), &m_request.notUnderstood);
        TemplateParameter parameter;
        parameter.name = fields.takeText({"name", "paramName"});
        parameter.value = fields.takeText({"value", "paramValue"});
        fields.finish();
        areOrdered = areOrdered && parameter.name == QString::number(i + 1);
        body.parameters += parameter;
    }
    for (TemplateParameter &parameter : body.parameters) {
        if (areOrdered)
            parameter.name.clear();
    }
    return body;
}

Content Reading::templateIn()
{
    TemplateContent content;
    content.name = m_body.takeText({"template_name"});
    (void)m_body.take({"broadcast_name"}); // a label in Wati's dashboard; Recado makes its own
    QString path = QStringLiteral("parameters");
    QJsonArray parameters = m_body.take({"parameters"}).toArray();
    for (const char *list : {"receivers", "recipients"}) {
        const QJsonArray people = m_body.take({list}).toArray();
        if (people.isEmpty())
            continue;
        if (people.size() > 1)
            m_body.note(QLatin1String(list), QStringLiteral("%1 people, only the first is read").arg(people.size()));
        Fields first(people[0].toObject(), QLatin1String(list) + QStringLiteral("[0]"), &m_request.notUnderstood);
        for (const char *name : {"whatsappNumber", "phone_number", "target"})
            takePerson(&first, {name});
        (void)first.take({"localMessageId", "local_message_id"});
        const bool isV3 = first.has("custom_params");
        path = first.pathTo(isV3 ? QStringLiteral("custom_params") : QStringLiteral("customParams"));
        parameters = first.take({"custom_params", "customParams"}).toArray();
        first.finish();
    }
    if (!parameters.isEmpty())
        content.components += bodyOf(parameters, path);
    return content;
}

Content Reading::textIn()
{
    const QString text = m_query.has("messageText") ? worded("messageText") : m_body.takeText({"text", "messageText"});
    QJsonObject document{{QStringLiteral("type"), QStringLiteral("text")},
                         {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text}}}};
    const QString quoted = m_query.has("replyContextId") ? m_query.takeText({"replyContextId"}) : m_body.takeText({"replyContextId"});
    if (!quoted.isEmpty())
        document.insert(QLatin1String("context"), QJsonObject{{QStringLiteral("message_id"), quoted}});
    return Content(document);
}

// Wati tells the kind of a file by its name; so do we.
QString kindOfFile(const QString &link)
{
    static const QRegularExpression image(QStringLiteral("\\.(jpe?g|png)\\z"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression video(QStringLiteral("\\.(mp4|3gpp?)\\z"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression audio(QStringLiteral("\\.(aac|amr|mp3|m4a|ogg|opus)\\z"), QRegularExpression::CaseInsensitiveOption);
    const QString path = link.section(QLatin1Char('?'), 0, 0);
    if (image.match(path).hasMatch())
        return QStringLiteral("image");
    if (video.match(path).hasMatch())
        return QStringLiteral("video");
    return audio.match(path).hasMatch() ? QStringLiteral("audio") : QStringLiteral("document");
}

Content Reading::fileIn()
{
    const QString link = m_query.takeText({"fileUrl"});
    QJsonObject media{{QStringLiteral("link"), link}};
    if (const QString caption = worded("caption"); !caption.isEmpty())
        media.insert(QLatin1String("caption"), caption);
    return Content::of(kindOfFile(link), media);
}

Content Reading::interactiveIn()
{
    (void)m_body.take({"type"}); // "buttons", "list": told by the fields as well
    const bool isList = m_body.has("list_message");
    Fields message = m_body.takeObject({isList ? "list_message" : "button_message"});
    const QJsonObject interactive = isList ? copiedList(&message) : copiedButtons(&message);
    message.finish();
    return Content::of(QStringLiteral("interactive"), interactive);
}

Content Reading::contentOf(Call call)
{
    switch (call) {
    case Call::Template: return templateIn();
    case Call::Text: return textIn();
    case Call::File: return fileIn();
    case Call::Buttons: return Content::of(QStringLiteral("interactive"), copiedButtons(&m_body));
    case Call::List: return Content::of(QStringLiteral("interactive"), copiedList(&m_body));
    case Call::Interactive: return interactiveIn();
    case Call::None: break;
    }
    return {};
}

PastedRequest Reading::read(Call call)
{
    readPeople(call);
    m_request.content = contentOf(call);
    m_query.finish();
    m_body.finish();
    return m_request;
}

} // namespace

bool isCopied(const CopiedCall &call)
{
    return call.address.host.endsWith(QLatin1String("wati.io")) || callAt(call.address) != Call::None || callIn(call.body) != Call::None;
}

Result<PastedRequest> readCopied(const CopiedCall &call)
{
    const Call named = callAt(call.address);
    const Call which = named == Call::None ? callIn(call.body) : named;
    if (which == Call::None)
        return error(ErrorKind::Unsupported, QStringLiteral("a call of Wati's that sends no message, or a file"), QStringLiteral("url"));
    return Reading(call).read(which);
}

} // namespace recado::wati
